import { type Text, text } from "../i18n/language.ts";
import { unitNames } from "../i18n/units.ts";

/** What a figure may be a figure of. */
export type Measured = "persons" | "books" | "classes" | "schools" | "teaching_points" | "m²" | "yuan";

/** What each is called in messages. */
export const measuredNames: Readonly<Record<Measured, Text>> = {
  persons: text("人", "人", "persons"),
  books: unitNames.books,
  classes: text("班", "班", "classes"),
  schools: text("学校", "學校", "schools"),
  teaching_points: text("教学点", "教學點", "teaching points"),
  "m²": unitNames["m²"],
  yuan: unitNames.yuan,
};

const anything: readonly Measured[] = ["persons", "books", "classes", "schools", "teaching_points"];
const persons: readonly Measured[] = ["persons"];
const books: readonly Measured[] = ["books"];
const classes: readonly Measured[] = ["classes"];
const schools: readonly Measured[] = ["schools"];
const points: readonly Measured[] = ["teaching_points"];
const places: readonly Measured[] = ["schools", "teaching_points"];
const floor: readonly Measured[] = ["m²"];
const money: readonly Measured[] = ["yuan"];
const nothing: readonly Measured[] = [];

/**
 * The words that stand behind a figure, in half-width small letters, and what they can be about. 人次 is not 人, since
 * one person may count twice; 户 are households; those with `nothing` suit no column of counts or quantities.
 */
const words: Readonly<Record<string, readonly Measured[]>> = {
  ...of(anything, "个 個"),
  ...of(persons, "人 名 位 口 生 学生 學生 儿童 兒童 少年 女童 女生 男生 教师 教師 老师 老師 教职工 教職工 校长 校長"),
  ...of(persons, "person persons people pupil pupils student students child children teacher teachers"),
  ...of(books, "册 冊 本 部 book books copies volumes"),
  ...of(classes, "班 教学班 教學班 班级 班級 class classes"),
  ...of(schools, "间 間 校 学校 學校 小学 小學 中学 中學 school schools"),
  ...of(points, "处 處 教学点 教學點 个点 個點"),
  ...of(places, "所"),
  ...of(floor, "㎡ m2 m² 平方米 平方公尺 平方 平米 sqm"),
  ...of(money, "元 圆 圓 块 塊 元整 元正 圆整 圓整 人民币 人民幣 rmb cny yuan"),
  ...of(
    nothing,
    "% ‰ 百分点 百分點 个百分点 個百分點 人次 人数 人數 次 户 戶 家 副 套 台 臺 张 張 件 项 項 岁 歲 天 周 週 月 年",
  ),
  ...of(
    nothing,
    "美元 港元 港币 港幣 新台币 新台幣 台币 台幣 日元 欧元 歐元 角 分 角整 亩 畝 公顷 公頃 平方公里 公里 米 公斤 吨 噸",
  ),
};

function of(measured: readonly Measured[], list: string): Record<string, readonly Measured[]> {
  return Object.fromEntries(list.split(" ").map((word) => [word, measured]));
}

const known = new Map(Object.entries(words));
const longest = Math.max(...[...known.keys()].map((word) => word.length));

/** A unit that stands at the end (or a currency sign in front), and the writing without it. */
export interface UnitFound {
  readonly word: string;
  readonly rest: string;
}

/** The longest unit word behind a figure in half-width signs; undefined where none stands there. */
export function unitAround(half: string): UnitFound | undefined {
  const [sign] = /^(?:[¥￥]|rmb|cny|人民币|人民幣) */i.exec(half) ?? [];
  if (sign) return { word: "元", rest: half.slice(sign.length) };
  const small = half.toLowerCase();
  for (let length = Math.min(longest, half.length - 1); length > 0; length--) {
    if (known.has(small.slice(-length))) return { word: half.slice(-length), rest: half.slice(0, -length).trimEnd() };
  }
  return undefined;
}

/** Whether a unit word can stand behind a figure of that kind. */
export function suitsUnit(word: string, measured: Measured): boolean {
  return known.get(word.toLowerCase())?.includes(measured) ?? false;
}
