import type { Series } from "../site/series.ts";
import { pathOf, pointsOf } from "./line.ts";
import { element } from "./markup.ts";
import { trendDomain } from "./trend.ts";

const [width, height, margin] = [260, 44, 6];

/** A tile's line: no axes, its own window, the last point marked. It repeats the chart below it, so it has no label. */
export function sparkline(series: Series): string {
  const domain = trendDomain(series);
  const points = pointsOf(series.figures);
  const [first, last] = [points[0], points.at(-1)];
  if (!domain || !first || !last) return "";
  const values = points.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const x = (year: number) => margin + ((year - first.year) / (last.year - first.year)) * (width - 2 * margin);
  const y = (value: number) =>
    high === low ? height / 2 : height - margin - ((value - low) / (high - low)) * (height - 2 * margin);
  const end = points.findLast(({ value }) => value !== undefined);
  const dot =
    end?.value === undefined ? "" : element("circle", { class: "dot", cx: x(end.year), cy: y(end.value), r: 4 });
  const line = element("path", { class: "line", d: pathOf(points, x, y) });
  return element("svg", { class: "chart", viewBox: `0 0 ${width} ${height}`, "aria-hidden": "true" }, line + dot);
}
