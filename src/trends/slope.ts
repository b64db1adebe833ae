import { add, compare, divide, type Fraction, fraction, subtract } from "../exact/fraction.ts";
import { criticalS, pairsOf } from "./kendall.ts";

/** A value in a year. */
export interface Dated {
  readonly year: number;
  readonly value: Fraction;
}

/** A slope per year with its interval, all exact. */
export interface Slope {
  readonly slope: Fraction;
  readonly low: Fraction;
  readonly high: Fraction;
}

/**
 * The Theil–Sen slope: the median of the slopes between every two points, whatever the gaps between the years (Theil
 * 1950; Sen 1968). Its 95 % interval is that of Sen in the exact form of Hollander and Wolfe (1999, § 9.3): with k the
 * least S that chance alone reaches in at most 2.5 %, the M-th smallest and M-th largest slope with M = (N − k)/2 + 1.
 * Ties make it a little too wide.
 * @param points one for each year, in order; @returns undefined for fewer than five, which have no such interval
 */
export function theilSen(points: readonly Dated[]): Slope | undefined {
  const critical = criticalS(points.length, 0.025);
  if (critical === undefined) return undefined;
  const slopes = pairsOf(points)
    .map(([earlier, later]) => divide(subtract(later.value, earlier.value), fraction(later.year - earlier.year)))
    .sort(compare);
  const beyond = (slopes.length - critical) / 2;
  const [low, high] = [slopes[beyond], slopes.at(-1 - beyond)];
  return low && high ? { slope: median(slopes), low, high } : undefined;
}

function median(sorted: readonly Fraction[]): Fraction {
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? fraction(0);
  return sorted.length % 2 === 1 ? upper : divide(add(sorted[middle - 1] ?? upper, upper), fraction(2));
}
