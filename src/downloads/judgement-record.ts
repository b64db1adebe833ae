import type { Published } from "../disclosure/published.ts";
import { shortestText } from "../exact/decimal.ts";
import type { Reconciled } from "../reconcile/reconciled.ts";
import type { Judgement } from "../standards/judgement.ts";

/** What names a figure, as the first columns of rates.csv and comparisons.csv have it. */
export function keyRecord({ indicator, area, period, level, group }: Published<Reconciled>) {
  return { indicator: indicator.id, area, period, level, group };
}

/**
 * What one set says of a figure, for machines. `limit`, `meets` and `margin` are blank where the limits that may hold
 * differ in them, and the last two where there is no recomputed rate; empty altogether where no set applies.
 */
export function judgementRecord(judgement: Judgement | undefined) {
  const { set, limit, meets, margin } = judgement ?? {};
  return {
    standard: set?.id ?? "",
    limit: limit ? shortestText(limit.value, 12) : "",
    meets: meets === undefined ? "" : meets ? "yes" : "no",
    margin: margin ? String(margin.count) : "",
  };
}
