import { quantile } from "d3";
import { binomialAtLeast, binomialAtMost, binomialProbability } from "./binomial.ts";
import { normalQuantile } from "./normal.ts";
import type { Proportion } from "./proportion.ts";

/** Of fewer places a tenth is no place at all, and one odd place would widen the limits around itself. */
export const fewestForWidening = 10;

/** The share that is drawn in at either end before φ is taken. */
const winsorised = 0.1;

/** How far places differ beyond chance. */
export interface Overdispersion {
  /** Whether the limits were widened, and if not, why. */
  readonly status: "widened" | "not_needed" | "too_few_places";
  /** φ, the mean square of the winsorised z-scores: about 0.7 where chance alone is at work. */
  readonly phi: number;
  /** √φ where the limits are widened, else 1. */
  readonly inflation: number;
}

/**
 * Spiegelhalter's overdispersion factor (2005), multiplicative: z-scores winsorised at 10 %, φ
 * their mean square, and limits at √φ times the deviates where φ is above 1. Winsorised scores of chance alone give
 * 0.68 on average, so that 1 is passed by chance in few funnels of ten places or more.
 */
export function overdispersionOf(places: readonly Proportion[], centre: number): Overdispersion {
  const phi = meanSquare(winsorise(places.map((place) => scoreOf(place, centre))));
  if (places.length < fewestForWidening) return { status: "too_few_places", phi, inflation: 1 };
  return phi > 1 ? { status: "widened", phi, inflation: Math.sqrt(phi) } : { status: "not_needed", phi, inflation: 1 };
}

/**
 * How far a place is from the centre, in standard deviations: the normal deviate of its mid-P tail. A score from the
 * normal approximation would call every place where nobody dropped out extreme.
 */
export function scoreOf({ cases, of }: Proportion, centre: number): number {
  if (centre <= 0 || centre >= 1) return 0;
  const here = binomialProbability(cases, of, centre) / 2;
  const below = binomialAtMost(cases - 1, of, centre) + here;
  const above = binomialAtLeast(cases + 1, of, centre) + here;
  return below < above ? normalQuantile(Math.max(below, leastChance)) : -normalQuantile(Math.max(above, leastChance));
}

/** Smaller chances are nought in double precision, and their deviates infinite. */
const leastChance = 1e-300;

/** The tenth at either end drawn in to the tenth and ninetieth percentile (type 7 of Hyndman and Fan 1996). */
function winsorise(scores: readonly number[]): number[] {
  const low = quantile(scores, winsorised) ?? 0;
  const high = quantile(scores, 1 - winsorised) ?? 0;
  return scores.map((score) => Math.min(high, Math.max(low, score)));
}

function meanSquare(scores: readonly number[]): number {
  return scores.length === 0 ? 0 : scores.reduce((sum, score) => sum + score * score, 0) / scores.length;
}
