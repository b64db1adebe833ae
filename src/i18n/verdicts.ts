import type { Printing } from "../exact/printing.ts";
import { type Language, type Text, text } from "./language.ts";

/** The verdicts of TABLES in words (DESIGN, *Status vocabulary*). */
export const verdictWords = {
  exact: text("相符", "相符", "Reconciles"),
  rounding: text("修约后相符", "修約後相符", "Reconciles by rounding"),
  explained: text("说明后相符", "說明後相符", "Explained"),
  unexplained: text("不符", "不符", "Does not reconcile"),
  no_base: text("无法核对", "無法核對", "Cannot check"),
} as const satisfies Record<string, Text>;

/** The ways of cutting decimals, to stand in a sentence. */
export const printingWords: Readonly<Record<Printing, Text>> = {
  half_up: text("四舍五入", "四捨五入", "rounded half up"),
  cut_off: text("截尾", "截尾", "cut off"),
  half_even: text("四舍六入五成双", "四捨六入五成雙", "rounded half to even"),
  up: text("进位", "進位", "rounded up"),
  rounded_twice: text("两次取舍", "兩次取捨", "rounded twice"),
  at_least: text("以上", "以上", "as “at least”"),
};

/** Where another row lies. */
export type Elsewhere = "year_before" | "year_after" | "other_level" | "other_source" | "other_area";

const elsewhereWords: Readonly<Record<Elsewhere, Text>> = {
  year_before: text("上一年", "上一年", "the year before"),
  year_after: text("下一年", "下一年", "the year after"),
  other_level: text("另一学段", "另一學段", "another level"),
  other_source: text("另一来源", "另一來源", "another source"),
  other_area: text("另一地方", "另一地方", "another place"),
};

const sideWords = {
  numerator: text("分子", "分子", "numerator"),
  denominator: text("分母", "分母", "denominator"),
} as const;
type SideName = keyof typeof sideWords;

/**
 * What is said of a reported figure that does not simply reconcile. Arguments come formatted; every sentence names its
 * numbers, and none ends in a full stop.
 */
export interface VerdictSentences {
  rounding(way: string, decimals: number): string;
  orMore: string;
  noBase(missing: string): string;
  leftIn(terms: string, fraction: string, rate: string): string;
  joined(terms: string, fraction: string, rate: string): string;
  variant(name: string, fraction: string, rate: string): string;
  unit(factor: string, rate: string): string;
  otherCount(side: string, where: string, fraction: string, rate: string): string;
  otherRate(where: string, fraction: string, rate: string): string;
  reportedElsewhere(where: string, rate: string): string;
  withPrinting(sentence: string, way: string): string;
  withChance(sentence: string, percent: string): string;
  byChance(sentence: string, percent: string): string;
  needs(side: string, from: string, to: string): string;
  noWhole(side: string, fixed: string, reported: string): string;
  nearest(sentence: string, fraction: string, way: string): string;
  countedSeparately(from: string, to: string): string;
  swappedReported(as: string): string;
  swappedCount(side: string, as: string): string;
  capped: string;
  countsRounded(to: string): string;
  oneFactor(factor: string): string;
  standardCopied(limit: string, sets: string): string;
  tried(list: string): string;
  triedOne(name: string, fraction: string, rate: string): string;
  leftInShort(terms: string): string;
  joinedShort(terms: string): string;
  gap(difference: string): string;
}

const hans: VerdictSentences = {
  rounding: (way, decimals) => `${way}到${decimals}位小数时相符`,
  orMore: "原文写“以上”，实际不低于此数",
  noBase: (missing) => (missing ? `缺${missing}，没有数可以核对` : "分母不大于0，没有数可以核对"),
  leftIn: (terms, fraction, rate) => `不扣除${terms}：${fraction}＝${rate}`,
  joined: (terms, fraction, rate) => `把${terms}也算进分子：${fraction}＝${rate}`,
  variant: (name, fraction, rate) => `用${name}：${fraction}＝${rate}`,
  unit: (factor, rate) => `印的是${factor}倍：${rate}`,
  otherCount: (side, where, fraction, rate) => `${side}用的是${where}的数：${fraction}＝${rate}`,
  otherRate: (where, fraction, rate) => `用的是${where}的数：${fraction}＝${rate}`,
  reportedElsewhere: (where, rate) => `与${where}上报的${rate}相同`,
  withPrinting: (sentence, way) => `${sentence}，${way}后相符`,
  withChance: (sentence, percent) => `${sentence}（碰巧的可能${percent}）`,
  byChance: (sentence, percent) => `${sentence}，但碰巧的可能有${percent}，不足为据`,
  needs: (side, from, to) => (from === to ? `${side}须为${from}才相符` : `${side}须为${from}至${to}才相符`),
  noWhole: (side, fixed, reported) => `${fixed}不变，没有一个整数${side}能得出${reported}`,
  nearest: (sentence, fraction, way) => `${sentence}（${fraction}${way}则可以）`,
  countedSeparately: (from, to) => (from === to ? `再扣除${from}人才相符` : `再扣除${from}至${to}人才相符`),
  swappedReported: (as) => `上报数有两位数字颠倒，应为${as}`,
  swappedCount: (side, as) => `${side}若有两位数字颠倒，应为${as}`,
  capped: "超过100%，印成了100%",
  countsRounded: (to) => `人数若先取整到${to}再算，则相符`,
  oneFactor: (factor) => `各学段都差同一个倍数${factor}，可能用了另一个分母`,
  standardCopied: (limit, sets) => `上报数与${sets}的限值${limit}一模一样，可能把标准当成结果抄了`,
  tried: (list) => `试过而不符的：${list}`,
  triedOne: (name, fraction, rate) => `${name}（${fraction}＝${rate}）`,
  leftInShort: (terms) => `不扣除${terms}`,
  joinedShort: (terms) => `${terms}计入分子`,
  gap: (difference) => `相差${difference}`,
};

const hant: VerdictSentences = {
  rounding: (way, decimals) => `${way}到${decimals}位小數時相符`,
  orMore: "原文寫「以上」，實際不低於此數",
  noBase: (missing) => (missing ? `缺${missing}，沒有數可以核對` : "分母不大於0，沒有數可以核對"),
  leftIn: (terms, fraction, rate) => `不扣除${terms}：${fraction}＝${rate}`,
  joined: (terms, fraction, rate) => `把${terms}也算進分子：${fraction}＝${rate}`,
  variant: (name, fraction, rate) => `用${name}：${fraction}＝${rate}`,
  unit: (factor, rate) => `印的是${factor}倍：${rate}`,
  otherCount: (side, where, fraction, rate) => `${side}用的是${where}的數：${fraction}＝${rate}`,
  otherRate: (where, fraction, rate) => `用的是${where}的數：${fraction}＝${rate}`,
  reportedElsewhere: (where, rate) => `與${where}上報的${rate}相同`,
  withPrinting: (sentence, way) => `${sentence}，${way}後相符`,
  withChance: (sentence, percent) => `${sentence}（碰巧的可能${percent}）`,
  byChance: (sentence, percent) => `${sentence}，但碰巧的可能有${percent}，不足為據`,
  needs: (side, from, to) => (from === to ? `${side}須為${from}才相符` : `${side}須為${from}至${to}才相符`),
  noWhole: (side, fixed, reported) => `${fixed}不變，沒有一個整數${side}能得出${reported}`,
  nearest: (sentence, fraction, way) => `${sentence}（${fraction}${way}則可以）`,
  countedSeparately: (from, to) => (from === to ? `再扣除${from}人才相符` : `再扣除${from}至${to}人才相符`),
  swappedReported: (as) => `上報數有兩位數字顛倒，應為${as}`,
  swappedCount: (side, as) => `${side}若有兩位數字顛倒，應為${as}`,
  capped: "超過100%，印成了100%",
  countsRounded: (to) => `人數若先取整到${to}再算，則相符`,
  oneFactor: (factor) => `各學段都差同一個倍數${factor}，可能用了另一個分母`,
  standardCopied: (limit, sets) => `上報數與${sets}的限值${limit}一模一樣，可能把標準當成結果抄了`,
  tried: (list) => `試過而不符的：${list}`,
  triedOne: (name, fraction, rate) => `${name}（${fraction}＝${rate}）`,
  leftInShort: (terms) => `不扣除${terms}`,
  joinedShort: (terms) => `${terms}計入分子`,
  gap: (difference) => `相差${difference}`,
};

const en: VerdictSentences = {
  rounding: (way, decimals) => `Reconciles when ${way} to ${decimals} ${decimals === 1 ? "decimal" : "decimals"}`,
  orMore: "The report says “at least”, and the rate is not below that",
  noBase: (missing) =>
    missing ? `Nothing to check it with: no ${missing}` : "Nothing to check it with: the denominator is 0 or below",
  leftIn: (terms, fraction, rate) => `With ${terms} left in: ${fraction} = ${rate}`,
  joined: (terms, fraction, rate) => `With ${terms} counted in as well: ${fraction} = ${rate}`,
  variant: (name, fraction, rate) => `With ${name}: ${fraction} = ${rate}`,
  unit: (factor, rate) => `Printed ${factor} times: ${rate}`,
  otherCount: (side, where, fraction, rate) => `With the ${side} of ${where}: ${fraction} = ${rate}`,
  otherRate: (where, fraction, rate) => `With the figures of ${where}: ${fraction} = ${rate}`,
  reportedElsewhere: (where, rate) => `The same as ${rate}, reported for ${where}`,
  withPrinting: (sentence, way) => `${sentence}, ${way}`,
  withChance: (sentence, percent) => `${sentence} (by chance: ${percent})`,
  byChance: (sentence, percent) =>
    `${sentence}, but that happens by chance in ${percent} of cases and explains nothing`,
  needs: (side, from, to) =>
    from === to ? `Would need a ${side} of ${from}` : `Would need a ${side} of ${from} to ${to}`,
  noWhole: (side, fixed, reported) => `No whole-number ${side} gives ${reported} for ${fixed}`,
  nearest: (sentence, fraction, way) => `${sentence} (${fraction} ${way} would)`,
  countedSeparately: (from, to) => `Fits only if ${from === to ? from : `${from} to ${to}`} more are left out`,
  swappedReported: (as) => `Two digits of the reported figure may be swapped: ${as}`,
  swappedCount: (side, as) => `Two digits of the ${side} may be swapped: ${as} would reconcile`,
  capped: "Above 100 %, printed as 100 %",
  countsRounded: (to) => `Reconciles if the counts were rounded to ${to} first`,
  oneFactor: (factor) => `Every level differs by one factor, ${factor}: perhaps another denominator`,
  standardCopied: (limit, sets) =>
    `The reported figure is the very limit of ${sets}, ${limit}: the standard may have been copied as the result`,
  tried: (list) => `Tried and not fitting: ${list}`,
  triedOne: (name, fraction, rate) => `${name} (${fraction} = ${rate})`,
  leftInShort: (terms) => `${terms} left in`,
  joinedShort: (terms) => `${terms} counted in`,
  gap: (difference) => `${difference} apart`,
};

const byLanguage: Readonly<Record<Language, VerdictSentences>> = { "zh-Hans": hans, "zh-Hant": hant, en };

/** What is said of verdicts in a language. */
export function verdictSentences(language: Language): VerdictSentences {
  return byLanguage[language];
}

/** Where another row lies, in words. */
export function elsewhere(from: Elsewhere, language: Language): string {
  return elsewhereWords[from][language];
}

/** Numerator or denominator, to stand in a sentence. */
export function sideName(side: SideName, language: Language): string {
  return sideWords[side][language];
}
