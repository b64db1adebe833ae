import { numberIn, type PyramidData } from "../../chart-data.ts";
import { lineHeight, widthOf } from "../../drawing/measure.ts";
import { sizes } from "../../drawing/page.ts";
import { type Color, fill, noStroke } from "../../drawing/palette.ts";
import { element, valued } from "../../xml.ts";
import { axisIds, categoryAxis, roomBelow, valueAxis } from "../chart-axes.ts";
import { type Label, labels } from "../chart-labels.ts";
import { signBeside } from "../chart-notes.ts";
import type { Canvas, ChartNote, Plot } from "../chart-plot.ts";
import { categorySeries, placesOf } from "../chart-series.ts";

const top = lineHeight(sizes.body) + 8;

const zeroWidth = 22;

/** One side to the left and one to the right, in colours of their own. */
const colors: readonly Color[] = ["accent", "ink-3"];

/** Two groups back to back on one scale, a row to a category. */
export function pyramidPlot(canvas: Canvas<PyramidData>): Plot {
  const { data, width, height, language } = canvas;
  const rows = data.categories.length;
  const left = Math.max(...data.categories.map((name) => widthOf(name, sizes.body))) + 12;
  const box = { x: left, y: top, w: width - left - 20, h: height - top - roomBelow };
  const sides = placesOf(data, "part");
  const row = box.h / rows;
  const signs = data.gaps.map(({ at, mark, part }) =>
    signBeside(box.x + box.w / 2, box.y + row * (at + 0.5), mark, part === 0 ? "r" : "l"),
  );
  return {
    box,
    content: [
      barChart(sides.map((column, order) => sideSeries(canvas, column, order))),
      categoryAxis({ at: "l", step: 1, size: sizes.body, ticks: false, reversed: true }, language),
      valueAxis(data.axis, { at: "b", order: 1, edge: false, crosses: "max", grid: true }, language),
    ],
    notes: [...sides.map((column, side) => headOf(data.columns[column]?.name ?? "", side, box)), ...signs],
  };
}

/** The name of a side over its half. */
function headOf(words: string, side: number, { x, w }: Plot["box"]): ChartNote {
  const half = w / 2 - 12;
  const box = { x: side === 0 ? x : x + w / 2 + 12, y: 0, w: half, h: lineHeight(sizes.body) };
  return { words, box, align: side === 0 ? "r" : "l", color: side === 0 ? "accent" : "ink-2", bold: true };
}

function barChart(series: readonly string[]): string {
  return element(
    "c:barChart",
    {},
    valued("c:barDir", "bar"),
    valued("c:grouping", "clustered"),
    valued("c:varyColors", 0),
    ...series,
    valued("c:gapWidth", 30),
    valued("c:overlap", 100),
    axisIds,
  );
}

function sideSeries({ data, width, language }: Canvas<PyramidData>, column: number, order: number): string {
  const color = colors[order] ?? "accent";
  const { cells = [] } = data.columns[column] ?? {};
  const own = cells.flatMap((cell, idx): Label[] =>
    numberIn(cell) === undefined
      ? []
      : [
          {
            ...{ idx, format: data.axis.format, position: "outEnd", named: false },
            // A 0 would stand on the other side.
            ...(order === 0 && numberIn(cell) === 0 ? { moved: { x: -zeroWidth / width, y: 0 } } : {}),
            color: order === 0 ? "accent" : "ink-2",
          },
        ],
  );
  return categorySeries(data, column, order, [
    element("c:spPr", {}, fill(color), noStroke),
    valued("c:invertIfNegative", 0),
    labels(own, language),
  ]);
}
