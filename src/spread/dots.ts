import { approximateExact } from "../exact/decimal.ts";
import type { Figure } from "../rates/figure.ts";
import { type Interval, proportionInterval, type Range } from "./interval.ts";
import { proportionOf } from "./proportion.ts";

/** From this denominator on a rate stands without its interval (DESIGN, *Small numbers*). */
const largeDenominator = 100;

/** A place in a ranking, in the unit of its rate. */
export interface Dot<F extends Figure> {
  readonly figure: F;
  readonly value: number;
  /** The 95 % interval, where chance has a say in the rate. */
  readonly interval: Interval | undefined;
}

/** Places in the order in which they came, on one axis. */
export interface Dots<F extends Figure> {
  readonly dots: readonly Dot<F>[];
  /** Whether intervals are drawn: every dot has one, and every denominator is below a hundred. */
  readonly bars: boolean;
  /** What the axis must hold, intervals included where they are drawn; undefined where no figure has a rate. */
  readonly extent: Range | undefined;
}

/** The dots of a ranking: one indicator, period, level and group. Figures without a rate have none. */
export function dotsOf<F extends Figure>(figures: readonly F[]): Dots<F> {
  const dots = figures.flatMap((figure) => dotOf(figure));
  const bars =
    dots.length > 0 &&
    dots.every(({ figure, interval }) => interval !== undefined && denominatorOf(figure) < largeDenominator);
  const ends = dots.flatMap(({ value, interval }) => (bars && interval ? [interval.low, interval.high] : [value]));
  return { dots, bars, extent: extentOf(ends) };
}

/** What one axis must hold for several series to be compared by eye: the rates of them all. */
export function sharedExtent(series: readonly (readonly Figure[])[]): Range | undefined {
  return extentOf(series.flat().flatMap((figure) => dotOf(figure).map(({ value }) => value)));
}

/** The 95 % interval of a figure in the unit of its rate; undefined where chance has no say in it. */
export function intervalOf(figure: Figure): Interval | undefined {
  const proportion = proportionOf(figure);
  if (typeof proportion === "string") return undefined;
  const { low, high, method } = proportionInterval(proportion.cases, proportion.of);
  return { low: low * 100, high: high * 100, method };
}

function dotOf<F extends Figure>(figure: F): Dot<F>[] {
  if (figure.rate.status !== "observed") return [];
  return [{ figure, value: approximateExact(figure.rate.value), interval: intervalOf(figure) }];
}

function denominatorOf({ rate }: Figure): number {
  return rate.denominator ? approximateExact(rate.denominator) : Number.POSITIVE_INFINITY;
}

function extentOf(values: readonly number[]): Range | undefined {
  return values.length === 0 ? undefined : { low: Math.min(...values), high: Math.max(...values) };
}
