import type { LinesData } from "../../chart-data.ts";
import { stroke } from "../../drawing/palette.ts";
import { element } from "../../xml.ts";
import { categoryAxis, roomBelow, roomBeside, valueAxis } from "../chart-axes.ts";
import { endLabel, labels } from "../chart-labels.ts";
import { roomForLabels, spreadLabels } from "../chart-labels-layout.ts";
import type { Canvas, Plot } from "../chart-plot.ts";
import { dot, lineSeries, marker, placesOf } from "../chart-series.ts";
import { colorOf } from "./slope.ts";
import { lineChart, nameSize, standardSeries, stepOf } from "./trend.ts";

const top = 16;

/** The lines of all places over the years: a few named, the others grey. */
export function linesPlot(canvas: Canvas<LinesData>): Plot {
  const { data, width, height, language } = canvas;
  const left = roomBeside(data.axis);
  const box = { x: left, y: top, w: width - left - roomForLabels(data, data.labels), h: height - top - roomBelow };
  const slot = box.w / Math.max(1, data.categories.length - 1);
  return {
    box,
    content: [
      lineChart(seriesOf(canvas, box)),
      categoryAxis({ at: "b", step: stepOf(data, slot), size: nameSize(data, slot), ticks: true }, language),
      valueAxis(data.axis, { at: "l", order: 1, edge: true, crosses: "autoZero", grid: true }, language),
    ],
    notes: [],
  };
}

/** Grey lines below, then the standards, then those that are named. */
function seriesOf(canvas: Canvas<LinesData>, box: Plot["box"]): string[] {
  const { data, language } = canvas;
  const moved = spreadLabels(canvas, data.labels, box, data.axis, false);
  const own = (column: number) => {
    const { role, weight } = data.columns[column] ?? {};
    const color = role === "standard" ? "ink" : role === "whole" ? "ink-2" : colorOf(weight);
    const list = data.labels.flatMap((label, at) =>
      label.column === column ? [endLabel(label, color, moved[at] ?? { x: 0, y: 0 })] : [],
    );
    return labels(list, language);
  };
  const places = placesOf(data, "place");
  const isQuiet = (column: number) => data.columns[column]?.weight === "quiet";
  const layers = [
    ...places.filter(isQuiet).map((column) => ({ column, look: [stroke("ink-3", 1), marker("none", 0, "")] })),
    ...placesOf(data, "standard").map((column) => ({ column, look: undefined })),
    ...placesOf(data, "whole").map((column) => ({ column, look: [stroke("ink-2", 2, "dash"), marker("none", 0, "")] })),
    ...places
      .filter((column) => !isQuiet(column))
      .map((column) => {
        const color = colorOf(data.columns[column]?.weight);
        return { column, look: [stroke(color, 2.5), dot(color, 6)] };
      }),
  ];
  return layers.map(({ column, look }, order) => {
    if (!look) return standardSeries(data, column, order, own(column));
    const [line = "", mark = ""] = look;
    return lineSeries(data, column, order, [element("c:spPr", {}, line), mark, own(column)]);
  });
}
