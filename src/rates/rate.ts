import type { Exact } from "../exact/decimal.ts";
import type { Fraction } from "../exact/fraction.ts";
import type { Absence } from "../intake/cell.ts";

/** Why there is no figure (TABLES, *What comes out for machines*). */
export type Missing = Absence | "zero_denominator" | "unreliable";

/**
 * A rate, or the reason why there is none. `value` is exact and in the indicator's unit (99.404… for a percentage).
 * A side that is known stands here even where the other is not; the parity index and the difference coefficients
 * have none.
 */
export type Rate = (
  | { readonly status: "observed"; readonly value: Exact }
  | { readonly status: Missing; readonly value?: never }
) & {
  readonly numerator?: Fraction;
  readonly denominator?: Fraction;
};

/** Of several reasons the one that says most: what must not be told outweighs what was not. */
const weight: readonly Absence[] = ["confidential", "not_available", "not_applicable", "not_reported"];

/** The reason that stands for all; undefined where there is none. */
export function heaviest(absences: readonly Absence[]): Absence | undefined {
  return weight.find((absence) => absences.includes(absence));
}
