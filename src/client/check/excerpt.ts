import type { Grid, GridRow } from "../../files/grid.ts";
import { columnLetter } from "../../intake/column-letter.ts";
import type { Excerpt, ExcerptCell, ExcerptColumn, ExcerptRow } from "./message.ts";

/** A cell to be pointed at; without a position the whole row, as numbered by a spreadsheet program. */
export interface Mark {
  readonly row: number;
  readonly position?: number;
}

/** What the reader of an excerpt should see besides the marked cells. */
export interface Surroundings {
  readonly caption: string;
  /** The rows that hold the names of the columns. */
  readonly heads: readonly number[];
  /** The columns that say what a row is about. */
  readonly keys: readonly number[];
}

/** A sheet up to this wide is shown with all its columns. */
const wide = 9;
const rowsAround = 2;
const columnsAround = 2;
/** A cell may hold a page of text. */
const longest = 60;

/**
 * The part of a sheet around some cells: the rows beside them below the column names and, of a wide sheet, the columns
 * beside them right of those that say what a row is about. Undefined where none of the marked rows is in the sheet.
 */
export function excerptOf({ rows }: Grid, marks: readonly Mark[], around: Surroundings): Excerpt | undefined {
  const marked = new Set(marks.map(({ row }) => row));
  const found = rows.flatMap(({ row }, at) => (marked.has(row) ? [at] : []));
  if (found.length === 0) return undefined;
  const reach = found.length > 1 ? 1 : rowsAround;
  const heads = rows.filter(({ row }) => around.heads.includes(row));
  const beside = rows.filter((_, at) => found.some((each) => Math.abs(each - at) <= reach));
  const shown = [...new Set([...heads, ...beside])].sort((a, b) => a.row - b.row);
  const columns = columnsOf(shown, marks, around.keys);
  return {
    caption: around.caption,
    columns: columns.map((position, at) => headOf(position, columns[at - 1])),
    rows: shown.map((row, at) => rowOf(row, shown[at - 1], { columns, marks, heads: around.heads })),
  };
}

/** The positions to show, in order. */
function columnsOf(rows: readonly GridRow[], marks: readonly Mark[], keys: readonly number[]): number[] {
  const width = Math.max(...rows.map(({ cells }) => cells.length), ...marks.map(({ position = -1 }) => position + 1));
  const all = Array.from({ length: width }, (_, position) => position);
  if (width <= wide) return all;
  const centres = marks.flatMap(({ position }) => position ?? []);
  const near = (position: number) => centres.some((centre) => Math.abs(centre - position) <= columnsAround);
  const chosen = all.filter((position) => keys.includes(position) || near(position));
  return chosen.length > 0 ? chosen : all.slice(0, wide);
}

function headOf(position: number, before = -1): ExcerptColumn {
  return { letter: columnLetter(position), skipped: position - before - 1 };
}

interface Showing {
  readonly columns: readonly number[];
  readonly marks: readonly Mark[];
  readonly heads: readonly number[];
}

function rowOf({ row, cells }: GridRow, before: GridRow | undefined, { columns, marks, heads }: Showing): ExcerptRow {
  const here = marks.filter((mark) => mark.row === row);
  return {
    number: row,
    skipped: row - (before?.row ?? 0) - 1,
    head: heads.includes(row),
    marked: here.some(({ position }) => position === undefined),
    cells: columns.map(
      (at): ExcerptCell => ({
        text: shortened(cells[at] ?? ""),
        marked: here.some(({ position }) => position === at),
      }),
    ),
  };
}

function shortened(text: string): string {
  const line = text.trim().replace(/\s*[\r\n]+\s*/g, " ⏎ ");
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}
