import type { Grid, GridRow } from "../files/grid.ts";
import type { Remark } from "../files/opened.ts";
import { Refusal } from "../intake/refusal.ts";
import { besideData } from "./beside.ts";
import { isFilled, saidIn, startsWithDigit } from "./figure.ts";
import { plainName } from "./header-cell.ts";
import { findHeader, type HeaderRows, isLower, isUnitRow, nextHeader, weightOfRow } from "./header-rows.ts";
import { layoutOf, plainLayout } from "./layout.ts";
import { type Lexicon, type PlaceNames, withPlaces } from "./lexicon.ts";
import { outlineOf } from "./outline.ts";
import { type TitleLine, titleLines } from "./title.ts";
import { turned } from "./turned.ts";
import type { Section } from "./view.ts";

/** The tables of a sheet, and what is to be said of the sheet as a whole. */
export interface Sections {
  readonly sections: readonly Section[];
  readonly remarks: readonly Remark[];
}

/** How many rows are judged by their looks, where no header is known. */
const judged = 2000;

/** The sheet as one table whose first row is its header, in the contract's own way; undefined for any other. */
export function plainSection({ rows }: Grid, lexicon: Lexicon): Section | undefined {
  const [header, ...body] = rows;
  const layout = header && plainLayout(header, lexicon);
  return layout && { layout, header: [header], above: [], repeats: [], rows: body };
}

/** Whether a row among the data belongs to a header: the units of its columns, or the header of another table. */
export function isHeaderBelow(row: GridRow, header: GridRow, lexicon: Lexicon): boolean {
  if (isUnitRow(row) || isLower(row, [header], lexicon)) return true;
  if (row.cells.some(startsWithDigit) || isSame(row, header)) return false;
  return weightOfRow(row, lexicon) * 2 >= weightOfRow(header, lexicon);
}

/** The tables of a sheet of any layout. Where no header is known, the one that looks like it is read all the same. */
export function sectionsOf(grid: Grid, names: Lexicon, places: PlaceNames): Sections {
  const lexicon = withPlaces(names, places);
  const found = headersOf(grid.rows, lexicon);
  if (found.length === 0) return unknown(grid, lexicon, places);
  const sections = found.map((header, at): Section => {
    const start = at === 0 ? 0 : titlesFrom(grid.rows, header.from, header.after);
    const next = found[at + 1];
    const end = next ? titlesFrom(grid.rows, next.from, next.after) : grid.rows.length;
    return section(grid, { ...header, start, end }, found[0], lexicon, places);
  });
  return { sections, remarks: [] };
}

interface Found extends HeaderRows {
  /** The first row of data of the table before. */
  readonly after: number;
  readonly repeats: readonly GridRow[];
}

/** Every header of a sheet. One that is written again, with no title or the same, is no new table. */
function headersOf(rows: readonly GridRow[], lexicon: Lexicon): readonly Found[] {
  const first = findHeader(rows, lexicon);
  if (!first) return [];
  const found: Found[] = [{ ...first, after: 0, repeats: [] }];
  for (let header = nextHeader(rows, first, first.to, lexicon); header; ) {
    const before = found.at(-1) ?? { ...first, after: 0, repeats: [] };
    const again = isSame(rows[header.to - 1], rows[first.to - 1]);
    const from = titlesFrom(rows, header.from, before.to);
    const titles = rows.slice(found.length === 1 ? 0 : titlesFrom(rows, before.from, before.after), before.from);
    if (again && rows.slice(from, header.from).every((row) => isContinued(row, titles))) {
      found[found.length - 1] = { ...before, repeats: [...before.repeats, ...rows.slice(from, header.to)] };
    } else found.push({ ...header, after: before.to, repeats: [] });
    header = nextHeader(rows, first, header.to, lexicon);
  }
  return found;
}

const continued = /[(（]?(续表?|續表?|接上页|接上頁|续上表|續上表|第.{1,3}[页頁])[0-9一二三四五六七八九十]*[)）]?/g;

/** Whether a line above a header is a title of the first page again: 在校生统计表（续）. */
function isContinued({ cells }: GridRow, titles: readonly GridRow[]): boolean {
  const plain = (row: Pick<GridRow, "cells">) => plainName(saidIn(row.cells).join(" ")).replace(continued, "").trim();
  const own = plain({ cells });
  return own === "" || titles.some((row) => plain(row) === own);
}

interface Span extends Found {
  readonly start: number;
  readonly end: number;
}

function section(
  grid: Grid,
  { start, from, to, end, repeats }: Span,
  first: Found | undefined,
  lexicon: Lexicon,
  places: PlaceNames,
): Section {
  const above = grid.rows.slice(start, from);
  const header = grid.rows.slice(from, to);
  const again = new Set(repeats);
  const body = grid.rows.slice(to, end);
  const rows = again.size === 0 ? body : body.filter((row) => !again.has(row));
  const outer = start === 0 ? [] : outerLines(grid, first);
  const around = { titles: titleLines(above, grid.sheet), outer, rows, places };
  const sideways = turned(header, rows, around, lexicon);
  if (sideways) return { ...sideways, above: [...above, ...sideways.beside], header, repeats };
  const layout = layoutOf(header, around, lexicon);
  return { layout, above, header, repeats, rows: filledDown(rows, layout.beside.within) };
}

/** A township that stands on the first row of its schools only is that of the others as well. */
function filledDown(rows: readonly GridRow[], within: number | undefined): readonly GridRow[] {
  if (within === undefined) return rows;
  let above = "";
  return rows.map((row) => {
    const own = row.cells[within] ?? "";
    if (isFilled(own)) above = own;
    if (isFilled(own) || above === "" || saidIn(row.cells).length < 2) return row;
    const length = Math.max(row.cells.length, within + 1);
    const cells = Array.from({ length }, (_, at) => (at === within ? above : (row.cells[at] ?? "")));
    return { ...row, cells };
  });
}

/** The title of a sheet stands above the title of its first table, and holds for all of them. */
function outerLines({ rows }: Grid, first: Found | undefined): readonly TitleLine[] {
  const above = rows.slice(0, first?.from ?? 0);
  return titleLines(above.slice(0, -1), undefined);
}

/** The lone lines right above a header are its titles. */
function titlesFrom(rows: readonly GridRow[], header: number, after: number): number {
  let at = header;
  while (at > after && isTitleLine(rows[at - 1])) at--;
  return at;
}

function isTitleLine(row: GridRow | undefined): boolean {
  if (!row || row.cells.some(startsWithDigit)) return row !== undefined && saidIn(row.cells).length === 1;
  const beside = besideData(row.cells);
  return beside === "unit" || (beside === undefined && saidIn(row.cells).length === 1);
}

function isSame(a: GridRow | undefined, b: GridRow | undefined): boolean {
  return a !== undefined && b !== undefined && saidIn(a.cells).join("\t") === saidIn(b.cells).join("\t");
}

/** A sheet of which no name is known: its header as far as looks tell, or that it holds several tables. */
function unknown(grid: Grid, lexicon: Lexicon, places: PlaceNames): Sections {
  const { blocks } = outlineOf({ rows: grid.rows.slice(0, judged) });
  const [block, ...more] = blocks;
  if (!block) return { sections: [], remarks: [] };
  if (more.length > 0) {
    const refusal = new Refusal("stacked-tables", { count: blocks.length });
    const row = more[0]?.header[0]?.row;
    return { sections: [], remarks: [{ severity: "error", refusal, ...(row === undefined ? {} : { row }) }] };
  }
  const titles = titleLines(block.above, grid.sheet);
  const rows = grid.rows.slice(block.from, block.to);
  const layout = layoutOf(block.header, { titles, outer: [], rows, places }, lexicon);
  return { sections: [{ layout, above: block.above, header: block.header, repeats: [], rows }], remarks: [] };
}
