import { type Language, type Text, text } from "./language.ts";
import { formatDigits } from "./numbers.ts";

/** What became of a figure since the last release, in a word. */
export const changeKindWords = {
  revised: text("修订", "修訂", "Revised"),
  judged: text("结论有变", "結論有變", "Judged otherwise"),
  status: text("状态有变", "狀態有變", "Status changed"),
  withdrawn: text("撤下", "撤下", "Withdrawn"),
  added: text("新增", "新增", "Added"),
} as const satisfies Record<string, Text>;

/** How a figure crossed a standard. */
export const crossingWords = {
  no_longer_met: text("不再达标", "不再達標", "No longer meets"),
  now_met: text("转为达标", "轉為達標", "Now meets"),
} as const satisfies Record<string, Text>;

/** The parts of a figure that are revised, to stand in a list. */
export const partWords = {
  numerator: text("分子", "分子", "numerator"),
  denominator: text("分母", "分母", "denominator"),
  rate: text("复算", "復算", "recomputed rate"),
  reported: text("上报", "上報", "reported rate"),
} as const satisfies Record<string, Text>;

export const changeWords = {
  changes: text("变动", "變動", "Changes"),
  title: text("与上一版相比的变动", "與上一版相比的變動", "Changes since the last release"),
  crossing: text("跨过达标线", "跨過達標線", "Crossed a standard"),
  others: text("其他变动，按地区", "其他變動，按地區", "Other changes, by place"),
  periods: text("整期新增或撤下", "整期新增或撤下", "Whole periods"),
  unchanged: text("未变", "未變", "Unchanged"),
  figure: text("指标", "指標", "Figure"),
  was: text("上一版", "上一版", "Last release"),
  is: text("这一版", "這一版", "This release"),
  change: text("变动", "變動", "Change"),
  noRow: text("没有这一项", "沒有這一項", "no row"),
  withheld: text(
    "现已保密，原数不显示",
    "現已保密，原數不顯示",
    "confidential now, so the earlier figure is not shown",
  ),
  unknownArea: text("areas.csv 里已没有这个地方", "areas.csv 裡已沒有這個地方", "No longer in areas.csv"),
  all: text("全部变动", "全部變動", "Every change"),
  filter: text(
    "按地区、指标、时间或变动类别筛选",
    "按地區、指標、時間或變動類別篩選",
    "Filter by place, indicator, period or kind of change",
  ),
  sinceLastRelease: text("自上一版以来", "自上一版以來", "Since the last release"),
} as const satisfies Record<string, Text>;

/** Why a file cannot serve as the last release. */
export type WrongFile =
  | { readonly code: "no_text" | "no_rates" | "foreign" }
  | { readonly code: "lacks_column"; readonly column: string }
  | { readonly code: "broken_row" | "repeated_row"; readonly row: number };

/** What is said of the changes between two releases. Arguments come formatted; none ends in a full stop unless it says so. */
export interface ChangeSentences {
  /** A whole sentence or two. */
  lede(changed: number, unchanged: number): string;
  /** Of one area and those within it, where what is unchanged is not counted. */
  areaLede(changed: number): string;
  /** Where the earlier release does not say whether it met a standard; a whole sentence. */
  unknown(count: number): string;
  /** What the other release is: its number of figures and the checksum of its file. */
  comparedWith(figures: string, checksum: string): string;
  order: string;
  wholePeriod(kind: "added" | "withdrawn", period: string, count: number): string;
  moved(up: boolean, change: string): string;
  /** Which parts were revised. */
  revised(parts: readonly string[]): string;
  fromTo(was: string, is: string): string;
  verdicts(was: string, is: string): string;
  verdictWas(verdict: string): string;
  limit(set: string, limit: string): string;
  /** The yardstick is another one too. */
  limitWas(limit: string): string;
  /** An equation with the rate that was printed beside it. */
  withReported(equation: string, rate: string): string;
  changesCsv: string;
  /** The list of the command line goes on in the site. */
  andMore(count: number): string;
  /** The data has errors. */
  cannotCompare: string;
  wrongFile(path: string, wrong: WrongFile): string;
}

function digits(count: number): string {
  return formatDigits(String(count), "zh-Hans");
}

const hans: ChangeSentences = {
  lede: (changed, unchanged) =>
    changed === 0
      ? `与上一版相比，${digits(unchanged)}个数都没有变。`
      : `与上一版相比，${digits(changed)}个数有变动，${digits(unchanged)}个未变。`,
  areaLede: (changed) =>
    changed === 0 ? "与上一版相比，这里的数没有变。" : `与上一版相比，这里有${digits(changed)}个数有变动。`,
  unknown: (count) =>
    `另有${digits(count)}个修订过的数现在有标准可比，但上一版没有写明是否达标，是否跨过达标线无从知道。`,
  comparedWith: (figures, checksum) => `上一版有${figures}个数，文件校验码${checksum}`,
  order: "跨过达标线的在前；修订的按比率变动大小排列：百分率按百分点，其他按变动的比例",
  wholePeriod: (kind, period, count) => `${period}：整期${kind === "added" ? "新增" : "撤下"}${digits(count)}个数`,
  moved: (up, change) => `${up ? "升" : "降"}${change}`,
  revised: (parts) => `${parts.join("、")}有变`,
  fromTo: (was, is) => `${was} → ${is}`,
  verdicts: (was, is) => `对账：${was} → ${is}`,
  verdictWas: (verdict) => `原为${verdict}`,
  limit: (set, limit) => `${set}，限值${limit}`,
  limitWas: (limit) => `标准也不同：上一版的限值是${limit}`,
  withReported: (equation, rate) => `${equation}（上报${rate}）`,
  changesCsv: "与上一版相比有变动的数，每个一行：前后的分子、分母、比率、上报、结论和达标与否。",
  andMore: (count) => `还有${digits(count)}处，加 --json 可全部列出，npm run build 加同样的 --since 可生成变动页`,
  cannotCompare: "数据有错误，改正后才能与上一版比较。",
  wrongFile: (path, wrong) =>
    `--since ${path}：${wrongHans(wrong)}请用本软件生成的网站里的 data/rates.json 或 data/rates.csv 原件。`,
};

function wrongHans(wrong: WrongFile): string {
  switch (wrong.code) {
    case "no_text":
      return "不是 UTF-8 文本文件。";
    case "no_rates":
      return "里面没有比率表。";
    case "foreign":
      return "里面没有一个地区属于这个数据集，像是别处的文件。";
    case "lacks_column":
      return `缺少 ${wrong.column} 列。`;
    case "broken_row":
      return `第${wrong.row}行不完整。`;
    case "repeated_row":
      return `第${wrong.row}行与前面的一行是同一个数。`;
  }
}

const hant: ChangeSentences = {
  lede: (changed, unchanged) =>
    changed === 0
      ? `與上一版相比，${digits(unchanged)}個數都沒有變。`
      : `與上一版相比，${digits(changed)}個數有變動，${digits(unchanged)}個未變。`,
  areaLede: (changed) =>
    changed === 0 ? "與上一版相比，這裡的數沒有變。" : `與上一版相比，這裡有${digits(changed)}個數有變動。`,
  unknown: (count) =>
    `另有${digits(count)}個修訂過的數現在有標準可比，但上一版沒有寫明是否達標，是否跨過達標線無從知道。`,
  comparedWith: (figures, checksum) => `上一版有${figures}個數，檔案校驗碼${checksum}`,
  order: "跨過達標線的在前；修訂的按比率變動大小排列：百分率按百分點，其他按變動的比例",
  wholePeriod: (kind, period, count) => `${period}：整期${kind === "added" ? "新增" : "撤下"}${digits(count)}個數`,
  moved: (up, change) => `${up ? "升" : "降"}${change}`,
  revised: (parts) => `${parts.join("、")}有變`,
  fromTo: (was, is) => `${was} → ${is}`,
  verdicts: (was, is) => `對賬：${was} → ${is}`,
  verdictWas: (verdict) => `原為${verdict}`,
  limit: (set, limit) => `${set}，限值${limit}`,
  limitWas: (limit) => `標準也不同：上一版的限值是${limit}`,
  withReported: (equation, rate) => `${equation}（上報${rate}）`,
  changesCsv: "與上一版相比有變動的數，每個一列：前後的分子、分母、比率、上報、結論和達標與否。",
  andMore: (count) => `還有${digits(count)}處，加 --json 可全部列出，npm run build 加同樣的 --since 可產生變動頁`,
  cannotCompare: "數據有錯誤，改正後才能與上一版比較。",
  wrongFile: (path, wrong) =>
    `--since ${path}：${wrongHant(wrong)}請用本軟體產生的網站裡的 data/rates.json 或 data/rates.csv 原件。`,
};

function wrongHant(wrong: WrongFile): string {
  switch (wrong.code) {
    case "no_text":
      return "不是 UTF-8 文字檔案。";
    case "no_rates":
      return "裡面沒有比率表。";
    case "foreign":
      return "裡面沒有一個地區屬於這個數據集，像是別處的檔案。";
    case "lacks_column":
      return `缺少 ${wrong.column} 欄。`;
    case "broken_row":
      return `第${wrong.row}列不完整。`;
    case "repeated_row":
      return `第${wrong.row}列與前面的一列是同一個數。`;
  }
}

const en: ChangeSentences = {
  lede: (changed, unchanged) =>
    changed === 0
      ? `None of ${figures(unchanged)} has changed since the last release.`
      : `${figures(changed)} changed since the last release; ${number(unchanged)} did not.`,
  areaLede: (changed) =>
    changed === 0
      ? "Nothing has changed here since the last release."
      : `${figures(changed)} changed here since the last release.`,
  unknown: (count) =>
    `${figures(count)} that ${count === 1 ? "was" : "were"} revised can be held against a standard now, but the last release does not say whether ${count === 1 ? "it" : "they"} met one: whether ${count === 1 ? "it" : "they"} crossed it cannot be known.`,
  comparedWith: (count, checksum) => `The last release has ${count} figures; checksum of its file ${checksum}`,
  order:
    "Those that crossed a standard come first; revisions by how far the rate moved: percentages by points, others in proportion",
  wholePeriod: (kind, period, count) => `${period}: ${figures(count)} ${kind}`,
  moved: (up, change) => `${up ? "up" : "down"} ${change}`,
  revised: (parts) => `${parts.join(", ")} changed`,
  fromTo: (was, is) => `${was} → ${is}`,
  verdicts: (was, is) => `${was.toLowerCase()} → ${is.toLowerCase()}`,
  verdictWas: (verdict) => `before: ${verdict.toLowerCase()}`,
  limit: (set, limit) => `${set}, limit ${limit}`,
  limitWas: (limit) => `The standard differs too: the limit was ${limit}`,
  withReported: (equation, rate) => `${equation} (reported ${rate})`,
  changesCsv:
    "Every figure that changed since the last release: numerator, denominator, rate, report, verdict and standing before and now.",
  andMore: (count) =>
    `and ${number(count)} more: --json lists them all, and npm run build with the same --since makes a page of them`,
  cannotCompare: "The data has errors; mend them to compare it with the last release.",
  wrongFile: (path, wrong) =>
    `--since ${path}: ${wrongEn(wrong)} Give it data/rates.json or data/rates.csv of a site that this software built, unaltered.`,
};

function number(count: number): string {
  return formatDigits(String(count), "en");
}

function figures(count: number): string {
  return `${number(count)} ${count === 1 ? "figure" : "figures"}`;
}

function wrongEn(wrong: WrongFile): string {
  switch (wrong.code) {
    case "no_text":
      return "this is not a text file in UTF-8.";
    case "no_rates":
      return "there is no table of rates in it.";
    case "foreign":
      return "none of its areas is of this dataset; it looks like the file of another.";
    case "lacks_column":
      return `it lacks the column ${wrong.column}.`;
    case "broken_row":
      return `row ${wrong.row} is not whole.`;
    case "repeated_row":
      return `row ${wrong.row} repeats a figure that stands above it.`;
  }
}

const byLanguage: Readonly<Record<Language, ChangeSentences>> = { "zh-Hans": hans, "zh-Hant": hant, en };

/** What is said of changes in a language. */
export function changeSentences(language: Language): ChangeSentences {
  return byLanguage[language];
}
