import type { Published } from "../disclosure/published.ts";
import { approximate } from "../exact/fraction.ts";
import type { Language } from "../i18n/language.ts";
import { formatDigits } from "../i18n/numbers.ts";
import { axisSuffix } from "../i18n/units.ts";
import type { Reconciled } from "../reconcile/reconciled.ts";
import type { Dots } from "../spread/dots.ts";
import type { Range } from "../spread/interval.ts";
import type { Limit } from "../standards/define.ts";
import { type Domain, domainOf } from "./domain.ts";
import { sharedLimit } from "./dots.ts";
import { figureData } from "./figure-data.ts";
import { recomputedValue, reportedValue } from "./line.ts";
import { crossAt, element, textAt } from "./markup.ts";
import { drawnLimits, isWithin, limitsBeside } from "./standard-line.ts";

// The rows of a table draw one chart together: every place is a share of the width, so that one drawing fits any screen.

/** What the rows of a ranking share. */
export interface Ranking {
  readonly domain: Domain;
  /** The limit of all of them; undefined where they have others, which then stand in their rows. */
  readonly limit: Limit | undefined;
}

/** The window of a ranking: its rates as recomputed and reported, intervals where they are drawn, standards near by. */
export function rankingOf({ dots, extent }: Dots<Published<Reconciled>>): Ranking | undefined {
  const figures = dots.map(({ figure }) => figure);
  const [first] = figures;
  if (!first || !extent) return undefined;
  const reported = figures.flatMap((figure) => reportedValue(figure) ?? []);
  const values = [extent.low, extent.high, ...reported];
  const { axis, unit } = first.indicator;
  const domain = domainOf([...values, ...limitsBeside(figures, values, axis)], axis, unit === "%" ? 100 : undefined);
  const limit = sharedLimit(figures);
  return { domain, limit: limit && isWithin(limit, domain) ? limit : undefined };
}

/** A place on the axis as a share of the width, a little in from either edge. */
function share(value: number, { from, to }: Domain): number {
  const at = Math.min(1, Math.max(0, (value - from) / (to - from || 1)));
  return 2 + at * 96;
}

function percent(value: number): string {
  return `${Math.round(value * 100) / 100}%`;
}

/** What lies behind every row: the failing side, the grid, the standard. It goes into a symbol that rows use. */
export function rankedGround({ domain, limit }: Ranking): string {
  const grid = domain.ticks.map((tick) => upright(percent(share(tick, domain)), "grid-line"));
  if (!limit) return grid.join("");
  const at = share(approximate(limit.value), domain);
  const [start, width] = limit.better === "higher" ? [0, at] : [at, 100 - at];
  const zone = element("rect", { class: "zone", x: percent(start), y: 0, width: percent(width), height: "100%" });
  return zone + grid.join("") + upright(percent(at), "std");
}

function upright(x: string, className: string): string {
  return element("line", { class: className, x1: x, x2: x, y1: 0, y2: "100%" });
}

/** Where values stand across a row, and where its middle is: numbers, or shares of a width and height not known yet. */
export interface Across {
  x(value: number): string | number;
  readonly top: string | number;
  readonly middle: string | number;
  readonly bottom: string | number;
  cross(x: string | number): string;
}

/**
 * One place: a dot where the rate was recomputed, a cross where it misses its standard; a ring where it was reported,
 * which leaves the dot only where the two differ. @param ground the id of the symbol behind it
 */
export function rankedDot(
  figure: Published<Reconciled>,
  ranking: Ranking,
  interval: Range | undefined,
  ground: string,
): string {
  const { domain } = ranking;
  const row: Across = {
    ...{ x: (value) => percent(share(value, domain)), top: 0, middle: "50%", bottom: "100%" },
    cross: (x) => element("svg", { x, y: "50%", overflow: "visible", width: 1, height: 1 }, crossAt(0, 0, 4)),
  };
  const behind = element("use", { href: `#${ground}`, width: "100%", height: "100%" });
  const content = behind + rankedMarks(figure, ranking, interval, row);
  return element("svg", { class: "chart ranked", height: 28, "aria-hidden": "true" }, content);
}

/** What stands in the row of one place: standards of its own, its interval, the rates as recomputed and reported. */
export function rankedMarks(
  figure: Published<Reconciled>,
  ranking: Ranking,
  interval: Range | undefined,
  row: Across,
): string {
  const [value, reported] = [recomputedValue(figure), reportedValue(figure)];
  const marks = [
    interval ? between(interval, row, "interval") : "",
    value === undefined || reported === undefined ? "" : stem(value, reported, figure, row),
    value === undefined ? "" : markAt(value, figure, row),
    reported === undefined
      ? ""
      : element("circle", { class: ringClass(figure), cx: row.x(reported), cy: row.middle, r: 6 }),
  ].join("");
  const point = marks === "" ? "" : element("g", { class: "pt", ...figureData(figure) }, marks);
  return ownStandards(figure, ranking, row) + point;
}

/** The limits of a place where not all have the same; dashed where it is not known which of several holds. */
function ownStandards(figure: Reconciled, { domain, limit }: Ranking, { x, top, bottom }: Across): string {
  const own = limit ? [] : drawnLimits(figure).filter((each) => isWithin(each, domain));
  const className = drawnLimits(figure).length > 1 ? "std dashed" : "std";
  return own
    .map(({ value }) => x(approximate(value)))
    .map((at) => element("line", { class: className, x1: at, x2: at, y1: top, y2: bottom }))
    .join("");
}

function between({ low, high }: Range, { x, middle }: Across, className: string): string {
  return element("line", { class: className, x1: x(low), x2: x(high), y1: middle, y2: middle });
}

/** Between what was reported and what was recomputed, where the two do not reconcile. */
function stem(value: number, reported: number, figure: Reconciled, row: Across): string {
  if (figure.reconciliation?.verdict !== "unexplained") return "";
  return between({ low: Math.min(value, reported), high: Math.max(value, reported) }, row, "stem ne");
}

function ringClass({ reconciliation }: Reconciled): string {
  return reconciliation?.verdict === "unexplained" ? "ring ne" : "ring";
}

function markAt(value: number, { judgements }: Reconciled, { x, middle, cross }: Across): string {
  if (judgements?.[0]?.meets === false) return cross(x(value));
  return element("circle", { class: "dot", cx: x(value), cy: middle, r: 4 });
}

/** The axis over the rows, with the standard named. @param standard its words; empty where the rows have none in common */
export function rankedAxis(
  { domain, limit }: Ranking,
  unit: Parameters<typeof axisSuffix>[0],
  standard: string,
  language: Language,
): string {
  const ticks = domain.ticks.map((tick, position) => {
    const digits = formatDigits(String(Number(tick.toPrecision(6))), language);
    return text(share(tick, domain), 30, `${digits}${axisSuffix(unit)}`, position % 2 === 0 ? "tick" : "tick odd");
  });
  const named = limit ? [text(share(approximate(limit.value), domain), 12, standard, "std-label")] : [];
  return element(
    "svg",
    { class: "chart ranked-axis", height: 34, "aria-hidden": "true" },
    [...named, ...ticks].join(""),
  );
}

/** Words at a share of the width; near an edge they run inwards. */
function text(at: number, y: number, words: string, className: string): string {
  const anchor = at > 85 ? "end" : at < 12 ? undefined : "middle";
  const placed = textAt(0, 0, words, className, anchor);
  return element("svg", { x: percent(at), y, overflow: "visible", width: 1, height: 1 }, placed);
}
