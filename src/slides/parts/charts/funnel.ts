import { placeLabels } from "../../../charts/placed-labels.ts";
import { type FunnelData, numberIn, type Role } from "../../chart-data.ts";
import { lineHeight } from "../../drawing/measure.ts";
import { sizes } from "../../drawing/page.ts";
import { type Color, fill, noStroke, stroke } from "../../drawing/palette.ts";
import { element } from "../../xml.ts";
import { roomBelow, roomBeside, valueAxis } from "../chart-axes.ts";
import { type Label, labels, namesRange, type WordsLabel, wordsLabels } from "../chart-labels.ts";
import { roomForLabels, spreadLabels } from "../chart-labels-layout.ts";
import { type Canvas, heightIn, type Plot } from "../chart-plot.ts";
import { cross, marker, nothing, placeOf, point, scatterSeries } from "../chart-series.ts";
import { rangeOf } from "../workbook.ts";
import { scatterChart } from "./ranked.ts";

const top = 12;
const titleRoom = lineHeight(sizes.body) + 2;

/** Rates over their denominators, within the limits of what chance alone makes of them. */
export function funnelPlot(canvas: Canvas<FunnelData>): Plot {
  const { data, width, height, language } = canvas;
  const left = roomBeside(data.axis);
  const box = {
    ...{ x: left, y: top },
    w: width - left - roomForLabels(data, data.labels),
    h: height - top - roomBelow - titleRoom,
  };
  const across = { at: "b", order: 0, edge: true, crosses: "min", grid: false, title: data.acrossName } as const;
  return {
    box,
    content: [
      scatterChart([...lines(canvas, box), points(canvas, box)]),
      valueAxis(data.across, across, language),
      valueAxis(data.axis, { at: "l", order: 1, edge: true, crosses: "min", grid: true }, language),
    ],
    notes: [],
  };
}

/** The lines of a funnel by what they are; the limits of one kind look alike. */
const looks: readonly (readonly [role: Role, color: Color, width: number, dash?: "dash" | "sysDash"])[] = [
  ["wide_low", "ink-3", 1],
  ["wide_high", "ink-3", 1],
  ["narrow_low", "ink-3", 1, "sysDash"],
  ["narrow_high", "ink-3", 1, "sysDash"],
  ["centre", "ink-2", 1.5, "dash"],
  ["standard", "ink", 1.75],
];

function lines(canvas: Canvas<FunnelData>, box: Plot["box"]): string[] {
  const { data, language } = canvas;
  const at = placeOf(data, "limits_at");
  const moved = spreadLabels(canvas, data.labels, box, data.axis, false);
  return looks.flatMap(([role, color, weight, dash], order) => {
    const column = placeOf(data, role);
    if (column < 0) return [];
    const own = data.labels.flatMap((label, position): Label[] =>
      label.column === column
        ? [{ idx: label.at, format: label.format, color, position: "r", named: false, ...movedBy(moved[position]) }]
        : [],
    );
    const look = [element("c:spPr", {}, stroke(color, weight, dash)), marker("none", 0, ""), labels(own, language)];
    return [scatterSeries(data, [at, column], order, look)];
  });
}

function movedBy(moved: Label["moved"]): Pick<Label, "moved"> {
  return moved ? { moved } : {};
}

/** Rings for places within the limits, filled ones for those outside; a cross misses its standard. */
function points(canvas: Canvas<FunnelData>, box: Plot["box"]): string {
  const { data, language } = canvas;
  const columns = [placeOf(data, "denominator"), placeOf(data, "recomputed")] as const;
  const open = marker("circle", 8, `${nothing}${stroke("accent", 1.5)}`);
  const filled = marker("circle", 9, `${fill("accent")}${noStroke}`);
  const others = data.categories.flatMap((_, at) => {
    const outside = data.outside.includes(at);
    if (data.missed.includes(at)) return [point(at, cross("bad", outside ? 11 : 8))];
    return outside ? [point(at, filled)] : [];
  });
  const look = [element("c:spPr", {}, noStroke), open, ...others, wordsLabels(namesOf(canvas, box), language)];
  const names = namesRange(rangeOf(0, data.categories.length), data.categories);
  return scatterSeries(data, columns, looks.length, look, names);
}

/** Labels are placed as on pages, which are drawn for words of that size. */
const pageSize = 12;
const scale = sizes.body / pageSize;

/** How far right of a point its label begins of its own accord. */
const natural = 8;

/** The names of the places outside, as far as there is room beside their points; the notes have all. */
function namesOf({ data, width, height }: Canvas<FunnelData>, box: Plot["box"]): WordsLabel[] {
  const at = (idx: number) => placeIn(data, idx, box);
  const marks = data.categories.map((_, idx) => ({ x: at(idx).x / scale, y: at(idx).y / scale, r: 5 }));
  const wanted = data.outside.map((idx) => ({
    ...{ idx, words: data.categories[idx] ?? "" },
    ...{ x: at(idx).x / scale, y: at(idx).y / scale },
  }));
  const frame = { left: box.x, right: box.x + box.w, top: box.y, bottom: box.y + box.h };
  const scaled = Object.fromEntries(Object.entries(frame).map(([side, value]) => [side, value / scale]));
  return placeLabels(wanted, marks, { ...frame, ...scaled }).flatMap(({ label, box: found, apart }) => {
    if (apart) return [];
    const middle = (found.top + found.bottom) / 2;
    const moved = {
      x: ((found.left - label.x) * scale - natural) / width,
      y: ((middle - label.y) * scale) / height,
    };
    const color = data.missed.includes(label.idx) ? "bad" : "ink";
    return [{ idx: label.idx, words: label.words, from: "CELLRANGE", color, bold: true, position: "r", moved }];
  });
}

function placeIn(data: FunnelData, idx: number, box: Plot["box"]): { readonly x: number; readonly y: number } {
  const number = (role: Role) => numberIn(data.columns[placeOf(data, role)]?.cells[idx]) ?? 0;
  const { from, to } = data.across;
  const x = box.x + (box.w * (number("denominator") - from)) / (to - from || 1);
  return { x, y: heightIn(box, data.axis, number("recomputed")) };
}
