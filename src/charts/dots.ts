import type { Published } from "../disclosure/published.ts";
import type { Figure } from "../rates/figure.ts";
import { type Domain, domainOf } from "./domain.ts";
import { recomputedValue, reportedValue } from "./line.ts";
import { element } from "./markup.ts";

/** The window that some figures of one indicator share, so that their dots can be compared by eye. */
export function sharedDomain(figures: readonly Published<Figure>[]): Domain | undefined {
  const first = figures[0];
  const values = figures.flatMap((figure) =>
    [recomputedValue(figure), reportedValue(figure)].filter((each) => each !== undefined),
  );
  if (!first || values.length === 0) return undefined;
  return domainOf(values, first.indicator.axis, first.indicator.unit === "%" ? 100 : undefined);
}

const rank = { width: 200, height: 20, margin: 8 };

/** One place in a ranked table: a dot on the shared window, with a ring where the rate was reported. */
export function rankDot(figure: Published<Figure>, domain: Domain): string {
  const { width, height, margin } = rank;
  const x = (value: number) => margin + ((value - domain.from) / (domain.to - domain.from || 1)) * (width - 2 * margin);
  const [value, reported] = [recomputedValue(figure), reportedValue(figure)];
  const middle = height / 2;
  const line = element("line", {
    class: "axis-line",
    x1: margin,
    x2: width - margin,
    y1: middle,
    y2: middle,
    stroke: "currentColor",
  });
  const ring = reported === undefined ? "" : element("circle", { class: "ring", cx: x(reported), cy: middle, r: 6 });
  const dot = value === undefined ? "" : element("circle", { class: "dot", cx: x(value), cy: middle, r: 4 });
  const attributes = { class: "chart rank-dot", viewBox: `0 0 ${width} ${height}`, "aria-hidden": "true" };
  return element("svg", attributes, line + dot + ring);
}

const strip = { width: 300, height: 24, margin: 8 };

/** All places of one indicator on one line; the whole area as an upright stroke. @param label says the range in words */
export function stripDots(
  figures: readonly Published<Figure>[],
  whole: Published<Figure> | undefined,
  label: string,
): string {
  const all = whole ? [...figures, whole] : figures;
  const values = all.flatMap((figure) => recomputedValue(figure) ?? []);
  if (values.length === 0) return "";
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const { width, height, margin } = strip;
  const x = (value: number) => margin + (high === low ? 0.5 : (value - low) / (high - low)) * (width - 2 * margin);
  const middle = height / 2;
  const at = whole && recomputedValue(whole);
  const content = [
    element("line", {
      class: "axis-line",
      x1: margin,
      x2: width - margin,
      y1: middle,
      y2: middle,
      stroke: "currentColor",
    }),
    ...figures.flatMap((figure) => {
      const value = recomputedValue(figure);
      return value === undefined ? [] : [element("circle", { class: "dot", cx: x(value), cy: middle, r: 4 })];
    }),
    at === undefined ? "" : element("line", { class: "whole", x1: x(at), x2: x(at), y1: 2, y2: height - 2 }),
  ];
  const attributes = { class: "chart strip-dots", viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": label };
  return element("svg", attributes, content.join(""));
}
