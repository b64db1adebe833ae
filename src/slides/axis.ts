import type { Domain } from "../charts/domain.ts";
import type { Language } from "../i18n/language.ts";
import { formatDigits } from "../i18n/numbers.ts";
import { axisSuffix, type RateUnit } from "../i18n/units.ts";
import type { Axis } from "./chart-data.ts";
import { numberFormat, tickDecimals } from "./number-format.ts";

/** The axis of a window of figures in some unit, as the axes of pages are. */
export function axisOf({ from, to, ticks }: Domain, unit: RateUnit, language: Language): Axis {
  return axisWith({ from, to, ticks }, axisSuffix(unit), language);
}

/** The axis of counts. */
export function countAxisOf(domain: Domain, language: Language): Axis {
  return axisWith(domain, "", language);
}

function axisWith({ from, to, ticks }: Domain, suffix: string, language: Language): Axis {
  const decimals = tickDecimals(ticks);
  const digits = (tick: number) =>
    language === "en" ? formatDigits(tick.toFixed(decimals), language) : tick.toFixed(decimals);
  const words = ticks.map((tick) => `${digits(tick)}${suffix}`);
  return { from, to, ticks, words, format: numberFormat(decimals, suffix, language) };
}
