import { type Language, type Text, text } from "./language.ts";
import { partTitle } from "./statements.ts";

/** The words that stand on slides alone. */
export const slideWords = {
  indicator: text("指标", "指標", "Indicator"),
  sources: text("数据与口径", "數據與口徑", "Data and method"),
  sourcesTitle: text(
    "每个比率都能由读者自己重算",
    "每個比率都能由讀者自己重算",
    "Every rate can be worked out again by its reader",
  ),
  formulas: text(
    "各页备注写有公式、出处和各年的数；图可编辑，数据在图里的工作簿中",
    "各頁備註寫有公式、出處和各年的數；圖可編輯，數據在圖裡的活頁簿中",
    "In the notes of every slide, with sources and the figures of every year; each chart can be edited and holds its data",
  ),
  howToRead: text("公式与数据", "公式與數據", "Formulas and data"),
  signs: text("符号", "符號", "Signs"),
  mark: text("符号", "符號", "Sign"),
  reportedAbove: text("上报高出", "上報高出", "Reported above by"),
  reportedBelow: text("上报低于", "上報低於", "Reported below by"),
  invented: text(
    "数字均为虚构，用来演示，不得引用",
    "數字均為虛構，用來演示，不得引用",
    "Every figure is invented for demonstration: do not quote",
  ),
  unapproved: text(
    "尚未批准发布，仅供内部核对；没有隐去任何数字",
    "尚未批准發布，僅供內部核對；沒有隱去任何數字",
    "Not approved for publication, for internal checking only; no figure is hidden",
  ),
  nothingToDraw: text("没有数，不画图", "沒有數，不畫圖", "No figure, so no chart"),
  row: text("行", "列", "Row"),
  start: text("起点", "起點", "Start"),
  interval: text("95%区间", "95%區間", "95% interval"),
  stem: text("上报与复算", "上報與復算", "Reported to recomputed"),
  wholeName: text("全名", "全名", "Full name"),
  limit: text("界限", "界限", " limit"),
  limitsAt: text("界限处的分母", "界限處的分母", "Denominator of the limits"),
  differsKey: text("紫圈＝不符", "紫圈＝不符", "plum ring = does not reconcile"),
  crossKey: text("×＝未达标", "×＝未達標", "× = standard not met"),
  funnelKey: text("实心＝界限之外", "實心＝界限之外", "filled = outside the limits"),
  linesKey: text("灰线＝其他地方", "灰線＝其他地方", "grey = other places"),
  count: text("人数", "人數", "count"),
  everyYear: text("各年的数", "各年的數", "Every year"),
} as const satisfies Record<string, Text>;

/** Sentences of slides. Arguments come formatted; none ends in a full stop. */
export interface SlideSentences {
  /** A word with what belongs to it: `公式：…`. */
  labelled(label: string, words: string): string;
  /** The title of one of several parts; of a whole as it is. */
  part(title: string, number: number, of: number): string;
  trendAlternative(name: string, area: string, takeaway: string, years: string): string;
  barsAlternative(name: string, area: string, takeaway: string): string;
  tableAlternative(title: string, rows: number): string;
  rankedAlternative(name: string, area: string, finding: string): string;
  linesAlternative(name: string, area: string, finding: string): string;
  /** How many of an area's key figures can be worked out from counts. */
  keyFigures(all: number, worked: number): string;
  /** How many of an area's latest figures do not reconcile, or cannot be checked. */
  ownReview(reported: number, unexplained: number, unchecked: number): string;
  childrenReview(places: number, unexplained: number, unchecked: number): string;
  others(places: number): string;
  /** What the level line of a chart is, where it cannot be named at its end. */
  levelKey(limits: readonly string[]): string;
  /** A figure as reported beside the one that was worked out. */
  bothRates(recomputed: string, reported: string): string;
}

const hans: SlideSentences = {
  labelled: (label, words) => `${label}：${words}`,
  part: (title, number, of) => partTitle(title, number, of, "zh-Hans"),
  trendAlternative: (name, area, takeaway, years) => `折线图：${area}${name}，${years}。${takeaway}。各年的数见备注。`,
  barsAlternative: (name, area, takeaway) => `柱形图：${area}${name}。${takeaway}。`,
  tableAlternative: (title, rows) => `表格：${title}，${rows}行`,
  rankedAlternative: (name, area, finding) => `点图：${area}各地${name}，从好到差。${finding}。各地的数见备注。`,
  linesAlternative: (name, area, finding) => `折线图：${area}各地${name}，历年。${finding}。各地的数见备注。`,
  keyFigures: (all, worked) =>
    worked === all ? `${all}项主要指标都能按人数算出来` : `${all}项主要指标中，${worked}项能按人数算出来`,
  ownReview: (reported, unexplained, unchecked) =>
    chineseReview(`${reported}项上报的比率`, "都能对上", [
      [unexplained, `${unexplained}项不符`],
      [unchecked, `${unchecked}项无法核对`],
    ]),
  childrenReview: (places, unexplained, unchecked) =>
    chineseReview(`${places}个下级单位`, "上报的主要指标最近一期都能对上", [
      [unexplained, `${unexplained}个有不符的比率`],
      [unchecked, `${unchecked}个有无法核对的比率`],
    ]),
  others: (places) => `其余${places}个`,
  levelKey: (limits) => `横线＝标准${limits.join("、")}`,
  bothRates: (recomputed, reported) => `复算${recomputed}，上报${reported}`,
};

const hant: SlideSentences = {
  labelled: (label, words) => `${label}：${words}`,
  part: (title, number, of) => partTitle(title, number, of, "zh-Hant"),
  trendAlternative: (name, area, takeaway, years) => `折線圖：${area}${name}，${years}。${takeaway}。各年的數見備註。`,
  barsAlternative: (name, area, takeaway) => `柱形圖：${area}${name}。${takeaway}。`,
  tableAlternative: (title, rows) => `表格：${title}，${rows}列`,
  rankedAlternative: (name, area, finding) => `點圖：${area}各地${name}，從好到差。${finding}。各地的數見備註。`,
  linesAlternative: (name, area, finding) => `折線圖：${area}各地${name}，歷年。${finding}。各地的數見備註。`,
  keyFigures: (all, worked) =>
    worked === all ? `${all}項主要指標都能按人數算出來` : `${all}項主要指標中，${worked}項能按人數算出來`,
  ownReview: (reported, unexplained, unchecked) =>
    chineseReview(`${reported}項上報的比率`, "都能對上", [
      [unexplained, `${unexplained}項不符`],
      [unchecked, `${unchecked}項無法核對`],
    ]),
  childrenReview: (places, unexplained, unchecked) =>
    chineseReview(`${places}個下級單位`, "上報的主要指標最近一期都能對上", [
      [unexplained, `${unexplained}個有不符的比率`],
      [unchecked, `${unchecked}個有無法核對的比率`],
    ]),
  others: (places) => `其餘${places}個`,
  levelKey: (limits) => `橫線＝標準${limits.join("、")}`,
  bothRates: (recomputed, reported) => `復算${recomputed}，上報${reported}`,
};

const en: SlideSentences = {
  labelled: (label, words) => `${label}: ${words}`,
  part: (title, number, of) => partTitle(title, number, of, "en"),
  trendAlternative: (name, area, takeaway, years) =>
    `Line chart: ${name}, ${area}, ${years}. ${takeaway}. The figures of every year are in the notes.`,
  barsAlternative: (name, area, takeaway) => `Column chart: ${name}, ${area}. ${takeaway}.`,
  tableAlternative: (title, rows) => `Table: ${title}, ${rows} ${rows === 1 ? "row" : "rows"}`,
  rankedAlternative: (name, area, finding) =>
    `Dot plot: ${name}, ${area}, place by place, the best first. ${finding}. The figures of every place are in the notes.`,
  linesAlternative: (name, area, finding) =>
    `Line chart: ${name}, ${area}, a line for each place. ${finding}. The figures of every place are in the notes.`,
  keyFigures: (all, worked) =>
    worked === all
      ? `${allOf(all)} can be worked out from counts`
      : `${worked} of ${all} key figures can be worked out from counts`,
  ownReview(reported, unexplained, unchecked) {
    const what = `${reported} reported ${reported === 1 ? "rate" : "rates"}`;
    const parts = [
      ...(unexplained > 0 ? [`${unexplained} ${unexplained === 1 ? "does" : "do"} not reconcile`] : []),
      ...(unchecked > 0 ? [`${unchecked} cannot be checked`] : []),
    ];
    return parts.length === 0
      ? `${reported === 1 ? "The one reported rate reconciles" : `All ${what} reconcile`}`
      : `Of ${what}, ${parts.join(" and ")}`;
  },
  childrenReview(places, unexplained, unchecked) {
    const parts = [
      ...(unexplained > 0 ? [`${unexplained} with a rate that does not reconcile`] : []),
      ...(unchecked > 0 ? [`${unchecked} with a rate that cannot be checked`] : []),
    ];
    const what = `${places} ${places === 1 ? "place" : "places"}`;
    return parts.length === 0
      ? `The latest key figures reported by ${what} within reconcile`
      : `${what} within: ${parts.join(", ")}`;
  },
  others: (places) => `${places} others`,
  levelKey: (limits) => `level line = standard ${limits.join(", ")}`,
  bothRates: (recomputed, reported) => `recomputed ${recomputed}, reported ${reported}`,
};

function allOf(figures: number): string {
  if (figures === 1) return "The one key figure";
  return figures === 2 ? "Both key figures" : `All ${figures} key figures`;
}

function chineseReview(what: string, fine: string, parts: readonly (readonly [number, string])[]): string {
  const said = parts.flatMap(([count, words]) => (count > 0 ? [words] : []));
  return said.length === 0 ? `${what}${fine}` : `${what}中，${said.join("，")}`;
}

const byLanguage: Readonly<Record<Language, SlideSentences>> = { "zh-Hans": hans, "zh-Hant": hant, en };

/** The sentences of slides in a language. */
export function slideSentences(language: Language): SlideSentences {
  return byLanguage[language];
}
