import { languages, type Text, text } from "../i18n/language.ts";
import { fold } from "../intake/fold.ts";

/** What a template's example row says of itself in one of its cells. */
export const exampleMark: Text = text("示例，请删除", "範例，請刪除", "Example: delete this row");

const marks = new Set(languages.map((language) => fold(exampleMark[language])));
/** Most cells are told apart by their first letter, without folding them. */
const firstLetters = new Set(
  languages.flatMap((language) => [exampleMark[language][0], exampleMark[language][0]?.toLowerCase()]),
);

/** Whether a row is a template's example, in any language: it is never read as data, whatever else it has come to say. */
export function isExampleRow(cells: readonly string[]): boolean {
  return cells.some((cell) => firstLetters.has(cell[0]) && marks.has(fold(cell)));
}
