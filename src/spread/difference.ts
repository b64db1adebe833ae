import { type Range, wilson } from "./interval.ts";
import type { Proportion } from "./proportion.ts";

/**
 * The 95 % interval of the difference first − second of two independent proportions, as a number from −1 to 1:
 * Newcombe's hybrid of the two score intervals (Newcombe 1998, Interval estimation for the difference between
 * independent proportions, method 10).
 *
 * Both are taken for independent draws from the process of their year. Where the same children are counted in both
 * years the counts go together, and the true interval is narrower than this one.
 */
export function differenceInterval(first: Proportion, second: Proportion): Range {
  const [p, q] = [first.cases / first.of, second.cases / second.of];
  const [ofFirst, ofSecond] = [wilson(first.cases, first.of), wilson(second.cases, second.of)];
  return {
    low: p - q - Math.hypot(p - ofFirst.low, ofSecond.high - q),
    high: p - q + Math.hypot(ofFirst.high - p, q - ofSecond.low),
  };
}
