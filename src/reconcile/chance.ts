import { approximate } from "../exact/fraction.ts";
import type { Reported } from "../exact/reported.ts";

/** Above this an explanation is a coincidence as likely as not, and only a hint. */
export const mostChance = 0.5;

/** The lowest and highest of an indicator's rates on file, in its unit. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/**
 * The chance 1 − (1 − w)^k that one of k candidates hits a printed figure, w being the width of the interval that any
 * rounding accepts over the range of the indicator's rates on file; over its possible range where that is nothing.
 * @param tried k, the candidates that were tried; @param possible the width of what the rate can be at all
 */
export function chanceOf(
  { decimals }: Pick<Reported, "decimals">,
  tried: number,
  range: Range,
  possible: number,
): number {
  // Cut off and rounded up accept a whole last digit on either side.
  const accepting = 2 * 10 ** -decimals;
  const span = range.high - range.low || possible;
  const width = Math.min(1, accepting / span);
  return 1 - (1 - width) ** tried;
}

/** What a rate can be at all: a whole for percentages, else from nothing to the larger of what was printed and found. */
export function possibleRange(isPercentage: boolean, printed: Reported, value: number): number {
  return isPercentage ? 100 : Math.max(approximate(printed.value), value);
}
