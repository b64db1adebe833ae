import type { Published } from "../disclosure/published.ts";
import { add, compare, divide, type Fraction, fraction, isZero, multiply, subtract, zero } from "../exact/fraction.ts";
import { type Language, type Text, text } from "../i18n/language.ts";
import type { Ratio } from "../indicators/define.ts";
import type { Term } from "../indicators/term.ts";
import type { Absence } from "../intake/cell.ts";
import type { Missing } from "../rates/rate.ts";
import type { Side, TermValue } from "../rates/side.ts";
import type { Reconciled } from "../reconcile/reconciled.ts";
import type { Series } from "./series.ts";

/** In the numerator, in the rest of the denominator, left out of it. */
export type Role = "counted" | "rest" | "left_out";

/** A part of a whole: what it is called, and of whom it is made. */
export interface PartName {
  /** The column that it is counted in; `rest` for what is left of the denominator. */
  readonly id: string;
  readonly role: Role;
  readonly label: Text;
}

/** A part with its count, or why there is none: what was not declared was left out of nothing. */
export type Part = PartName &
  ({ readonly status: "filled"; readonly value: Fraction } | { readonly status: Absence; readonly value?: never });

/** The whole of one period in its parts; `contradicts` where the numerator is above the denominator. */
export type Whole = { readonly figure: Published<Reconciled> } & (
  | { readonly status: "observed"; readonly value: Fraction; readonly parts: readonly Part[] }
  | { readonly status: "contradicts" | Missing }
);

/** A series as parts of the whole that its formula begins with, the newest period first. */
export interface Shares {
  readonly series: Series;
  /** What the whole is called. */
  readonly whole: Text;
  readonly parts: readonly PartName[];
  readonly periods: readonly Whole[];
}

/**
 * The parts of a series whose formula leaves some out of the denominator, and where any period leaves anybody out: the
 * numerator, the rest of the denominator, those left out. They sum to the whole exactly. Undefined for any other series.
 */
export function sharesOf(series: Series): Shares | undefined {
  const { measure } = series.indicator;
  if (measure.kind !== "ratio" || !measure.rest) return undefined;
  const periods = [...series.figures].reverse().map((figure) => wholeOf(figure, measure));
  const leavesOut = periods.some(
    (whole) => whole.status === "observed" && !isZero(subtract(whole.value, denominatorOf(whole.figure))),
  );
  if (!leavesOut) return undefined;
  return { series, whole: together(measure.denominator.plus), parts: partNames(measure), periods };
}

function partNames({ numerator, denominator, rest }: Ratio): PartName[] {
  const out = [...(denominator.minus ?? []), ...(denominator.excluding ?? [])];
  return [
    { id: numerator.plus.map(({ column }) => column).join("+"), role: "counted", label: together(numerator.plus) },
    ...(rest ? [{ id: "rest", role: "rest", label: rest } as const] : []),
    ...out.map(({ column, label }): PartName => ({ id: column, role: "left_out", label })),
  ];
}

/** The names of terms that are added up. */
function together(terms: readonly Term[]): Text {
  const joined = (language: Language) => terms.map(({ label }) => label[language]).join(" + ");
  return text(joined("zh-Hans"), joined("zh-Hant"), joined("en"));
}

function wholeOf(figure: Published<Reconciled>, measure: Ratio): Whole {
  const { rate, sides } = figure;
  if (rate.status !== "observed") return { figure, status: rate.status };
  const [top, bottom] = sides;
  const [numerator, denominator] = [top?.value, bottom?.value];
  if (!bottom || !numerator || !denominator) return { figure, status: "not_reported" };
  const rest = subtract(denominator, numerator);
  if (compare(numerator, zero) < 0 || compare(rest, zero) < 0) return { figure, status: "contradicts" };
  const counts = new Map<Role, Fraction>([
    ["counted", numerator],
    ["rest", rest],
  ]);
  const parts = partNames(measure).map((name): Part => {
    const value = counts.get(name.role);
    return value ? { ...name, status: "filled", value } : leftOut(name, bottom);
  });
  return { figure, status: "observed", value: wholeValue(bottom), parts };
}

function leftOut(name: PartName, { terms }: Side): Part {
  const found = terms.find(({ role, term }) => role !== "plus" && term.column === name.id);
  if (found?.status === "filled" && found.value) return { ...name, status: "filled", value: found.value };
  return { ...name, status: found && found.status !== "filled" ? found.status : "not_reported" };
}

/** What the denominator begins with, before anybody is left out. */
function wholeValue({ terms }: Side): Fraction {
  return terms.filter(isPlus).reduce((sum, { value }) => (value ? add(sum, value) : sum), zero);
}

function isPlus({ role }: TermValue): boolean {
  return role === "plus";
}

function denominatorOf({ rate }: Reconciled): Fraction {
  return rate.denominator ?? zero;
}

/** A part in percent of its whole. */
export function percentOf(part: Fraction, whole: Fraction): Fraction {
  return multiply(divide(part, whole), fraction(100));
}

/** How many of a whole are left out of the denominator. */
export function leftOutOf(parts: readonly Part[]): Fraction {
  return parts.reduce((sum, { role, value }) => (role === "left_out" && value ? add(sum, value) : sum), zero);
}
