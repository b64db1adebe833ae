import type { Sheet, TrendData } from "../../chart-data.ts";
import { widthOf } from "../../drawing/measure.ts";
import { sizes } from "../../drawing/page.ts";
import { type Color, noStroke, stroke } from "../../drawing/palette.ts";
import { element, valued } from "../../xml.ts";
import { axisIds, categoryAxis, roomBelow, roomBeside, valueAxis } from "../chart-axes.ts";
import { endLabel, labels } from "../chart-labels.ts";
import { roomForLabels, spreadLabels } from "../chart-labels-layout.ts";
import { signAt } from "../chart-notes.ts";
import type { Canvas, Plot } from "../chart-plot.ts";
import { dot, lineSeries, marker, placeOf, placesOf, point, reachBars, ring } from "../chart-series.ts";

const top = 22;

/** The years of one series: recomputed rates as a line, reported ones as rings, standards as lines of ink. */
export function trendPlot(canvas: Canvas<TrendData>): Plot {
  const { data, width, height, language } = canvas;
  const left = roomBeside(data.axis);
  const box = { x: left, y: top, w: width - left - roomForLabels(data, data.labels), h: height - top - roomBelow };
  const slot = box.w / Math.max(1, data.categories.length - 1);
  return {
    box,
    content: [
      lineChart(drawnSeries(canvas, box)),
      categoryAxis({ at: "b", step: stepOf(data, slot), size: nameSize(data, slot), ticks: true }, language),
      valueAxis(data.axis, { at: "l", order: 1, edge: true, crosses: "autoZero", grid: true }, language),
    ],
    notes: data.gaps.map(({ at, mark }) => signAt(box.x + slot * at, box.y + box.h - 2, mark)),
  };
}

/** Series over the categories as lines. */
export function lineChart(series: readonly string[]): string {
  return element(
    "c:lineChart",
    {},
    valued("c:grouping", "standard"),
    valued("c:varyColors", 0),
    ...series,
    valued("c:marker", 1),
    axisIds,
  );
}

/** Later series lie above earlier ones: the dot on the ring, both above the standards. */
function drawnSeries(canvas: Canvas<TrendData>, box: Plot["box"]): string[] {
  const { data, language } = canvas;
  const reported = placeOf(data, "reported");
  const moved = spreadLabels(canvas, data.labels, box, data.axis, reported >= 0);
  const label = (column: number, color: Color) => {
    const own = data.labels.flatMap((each, at) =>
      each.column === column ? [endLabel(each, color, moved[at] ?? { x: 0, y: 0 })] : [],
    );
    return labels(own, language);
  };
  const standards = placesOf(data, "standard");
  return [
    ...standards.map((column, order) => standardSeries(data, column, order, label(column, "ink"))),
    ...(reported < 0 ? [] : [rings(data, reported, standards.length, label)]),
    recomputedLine(data, standards.length + 1, label(placeOf(data, "recomputed"), "accent")),
  ];
}

function recomputedLine(data: TrendData, order: number, label: string): string {
  const line = element("c:spPr", {}, stroke("accent", 3));
  return lineSeries(data, placeOf(data, "recomputed"), order, [line, dot("accent"), label]);
}

/** Rings without a line, on a stem where they do not reconcile. */
function rings(
  data: TrendData,
  column: number,
  order: number,
  label: (column: number, color: Color) => string,
): string {
  const named = data.labels.find((each) => each.column === column);
  const color = named && data.differs.includes(named.at) ? "ne" : "ink-2";
  return lineSeries(data, column, order, [
    element("c:spPr", {}, noStroke),
    ring("ink-2"),
    ...data.differs.map((at) => point(at, ring("ne"))),
    label(column, color),
    stems(data),
  ]);
}

/** From the ring to the dot, as error bars: they follow when the rings are moved. */
function stems(data: Sheet): string {
  const [minus, plus] = [placeOf(data, "reported_above"), placeOf(data, "reported_below")];
  return reachBars(data, { minus, plus, look: stroke("ne", 2) });
}

/** A line of ink: whole where the limit is sure, dashed where several may hold; a stroke where it holds for one year alone. */
export function standardSeries(data: Sheet, column: number, order: number, label: string): string {
  const { cells = [], unsure } = data.columns[column] ?? {};
  const line = element("c:spPr", {}, stroke("ink", 1.75, unsure ? "dash" : undefined));
  const alone = cells.flatMap((cell, at) => (cell && !cells[at - 1] && !cells[at + 1] ? [at] : []));
  const strokes = alone.map((at) => point(at, marker("dash", 15, stroke("ink", 1.75))));
  return lineSeries(data, column, order, [line, marker("none", 0, ""), ...strokes, label]);
}

/** LibreOffice writes all names of years, whatever it is told, and breaks those that do not fit. */
const tightSize = 16;

export function nameSize({ categories }: Sheet, slot: number): number {
  return widthOf(categories[0] ?? "", sizes.body) + 2 > slot ? tightSize : sizes.body;
}

/** All names of years where they fit; else every so many, so that the last year has its name. */
export function stepOf({ categories }: Sheet, slot: number): number {
  const intervals = categories.length - 1;
  const least = Math.ceil((widthOf(categories[0] ?? "", sizes.body) + 16) / slot);
  if (least <= 1) return 1;
  const steps = Array.from({ length: intervals }, (_, at) => at + 1).filter((step) => step >= least);
  return steps.find((step) => intervals % step === 0 && step <= intervals / 2) ?? least;
}
