import { shortestText } from "../exact/decimal.ts";
import { approximate } from "../exact/fraction.ts";
import type { Language } from "../i18n/language.ts";
import { formatDigits } from "../i18n/numbers.ts";
import { standardSentences, standardWords } from "../i18n/standards.ts";
import { axisSuffix } from "../i18n/units.ts";
import type { Reconciled } from "../reconcile/reconciled.ts";
import { boundSign } from "../standards/bound.ts";
import type { Limit } from "../standards/define.ts";
import type { Domain } from "./domain.ts";
import type { Frame, Size } from "./frame.ts";
import type { Label } from "./labels.ts";
import { element, textAt } from "./markup.ts";
import { widthOf } from "./placed-labels.ts";

/** The first standard of a figure, where it is one number. */
export function drawnLimit({ judgements }: Reconciled): Limit | undefined {
  return judgements?.[0]?.limit;
}

/** More than so many lines would say nothing. */
const most = 3;

/** The limits that a chart draws: one, or those of which it is not known which holds where they are few. */
export function drawnLimits({ judgements }: Reconciled): readonly Limit[] {
  const [first] = judgements ?? [];
  if (!first) return [];
  if (first.limit) return [first.limit];
  const distinct = new Map(first.against.map(({ limit }) => [approximate(limit.value), limit]));
  return distinct.size > most ? [] : [...distinct.values()];
}

/** Farther out than that a limit would press the figures themselves flat, and is told beside the chart instead. */
const farthest = 12;

/** The limits among some figures that can share an axis with their values. */
export function limitsBeside(
  figures: readonly Reconciled[],
  values: readonly number[],
  axis: "zero" | "window",
): number[] {
  const limits = new Set(figures.flatMap(drawnLimits).map(({ value }) => approximate(value)));
  const highest = Math.max(...values, 0);
  return [...limits].filter((limit) => axis === "window" || limit <= highest * farthest);
}

type At = { readonly year: number; readonly figure: Reconciled };

/** A run of years with the same limits; the years beside it have others. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly limits: readonly Limit[];
}

/** The runs of years through which the limits stay; years without a figure keep those of the years around them. */
function runsOf(points: readonly At[]): Run[] {
  const runs: Run[] = [];
  for (const { year, figure } of points) {
    if (!figure.judgements) continue;
    const limits = drawnLimits(figure);
    const last = runs.at(-1);
    if (last && valuesOf(last.limits) === valuesOf(limits)) runs[runs.length - 1] = { ...last, to: year };
    else runs.push({ from: year, to: year, limits });
  }
  return runs;
}

function valuesOf(limits: readonly Limit[]): string {
  return limits.map(({ value }) => approximate(value)).join(" ");
}

/** The part of the frame that a run takes: half way to the years beside it, else to the edge. */
function extentOf(runs: readonly Run[], position: number, { x, left, right }: Frame): readonly [number, number] {
  const [before, run, after] = [runs[position - 1], runs[position], runs[position + 1]];
  const middle = (a: number, b: number) => (x(a) + x(b)) / 2;
  return [before && run ? middle(before.to, run.from) : left, after && run ? middle(run.to, after.from) : right];
}

/** What a chart draws of its standard: the failing side below everything, the line above the grid, its label. */
export interface StandardLine {
  readonly zone: string;
  readonly line: string;
  readonly labels: readonly Label[];
}

/**
 * The standard over the years, as far as it lies in the drawn window; each limit reaches half way to the next. Where it
 * is not known which of several holds, each is dashed and no side fails.
 */
export function standardLine(
  points: readonly At[],
  domain: Domain,
  frame: Frame,
  size: Size,
  language: Language,
): StandardLine {
  const runs = runsOf(points);
  const parts = runs.flatMap(({ limits }, position) => {
    const [left, right] = extentOf(runs, position, frame);
    const within = limits.filter((limit) => isWithin(limit, domain));
    return within.map((limit) => ({
      ...{ limit, left, right, y: frame.y(approximate(limit.value)) },
      sure: limits.length === 1,
      last: position === runs.length - 1,
    }));
  });
  const lines = parts.map(({ left, right, y, sure }) =>
    element("line", { class: sure ? "std" : "std dashed", x1: left, x2: right, y1: y, y2: y }),
  );
  const [ends, sure] = [parts.filter(({ last }) => last), parts.filter((part) => part.sure)];
  const failing = ends.find((part) => part.sure);
  return {
    zone: sure.map(({ limit, left, right, y }) => zone(limit, left, right, y, frame)).join(""),
    line: lines.join("") + (failing ? zoneWords(failing.limit, failing.y, points, frame, language) : ""),
    labels: ends.map(({ limit, y }) => ({ y, words: labelOf(limit, size, language), className: "std-label" })),
  };
}

/** What the failing side means, where there is room for it: above the signs of gaps, which stand on the baseline. */
function zoneWords(
  { better }: Limit,
  y: number,
  points: readonly At[],
  { top, bottom, right, x }: Frame,
  language: Language,
): string {
  const words = standardSentences(language).zone(better === "higher");
  const end = right - 6;
  const isOverGap = better === "higher" && gapsIn(points).some((year) => x(year) > end - widthOf(words) - 14);
  const height = isOverGap ? 32 : 18;
  if ((better === "higher" ? bottom - y : y - top) < height) return "";
  return textAt(end, better === "higher" ? bottom - height + 12 : top + 12, words, "zone-words", "end");
}

/** The years between the first and the last that have neither a rate nor one reported. */
function gapsIn(points: readonly At[]): number[] {
  const filled = points.filter(
    ({ figure }) => figure.rate.status === "observed" || figure.reported.status === "filled",
  );
  const years = new Set(filled.map(({ year }) => year));
  const [first, last] = [points[0]?.year ?? 0, points.at(-1)?.year ?? -1];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at).filter((year) => !years.has(year));
}

/** Whether a limit lies in the drawn window. */
export function isWithin({ value }: Limit, { from, to }: Domain): boolean {
  const at = approximate(value);
  return from <= at && at <= to;
}

function zone({ better }: Limit, left: number, right: number, y: number, frame: Frame): string {
  const [top, bottom] = better === "higher" ? [y, frame.bottom] : [frame.top, y];
  return element("rect", { class: "zone", x: left, y: top, width: right - left, height: Math.max(0, bottom - top) });
}

/** ≥95% 标准; the unit stands in the chart's subtitle. */
function labelOf(limit: Limit, size: Size, language: Language): string {
  const { unit } = limit.indicator;
  const digits = formatDigits(shortestText(limit.value, 12), language);
  const number = `${boundSign(limit)}${digits}${axisSuffix(unit)}`;
  return size === "wide" ? `${number} ${standardWords.standard[language].toLowerCase()}` : number;
}
