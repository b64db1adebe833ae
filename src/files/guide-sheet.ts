import { languages, type Text, text } from "../i18n/language.ts";
import type { Grid } from "./grid.ts";

/** The sheet of a template that says how to fill it in; its name, and the heading in its first cell. */
export const guideSheet: Text = text("填表说明", "填表說明", "How to fill in");

/** Whether a sheet is the one that the templates bring along: it holds words for people and no rows to read. */
export function isGuide({ sheet, rows: [first] }: Grid): boolean {
  const heading = first?.row === 1 ? first.cells[0] : undefined;
  return languages.some((language) => sheet === guideSheet[language] && heading === guideSheet[language]);
}
