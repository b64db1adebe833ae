import type { Language } from "./language.ts";

const undated: Readonly<Record<Language, string>> = {
  "zh-Hans": "原文未写年份",
  "zh-Hant": "原文未寫年份",
  en: "undated",
};

/** A period in a table cell: 2023—2024, 2023–24, 2016, undated. */
export function formatPeriod(period: string, language: Language): string {
  if (period === "undated") return undated[language];
  const [from = "", to] = period.split("-");
  if (to === undefined) return from;
  return language === "en" ? `${from}–${to.slice(-2)}` : `${from}—${to}`;
}

/** A period in a sentence or heading: 2023—2024学年, 2016年, the 2023–24 school year is written by the sentence. */
export function formatPeriodLong(period: string, language: Language): string {
  const short = formatPeriod(period, language);
  if (period === "undated" || language === "en") return short;
  if (!period.includes("-")) return `${short}年`;
  return `${short}${language === "zh-Hans" ? "学年" : "學年"}`;
}
