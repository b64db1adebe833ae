import { betaQuantile } from "./beta.ts";
import { normalQuantile } from "./normal.ts";

/** The confidence of every interval of the product. */
const confidence = 0.95;

/** The normal deviate that leaves 2.5 % on either side: 1.959964. */
export const deviate = normalQuantile((1 + confidence) / 2);

/** Two ends, the lower first. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** A 95 % interval with the method that gave it. */
export interface Interval extends Range {
  readonly method: "wilson" | "exact";
}

/** With fewer cases, or fewer that are none, the exact interval stands (see `proportionInterval`). */
const fewestForWilson = 5;

/**
 * The 95 % interval of a proportion of r cases among n, as a number from 0 to 1.
 *
 * Wilson's score interval without continuity correction, which Brown, Cai and DasGupta (2001, Interval estimation for
 * a binomial proportion) recommend; but the exact one wherever fewer than five are cases or fewer than five are none.
 * There Wilson's falls to a true coverage of 84 % (they mend it there too), and there the rates of this field lie: four
 * dropouts, two children not enrolled. Together they cover at least 92 % whatever the true rate.
 *
 * A register is no sample. The interval takes its counts for draws from the process that made them: it says how far
 * the rate would stray in a year like this one, not that anybody was left uncounted.
 * @param cases whole, from 0 to `of`; @param of whole, at least 1
 */
export function proportionInterval(cases: number, of: number): Interval {
  if (Math.min(cases, of - cases) < fewestForWilson) return { ...clopperPearson(cases, of), method: "exact" };
  return { ...wilson(cases, of), method: "wilson" };
}

/** Wilson's score interval, without continuity correction (Wilson 1927; method 3 of Newcombe 1998). */
export function wilson(cases: number, of: number): Range {
  return { low: wilsonLow(cases, of), high: 1 - wilsonLow(of - cases, of) };
}

/** The lower root of (p̂ − p)² = z² p(1 − p)/n, as the product of the roots over the upper one: nothing cancels. */
function wilsonLow(cases: number, of: number): number {
  const square = deviate * deviate;
  const root = deviate * Math.sqrt(square + (4 * cases * (of - cases)) / of);
  return (2 * cases * cases) / (of * (2 * cases + square + root));
}

/** The exact interval of Clopper and Pearson (1934), from quantiles of the beta distribution (method 5 of Newcombe 1998). */
export function clopperPearson(cases: number, of: number): Range {
  return { low: exactLow(cases, of), high: 1 - exactLow(of - cases, of) };
}

function exactLow(cases: number, of: number): number {
  return cases === 0 ? 0 : betaQuantile((1 - confidence) / 2, cases, of - cases + 1);
}
