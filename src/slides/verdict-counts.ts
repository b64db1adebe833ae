import { type Verdict, verdicts } from "../reconcile/reconciliation.ts";
import { latest, type Series } from "../site/series.ts";

export type Counts = Readonly<Record<Verdict, number>>;

/** How many of the latest figures of some series have each verdict. */
export function countsOf(series: readonly Series[]): Counts {
  const found = series.flatMap((each) => latest(each)?.reconciliation?.verdict ?? []);
  const counts = verdicts.map((verdict) => [verdict, found.filter((each) => each === verdict).length]);
  return Object.fromEntries(counts) as Counts;
}
