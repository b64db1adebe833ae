import { type Language, text } from "./language.ts";

/** The words of the sheet to know by heart (一口清). */
export const sheetWords = {
  sheet: text("一口清", "一口清", "Figures by heart"),
  print: text("打印 A4", "列印 A4", "Print on A4"),
  base: text("底数", "底數", "Base"),
  meets: text("达标", "達標", "Standards"),
  volunteer: text("要主动说", "要主動說", "To be said unasked"),
  baseCounts: text("底数", "底數", "Base counts"),
  fraction: text("分子／分母", "分子／分母", "Counts"),
  lastYear: text("上年", "上年", "Year before"),
  summed: text("下级合计", "下級合計", "Summed"),
  trend: text("走势", "走勢", "Trend"),
  questions: text("可能被问到", "可能被問到", "Likely questions"),
  tasks: text("检查前要办", "檢查前要辦", "To do before the inspection"),
  task: text("事项", "事項", "What"),
  ground: text("依据", "依據", "Ground"),
  person: text("责任人", "責任人", "Who"),
  due: text("期限", "期限", "By"),
  head: text("单位负责人（盖章）", "單位負責人（蓋章）", "Head (seal)"),
  back: text("返回", "返回", "Back to"),
  inReport: text("写进工作汇报的话", "寫進工作匯報的話", "For the work report, in words"),
  copy: text("复制", "複製", "Copy"),
  copied: text("已复制", "已複製", "Copied"),
  quiz: text("考一考我", "考一考我", "Quiz me"),
  quizArea: text("自测", "自測", "Quiz"),
  reveal: text("看答案", "看答案", "Show"),
  knew: text("说对了", "說對了", "I knew it"),
  notYet: text("还不熟", "還不熟", "Not yet"),
  next: text("下一个", "下一個", "Next"),
  again: text("再考一遍", "再考一遍", "Once more"),
  end: text("结束自测", "結束自測", "End the quiz"),
  left: text("还有", "還有", "Left"),
} as const;

/** What a likely question says; which of them is asked of a figure is for rules to say. */
export interface QuestionSentences {
  result(name: string): string;
  howMuchShort(name: string): string;
  whereFrom(name: string, reported: string): string;
  whichBase(name: string, reported: string): string;
  whichBasis(name: string, reported: string): string;
  safe(name: string, distance: string): string;
  howWorked(name: string, rate: string): string;
}

/** Sentences of the sheet. Arguments come formatted; none ends in a full stop. */
export interface SheetSentences {
  title(place: string): string;
  key: string;
  /** A standard that judges areas of another kind. */
  indicative: string;
  /** Things that are named, the rest of them counted. */
  named(names: readonly string[], others: number): string;
  /** Counts with the level that they are of. */
  ofLevel(level: string, counts: string): string;
  clauses(parts: readonly string[]): string;
  /** Levels side by side, or their numbers. */
  beside(parts: readonly string[]): string;
  equation(fraction: string, rate: string): string;
  againstLimit(limit: string): string;
  noStandard: string;
  tally(rows: number, judged: number, met: number): string;
  missed(names: string): string;
  narrow(names: string): string;
  open(names: string): string;
  /** A series with its distance, and the equation that shows it. */
  withDistance(name: string, equation: string, distance: string): string;
  allReconcile: string;
  noneReported: string;
  unexplained(count: number, names: string): string;
  explained(count: number, names: string): string;
  withoutCounts(count: number, names: string): string;
  changing(count: number, names: string): string;
  contradictions(count: number): string;
  left(terms: string): string;
  leftIn(rate: string, meets: boolean | undefined): string;
  asReported(reported: string): string;
  reportMissing(terms: string): string;
  noQuestions: string;
  noTasks: string;
  moreTasks(shown: number, all: number): string;
  readonly asks: QuestionSentences;
}

const hans: SheetSentences = {
  title: (place) => `${place}义务教育“一口清”`,
  key: "大数是按人数复算的结果；小图横线为标准，浅色一侧未达标。",
  indicative: "标准评定的是别的层级，这里只供参考",
  named: (names, others) => `${names.join("、")}${others > 0 ? `等${names.length + others}项` : ""}`,
  ofLevel: (_, counts) => counts,
  clauses: (parts) => parts.join("；"),
  beside: (parts) => parts.join("／"),
  equation: (fraction, rate) => (fraction ? `${fraction}＝${rate}` : rate),
  againstLimit: (limit) => `标准${limit}`,
  noStandard: "没有可比的标准",
  tally: (rows, judged, met) => `${rows}项中${judged}项有标准可定，${met === judged ? "都达标" : `${met}项达标`}`,
  missed: (names) => `未达标：${names}`,
  narrow: (names) => `刚够：${names}`,
  open: (names) => `待定：${names}`,
  withDistance: (name, equation, distance) => `${name}${distance}（${equation}）`,
  allReconcile: "上报的比率都与人数相符",
  noneReported: "没有上报比率可以核对",
  unexplained: (count, names) => `${count}项上报与人数不符：${names}`,
  explained: (count, names) => `${count}项换一个口径才相符：${names}`,
  withoutCounts: (count, names) => `${count}项有比率而无人数：${names}`,
  changing: (count, names) => `${count}项是否达标随口径改变：${names}`,
  contradictions: (count) => `表内、表间另有${count}处疑点`,
  left: (terms) => `扣除${terms}`,
  leftIn: (rate, meets) => `不扣除为${rate}${meets === undefined ? "" : meets ? "，也达标" : "，不达标"}`,
  asReported: (reported) => `上报${reported}`,
  reportMissing: (terms) => `补报${terms}`,
  noQuestions: "数据里没有按规则要准备的问题。",
  noTasks: "没有要更正或说明的数。",
  moreTasks: (shown, all) => `共${all}项，先列${shown}项，其余见“对不上的数”`,
  asks: {
    result: (name) => `${name}到底达没达标？`,
    howMuchShort: (name) => `${name}差多少？`,
    whereFrom: (name, reported) => `${name}上报${reported}，怎么来的？`,
    whichBase: (name, reported) => `${name}上报${reported}，按多少人算的？`,
    whichBasis: (name, reported) => `${name}上报${reported}，用的什么口径？`,
    safe: (name, distance) => `${name}只${distance}，怎么算的？`,
    howWorked: (name, rate) => `${name}${rate}怎么算的？`,
  },
};

const hant: SheetSentences = {
  title: (place) => `${place}義務教育「一口清」`,
  key: "大數是按人數復算的結果；小圖橫線為標準，淺色一側未達標。",
  indicative: "標準評定的是別的層級，這裡只供參考",
  named: (names, others) => `${names.join("、")}${others > 0 ? `等${names.length + others}項` : ""}`,
  ofLevel: (_, counts) => counts,
  clauses: (parts) => parts.join("；"),
  beside: (parts) => parts.join("／"),
  equation: (fraction, rate) => (fraction ? `${fraction}＝${rate}` : rate),
  againstLimit: (limit) => `標準${limit}`,
  noStandard: "沒有可比的標準",
  tally: (rows, judged, met) => `${rows}項中${judged}項有標準可定，${met === judged ? "都達標" : `${met}項達標`}`,
  missed: (names) => `未達標：${names}`,
  narrow: (names) => `剛夠：${names}`,
  open: (names) => `待定：${names}`,
  withDistance: (name, equation, distance) => `${name}${distance}（${equation}）`,
  allReconcile: "上報的比率都與人數相符",
  noneReported: "沒有上報比率可以核對",
  unexplained: (count, names) => `${count}項上報與人數不符：${names}`,
  explained: (count, names) => `${count}項換一個口徑才相符：${names}`,
  withoutCounts: (count, names) => `${count}項有比率而無人數：${names}`,
  changing: (count, names) => `${count}項是否達標隨口徑改變：${names}`,
  contradictions: (count) => `表內、表間另有${count}處疑點`,
  left: (terms) => `扣除${terms}`,
  leftIn: (rate, meets) => `不扣除為${rate}${meets === undefined ? "" : meets ? "，也達標" : "，不達標"}`,
  asReported: (reported) => `上報${reported}`,
  reportMissing: (terms) => `補報${terms}`,
  noQuestions: "數據裡沒有按規則要準備的問題。",
  noTasks: "沒有要更正或說明的數。",
  moreTasks: (shown, all) => `共${all}項，先列${shown}項，其餘見「對不上的數」`,
  asks: {
    result: (name) => `${name}到底達沒達標？`,
    howMuchShort: (name) => `${name}差多少？`,
    whereFrom: (name, reported) => `${name}上報${reported}，怎麼來的？`,
    whichBase: (name, reported) => `${name}上報${reported}，按多少人算的？`,
    whichBasis: (name, reported) => `${name}上報${reported}，用的什麼口徑？`,
    safe: (name, distance) => `${name}只${distance}，怎麼算的？`,
    howWorked: (name, rate) => `${name}${rate}怎麼算的？`,
  },
};

const en: SheetSentences = {
  title: (place) => `${place}: education figures by heart`,
  key: "Large figures are recomputed from the counts; in the small charts the line is the standard, the shaded side misses it.",
  indicative: "The standard judges areas of another kind and is shown for indication",
  named: (names, others) => `${names.join("; ")}${others > 0 ? ` and ${others} more` : ""}`,
  ofLevel: (level, counts) => (level ? `${level.slice(0, 1).toUpperCase()}${level.slice(1)}: ${counts}` : counts),
  clauses: (parts) => parts.join("; "),
  beside: (parts) => parts.join(" / "),
  equation: (fraction, rate) => (fraction ? `${fraction} = ${rate}` : rate),
  againstLimit: (limit) => `standard ${limit}`,
  noStandard: "No standard to hold them against",
  tally: (rows, judged, met) =>
    `Of ${rows} ${rows === 1 ? "figure" : "figures"}, ${judged} can be held against a standard and ${met === judged ? (judged === 1 ? "it is met" : "all meet it") : `${met} ${met === 1 ? "meets" : "meet"} it`}`,
  missed: (names) => `not met: ${names}`,
  narrow: (names) => `narrowly met: ${names}`,
  open: (names) => `open: ${names}`,
  withDistance: (name, equation, distance) => `${name}${distance ? `, ${distance}` : ""} (${equation})`,
  allReconcile: "Every reported rate reconciles with the counts",
  noneReported: "No rate was reported, so there is none to check",
  unexplained: (count, names) => `${count} reported ${count === 1 ? "rate does" : "rates do"} not reconcile: ${names}`,
  explained: (count, names) => `${count} ${count === 1 ? "reconciles" : "reconcile"} on another basis only: ${names}`,
  withoutCounts: (count, names) =>
    `${count} ${count === 1 ? "has" : "have"} no counts behind ${count === 1 ? "it" : "them"}: ${names}`,
  changing: (count, names) => `${count} ${count === 1 ? "result changes" : "results change"} with the basis: ${names}`,
  contradictions: (count) => `${count} more ${count === 1 ? "finding" : "findings"} within or between the forms`,
  left: (terms) => `left out: ${terms}`,
  leftIn: (rate, meets) => `with them ${rate}${meets === undefined ? "" : meets ? ", met as well" : ", not met"}`,
  asReported: (reported) => `reported ${reported}`,
  reportMissing: (terms) => `Report as well: ${terms}`,
  noQuestions: "The rules find no question in the data to prepare for.",
  noTasks: "No figure to correct or explain.",
  moreTasks: (shown, all) => `${shown} of ${all}; the others under “Discrepancies”`,
  asks: {
    result: (name) => `${name}: is the standard met or not?`,
    howMuchShort: (name) => `${name}: how much is missing?`,
    whereFrom: (name, reported) => `${name}: where does ${reported} come from?`,
    whichBase: (name, reported) => `${name}: ${reported} of how many?`,
    whichBasis: (name, reported) => `${name}: on which basis is ${reported}?`,
    safe: (name, distance) => `${name}: only ${distance}; how was it worked out?`,
    howWorked: (name, rate) => `${name}: how is ${rate} worked out?`,
  },
};

const byLanguage: Readonly<Record<Language, SheetSentences>> = { "zh-Hans": hans, "zh-Hant": hant, en };

/** The sentences of the sheet in a language. */
export function sheetSentences(language: Language): SheetSentences {
  return byLanguage[language];
}
