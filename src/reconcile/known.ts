import type { Fraction } from "../exact/fraction.ts";
import type { Ratio } from "../indicators/define.ts";
import type { Figure } from "../rates/figure.ts";
import { type Countable, isCountable } from "../rates/own.ts";

/** A ratio whose own counts are known. */
export interface Known {
  readonly figure: Figure;
  readonly indicator: Countable;
  readonly measure: Ratio;
  readonly numerator: Fraction;
  readonly denominator: Fraction;
}

/** The counts of a figure, where it is a ratio that has them. */
export function knownOf(figure: Figure): Known | undefined {
  const { indicator, rate } = figure;
  if (!isCountable(indicator) || indicator.measure.kind !== "ratio") return undefined;
  if (!rate.numerator || !rate.denominator) return undefined;
  return { figure, indicator, measure: indicator.measure, numerator: rate.numerator, denominator: rate.denominator };
}
