import { type Language, type Text, text } from "./language.ts";

/** The words of slopes, of shares of a whole, and of girls and boys by grade. */
export const formWords = {
  slope: text("先后对比", "先後對比", "Then and now"),
  change: text("变化", "變化", "Change"),
  points: text("百分点", "百分點", "percentage points"),
  parted: text("不可比", "不可比", "not comparable"),
  shares: text("哪些人算在分母里", "哪些人算在分母裡", "Who is in the denominator"),
  leftOut: text("不计入分母", "不計入分母", "left out"),
  wholeShare: text("占比", "佔比", "Share"),
  above: text("分子大于分母", "分子大於分母", "numerator above denominator"),
  pyramid: text("各年级的女生和男生", "各年級的女生和男生", "Girls and boys by grade"),
  girls: text("女生", "女生", "Girls"),
  boys: text("男生", "男生", "Boys"),
  grade: text("年级", "年級", "Grade"),
  girlsShare: text("女生占比", "女生佔比", "Girls’ share"),
  total: text("合计", "合計", "Together"),
  contradicts: text("女生多于学生", "女生多於學生", "more girls than pupils"),
  counts: text("分子 ÷ 分母", "分子 ÷ 分母", "Num. ÷ denom."),
} as const satisfies Record<string, Text>;

/** How places moved between two periods. */
export interface SlopeCounts {
  readonly places: number;
  readonly up: number;
  readonly down: number;
  readonly level: number;
  /** Those that came to meet their standard, and those that no longer do. */
  readonly met: number;
  readonly missed: number;
}

/** Sentences on the forms of charts. Arguments come formatted; none ends in a full stop. */
export interface FormSentences {
  slopeTake(from: string, to: string, counts: SlopeCounts): string;
  slopeLabel(series: string, take: string): string;
  /** How the lines are to be read: those that are drawn. */
  slopeKey(drawn: { readonly worse: boolean; readonly crosses: boolean }): string[];
  readonly slopeChance: string;
  slopeParted(names: string, reasons: readonly string[]): string;
  slopeWithout(names: string): string;
  slopeTooMany(places: number, most: number): string;
  ownLimits: string;
  /** Places whose standard lies outside the drawn window. */
  limitsOutside(places: number, limits: readonly string[]): string;
  /** Of a period, empty where the report states none. */
  sharesTake(period: string, count: string, whole: string, share: string, without: string, rate: string): string;
  sharesNobody(period: string, name: string): string;
  sharesLabel(series: string, take: string): string;
  readonly sharesKey: string;
  /** The unit of shares: percent of what. */
  percentOf(whole: string): string;
  readonly acrossWhole: string;
  pyramidTake(period: string, girls: string, share: string): string;
  sexRatio(ratio: string): string;
  pyramidBoys(period: string, boys: string): string;
  pyramidRange(low: string, lowGrade: string, high: string, highGrade: string): string;
  pyramidLabel(area: string, take: string): string;
  readonly pyramidKey: string;
  pyramidSum(places: number): string;
  pyramidMissing(names: readonly string[]): string;
  missingGrades(place: string, grades: readonly string[]): string;
  heatTitle(counts: { readonly cells: number; readonly below: number; readonly unexplained: number }): string;
  heatLabel(title: string): string;
  rankedLabel(series: string, take: string): string;
  multiplesLabel(series: string, take: string): string;
  /** A remark with the places that it is of; the others counted. */
  noteOf(note: string, places: readonly string[], others: number): string;
  moreNotes(count: number): string;
  sums(places: number): string;
  /** A shape of a heat table with its word. */
  sign(sign: string, word: string): string;
}

const hans: FormSentences = {
  slopeTake: (from, to, { places, met, missed, ...moved }) => {
    const ways = waysOf(moved, ["上升", "下降", "持平"]);
    const said =
      ways.length === 1 ? `都${ways[0]?.word}` : `中${ways.map((way) => `${way.count}个${way.word}`).join("、")}`;
    return [`${from}到${to}，${places}个地方${said}`, ...crossedHans(met, missed)].join("；");
  },
  slopeLabel: (series, take) => `${series}，两个时间之间的斜线图：${take}。数字见旁边的表。`,
  slopeKey: ({ worse, crosses }) => [...(worse ? ["粗线＝变差"] : []), ...(crosses ? ["×＝未达标"] : [])],
  slopeChance: "这里只比数字，没有判断涨落是否只是偶然",
  slopeParted: (names, reasons) => `虚线＝前后不可比，不计涨落：${names}（${reasons.join("；")}）`,
  slopeWithout: (names) => `缺其中一年的比率，没有画：${names}`,
  slopeTooMany: (places, most) => `有${places}个地方，多于${most}个，不画先后对比`,
  ownLimits: "各地标准不同，×＝没有达到自己的标准",
  limitsOutside: (places, limits) => `${places}个地方的标准（${limits.join("、")}）在图外`,
  sharesTake: (period, count, whole, share, without, rate) =>
    `${period}不计入分母的有${count}，占${whole}的${share}；这些人如果留在分母里，比率是${without}，现在是${rate}`,
  sharesNobody: (period, name) => `${period}没有剔除任何人：${name}就是分母`,
  sharesLabel: (series, take) => `${series}，全体按是否计入分母划分：${take}。数字见同一张表。`,
  sharesKey: "每条是一个时间的全体，左起：分子、分母中其余的、不计入分母的",
  percentOf: (whole) => `占${whole}的%`,
  acrossWhole: "横轴从0到100%，各条同一刻度",
  pyramidTake: (period, girls, share) => `${period}女生${girls}人，占${share}`,
  sexRatio: (ratio) => `男女之比为${ratio}（女生为100）`,
  pyramidBoys: (period, boys) => `${period}只有男生，${boys}人`,
  pyramidRange: (low, lowGrade, high, highGrade) => `各年级女生占${low}（${lowGrade}）到${high}（${highGrade}）`,
  pyramidLabel: (area, take) => `${area}各年级女生和男生人数：${take}。数字见同一张表。`,
  pyramidKey: "左右同一刻度，都从0开始；男生＝学生－女生",
  pyramidSum: (places) => `${places}个下级单位之和`,
  pyramidMissing: (names) => `合计中没有：${names.join("、")}`,
  missingGrades: (place, grades) => `${place}（${grades.join("、")}）`,
  heatTitle: ({ cells, below, unexplained }) =>
    `${cells}格中${below > 0 ? `${below}格未达标` : "没有未达标的"}，${unexplained > 0 ? `${unexplained}格上报与人数不符` : "没有对不上的"}`,
  heatLabel: (title) => `各地主要指标距标准多少：${title}。`,
  rankedLabel: (series, take) => `${series}，各地从好到差：${take}。`,
  multiplesLabel: (series, take) => `${series}，各地历年小图：${take}。`,
  noteOf: (note, places, others) => `${places.join("、")}${others > 0 ? `等${places.length + others}个` : ""}：${note}`,
  moreNotes: (count) => `另有${count}条说明，见各地的页面`,
  sums: (places) => `${places}个地方的数是其下级的分子之和除以分母之和`,
  sign: (sign, word) => `${sign}＝${word}`,
};

function crossedHans(met: number, missed: number): string[] {
  const parts = [met > 0 && `${met}个由未达标变为达标`, missed > 0 && `${missed}个由达标变为未达标`].filter(Boolean);
  return parts.length > 0 ? [parts.join("，")] : [];
}

const hant: FormSentences = {
  slopeTake: (from, to, { places, met, missed, ...moved }) => {
    const ways = waysOf(moved, ["上升", "下降", "持平"]);
    const said =
      ways.length === 1 ? `都${ways[0]?.word}` : `中${ways.map((way) => `${way.count}個${way.word}`).join("、")}`;
    return [`${from}到${to}，${places}個地方${said}`, ...crossedHant(met, missed)].join("；");
  },
  slopeLabel: (series, take) => `${series}，兩個時間之間的斜線圖：${take}。數字見旁邊的表。`,
  slopeKey: ({ worse, crosses }) => [...(worse ? ["粗線＝變差"] : []), ...(crosses ? ["×＝未達標"] : [])],
  slopeChance: "這裡只比數字，沒有判斷漲落是否只是偶然",
  slopeParted: (names, reasons) => `虛線＝前後不可比，不計漲落：${names}（${reasons.join("；")}）`,
  slopeWithout: (names) => `缺其中一年的比率，沒有畫：${names}`,
  slopeTooMany: (places, most) => `有${places}個地方，多於${most}個，不畫先後對比`,
  ownLimits: "各地標準不同，×＝沒有達到自己的標準",
  limitsOutside: (places, limits) => `${places}個地方的標準（${limits.join("、")}）在圖外`,
  sharesTake: (period, count, whole, share, without, rate) =>
    `${period}不計入分母的有${count}，佔${whole}的${share}；這些人如果留在分母裡，比率是${without}，現在是${rate}`,
  sharesNobody: (period, name) => `${period}沒有剔除任何人：${name}就是分母`,
  sharesLabel: (series, take) => `${series}，全體按是否計入分母劃分：${take}。數字見同一張表。`,
  sharesKey: "每條是一個時間的全體，左起：分子、分母中其餘的、不計入分母的",
  percentOf: (whole) => `佔${whole}的%`,
  acrossWhole: "橫軸從0到100%，各條同一刻度",
  pyramidTake: (period, girls, share) => `${period}女生${girls}人，佔${share}`,
  sexRatio: (ratio) => `男女之比為${ratio}（女生為100）`,
  pyramidBoys: (period, boys) => `${period}只有男生，${boys}人`,
  pyramidRange: (low, lowGrade, high, highGrade) => `各年級女生佔${low}（${lowGrade}）到${high}（${highGrade}）`,
  pyramidLabel: (area, take) => `${area}各年級女生和男生人數：${take}。數字見同一張表。`,
  pyramidKey: "左右同一刻度，都從0開始；男生＝學生－女生",
  pyramidSum: (places) => `${places}個下級單位之和`,
  pyramidMissing: (names) => `合計中沒有：${names.join("、")}`,
  missingGrades: (place, grades) => `${place}（${grades.join("、")}）`,
  heatTitle: ({ cells, below, unexplained }) =>
    `${cells}格中${below > 0 ? `${below}格未達標` : "沒有未達標的"}，${unexplained > 0 ? `${unexplained}格上報與人數不符` : "沒有對不上的"}`,
  heatLabel: (title) => `各地主要指標距標準多少：${title}。`,
  rankedLabel: (series, take) => `${series}，各地從好到差：${take}。`,
  multiplesLabel: (series, take) => `${series}，各地歷年小圖：${take}。`,
  noteOf: (note, places, others) => `${places.join("、")}${others > 0 ? `等${places.length + others}個` : ""}：${note}`,
  moreNotes: (count) => `另有${count}條說明，見各地的頁面`,
  sums: (places) => `${places}個地方的數是其下級的分子之和除以分母之和`,
  sign: (sign, word) => `${sign}＝${word}`,
};

function crossedHant(met: number, missed: number): string[] {
  const parts = [met > 0 && `${met}個由未達標變為達標`, missed > 0 && `${missed}個由達標變為未達標`].filter(Boolean);
  return parts.length > 0 ? [parts.join("，")] : [];
}

const en: FormSentences = {
  slopeTake: (from, to, { places, met, missed, ...moved }) => {
    const ways = waysOf(moved, ["rose", "fell", "stayed level"]);
    const said =
      ways.length === 1
        ? `all ${places} places ${ways[0]?.word}`
        : `of ${places} places ${ways.map(({ count, word }) => `${count} ${word}`).join(", ")}`;
    return [`From ${from} to ${to} ${said}`, ...crossedEn(met, missed)].join("; ");
  },
  slopeLabel: (series, take) =>
    `${series}, lines between two periods: ${take}. The figures are in the table beside it.`,
  slopeKey: ({ worse, crosses }) => [
    ...(worse ? ["Heavy line: moved to the worse side"] : []),
    ...(crosses ? ["×: its standard is not met"] : []),
  ],
  slopeChance: "The numbers alone are compared; whether chance makes as much is not judged here",
  slopeParted: (names, reasons) =>
    `Dashed and not counted, since the two years are not alike: ${names} (${reasons.join("; ")})`,
  slopeWithout: (names) => `Not drawn for want of a rate in one of the two: ${names}`,
  slopeTooMany: (places, most) => `There are ${places} places, more than ${most}: then and now are not drawn`,
  ownLimits: "Places have standards of their own; ×: its own is not met",
  limitsOutside: (places, limits) =>
    `The standard of ${places} ${places === 1 ? "place" : "places"} (${limits.join(", ")}) lies outside the chart`,
  sharesTake: (period, count, whole, share, without, rate) =>
    `${about(period)}${count} left out of the denominator, ${share} of ${whole}; with them in it the rate would be ${without} instead of ${rate}`,
  sharesNobody: (period, name) =>
    `Nobody is left out${period === "" ? "" : ` in ${period}`}: the denominator is ${name}`,
  sharesLabel: (series, take) =>
    `${series}, the whole by who is in the denominator: ${take}. The figures are in the same table.`,
  sharesKey:
    "Each bar is the whole of one period; from the left: the numerator, the rest of the denominator, those left out of it",
  percentOf: (whole) => `% of ${whole.toLowerCase()}`,
  acrossWhole: "Axis from 0 to 100%, the same for every bar",
  pyramidTake: (period, girls, share) => `${about(period)}${girls} girls, ${share} of all pupils`,
  sexRatio: (ratio) => `${ratio} boys for every 100 girls`,
  pyramidBoys: (period, boys) => `${about(period)}${boys} boys and no girl`,
  pyramidRange: (low, lowGrade, high, highGrade) => `By grade girls are ${low} (${lowGrade}) to ${high} (${highGrade})`,
  pyramidLabel: (area, take) => `${area}, girls and boys by grade: ${take}. The figures are in the same table.`,
  pyramidKey: "Both sides have one scale and start at 0; boys are pupils less girls",
  pyramidSum: (places) => (places === 1 ? "Sum over one place within" : `Sums over ${places} places within`),
  pyramidMissing: (names) => `Missing from the sums: ${names.join(", ")}`,
  missingGrades: (place, grades) => `${place} (${grades.join(", ")})`,
  heatTitle: ({ cells, below, unexplained }) =>
    `Of ${cells} cells ${below > 0 ? below : "none"} ${below > 1 ? "are" : "is"} below standard, ${unexplained > 0 ? `${unexplained} ${unexplained === 1 ? "does" : "do"} not reconcile` : "all reconcile or cannot be checked"}`,
  heatLabel: (title) => `How far the key figures of each place are from their standards: ${title}.`,
  rankedLabel: (series, take) => `${series}, place by place, the best first: ${take}.`,
  multiplesLabel: (series, take) => `${series}, a small chart of the years for each place: ${take}.`,
  noteOf: (note, places, others) =>
    `${places.join(", ")}${others > 0 ? ` and ${others} more` : ""}: ${note.charAt(0).toLowerCase()}${note.slice(1)}`,
  moreNotes: (count) => `${count} more ${count === 1 ? "remark" : "remarks"} on the pages of the places`,
  sums: (places) =>
    `${places} ${places === 1 ? "figure is the sum" : "figures are sums"} over the places within: numerators over denominators`,
  sign: (sign, word) => `${sign}: ${word}`,
};

/** The period that a sentence is about; nothing where it has none. */
function about(period: string): string {
  return period === "" ? "" : `${period}: `;
}

function crossedEn(met: number, missed: number): string[] {
  const lost = `${missed} no longer ${missed === 1 ? "meets" : "meet"}`;
  if (met === 0) return missed > 0 ? [`${lost} the standard`] : [];
  return [`${met} came to meet the standard${missed > 0 ? `, ${lost} it` : ""}`];
}

/** The ways in which any place moved, with their words. */
function waysOf(
  { up, down, level }: Pick<SlopeCounts, "up" | "down" | "level">,
  words: readonly [string, string, string],
) {
  const all = [up, down, level].map((count, at) => ({ count, word: words[at] ?? "" }));
  return all.filter(({ count }) => count > 0);
}

const byLanguage: Readonly<Record<Language, FormSentences>> = { "zh-Hans": hans, "zh-Hant": hant, en };

/** What is said of the forms of charts in a language. */
export function formSentences(language: Language): FormSentences {
  return byLanguage[language];
}
