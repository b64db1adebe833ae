import type { Published } from "../disclosure/published.ts";
import { approximate, compare } from "../exact/fraction.ts";
import type { Reconciled } from "../reconcile/reconciled.ts";
import type { Limit } from "../standards/define.ts";
import { type Domain, domainOf } from "./domain.ts";
import { recomputedValue, reportedValue } from "./line.ts";
import { element } from "./markup.ts";
import { drawnLimit, isWithin, limitsBeside } from "./standard-line.ts";

/** The window that some figures of one indicator share, so that their dots can be compared by eye. */
export function sharedDomain(figures: readonly Published<Reconciled>[]): Domain | undefined {
  const first = figures[0];
  const values = figures.flatMap((figure) =>
    [recomputedValue(figure), reportedValue(figure)].filter((each) => each !== undefined),
  );
  if (!first || values.length === 0) return undefined;
  return domainOf(
    [...values, ...limitsBeside(figures, values, first.indicator.axis)],
    first.indicator.axis,
    first.indicator.unit === "%" ? 100 : undefined,
  );
}

const rank = { width: 200, height: 20, margin: 8 };

/** One place in a ranked table: a dot on the shared window, a ring where the rate was reported, a stroke for its standard. */
export function rankDot(figure: Published<Reconciled>, domain: Domain): string {
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
  const dot = value === undefined ? "" : placeMark(figure, x(value), middle);
  const attributes = { class: "chart rank-dot", viewBox: `0 0 ${width} ${height}`, "aria-hidden": "true" };
  return element("svg", attributes, line + standardStroke(figure, domain, x, height) + dot + ring);
}

/** A dot, or a cross where the place misses its standard. */
function placeMark({ judgements }: Reconciled, x: number, y: number): string {
  if (judgements?.[0]?.meets !== false) return element("circle", { class: "dot", cx: x, cy: y, r: 4 });
  const [left, right] = [x - 4, x + 4].map((each) => each.toFixed(1));
  return element("path", {
    class: "cross",
    d: `M${left},${y - 4}L${right},${y + 4}M${right},${y - 4}L${left},${y + 4}`,
  });
}

function standardStroke(figure: Reconciled, domain: Domain, x: (value: number) => number, height: number): string {
  const limit = drawnLimit(figure);
  if (!limit || !isWithin(limit, domain)) return "";
  const at = x(approximate(limit.value));
  return element("line", { class: "std", x1: at, x2: at, y1: 0, y2: height });
}

const strip = { width: 300, height: 24, margin: 8 };

/**
 * All places of one indicator on one line; the whole area as an upright stroke, and their standard as another where it
 * is one for all. @param label says the range in words
 */
export function stripDots(
  figures: readonly Published<Reconciled>[],
  whole: Published<Reconciled> | undefined,
  label: string,
): string {
  const all = whole ? [...figures, whole] : figures;
  const values = all.flatMap((figure) => recomputedValue(figure) ?? []);
  if (values.length === 0) return "";
  const standard = sharedLimit(all);
  const near = standard ? limitsBeside(all, values, "zero") : [];
  const [low, high] = [Math.min(...values, ...near), Math.max(...values, ...near)];
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
    ...near.map((limit) => element("line", { class: "std dashed", x1: x(limit), x2: x(limit), y1: 0, y2: height })),
    ...figures.flatMap((figure) => {
      const value = recomputedValue(figure);
      return value === undefined ? [] : [element("circle", { class: "dot", cx: x(value), cy: middle, r: 4 })];
    }),
    at === undefined ? "" : element("line", { class: "whole", x1: x(at), x2: x(at), y1: 2, y2: height - 2 }),
  ];
  const attributes = { class: "chart strip-dots", viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": label };
  return element("svg", attributes, content.join(""));
}

/** The limit that is the first one of all these figures; undefined where they have others, or none. */
export function sharedLimit(figures: readonly Reconciled[]): Limit | undefined {
  const limits = figures.map(drawnLimit);
  const [first] = limits;
  return first && limits.every((each) => each && compare(each.value, first.value) === 0) ? first : undefined;
}
