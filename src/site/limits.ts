import { shortestText } from "../exact/decimal.ts";
import type { Fraction } from "../exact/fraction.ts";
import type { Language } from "../i18n/language.ts";
import { formatDigits } from "../i18n/numbers.ts";
import { type RateUnit, unitSuffix } from "../i18n/units.ts";
import { boundSign } from "../standards/bound.ts";
import type { Limit } from "../standards/define.ts";

/** A limit as the ledger writes it: ≥95%, ≤13.5人, <5%. */
export function limitText(limit: Limit, language: Language): string {
  return `${boundSign(limit)}${limitNumber(limit.value, limit.indicator.unit, language)}`;
}

/** The number of a limit with its unit, with as many decimals as it has. */
export function limitNumber(value: Fraction, unit: RateUnit, language: Language): string {
  return `${formatDigits(shortestText(value, 12), language)}${unitSuffix(unit, language)}`;
}
