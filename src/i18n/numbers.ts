import type { Language } from "./language.ts";

const narrowSpace = "\u202f";
const minus = "\u2212";
const enDash = "\u2013";

/**
 * ASCII digits as a reader of that language expects them: groups of three from five digits with a narrow space in
 * Chinese, from four with a comma in English; a real minus sign.
 */
export function formatDigits(digits: string, language: Language): string {
  const negative = digits.startsWith("-");
  const [whole = "", rest] = (negative ? digits.slice(1) : digits).split(".");
  const [from, separator] = language === "en" ? [4, ","] : [5, narrowSpace];
  const grouped = whole.length < from ? whole : whole.replace(/\B(?=(\d{3})+$)/g, separator);
  return `${negative ? minus : ""}${grouped}${rest === undefined ? "" : `.${rest}`}`;
}

/** A range of numbers or years: 2014—2023 in Chinese, 2014–2023 in English. */
export function formatRange(from: string, to: string, language: Language): string {
  return from === to ? from : `${from}${language === "en" ? enDash : "—"}${to}`;
}
