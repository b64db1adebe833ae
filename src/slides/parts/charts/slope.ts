import type { DataColumn, PointLabel, SlopeData, Weight } from "../../chart-data.ts";
import { widthOf } from "../../drawing/measure.ts";
import { sizes } from "../../drawing/page.ts";
import { type Color, stroke } from "../../drawing/palette.ts";
import { element } from "../../xml.ts";
import { bareAxis, categoryAxis, roomBelow } from "../chart-axes.ts";
import { type Label, labels } from "../chart-labels.ts";
import { spreadLabels } from "../chart-labels-layout.ts";
import type { Canvas, Plot } from "../chart-plot.ts";
import { cross, dot, lineSeries, placesOf, point } from "../chart-series.ts";
import { lineChart, standardSeries } from "./trend.ts";

const top = 14;
const beside = 22;

/** Two periods and a line for each place, its figures and its name beside it. */
export function slopePlot(canvas: Canvas<SlopeData>): Plot {
  const { data, width, height, language } = canvas;
  const [before, behind] = [0, 1].map((at) => data.labels.filter((label) => label.at === at)) as [
    PointLabel[],
    PointLabel[],
  ];
  const left = Math.max(widest(data, before), widthOf(data.categories[0] ?? "", sizes.body) / 2) + beside;
  const most = width - left - widest(data, behind) - beside;
  const box = { x: left, y: top, w: most, h: height - top - roomBelow };
  return {
    box,
    content: [
      lineChart(seriesOf(canvas, before, behind, box)),
      categoryAxis({ at: "b", step: 1, size: sizes.body, ticks: true }, language),
      bareAxis(data.axis),
    ],
    notes: [],
  };
}

function widest({ columns }: SlopeData, list: readonly PointLabel[]): number {
  const lines = list.map(({ column, named, words }) => (named ? `${columns[column]?.name ?? ""} ${words}` : words));
  return Math.max(0, ...lines.map((line) => widthOf(line, sizes.body, true)));
}

/** The labels of slopes take one line each, and stand close. */
const close = 0.86;

/** Quiet lines lie below those that stand out. */
function seriesOf(
  canvas: Canvas<SlopeData>,
  before: readonly PointLabel[],
  behind: readonly PointLabel[],
  box: Plot["box"],
): string[] {
  const { data, language } = canvas;
  const placed = [...labelsOf(canvas, before, box, "l"), ...labelsOf(canvas, behind, box, "r")];
  const own = (column: number) =>
    labels(
      placed.flatMap((each) => (each.column === column ? [each.label] : [])),
      language,
    );
  const standards = placesOf(data, "standard");
  const places = [...placesOf(data, "place")].sort((a, b) => order(data.columns[a]) - order(data.columns[b]));
  return [
    ...standards.map((column, at) => standardSeries(data, column, at, own(column))),
    ...places.map((column, at) => placeSeries(data, column, at + standards.length, own(column))),
  ];
}

const weights: readonly (Weight | undefined)[] = ["parted", "quiet", undefined, "strong", "missed"];

function order(column: DataColumn | undefined): number {
  return weights.indexOf(column?.weight);
}

/** The colour of a line and of its labels: that of what misses its standard, of what is to be seen, of the others. */
export function colorOf(weight: Weight | undefined): Color {
  if (weight === "missed") return "bad";
  return weight === "quiet" || weight === "parted" ? "ink-3" : "accent";
}

function placeSeries(data: SlopeData, column: number, at: number, said: string): string {
  const { weight } = data.columns[column] ?? {};
  const color = colorOf(weight);
  const line = stroke(color, weight === "strong" ? 3 : 1.75, weight === "parted" ? "sysDash" : undefined);
  const missed = weight === "missed" ? [point(1, cross(color))] : [];
  return lineSeries(data, column, at, [element("c:spPr", {}, line), dot(color, 7), ...missed, said]);
}

function labelsOf(canvas: Canvas<SlopeData>, list: readonly PointLabel[], box: Plot["box"], position: "l" | "r") {
  const { data } = canvas;
  const moved = spreadLabels(canvas, list, box, data.axis, false, () => close);
  return list.map(({ column, at, format, named }, number) => {
    const { x = 0, y = 0 } = moved[number] ?? {};
    const own = data.columns[column];
    const color = own?.role === "standard" ? "ink" : colorOf(own?.weight);
    const label: Label = {
      ...{ idx: at, format, color, position, named, separator: " " },
      moved: { x: position === "l" ? -x : x, y },
    };
    return { column, label };
  });
}
