import { approximate } from "../exact/fraction.ts";
import type { Series } from "../site/series.ts";
import { pathOf, pointsOf } from "./line.ts";
import { element } from "./markup.ts";
import { drawnLimit } from "./standard-line.ts";
import { trendDomain } from "./trend.ts";

const [width, height, margin] = [260, 44, 6];

/**
 * A tile's line: no axes, its own window, the last point marked, the latest standard with its failing side. It repeats
 * the chart below it, so it has no label.
 */
export function sparkline(series: Series): string {
  const domain = trendDomain(series);
  const points = pointsOf(series.figures);
  const [first, last] = [points[0], points.at(-1)];
  if (!domain || !first || !last) return "";
  const end = points.findLast(({ value }) => value !== undefined);
  const limit = end && drawnLimit(end.figure);
  const standard = limit && approximate(limit.value);
  const values = points.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const all = standard === undefined ? values : [...values, standard];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const x = (year: number) => margin + ((year - first.year) / (last.year - first.year)) * (width - 2 * margin);
  const y = (value: number) =>
    high === low ? height / 2 : height - margin - ((value - low) / (high - low)) * (height - 2 * margin);
  const dot =
    end?.value === undefined ? "" : element("circle", { class: "dot", cx: x(end.year), cy: y(end.value), r: 4 });
  const line = element("path", { class: "line", d: pathOf(points, x, y) });
  const below = limit?.better === "higher";
  const content = (standard === undefined ? "" : standardAt(y(standard), below)) + line + dot;
  return element("svg", { class: "chart", viewBox: `0 0 ${width} ${height}`, "aria-hidden": "true" }, content);
}

/** @param below true where the failing side is the lower one */
function standardAt(y: number, below: boolean): string {
  const zone = { class: "zone", x: 0, y: below ? y : 0, width, height: below ? height - y : y };
  return element("rect", zone) + element("line", { class: "std", x1: 0, x2: width, y1: y, y2: y });
}
