import type { Language } from "../i18n/language.ts";
import { wordProblem } from "../i18n/problems/index.ts";
import { words } from "../i18n/words.ts";
import type { Finding } from "../site/finding.ts";

/** A return slip as a table: the cell, what is wrong with it, how to mend it, and a blank for the sender's reply. */
export function slipRows(findings: readonly Finding[], language: Language): { header: string[]; rows: string[][] } {
  const header = [words.cell, words.problem, words.remedy, words.reply].map((label) => label[language]);
  const rows = findings.map(({ problem }) => {
    const { place, says, mend } = wordProblem(problem, language);
    return [place, says, mend, ""];
  });
  return { header, rows };
}
