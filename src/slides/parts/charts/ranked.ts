import { numberIn, type RankedData } from "../../chart-data.ts";
import { widthOf } from "../../drawing/measure.ts";
import { sizes } from "../../drawing/page.ts";
import { noStroke, stroke } from "../../drawing/palette.ts";
import { element, valued } from "../../xml.ts";
import { axisIds, roomBelow, rowAxis, valueAxis } from "../chart-axes.ts";
import { type Label, labels, namesRange, type WordsLabel, wordsLabels } from "../chart-labels.ts";
import { signBeside } from "../chart-notes.ts";
import type { Canvas, Plot } from "../chart-plot.ts";
import { cross, dot, marker, placeOf, placesOf, point, ring, scatterSeries } from "../chart-series.ts";
import { rangeOf } from "../workbook.ts";

/** Room for the name of the limit above the rows, and none where there is none. */
const named = 26;
const bare = 6;

/** A dot at the very start of the axis reaches over it. */
const dotRoom = 10;

/** A row to a place, the first at the top: a dot for its rate, a ring where another was reported, a stroke for its limit. */
export function rankedPlot(canvas: Canvas<RankedData>): Plot {
  const { data, width, height, language } = canvas;
  const rows = data.categories.length;
  const top = data.limit === "" ? bare : named;
  const space = height - top - roomBelow;
  const size = space / rows >= 21 ? sizes.body : 16;
  const left = Math.max(...data.categories.map((name) => widthOf(name, size))) + 10 + dotRoom;
  const right = Math.max(0, ...data.labels.map(({ words }) => widthOf(words, size, true))) + 26;
  const box = { x: left, y: top, w: width - left - right, h: space };
  return {
    box,
    content: [
      scatterChart(seriesOf(canvas, box, size)),
      valueAxis(data.axis, { at: "b", order: 0, edge: true, crosses: "max", grid: true }, language),
      rowAxis(rows),
    ],
    notes: data.gaps.map(({ at, mark }) => signBeside(box.x, box.y + (box.h / rows) * (at + 0.5), mark, "l")),
  };
}

/** Series of points in two directions. */
export function scatterChart(series: readonly string[]): string {
  return element(
    "c:scatterChart",
    {},
    valued("c:scatterStyle", "lineMarker"),
    valued("c:varyColors", 0),
    ...series,
    axisIds,
  );
}

const lineless = element("c:spPr", {}, noStroke);

/** What of a series is drawn. */
interface Drawn {
  readonly look: readonly string[];
  readonly end?: string;
}

/** Later series lie above earlier ones: dots on rings, both above the limits. */
function seriesOf(canvas: Canvas<RankedData>, box: Plot["box"], size: number): string[] {
  const { data } = canvas;
  const pair = (role: "start" | "reported" | "recomputed") => {
    return { column: placeOf(data, role), row: placeOf(data, `${role}_row`) };
  };
  const layers = [
    { ...pair("start"), ...nameSeries(canvas, size) },
    ...strokesOf(canvas, "standard"),
    ...strokesOf(canvas, "interval"),
    ...strokesOf(canvas, "stem"),
    { ...pair("reported"), ...ringSeries(data) },
    { ...pair("recomputed"), ...dotSeries(canvas, box, size) },
  ];
  const drawn = layers.filter(({ column }) => column >= 0);
  return drawn.map((layer, order) =>
    scatterSeries(data, [layer.column, layer.row], order, layer.look, layer.end ?? ""),
  );
}

/** Points on the left edge that nothing is seen of but their names. */
function nameSeries({ data: { categories }, width, language }: Canvas<RankedData>, size: number): Drawn {
  const list = categories.map((words, idx): WordsLabel => {
    const moved = { x: -dotRoom / width, y: 0 };
    return { idx, words, from: "CELLRANGE", color: "ink", bold: false, position: "l", moved };
  });
  return {
    look: [lineless, marker("none", 0, ""), wordsLabels(list, language, size)],
    end: namesRange(rangeOf(0, categories.length), categories),
  };
}

const strokeLooks = { standard: ["ink", 1.75], interval: ["accent", 1.5], stem: ["ne", 2] } as const;

/** Lines of two points each; one limit for all is named at its top. */
function strokesOf({ data, language }: Canvas<RankedData>, role: "standard" | "interval" | "stem") {
  const [color, width] = strokeLooks[role];
  const rows = placesOf(data, `${role}_row`);
  return placesOf(data, role).map((column, at) => {
    const dash = data.columns[column]?.unsure ? ("dash" as const) : undefined;
    const named = role === "standard" && data.limit !== "";
    const name: Label = { idx: 0, format: `"${data.limit}"`, color: "ink", position: "t", named: false };
    const line = element("c:spPr", {}, stroke(color, width, dash));
    const look = [line, marker("none", 0, ""), labels(named ? [name] : [], language)];
    return { column, row: rows[at] ?? -1, look, end: "" };
  });
}

function ringSeries(data: RankedData): Drawn {
  return { look: [lineless, ring("ink-2"), ...data.differs.map((at) => point(at, ring("ne")))] };
}

function dotSeries({ data, width, language }: Canvas<RankedData>, { w }: Plot["box"], size: number): Drawn {
  const scale = w / (data.axis.to - data.axis.from || 1);
  const own = data.labels.map(({ column, at, words, format }): WordsLabel => {
    const color = data.missed.includes(at) ? "bad" : "accent";
    const beyond = (data.ends[at] ?? 0) - (numberIn(data.columns[column]?.cells[at]) ?? 0);
    const moved = { x: (beyond * scale + 5) / width, y: 0 };
    return { idx: at, words, from: "XVALUE", format, color, bold: true, position: "r", moved };
  });
  const crosses = data.missed.map((at) => point(at, cross("bad")));
  return { look: [lineless, dot("accent"), ...crosses, wordsLabels(own, language, size)] };
}
