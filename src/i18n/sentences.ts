import type { Language } from "./language.ts";

/** How a figure moved against the year before, in words that carry no judgement. */
export type Direction = "up" | "down" | "level";

/**
 * Sentences with figures in them. Arguments come formatted; each language composes them in its own order, and one
 * that lacks a sentence does not compile.
 */
export interface Sentences {
  /** The name of a series from its parts; level and group are empty where they say nothing. */
  seriesName(indicator: string, level: string, group: string): string;
  /** The same where an office names the group itself; the name often repeats the level. */
  programmeName(indicator: string, level: string, programme: string): string;
  trendTakeaway(rate: string, period: string, direction: Direction, change: string): string;
  singleTakeaway(rate: string, period: string): string;
  reportedTakeaway(reported: string, top: string, bottom: string, rate: string): string;
  reportedWithoutCounts(reported: string, missing: string): string;
  missingTakeaway(missing: string): string;
  nothingTakeaway(reason: string): string;
  chartLabel(name: string, area: string, takeaway: string): string;
  rangeOfYears(unit: string, years: string): string;
  areaLede(area: string, headline: number, worked: number, missing: number): string;
  nothingReported(area: string): string;
  homeTitle: string;
  homeLede(root: string, children: string, indicators: number): string;
  homeExample(area: string, series: string, period: string): string;
  childrenCount(count: number, kind: string): string;
  missingChildren(names: string): string;
  sumOfChildren(count: number): string;
  exclusionUndeclared(term: string): string;
  exclusionPartly(term: string): string;
  sumOfTerms: string;
  substituted(term: string, table: string): string;
  coefficientOver(schools: number): string;
  indicatorLede(
    name: string,
    period: string,
    count: number,
    low: string,
    lowArea: string,
    high: string,
    highArea: string,
  ): string;
  axisWindow(from: string, to: string): string;
  list(items: readonly string[]): string;
  /** Sentences one after another; none has a full stop of its own. */
  paragraph(lines: readonly string[]): string;
  pageTitle(page: string, site: string): string;
  rowsIn(file: string, row: number): string;
  seriesCount(count: number): string;
  yearsOnFile(first: string, last: string): string;
  findingsLede(count: number): string;
  discrepanciesLede(count: number): string;
  slipTitle(name: string): string;
  slipLede(count: number): string;
  findingsCsv: string;
  parityFormula(rate: string, group: string): string;
  marksLabel(has: number, lacks: number): string;
  themeTitle(area: string, theme: string): string;
  rangeLabel(name: string, range: string): string;
  places(count: number): string;
  figuresKey: string;
  aboutSoftware: string;
  aboutPromise: string;
  ratesCsv: string;
  ratesJson: string;
  dictionaryCsv: string;
  templatesLede: string;
  dictionaryLede: string;
  example(given: readonly string[], gives: string): string;
  window(from: string, to: string): string;
  marksKey(count: number): string;
  dispersionFormula(rate: string): string;
}

const hans: Sentences = {
  seriesName: (indicator, level, group) => `${level}${group}${indicator}`,
  programmeName: (indicator, level, programme) =>
    programme.startsWith(level) ? `${indicator}（${programme}）` : `${indicator}（${level}：${programme}）`,
  trendTakeaway: (rate, period, direction, change) =>
    direction === "level"
      ? `${period}${rate}，与上年持平`
      : `${period}${rate}，比上年${direction === "up" ? "高" : "低"}${change}`,
  singleTakeaway: (rate, period) => `${period}复算为${rate}`,
  reportedTakeaway: (reported, top, bottom, rate) => `上报${reported}；按${top}÷${bottom}复算为${rate}`,
  reportedWithoutCounts: (reported, missing) => `上报${reported}，缺${missing}，无法复算`,
  missingTakeaway: (missing) => `缺${missing}，算不出`,
  nothingTakeaway: (reason) => `没有可公布的数：${reason}`,
  chartLabel: (name, area, takeaway) => `${area}${name}：${takeaway}。数字见旁边的表。`,
  rangeOfYears: (unit, years) => (unit ? `${unit}，${years}` : years),
  areaLede: (area, headline, worked, missing) =>
    missing === 0
      ? `${area}有${headline}项主要指标，每一项都能按人数算出来。`
      : `${area}有${headline}项主要指标，${worked}项能按人数算出来，${missing}项缺分子或分母。`,
  nothingReported: (area) => `报表里没有${area}的数字。`,
  homeTitle: "每个比率，都算给你看",
  homeLede: (root, children, indicators) =>
    `${root}${children ? `${children}、` : ""}${indicators}项指标。写出分子和分母，按人数重新算一遍。`,
  homeExample: (area, series, period) => `以${area}${period}${series}为例`,
  childrenCount: (count, kind) => `${count}${kind === "学校" ? "所" : "个"}${kind}`,
  missingChildren: (names) => `合计中没有：${names}`,
  sumOfChildren: (count) => `${count}个下级单位的分子之和除以分母之和`,
  exclusionPartly: (term) => `部分下级没有申报${term}，那里未作扣除`,
  sumOfTerms: "分子、分母分别取本级填报的数或下级之和",
  exclusionUndeclared: (term) => `没有申报${term}，未作扣除`,
  substituted: (term, table) => `本表没有填学生数，用“${table}”的${term}`,
  coefficientOver: (schools) => `按${schools}所学校计算，以学生数加权`,
  indicatorLede: (name, period, count, low, lowArea, high, highArea) =>
    `${period}有${count}个地方能算出${name}，从${lowArea}的${low}到${highArea}的${high}`,
  axisWindow: (from, to) => `纵轴只画${from}—${to}`,
  list: (items) => items.join("、"),
  paragraph: (lines) => lines.map((line) => `${line}。`).join(""),
  pageTitle: (page, site) => `${page} · ${site}`,
  rowsIn: (file, row) => `${file} 第${row}行`,
  seriesCount: (count) => `${count}项`,
  yearsOnFile: (first, last) => (first === last ? first : `${first}至${last}`),
  discrepanciesLede: (count) =>
    count === 0 ? "没有对不上的数。" : `${count}处对不上，最该先查的在前。上报的数一个也没有改动。`,
  slipTitle: (name) => `${name}退回单`,
  slipLede: (count) => `请核对以下${count}处，在“回复”栏写明更正或原因，签字后退回。`,
  findingsCsv: "全部疑点：位置、上报值、复算值、结论、解释和提示。",
  findingsLede: (count) => `有${count}处数字互相矛盾。这里只指出来，不改任何上报数。`,
  places: (count) => `${count}个`,
  rangeLabel: (name, range) => (range ? `${name}：${range}` : name),
  aboutSoftware: "本站由“乡镇教育统计”生成，软件依 MIT 许可公开。",
  aboutPromise:
    "每个比率都写明分子、分母、公式和出处，读者可以自己重算。软件只说明，不改动任何上报的数；不知道的，就说不知道。",
  figuresKey: "“数字”是这个地方各年各项比率的个数，算不出的也在内。",
  ratesCsv: "全部比率：每个地方、每个时间、每项指标一行，写明分子、分母、复算值和上报值。Excel 可直接打开。",
  ratesJson: "同样的内容，供程序读取。",
  dictionaryCsv: "每张表每一列的三种语言名称、类型和单位。",
  templatesLede:
    "每张表一个空表，带一行示例，用 Excel 或 WPS 打开填写。Excel 格式的有填法说明、下拉列表，代码和比率照原样保留，填好原样存回即可；CSV 格式的存回 CSV UTF-8。",
  dictionaryLede: "每张表有哪些列、填什么。表头写英文列名或任何一种中文名称都能识别。",
  themeTitle: (area, theme) => `${area} · ${theme}`,
  example: (given, gives) => `${given.join("，")} → ${gives}`,
  window: (from, to) => `${from}—${to}`,
  marksLabel: (has, lacks) => `${has}项有数，${lacks}项算不出`,
  marksKey: (count) => `圆点表示这项主要指标算得出，“–”表示没有；每行${count}格，次序同指标表。`,
  parityFormula: (rate, group) => `${group}的${rate} ÷ 其余的${rate}（其余＝全部－${group}）`,
  dispersionFormula: (rate) => `各校${rate}以学生数加权的标准差 ÷ 全域平均值`,
};

const hant: Sentences = {
  seriesName: (indicator, level, group) => `${level}${group}${indicator}`,
  programmeName: (indicator, level, programme) =>
    programme.startsWith(level) ? `${indicator}（${programme}）` : `${indicator}（${level}：${programme}）`,
  trendTakeaway: (rate, period, direction, change) =>
    direction === "level"
      ? `${period}${rate}，與上年持平`
      : `${period}${rate}，比上年${direction === "up" ? "高" : "低"}${change}`,
  singleTakeaway: (rate, period) => `${period}復算為${rate}`,
  reportedTakeaway: (reported, top, bottom, rate) => `上報${reported}；按${top}÷${bottom}復算為${rate}`,
  reportedWithoutCounts: (reported, missing) => `上報${reported}，缺${missing}，無法復算`,
  missingTakeaway: (missing) => `缺${missing}，算不出`,
  nothingTakeaway: (reason) => `沒有可公布的數：${reason}`,
  chartLabel: (name, area, takeaway) => `${area}${name}：${takeaway}。數字見旁邊的表。`,
  rangeOfYears: (unit, years) => (unit ? `${unit}，${years}` : years),
  areaLede: (area, headline, worked, missing) =>
    missing === 0
      ? `${area}有${headline}項主要指標，每一項都能按人數算出來。`
      : `${area}有${headline}項主要指標，${worked}項能按人數算出來，${missing}項缺分子或分母。`,
  nothingReported: (area) => `報表裡沒有${area}的數字。`,
  homeTitle: "每個比率，都算給你看",
  homeLede: (root, children, indicators) =>
    `${root}${children ? `${children}、` : ""}${indicators}項指標。寫出分子和分母，按人數重新算一遍。`,
  homeExample: (area, series, period) => `以${area}${period}${series}為例`,
  childrenCount: (count, kind) => `${count}${kind === "學校" ? "所" : "個"}${kind}`,
  missingChildren: (names) => `合計中沒有：${names}`,
  sumOfChildren: (count) => `${count}個下級單位的分子之和除以分母之和`,
  exclusionPartly: (term) => `部分下級沒有申報${term}，那裡未作扣除`,
  sumOfTerms: "分子、分母分別取本級填報的數或下級之和",
  exclusionUndeclared: (term) => `沒有申報${term}，未作扣除`,
  substituted: (term, table) => `本表沒有填學生數，用「${table}」的${term}`,
  coefficientOver: (schools) => `按${schools}所學校計算，以學生數加權`,
  indicatorLede: (name, period, count, low, lowArea, high, highArea) =>
    `${period}有${count}個地方能算出${name}，從${lowArea}的${low}到${highArea}的${high}`,
  axisWindow: (from, to) => `縱軸只畫${from}—${to}`,
  list: (items) => items.join("、"),
  paragraph: (lines) => lines.map((line) => `${line}。`).join(""),
  pageTitle: (page, site) => `${page} · ${site}`,
  rowsIn: (file, row) => `${file} 第${row}列`,
  seriesCount: (count) => `${count}項`,
  yearsOnFile: (first, last) => (first === last ? first : `${first}至${last}`),
  discrepanciesLede: (count) =>
    count === 0 ? "沒有對不上的數。" : `${count}處對不上，最該先查的在前。上報的數一個也沒有改動。`,
  slipTitle: (name) => `${name}退回單`,
  slipLede: (count) => `請核對以下${count}處，在「回覆」欄寫明更正或原因，簽字後退回。`,
  findingsCsv: "全部疑點：位置、上報值、復算值、結論、解釋和提示。",
  findingsLede: (count) => `有${count}處數字互相矛盾。這裡只指出來，不改任何上報數。`,
  places: (count) => `${count}個`,
  rangeLabel: (name, range) => (range ? `${name}：${range}` : name),
  aboutSoftware: "本站由「鄉鎮教育統計」產生，軟體依 MIT 授權公開。",
  aboutPromise:
    "每個比率都寫明分子、分母、公式和出處，讀者可以自己重算。軟體只說明，不改動任何上報的數；不知道的，就說不知道。",
  figuresKey: "「數字」是這個地方各年各項比率的個數，算不出的也在內。",
  ratesCsv: "全部比率：每個地方、每個時間、每項指標一列，寫明分子、分母、復算值和上報值。Excel 可直接打開。",
  ratesJson: "同樣的內容，供程式讀取。",
  dictionaryCsv: "每張表每一欄的三種語言名稱、類型和單位。",
  templatesLede:
    "每張表一個空表，帶一列範例，用 Excel 或 WPS 打開填寫。Excel 格式的有填法說明、下拉清單，代碼和比率照原樣保留，填好原樣存回即可；CSV 格式的存回 CSV UTF-8。",
  dictionaryLede: "每張表有哪些欄、填什麼。表頭寫英文欄名或任何一種中文名稱都能識別。",
  themeTitle: (area, theme) => `${area} · ${theme}`,
  example: (given, gives) => `${given.join("，")} → ${gives}`,
  window: (from, to) => `${from}—${to}`,
  marksLabel: (has, lacks) => `${has}項有數，${lacks}項算不出`,
  marksKey: (count) => `圓點表示這項主要指標算得出，「–」表示沒有；每列${count}格，次序同指標表。`,
  parityFormula: (rate, group) => `${group}的${rate} ÷ 其餘的${rate}（其餘＝全部－${group}）`,
  dispersionFormula: (rate) => `各校${rate}以學生數加權的標準差 ÷ 全域平均值`,
};

const en: Sentences = {
  seriesName: (indicator, level, group) => [indicator, level, group].filter(Boolean).join(", "),
  programmeName: (indicator, level, programme) => `${indicator}, ${level} (${programme})`,
  trendTakeaway: (rate, period, direction, change) =>
    direction === "level"
      ? `${rate} in ${period}, the same as the year before`
      : `${rate} in ${period}, ${direction} ${change} on the year before`,
  singleTakeaway: (rate, period) => `${rate} ${period === "undated" ? "in a report without a year" : `in ${period}`}`,
  reportedTakeaway: (reported, top, bottom, rate) => `Reported ${reported}; ${top} ÷ ${bottom} gives ${rate}`,
  reportedWithoutCounts: (reported, missing) => `Reported ${reported}; cannot be recomputed without ${missing}`,
  missingTakeaway: (missing) => `Cannot be worked out without ${missing}`,
  nothingTakeaway: (reason) => `No figure: ${reason}`,
  chartLabel: (name, area, takeaway) => `${name}, ${area}: ${takeaway}. The table beside it has the figures.`,
  rangeOfYears: (unit, years) => (unit ? `${unit}, ${years}` : years),
  areaLede: (area, headline, worked, missing) =>
    missing === 0
      ? `${area} has ${headline} key figures, and every one can be worked out from counts.`
      : `${area} has ${headline} key figures: ${worked} can be worked out from counts, ${missing} cannot.`,
  nothingReported: (area) => `The reports hold no figure for ${area}.`,
  homeTitle: "Every rate, worked out before your eyes",
  homeLede: (root, children, indicators) =>
    `${root}: ${children ? `${children}, ` : ""}${indicators} indicators. Numerator and denominator are written out, and every rate is worked out again from the counts.`,
  homeExample: (area, series, period) => `For example: ${series}, ${area}, ${period}`,
  childrenCount: (count, kind) => `${count} ${count === 1 ? kind.toLowerCase() : plural(kind.toLowerCase())}`,
  missingChildren: (names) => `Missing from the sum: ${names}`,
  sumOfChildren: (count) =>
    `Sum of numerators over sum of denominators of ${count} ${count === 1 ? "place" : "places"} within`,
  exclusionPartly: (term) => `“${term}” was left blank by some of the places within; nobody is left out there`,
  sumOfTerms: "Numerator and denominator each as the place itself reports it, or as the sum of the places within",
  exclusionUndeclared: (term) => `“${term}” was left blank, so nobody is left out`,
  substituted: (term, table) => `This table gives no pupils; ${term.toLowerCase()} of “${table}” serve`,
  coefficientOver: (schools) => `Over ${schools} schools, weighted by pupils`,
  indicatorLede: (name, period, count, low, lowArea, high, highArea) =>
    `${name} can be worked out for ${count} ${count === 1 ? "place" : "places"} in ${period}: from ${low} in ${lowArea} to ${high} in ${highArea}`,
  axisWindow: (from, to) => `Axis shows ${from}–${to} only`,
  list: (items) => items.join(", "),
  paragraph: (lines) => lines.map((line) => `${line}.`).join(" "),
  pageTitle: (page, site) => `${page} · ${site}`,
  rowsIn: (file, row) => `${file}, row ${row}`,
  seriesCount: (count) => (count === 1 ? "1 series" : `${count} series`),
  yearsOnFile: (first, last) => (first === last ? first : `${first} to ${last}`),
  discrepanciesLede: (count) =>
    count === 0
      ? "Nothing fails to reconcile."
      : `${count} ${count === 1 ? "discrepancy" : "discrepancies"}, the ones to look into first at the top. No reported number was changed.`,
  slipTitle: (name) => `Return slip: ${name}`,
  slipLede: (count) =>
    `Please check the ${count === 1 ? "point" : `${count} points`} below, write a correction or the reason under “Reply”, sign and send back.`,
  findingsCsv: "Every finding: where, as reported, as recomputed, verdict, explanation and hint.",
  findingsLede: (count) =>
    count === 1
      ? "One place where figures contradict each other. It is pointed out; no reported number is changed."
      : `${count} places where figures contradict each other. They are pointed out; no reported number is changed.`,
  places: (count) => `${count} ${count === 1 ? "place" : "places"}`,
  rangeLabel: (name, range) => (range ? `${name}: ${range}` : name),
  aboutSoftware: "This site was made with Township Education Statistics, free software under the MIT licence.",
  aboutPromise:
    "Every rate is shown with its numerator, denominator, formula and source, so that its reader can work it out again. The software explains; it never alters a reported number, and what it cannot know it says it cannot know.",
  figuresKey: "“Figures” counts the rates of a place over all years, including those that cannot be worked out.",
  ratesCsv:
    "Every rate: one row for each place, period and indicator, with numerator, denominator, the rate as recomputed and as reported. Opens in Excel.",
  ratesJson: "The same for programs.",
  dictionaryCsv: "Every column of every table: its names in three languages, its type and unit.",
  templatesLede:
    "An empty table for each form, with one example row, to fill in with Excel or WPS. The Excel ones explain each column, have lists to choose from and keep codes and rates as they are typed: save them as they are. Save the CSV ones as CSV UTF-8.",
  dictionaryLede:
    "The columns of every table and what they hold. A header may be the English key or either Chinese name.",
  themeTitle: (area, theme) => `${area} · ${theme}`,
  example: (given, gives) => `${given.join(", ")} → ${gives}`,
  window: (from, to) => `${from}–${to}`,
  marksLabel: (has, lacks) => `${has} worked out, ${lacks} not`,
  marksKey: (count) =>
    `A dot: this key figure can be worked out; “–”: it is not there. ${count} marks a row, in the order of the indicators.`,
  parityFormula: (rate, group) =>
    `${rate.toLowerCase()} of ${group.toLowerCase()} ÷ ${rate.toLowerCase()} of the rest (all − ${group.toLowerCase()})`,
  dispersionFormula: (rate) =>
    `standard deviation of ${rate.toLowerCase()} over schools, weighted by pupils ÷ its mean over all pupils`,
};

/** Townships, counties, schools: the kinds of areas. */
function plural(kind: string): string {
  return kind.endsWith("y") ? `${kind.slice(0, -1)}ies` : `${kind}s`;
}

const byLanguage: Readonly<Record<Language, Sentences>> = { "zh-Hans": hans, "zh-Hant": hant, en };

/** The sentences of a language. */
export function sentences(language: Language): Sentences {
  return byLanguage[language];
}
