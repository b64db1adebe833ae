import { numberIn, type SharesData } from "../../chart-data.ts";
import { lineHeight, widthOf } from "../../drawing/measure.ts";
import { sizes } from "../../drawing/page.ts";
import { stroke, tint } from "../../drawing/palette.ts";
import { element, valued } from "../../xml.ts";
import { axisIds, categoryAxis, roomBelow, valueAxis } from "../chart-axes.ts";
import { type Label, labels } from "../chart-labels.ts";
import { signBeside } from "../chart-notes.ts";
import type { Canvas, Plot } from "../chart-plot.ts";
import { categorySeries, placesOf } from "../chart-series.ts";
import { chartText } from "../chart-text.ts";

/** Programs set the names of a legend in columns as wide as the widest of them, with its sign. */
const sign = 34;

function legendHeight(names: readonly string[], width: number): number {
  const widest = Math.max(...names.map((name) => widthOf(name, sizes.body))) + sign;
  const columns = Math.max(1, Math.floor((width * 0.9) / widest));
  return Math.ceil(names.length / columns) * lineHeight(sizes.body) + 14;
}

/** How strong the colour of each part is, the first one's whole. */
const tints = [1, 0.55, 0.3, 0.15, 0.75, 0.45];

/** A row to a category, from 0 to the whole; each part a lighter tint than the one before. */
export function sharesPlot(canvas: Canvas<SharesData>): Plot {
  const { data, width, height, language } = canvas;
  const rows = data.categories.length;
  const left = Math.max(...data.categories.map((name) => widthOf(name, sizes.body))) + 12;
  const parts = placesOf(data, "part");
  const names = parts.map((column) => data.columns[column]?.name ?? "");
  const top = legendHeight(names, width);
  const box = { x: left, y: top, w: width - left - 30, h: height - top - roomBelow };
  const row = box.h / rows;
  return {
    box,
    content: [
      barChart(
        parts.map((column, order) => partSeries(canvas, column, order, box, row)),
        row,
      ),
      categoryAxis({ at: "l", step: 1, size: row < roomy ? 16 : sizes.body, ticks: false, reversed: true }, language),
      valueAxis(data.axis, { at: "b", order: 1, edge: false, crosses: "max", grid: true }, language),
    ],
    notes: data.gaps.map(({ at, mark }) => signBeside(box.x, box.y + row * (at + 0.5), mark, "l")),
    legend: element(
      "c:legend",
      {},
      valued("c:legendPos", "t"),
      valued("c:overlay", 0),
      chartText("ink", false, language),
    ),
  };
}

/** Rows lower than that have no room for words within their bars, nor for much between them. */
const roomy = 26;

function barChart(series: readonly string[], row: number): string {
  return element(
    "c:barChart",
    {},
    valued("c:barDir", "bar"),
    valued("c:grouping", "stacked"),
    valued("c:varyColors", 0),
    ...series,
    valued("c:gapWidth", row < roomy ? 20 : 45),
    valued("c:overlap", 100),
    axisIds,
  );
}

function partSeries(
  { data, language }: Canvas<SharesData>,
  column: number,
  order: number,
  { w }: Plot["box"],
  row: number,
): string {
  const strength = tints[order % tints.length] ?? 1;
  const { cells = [] } = data.columns[column] ?? {};
  const own = cells.flatMap((cell, idx): Label[] => {
    const share = numberIn(cell);
    // Words are written where they fit: in a part that is narrower the workbook and the notes have the figure.
    if (share === undefined || row < roomy || (share / 100) * w < widthOf("99.9%", sizes.body, true) + 6) return [];
    const color = strength > 0.6 ? "paper" : "ink";
    return [{ idx, format: '0.0"%"', color, position: "ctr", named: false }];
  });
  return categorySeries(data, column, order, [
    element("c:spPr", {}, tint("accent", strength), stroke("paper", 0.5)),
    valued("c:invertIfNegative", 0),
    labels(own, language),
  ]);
}
