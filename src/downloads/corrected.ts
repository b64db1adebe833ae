import type { Language } from "../i18n/language.ts";
import type { Place, Problem } from "../intake/problem.ts";
import type { Layout, SheetRow, View } from "../sheets/view.ts";
import type { Row, Table } from "../tables/define.ts";
import { placeOfCell, type Reading } from "../tables/reading.ts";
import { canonicalCell, canonicalHeader, columnsOf, type Named, wordText } from "./canonical.ts";
import { csvText, isGuarded } from "./csv.ts";
import { inOwnUnit } from "./own-unit.ts";
import { type SheetPlace, type SheetRead, straysIn, textAt } from "./sheets-read.ts";
import { UnreadCells } from "./unread-cells.ts";

/** One file of a table as it was read, beside what stands in it. */
export interface AsRead {
  readonly reading: Pick<Reading, "tables" | "files">;
  readonly table: Table;
  /** Its rows of that table, in the order of the file. */
  readonly rows: readonly Row[];
  /** Its sheets of that table. */
  readonly sheets: readonly SheetRead[];
  /** The problems with it. */
  readonly problems: readonly Problem[];
}

/** The same file in the format of the contract. */
export interface Corrected {
  readonly text: string;
  readonly rows: number;
  /** How many cells stand in it as they were written, since no figure could be read in them. */
  readonly asWritten: number;
  /** The columns that were not read, by header or letter; they stand at the end as they were. */
  readonly strays: readonly string[];
  /** How many texts got an apostrophe, lest a spreadsheet program take them for formulas. */
  readonly guarded: number;
  /** What could not be read and is not in it either. */
  readonly missing: readonly Place[];
}

/**
 * The rows of a file in the format of the contract, as CSV: the same figures under the headers of the templates, with
 * periods, words and counts in their canonical writing, rates as printed and marks as they are. What could not be read
 * is carried over as it was written, so that nothing is lost and all of it can be mended.
 */
export function correctedFile(file: AsRead, language: Language): Corrected {
  const unread = new UnreadCells(file.problems, file.sheets);
  const columns = columnsIn(file);
  const strays = straysIn(file.sheets, file.problems);
  const writing = { file, columns, unread, language };
  const placed = file.rows.map((row) => placedLine(row, writing));
  const lines = [...placed, ...unplacedLines(writing)].sort((a, b) => a.sheet - b.sheet || a.row - b.row);
  const cells = lines.map((line, at) => [
    ...line.cells,
    // What stands beside the first of several rows that are one row of the sheet stands beside none of the others.
    ...strays.map((stray) => (isSameRow(line, lines[at - 1]) ? "" : stray.textAt(line))),
  ]);
  const header = [...columns.map((column) => canonicalHeader(column, language)), ...strays.map(({ name }) => name)];
  return {
    text: csvText(header, cells),
    rows: lines.length,
    asWritten: unread.carried,
    strays: strays.map(({ name, letter }) => name || letter),
    guarded: cells.flat().filter(isGuarded).length,
    missing: unread.missing(strays),
  };
}

interface Line extends SheetPlace {
  readonly cells: readonly string[];
}

function isSameRow(line: SheetPlace, before: SheetPlace | undefined): boolean {
  return line.sheet === before?.sheet && line.row === before.row;
}

interface Writing {
  readonly file: AsRead;
  readonly columns: readonly Named[];
  readonly unread: UnreadCells;
  readonly language: Language;
}

function placedLine(row: Row, { file, columns, unread, language }: Writing): Line {
  const cells = columns.map((column) => {
    const [key] = column;
    const cell = row.key[key] === undefined ? row.cells[key] : undefined;
    if (!cell || cell.status === "filled") return canonicalCell(row, column, language);
    // 约20 is no figure, but says more than that there is none.
    if (cell.text !== undefined && /\d/.test(cell.text)) return unread.keep(cell.text);
    const written = unread.any ? unread.take(placeOfCell(file.reading, row, key)) : undefined;
    return written ?? canonicalCell(row, column, language);
  });
  const sheet = file.sheets.findIndex(({ grid }) => grid.sheet === row.origin?.sheet);
  return { sheet: Math.max(0, sheet), row: row.row, cells };
}

/** Rows that could not be placed, since one of their keys could not be read: every cell as it was written. */
function unplacedLines({ file, columns, unread, language }: Writing): Line[] {
  if (!unread.any) return [];
  return file.sheets.flatMap(({ grid, sections }, sheet) =>
    sections.flatMap(({ layout, rows }) =>
      rows.flatMap((row): Line[] => {
        if (!unread.takeRow(grid.sheet, row, layout)) return [];
        const cellsOf = (view: View) => columns.map((column) => writtenIn(row, column, layout, view, language));
        return layout.views.map((view) => ({ sheet, row: row.row, cells: cellsOf(view) }));
      }),
    ),
  );
}

/** A cell of a row as it was written; what a header or title says of it, and a place's name where it has no id. */
function writtenIn(row: SheetRow, [key, column]: Named, layout: Layout, view: View, language: Language): string {
  const seat = [...layout.keys, ...view.seats].find((each) => each.key === key);
  const written = seat ? inOwnUnit(row.cells, seat) : "";
  if (written !== "") return written;
  const fixed = view.fixed.find((each) => each.key === key);
  if (fixed) return wordText(column, fixed.text, language);
  const { names } = layout.beside;
  return seat && column.type === "area" && names !== undefined ? textAt(row.cells, names) : "";
}

/** The keys of the table, and what else the file has a column for. */
function columnsIn({ table, rows, sheets }: AsRead): Named[] {
  const seated = sheets.flatMap(({ sections }) =>
    sections.flatMap(({ layout }) =>
      layout.views.flatMap(({ seats, fixed }) => [...seats, ...fixed].map(({ key }) => key)),
    ),
  );
  const present = new Set(seated);
  return columnsOf(table).filter(
    ([key]) => key in table.keys || present.has(key) || rows.some(({ cells }) => cells[key]?.status !== "not_reported"),
  );
}
