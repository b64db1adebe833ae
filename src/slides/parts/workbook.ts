import type { Language } from "../../i18n/language.ts";
import { columnLetter } from "../../intake/column-letter.ts";
import type { DataCell, Sheet } from "../chart-data.ts";
import { fontsOf } from "../drawing/fonts.ts";
import { element, escaped } from "../xml.ts";
import { type Part, packageOf, relationsNamespace } from "./package.ts";

const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The name of the one sheet. */
const sheet = "Data";

/** Styles of cells by number: as it comes, as text, as a count without its sign, then figures with 0, 1, 2 … decimals. */
const [general, asText, asCount, firstDecimals] = [0, 1, 2, 3];
const mostDecimals = 6;

/** Where the cells of a column stand, as formulas name them; column 0 are the categories. */
export function rangeOf(column: number, rows: number): string {
  const letter = columnLetter(column);
  return `${sheet}!$${letter}$2:$${letter}$${rows + 1}`;
}

/** Where the name of a column stands. */
export function headOf(column: number): string {
  return `${sheet}!$${columnLetter(column)}$1`;
}

/**
 * The workbook behind a chart: categories as text, then a column for each series, then what the figures are made of. Lines
 * that have rows of their own may be longer than the categories.
 */
export function workbookOf(data: Sheet, language: Language): Uint8Array {
  const parts: Part[] = [
    {
      path: "xl/workbook.xml",
      type: `${spreadsheet}.sheet.main+xml`,
      body: workbookXml(),
      relations: [
        { type: "worksheet", to: "xl/worksheets/sheet1.xml" },
        { type: "styles", to: "xl/styles.xml" },
      ],
    },
    { path: "xl/worksheets/sheet1.xml", type: `${spreadsheet}.worksheet+xml`, body: sheetXml(data) },
    { path: "xl/styles.xml", type: `${spreadsheet}.styles+xml`, body: stylesXml(language) },
  ];
  return packageOf(parts, [{ type: "officeDocument", to: "xl/workbook.xml" }]);
}

function workbookXml(): string {
  const only = element("sheet", { name: sheet, sheetId: 1, "r:id": "rId1" });
  return element("workbook", { xmlns: main, "xmlns:r": relationsNamespace }, element("sheets", {}, only));
}

function sheetXml({ head, categories, columns }: Sheet): string {
  const heads = [head, ...columns.map(({ name }) => name)].map(words);
  const length = Math.max(categories.length, ...columns.map(({ cells }) => cells.length));
  const unsigned = new Set(columns.flatMap((column, at) => (column.unsigned ? [at + 1] : [])));
  const rows = Array.from({ length }, (_, at) => [
    words(categories[at]),
    ...columns.map(({ cells }) => cells[at] ?? null),
  ]);
  const lines = [heads, ...rows].map((cells, at) => rowXml(cells, at + 1, unsigned));
  const width = element("col", { min: 1, max: columns.length + 1, width: 16, customWidth: 1 });
  const years = element("ignoredError", { sqref: `A2:A${rows.length + 1}`, numberStoredAsText: 1 });
  return element(
    "worksheet",
    { xmlns: main },
    element("cols", {}, width),
    element("sheetData", {}, ...lines),
    element("ignoredErrors", {}, years),
  );
}

function words(text: string | undefined): DataCell {
  return text ? { words: text } : null;
}

function rowXml(cells: readonly DataCell[], row: number, unsigned: ReadonlySet<number>): string {
  const written = cells.map((cell, at) => cellXml(cell, `${columnLetter(at)}${row}`, unsigned.has(at)));
  return element("row", { r: row }, ...written);
}

/** A blank is no cell at all; 0 is a number. */
function cellXml(cell: DataCell, r: string, unsigned: boolean): string {
  if (!cell) return "";
  if ("digits" in cell)
    return element("c", { r, s: unsigned ? asCount : styleOf(cell.decimals) }, element("v", {}, cell.digits));
  const words = element("t", { "xml:space": "preserve" }, escaped(cell.words));
  return element("c", { r, s: asText, t: "inlineStr" }, element("is", {}, words));
}

function styleOf(decimals: number | undefined): number {
  return decimals === undefined ? general : firstDecimals + Math.min(decimals, mostDecimals);
}

/** Formats of one's own are numbered from 164. */
const firstFormat = 164;

function stylesXml(language: Language): string {
  const decimals = Array.from({ length: mostDecimals + 1 }, (_, at) => at);
  const formats = decimals.map((at) =>
    element("numFmt", { numFmtId: firstFormat + at, formatCode: at === 0 ? "0" : `0.${"0".repeat(at)}` }),
  );
  const cell = (format: number) =>
    element("xf", { numFmtId: format, fontId: 0, fillId: 0, borderId: 0, xfId: 0, applyNumberFormat: 1 });
  const unsigned = firstFormat + formats.length;
  const cells = [0, 49, unsigned, ...decimals.map((at) => firstFormat + at)].map(cell);
  const face = language === "en" ? fontsOf(language).latin : fontsOf(language).ea;
  const font = element("font", {}, element("sz", { val: 11 }), element("name", { val: face }));
  return element(
    "styleSheet",
    { xmlns: main },
    element(
      "numFmts",
      { count: formats.length + 1 },
      ...formats,
      element("numFmt", { numFmtId: unsigned, formatCode: "#,##0;#,##0" }),
    ),
    element("fonts", { count: 1 }, font),
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    element("cellXfs", { count: cells.length }, ...cells),
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  );
}
