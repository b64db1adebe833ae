import type { Reported } from "../exact/reported.ts";
import type { Language } from "../i18n/language.ts";
import { formatReported, type RateUnit, unitSuffix } from "../i18n/units.ts";

/** A number format of Office with so many decimals and a unit behind: `0.00"%"`. The percent sign does not multiply. */
export function numberFormat(decimals: number, suffix: string, language: Language): string {
  const whole = language === "en" ? "#,##0" : "0";
  return `${whole}${decimals === 0 ? "" : `.${"0".repeat(decimals)}`}${quoted(suffix)}`;
}

/** A recomputed figure as pages print it. */
export function rateFormat(unit: RateUnit, decimals: number, language: Language): string {
  return numberFormat(decimals, unitSuffix(unit, language), language);
}

/** A reported figure exactly as printed: with its own decimals, or as a fixed text where it is no plain number. */
export function reportedFormat(reported: Reported, unit: RateUnit, language: Language): string {
  const { form, orMore } = reported;
  const plain = (form === "plain" || (form === "percent" && unit === "%")) && !orMore;
  if (plain) return rateFormat(unit, reported.decimals, language).replace("#,##0", "0");
  return quoted(formatReported(reported, { unit }, language));
}

/** The fewest decimals that tell the ticks of an axis apart. */
export function tickDecimals(ticks: readonly number[]): number {
  const printed = ticks.map((tick) => String(Number(tick.toPrecision(6))).split(".")[1]?.length ?? 0);
  return Math.max(0, ...printed);
}

/** Words as a number format: whatever the figure is, they are shown. */
export function quoted(words: string): string {
  return words === "" ? "" : `"${words.replaceAll('"', "”")}"`;
}
