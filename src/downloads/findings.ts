import { shortestText } from "../exact/decimal.ts";
import type { Finding } from "../site/finding.ts";
import { explanationCode, hintCode } from "./explanation-code.ts";

/** The columns of findings.csv and the keys of findings.json, as TABLES fixes them. */
export const findingColumns = [
  "code",
  "severity",
  "area",
  "period",
  "indicator",
  "level",
  "group",
  "table",
  "file",
  "row",
  "column",
  "reported",
  "recomputed",
  "verdict",
  "explanation",
  "hint",
  "status",
] as const;

export type FindingRecord = Readonly<Record<(typeof findingColumns)[number], string>>;

/** One finding for machines: language-neutral; pages word it. */
export function findingRecord({ problem, figure }: Finding): FindingRecord {
  const { code, severity, place, about, status } = problem;
  const reconciliation = figure?.reconciliation;
  return {
    code,
    severity,
    area: about?.area ?? "",
    period: about?.period ?? "",
    indicator: figure?.indicator.id ?? "",
    level: about?.level ?? "",
    group: about?.group ?? "",
    table: place.file.replace(/\/.*$/, "").replace(/\.csv$/, ""),
    file: place.file,
    row: place.row === undefined ? "" : String(place.row),
    column: place.column?.key ?? "",
    reported: figure?.reported.status === "filled" ? figure.reported.value.text : "",
    recomputed: figure?.rate.status === "observed" ? shortestText(figure.rate.value, 12) : "",
    verdict: reconciliation?.verdict ?? "",
    explanation: reconciliation ? explanationCode(reconciliation) : "",
    hint: reconciliation ? hintCode(reconciliation) : "",
    status: status ?? "open",
  };
}
