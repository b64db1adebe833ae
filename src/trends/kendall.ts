import { approximate, compare, type Fraction, fraction } from "../exact/fraction.ts";

/** Kendall's S over values in order of time, with the exact chance that a series without a trend strays as far. */
export interface Kendall {
  /** Pairs that rise less pairs that fall. */
  readonly s: number;
  /** Two-sided, between 0 and 1. */
  readonly p: number;
}

/**
 * The Mann–Kendall test (Mann 1945; Kendall 1975), exact at every length and with ties: no normal approximation.
 * It takes the years for independent of one another; rates that rest on the same children year after year are not
 * quite, and then p is a little too small.
 */
export function mannKendall(values: readonly Fraction[]): Kendall {
  const s = pairsOf(values).reduce((sum, [earlier, later]) => sum + compare(later, earlier), 0);
  return { s, p: Math.min(1, 2 * chanceOfAtLeast(Math.abs(s), values.length, tiesOf(values))) };
}

/** All pairs, the earlier first. */
export function pairsOf<T>(list: readonly T[]): (readonly [T, T])[] {
  return list.flatMap((earlier, at) => list.slice(at + 1).map((later) => [earlier, later] as const));
}

/**
 * The chance that S reaches a value by chance alone, one-sided.
 * @param s at least 0; @param ties how many values each tied group has; none where all differ
 */
export function chanceOfAtLeast(s: number, length: number, ties: readonly number[] = []): number {
  const counts = inversions(length, ties);
  const most = counts.length - 1;
  // With i inversions S is `most` − 2i, `most` being the pairs that are not tied.
  const reaching = counts.filter((_, inverted) => most - 2 * inverted >= s);
  return approximate(fraction(total(reaching), total(counts)));
}

/**
 * The smallest S that chance alone reaches in no more than a share of series without ties (Hollander and Wolfe 1999,
 * table A.30); undefined where even a series that only rises is more common.
 */
export function criticalS(length: number, share: number): number | undefined {
  const counts = inversions(length, []);
  const [all, most] = [total(counts), counts.length - 1];
  let reaching = 0n;
  const within = counts.findIndex((count) => {
    reaching += count;
    return approximate(fraction(reaching, all)) > share;
  });
  return within > 0 ? most - 2 * (within - 1) : undefined;
}

/** Known lengths: most series of a dataset have the same few. */
const known = new Map<string, readonly bigint[]>();

/**
 * How many orders of the values have 0, 1, 2 … inversions: the coefficients of the q-multinomial
 * [n]! / ([t₁]! [t₂]! …) with [k] = 1 + q + … + q^(k−1) (MacMahon 1913; Stanley, Enumerative Combinatorics 1, 1.7.1).
 */
function inversions(length: number, ties: readonly number[]): readonly bigint[] {
  const name = [length, ...ties].join(" ");
  const found = known.get(name) ?? divided(ties, factorial(length));
  known.set(name, found);
  return found;
}

function factorial(length: number): bigint[] {
  let counts = [1n];
  for (let k = 2; k <= length; k++) counts = timesRun(counts, k);
  return counts;
}

function divided(ties: readonly number[], counts: readonly bigint[]): readonly bigint[] {
  let left = counts;
  for (const size of ties) for (let k = 2; k <= size; k++) left = overRun(left, k);
  return left;
}

/** A polynomial times 1 + q + … + q^(k−1). */
function timesRun(counts: readonly bigint[], k: number): bigint[] {
  let window = 0n;
  return Array.from({ length: counts.length + k - 1 }, (_, at) => {
    window += (counts[at] ?? 0n) - (counts[at - k] ?? 0n);
    return window;
  });
}

/** A polynomial over 1 + q + … + q^(k−1), which divides it. */
function overRun(counts: readonly bigint[], k: number): bigint[] {
  const left: bigint[] = [];
  let window = 0n;
  for (let at = 0; at < counts.length - k + 1; at++) {
    const here = (counts[at] ?? 0n) - window;
    left.push(here);
    window += here - (left[at - k + 1] ?? 0n);
  }
  return left;
}

/** The sizes of the groups of equal values, the largest first. */
function tiesOf(values: readonly Fraction[]): number[] {
  const groups = new Map<string, number>();
  for (const { n, d } of values) groups.set(`${n}/${d}`, (groups.get(`${n}/${d}`) ?? 0) + 1);
  return [...groups.values()].filter((size) => size > 1).sort((a, b) => b - a);
}

function total(counts: readonly bigint[]): bigint {
  return counts.reduce((sum, count) => sum + count, 0n);
}
