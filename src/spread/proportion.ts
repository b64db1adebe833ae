import { approximate, compare, zero } from "../exact/fraction.ts";
import type { Indicator } from "../indicators/define.ts";
import type { Sum } from "../indicators/term.ts";
import type { Figure } from "../rates/figure.ts";

/** So many cases among so many. */
export interface Proportion {
  readonly cases: number;
  readonly of: number;
}

/**
 * Why chance has no say in a rate: it counts no cases among others (books per pupil); the office provides what it
 * counts (teachers, classes), so that nothing was drawn; there is no rate; its part lies outside its whole.
 */
export type NoProportion = "no_proportion" | "provided" | "no_rate" | "outside_whole";

/** Cases and whole of a figure whose every case is a person's own outcome, or why it has none. */
export function proportionOf({ indicator, rate }: Figure): Proportion | NoProportion {
  if (!isProportion(indicator)) return "no_proportion";
  // A declaration names the side that identifies people only where each case is one: staff and classes have none.
  if (indicator.sensitive === "none") return "provided";
  if (rate.status !== "observed" || !rate.numerator || !rate.denominator) return "no_rate";
  const { numerator, denominator } = rate;
  if (compare(numerator, zero) < 0 || compare(numerator, denominator) > 0) return "outside_whole";
  return { cases: approximate(numerator), of: approximate(denominator) };
}

/** Whether an indicator counts some of those that it divides by: counts of one table and year, as a percentage. */
function isProportion({ measure, unit, table }: Indicator): boolean {
  if (measure.kind !== "ratio" || unit !== "%") return false;
  return [measure.numerator, measure.denominator]
    .flatMap(termsOf)
    .every((term) => term.table === table && !term.at.yearsEarlier && table.columns[term.column]?.type === "count");
}

function termsOf({ plus, minus = [], excluding = [] }: Sum): Sum["plus"] {
  return [...plus, ...minus, ...excluding];
}
