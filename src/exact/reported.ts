import type { Fraction } from "./fraction.ts";

/**
 * A rate exactly as the paper prints it. Its number of decimals is evidence: 99 % and 99.0 % are different claims.
 */
export interface Reported {
  /** The cell as printed, untouched. */
  readonly text: string;
  /** The printed figure as a fraction of its own form: 99.4 for `99.4%`, 1/19 is kept as 19 for `1:19`. */
  readonly value: Fraction;
  readonly decimals: number;
  /** How it was written: `19:1` and `1:19` both say nineteen to one, `pupils` first or last. */
  readonly form: "plain" | "percent" | "per_mille" | "one_to" | "to_one";
  /** True where the cell itself says 以上: at least this much. */
  readonly orMore: boolean;
}
