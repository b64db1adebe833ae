import type { Language } from "../../i18n/language.ts";
import { axisSuffix } from "../../i18n/units.ts";
import { type ChartData, columnOf } from "../chart-data.ts";
import { tagOf } from "../drawing/fonts.ts";
import type { ChartFrame } from "../drawing/page.ts";
import { noStroke, stroke } from "../drawing/palette.ts";
import { numberFormat, tickDecimals } from "../number-format.ts";
import { element, valued } from "../xml.ts";
import { type ChartLayout, layoutOf } from "./chart-layout.ts";
import { bars, type Drawing, recomputedLine, reportedRings, standardLine } from "./chart-series.ts";
import { chartText } from "./chart-text.ts";
import { relationsNamespace } from "./package.ts";

/** The numbers that tie series to axes. */
const [categoryAxis, valueAxis] = [111, 222];

/** The namespaces of charts. */
export const chartNamespaces = {
  "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": relationsNamespace,
} as const;

/**
 * A native chart: its figures are those of the workbook that is its first relation. The signs of years without a figure
 * are a drawing of the chart, its second relation, where there are any.
 */
export function chartXml(frame: ChartFrame, language: Language): string {
  const { data } = frame;
  const drawing = { data, layout: layoutOf(frame), language };
  const chart = element(
    "c:chart",
    {},
    valued("c:autoTitleDeleted", 1),
    plotArea(drawing),
    valued("c:plotVisOnly", 1),
    valued("c:dispBlanksAs", "gap"),
  );
  return element(
    "c:chartSpace",
    chartNamespaces,
    valued("c:date1904", 0),
    valued("c:lang", tagOf(language)),
    valued("c:roundedCorners", 0),
    chart,
    element("c:spPr", {}, "<a:noFill/>", noStroke),
    chartText("ink-2", false, language),
    element("c:externalData", { "r:id": "rId1" }, valued("c:autoUpdate", 0)),
    data.gaps.length > 0 ? element("c:userShapes", { "r:id": "rId2" }) : "",
  );
}

function plotArea(drawing: Drawing): string {
  const { data, layout } = drawing;
  return element(
    "c:plotArea",
    {},
    element("c:layout", {}, innerLayout(layout)),
    ...(data.kind === "trend" ? [lines(drawing)] : barsAndLimit(drawing)),
    categories(drawing),
    values(drawing),
    element("c:spPr", {}, "<a:noFill/>", noStroke),
  );
}

function innerLayout({ plot, width, height }: ChartLayout): string {
  const parts = { x: plot.x / width, y: plot.y / height, w: plot.w / width, h: plot.h / height };
  return element(
    "c:manualLayout",
    {},
    valued("c:layoutTarget", "inner"),
    valued("c:xMode", "edge"),
    valued("c:yMode", "edge"),
    ...Object.entries(parts).map(([name, part]) => valued(`c:${name}`, part.toFixed(5))),
  );
}

/** Later series lie above earlier ones: the dot on the ring, both above the standard. */
function lines(drawing: Drawing): string {
  return lineChart([standardLine(drawing, 0), reportedRings(drawing, 1), recomputedLine(drawing, 2)]);
}

function barsAndLimit(drawing: Drawing): string[] {
  const columns = element(
    "c:barChart",
    {},
    valued("c:barDir", "col"),
    valued("c:grouping", "clustered"),
    valued("c:varyColors", 0),
    bars(drawing, 0),
    valued("c:gapWidth", 80),
    ...axisIds,
  );
  return columnOf(drawing.data, "standard") ? [columns, lineChart([standardLine(drawing, 1)])] : [columns];
}

const axisIds = [categoryAxis, valueAxis].map((id) => valued("c:axId", id));

function lineChart(series: readonly string[]): string {
  return element(
    "c:lineChart",
    {},
    valued("c:grouping", "standard"),
    valued("c:varyColors", 0),
    ...series,
    valued("c:marker", 1),
    ...axisIds,
  );
}

function categories({ data, layout, language }: Drawing): string {
  return element(
    "c:catAx",
    {},
    valued("c:axId", categoryAxis),
    element("c:scaling", {}, valued("c:orientation", "minMax")),
    valued("c:delete", 0),
    valued("c:axPos", "b"),
    element("c:numFmt", { formatCode: "@", sourceLinked: 0 }),
    valued("c:majorTickMark", data.kind === "trend" ? "out" : "none"),
    valued("c:minorTickMark", "none"),
    valued("c:tickLblPos", "low"),
    element("c:spPr", {}, stroke("ink-3", 1)),
    chartText("ink-2", false, language, undefined, layout.nameSize),
    valued("c:crossAx", valueAxis),
    valued("c:crosses", "autoZero"),
    valued("c:auto", 0),
    valued("c:lblAlgn", "ctr"),
    valued("c:lblOffset", 60),
    valued("c:tickLblSkip", layout.step),
    valued("c:tickMarkSkip", 1),
    valued("c:noMultiLvlLbl", 1),
  );
}

function values({ data, language }: Drawing): string {
  const { from, to, ticks } = data.domain;
  const [first = from, second = to] = ticks;
  return element(
    "c:valAx",
    {},
    valued("c:axId", valueAxis),
    element("c:scaling", {}, valued("c:orientation", "minMax"), valued("c:max", to), valued("c:min", from)),
    valued("c:delete", 0),
    valued("c:axPos", "l"),
    element("c:majorGridlines", {}, element("c:spPr", {}, stroke("rule", 0.75))),
    element("c:numFmt", { formatCode: axisFormat(data, language), sourceLinked: 0 }),
    valued("c:majorTickMark", "none"),
    valued("c:minorTickMark", "none"),
    valued("c:tickLblPos", "low"),
    element("c:spPr", {}, noStroke),
    chartText("ink-2", false, language),
    valued("c:crossAx", categoryAxis),
    valued("c:crosses", "autoZero"),
    valued("c:crossBetween", data.kind === "trend" ? "midCat" : "between"),
    valued("c:majorUnit", Number((second - first).toPrecision(6))),
  );
}

/** Ticks in the unit of the figures, with the decimals that tell them apart. */
function axisFormat({ domain, unit }: ChartData, language: Language): string {
  return numberFormat(tickDecimals(domain.ticks), axisSuffix(unit), language);
}
