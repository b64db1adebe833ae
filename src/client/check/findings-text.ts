import { csvText } from "../../downloads/csv.ts";
import { checkerSentences, checkerWords } from "../../i18n/checker.ts";
import type { Language } from "../../i18n/language.ts";
import { wordProblem } from "../../i18n/problems/index.ts";
import { words } from "../../i18n/words.ts";
import type { Problem } from "../../intake/problem.ts";

/** So many lines at most: who has more mends the first of them first. */
const most = 50_000;

/**
 * Every problem as CSV, in words: where, what, and what to do about it; one line each, nothing folded. What is beyond
 * all measure is counted in the last line.
 * @param own names a problem's file as its sender does
 */
export function findingsText(
  problems: readonly Problem[],
  own: (problem: Problem) => Problem,
  language: Language,
): string {
  const header = [
    ...[checkerWords.severity, checkerWords.file, checkerWords.sheet, checkerWords.row, words.column],
    ...[words.name, words.problem, words.remedy, checkerWords.code],
  ].map((head) => head[language]);
  const rows = problems.slice(0, most).map((found) => {
    const problem = own(found);
    const { code, severity, place } = problem;
    const { says, mend } = wordProblem(problem, language);
    return [
      ...[
        checkerWords[`severity_${severity}`][language],
        place.file,
        place.sheet ?? "",
        place.row ? String(place.row) : "",
      ],
      ...[place.column?.letter ?? "", place.column?.label[language] ?? "", says, mend, code],
    ];
  });
  const beyond = problems.length - rows.length;
  return csvText(header, beyond > 0 ? [...rows, [checkerSentences(language).beyond(beyond)]] : rows);
}
