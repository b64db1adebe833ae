import { type Language, type Text, text } from "./language.ts";

/** The words of an indicator's page, where places are compared. */
export const comparisonWords = {
  ranked: text("各地离标准多远", "各地離標準多遠", "How far each place is from the standard"),
  rankedPlain: text("各地比较", "各地比較", "Place by place"),
  together: text("合计", "合計", "Together"),
  intervalKey: text("横线＝95%区间", "橫線＝95%區間", "bar = 95% interval"),
  funnel: text("真有差别，还是人少波动大", "真有差別，還是人少波動大", "A real difference, or few people and chance"),
  howToRead: text("怎样读", "怎樣讀", "How to read it"),
  outside: text("界限之外", "界限之外", "Outside the limits"),
  position: text("位置", "位置", "Where it lies"),
  multiples: text("各地历年", "各地歷年", "Place by place over the years"),
  all: text("全部数字", "全部數字", "Every figure"),
  schools: text("各校", "各校", "Schools"),
  schoolsBy: text("各校，按所在地分页", "各校，按所在地分頁", "Schools, a page for each place"),
  method: text("这是什么，怎么算", "這是什麼，怎麼算", "What this is and how it is worked out"),
  coefficients: text("各地各项差异系数", "各地各項差異係數", "Every coefficient, place by place"),
} as const satisfies Record<string, Text>;

/** How places stand to their standard and to the limits of a funnel. */
export interface FunnelCounts {
  readonly places: number;
  /** Outside the 99.8 % limits. */
  readonly far: number;
  /** Between the 95 % and the 99.8 % limits. */
  readonly near: number;
  readonly below: number;
  /** Below standard, and outside the limits on that side. */
  readonly belowOutside: number;
}

/** Sentences on places side by side. Arguments come formatted; none ends in a full stop. */
export interface ComparisonSentences {
  below(count: number, of: number, limit: string): string;
  allMeet(of: number, limit: string): string;
  /** Where places have limits of their own: to stand in place of one limit. */
  ownLimits(limits: readonly string[]): string;
  /** Places that miss it, each with its distance; the rest counted. */
  named(names: readonly string[], others: number): string;
  /** What all of them together are short of, or over. */
  inAll(distance: string): string;
  axisAcross(from: string, to: string): string;
  readonly axisAcrossFromZero: string;
  funnelTake(counts: FunnelCounts): string;
  /** How to read it, a sentence each. */
  readonly reading: readonly string[];
  falseAlarms(places: number, expected: string): string;
  across(denominator: string): string;
  funnelLabel(series: string, take: string): string;
  readonly noneOutside: string;
  multiplesTake(met: number, of: number, never: readonly string[], others: number): string;
  multiplesPlain(of: number, years: number): string;
  readonly multiplesKey: string;
  panel(place: string, rate: string): string;
  tooMany(places: number, most: number): string;
  intervals(exact: boolean): string;
  schoolsIn(place: string, count: number): string;
  coefficientsTake(reliable: number, of: number): string;
}

const hans: ComparisonSentences = {
  below: (count, of, limit) => `${of}个地方中${count}个没有达到${limit}`,
  allMeet: (of, limit) => `${of}个地方都达到${limit}`,
  ownLimits: (limits) => `各自的标准（${limits.join("或")}）`,
  named: (names, others) => `${names.join("、")}${others > 0 ? `，另有${others}个` : ""}`,
  inAll: (distance) => `合起来${distance}`,
  axisAcross: (from, to) => `横轴只画${from}—${to}`,
  axisAcrossFromZero: "横轴从0开始",
  funnelTake: ({ places, far, near, below, belowOutside }) => {
    if (far + near === 0)
      return `${places}个地方都在界限之内${below > 0 ? `，未达标的${below}个也是` : ""}：彼此这样的高低，偶然也会有`;
    const found = `${places}个地方中${[far > 0 && `${far}个在99.8%界限之外`, near > 0 && `${near}个在95%与99.8%界限之间`].filter(Boolean).join("，")}`;
    if (below === 0) return found;
    if (belowOutside === 0) return `${found}；未达标的${below}个都没有越出那一侧的界限`;
    return `${found}；未达标的${below}个中，${belowOutside}个光凭人少解释不了`;
  },
  reading: [
    "人数越少，比率越容易上下跳动，灰色的漏斗就越宽。落在漏斗里面的，和各地合计的差别可能只是偶然；落在外面的，要找原因",
    "横实线是标准，横虚线是各地合计。未达标又在漏斗外面的，人少解释不了，先去看；未达标而在漏斗里面的，和合计的差别可能只是偶然，先核实人数",
  ],
  falseAlarms: (places, expected) => `${places}个地方同时比，单凭偶然，平均也会有${expected}个落在95%界限之外`,
  across: (denominator) => `${denominator} →`,
  funnelLabel: (series, take) => `${series}与分母的漏斗图：${take}。界限之外的地方见旁边的表。`,
  noneOutside: "没有一个地方在界限之外",
  multiplesTake: (met, of, never, others) =>
    [
      met === of
        ? `${of}个地方最近一年都达标`
        : met === 0
          ? `${of}个地方最近一年都没有达标`
          : `${of}个地方中${met}个最近一年达标`,
      ...(never.length === 0
        ? []
        : never.length + others === of
          ? ["以前各年也没有一个达标"]
          : [`${never.join("、")}${others > 0 ? `等${never.length + others}个` : ""}各年都没有达标`]),
    ].join("；"),
  multiplesPlain: (of, years) => `${of}个地方，${years}年`,
  multiplesKey:
    "每格同一坐标，按最近一年从好到差排列；深线是本地，灰线是其他地方。断线处没有数，空心圈是对不上的上报数",
  panel: (place, rate) => `${place}：最近为${rate}，历年走势；数字见下面的表和该地的页面`,
  tooMany: (places, most) => `有${places}个地方，多于${most}个，不画历年小图；各地的页面有自己的走势图`,
  intervals: (exact) =>
    `各地分母都不足100，画出95%区间${exact ? "：人数少处用精确法（克洛珀－皮尔逊），其余用威尔逊法" : "（威尔逊法）"}`,
  schoolsIn: (place, count) => `${place}（${count}）`,
  coefficientsTake: (reliable, of) =>
    reliable === 0
      ? `${of}个地方的学校都不足5所，系数不可靠，以[u]代替`
      : `${of}个地方中${reliable}个有5所以上学校，系数可用；其余以[u]代替`,
};

const hant: ComparisonSentences = {
  below: (count, of, limit) => `${of}個地方中${count}個沒有達到${limit}`,
  allMeet: (of, limit) => `${of}個地方都達到${limit}`,
  ownLimits: (limits) => `各自的標準（${limits.join("或")}）`,
  named: (names, others) => `${names.join("、")}${others > 0 ? `，另有${others}個` : ""}`,
  inAll: (distance) => `合起來${distance}`,
  axisAcross: (from, to) => `橫軸只畫${from}—${to}`,
  axisAcrossFromZero: "橫軸從0開始",
  funnelTake: ({ places, far, near, below, belowOutside }) => {
    if (far + near === 0)
      return `${places}個地方都在界限之內${below > 0 ? `，未達標的${below}個也是` : ""}：彼此這樣的高低，偶然也會有`;
    const found = `${places}個地方中${[far > 0 && `${far}個在99.8%界限之外`, near > 0 && `${near}個在95%與99.8%界限之間`].filter(Boolean).join("，")}`;
    if (below === 0) return found;
    if (belowOutside === 0) return `${found}；未達標的${below}個都沒有越出那一側的界限`;
    return `${found}；未達標的${below}個中，${belowOutside}個光憑人少解釋不了`;
  },
  reading: [
    "人數越少，比率越容易上下跳動，灰色的漏斗就越寬。落在漏斗裡面的，和各地合計的差別可能只是偶然；落在外面的，要找原因",
    "橫實線是標準，橫虛線是各地合計。未達標又在漏斗外面的，人少解釋不了，先去看；未達標而在漏斗裡面的，和合計的差別可能只是偶然，先核實人數",
  ],
  falseAlarms: (places, expected) => `${places}個地方同時比，單憑偶然，平均也會有${expected}個落在95%界限之外`,
  across: (denominator) => `${denominator} →`,
  funnelLabel: (series, take) => `${series}與分母的漏斗圖：${take}。界限之外的地方見旁邊的表。`,
  noneOutside: "沒有一個地方在界限之外",
  multiplesTake: (met, of, never, others) =>
    [
      met === of
        ? `${of}個地方最近一年都達標`
        : met === 0
          ? `${of}個地方最近一年都沒有達標`
          : `${of}個地方中${met}個最近一年達標`,
      ...(never.length === 0
        ? []
        : never.length + others === of
          ? ["以前各年也沒有一個達標"]
          : [`${never.join("、")}${others > 0 ? `等${never.length + others}個` : ""}各年都沒有達標`]),
    ].join("；"),
  multiplesPlain: (of, years) => `${of}個地方，${years}年`,
  multiplesKey:
    "每格同一座標，按最近一年從好到差排列；深線是本地，灰線是其他地方。斷線處沒有數，空心圈是對不上的上報數",
  panel: (place, rate) => `${place}：最近為${rate}，歷年走勢；數字見下面的表和該地的頁面`,
  tooMany: (places, most) => `有${places}個地方，多於${most}個，不畫歷年小圖；各地的頁面有自己的走勢圖`,
  intervals: (exact) =>
    `各地分母都不足100，畫出95%區間${exact ? "：人數少處用精確法（克洛珀－皮爾遜），其餘用威爾遜法" : "（威爾遜法）"}`,
  schoolsIn: (place, count) => `${place}（${count}）`,
  coefficientsTake: (reliable, of) =>
    reliable === 0
      ? `${of}個地方的學校都不足5所，係數不可靠，以[u]代替`
      : `${of}個地方中${reliable}個有5所以上學校，係數可用；其餘以[u]代替`,
};

const en: ComparisonSentences = {
  below: (count, of, limit) => `${count} of ${of} places ${count === 1 ? "misses" : "miss"} ${limit}`,
  allMeet: (of, limit) => `All ${of} places meet ${limit}`,
  ownLimits: (limits) => `their own standard (${limits.join(" or ")})`,
  named: (names, others) => `${names.join("; ")}${others > 0 ? `; and ${others} more` : ""}`,
  inAll: (distance) => `${distance} in all`,
  axisAcross: (from, to) => `Axis shows ${from}–${to} only`,
  axisAcrossFromZero: "Axis starts at 0",
  funnelTake: ({ places, far, near, below, belowOutside }) => {
    if (far + near === 0)
      return `All ${places} places lie within the limits${below > 0 ? `, the ${below} below standard too` : ""}: chance alone makes such differences between them`;
    const found = `Of ${places} places ${[far > 0 && `${lie(far)} outside the 99.8% limits`, near > 0 && `${far > 0 ? near : lie(near)} between the 95% and the 99.8% limits`].filter(Boolean).join(", ")}`;
    if (below === 0) return found;
    if (belowOutside === 0) return `${found}; none of the ${below} below standard lies beyond them on that side`;
    return `${found}; few people do not explain ${belowOutside} of the ${below} below standard`;
  },
  reading: [
    "The fewer people, the more a rate jumps, and the wider the grey funnel. Inside it the difference from all places together may be chance; outside there is a reason to be found",
    "The solid line is the standard, the dashed one all places together. Below standard and outside the funnel: small numbers do not explain it, so look there first. Below standard but inside: the difference from all together may be chance, so check the counts first",
  ],
  falseAlarms: (places, expected) =>
    `With ${places} places compared at once, chance alone puts ${expected} of them outside the 95% limits on average`,
  across: (denominator) => `${denominator} →`,
  funnelLabel: (series, take) =>
    `${series} against its denominator: ${take}. The table beside it has the places outside the limits.`,
  noneOutside: "No place lies outside the limits",
  multiplesTake: (met, of, never, others) =>
    [
      met === of
        ? `All ${of} places met the standard in the latest year`
        : met === 0
          ? `None of ${of} places met the standard in the latest year`
          : `${met} of ${of} places met the standard in the latest year`,
      ...(never.length === 0
        ? []
        : never.length + others === of
          ? ["nor did any in the years before"]
          : [`never in these years: ${never.join(", ")}${others > 0 ? ` and ${others} more` : ""}`]),
    ].join("; "),
  multiplesPlain: (of, years) => `${of} places, ${years} years`,
  multiplesKey:
    "Every panel has the same axes; the best of the latest year first. The dark line is the place's own, the others are grey. A broken line: no figure; a ring: a reported rate that does not reconcile",
  panel: (place, rate) =>
    `${place}: latest ${rate}, over the years; the figures are in the table below and on its own page`,
  tooMany: (places, most) =>
    `There are ${places} places, more than ${most}: no small charts are drawn; each place has its own on its page`,
  intervals: (exact) =>
    `Every denominator is below 100, so 95% intervals are drawn: ${exact ? "exact (Clopper–Pearson) where numbers are small, else by Wilson's method" : "Wilson's method"}`,
  schoolsIn: (place, count) => `${place} (${count})`,
  coefficientsTake: (reliable, of) =>
    reliable === 0
      ? `None of ${of} places has five schools or more: the coefficient is unreliable, and [u] stands in its place`
      : `${reliable} of ${of} places ${reliable === 1 ? "has" : "have"} five schools or more; elsewhere [u] stands in its place`,
};

function lie(count: number): string {
  return `${count} ${count === 1 ? "lies" : "lie"}`;
}

const byLanguage: Readonly<Record<Language, ComparisonSentences>> = { "zh-Hans": hans, "zh-Hant": hant, en };

/** What is said of places side by side in a language. */
export function comparisonSentences(language: Language): ComparisonSentences {
  return byLanguage[language];
}
