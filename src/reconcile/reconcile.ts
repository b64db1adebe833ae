import { extent } from "d3";
import { approximateExact } from "../exact/decimal.ts";
import { fraction, multiply } from "../exact/fraction.ts";
import { floor, type Printing, printingOf, printings } from "../exact/printing.ts";
import type { Reported } from "../exact/reported.ts";
import type { Figure } from "../rates/figure.ts";
import { inUnit } from "../rates/in-unit.ts";
import type { Judgement } from "../standards/judgement.ts";
import { candidatesFor, type OnFile } from "./candidates.ts";
import { chanceOf, mostChance, possibleRange, type Range } from "./chance.ts";
import { hintsFor } from "./hints.ts";
import { type Known, knownOf } from "./known.ts";
import type { Candidate, Explanation, Hint, Reconciliation } from "./reconciliation.ts";

/**
 * Holds a reported figure against the defined formula and, where that does not give it, against everything on file
 * that would.
 * @param range finds the lowest and highest of the indicator's rates on file, where that is needed
 * @param judgements what the standards say of the figure: a limit may have been copied as the result
 * @returns undefined where nothing was reported, or the figure is a sum over children
 */
export function reconcile(
  figure: Figure,
  file: OnFile,
  range: () => Range,
  judgements: readonly Judgement[] = [],
): Reconciliation | undefined {
  if (figure.reported.status !== "filled" || figure.rollUp) return undefined;
  const printed = inUnit(figure.reported.value, figure.indicator.unit);
  const known = knownOf(figure);
  const { rate } = figure;
  if (rate.status !== "observed" || "sqrt" in rate.value) return { verdict: "no_base", ...nothing };
  const printing = printingOf(rate.value, printed);
  if (printing) return { verdict: printing === "half_up" ? "exact" : "rounding", printing, ...nothing };
  if (!known) return { verdict: "unexplained", ...nothing };
  return explain(known, printed, file, { range: range(), value: approximateExact(rate.value), judgements });
}

const nothing = { explanations: [], hints: [], tried: [] } as const;

interface Against {
  readonly range: Range;
  readonly value: number;
  readonly judgements: readonly Judgement[];
}

function explain(known: Known, printed: Reported, file: OnFile, on: Against): Reconciliation {
  const candidates = candidatesFor(known, file);
  const foreign = candidates.filter(({ ownRow }) => !ownRow).length;
  const possible = possibleRange(known.indicator.unit === "%", printed, on.value);
  const chance = chanceOf(printed, foreign, on.range, possible);
  const hits = candidates.flatMap((candidate): Explanation[] => {
    const printing = printingFor(candidate, printed);
    return printing ? [{ candidate, printing, chance: chanceFor(candidate, printed, chance) }] : [];
  });
  const explanations = hits.filter((each) => each.chance <= mostChance).sort(byLikelihood);
  const byChance = hits.filter((each) => each.chance > mostChance).sort(byLikelihood);
  const tried = candidates.filter((each) => isBase(each) && !hits.some(({ candidate }) => candidate === each));
  const coincidences = byChance.map((explanation): Hint => ({ kind: "by_chance", explanation }));
  if (explanations.length > 0) return { verdict: "explained", explanations, hints: coincidences, tried };
  const hints: Hint[] = [...coincidences, ...hintsFor(known, printed, file, on.judgements)];
  return { verdict: "unexplained", explanations: [], hints, tried };
}

/** A rate printed in another row is copied as it stands there, or not at all. */
function printingFor({ change, value }: Candidate, printed: Reported): Printing | undefined {
  if (change.kind === "reported_elsewhere") return "half_up";
  if (change.kind === "unit" && significant(printed) === 0) return undefined;
  return printingOf(value, printed);
}

/** Counts of the same row fit by no accident; but a single digit fits almost anything in another unit. */
function chanceFor({ ownRow, change }: Candidate, printed: Reported, foreign: number): number {
  if (!ownRow) return foreign;
  return change.kind === "unit" && significant(printed) < 2 ? 1 : 0;
}

/** How many digits a printed figure has from its first that is not zero. */
function significant({ value, decimals }: Reported): number {
  const digits = floor(multiply(value, fraction(10n ** BigInt(decimals))));
  return digits === 0n ? 0 : digits.toString().length;
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

/** The lowest and highest of some rates; nothing where there are none. A county has more than can be spread. */
export function rangeAmong(figures: readonly Figure[]): Range {
  const [low, high] = extent(figures, ({ rate }) =>
    rate.status === "observed" ? approximateExact(rate.value) : undefined,
  );
  return low === undefined ? { low: 0, high: 0 } : { low, high };
}
