import { approximateExact } from "../exact/decimal.ts";
import { approximate, type Fraction, fraction, multiply } from "../exact/fraction.ts";
import { type Printing, printingOf, printings } from "../exact/printing.ts";
import type { Reported } from "../exact/reported.ts";
import type { Figure } from "../rates/figure.ts";
import { isCountable } from "../rates/own.ts";
import { candidatesFor, type Known, type OnFile } from "./candidates.ts";
import { chanceOf, mostChance, possibleRange, type Range } from "./chance.ts";
import { hintsFor } from "./hints.ts";
import type { Candidate, Explanation, Hint, Reconciliation } from "./reconciliation.ts";

/**
 * Holds a reported figure against the defined formula and, where that does not give it, against everything on file
 * that would.
 * @param range finds the lowest and highest of the indicator's rates on file, where that is needed
 * @returns undefined where nothing was reported, or the figure is a sum over children
 */
export function reconcile(figure: Figure, file: OnFile, range: () => Range): Reconciliation | undefined {
  if (figure.reported.status !== "filled" || figure.rollUp) return undefined;
  const printed = inUnit(figure.reported.value, figure);
  const known = knownOf(figure);
  const { rate } = figure;
  if (rate.status !== "observed" || "sqrt" in rate.value) return { verdict: "no_base", ...nothing };
  const printing = printingOf(rate.value, printed);
  if (printing) return { verdict: printing === "half_up" ? "exact" : "rounding", printing, ...nothing };
  if (!known) return { verdict: "unexplained", ...nothing };
  return explain(known, printed, file, { range: range(), value: approximateExact(rate.value) });
}

const nothing = { explanations: [], hints: [], tried: [] } as const;

function explain(known: Known, printed: Reported, file: OnFile, on: { range: Range; value: number }): Reconciliation {
  const candidates = candidatesFor(known, file);
  const foreign = candidates.filter(({ ownRow }) => !ownRow).length;
  const possible = possibleRange(known.indicator.unit === "%", printed, on.value);
  const chance = chanceOf(printed, foreign, on.range, possible);
  const hits = candidates.flatMap((candidate): Explanation[] => {
    const printing = printingFor(candidate, known, printed);
    return printing ? [{ candidate, printing, chance: candidate.ownRow ? 0 : chance }] : [];
  });
  const explanations = hits.filter((each) => each.chance <= mostChance).sort(byLikelihood);
  const byChance = hits.filter((each) => each.chance > mostChance).sort(byLikelihood);
  const tried = candidates.filter((each) => isBase(each) && !hits.some(({ candidate }) => candidate === each));
  const coincidences = byChance.map((explanation): Hint => ({ kind: "by_chance", explanation }));
  if (explanations.length > 0) return { verdict: "explained", explanations, hints: coincidences, tried };
  const hints: Hint[] = [...coincidences, ...hintsFor(known, printed, file)];
  return { verdict: "unexplained", explanations: [], hints, tried };
}

/** A rate printed in another row is copied as it stands there, or not at all. */
function printingFor({ change, value }: Candidate, known: Known, printed: Reported): Printing | undefined {
  if (change.kind !== "reported_elsewhere") return printingOf(value, printed);
  const original = known.figure.reported;
  return original.status === "filled" && printingOf(value, original.value) === "half_up" ? "half_up" : undefined;
}

/** Declared bases are listed with their results where they fail; single counts of other rows would fill pages. */
function isBase({ change }: Candidate): boolean {
  return (
    change.kind === "left_in" ||
    change.kind === "joined" ||
    change.kind === "variant" ||
    (change.kind === "other_row" && change.from === "other_source")
  );
}

/** The usual rounding before the others; what lies nearer the formula before what lies farther. */
function byLikelihood(a: Explanation, b: Explanation): number {
  return printings.indexOf(a.printing) - printings.indexOf(b.printing) || a.chance - b.chance;
}

function knownOf(figure: Figure): Known | undefined {
  const { indicator, rate } = figure;
  if (!isCountable(indicator) || indicator.measure.kind !== "ratio") return undefined;
  if (!rate.numerator || !rate.denominator) return undefined;
  return { figure, indicator, measure: indicator.measure, numerator: rate.numerator, denominator: rate.denominator };
}

/** A per mille in percent: a tenth of it, with one decimal more. */
function inUnit(printed: Reported, { indicator }: Figure): Reported {
  if (printed.form !== "per_mille" || indicator.unit !== "%") return printed;
  return { ...printed, value: multiply(printed.value, fraction(1, 10)), decimals: printed.decimals + 1 };
}

/** The lowest and highest of some rates; nothing where there are none. */
export function rangeAmong(figures: readonly Figure[]): Range {
  const values = figures.flatMap(({ rate }) =>
    rate.status === "observed" && !("sqrt" in rate.value) ? [rate.value] : [],
  );
  const numbers = values.map((value: Fraction) => approximate(value));
  return numbers.length === 0 ? { low: 0, high: 0 } : { low: Math.min(...numbers), high: Math.max(...numbers) };
}
