import { fraction, multiply } from "../exact/fraction.ts";
import type { Reported } from "../exact/reported.ts";
import type { RateUnit } from "../i18n/units.ts";

/** A printed rate in the unit of its indicator: a per mille is a tenth of it in percent, with one decimal more. */
export function inUnit(printed: Reported, unit: RateUnit): Reported {
  if (printed.form !== "per_mille" || unit !== "%") return printed;
  return { ...printed, value: multiply(printed.value, fraction(1, 10)), decimals: printed.decimals + 1 };
}
