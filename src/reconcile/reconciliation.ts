import type { Fraction } from "../exact/fraction.ts";
import type { Printing } from "../exact/printing.ts";
import type { Text } from "../i18n/language.ts";
import type { StandardSet } from "../standards/define.ts";
import type { Row } from "../tables/define.ts";

/** TABLES, *Verdicts*. */
export const verdicts = ["exact", "rounding", "explained", "unexplained", "no_base"] as const;
export type Verdict = (typeof verdicts)[number];

/** One change to the defined formula, with figures on file. */
export type Change =
  /** A declared exclusion stays in the denominator, or is counted into the numerator. */
  | { readonly kind: "left_in" | "joined"; readonly columns: readonly string[]; readonly terms: readonly Text[] }
  /** A declared variant of the indicator, by its id and name. */
  | { readonly kind: "variant"; readonly id: string; readonly name: Text; readonly recount?: true }
  /** The printed figure is in another unit: a fraction for a percentage, ten thousand for one. */
  | { readonly kind: "unit"; readonly factor: Fraction }
  /** The same-named count, or the whole rate, stands in another row. */
  | {
      readonly kind: "other_row";
      readonly from: From;
      readonly side: "numerator" | "denominator" | "rate";
      readonly row: RowKey;
    }
  /** The rate as printed in another row. */
  | { readonly kind: "reported_elsewhere"; readonly from: From; readonly row: RowKey };

/** Where another row lies as seen from the figure's own. */
export type From = "year_before" | "year_after" | "other_level" | "other_source" | "other_area";

export interface RowKey {
  readonly area: string;
  readonly period: string;
  readonly level: string;
  readonly group: string;
  readonly source: string;
}

/** A base or formula that was tried. */
export interface Candidate {
  readonly change: Change;
  readonly value: Fraction;
  readonly numerator?: Fraction;
  readonly denominator?: Fraction;
  /** True where it uses counts of the figure's own row only: no coincidence to speak of. */
  readonly ownRow: boolean;
  readonly rows: readonly Row[];
}

/** A candidate that gives the printed figure, and the way in which it was cut. */
export interface Explanation {
  readonly candidate: Candidate;
  readonly printing: Printing;
  /** The chance that one of all the candidates tried would hit; 0 for counts of the same row. */
  readonly chance: number;
}

/** An arithmetic possibility, which explains nothing. */
export type Hint =
  | { readonly kind: "needs"; readonly side: "numerator" | "denominator"; readonly from: bigint; readonly to: bigint }
  | {
      readonly kind: "no_whole";
      readonly side: "numerator" | "denominator";
      readonly nearest?: { readonly count: bigint; readonly printing: Printing };
    }
  | { readonly kind: "counted_separately"; readonly count: bigint; readonly to: bigint }
  | { readonly kind: "digits_swapped"; readonly where: "reported" | "numerator" | "denominator"; readonly as: string }
  | { readonly kind: "capped" }
  | { readonly kind: "counts_rounded"; readonly to: number }
  | { readonly kind: "one_factor"; readonly factor: Fraction }
  | { readonly kind: "standard_copied"; readonly limit: Fraction; readonly sets: readonly StandardSet[] }
  | { readonly kind: "by_chance"; readonly explanation: Explanation };

/** What is said of one reported figure. */
export interface Reconciliation {
  readonly verdict: Verdict;
  /** The way in which the defined formula gives it, for `exact` and `rounding`. */
  readonly printing?: Printing;
  /** All that explain it, likeliest first: ties are listed, not picked. */
  readonly explanations: readonly Explanation[];
  readonly hints: readonly Hint[];
  /** Declared bases that were tried and do not give it, with their results. */
  readonly tried: readonly Candidate[];
}
