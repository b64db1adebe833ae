import type { Language } from "../../i18n/language.ts";
import { tagOf } from "../drawing/fonts.ts";
import { lineHeight } from "../drawing/measure.ts";
import { type ChartFrame, sizes } from "../drawing/page.ts";
import { fill } from "../drawing/palette.ts";
import { element, escaped } from "../xml.ts";
import { chartNamespaces } from "./chart.ts";
import { layoutOf } from "./chart-layout.ts";
import { facesOf } from "./chart-text.ts";

const width = 84;

/**
 * The signs of years without a figure, on the baseline: `[c]`, 未报. They are a drawing within the chart and travel with
 * it; a label needs a figure to stand at, and there is none.
 */
export function gapMarksXml(frame: ChartFrame, language: Language): string {
  const { plot, width: whole, height } = layoutOf(frame);
  const slot = plot.w / Math.max(1, frame.data.categories.length - 1);
  const bottom = plot.y + plot.h - 2;
  const marks = frame.data.gaps.map(({ at, mark }, number) => {
    const middle = plot.x + slot * at;
    const corners = [
      corner("cdr:from", (middle - width / 2) / whole, (bottom - lineHeight(sizes.body)) / height),
      corner("cdr:to", (middle + width / 2) / whole, bottom / height),
    ];
    return element("cdr:relSizeAnchor", {}, ...corners, text(mark, number + 2, language));
  });
  const namespace = "http://schemas.openxmlformats.org/drawingml/2006/chartDrawing";
  return element("c:userShapes", { ...chartNamespaces, "xmlns:cdr": namespace }, ...marks);
}

/** A corner in parts of the chart, within it. */
function corner(name: string, x: number, y: number): string {
  const part = (value: number) => Math.min(1, Math.max(0, value)).toFixed(5);
  return element(name, {}, element("cdr:x", {}, part(x)), element("cdr:y", {}, part(y)));
}

function text(mark: string, id: number, language: Language): string {
  const style = element("a:rPr", { lang: tagOf(language), sz: sizes.body * 100 }, fill("ink-2"), facesOf(language));
  const run = element("a:r", {}, style, element("a:t", {}, escaped(mark)));
  return element(
    "cdr:sp",
    { macro: "", textlink: "" },
    element("cdr:nvSpPr", {}, element("cdr:cNvPr", { id, name: mark }), element("cdr:cNvSpPr", { txBox: 1 })),
    element("cdr:spPr", {}, '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/>'),
    element(
      "cdr:txBody",
      {},
      element("a:bodyPr", { wrap: "square", lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: "b" }),
      "<a:lstStyle/>",
      element("a:p", {}, element("a:pPr", { algn: "ctr" }), run),
    ),
  );
}
