import { binomialAtMost } from "./binomial.ts";
import { deviate, type Range } from "./interval.ts";
import { normalQuantile, normalTail } from "./normal.ts";

/** The limits of a funnel at one denominator, from the widest in: rates between them are what chance alone makes. */
export interface Limits {
  /** Holds 99.8 % of places that differ by chance alone. */
  readonly wide: Range;
  /** Holds 95 % of them. */
  readonly narrow: Range;
}

/** Where a place stands to its limits; `above` is a higher rate, which need not be a better one. */
export type Position = "inside" | "above_95" | "below_95" | "above_998" | "below_998";

/** The normal deviate that leaves 0.1 % on either side: 3.090232. */
const wideDeviate = normalQuantile(0.999);

/**
 * Exact binomial control limits at a denominator (Spiegelhalter 2005, Funnel plots for comparing institutional
 * performance, appendix), as numbers from 0 to 1.
 * @param of the denominator, whole, at least 1; @param centre the rate of all places together, from 0 to 1
 * @param inflation √φ where places differ by more than chance: the limits are those at so many times the deviates
 */
export function limitsAt(of: number, centre: number, inflation = 1): Limits {
  return { wide: rangeAt(of, centre, wideDeviate * inflation), narrow: rangeAt(of, centre, deviate * inflation) };
}

export function positionOf(rate: number, { wide, narrow }: Limits): Position {
  if (rate > wide.high) return "above_998";
  if (rate < wide.low) return "below_998";
  if (rate > narrow.high) return "above_95";
  return rate < narrow.low ? "below_95" : "inside";
}

/**
 * The upper limit is one less the lower limit of those that are no cases. Spiegelhalter's own upper limit puts a place
 * where everybody is in school outside the funnel wherever that is nothing unusual, because it asks how many exceed a
 * count and not how many reach it; this one asks of both ends alike.
 */
function rangeAt(of: number, centre: number, deviates: number): Range {
  const tail = normalTail(deviates);
  return { low: lowerLimit(of, centre, tail), high: 1 - lowerLimit(of, 1 - centre, tail) };
}

/**
 * (r − α)/n, where r is the least count with P(R ≤ r) ≥ p and α = (P(R ≤ r) − p) / (P(R ≤ r) − P(R ≤ r − 1)): a count
 * lies below it just where so few are rarer than p. Not below 0.
 */
function lowerLimit(of: number, centre: number, tail: number): number {
  if (centre <= 0 || centre >= 1) return centre;
  const atMost = (cases: number) => binomialAtMost(cases, of, centre);
  let cases = startAt(of, centre, tail);
  while (cases > 0 && atMost(cases - 1) >= tail) cases--;
  while (cases < of && atMost(cases) < tail) cases++;
  const [reached, below] = [atMost(cases), atMost(cases - 1)];
  const over = reached > below ? (reached - tail) / (reached - below) : 1;
  return Math.max(0, (cases - over) / of);
}

/** The quantile by the normal distribution with its skewness (Cornish and Fisher 1938): a step or two off. */
function startAt(of: number, centre: number, tail: number): number {
  const z = Math.max(normalQuantile(tail), -40);
  const guess = of * centre + z * Math.sqrt(of * centre * (1 - centre)) + ((1 - 2 * centre) * (z * z - 1)) / 6;
  return Math.min(of, Math.max(0, Math.round(guess)));
}
