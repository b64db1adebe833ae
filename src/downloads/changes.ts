import { type Change, type Changes, changesBetween, everyChange, keyColumns, rowOf } from "../site/changes.ts";
import type { Previous } from "../site/changes-file.ts";
import type { Site } from "../site/site.ts";
import { rateRecords } from "./rates.ts";

/** What is given as it was and as it is. */
const compared = [
  "numerator",
  "denominator",
  "rate",
  "reported",
  "verdict",
  "status",
  "standard",
  "limit",
  "meets",
] as const;

/** The columns of changes.csv and the keys of changes.json. */
export const changeColumns = [
  "kind",
  "crossing",
  ...keyColumns,
  "unit",
  "numerator_was",
  "numerator",
  "denominator_was",
  "denominator",
  "rate_was",
  "rate",
  "reported_was",
  "reported",
  "verdict_was",
  "verdict",
  "status_was",
  "status",
  "standard_was",
  "standard",
  "limit_was",
  "limit",
  "meets_was",
  "meets",
] as const;

export type ChangeRecord = Readonly<Record<(typeof changeColumns)[number], string>>;

/** What changed in a dataset since an earlier release of its rates. */
export function changesOf(site: Site, previous: Previous): Changes {
  return changesBetween(previous.rows, rateRecords(site));
}

/** Every change, one record each: those of whole periods last. */
export function changeRecords(changes: Changes): ChangeRecord[] {
  return everyChange(changes).map(recordOf);
}

/** One change for machines: blank where the other release has no such row, and where a column was not known yet. */
function recordOf(change: Change): ChangeRecord {
  const { kind, crossing, was, is } = change;
  const row = rowOf(change);
  const sides = compared.flatMap((column) => [
    [`${column}_was`, was?.[column] ?? ""],
    [column, is?.[column] ?? ""],
  ]);
  const cells: Readonly<Record<string, string>> = {
    kind,
    crossing: crossing ?? (change.unknown ? "unknown" : ""),
    ...Object.fromEntries(keyColumns.map((column) => [column, row[column]])),
    unit: row.unit ?? "",
    ...Object.fromEntries(sides),
  };
  return Object.fromEntries(changeColumns.map((column) => [column, cells[column] ?? ""])) as ChangeRecord;
}
