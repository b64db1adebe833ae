import { divide, type Fraction, fraction, isZero, multiply, subtract } from "../exact/fraction.ts";
import { ceiling, floor } from "../exact/printing.ts";
import type { Indicator } from "../indicators/define.ts";
import type { Term } from "../indicators/term.ts";
import type { Figure } from "../rates/figure.ts";
import { scale } from "../rates/measure.ts";
import type { CountUnit } from "../tables/define.ts";
import type { Bound } from "./define.ts";

/** What a margin counts: what the numerator of the rate counts. */
export type MarginUnit = CountUnit | "m²" | "yuan";

/**
 * How far a figure is from a limit, in whole units of its numerator while the denominator stays: positive to spare,
 * negative to go. Of a rate of which more is better, the most that may be lost and the fewest that are wanted; of one of
 * which less is better, the most that may be added and the fewest that must go.
 */
export interface Margin {
  readonly count: bigint;
  readonly unit: MarginUnit;
  readonly term: Term;
  /** Where units of the denominator would do as well: the teachers or classes that are wanted for the pupils there are. */
  readonly wanted?: { readonly count: bigint; readonly unit: MarginUnit; readonly term: Term };
}

/** The margin of a rate that has counts; a parity index and a coefficient have none. */
export function marginOf({ indicator, rate }: Figure, bound: Bound): Margin | undefined {
  const { measure } = indicator;
  if (measure.kind !== "ratio" || rate.status !== "observed" || !rate.numerator || !rate.denominator) return undefined;
  const [top] = measure.numerator.plus;
  const unit = top && unitOf(top);
  if (!top || !unit) return undefined;
  const perUnit = divide(bound.value, scale(indicator.unit, measure.times));
  const count = wholeMargin(rate.numerator, multiply(perUnit, rate.denominator), bound);
  const wanted = count < 0n ? wantedBelow(indicator, rate.numerator, rate.denominator, perUnit, bound) : undefined;
  return { count, unit, term: top, ...(wanted ? { wanted } : {}) };
}

/** @param threshold the numerator at which the limit is reached, whole or not */
function wholeMargin(numerator: Fraction, threshold: Fraction, { better, strict }: Bound): bigint {
  const spare = better === "higher" ? subtract(numerator, threshold) : subtract(threshold, numerator);
  return strict ? ceiling(spare) - 1n : floor(spare);
}

/** For pupils per teacher or class above their limit: how many more of the denominator bring it down. */
function wantedBelow(
  { measure, unit: rateUnit }: Indicator,
  numerator: Fraction,
  denominator: Fraction,
  perUnit: Fraction,
  { better, strict }: Bound,
): Margin["wanted"] {
  if (measure.kind !== "ratio" || rateUnit === "%" || better !== "lower" || isZero(perUnit)) return undefined;
  const [bottom] = measure.denominator.plus;
  const unit = bottom && unitOf(bottom);
  if (!bottom || !unit) return undefined;
  const more = subtract(divide(numerator, perUnit), denominator);
  return { count: strict ? floor(more) + 1n : ceiling(more), unit, term: bottom };
}

function unitOf({ table, column }: Term): MarginUnit | undefined {
  const declared = table.columns[column];
  return declared?.type === "count" || declared?.type === "quantity" ? declared.unit : undefined;
}

/** The numerator with which a limit is just met; undefined where it is measured rather than counted. */
export function justEnough({ rate }: Figure, { count }: Margin, { better }: Bound): Fraction | undefined {
  if (rate.numerator?.d !== 1n) return undefined;
  return better === "higher" ? subtract(rate.numerator, fraction(count)) : fraction(rate.numerator.n + count);
}
