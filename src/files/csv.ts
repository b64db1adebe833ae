import Papa from "papaparse";
import { Refusal } from "../intake/refusal.ts";
import { delimiterName, delimiterOf } from "./delimiter.ts";
import type { Grid, GridRow } from "./grid.ts";
import { limits, tooLarge } from "./limits.ts";
import { evenLines, type Lines } from "./line-ends.ts";
import type { Remark } from "./opened.ts";
import { afterSepLine, declaredDelimiter } from "./sep-line.ts";
import { readTextFormulas } from "./text-formula.ts";

/** Where the reading of rows had to stop, and why. */
interface Stop {
  readonly row: number;
  readonly position?: number;
  readonly refusal: Refusal;
}

export interface Csv extends Grid {
  readonly delimiter: string;
  /** The rows before it are given. */
  readonly stopped?: Stop;
  /** What was read otherwise than it is written. */
  readonly notes: readonly Remark[];
}

/**
 * Splits a text into rows of cells: RFC 4180 quotes with line breaks inside them, any line ends, the delimiter told by
 * the rows themselves or by Excel's `sep=;`. Columns that are blank throughout behind the last filled one are left out,
 * and so are blank rows. After a quote that is never closed nothing can be trusted, so the rows before it are given and
 * `stopped` says where; a limit is met in the same way.
 */
export function parseCsv(text: string): Csv {
  const lines = evenLines(text.slice(afterSepLine(text)));
  const delimiter = declaredDelimiter(text) ?? delimiterOf(lines);
  const { data, stopped } = split(lines, delimiter);
  const formulas = text.includes('="') ? readTextFormulas(data) : [];
  const read = filledRows(data);
  const stop = read.stopped ?? stopped;
  return {
    rows: read.rows,
    blankRows: (read.rows.at(-1)?.row ?? 0) - read.rows.length,
    delimiter,
    ...(stop ? { stopped: stop } : {}),
    notes: [...otherDelimiter(delimiter, read.rows), ...formulas],
  };
}

/** Every row as Papa Parse gives it, up to the first that it cannot read or that is one too many. */
function split({ text, newline }: Lines, delimiter: string): { data: string[][]; stopped?: Stop } {
  // Behind the last row there may be a line end, which Papa Parse takes for one more.
  const preview = limits.rows.most + 2;
  const { data, errors, meta } = Papa.parse<string[]>(text, { delimiter, newline, preview });
  const broken = errors.find((error) => error.type === "Quotes")?.row;
  if (broken !== undefined) {
    return { data: data.slice(0, broken), stopped: { row: broken + 1, refusal: new Refusal("malformed-quotes") } };
  }
  if (!meta.truncated) return { data };
  const row = limits.rows.most + 1;
  return { data: data.slice(0, limits.rows.most), stopped: { row, refusal: tooLarge(limits.rows) } };
}

/** Rows that are not blank, with their numbers, cut to the last column that any of them fills. */
function filledRows(data: readonly string[][]): { rows: GridRow[]; stopped?: Stop } {
  const rows: { row: number; cells: string[] }[] = [];
  let stopped: Stop | undefined;
  let widest = 0;
  for (let at = 0; at < data.length; at++) {
    const cells = data[at] ?? [];
    dropCarriageReturn(cells);
    const width = filledWidth(cells);
    if (width === 0) continue;
    stopped = beyond(cells, width, at + 1);
    if (stopped) break;
    widest = Math.max(widest, width);
    rows.push({ row: at + 1, cells });
  }
  for (const { cells } of rows) if (cells.length > widest) cells.length = widest;
  return stopped ? { rows, stopped } : { rows };
}

/** How many cells of a row there are up to its last filled one. */
function filledWidth(cells: readonly string[]): number {
  for (let width = cells.length; width > 0; width--) if (isFilled(cells[width - 1] ?? "")) return width;
  return 0;
}

function isFilled(cell: string): boolean {
  return cell !== "" && cell.trim() !== "";
}

function beyond(cells: readonly string[], width: number, row: number): Stop | undefined {
  if (width > limits.columns.most) return { row, refusal: tooLarge(limits.columns) };
  for (let position = 0; position < width; position++) {
    const { length } = cells[position] ?? "";
    if (length > limits.letters.most) return { row, position, refusal: tooLarge(limits.letters) };
  }
  return undefined;
}

function dropCarriageReturn(cells: string[]): void {
  const last = cells[cells.length - 1];
  if (last?.endsWith("\r")) cells[cells.length - 1] = last.slice(0, -1);
}

function otherDelimiter(delimiter: string, rows: readonly GridRow[]): Remark[] {
  if (delimiter === "," || rows.length === 0) return [];
  return [{ severity: "note", refusal: new Refusal("other-delimiter", { found: delimiterName(delimiter) }) }];
}
