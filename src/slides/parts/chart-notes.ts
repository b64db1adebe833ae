import type { Language } from "../../i18n/language.ts";
import { tagOf } from "../drawing/fonts.ts";
import { lineHeight, widthOf } from "../drawing/measure.ts";
import { sizes } from "../drawing/page.ts";
import { fill } from "../drawing/palette.ts";
import type { Box } from "../drawing/shape.ts";
import { element, escaped } from "../xml.ts";
import type { Canvas, ChartNote } from "./chart-plot.ts";
import { facesOf } from "./chart-text.ts";
import { chartNamespaces } from "./package.ts";

const markWidth = 84;
const aside = 12;

/** The sign of a year without a figure, on the baseline of a plot. */
export function signAt(middle: number, bottom: number, words: string): ChartNote {
  const height = lineHeight(sizes.body);
  const box = { x: middle - markWidth / 2, y: bottom - height, w: markWidth, h: height };
  return { words, box, align: "ctr", color: "ink-2", bold: false };
}

/** The sign of a row without a figure, in as much room as it needs, right or left of a place across. */
export function signBeside(x: number, middle: number, words: string, align: "l" | "r"): ChartNote {
  const [w, h] = [widthOf(words, sizes.body) + 4, lineHeight(sizes.body)];
  const box = { x: align === "l" ? x + aside : x - aside - w, y: middle - h / 2, w, h };
  return { words, box, align, color: "ink-2", bold: false };
}

/**
 * Words within a chart, as a drawing that travels with it: a label needs a figure to stand at, and these have none, as
 * the signs of years without one.
 */
export function notesXml(notes: readonly ChartNote[], { width, height, language }: Canvas): string {
  const shapes = notes.map((note, number) => {
    const corners = cornersOf(note.box, width, height);
    return element("cdr:relSizeAnchor", {}, ...corners, textXml(note, number + 2, language));
  });
  const namespace = "http://schemas.openxmlformats.org/drawingml/2006/chartDrawing";
  return element("c:userShapes", { ...chartNamespaces, "xmlns:cdr": namespace }, ...shapes);
}

/** Two corners in parts of the chart, within it. */
function cornersOf({ x, y, w, h }: Box, width: number, height: number): string[] {
  const part = (value: number) => Math.min(1, Math.max(0, value)).toFixed(5);
  const corner = (name: string, left: number, top: number) =>
    element(name, {}, element("cdr:x", {}, part(left / width)), element("cdr:y", {}, part(top / height)));
  return [corner("cdr:from", x, y), corner("cdr:to", x + w, y + h)];
}

function textXml({ words, align, color, bold }: ChartNote, id: number, language: Language): string {
  const attributes = { lang: tagOf(language), sz: sizes.body * 100, b: bold ? 1 : 0 };
  const style = element("a:rPr", attributes, fill(color), facesOf(language));
  const run = element("a:r", {}, style, element("a:t", {}, escaped(words)));
  return element(
    "cdr:sp",
    { macro: "", textlink: "" },
    element("cdr:nvSpPr", {}, element("cdr:cNvPr", { id, name: words }), element("cdr:cNvSpPr", { txBox: 1 })),
    element("cdr:spPr", {}, '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/>'),
    element(
      "cdr:txBody",
      {},
      element("a:bodyPr", { wrap: "square", lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: "b" }),
      "<a:lstStyle/>",
      element("a:p", {}, element("a:pPr", { algn: align }), run),
    ),
  );
}
