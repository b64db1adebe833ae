import { type Exact, roundedTo } from "../exact/decimal.ts";
import { compare, divide, type Fraction, fraction, multiply, subtract } from "../exact/fraction.ts";
import type { WorthUnit } from "../i18n/trends.ts";
import type { Indicator } from "../indicators/define.ts";
import type { Figure } from "../rates/figure.ts";
import { differenceInterval } from "../spread/difference.ts";
import { type NoProportion, proportionOf } from "../spread/proportion.ts";
import { startYear } from "../tables/period.ts";

/** Below it a rate jumps with every single case, and no change is held to be more than chance or a trend. */
const smallestDenominator = 20;

/** A rate in a period. */
export interface Moment {
  readonly period: string;
  readonly value: Exact;
}

/** What a change comes to in the numerator's own unit: persons, books, m². */
export interface Worth {
  readonly value: Fraction;
  readonly unit: WorthUnit;
}

/** Whether a change is more than chance makes, by the 95 % interval of the difference, in the unit of the change. */
export type Chance =
  | { readonly status: "within_chance" | "beyond_chance"; readonly low: number; readonly high: number }
  | { readonly status: "no_interval"; readonly reason: NoProportion | "below_20" };

/** How a rate moved between two periods. */
export interface Change {
  readonly from: Moment;
  readonly to: Moment;
  /** Years between them, at least 1. */
  readonly years: number;
  /** To less from, exact, in the unit of the rate; percentages change by points. */
  readonly difference: Fraction;
  /**
   * The later numerator less what it would be at the earlier rate on the later denominator; undefined where the rate
   * has no sides of its own (parity index, difference coefficient).
   */
  readonly worth: Worth | undefined;
  readonly chance: Chance;
}

/** A figure with a rate. */
export type Observed = Figure & { readonly rate: { readonly status: "observed"; readonly value: Exact } };

/** The change between two figures of one series, the earlier first, both dated. */
export function changeBetween(earlier: Observed, later: Observed): Change {
  return {
    from: { period: earlier.period, value: earlier.rate.value },
    to: { period: later.period, value: later.rate.value },
    years: (startYear(later.period) ?? 0) - (startYear(earlier.period) ?? 0),
    difference: subtract(exactRate(later), exactRate(earlier)),
    worth: worthOf(earlier, later),
    chance: chanceOf(earlier, later),
  };
}

/** The rate as a fraction; a root, which is none, at the twelve decimals that machines get. */
export function exactRate({ rate: { value } }: Observed): Fraction {
  return "sqrt" in value ? roundedTo(value, 12) : value;
}

/** The number that a rate is divided by; the smaller of two for a parity index, none for a difference coefficient. */
function denominatorOf({ rate, sides, indicator }: Figure): Fraction | undefined {
  if (indicator.measure.kind !== "parity") return rate.denominator;
  const [, group, , all] = sides.map(({ value }) => value);
  if (!group || !all) return undefined;
  const rest = subtract(all, group);
  return compare(group, rest) < 0 ? group : rest;
}

export function isSmall(figure: Figure): boolean {
  const denominator = denominatorOf(figure);
  return denominator !== undefined && compare(denominator, fraction(smallestDenominator)) < 0;
}

function worthOf(earlier: Observed, later: Observed): Worth | undefined {
  const unit = numeratorUnit(later.indicator);
  const [before, now] = [earlier.rate, later.rate];
  if (!unit || !before.numerator || !before.denominator || !now.numerator || !now.denominator) return undefined;
  const unchanged = multiply(divide(before.numerator, before.denominator), now.denominator);
  return { value: subtract(now.numerator, unchanged), unit };
}

function numeratorUnit({ measure }: Indicator): WorthUnit | undefined {
  const term = measure.kind === "ratio" ? measure.numerator.plus[0] : undefined;
  const column = term?.table.columns[term.column];
  return column?.type === "count" || column?.type === "quantity" ? column.unit : undefined;
}

function chanceOf(earlier: Observed, later: Observed): Chance {
  const [before, now] = [proportionOf(earlier), proportionOf(later)];
  if (typeof now === "string") return { status: "no_interval", reason: now };
  if (typeof before === "string") return { status: "no_interval", reason: before };
  if (isSmall(earlier) || isSmall(later)) return { status: "no_interval", reason: "below_20" };
  const { low, high } = differenceInterval(now, before);
  const status = low > 0 || high < 0 ? "beyond_chance" : "within_chance";
  return { status, low: low * 100, high: high * 100 };
}
