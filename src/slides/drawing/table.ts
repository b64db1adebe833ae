import type { Language } from "../../i18n/language.ts";
import type { Grid, GridCell } from "../slide.ts";
import { element } from "../xml.ts";
import { toneColor } from "./mark.ts";
import { lineHeight, linesOf } from "./measure.ts";
import { sizes } from "./page.ts";
import { type Color, stroke } from "./palette.ts";
import { type Box, emu, named, place, type Shape } from "./shape.ts";
import { type Paragraph, paragraph, paragraphsXml } from "./text.ts";

const padding = { side: 6, above: 3 } as const;

/** Shares of a table that is as wide as the page; one of fewer is narrower, so that its rows can be read across. */
const full = 9;

/** The widths of the columns in points, as their shares have it. */
export function widthsOf({ columns }: Grid, width: number): number[] {
  const all = Math.max(
    full,
    columns.reduce((sum, column) => sum + column.width, 0),
  );
  return columns.map((column) => (column.width / all) * width);
}

/** How high a row is; a table grows by itself where a face is wider than thought. */
export function heightOf(row: readonly GridCell[], widths: readonly number[]): number {
  const lines = row.map(({ words, bold }, at) =>
    linesOf(words, sizes.body, (widths[at] ?? 1) - 2 * padding.side, bold),
  );
  return Math.max(1, ...lines) * lineHeight(sizes.body) + 2 * padding.above;
}

/** The head of a table as its first row; none where it has none. */
export function headOf(grid: Grid): GridCell[] {
  return hasHead(grid) ? grid.columns.map(({ head }) => ({ words: head, tone: "quiet", bold: true })) : [];
}

/** Whether a table has a head of its own; one of labels and words has its labels as its first column. */
function hasHead({ columns }: Grid): boolean {
  return columns.some(({ head }) => head !== "");
}

/** A native table: a rule under its head, hairlines under its rows. */
export function tableShape(grid: Grid, rows: Grid["rows"], { x, y, w }: Box, language: Language): Shape {
  const widths = widthsOf(grid, w);
  const heads = headOf(grid);
  const body = heads.length > 0 ? rows : rows.map(asLabelled);
  const lines = [...(heads.length > 0 ? [heads] : []), ...body].map((row) => ({ row, height: heightOf(row, widths) }));
  const h = lines.reduce((sum, { height }) => sum + height, 0);
  const table = element(
    "a:tbl",
    {},
    element("a:tblPr", heads.length > 0 ? { firstRow: 1 } : { firstCol: 1 }),
    element("a:tblGrid", {}, ...widths.map((width) => element("a:gridCol", { w: emu(width) }))),
    ...lines.map(({ row, height }) => rowXml(grid, row, height, row === heads ? "ink" : "rule", language)),
  );
  const uri = "http://schemas.openxmlformats.org/drawingml/2006/table";
  return (id) =>
    element(
      "p:graphicFrame",
      {},
      element(
        "p:nvGraphicFramePr",
        {},
        named(id, grid.alternative, grid.alternative),
        element("p:cNvGraphicFramePr", {}, element("a:graphicFrameLocks", { noGrp: 1 })),
        "<p:nvPr/>",
      ),
      place({ x, y, w: widths.reduce((sum, each) => sum + each, 0), h }, "p:xfrm"),
      element("a:graphic", {}, element("a:graphicData", { uri }, table)),
    );
}

function asLabelled(row: readonly GridCell[]): readonly GridCell[] {
  return row.map((cell, at) => (at === 0 ? { ...cell, tone: "quiet" } : cell));
}

function rowXml(grid: Grid, row: readonly GridCell[], height: number, under: Color, language: Language): string {
  const cells = row.map((cell, at) => {
    const color = cell.tone === "quiet" ? "ink-2" : toneColor(cell.tone);
    const style = { color, bold: cell.bold ?? false };
    const text: Paragraph = { ...paragraph(cell.words, sizes.body, style), align: grid.columns[at]?.align ?? "l" };
    return cellXml(text, at === 0, under, language);
  });
  return element("a:tr", { h: emu(height) }, ...cells);
}

function cellXml(text: Paragraph, first: boolean, under: Color, language: Language): string {
  const none = (side: string) => element(side, { w: 0 }, "<a:noFill/>");
  const bottom = stroke(under, under === "ink" ? 1.5 : 0.75, undefined, "a:lnB");
  const margins = {
    marL: emu(first ? 0 : padding.side),
    marR: emu(padding.side),
    marT: emu(padding.above),
    marB: emu(padding.above),
    anchor: "ctr",
  };
  return element(
    "a:tc",
    {},
    element("a:txBody", {}, "<a:bodyPr/><a:lstStyle/>", paragraphsXml([text], language)),
    element("a:tcPr", margins, none("a:lnL"), none("a:lnR"), none("a:lnT"), bottom, "<a:noFill/>"),
  );
}
