import type { Exact } from "../exact/decimal.ts";
import { compare, type Fraction, multiply } from "../exact/fraction.ts";
import type { Reported } from "../exact/reported.ts";
import type { Bound } from "./define.ts";

/** Whether a rate, in the unit of the limit, meets it: exact arithmetic, no rate is rounded first. */
export function meets(rate: Exact, bound: Bound): boolean {
  // A root is not negative, so it stands to the limit as its square to the square of the limit.
  const side = "sqrt" in rate ? compareRoot(rate.sqrt, bound.value) : compare(rate, bound.value);
  if (side === 0) return !bound.strict;
  return side > 0 === (bound.better === "higher");
}

function compareRoot(square: Fraction, limit: Fraction): -1 | 0 | 1 {
  return limit.n < 0n ? 1 : compare(square, multiply(limit, limit));
}

/**
 * Whether a rate as printed would meet a limit, for where that is said in words. Undefined where "at least" leaves it
 * open: 95 以上 may be 96 or not.
 * @param printed in the unit of the limit
 */
export function meetsAsReported({ value, orMore }: Reported, bound: Bound): boolean | undefined {
  const holds = meets(value, bound);
  const settled = !orMore || holds === (bound.better === "higher");
  return settled ? holds : undefined;
}
