import type { Language } from "../i18n/language.ts";
import { formatPeriod } from "../i18n/periods.ts";
import { wordProblem } from "../i18n/problems/index.ts";
import { sentences } from "../i18n/sentences.ts";
import { sheetSentences } from "../i18n/sheet.ts";
import { reportedCell } from "./cells.ts";
import type { Finding } from "./finding.ts";
import { missingTerms, seriesName } from "./narration.ts";
import { equationOf } from "./sheet.ts";

/** Something to put right or to explain before the inspection, with what says so. */
export interface Task {
  readonly what: string;
  readonly ground: string;
}

/** What is open about one area, in the order in which it is to be looked into; what the register knows is left out. */
export function openFindings(findings: readonly Finding[], area: string): Finding[] {
  return findings.filter(
    ({ problem: { about, severity, status }, figure }) =>
      about?.area === area &&
      status === undefined &&
      (severity === "finding" || figure?.reconciliation?.verdict === "no_base"),
  );
}

/** An open finding as something to do. */
export function taskOf({ problem, figure }: Finding, language: Language): Task {
  const { title, place } = wordProblem(problem, language);
  const period = problem.about?.period ? formatPeriod(problem.about.period, language) : "";
  const join = (parts: readonly string[]) => parts.filter(Boolean).join(language === "en" ? ", " : "，");
  if (!figure) return { what: title, ground: join([period, place]) };
  const say = sheetSentences(language);
  const name = seriesName(figure, language);
  const printed = figure.reported.status === "filled" ? say.asReported(reportedCell(figure, language).text) : "";
  if (figure.reconciliation?.verdict === "no_base") {
    const missing = sentences(language).list(missingTerms(figure.sides, language));
    return { what: say.reportMissing(missing), ground: join([period, name, printed]) };
  }
  return {
    what: sentences(language).rangeLabel(name, title),
    ground: join([period, equationOf(figure, language), printed]),
  };
}
