import { add, compare, divide, type Fraction, fraction, isZero, multiply, one } from "../exact/fraction.ts";
import { ceiling, floor, halfUp, halfUpInterval, type Printing, printingOf } from "../exact/printing.ts";
import type { Reported } from "../exact/reported.ts";
import type { Cell } from "../intake/cell.ts";
import { inUnit } from "../rates/in-unit.ts";
import { scale } from "../rates/measure.ts";
import { own } from "../rates/own.ts";
import type { Judgement } from "../standards/judgement.ts";
import type { OnFile } from "./candidates.ts";
import type { Known } from "./known.ts";
import type { Hint } from "./reconciliation.ts";

/** What arithmetic alone allows: it never explains, but says what would have to be true. */
export function hintsFor(known: Known, printed: Reported, file: OnFile, judgements: readonly Judgement[]): Hint[] {
  // "At least" accepts more than one figure's rounding: the arithmetic below would be wrong.
  if (printed.orMore) return [];
  return [
    ...wholeNumbers(known, printed, "denominator"),
    ...wholeNumbers(known, printed, "numerator"),
    ...countedSeparately(known, printed),
    ...swapped(known, printed),
    ...capped(known, printed),
    ...countsRounded(known, printed),
    ...oneFactor(known, printed, file),
    ...standardCopied(printed, judgements),
  ];
}

/** The printed figure is the limit itself, to the digit: the standard may have been copied as the result. */
function standardCopied(printed: Reported, judgements: readonly Judgement[]): Hint[] {
  const sets = judgements.flatMap(({ set, against }) =>
    against.some(({ limit }) => compare(limit.value, printed.value) === 0) ? [set] : [],
  );
  return sets.length > 0 ? [{ kind: "standard_copied", limit: printed.value, sets }] : [];
}

/** The whole numbers on one side that would give the printed figure, rounded half up. */
function wholeNumbers(known: Known, printed: Reported, side: "numerator" | "denominator"): Hint[] {
  const range = rangeOf(known, printed, side);
  if (!range) return [];
  if (range.from <= range.to) return [{ kind: "needs", side, ...range }];
  const nearest = nearestOf(known, printed, side, range.to);
  return [{ kind: "no_whole", side, ...(nearest ? { nearest } : {}) }];
}

/** From the smallest to the largest whole number that fits; empty (from > to) where none does. */
function rangeOf(
  known: Known,
  printed: Reported,
  side: "numerator" | "denominator",
): { from: bigint; to: bigint } | undefined {
  const { low, high } = halfUpInterval(printed);
  const times = factorOf(known);
  if (side === "numerator") {
    const count = (bound: Fraction) => ceiling(divide(multiply(bound, known.denominator), times));
    const from = count(low);
    return { from: from < 0n ? 0n : from, to: count(high) - 1n };
  }
  const product = multiply(known.numerator, times);
  if (isZero(product) || compare(low, fraction(0)) <= 0) return undefined;
  return { from: floor(divide(product, high)) + 1n, to: floor(divide(product, low)) };
}

/** The whole number beside the gap that another way of rounding would allow. */
function nearestOf(
  known: Known,
  printed: Reported,
  side: "numerator" | "denominator",
  below: bigint,
): { count: bigint; printing: Printing } | undefined {
  for (const count of [below, below + 1n]) {
    if (count <= 0n) continue;
    const printing = printingOf(valueWith(known, side, fraction(count)), printed);
    if (printing) return { count, printing };
  }
  return undefined;
}

/** Where the formula has exclusions: the number that would have to be counted separately. */
function countedSeparately(known: Known, printed: Reported): Hint[] {
  const declares = known.figure.sides[1]?.terms.some(({ role }) => role === "excluding") ?? false;
  if (!declares) return [];
  const range = rangeOf(known, printed, "denominator");
  const people = floor(known.denominator);
  if (!range || range.from > range.to || range.from >= people) return [];
  // Nobody can be left out who is counted above the line.
  if (compare(fraction(range.from), known.numerator) < 0) return [];
  const fewest = people - range.to;
  return [{ kind: "counted_separately", count: fewest < 1n ? 1n : fewest, to: people - range.from }];
}

/** Two neighbouring digits exchanged, in the printed figure or in one of its counts. */
function swapped(known: Known, printed: Reported): Hint[] {
  const value = valueWith(known, "numerator", known.numerator);
  const digits = floor(multiply(printed.value, fraction(10n ** BigInt(printed.decimals)))).toString();
  const right = floor(multiply(halfUp(value, printed.decimals), fraction(10n ** BigInt(printed.decimals)))).toString();
  const hints: Hint[] = [];
  if (
    known.figure.reported.status === "filled" &&
    known.figure.reported.value.form !== "per_mille" &&
    exchanges(digits).includes(right)
  )
    hints.push({ kind: "digits_swapped", where: "reported", as: pointed(right, printed.decimals) });
  for (const side of ["numerator", "denominator"] as const) {
    const count = known[side];
    if (count.d !== 1n) continue;
    const hit = exchanges(count.n.toString()).find(
      (each) => BigInt(each) > 0n && printingOf(valueWith(known, side, fraction(BigInt(each))), printed) === "half_up",
    );
    if (hit) hints.push({ kind: "digits_swapped", where: side, as: String(BigInt(hit)) });
  }
  return hints;
}

function capped(known: Known, printed: Reported): Hint[] {
  const whole = fraction(100);
  const above = compare(valueWith(known, "numerator", known.numerator), whole) > 0;
  return known.indicator.unit === "%" && compare(printed.value, whole) === 0 && above ? [{ kind: "capped" }] : [];
}

/** Counts rounded to fives or tens before they were printed. */
function countsRounded(known: Known, printed: Reported): Hint[] {
  const to = [5, 10].find((step) => {
    const [top, bottom] = [known.numerator, known.denominator].map((count) => roundedTo(count, step));
    if (!top || !bottom || isZero(bottom) || (top === known.numerator && bottom === known.denominator)) return false;
    return printingOf(multiply(divide(top, bottom), factorOf(known)), printed) === "half_up";
  });
  return to === undefined ? [] : [{ kind: "counts_rounded", to }];
}

/** One factor between recomputed and reported that fits every level of an area: another denominator behind them all. */
function oneFactor({ figure, indicator, measure }: Known, printed: Reported, { index }: OnFile): Hint[] {
  const factors = (indicator.levels === "any" ? [] : indicator.levels).flatMap((level) => {
    const found = own(indicator, index, figure.area, { period: figure.period, level, group: figure.group });
    const [top, bottom] = found?.sides ?? [];
    if (!found || !top?.value || !bottom?.value || isZero(top.value) || isZero(bottom.value)) return [];
    const reported: Cell<Reported> =
      level === figure.level ? { status: "filled", value: printed, text: "" } : found.reported;
    if (reported.status !== "filled") return [];
    const value = multiply(divide(top.value, bottom.value), scale(indicator.unit, measure.times));
    const { low, high } = halfUpInterval(level === figure.level ? printed : inUnit(reported.value, indicator.unit));
    return [{ low: divide(low, value), high: divide(high, value) }];
  });
  if (factors.length < 2) return [];
  const low = factors.map((each) => each.low).reduce((a, b) => (compare(a, b) > 0 ? a : b));
  const high = factors.map((each) => each.high).reduce((a, b) => (compare(a, b) < 0 ? a : b));
  const isOne = compare(low, one) <= 0 && compare(one, high) < 0;
  return compare(low, high) < 0 && !isOne ? [{ kind: "one_factor", factor: divide(add(low, high), fraction(2)) }] : [];
}

function roundedTo(count: Fraction, step: number): Fraction {
  return multiply(halfUp(divide(count, fraction(step)), 0), fraction(step));
}

function valueWith(known: Known, side: "numerator" | "denominator", count: Fraction): Fraction {
  const [top, bottom] = side === "numerator" ? [count, known.denominator] : [known.numerator, count];
  return multiply(divide(top, bottom), factorOf(known));
}

function factorOf({ indicator, measure }: Known): Fraction {
  return scale(indicator.unit, measure.times);
}

/** The digits with each pair of neighbours exchanged that differs. */
function exchanges(digits: string): string[] {
  return [...digits].slice(1).flatMap((digit, position) => {
    const before = digits[position] ?? "";
    return before === digit ? [] : [digits.slice(0, position) + digit + before + digits.slice(position + 2)];
  });
}

function pointed(digits: string, decimals: number): string {
  if (decimals === 0) return digits;
  const padded = digits.padStart(decimals + 1, "0");
  return `${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`;
}
