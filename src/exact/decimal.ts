import { approximate, type Fraction, fraction } from "./fraction.ts";

/** The square root of a fraction, kept unevaluated: a difference coefficient is one, and has no exact decimals. */
export interface Root {
  readonly sqrt: Fraction;
}

/** A rate before it is printed. */
export type Exact = Fraction | Root;

/**
 * The value rounded half up (away from zero at a half, as figures are rounded by hand) to a number of decimals,
 * in ASCII digits with exactly that many decimals: `decimalText(1835/1846 × 100, 2)` is `99.40`.
 */
export function decimalText(value: Exact, decimals: number): string {
  const scaled = scaledHalfUp(value, decimals);
  const negative = scaled < 0n;
  const digits = (negative ? -scaled : scaled).toString().padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  const rest = decimals === 0 ? "" : `.${digits.slice(-decimals)}`;
  return `${negative ? "-" : ""}${whole}${rest}`;
}

/** The same without trailing zeros, for machines: `26.18`, `1`, `0.261780104712`. */
export function shortestText(value: Exact, decimals: number): string {
  const printed = decimalText(value, decimals);
  return printed.includes(".") ? printed.replace(/\.?0+$/, "") : printed;
}

/** Reads `12`, `-0.50`, `17860.00` exactly. Undefined for anything else: no spaces, no exponent, no bare point. */
export function parseDecimal(digits: string): { value: Fraction; decimals: number } | undefined {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(digits);
  if (!match) return undefined;
  const [, sign = "", whole = "", rest = ""] = match;
  return { value: fraction(BigInt(`${sign}${whole}${rest}`), 10n ** BigInt(rest.length)), decimals: rest.length };
}

/** value × 10^decimals, rounded half up to a whole number. */
function scaledHalfUp(value: Exact, decimals: number): bigint {
  const power = 10n ** BigInt(decimals);
  if (!("sqrt" in value)) return roundedQuotient(value.n * power, value.d);
  // √(n/d)·p + ½ cut off  =  (√(4·n·p²/d) + 1) / 2 cut off
  const { n, d } = value.sqrt;
  return (floorRoot((4n * n * power * power) / d) + 1n) / 2n;
}

function roundedQuotient(n: bigint, d: bigint): bigint {
  const magnitude = ((n < 0n ? -n : n) * 2n + d) / (2n * d);
  return n < 0n ? -magnitude : magnitude;
}

/** The largest whole number whose square is at most n (Newton's method on integers). */
function floorRoot(n: bigint): bigint {
  if (n < 2n) return n;
  let guess = 1n << BigInt((n.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (guess + n / guess) >> 1n;
    if (next >= guess) return guess;
    guess = next;
  }
}

/** The nearest floating-point number: for drawing only, never for deciding. */
export function approximateExact(value: Exact): number {
  return "sqrt" in value ? Math.sqrt(approximate(value.sqrt)) : approximate(value);
}

/** The value as it is printed with that many decimals, as a fraction again. */
export function roundedTo(value: Exact, decimals: number): Fraction {
  return fraction(scaledHalfUp(value, decimals), 10n ** BigInt(decimals));
}
