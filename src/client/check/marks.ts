import { columnPosition, headRows, type SheetRead } from "../../downloads/sheets-read.ts";
import type { Grid } from "../../files/grid.ts";
import { checkerSentences } from "../../i18n/checker.ts";
import type { Language } from "../../i18n/language.ts";
import { rowRanges } from "../../i18n/row-ranges.ts";
import { sentences } from "../../i18n/sentences.ts";
import type { Place, Problem } from "../../intake/problem.ts";
import { excerptOf, type Mark } from "./excerpt.ts";
import { mostRuns } from "./folds.ts";
import type { Excerpt } from "./message.ts";

/** The sheets of a file as they stand in it, and those that were read. */
export interface Sheets {
  readonly grids: readonly Grid[];
  readonly read: readonly SheetRead[];
}

/** Draws the cells that problems of one file point at, with the sheet around them; nothing where they point at none. */
export function excerptFor(
  problems: readonly Problem[],
  { grids, read }: Sheets,
  language: Language,
): Excerpt | undefined {
  const { file, sheet } = problems[0]?.place ?? {};
  const grid = grids.find((each) => each.sheet === sheet) ?? grids[0];
  const marks = problems.flatMap(({ place }) => markOf(place) ?? []);
  if (!grid || file === undefined || marks.length === 0) return undefined;
  const caption = captionOf(sheet === undefined ? file : `${file} ${sheet}`, problems, language);
  return excerptOf(grid, marks, {
    caption,
    ...landmarks(
      read.find((each) => each.grid === grid),
      grid,
    ),
  });
}

/** What must be seen beside any cell: the names of the columns, and those that say what a row is about. */
function landmarks(read: SheetRead | undefined, { rows }: Grid): { heads: number[]; keys: number[] } {
  if (!read) return { heads: rows.slice(0, 1).map(({ row }) => row), keys: [] };
  const keys = read.sections.flatMap(({ layout }) => layout.keys.map(({ position }) => position));
  return { heads: headRows(read), keys };
}

function markOf({ row, column }: Place): Mark | undefined {
  if (row === undefined) return undefined;
  return column?.letter ? { row, position: columnPosition(column.letter) } : { row };
}

function captionOf(name: string, problems: readonly Problem[], language: Language): string {
  const rows = problems.flatMap(({ place }) => place.row ?? []);
  const cells = problems.map(({ place: { row, column } }) => `${column?.letter ?? ""}${row ?? ""}`);
  return checkerSentences(language).excerpt(name, rowRanges(rows, language, mostRuns), sentences(language).list(cells));
}
