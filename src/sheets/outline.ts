import type { Grid, GridRow } from "../files/grid.ts";
import { type Beside, besideData } from "./beside.ts";
import { isFigure, isFilled, isNil, isYear, saidIn } from "./figure.ts";

/** A table within a sheet, judged by its looks alone; `from` and `to` count the rows of the grid, `to` excluded. */
export interface Block {
  /** Titles, units and other words above the header. */
  readonly above: readonly GridRow[];
  /** One to three rows, and a row of column numbers where there is one. */
  readonly header: readonly GridRow[];
  readonly from: number;
  readonly to: number;
}

/** How a sheet is laid out, with no knowledge of any table. */
export interface Outline {
  /** More than one where small tables stand under one another. */
  readonly blocks: readonly Block[];
  /** Notes, signatures and sources below the last row of data. */
  readonly footer: readonly GridRow[];
  /** Rows equal to the header further down, as at the top of each printed page. */
  readonly repeats: readonly GridRow[];
}

/** The most rows that a header has. */
const tallest = 3;

/** Lays out a sheet by where its figures stand. A sheet without figures has one row of headers, the first wide one. */
export function outlineOf({ rows }: Pick<Grid, "rows">): Outline {
  const kinds = rows.map(kindOf);
  const columns = figureColumns(rows, kinds);
  const starts = startsOf(rows, kinds, columns);
  const repeats: GridRow[] = [];
  const blocks: Block[] = [];
  const end = footerStart(rows, kinds, starts.at(-1)?.data ?? 0, columns.size);
  for (const [at, { header, data }] of starts.entries()) {
    const before = starts[at - 1];
    const aboveFrom = before === undefined ? 0 : titlesFrom(rows, kinds, header, before.data);
    const to = starts[at + 1] === undefined ? end : titlesFrom(rows, kinds, starts[at + 1]?.header ?? end, data);
    const same = before !== undefined && isSame(rows[before.data - 1], rows[data - 1]);
    if (same && aboveFrom === header) {
      repeats.push(...rows.slice(header, data));
      const last = blocks.pop();
      if (last) blocks.push({ ...last, to });
    } else blocks.push({ above: rows.slice(aboveFrom, header), header: rows.slice(header, data), from: data, to });
  }
  return { blocks, footer: rows.slice(end), repeats };
}

type Kind = Beside | "figures" | "words" | "lone";

/** `lone`: words in one cell only, as titles and footnotes are. */
function kindOf({ cells }: GridRow): Kind {
  const said = saidIn(cells);
  const figures = said.filter((cell) => (isFigure(cell) && !isYear(cell)) || isNil(cell)).length;
  if (figures === 0 || said.length > 2) {
    const beside = besideData(cells);
    if (beside) return beside;
  }
  if (figures > 0) return "figures";
  return said.length === 1 ? "lone" : "words";
}

/** The columns that hold figures in most of the rows that have any. */
function figureColumns(rows: readonly GridRow[], kinds: readonly Kind[]): ReadonlySet<number> {
  const filled: number[] = [];
  const figures: number[] = [];
  for (const { cells } of rows.filter((_, at) => kinds[at] === "figures").slice(0, 200)) {
    for (const [position, cell] of cells.entries()) {
      if (!isFilled(cell)) continue;
      filled[position] = (filled[position] ?? 0) + 1;
      if (isFigure(cell) || isNil(cell)) figures[position] = (figures[position] ?? 0) + 1;
    }
  }
  const most = [...filled.keys()].filter((position) => (figures[position] ?? 0) * 2 > (filled[position] ?? 0));
  return new Set(most);
}

/** Where each header begins, and where the rows below it do. */
function startsOf(rows: readonly GridRow[], kinds: readonly Kind[], columns: ReadonlySet<number>) {
  const starts: { header: number; data: number }[] = [];
  for (let at = 0; at < rows.length; at++) {
    if (kinds[at] !== "figures" || !isHeader(rows, kinds, at - 1, columns)) continue;
    let header = at - 1;
    if (kinds[header] === "numbers") header--;
    while (at - header < tallest + (kinds[at - 1] === "numbers" ? 1 : 0) && joins(rows, kinds, header, columns))
      header--;
    starts.push({ header: Math.max(0, header), data: at });
  }
  if (starts.length > 0) return starts;
  const wide = kinds.indexOf("words");
  const data = kinds.indexOf("figures");
  const first = wide === -1 ? Math.max(0, data) : wide;
  return rows.length === 0 ? [] : [{ header: first, data: Math.min(rows.length, first + 1) }];
}

/** Whether a row is the lowest of a header: it names half of the columns of figures at least. */
function isHeader(rows: readonly GridRow[], kinds: readonly Kind[], at: number, columns: ReadonlySet<number>): boolean {
  const names = kinds[at] === "numbers" ? at - 1 : at;
  const named = namedBy(rows[names], kinds[names], columns);
  return named > 0 && named * 2 >= columns.size;
}

/** How many columns of figures a row names, having words where the others have figures. */
function namedBy(row: GridRow | undefined, kind: Kind | undefined, columns: ReadonlySet<number>): number {
  if (!row || (kind !== "words" && kind !== "lone") || (kind === "lone" && isTitle(row.cells))) return 0;
  return [...columns].filter((position) => isFilled(row.cells[position])).length;
}

/** Whether the row above another belongs to the same header: it stands right above it and names columns too. */
function joins(
  rows: readonly GridRow[],
  kinds: readonly Kind[],
  header: number,
  columns: ReadonlySet<number>,
): boolean {
  const [above, here] = [rows[header - 1], rows[header]];
  if (!above || !here || above.row !== here.row - 1 || kinds[header - 1] === "numbers") return false;
  return namedBy(above, kinds[header - 1], columns) > 0;
}

/** A merged title may stand over any column; the label of a group of columns is short. */
function isTitle(cells: readonly string[]): boolean {
  const only = cells.find(isFilled)?.trim() ?? "";
  return only.length > 12 || /[:：]|表$|^[0-9]{2,4}\s*(学|學)?年度?$/.test(only);
}

/** The first of the lone lines that stand right above a header, below the data before. */
function titlesFrom(rows: readonly GridRow[], kinds: readonly Kind[], header: number, after: number): number {
  let at = header;
  while (at > after && (kinds[at - 1] === "lone" || kinds[at - 1] === "unit")) at--;
  return rows[at] ? at : header;
}

function isSame(a: GridRow | undefined, b: GridRow | undefined): boolean {
  return a !== undefined && b !== undefined && a.cells.join("\t").trimEnd() === b.cells.join("\t").trimEnd();
}

/** The first row of the foot: below the last figures, where a note begins or only lone lines follow one. */
function footerStart(rows: readonly GridRow[], kinds: readonly Kind[], from: number, figures: number): number {
  let last = kinds.length;
  while (last > from && kinds[last - 1] !== "figures" && figures > 0) last--;
  if (figures === 0) while (last > from && kinds[last - 1] !== "words") last--;
  const foot = kinds.slice(last).findIndex((kind, at) => kind !== "lone" || isLong(rows[last + at]));
  return foot === -1 ? kinds.length : last + foot;
}

function isLong(row: GridRow | undefined): boolean {
  return (row?.cells.find(isFilled)?.trim() ?? "").length > 15;
}
