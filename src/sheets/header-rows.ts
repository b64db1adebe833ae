import type { GridRow } from "../files/grid.ts";
import { besideData, mayNameSigners } from "./beside.ts";
import { isFigure, isFilled, isYear, saidIn, startsWithDigit } from "./figure.ts";
import { plainName, unitAlone } from "./header-cell.ts";
import type { Lexicon } from "./lexicon.ts";
import { weightOf } from "./meaning.ts";

/** Where a header stands among the rows of a sheet, by index; `to` excluded. */
export interface HeaderRows {
  readonly from: number;
  readonly to: number;
}

/** No header stands deeper than this, and none is taller. */
const deepest = 40;
const tallest = 3;

/** A header names columns of the table, or at least two words of its keys. */
const enough = 2;

/**
 * The header of a table by the names that are known: the row with most of them, and the rows right above and below
 * that name groups or parts of its columns. Undefined where no row names anything.
 */
export function findHeader(rows: readonly GridRow[], lexicon: Lexicon): HeaderRows | undefined {
  let best: number | undefined;
  let most = enough - 1;
  for (let at = 0; at < Math.min(rows.length, deepest); at++) {
    const weight = weightOfRow(rows[at], lexicon);
    if (weight > most) [best, most] = [at, weight];
  }
  return best === undefined ? undefined : headerAround(rows, best, 0, lexicon);
}

/**
 * The next header further down, as where small tables stand under one another or pages repeat it: a row that names
 * half as much as the first one did. Rows with a figure are passed over at their first digit.
 */
export function nextHeader(
  rows: readonly GridRow[],
  first: HeaderRows,
  after: number,
  lexicon: Lexicon,
): HeaderRows | undefined {
  const weights = rows.slice(first.from, first.to).map((row) => weightOfRow(row, lexicon));
  const half = Math.max(enough, Math.max(...weights) / 2);
  for (let at = after; at < rows.length; at++) {
    const row = rows[at];
    if (!row || row.cells.some(startsWithDigit) || !row.cells.some((cell) => isName(cell, lexicon))) continue;
    if (weightOfRow(row, lexicon) >= half) return headerAround(rows, at, after, lexicon);
  }
  return undefined;
}

function isName(cell: string, { named, places }: Lexicon): boolean {
  const name = cell === "" || cell.length > 40 ? "" : plainName(cell);
  return name !== "" && (named.has(name) || places.has(name));
}

function headerAround(rows: readonly GridRow[], at: number, after: number, lexicon: Lexicon): HeaderRows {
  let from = at;
  while (from > after && at - from < tallest - 1 && isUpper(rows[from - 1], rows[from], lexicon)) from--;
  let to = at + 1;
  while (to - from < tallest && isLower(rows[to], rows.slice(from, to), lexicon)) to++;
  if (isUnitRow(rows[to])) to++;
  return { from, to };
}

/** How much a row looks like a header of the table: what its cells are known to name. Rows with figures do not. */
export function weightOfRow(row: GridRow | undefined, lexicon: Lexicon): number {
  if (!row || !mayBeHeader(row)) return 0;
  const said = saidIn(row.cells);
  const weights = said.map((cell) => weightOf(cell, lexicon));
  const known = weights.filter((weight) => weight > 0).length;
  // One word among many is chance; a lone cell is a title.
  return known < 2 || known * 4 < said.length ? 0 : weights.reduce((sum, weight) => sum + weight, 0);
}

/** A row with the units of the columns and nothing else. */
export function isUnitRow(row: GridRow | undefined): boolean {
  const said = saidIn(row?.cells ?? []);
  return said.length > 0 && said.every((cell) => unitAlone(cell) !== undefined);
}

function mayBeHeader(row: GridRow): boolean {
  if (row.cells.some((cell) => isFigure(cell) && !isYear(cell))) return false;
  const beside = besideData(row.cells);
  return beside === undefined || (beside === "signature" && mayNameSigners(row.cells));
}

/** A row of labels over groups of columns: right above, with short labels, not a title. */
function isUpper(row: GridRow | undefined, below: GridRow | undefined, lexicon: Lexicon): boolean {
  if (!row || !below || row.row !== below.row - 1 || !mayBeHeader(row)) return false;
  const said = saidIn(row.cells);
  if (said.some(isTitle)) return false;
  const known = said.filter((cell) => weightOf(cell, lexicon) > 0).length;
  const indented = !isFilled(row.cells[0]);
  return said.length === 1 ? known === 1 && indented : known > 0 || indented;
}

function isTitle(cell: string): boolean {
  const words = cell.trim();
  return words.length > 20 || /[:：]|(统计|统計|統計|情况|情況|汇总|彙總|一览|一覽|明细|明細)?表[)）]?$/.test(words);
}

/** A row of parts below: its cells are names again, and below the name of a key stands nothing, or the same key. */
export function isLower(row: GridRow | undefined, above: readonly GridRow[], lexicon: Lexicon): boolean {
  const last = above.at(-1);
  if (!row || !last || row.row !== last.row + 1 || !mayBeHeader(row)) return false;
  const own = [...row.cells.keys()].filter((position) => isFilled(row.cells[position]));
  const known = own.filter((position) => weightOf(row.cells[position] ?? "", lexicon) > 0);
  if (known.length < 2 || known.length * 2 < own.length) return false;
  return own.every((position) => {
    const over = above.findLast(({ cells }) => isFilled(cells[position]))?.cells[position];
    const key = over === undefined ? undefined : keyNamed(over, lexicon);
    return key === undefined || keyNamed(row.cells[position] ?? "", lexicon) === key;
  });
}

/** The key that a cell names: 代码 and 名称 below 地区 name the same. */
function keyNamed(cell: string, lexicon: Lexicon): string | undefined {
  const name = plainName(cell);
  const key = lexicon.named.get(name)?.key ?? lexicon.places.get(name);
  return lexicon.columns.some((column) => column.key === key && column.role === "key") ? key : undefined;
}

/**
 * The labels over each column from top to bottom. A label stands over the columns to its right that have none of their
 * own, as far as something is named below; a label that is written again below itself counts once.
 */
export function pathsOf(rows: readonly GridRow[]): readonly (readonly string[])[] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const paths: string[][] = Array.from({ length: width }, () => []);
  const cleaned = rows.map(({ cells }) => cells.map((cell, position) => cleanCell(cell, cells, position)));
  for (const [level, cells] of cleaned.entries()) {
    let label = "";
    for (let position = 0; position < width; position++) {
      const own = cells[position] ?? "";
      const parent = cleaned.slice(0, level).some((upper) => isFilled(upper[position]));
      const named = cleaned.slice(level + 1).some((lower) => isFilled(lower[position]));
      if (own !== "") label = own;
      else if (parent || !named) label = "";
      const path = paths[position];
      if (label !== "" && path && path.at(-1) !== label) path.push(label);
      if (own === "" && !named) label = "";
    }
  }
  return paths;
}

/** Exports number what was blank (`Unnamed: 1`) or merged (`小学.1`); neither is part of the name. */
function cleanCell(cell: string, cells: readonly string[], position: number): string {
  const text = cell.trim();
  if (/^unnamed: ?[0-9]+(_level_[0-9]+)?$/i.test(text)) return "";
  const [, base] = /^(.+)\.[0-9]{1,2}$/.exec(text) ?? [];
  return base !== undefined && cells.slice(0, position).some((earlier) => earlier.trim() === base) ? base : text;
}
