import type { Site } from "../site/site.ts";
import { judgementRecord, keyRecord } from "./judgement-record.ts";
import { figuresInOrder } from "./rates.ts";

/** The columns of comparisons.csv and the keys of comparisons.json, as TABLES fixes them. */
export const comparisonColumns = [
  "indicator",
  "area",
  "period",
  "level",
  "group",
  "standard",
  "limit",
  "meets",
  "margin",
] as const;

export type ComparisonRecord = Readonly<Record<(typeof comparisonColumns)[number], string>>;

/** Every figure against every set that has a limit for it: in the order of rates.csv, then of precedence. */
export function comparisonRecords(site: Site): ComparisonRecord[] {
  return figuresInOrder(site).flatMap((figure) =>
    (figure.judgements ?? []).map((judgement) => ({ ...keyRecord(figure), ...judgementRecord(judgement) })),
  );
}
