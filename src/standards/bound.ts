import { parseDecimal } from "../exact/decimal.ts";
import type { Fraction } from "../exact/fraction.ts";
import type { Indicator } from "../indicators/define.ts";
import type { Bound } from "./define.ts";

/** ≥ the number, which is written as the document prints it: `4.2`. */
export function atLeast(number: string): Bound {
  return { value: read(number), better: "higher", strict: false };
}

/** ≤ the number. */
export function atMost(number: string): Bound {
  return { value: read(number), better: "lower", strict: false };
}

/** Below the number, which itself does not do. */
export function below(number: string): Bound {
  return { value: read(number), better: "lower", strict: true };
}

/** One number for primary and another for lower secondary school, as most documents give them. */
export function byLevel(indicator: Indicator, primary: Bound, lowerSecondary: Bound) {
  return [
    { indicator, level: "primary", ...primary },
    { indicator, level: "lower_secondary", ...lowerSecondary },
  ] as const;
}

/** The sign of a bound: ≥, >, ≤ or <. */
export function boundSign({ better, strict }: Bound): string {
  if (better === "higher") return strict ? ">" : "≥";
  return strict ? "<" : "≤";
}

function read(number: string): Fraction {
  const figure = parseDecimal(number);
  if (!figure) throw new TypeError(`not a number: ${number}`);
  return figure.value;
}
