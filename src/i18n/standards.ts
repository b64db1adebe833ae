import { type Language, same, type Text, text } from "./language.ts";

/** How a figure stands to a limit, in a word (DESIGN, *Status vocabulary*). */
export const standingWords = {
  ok: text("达标", "達標", "Meets"),
  near: text("临界", "臨界", "Narrowly meets"),
  short: text("未达标", "未達標", "Below"),
  over: text("未达标", "未達標", "Over limit"),
  pend: text("待核", "待核", "Pending"),
  depends: text("待定", "待定", "Depends"),
} as const satisfies Record<string, Text>;

export const standardWords = {
  standard: text("标准", "標準", "Standard"),
  standards: text("标准", "標準", "Standards"),
  changes: text("结论改变", "結論改變", "Changes result"),
  against: text("对照哪些标准", "對照哪些標準", "Against which standards"),
  distance: text("距标准", "距標準", "Distance"),
  limit: text("限值", "限值", "Limit"),
  answer: text("结论", "結論", "Result"),
  remarks: text("说明", "說明", "Remarks"),
  notMet: text("未达标", "未達標", "not met"),
  list: text("全部标准和限值", "全部標準和限值", "Every set of standards and its limits"),
  listSummary: text(
    "内置的每一套标准：依据、限值、评定谁、核实到什么程度，以及这些表评定不了的项目。",
    "內建的每一套標準：依據、限值、評定誰、核實到什麼程度，以及這些表評定不了的項目。",
    "Each built-in set: its document, its limits, whom it judges, how far it was confirmed, and what these tables cannot judge.",
  ),
  inUse: text("本站采用", "本站採用", "in use here"),
  judges: text("评定对象", "評定對象", "Judges"),
  inForce: text("施行", "施行", "In force"),
  confirmation: text("核实", "核實", "Confirmed"),
  item: text("项目", "項目", "Item"),
  cannotJudge: text("评定不了的", "評定不了的", "Cannot be judged"),
  country: text("全国", "全國", "the whole country"),
  everyone: text("各地各校", "各地各校", "Every place and school"),
} as const;

/** How sure a limit is, in a word and, where it is doubtful, in a sentence without a full stop. */
export const confirmationWords = {
  original: text("已核对条文", "已核對條文", "article read"),
  secondary: text("据转载", "據轉載", "from a copy"),
  not_confirmed: text("未经核实", "未經核實", "not confirmed"),
  declared: text("由填报单位提供", "由填報單位提供", "as the office declares"),
} as const satisfies Record<string, Text>;

/** What a margin counts; in English one and several. Persons go without saying. */
const counted: Readonly<Record<string, { readonly one: Text; readonly many: Text }>> = {
  persons: { one: text("人", "人", ""), many: text("人", "人", "") },
  books: { one: text("册", "冊", " book"), many: text("册", "冊", " books") },
  classes: { one: text("个班", "個班", " class"), many: text("个班", "個班", " classes") },
  schools: { one: text("所", "所", " school"), many: text("所", "所", " schools") },
  teaching_points: { one: text("个", "個", " teaching point"), many: text("个", "個", " teaching points") },
  "m²": { one: same(" m²"), many: same(" m²") },
  yuan: { one: text("元", "元", " yuan"), many: text("元", "元", " yuan") },
};

/** A number of units: 3人, 2,113 books, 120 m². @param digits formatted; @param one true for a single one */
export function countedText(digits: string, one: boolean, unit: string, language: Language): string {
  return `${digits}${counted[unit]?.[one ? "one" : "many"][language] ?? ""}`;
}

/**
 * What is said of a figure and a limit. Arguments come formatted; none of the sentences ends in a full stop.
 */
export interface StandardSentences {
  toSpare(count: string): string;
  short(count: string): string;
  over(count: string): string;
  chip(word: string, distance: string): string;
  /** How many would do, and how many there are. */
  enough(needed: string, counted: string): string;
  atMost(allowed: string, counted: string): string;
  wanted(what: string): string;
  asReported(meets: boolean): string;
  /** The kinds of areas that a limit judges, to stand in `indicative`. */
  kinds(names: readonly string[]): string;
  onlyReported(meets: boolean): string;
  needsCounts: string;
  indicative(kinds: string, kind: string): string;
  secondary: string;
  notConfirmed: string;
  early(year: string): string;
  undated: string;
  openSetting: string;
  openTier: string;
  openClasses: string;
  population(words: string): string;
  classes(least: string, most: string): string;
  atLeastClasses(least: string): string;
  years(from: string, to: string): string;
  since(from: string): string;
  until(to: string): string;
  answer(basis: string, fraction: string, rate: string, meets: boolean): string;
  definedBasis: string;
  reportedBasis: string;
  flip(limit: string, sets: string, answers: string): string;
  /** How many key figures have a standard to be held against, and how many of them meet it. */
  tally(judged: number, met: number): string;
  /** Key figures that miss theirs, each with its distance. */
  missing(series: readonly string[]): string;
  missed(series: string, distance: string): string;
  changing(count: number): string;
  /** A takeaway with the distance that is wanted. */
  shortOf(sentence: string, distance: string, limit: string): string;
  marksMissed(count: number): string;
  marksKey: string;
  outside(limit: string): string;
  upright(limit: string): string;
  zone(higher: boolean): string;
  judged(judged: number, all: number): string;
  worked(count: number): string;
  comparisonsCsv: string;
  /** A sentence with the parts of a list that each may hold commas. */
  several(items: readonly string[]): string;
}

const hans: StandardSentences = {
  toSpare: (count) => `余${count}`,
  short: (count) => `差${count}`,
  over: (count) => `超${count}`,
  chip: (word, distance) => (distance ? `${word}，${distance}` : word),
  enough: (needed, counted) => `达标需${needed}，实有${counted}`,
  atMost: (allowed, counted) => `达标至多${allowed}，实有${counted}`,
  wanted: (what) => `再增${what}也可以`,
  asReported: (meets) => (meets ? "按上报则达标" : "按上报则未达标"),
  kinds: (names) => names.join("、"),
  onlyReported: (meets) => (meets ? "没有人数可复算，按上报达标" : "没有人数可复算，按上报未达标"),
  needsCounts: "有了分子和分母才能判定",
  indicative: (kinds, kind) => `这一限值评定的是${kinds}，${kind ? `对${kind}` : "对这里"}只供参考`,
  secondary: "限值据转载，未核对原文",
  notConfirmed: "限值未经原文核实",
  early: (year) => `${year}年起施行，此前只供对照`,
  undated: "原文没有写年份，按现行限值",
  openSetting: "没有填城乡分类，可能适用的都列出",
  openTier: "属于哪一类，表里没有，都列出",
  openClasses: "不是一所学校或没有班数，各种规模都列出",
  population: (words) => `文件所指：${words}`,
  classes: (least, most) => (least === most ? `${least}班` : `${least}—${most}班`),
  atLeastClasses: (least) => `${least}班及以上`,
  years: (from, to) => `${from}至${to}`,
  since: (from) => `${from}起`,
  until: (to) => `到${to}为止`,
  answer: (basis, fraction, rate, meets) =>
    `${basis}${fraction ? `${fraction}＝` : ""}${rate}，${meets ? "达标" : "未达标"}`,
  definedBasis: "按公式",
  reportedBasis: "按上报",
  flip: (limit, sets, answers) => `${sets}的${limit}是否达到，要看口径：${answers}`,
  tally: (judged, met) => `${judged}项有标准可比，${met === judged ? "都达标" : `${met}项达标`}`,
  missing: (series) => `未达标的：${series.join("、")}`,
  missed: (series, distance) => (distance ? `${series}${distance}` : series),
  changing: (count) => `${count}项的结论随口径改变`,
  shortOf: (sentence, distance, limit) => `${sentence}，比标准${limit}${distance}`,
  marksMissed: (count) => `${count}项未达标`,
  marksKey: "×表示没有达到标准。",
  outside: (limit) => `标准${limit}在图外`,
  upright: (limit) => `竖线＝标准${limit}`,
  zone: (higher) => (higher ? "↓ 未达标" : "↑ 未达标"),
  judged: (judged, all) => `共${all}项，能评定${judged}项`,
  worked: (count) => `另有${count}项算得出，但没有单项限值`,
  comparisonsCsv: "每个数对照每一套标准一行：限值、是否达标、差多少或余多少。standards.csv 的限值列为 local。",
  several: (items) => items.join("；"),
};

const hant: StandardSentences = {
  toSpare: (count) => `餘${count}`,
  short: (count) => `差${count}`,
  over: (count) => `超${count}`,
  chip: (word, distance) => (distance ? `${word}，${distance}` : word),
  enough: (needed, counted) => `達標需${needed}，實有${counted}`,
  atMost: (allowed, counted) => `達標至多${allowed}，實有${counted}`,
  wanted: (what) => `再增${what}也可以`,
  asReported: (meets) => (meets ? "按上報則達標" : "按上報則未達標"),
  kinds: (names) => names.join("、"),
  onlyReported: (meets) => (meets ? "沒有人數可復算，按上報達標" : "沒有人數可復算，按上報未達標"),
  needsCounts: "有了分子和分母才能判定",
  indicative: (kinds, kind) => `這一限值評定的是${kinds}，${kind ? `對${kind}` : "對這裡"}只供參考`,
  secondary: "限值據轉載，未核對原文",
  notConfirmed: "限值未經原文核實",
  early: (year) => `${year}年起施行，此前只供對照`,
  undated: "原文沒有寫年份，按現行限值",
  openSetting: "沒有填城鄉分類，可能適用的都列出",
  openTier: "屬於哪一類，表裡沒有，都列出",
  openClasses: "不是一所學校或沒有班數，各種規模都列出",
  population: (words) => `文件所指：${words}`,
  classes: (least, most) => (least === most ? `${least}班` : `${least}—${most}班`),
  atLeastClasses: (least) => `${least}班及以上`,
  years: (from, to) => `${from}至${to}`,
  since: (from) => `${from}起`,
  until: (to) => `到${to}為止`,
  answer: (basis, fraction, rate, meets) =>
    `${basis}${fraction ? `${fraction}＝` : ""}${rate}，${meets ? "達標" : "未達標"}`,
  definedBasis: "按公式",
  reportedBasis: "按上報",
  flip: (limit, sets, answers) => `${sets}的${limit}是否達到，要看口徑：${answers}`,
  tally: (judged, met) => `${judged}項有標準可比，${met === judged ? "都達標" : `${met}項達標`}`,
  missing: (series) => `未達標的：${series.join("、")}`,
  missed: (series, distance) => (distance ? `${series}${distance}` : series),
  changing: (count) => `${count}項的結論隨口徑改變`,
  shortOf: (sentence, distance, limit) => `${sentence}，比標準${limit}${distance}`,
  marksMissed: (count) => `${count}項未達標`,
  marksKey: "×表示沒有達到標準。",
  outside: (limit) => `標準${limit}在圖外`,
  upright: (limit) => `豎線＝標準${limit}`,
  zone: (higher) => (higher ? "↓ 未達標" : "↑ 未達標"),
  judged: (judged, all) => `共${all}項，能評定${judged}項`,
  worked: (count) => `另有${count}項算得出，但沒有單項限值`,
  comparisonsCsv: "每個數對照每一套標準一列：限值、是否達標、差多少或餘多少。standards.csv 的限值列為 local。",
  several: (items) => items.join("；"),
};

const en: StandardSentences = {
  toSpare: (count) => `${count} to spare`,
  short: (count) => `${count} short`,
  over: (count) => `${count} over`,
  chip: (word, distance) => (distance ? `${word}, ${distance}` : word),
  enough: (needed, counted) => `${needed} needed, ${counted} counted`,
  atMost: (allowed, counted) => `${allowed} at most, ${counted} counted`,
  wanted: (what) => `${what} more would do as well`,
  asReported: (meets) => (meets ? "As reported it would meet it" : "As reported it would miss it"),
  kinds: (names) => names.map((name) => `a ${name.toLowerCase()}`).join(" or "),
  onlyReported: (meets) =>
    meets
      ? "No counts to recompute it; as reported it meets it"
      : "No counts to recompute it; as reported it misses it",
  needsCounts: "Cannot be judged without numerator and denominator",
  indicative: (kinds, kind) =>
    `This limit is set for ${kinds}; for ${kind ? `a ${kind}` : "this place"} it is only indicative`,
  secondary: "Limit read in a copy, not confirmed in the original",
  notConfirmed: "Limit not confirmed in the original",
  early: (year) => `In force from ${year}; before that for comparison only`,
  undated: "The report states no year: the limit in force now",
  openSetting: "The setting is not on file: every limit that may hold is shown",
  openTier: "Which class it belongs to is not on file: all are shown",
  openClasses: "Not one school, or its classes are not on file: every size is shown",
  population: (words) => `The document means ${words}`,
  classes: (least, most) => (least === most ? `${least} classes` : `${least} to ${most} classes`),
  atLeastClasses: (least) => `${least} classes and more`,
  years: (from, to) => `${from} to ${to}`,
  since: (from) => `from ${from}`,
  until: (to) => `until ${to}`,
  answer: (basis, fraction, rate, meets) =>
    `${basis} ${fraction ? `${fraction} = ` : ""}${rate}: ${meets ? "met" : "not met"}`,
  definedBasis: "by the formula",
  reportedBasis: "as reported",
  flip: (limit, sets, answers) => `Whether ${limit} of ${sets} is met depends on the basis: ${answers}`,
  tally: (judged, met) =>
    `${judged} ${judged === 1 ? "has" : "have"} a standard to be held against, of which ${met === judged ? "all are" : `${met} ${met === 1 ? "is" : "are"}`} met`,
  missing: (series) => `Not met: ${series.join("; ")}`,
  missed: (series, distance) => (distance ? `${series}, ${distance}` : series),
  changing: (count) => `${count === 1 ? "One result changes" : `${count} results change`} with the basis`,
  shortOf: (sentence, distance, limit) => `${sentence}: ${distance} against ${limit}`,
  marksMissed: (count) => `${count} below standard`,
  marksKey: "×: its standard is not met.",
  outside: (limit) => `The standard ${limit} lies outside the chart`,
  upright: (limit) => `Upright line: standard ${limit}`,
  zone: (higher) => (higher ? "↓ below standard" : "↑ over limit"),
  judged: (judged, all) => `${judged} of ${all} can be judged`,
  worked: (count) =>
    `${count} more ${count === 1 ? "is" : "are"} worked out, without a limit of ${count === 1 ? "its" : "their"} own`,
  comparisonsCsv:
    "Every figure against every set of standards: the limit, whether it is met, and by how many. Limits of standards.csv stand as local.",
  several: (items) => items.join("; "),
};

const byLanguage: Readonly<Record<Language, StandardSentences>> = { "zh-Hans": hans, "zh-Hant": hant, en };

/** What is said of standards in a language. */
export function standardSentences(language: Language): StandardSentences {
  return byLanguage[language];
}
