import type { DataCell, Sheet } from "../chart-data.ts";
import { type Color, fill, noStroke, stroke } from "../drawing/palette.ts";
import { element, escaped, valued } from "../xml.ts";
import { headOf, rangeOf } from "./workbook.ts";

export const nothing = "<a:noFill/>";

/** A series over the categories. @param inside its look, in the order of the schema; @param end what comes after its figures */
export function categorySeries(
  sheet: Sheet,
  column: number,
  order: number,
  inside: readonly string[],
  end = "",
): string {
  const { categories, columns } = sheet;
  const rows = categories.length;
  return element(
    "c:ser",
    {},
    ...headed(sheet, column, order),
    ...inside,
    element("c:cat", {}, strings(rangeOf(0, rows), categories)),
    element("c:val", {}, numbers(rangeOf(column + 1, rows), columns[column]?.cells ?? [])),
    end,
  );
}

/** A line over the categories, broken where a cell is blank. */
export function lineSeries(sheet: Sheet, column: number, order: number, inside: readonly string[]): string {
  return categorySeries(sheet, column, order, inside, valued("c:smooth", 0));
}

/** A series of points. @param x and @param y the places of its two columns among the columns */
export function scatterSeries(
  sheet: Sheet,
  [x, y]: readonly [x: number, y: number],
  order: number,
  inside: readonly string[],
  end = "",
): string {
  // As many rows for every series: LibreOffice loses those that come before a longer one.
  const length = Math.max(...sheet.columns.map((column) => column.cells.length));
  const cells = (at: number) => Array.from({ length }, (_, row) => sheet.columns[at]?.cells[row] ?? null);
  const range = (at: number) => rangeOf(at + 1, length);
  return element(
    "c:ser",
    {},
    ...headed(sheet, named(sheet, x, y), order),
    ...inside,
    element("c:xVal", {}, numbers(range(x), cells(x))),
    element("c:yVal", {}, numbers(range(y), cells(y))),
    valued("c:smooth", 0),
    end,
  );
}

/** Of a pair of columns the one that holds figures gives the name: not that of rows or of places along an axis. */
function named({ columns }: Sheet, x: number, y: number): number {
  return columns[y]?.role.endsWith("_row") ? x : y;
}

function headed({ columns }: Sheet, column: number, order: number): string[] {
  return [
    valued("c:idx", order),
    valued("c:order", order),
    element("c:tx", {}, strings(headOf(column + 1), [columns[column]?.name ?? ""])),
  ];
}

function strings(formula: string, words: readonly string[]): string {
  const points = words.map((each, idx) => element("c:pt", { idx }, element("c:v", {}, escaped(each))));
  return element(
    "c:strRef",
    {},
    element("c:f", {}, formula),
    element("c:strCache", {}, valued("c:ptCount", words.length), ...points),
  );
}

/** What PowerPoint shows until the data are edited: the cells of the workbook, and no point where a cell is blank. */
function numbers(formula: string, cells: readonly DataCell[]): string {
  const points = cells.flatMap((cell, idx) =>
    cell && "digits" in cell ? [element("c:pt", { idx }, element("c:v", {}, cell.digits))] : [],
  );
  return element(
    "c:numRef",
    {},
    element("c:f", {}, formula),
    element("c:numCache", {}, "<c:formatCode>General</c:formatCode>", valued("c:ptCount", cells.length), ...points),
  );
}

export type Symbol = "circle" | "x" | "dash" | "none";

export function marker(symbol: Symbol, size: number, properties: string): string {
  if (symbol === "none") return element("c:marker", {}, valued("c:symbol", "none"));
  return element("c:marker", {}, valued("c:symbol", symbol), valued("c:size", size), element("c:spPr", {}, properties));
}

/** A point that looks other than its series. */
export function point(idx: number, ...look: readonly string[]): string {
  return element("c:dPt", {}, valued("c:idx", idx), ...look, valued("c:bubble3D", 0));
}

/** Empty, so that the dot is seen through it; LibreOffice, which knows no outline, fills it with its colour. */
export function ring(color: Color): string {
  return marker("circle", 13, `${nothing}${stroke(color, 2)}`);
}

/** What misses its standard: two strokes. */
export function cross(color: Color, size = 9): string {
  return marker("x", size, `${nothing}${stroke(color, 2.5)}`);
}

export function dot(color: Color, size = 8): string {
  return marker("circle", size, `${fill(color)}${noStroke}`);
}

/** How far something reaches up and down from its points: as cells of two columns, either of which may be missing. */
export interface Reach {
  /** The places of the columns among the columns; -1 for none. */
  readonly minus: number;
  readonly plus: number;
  readonly look: string;
}

/** Error bars, which follow when the data are edited. */
export function reachBars({ columns }: Sheet, { minus, plus, look }: Reach): string {
  const side = (at: number, name: string) => {
    const cells = columns[at]?.cells;
    return cells ? element(name, {}, numbers(rangeOf(at + 1, cells.length), cells)) : "";
  };
  const [down, up] = [side(minus, "c:minus"), side(plus, "c:plus")];
  if (down === "" && up === "") return "";
  return element(
    "c:errBars",
    {},
    valued("c:errDir", "y"),
    valued("c:errBarType", down === "" ? "plus" : up === "" ? "minus" : "both"),
    valued("c:errValType", "cust"),
    valued("c:noEndCap", 1),
    up,
    down,
    element("c:spPr", {}, look),
  );
}

/** The place of the first column of a role; -1 for none. */
export function placeOf({ columns }: Sheet, role: Sheet["columns"][number]["role"]): number {
  return columns.findIndex((column) => column.role === role);
}

/** The places of all columns of a role. */
export function placesOf({ columns }: Sheet, role: Sheet["columns"][number]["role"]): number[] {
  return columns.flatMap((column, at) => (column.role === role ? [at] : []));
}
