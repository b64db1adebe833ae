/** How rates drift over the decade from 2014 to 2023. Before and after it they stand still. */

function progress(year: number): number {
  return Math.min(1, Math.max(0, (year - 2014) / 9));
}

/** Evenly from one value to the other. */
export function drift(year: number, from: number, to: number): number {
  return from + (to - from) * progress(year);
}

/** By the same factor every year: for small shares that shrink. */
export function decay(year: number, from: number, to: number): number {
  return from * (to / from) ** progress(year);
}

/** Along an S-curve between two shares (0 to 1); `lead` shifts a school ahead (positive) or behind, in log-odds. */
export function climb(year: number, from: number, to: number, lead: number): number {
  const odds = drift(year, Math.log(from / (1 - from)), Math.log(to / (1 - to))) + lead;
  return 1 / (1 + Math.exp(-odds));
}
