/**
 * Exact fractions of whole numbers. No floating point decides a verdict, so every count, rate and limit is one of
 * these until it is printed. `fraction.js` was tried and left: it turns 0.3333333333333333 into 1/3 and rounds −2.5
 * to −2.
 */
export interface Fraction {
  readonly n: bigint;
  /** Always positive; the fraction is in lowest terms. */
  readonly d: bigint;
}

export const zero: Fraction = { n: 0n, d: 1n };
export const one: Fraction = { n: 1n, d: 1n };

/** A fraction in lowest terms. @throws RangeError when the denominator is zero: test with `isZero` before dividing. */
export function fraction(n: bigint | number, d: bigint | number = 1n): Fraction {
  const [top, bottom] = [BigInt(n), BigInt(d)];
  if (bottom === 0n) throw new RangeError(`zero denominator: ${top}/0`);
  if (bottom === 1n) return { n: top, d: 1n };
  const divisor = greatestCommonDivisor(top < 0n ? -top : top, bottom < 0n ? -bottom : bottom);
  const sign = bottom < 0n ? -1n : 1n;
  return { n: (sign * top) / divisor, d: (sign * bottom) / divisor };
}

export function add(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.d + b.n * a.d, a.d * b.d);
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.d - b.n * a.d, a.d * b.d);
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.n, a.d * b.d);
}

/** @throws RangeError when `b` is zero. */
export function divide(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.d, a.d * b.n);
}

/** −1, 0 or 1 as `a` is below, equal to or above `b`. */
export function compare(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function isZero(a: Fraction): boolean {
  return a.n === 0n;
}

export function sum(fractions: Iterable<Fraction>): Fraction {
  let total = zero;
  for (const each of fractions) total = add(total, each);
  return total;
}

/** The nearest floating-point number: for drawing only, never for deciding. */
export function approximate(a: Fraction): number {
  const whole = a.n / a.d;
  return Number(whole) + Number(a.n - whole * a.d) / Number(a.d);
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a, b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
