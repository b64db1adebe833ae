import { type Language, type Text, text } from "./language.ts";
import type { Direction } from "./sentences.ts";

/** What the numerator of a rate is counted in. */
export type WorthUnit = "persons" | "books" | "classes" | "schools" | "teaching_points" | "m²" | "yuan";

/** A number of things in Chinese: nothing between figure and measure word. */
const measureWords: Readonly<Record<WorthUnit, readonly [string, string]>> = {
  persons: ["人", "人"],
  books: ["册", "冊"],
  classes: ["个班", "個班"],
  schools: ["所学校", "所學校"],
  teaching_points: ["个教学点", "個教學點"],
  "m²": [" m²", " m²"],
  yuan: ["元", "元"],
};

const nouns: Readonly<Record<WorthUnit, readonly [string, string]>> = {
  persons: ["person", "people"],
  books: ["book", "books"],
  classes: ["class", "classes"],
  schools: ["school", "schools"],
  teaching_points: ["teaching point", "teaching points"],
  "m²": ["m²", "m²"],
  yuan: ["yuan", "yuan"],
};

/** A number of the numerator's things: `8人`, `8 people`. @param digits formatted, without a sign */
export function amountOf(digits: string, unit: WorthUnit, language: Language): string {
  if (language === "en") return `${digits} ${nouns[unit][digits === "1" ? 0 : 1]}`;
  return `${digits}${measureWords[unit][language === "zh-Hans" ? 0 : 1]}`;
}

/** Where a series is going. */
export const trendWords = {
  improving: text("趋势向好", "趨勢向好", "improving"),
  worsening: text("趋势变差", "趨勢變差", "worsening"),
  rising: text("趋势上升", "趨勢上升", "rising"),
  falling: text("趋势下降", "趨勢下降", "falling"),
  no_clear_direction: text("没有明确的趋势", "沒有明確的趨勢", "no clear direction"),
} as const satisfies Record<string, Text>;

/** Where a place stands in a funnel. */
export const positionWords = {
  inside: text("在偶然波动范围内", "在偶然波動範圍內", "no more than chance would make"),
  above_95: text("高于95%界限", "高於95%界限", "above the 95% limit"),
  below_95: text("低于95%界限", "低於95%界限", "below the 95% limit"),
  above_998: text("高于99.8%界限", "高於99.8%界限", "above the 99.8% limit"),
  below_998: text("低于99.8%界限", "低於99.8%界限", "below the 99.8% limit"),
} as const satisfies Record<string, Text>;

/** Why chance has no say in a change or a comparison, as the beginning of a sentence. */
export const noChanceWords = {
  no_proportion: text("这不是人数占比", "這不是人數佔比", "This is not a share of people"),
  provided: text(
    "这由学校和主管部门配置，不是随机的结果",
    "這由學校和主管部門配置，不是隨機的結果",
    "This is what an office provides and not drawn by chance",
  ),
  no_rate: text("缺分子或分母", "缺分子或分母", "Numerator or denominator is missing"),
  outside_whole: text("分子不在0与分母之间", "分子不在0與分母之間", "The numerator lies outside 0 to the denominator"),
  below_20: text("分母不足20", "分母不足20", "The denominator is below 20"),
  all_alike: text("各地都是同一个比率", "各地都是同一個比率", "All places have the same rate"),
  too_few_places: text("可比的地方不足5个", "可比的地方不足5個", "Fewer than five places can be compared"),
} as const satisfies Record<string, Text>;

/** How a worth is said: to the unit, rounded to it, or as less than one. */
type Size = "exact" | "about" | "below";

/**
 * Sentences on change, trend, break and funnel. Arguments come formatted, with their units; none ends in a full stop but
 * `process`, which is a paragraph; none says more than its numbers do.
 */
export interface TrendSentences {
  readonly yearBefore: string;
  change(direction: Direction, amount: string, since: string): string;
  /** @param size whether the amount is exact, rounded to a whole, or the one that there is less of */
  worth(more: boolean, amount: string, size: Size): string;
  within(low: string, high: string): string;
  beyond(low: string, high: string): string;
  noChance(reason: string): string;
  noFunnel(reason: string): string;
  direction(span: string, years: number, direction: Direction, slope: string, ends: string, verdict: string): string;
  ends(low: string, high: string): string;
  interval(low: string, high: string): string;
  readonly process: string;
  readonly noDatedRate: string;
  singleYear(period: string): string;
  afterBreak(sentence: string): string;
  tooFewYears(years: number, needed: number): string;
  smallIn(periods: string): string;
  smallOften(years: number): string;
  merged(place: string, into: string, schoolYear: string): string;
  otherSource(period: string, from: string, to: string): string;
  ownRow(period: string): string;
  sumOfChildren(period: string): string;
  otherChildren(period: string, names: string): string;
  otherSchools(period: string, from: number, to: number): string;
  exclusionDeclared(period: string, term: string): string;
  exclusionUndeclared(period: string, term: string): string;
  otherBase(period: string, term: string, table: string): string;
  funnelCentre(rate: string): string;
  widened(factor: string): string;
  readonly notWidened: string;
  tooFewForWidening(needed: number): string;
}

const hans: TrendSentences = {
  yearBefore: "上年",
  change: (direction, amount, since) =>
    direction === "level" ? `与${since}持平` : `比${since}${direction === "up" ? "提高" : "降低"}${amount}`,
  worth: (more, amount, size) => {
    const way = more ? "多" : "少";
    const said = { exact: `${way}${amount}`, about: `约${way}${amount}`, below: `${way}不到${amount}` };
    return `按后一年的分母，相当于${said[size]}`;
  },
  within: (low, high) => `在偶然波动范围内（差的95%区间：${low}至${high}）`,
  beyond: (low, high) => `超出偶然波动范围（差的95%区间：${low}至${high}）`,
  noChance: (reason) => `${reason}，不判断是否偶然`,
  noFunnel: (reason) => `${reason}，不画漏斗图`,
  direction: (span, years, direction, slope, ends, verdict) =>
    `${span}有数的${years}个年份，每年${direction === "level" ? "持平" : `${direction === "up" ? "提高" : "降低"}${slope}`}（两两相比的中位数，95%区间：${ends}），${verdict}`,
  ends: (low, high) => `${low}至${high}`,
  interval: (low, high) => `95%区间：${low}至${high}`,
  process:
    "区间把人数看作同一过程的结果，说明在这样的一年里比率会有多大起伏；人数本身是全部统计，不是抽样。两年之比假定各年相互独立。",
  noDatedRate: "没有注明年份的比率，不判断趋势",
  singleYear: (period) => `只有${period}有数，不能比较`,
  afterBreak: (sentence) => `${sentence}，口径不同的年份不作比较`,
  tooFewYears: (years, needed) => `可比的年份有${years}个，不足${needed}个，不判断趋势`,
  smallIn: (periods) => `${periods}的分母不足20，不判断趋势`,
  smallOften: (years) => `有${years}个年份的分母不足20，不判断趋势`,
  merged: (place, into, schoolYear) => `${place}自${schoolYear}并入${into}`,
  otherSource: (period, from, to) => `${period}数据来源由“${from}”改为“${to}”`,
  ownRow: (period) => `${period}用本级填报的数，此前用下级之和`,
  sumOfChildren: (period) => `${period}用下级之和，此前用本级填报的数`,
  otherChildren: (period, names) => `${period}合计所含的下级与此前不同：${names}`,
  otherSchools: (period, from, to) => `${period}计算所含的学校由${from}所变为${to}所，与开办和撤并不符`,
  exclusionDeclared: (period, term) => `${period}扣除${term}，此前没有申报`,
  exclusionUndeclared: (period, term) => `${period}没有申报${term}，此前有扣除`,
  otherBase: (period, term, table) => `${period}用“${table}”的${term}`,
  funnelCentre: (rate) => `中线为各地合计的${rate}`,
  widened: (factor) => `各地的差异大于偶然波动，界限已按离散系数${factor}放宽`,
  notWidened: "各地的差异不大于偶然波动，界限没有放宽",
  tooFewForWidening: (needed) => `不足${needed}个地方，没有判断差异是否大于偶然波动，界限没有放宽`,
};

const hant: TrendSentences = {
  yearBefore: "上年",
  change: (direction, amount, since) =>
    direction === "level" ? `與${since}持平` : `比${since}${direction === "up" ? "提高" : "降低"}${amount}`,
  worth: (more, amount, size) => {
    const way = more ? "多" : "少";
    const said = { exact: `${way}${amount}`, about: `約${way}${amount}`, below: `${way}不到${amount}` };
    return `按後一年的分母，相當於${said[size]}`;
  },
  within: (low, high) => `在偶然波動範圍內（差的95%區間：${low}至${high}）`,
  beyond: (low, high) => `超出偶然波動範圍（差的95%區間：${low}至${high}）`,
  noChance: (reason) => `${reason}，不判斷是否偶然`,
  noFunnel: (reason) => `${reason}，不畫漏斗圖`,
  direction: (span, years, direction, slope, ends, verdict) =>
    `${span}有數的${years}個年份，每年${direction === "level" ? "持平" : `${direction === "up" ? "提高" : "降低"}${slope}`}（兩兩相比的中位數，95%區間：${ends}），${verdict}`,
  ends: (low, high) => `${low}至${high}`,
  interval: (low, high) => `95%區間：${low}至${high}`,
  process:
    "區間把人數看作同一過程的結果，說明在這樣的一年裡比率會有多大起伏；人數本身是全部統計，不是抽樣。兩年之比假定各年相互獨立。",
  noDatedRate: "沒有註明年份的比率，不判斷趨勢",
  singleYear: (period) => `只有${period}有數，不能比較`,
  afterBreak: (sentence) => `${sentence}，口徑不同的年份不作比較`,
  tooFewYears: (years, needed) => `可比的年份有${years}個，不足${needed}個，不判斷趨勢`,
  smallIn: (periods) => `${periods}的分母不足20，不判斷趨勢`,
  smallOften: (years) => `有${years}個年份的分母不足20，不判斷趨勢`,
  merged: (place, into, schoolYear) => `${place}自${schoolYear}併入${into}`,
  otherSource: (period, from, to) => `${period}數據來源由「${from}」改為「${to}」`,
  ownRow: (period) => `${period}用本級填報的數，此前用下級之和`,
  sumOfChildren: (period) => `${period}用下級之和，此前用本級填報的數`,
  otherChildren: (period, names) => `${period}合計所含的下級與此前不同：${names}`,
  otherSchools: (period, from, to) => `${period}計算所含的學校由${from}所變為${to}所，與開辦和撤併不符`,
  exclusionDeclared: (period, term) => `${period}扣除${term}，此前沒有申報`,
  exclusionUndeclared: (period, term) => `${period}沒有申報${term}，此前有扣除`,
  otherBase: (period, term, table) => `${period}用「${table}」的${term}`,
  funnelCentre: (rate) => `中線為各地合計的${rate}`,
  widened: (factor) => `各地的差異大於偶然波動，界限已按離散係數${factor}放寬`,
  notWidened: "各地的差異不大於偶然波動，界限沒有放寬",
  tooFewForWidening: (needed) => `不足${needed}個地方，沒有判斷差異是否大於偶然波動，界限沒有放寬`,
};

const en: TrendSentences = {
  yearBefore: "the year before",
  change: (direction, amount, since) =>
    direction === "level" ? `The same as ${since}` : `${direction === "up" ? "Up" : "Down"} ${amount} on ${since}`,
  worth: (more, amount, size) => {
    const way = more ? "more" : "fewer";
    const said = { exact: `${amount} ${way}`, about: `about ${amount} ${way}`, below: `less than ${amount}` };
    return `on the later year's denominator ${said[size]}`;
  },
  within: (low, high) => `no more than chance would make (95% interval of the difference: ${low} to ${high})`,
  beyond: (low, high) => `more than chance would make (95% interval of the difference: ${low} to ${high})`,
  noChance: (reason) => `${reason}; chance is not judged`,
  noFunnel: (reason) => `${reason}; no funnel is drawn`,
  direction: (span, years, direction, slope, ends, verdict) =>
    `${years} years with figures, ${span}: ${direction === "level" ? "level from year to year" : `${direction} ${slope} a year`} (median over every two years; 95% interval: ${ends}); ${verdict}`,
  ends: (low, high) => `${low} to ${high}`,
  interval: (low, high) => `95% interval: ${low} to ${high}`,
  process:
    "An interval takes the counts for the outcome of a process and says how far the rate would stray in a year like this one; the counts themselves are complete and no sample. A comparison of two years takes them for independent.",
  noDatedRate: "No rate on file states its year; no trend is judged",
  singleYear: (period) => `Only ${period} has a figure; there is nothing to compare`,
  afterBreak: (sentence) => `${sentence}; years that are not alike are not compared`,
  tooFewYears: (years, needed) =>
    `Only ${years} ${years === 1 ? "year" : "years"} can be compared, fewer than ${needed}; no trend is judged`,
  smallIn: (periods) => `The denominator is below 20 in ${periods}; no trend is judged`,
  smallOften: (years) => `The denominator is below 20 in ${years} years; no trend is judged`,
  merged: (place, into, schoolYear) => `${place} was merged into ${into} from ${schoolYear}`,
  otherSource: (period, from, to) => `In ${period} the source is “${to}” instead of “${from}”`,
  ownRow: (period) => `In ${period} the place's own figures serve instead of the sum of the places within`,
  sumOfChildren: (period) => `In ${period} the sum of the places within serves instead of the place's own figures`,
  otherChildren: (period, names) => `In ${period} the sum is over other places than before: ${names}`,
  otherSchools: (period, from, to) =>
    `In ${period} the coefficient is over ${to} schools instead of ${from}, which opening and closing do not account for`,
  exclusionDeclared: (period, term) => `In ${period} “${term}” is left out; before, it was blank`,
  exclusionUndeclared: (period, term) => `In ${period} “${term}” is blank; before, it was left out`,
  otherBase: (period, term, table) => `In ${period} “${term}” of “${table}” serves`,
  funnelCentre: (rate) => `The centre is ${rate}, all places together`,
  widened: (factor) => `Places differ by more than chance; the limits are widened by the factor ${factor}`,
  notWidened: "Places differ by no more than chance; the limits are not widened",
  tooFewForWidening: (needed) =>
    `Fewer than ${needed} places: whether they differ by more than chance was not judged, and the limits are not widened`,
};

const byLanguage: Readonly<Record<Language, TrendSentences>> = { "zh-Hans": hans, "zh-Hant": hant, en };

/** What is said of trends and funnels in a language. */
export function trendSentences(language: Language): TrendSentences {
  return byLanguage[language];
}
