import { type Language, same, type Text, text } from "./language.ts";

/** Why there is no figure. */
export type MissingMark =
  | "not_reported"
  | "not_available"
  | "not_applicable"
  | "confidential"
  | "zero_denominator"
  | "unreliable";

/** The symbol in a cell; a blank cell of the report says in words that nothing was reported (DESIGN, *Status vocabulary*). */
const symbols: Readonly<Record<MissingMark, Text>> = {
  not_reported: text("未报", "未報", "not reported"),
  not_available: same("[x]"),
  not_applicable: same("[z]"),
  confidential: same("[c]"),
  zero_denominator: text("分母为0", "分母為0", "denominator 0"),
  unreliable: same("[u]"),
};

const meanings: Readonly<Record<MissingMark, Text>> = {
  not_reported: text("报表没有填这一项", "報表沒有填這一項", "the report leaves this blank"),
  not_available: text("[x] 无数据", "[x] 無數據", "[x] not available"),
  not_applicable: text("[z] 不适用", "[z] 不適用", "[z] not applicable"),
  confidential: text("[c] 保密，不公布", "[c] 保密，不公布", "[c] confidential, not published"),
  zero_denominator: text("分母为0，无法计算", "分母為0，無法計算", "the denominator is 0, so there is no rate"),
  unreliable: text(
    "[u] 学校少于5所，系数不可靠",
    "[u] 學校少於5所，係數不可靠",
    "[u] fewer than five schools, so the coefficient is unreliable",
  ),
};

export function markSymbol(status: MissingMark, language: Language): string {
  return symbols[status][language];
}

export function markMeaning(status: MissingMark, language: Language): string {
  return meanings[status][language];
}

/** The mark on a chart's baseline, where there is no room for words. */
export function gapMark(status: MissingMark | "observed", language: Language): string {
  if (status === "zero_denominator") return "÷0";
  if (status === "observed" || status === "not_reported") {
    return language === "en" ? "n/r" : symbols.not_reported[language];
  }
  return symbols[status][language];
}
