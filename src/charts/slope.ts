import type { Published } from "../disclosure/published.ts";
import { shortestText } from "../exact/decimal.ts";
import { approximate, compare } from "../exact/fraction.ts";
import type { Language } from "../i18n/language.ts";
import { formatDigits } from "../i18n/numbers.ts";
import { formatPeriod } from "../i18n/periods.ts";
import { standardSentences, standardWords } from "../i18n/standards.ts";
import { axisSuffix, rateDigits } from "../i18n/units.ts";
import type { Reconciled } from "../reconcile/reconciled.ts";
import { placeName } from "../site/names.ts";
import { crossingOf, type Ends, isWorse, type Slopes } from "../site/slope.ts";
import { boundSign } from "../standards/bound.ts";
import type { Limit } from "../standards/define.ts";
import { type Domain, domainOf } from "./domain.ts";
import { sharedLimit } from "./dots.ts";
import { figureData } from "./figure-data.ts";
import type { Size } from "./frame.ts";
import { spreadBlocks } from "./labels.ts";
import { recomputedValue } from "./line.ts";
import { crossAt, element, textAt } from "./markup.ts";
import { widthOf } from "./placed-labels.ts";
import { isWithin, limitsBeside } from "./standard-line.ts";
import { bold, lineHeight, linesAt, widestOf, wrappedParts } from "./wrapped.ts";

const sizes = {
  wide: { width: 640, height: 320, plot: 240 },
  narrow: { width: 358, height: 320, plot: 86 },
} as const;
const [top, bottom, beside] = [34, 14, 20];

/** Where the two axes stand, and the heights of values on them. */
interface Axes {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly y: (value: number) => number;
}

/** What stands beside one or more points of one rate. */
interface Beside {
  readonly value: number;
  readonly rate: string;
  readonly names: readonly string[];
  readonly className: string;
}

/** The window that both axes show. */
export function slopeDomain({ places }: Slopes): Domain {
  const figures = places.flatMap(({ from, to }) => [from, to]);
  const values = figures.flatMap((figure) => recomputedValue(figure) ?? []);
  const { axis, unit } = figures[0]?.indicator ?? { axis: "zero", unit: "%" };
  return domainOf([...values, ...limitsBeside(figures, values, axis)], axis, unit === "%" ? 100 : undefined);
}

/** The limit that all places share in each of the two periods. */
export function slopeLimits({ places }: Slopes): readonly [Limit | undefined, Limit | undefined] {
  return [sharedLimit(places.map(({ from }) => from)), sharedLimit(places.map(({ to }) => to))];
}

/**
 * Places in two periods: a line each between two axes, heavy where it moved to the worse side, in colour where it came
 * to meet its standard, dashed where the two rates are not of the same thing; a cross misses its standard. Places of
 * one rate share a label.
 * @param label the finding in words, which is the chart's text alternative beside its table
 */
export function slope(slopes: Slopes, size: Size, label: string, language: Language): string {
  const domain = slopeDomain(slopes);
  const { width, plot, height: least } = sizes[size];
  const limits = slopeLimits(slopes).map((limit) => (limit && isWithin(limit, domain) ? limit : undefined));
  const heads = [slopes.from, slopes.to].map((period) => formatPeriod(period, language)) as [string, string];
  const sides = [besideAll(slopes, "from", language), besideAll(slopes, "to", language)] as const;
  const named = limits[1] ? [...sides[1], standardBeside(limits[1], language)] : sides[1];
  const most = (width - plot) / (size === "wide" ? 2 : 1) - beside;
  const lefts = sides[0].map((each) =>
    linesOf(size === "wide" ? each : { ...each, names: [] }, "before", most, language),
  );
  const left = Math.ceil(Math.max(widestOf(lefts.flat()) + beside, widthOf(heads[0]) / 2));
  const rights = named.map((each) => linesOf(each, "behind", Math.min(most, width - left - plot - beside), language));
  const longest = Math.max(...named.map((each, at) => widest(rights[at] ?? [], each)), widthOf(heads[1]) / 2 - beside);
  const right = width - Math.ceil(longest) - beside;
  const height = Math.max(least, top + bottom + Math.max(lefts.flat().length, rights.flat().length) * lineHeight);
  const axes: Axes = { left, right, bottom: height - bottom, y: heights(domain, height - bottom) };
  const content = [
    ...standardOf(limits, axes, language),
    ...[left, right].map((x) => element("line", { class: "axis-line", x1: x, x2: x, y1: top, y2: height - bottom })),
    ...looks.map((look, weight) =>
      linesOfWeight(
        slopes.places.filter((ends) => weightOf(ends) === weight),
        look,
        axes,
      ),
    ),
    ...slopes.places.flatMap(({ from, to }) => [markOf(from, left, axes), markOf(to, right, axes)]),
    column(sides[0], lefts, "left", axes),
    column(named, rights, "right", axes),
    ...[left, right].map((x, at) => textAt(x, 14, heads[at] ?? "", "name", "middle")),
  ];
  const attributes = { class: `chart c-${size}`, viewBox: `0 0 ${width} ${height}`, width, height, role: "img" };
  return element("svg", { ...attributes, "aria-label": label }, content.join(""));
}

function heights({ from, to }: Domain, end: number): (value: number) => number {
  return (value) => end - ((value - from) / (to - from || 1)) * (end - top);
}

/** The words beside one axis: places of one rate and one kind together. */
function besideAll({ places }: Slopes, end: "from" | "to", language: Language): Beside[] {
  const all = new Map<string, Beside>();
  for (const ends of places) {
    const [rate, className] = [rateText(ends[end], language), classOf(ends, end)];
    const value = recomputedValue(ends[end]) ?? 0;
    const known = all.get(`${rate} ${className}`) ?? { value, rate, names: [], className };
    const names = [...known.names, placeName(ends.place, language).words];
    all.set(`${rate} ${className}`, { ...known, names });
  }
  return [...all.values()];
}

/** The unit stands in the subtitle, but for the sign of percentages. */
function rateText({ rate, indicator }: Published<Reconciled>, language: Language): string {
  if (rate.status !== "observed") return "";
  return `${rateDigits(rate.value, indicator, language)}${axisSuffix(indicator.unit)}`;
}

/** Weight is for what moved to the worse side, colour for what misses its standard now. */
function classOf(ends: Ends, end: "from" | "to"): string {
  if (end === "from") return "across";
  return isBelow(ends.to) ? "name bad" : isWorse(ends) ? "name" : "across";
}

function standardBeside(limit: Limit, language: Language): Beside {
  const rate = `${boundSign(limit)}${limitDigits(limit, language)} ${standardWords.standard[language].toLowerCase()}`;
  return { value: approximate(limit.value), rate, names: [], className: "std-label" };
}

function limitDigits({ value, indicator }: Limit, language: Language): string {
  return `${formatDigits(shortestText(value, 12), language)}${axisSuffix(indicator.unit)}`;
}

function linesOf(
  { rate, names, className }: Beside,
  side: "before" | "behind",
  most: number,
  language: Language,
): string[] {
  const comma = language === "en" ? ", " : "、";
  const list = names.map((name, at) => (at < names.length - 1 ? `${name}${comma}` : name));
  const [first = "", ...others] = list;
  const last = list.length === 0 ? [rate] : [...list.slice(0, -1), `${list.at(-1)} ${rate}`];
  const parts = side === "before" || list.length === 0 ? last : [`${rate} ${first}`, ...others];
  return wrappedParts(parts, className === "across" ? most : most / bold);
}

function widest(lines: readonly string[], { className }: Beside): number {
  return widestOf(lines) * (className === "across" ? 1 : bold);
}

/** Labels moved apart, each joined to its point where it had to move. */
function column(labels: readonly Beside[], lines: readonly string[][], side: "left" | "right", axes: Axes): string {
  const [x, way] = side === "left" ? [axes.left, -1] : [axes.right, 1];
  const blocks = labels.map(({ value, className }, at) => {
    const own = lines[at] ?? [];
    return { y: axes.y(value), of: axes.y(value), height: own.length * lineHeight, own, className };
  });
  const placed = spreadBlocks(blocks, top - 8, axes.bottom + 8);
  const leaders = placed.flatMap(({ y, of }) =>
    Math.abs(y - of) > 3 ? [`M${x + way * 6},${Math.round(of)}L${x + way * (beside - 4)},${Math.round(y)}`] : [],
  );
  const words = placed.map(({ y, own, className }) =>
    linesAt(x + way * beside, Math.round(y), own, className, side === "left" ? "end" : undefined),
  );
  return (leaders.length > 0 ? element("path", { class: "leader", d: leaders.join("") }) : "") + words.join("");
}

function isBelow({ judgements }: Reconciled): boolean {
  return judgements?.[0]?.meets === false;
}

/** The looks of lines, those that are drawn above the others last. */
const looks = ["slope parted", "slope", "slope turned", "slope worse"] as const;

/** The place of a line's look among `looks`. */
function weightOf(ends: Ends): number {
  if (ends.way === "parted") return 0;
  return isWorse(ends) ? 3 : crossingOf(ends) === "met" ? 2 : 1;
}

/** The lines of one look, in one path. */
function linesOfWeight(places: readonly Ends[], look: string, { left, right, y }: Axes): string {
  if (places.length === 0) return "";
  const lines = places.map(({ from, to }) => {
    const [y1, y2] = [from, to].map((figure) => y(recomputedValue(figure) ?? 0).toFixed(1));
    return `M${left},${y1}L${right},${y2}`;
  });
  return element("path", { class: look, d: lines.join("") });
}

function markOf(figure: Published<Reconciled>, x: number, { y }: Axes): string {
  const at = y(recomputedValue(figure) ?? 0);
  const mark = isBelow(figure) ? crossAt(x, at, 4) : element("circle", { class: "dot", cx: x, cy: at, r: 3.5 });
  return element("g", { class: "pt", ...figureData(figure) }, mark);
}

/** The standard from axis to axis with its failing side; where the two periods have others, each reaches half way. */
function standardOf(limits: readonly (Limit | undefined)[], axes: Axes, language: Language): string[] {
  const [first, last] = limits;
  const { left, right } = axes;
  const middle = (left + right) / 2;
  if (first && last && compare(first.value, last.value) === 0)
    return standardBetween(last, left, right, axes, language);
  return [
    ...(first ? standardBetween(first, left, middle, axes, language) : []),
    ...(last ? standardBetween(last, middle, right, axes, language) : []),
  ];
}

function standardBetween(limit: Limit, x1: number, x2: number, axes: Axes, language: Language): string[] {
  const at = axes.y(approximate(limit.value));
  const higher = limit.better === "higher";
  const [y, end] = higher ? [at, axes.bottom] : [top, at];
  const words = standardSentences(language).zone(higher);
  const [room, wordsAt] = [end - y, higher ? axes.bottom - 6 : top + 12];
  const wide = x2 - x1 > widthOf(words) + 16;
  return [
    element("rect", { class: "zone", x: x1, y, width: x2 - x1, height: Math.max(0, end - y) }),
    element("line", { class: "std", x1, x2, y1: at, y2: at }),
    room > 18 && wide ? textAt((x1 + x2) / 2, wordsAt, words, "zone-words", "middle") : "",
  ];
}
