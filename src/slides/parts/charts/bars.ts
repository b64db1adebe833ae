import { type BarsData, numberIn } from "../../chart-data.ts";
import { lineHeight } from "../../drawing/measure.ts";
import { sizes } from "../../drawing/page.ts";
import { type Color, fill, noStroke, stroke } from "../../drawing/palette.ts";
import { element, valued } from "../../xml.ts";
import { axisIds, categoryAxis, roomBelow, roomBeside, valueAxis } from "../chart-axes.ts";
import { endLabel, type Label, labels } from "../chart-labels.ts";
import { roomForLabels, spreadLabels } from "../chart-labels-layout.ts";
import { type Canvas, heightIn, type Plot } from "../chart-plot.ts";
import { categorySeries, placesOf } from "../chart-series.ts";
import { lineChart, standardSeries } from "./trend.ts";

const top = 22;

/** One period as columns: as reported in outline, as recomputed filled, standards across both. */
export function barsPlot(canvas: Canvas<BarsData>): Plot {
  const { data, width, height, language } = canvas;
  const limits = data.labels.filter(({ column }) => data.columns[column]?.role === "standard");
  const left = roomBeside(data.axis);
  const box = { x: left, y: top, w: width - left - roomForLabels(data, limits), h: height - top - roomBelow };
  const standards = standardSerieses(canvas, limits, box);
  return {
    box,
    content: [
      columnsChart(canvas, box),
      ...(standards.length > 0 ? [lineChart(standards)] : []),
      categoryAxis({ at: "b", step: 1, size: sizes.body, ticks: false }, language),
      valueAxis(data.axis, { at: "l", order: 1, edge: false, crosses: "autoZero", grid: true }, language),
    ],
    notes: [],
  };
}

function columnsChart({ data, language }: Canvas<BarsData>, box: Plot["box"]): string {
  const outlines = data.bars.flatMap((kind, at) => (kind === "reported" ? [outlined(at, colorOf(data, at))] : []));
  const drawn = categorySeries(data, 0, 0, [
    element("c:spPr", {}, fill("accent"), noStroke),
    valued("c:invertIfNegative", 0),
    ...outlines,
    labels(figuresOf(data, box), language),
  ]);
  return element(
    "c:barChart",
    {},
    valued("c:barDir", "col"),
    valued("c:grouping", "clustered"),
    valued("c:varyColors", 0),
    drawn,
    valued("c:gapWidth", 80),
    axisIds,
  );
}

/** The figure above each column, each with its own decimals; at the head within it where a limit runs through that place. */
function figuresOf(data: BarsData, box: Plot["box"]): Label[] {
  return data.labels.flatMap(({ column, at, format }): Label[] => {
    if (column !== 0) return [];
    const within = isCrossed(data, at, box);
    const color = within && data.bars[at] === "recomputed" ? "paper" : colorOf(data, at);
    return [{ idx: at, format, color, position: within ? "inEnd" : "outEnd", named: false }];
  });
}

/** Whether a limit runs through the place above a column, and there is room in the column. */
function isCrossed(data: BarsData, at: number, box: Plot["box"]): boolean {
  const room = lineHeight(sizes.body) + 6;
  const top = heightIn(box, data.axis, numberIn(data.columns[0]?.cells[at]) ?? data.axis.from);
  const limits = placesOf(data, "standard").flatMap((column) => numberIn(data.columns[column]?.cells[at]) ?? []);
  const crossed = limits.some((limit) => {
    const above = top - heightIn(box, data.axis, limit);
    return above > -1 && above < room;
  });
  return crossed && box.y + box.h - top > room;
}

function colorOf({ bars, differs }: BarsData, at: number): Color {
  if (bars[at] === "recomputed") return "accent";
  return differs.includes(at) ? "ne" : "ink-2";
}

function outlined(idx: number, color: Color): string {
  return element(
    "c:dPt",
    {},
    valued("c:idx", idx),
    valued("c:invertIfNegative", 0),
    valued("c:bubble3D", 0),
    element("c:spPr", {}, fill("paper"), stroke(color, 2.25)),
  );
}

/** Limits are named right of the last column, where their lines would end. */
function standardSerieses(canvas: Canvas<BarsData>, limits: BarsData["labels"], box: Plot["box"]): string[] {
  const { data, width, language } = canvas;
  const half = box.w / data.categories.length / 2 / width;
  const moved = spreadLabels(canvas, limits, box, data.axis, false);
  return placesOf(data, "standard").map((column, order) => {
    const own = limits.flatMap((each, at) => {
      const { x = 0, y = 0 } = moved[at] ?? {};
      return each.column === column ? [endLabel(each, "ink", { x: x + half, y })] : [];
    });
    return standardSeries(data, column, order + 1, labels(own, language));
  });
}
