import type { Language } from "./language.ts";

/** One term of a side as it is said: its name, and how many with their unit. */
export interface SaidTerm {
  readonly label: string;
  readonly amount: string;
}

/** One side of a fraction as it is said: what is added, what is left out, and what remains where anything is. */
export interface SaidSide {
  readonly plus: readonly SaidTerm[];
  readonly less: readonly SaidTerm[];
  readonly total: string;
}

/** The counts behind a rate, with whom they are of. */
export interface Counted {
  /** 小学, primary; empty where there is one level only. */
  readonly level: string;
  /** 女童, girls; empty for everybody. */
  readonly group: string;
  readonly denominator: SaidSide;
  readonly numerator: SaidSide | undefined;
  /** Whether the numerator is among the denominator: 917 of 918, but 18,387 books to 820 pupils. */
  readonly among: boolean;
}

/** Where a rate stands to a limit: on which side, and whether it may. */
export interface Against {
  readonly limit: string;
  /** The size of the difference; empty where there is none. */
  readonly difference: string;
  readonly above: boolean;
  readonly meets: boolean;
  readonly strict: boolean;
  /** Whether it is a most, not a least. */
  readonly upper: boolean;
  /** Whether the rate that was reported is another one, so that it must be said which of them is meant. */
  readonly disputed: boolean;
  /** 余25人; empty where nothing is counted. */
  readonly distance: string;
  /** The set, for whom it is and how sure it is; empty for the office's own. */
  readonly origin: readonly string[];
}

/**
 * The parts of a paragraph of a work report (工作汇报), in the language of officials. Arguments come formatted; no part
 * ends in a full stop, and none praises, blames or names a cause: the figures carry neither.
 */
export interface ParagraphSentences {
  /** The whole of a place by the last character of its name: 全镇, 全县, 全校. */
  whole(name: string, kind: string): string;
  counted(counts: Counted): string;
  /** Numerators and denominators that make no single fraction: each with its name. */
  listed(terms: readonly SaidTerm[]): string;
  rate(name: string, rate: string): string;
  rounded(name: string, rate: string, reported: string, how: string): string;
  unexplained(name: string, rate: string, reported: string): string;
  explained(name: string, rate: string, reported: string, how: string, others: number): string;
  withoutCounts(name: string, reported: string, missing: string): string;
  /** @param missing the terms without which it cannot be worked out; empty where that has another reason */
  notReported(name: string, missing: string): string;
  nothing(name: string, reason: string): string;
  against(against: Against): string;
  /** Several limits may hold, and all give one answer; or they do not. */
  severalLimits(limits: string, meets: boolean | undefined, origin: readonly string[]): string;
  readonly indicative: string;
  readonly secondary: string;
  readonly notConfirmed: string;
  readonly asReported: (meets: boolean) => string;
  /** A difference too small for the decimals that are printed. */
  lessThan(smallest: string): string;
  readonly beyondChance: string;
  readonly withinChance: string;
  undeclared(terms: readonly string[]): string;
  /** All parts of one figure in their order; those that are empty are left out. */
  sentence(when: string, whole: string, counts: string, rate: string, standard: string, change: string): string;
}

const quietEndings = /(?:街道|[镇鎮乡鄉县縣区區市旗村省州盟校])$/u;

/** 柳河镇 → 全镇; （原文未写镇名） behind a name is no part of it. */
function wholeInChinese(name: string, kind: string, words: Readonly<Record<string, string>>): string {
  const [ending] = quietEndings.exec(name.replace(/[（(].*$/u, "")) ?? [];
  return words[kind] ?? (ending ? `全${ending}` : (words[""] ?? ""));
}

/** 适龄儿童少年1856人，扣除另行统计的残疾儿童少年10人后为1846人 */
function sideInChinese({ plus, less, total }: SaidSide, verb: string, after: string, group: string): string {
  const list = (terms: readonly SaidTerm[], mark = "") =>
    terms.map(({ label, amount }) => `${label}${mark}${amount}`).join("、");
  const added = list(plus, group && `（${group}）`);
  return less.length === 0 ? added : `${added}，${verb}${list(less)}${after}${total}`;
}

/** A numerator that is the denominator less something is not said twice: 减去脱盲巩固50人为5人. */
function countsInChinese(
  { level, group, denominator, numerator }: Counted,
  words: Readonly<Record<"without" | "after" | "minus", string>>,
): string {
  const bottom = `${level}${sideInChinese(denominator, words.without, words.after, group)}`;
  if (!numerator) return bottom;
  const isRest =
    numerator.less.length > 0 && numerator.plus.every(({ label }, at) => label === denominator.plus[at]?.label);
  const top = isRest
    ? `${words.minus}${numerator.less.map(({ label, amount }) => `${label}${amount}`).join("、")}${words.after}${numerator.total}`
    : sideInChinese(numerator, words.without, words.after, "");
  return `${bottom}，${top}`;
}

function againstInChinese(
  { limit, difference, above, meets, strict, upper, disputed, distance, origin }: Against,
  words: Readonly<Record<"disputed" | "above" | "below" | "just" | "exclusive" | "least" | "most" | "not", string>>,
): string {
  const bound = `${limit}${strict ? words.exclusive : ""}${upper ? words.most : words.least}`;
  const stands = difference ? `${above ? words.above : words.below}${bound}${difference}` : `${words.just}${bound}`;
  const parts = [stands, ...(difference || meets ? [] : [words.not]), ...(distance ? [distance] : [])];
  return `${disputed ? words.disputed : ""}${parts.join("，")}${bracketed(origin)}`;
}

function bracketed(origin: readonly string[]): string {
  return origin.length > 0 ? `（${origin.join("，")}）` : "";
}

function joined(when: string, whole: string, counts: string, rate: string, standard: string, change: string): string {
  const said = [whole + (counts || rate), counts && rate, standard].filter(Boolean).join("，");
  return `${when ? `${when}，` : ""}${said}${change ? `；${change}` : ""}`;
}

const hans: ParagraphSentences = {
  whole: (name, kind) =>
    wholeInChinese(name, kind, { school: "全校", teaching_point: "本教学点", village: "全村", "": "全域" }),
  counted: (counts) => countsInChinese(counts, { without: "扣除", after: "后为", minus: "减去" }),
  listed: (terms) => terms.map(({ label, amount }) => `${label}${amount}`).join("，"),
  rate: (name, rate) => `${name}${rate}`,
  rounded: (name, rate, reported, how) => `${name}${rate}（上报${reported}，${how}）`,
  unexplained: (name, rate, reported) => `${name}上报${reported}，按人数复算为${rate}，尚未说明`,
  explained: (name, rate, reported, how, others) =>
    `${name}上报${reported}，按人数复算为${rate}，换一个口径才相符（${how}${others > 0 ? `；另有${others}种可能` : ""}）`,
  withoutCounts: (name, reported, missing) => `${name}上报${reported}，缺${missing}，无法复算`,
  notReported: (name, missing) => (missing ? `${name}未报（缺${missing}）` : `${name}算不出`),
  nothing: (name, reason) => `${name}没有数（${reason}）`,
  against: (against) =>
    againstInChinese(against, {
      disputed: "按复算",
      above: "高于",
      below: "低于",
      just: "正好是",
      exclusive: "（不含）",
      least: "的标准",
      most: "的上限",
      not: "未达标",
    }),
  severalLimits: (limits, meets, origin) =>
    `${meets === undefined ? `${limits}哪一个适用没有写明，是否达标未定` : `可能适用的${limits}都${meets ? "达到" : "没有达到"}`}${bracketed(origin)}`,
  indicative: "只供参考",
  secondary: "限值据转载",
  notConfirmed: "限值未经核实",
  asReported: (meets) => (meets ? "按上报则达标" : "按上报则未达标"),
  lessThan: (smallest) => `不到${smallest}`,
  beyondChance: "超出偶然波动",
  withinChance: "未超出偶然波动",
  undeclared: (terms) => `没有申报${terms.join("、")}，未作扣除`,
  sentence: joined,
};

const hant: ParagraphSentences = {
  whole: (name, kind) =>
    wholeInChinese(name, kind, { school: "全校", teaching_point: "本教學點", village: "全村", "": "全域" }),
  counted: (counts) => countsInChinese(counts, { without: "扣除", after: "後為", minus: "減去" }),
  listed: (terms) => terms.map(({ label, amount }) => `${label}${amount}`).join("，"),
  rate: (name, rate) => `${name}${rate}`,
  rounded: (name, rate, reported, how) => `${name}${rate}（上報${reported}，${how}）`,
  unexplained: (name, rate, reported) => `${name}上報${reported}，按人數復算為${rate}，尚未說明`,
  explained: (name, rate, reported, how, others) =>
    `${name}上報${reported}，按人數復算為${rate}，換一個口徑才相符（${how}${others > 0 ? `；另有${others}種可能` : ""}）`,
  withoutCounts: (name, reported, missing) => `${name}上報${reported}，缺${missing}，無法復算`,
  notReported: (name, missing) => (missing ? `${name}未報（缺${missing}）` : `${name}算不出`),
  nothing: (name, reason) => `${name}沒有數（${reason}）`,
  against: (against) =>
    againstInChinese(against, {
      disputed: "按復算",
      above: "高於",
      below: "低於",
      just: "正好是",
      exclusive: "（不含）",
      least: "的標準",
      most: "的上限",
      not: "未達標",
    }),
  severalLimits: (limits, meets, origin) =>
    `${meets === undefined ? `${limits}哪一個適用沒有寫明，是否達標未定` : `可能適用的${limits}都${meets ? "達到" : "沒有達到"}`}${bracketed(origin)}`,
  indicative: "只供參考",
  secondary: "限值據轉載",
  notConfirmed: "限值未經核實",
  asReported: (meets) => (meets ? "按上報則達標" : "按上報則未達標"),
  lessThan: (smallest) => `不到${smallest}`,
  beyondChance: "超出偶然波動",
  withinChance: "未超出偶然波動",
  undeclared: (terms) => `沒有申報${terms.join("、")}，未作扣除`,
  sentence: joined,
};

/** 1,846 (children of school age: 1,856, less disabled children counted separately: 10) */
function sideInEnglish({ plus, less, total }: SaidSide): string {
  const list = (terms: readonly SaidTerm[]) =>
    terms.map(({ label, amount }) => `${label.toLowerCase()}: ${amount}`).join(", ");
  const [only] = plus;
  if (less.length === 0 && plus.length === 1 && only) return `${only.amount} (${only.label.toLowerCase()})`;
  return `${total} (${list(plus)}${less.length > 0 ? `, less ${list(less)}` : ""})`;
}

/** The name of a series within a sentence. */
function within(name: string): string {
  return `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
}

function inBrackets(said: string, origin: readonly string[]): string {
  return origin.length > 0 ? `${said} (${origin.join("; ")})` : said;
}

const en: ParagraphSentences = {
  whole: (name) => name,
  counted: ({ denominator, numerator, among }) =>
    numerator
      ? `${sideInEnglish(numerator)} ${among ? "of" : "to"} ${sideInEnglish(denominator)}`
      : sideInEnglish(denominator),
  listed: (terms) => terms.map(({ label, amount }) => `${within(label)} ${amount}`).join("; "),
  rate: (name, rate) => `${within(name)} ${rate}`,
  rounded: (name, rate, reported, how) => `${within(name)} ${rate} (reported ${reported}; ${within(how)})`,
  unexplained: (name, rate, reported) =>
    `${within(name)} reported as ${reported}, ${rate} from the counts, not yet explained`,
  explained: (name, rate, reported, how, others) => {
    const more = others > 0 ? `; ${others} more ${others === 1 ? "is" : "are"} possible` : "";
    return `${within(name)} reported as ${reported}, ${rate} from the counts, which reconciles on another basis only (${within(how)}${more})`;
  },
  withoutCounts: (name, reported, missing) =>
    `${within(name)} reported as ${reported}, which cannot be recomputed without ${within(missing)}`,
  notReported: (name, missing) =>
    missing ? `${within(name)} not reported (${within(missing)}: missing)` : `${within(name)} cannot be worked out`,
  nothing: (name, reason) => `${within(name)} without a figure (${reason})`,
  against: ({ limit, difference, above, meets, strict, upper, disputed, distance, origin }) => {
    const bound = `the ${upper ? "limit" : "standard"} of ${limit}${strict ? " (itself not enough)" : ""}`;
    const stands = difference ? `${difference} ${above ? "above" : "below"} ${bound}` : `exactly ${bound}`;
    const said = [stands, ...(difference || meets ? [] : ["not met"]), ...(distance ? [distance] : [])].join(", ");
    return inBrackets(`${disputed ? "from the counts " : ""}${said}`, origin);
  },
  severalLimits: (limits, meets, origin) =>
    inBrackets(
      meets === undefined
        ? `which of ${limits} holds is not on file, so whether it is met is open`
        : `every limit that may hold is ${meets ? "met" : "missed"} (${limits})`,
      origin,
    ),
  indicative: "for indication only",
  secondary: "limit read in a copy",
  notConfirmed: "limit not confirmed",
  asReported: (meets) => (meets ? "met as reported" : "missed as reported"),
  lessThan: (smallest) => `less than ${smallest}`,
  beyondChance: "more than chance would make",
  withinChance: "no more than chance would make",
  undeclared: (terms) => `Left blank, so that nobody is left out: ${terms.map(within).join(", ")}`,
  sentence: (when, whole, counts, rate, standard, change) => {
    const head = [whole, when].filter(Boolean).join(", ");
    const said = [[counts, rate].filter(Boolean).join(", "), standard].filter(Boolean).join("; ");
    return `${head}: ${said}${change ? `. ${change}` : ""}`;
  },
};

const byLanguage: Readonly<Record<Language, ParagraphSentences>> = { "zh-Hans": hans, "zh-Hant": hant, en };

/** What paragraphs of a work report are made of in a language. */
export function paragraphSentences(language: Language): ParagraphSentences {
  return byLanguage[language];
}
