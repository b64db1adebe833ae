import type { Text } from "../i18n/language.ts";
import type { Basis, RateUnit, ReportedColumnOf, Table } from "../tables/define.ts";
import type { Sum } from "./term.ts";
import type { Theme } from "./theme.ts";
import type { Variant } from "./variant.ts";

/** Numerator over denominator, times `times` (100 for "per hundred pupils"; percents are a matter of the unit). */
export interface Ratio {
  readonly kind: "ratio";
  readonly numerator: Sum;
  readonly denominator: Sum;
  readonly times?: number;
  /**
   * Who is in the denominator and not in the numerator, where the one is part of the other: numerator, rest and those
   * left out then make up a whole that can be drawn.
   */
  readonly rest?: Text;
}

/** The ratio of one group's rate to that of the rest, which is the group `all` less that group. */
export interface Parity {
  readonly kind: "parity";
  readonly of: Indicator;
  readonly group: string;
}

/** The coefficient of variation of another indicator over the schools of an area, weighted by their pupils. */
export interface Dispersion {
  readonly kind: "dispersion";
  readonly of: Indicator;
  /** What each school has per pupil, in words. */
  readonly resource: Text;
  /** True where that is the inverse of the rate: teachers per pupil of pupils per teacher. */
  readonly inverted: boolean;
}

export type Measure = Ratio | Parity | Dispersion;

/** A place on tiles, review board and one-page sheet (TABLES, *Headline series*). */
export interface Headline {
  readonly level: string;
  readonly group: string;
  readonly order: number;
  /** The name of this very series, where level and indicator side by side would read badly. */
  readonly label: Text;
}

/** The international counterpart of an indicator and how it differs (DOMAIN §2c). */
export interface International {
  readonly code: string;
  readonly differs: Text;
}

/** A worked example for the glossary and the tests: the terms given by column, and the rate they give. */
export interface Example {
  readonly given: Readonly<Record<string, number>>;
  readonly gives: string;
  readonly source: string;
}

/**
 * The declaration from which everything about an indicator follows: join, absent values, roll-up, pages, charts,
 * downloads, glossary and its own test.
 */
export interface Indicator {
  readonly id: string;
  readonly theme: Theme;
  /** The table whose rows say that there is something to work out. */
  readonly table: Table;
  readonly label: Text;
  /** What it measures, in a sentence or two, with whom it leaves out. */
  readonly definition: Text;
  /** The document and article of the formula. */
  readonly document: Text;
  readonly basis: Basis;
  readonly unit: RateUnit;
  /** True where its population is that of school age: the age basis of the dataset is stated with it. */
  readonly ofSchoolAge?: boolean;
  /** Decimals of the recomputed figure on pages; machines get twelve. */
  readonly decimals: number;
  readonly better: "higher" | "lower" | "neither";
  /** Where the axis of its charts starts: rates near the whole may start higher, and say so. */
  readonly axis: "zero" | "window";
  readonly measure: Measure;
  /** `all` alone where the table has no levels; `any` where the values are whatever the rows say (stages). */
  readonly levels: readonly string[] | "any";
  readonly groups: readonly string[] | "any";
  /** The column that holds the rate as the paper prints it. */
  readonly reported?: { readonly table: Table; readonly column: string };
  /** Other bases and formulas that a report may have used; declared exclusions left in are tried without saying so. */
  readonly variants: readonly Variant[];
  /** How a sum over children is taken: whole figures of each child, or each term over the children that have it. */
  readonly rollUp: "by_figure" | "by_term";
  /** The school types it can be worked out for; all where it is not said. */
  readonly schoolTypes?: readonly string[];
  readonly headline: readonly Headline[];
  /** Which side of the fraction identifies people, for the public edition. */
  readonly sensitive: "numerator" | "complement" | "none";
  readonly international?: International;
  readonly example?: Example;
}

type Declaration = Omit<Indicator, "rollUp" | "headline" | "axis" | "reported" | "variants"> &
  Partial<Pick<Indicator, "rollUp" | "headline" | "axis" | "variants">>;

/** Declares an indicator; a missing language, a misspelt column or theme does not compile. */
export function defineIndicator<T extends Table>(
  declaration: Declaration & { readonly table: T; readonly reported?: ReportedColumnOf<T> },
): Indicator {
  const { reported, ...rest } = declaration;
  return {
    rollUp: "by_figure",
    headline: [],
    variants: [],
    axis: "zero",
    ...rest,
    ...(reported ? { reported: { table: declaration.table, column: reported } } : {}),
  };
}
