import { randomBinomial, randomLcg, randomNormal } from "d3";

/** A seeded source of chance: the same seed gives the same county, byte for byte. */
export interface Chance {
  /** How many of `count` it happens to, each with probability `share` (0 to 1). */
  of(count: number, share: number): number;
  /** A real number from `low` up to `high`. */
  between(low: number, high: number): number;
  /** A real number near `mean`, standard deviation `spread`. */
  near(mean: number, spread: number): number;
  /** A source of its own for one township, so that townships do not disturb one another. */
  branch(): Chance;
}

/** `seed` is a whole number or a fraction below 1. */
export function chance(seed: number): Chance {
  const uniform = randomLcg(seed);
  const binomial = randomBinomial.source(uniform);
  const normal = randomNormal.source(uniform);
  return {
    of: (count, share) => (count <= 0 ? 0 : binomial(count, share)()),
    between: (low, high) => low + (high - low) * uniform(),
    near: (mean, spread) => normal(mean, spread)(),
    branch: () => chance(uniform()),
  };
}
