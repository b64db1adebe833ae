import { compare, type Fraction, zero } from "../exact/fraction.ts";
import type { Indicator } from "../indicators/define.ts";
import type { Figure } from "../rates/figure.ts";
import { startYear } from "../tables/period.ts";
import type { Places } from "../tables/places.ts";
import { type Break, breaksOf, differences, partsForGood } from "./breaks.ts";
import { type Change, changeBetween, exactRate, isSmall, type Observed } from "./change.ts";
import { mannKendall } from "./kendall.ts";
import { type Slope, theilSen } from "./slope.ts";

/** With fewer years no 95 % interval of a slope exists: even a rise without exception comes about by chance too often. */
export const fewestYears = 5;

/** `rising` and `falling` where neither side is better. */
export type Verdict = "improving" | "worsening" | "rising" | "falling" | "no_clear_direction";

/** Where a series is going: the slope per year in the unit of the rate, its 95 % interval, and the Mann–Kendall test. */
export interface Direction extends Slope {
  readonly from: string;
  readonly to: string;
  /** How many years of the span have a rate. */
  readonly years: number;
  readonly s: number;
  readonly p: number;
  readonly verdict: Verdict;
}

/** Why there is no change, or no direction. */
export type Withheld =
  /** Nothing on file is dated and has a rate. */
  | { readonly reason: "no_dated_rate" }
  | { readonly reason: "single_year"; readonly period: string }
  /** Years are left out because they are not of the same thing as the latest; the break is the last of the series. */
  | { readonly reason: "break"; readonly at: Break }
  | { readonly reason: "too_few_years"; readonly years: number }
  | { readonly reason: "below_20"; readonly periods: readonly string[] };

/** What a series says of time. Undated figures have no part in it. */
export interface Trend {
  /** Against the last year before that can be compared. */
  readonly latest: Change | undefined;
  /** From the first year that can be compared to the latest. */
  readonly whole: Change | undefined;
  /** Over the years that can be compared. */
  readonly direction: Direction | undefined;
  /** The periods that can be compared with the latest, it included: those after the last merger and of its own basis. */
  readonly comparable: readonly string[];
  /** Between one year and the next, in order of time. */
  readonly breaks: readonly Break[];
  /** Why there is no change or no direction; empty where both are there. */
  readonly reasons: readonly Withheld[];
}

/** The trend of one series: the figures of one indicator, area, level and group. Exact but for the intervals of changes. */
export function trendOf(figures: readonly Figure[], { places }: { readonly places: Places }): Trend {
  const dated = datedAmong(figures);
  const breaks = breaksOf(dated, places);
  const run = comparableAmong(dated, breaks, places);
  const [first, before, now] = [run[0], run.at(-2), run.at(-1)];
  const direction = directionOf(run);
  return {
    latest: before && now ? changeBetween(before, now) : undefined,
    whole: first && now && first !== now ? changeBetween(first, now) : undefined,
    direction,
    comparable: run.map(({ period }) => period),
    breaks,
    reasons: direction ? [] : reasonsFor(dated, run, lastBreak(dated, run, breaks, places)),
  };
}

/** The figures that have a rate and a place on a time axis, the oldest first. */
function datedAmong(figures: readonly Figure[]): Observed[] {
  return figures
    .filter((figure): figure is Observed => figure.rate.status === "observed" && startYear(figure.period) !== undefined)
    .sort((a, b) => yearOf(a) - yearOf(b));
}

/** The figures after the last merger that are of the same thing as the latest: a year out of line is left out. */
function comparableAmong(dated: readonly Observed[], breaks: readonly Break[], places: Places): readonly Observed[] {
  const last = dated.at(-1);
  const merger = breaks.findLast(partsForGood);
  const after = merger ? dated.slice(dated.findIndex(({ period }) => period === merger.period)) : dated;
  return last ? after.filter((figure) => differences(figure, last, places).length === 0) : [];
}

/**
 * The break for which years are left out. Years that say nothing of their source may lie between two that say another:
 * then no two neighbours differ, but the latest and one further back do.
 */
function lastBreak(
  dated: readonly Observed[],
  run: readonly Observed[],
  breaks: readonly Break[],
  places: Places,
): Break | undefined {
  const last = dated.at(-1);
  const out = dated.findLast((figure) => !run.includes(figure));
  if (!last || !out || breaks.length > 0) return out && breaks.at(-1);
  const [reason] = differences(out, last, places);
  return reason && { period: last.period, year: yearOf(last), ...reason };
}

function directionOf(run: readonly Observed[]): Direction | undefined {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || run.length < fewestYears || run.some(isSmall)) return undefined;
  const slope = theilSen(run.map((figure) => ({ year: yearOf(figure), value: exactRate(figure) })));
  if (!slope) return undefined;
  const { s, p } = mannKendall(run.map(exactRate));
  const verdict = verdictOn(slope, p, last.indicator);
  return { from: first.period, to: last.period, years: run.length, ...slope, s, p, verdict };
}

/**
 * A direction is clear where the interval lies on one side of nought and the test agrees. With ties the two can differ,
 * and then it is not.
 */
function verdictOn({ low, high }: Slope, p: number, { better }: Indicator): Verdict {
  const up = isPositive(low);
  if (p > 0.05 || (!up && !isPositive({ n: -high.n, d: high.d }))) return "no_clear_direction";
  if (better === "neither") return up ? "rising" : "falling";
  return up === (better === "higher") ? "improving" : "worsening";
}

function isPositive(value: Fraction): boolean {
  return compare(value, zero) > 0;
}

function reasonsFor(dated: readonly Observed[], run: readonly Observed[], last: Break | undefined): Withheld[] {
  const [only] = dated;
  if (!only) return [{ reason: "no_dated_rate" }];
  if (dated.length === 1) return [{ reason: "single_year", period: only.period }];
  const small = run.filter(isSmall).map(({ period }) => period);
  return [
    ...(last ? [{ reason: "break", at: last } as const] : []),
    ...(run.length < fewestYears ? [{ reason: "too_few_years", years: run.length } as const] : []),
    ...(small.length > 0 ? [{ reason: "below_20", periods: small } as const] : []),
  ];
}

function yearOf({ period }: Figure): number {
  return startYear(period) ?? 0;
}
