import { decimalText, type Exact, shortestText } from "../exact/decimal.ts";
import { approximate, type Fraction } from "../exact/fraction.ts";
import type { Reported } from "../exact/reported.ts";
import { type Language, same, type Text, text } from "./language.ts";
import { formatDigits } from "./numbers.ts";

/** What a rate is measured in, as `rates.csv` prints it. */
export type RateUnit = "%" | "ratio" | "pupils" | "teachers" | "books" | "m²" | "yuan";

/** What stands behind a figure of that unit; Chinese has no space before it. */
const suffixes: Readonly<Record<RateUnit, Text>> = {
  "%": same("%"),
  ratio: same(""),
  pupils: text("人", "人", " pupils"),
  teachers: text("人", "人", " teachers"),
  books: text("册", "冊", " books"),
  "m²": same(" m²"),
  yuan: text("元", "元", " yuan"),
};

export const unitNames: Readonly<Record<RateUnit, Text>> = {
  "%": same("%"),
  ratio: text("比值", "比值", "ratio"),
  pupils: text("人", "人", "pupils"),
  teachers: text("人", "人", "teachers"),
  books: text("册", "冊", "books"),
  "m²": same("m²"),
  yuan: text("元", "元", "yuan"),
};

/** What stands behind a figure of that unit, with its space where the language wants one. */
export function unitSuffix(unit: RateUnit, language: Language): string {
  return suffixes[unit][language];
}

/** The unit on an axis: the percent sign only; other units stand in the subtitle. */
export function axisSuffix(unit: RateUnit): string {
  return unit === "%" ? "%" : "";
}

interface Measured {
  readonly unit: RateUnit;
  readonly decimals: number;
}

/** A recomputed rate, rounded half up: `99.40%`, `22.42册`, `5.10 m²`. */
export function formatRate(value: Exact, measured: Measured, language: Language): string {
  return `${rateDigits(value, measured, language)}${unitSuffix(measured.unit, language)}`;
}

/** The digits alone, for a figure whose unit is set smaller beside it. */
export function rateDigits(value: Exact, { decimals }: Measured, language: Language): string {
  return formatDigits(decimalText(value, decimals), language);
}

/** A rate exactly as printed, with the unit where the paper left it out. */
export function formatReported(reported: Reported, { unit }: Pick<Measured, "unit">, language: Language): string {
  const bare = reported.form === "plain" && !reported.orMore;
  return bare ? `${reported.text}${unitSuffix(unit, language)}` : reported.text;
}

/** A count: `13 017`, `1,835`, `2400.5`. */
export function formatCount(value: Fraction, language: Language): string {
  return formatDigits(shortestText(value, 2), language);
}

/** The size of a change in the indicator's unit; percentages change by points. */
export function formatChange(difference: Fraction, measured: Measured, language: Language): string {
  const size = approximate(difference) < 0 ? { n: -difference.n, d: difference.d } : difference;
  const digits = formatDigits(decimalText(size, measured.decimals), language);
  return measured.unit === "%" ? `${digits}${points[language]}` : `${digits}${unitSuffix(measured.unit, language)}`;
}

const points = text("个百分点", "個百分點", " percentage points");
