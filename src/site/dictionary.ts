import { type Language, type Text, text } from "../i18n/language.ts";
import { unitNames } from "../i18n/units.ts";
import type { Column, CountUnit } from "../tables/define.ts";

const types: Readonly<Record<Column["type"], Text>> = {
  count: text("非负整数", "非負整數", "whole number, not negative"),
  quantity: text("非负数，最多两位小数", "非負數，最多兩位小數", "number, not negative, at most two decimals"),
  reported: text("照原样填写的比率", "照原樣填寫的比率", "rate exactly as printed"),
  number: text("数", "數", "number"),
  text: text("文字", "文字", "text"),
  choice: text("选项", "選項", "one of"),
  area: text("areas.csv 中的代码", "areas.csv 中的代碼", "id of areas.csv"),
  school_year: text("学年，如 2022-2023", "學年，如 2022-2023", "school year, such as 2022-2023"),
  year: text("年份，如 2016", "年份，如 2016", "calendar year, such as 2016"),
  period: text("学年或年份", "學年或年份", "school year or calendar year"),
};

const counted: Readonly<Record<CountUnit, Text>> = {
  persons: text("人", "人", "persons"),
  books: text("册", "冊", "books"),
  classes: text("班", "班", "classes"),
  schools: text("所", "所", "schools"),
  teaching_points: text("个", "個", "teaching points"),
};

/** What a cell of the column holds, in words; a choice lists its words. */
export function columnType(column: Column, language: Language): string {
  if (column.type !== "choice") return types[column.type][language];
  const words = Object.entries(column.of.words).map(([key, label]) =>
    key === label[language] ? key : `${key} ${label[language]}`,
  );
  return `${types.choice[language]}${language === "en" ? " " : "："}${words.join(language === "en" ? ", " : "、")}`;
}

/** The unit of a column in words; empty where it has none. */
export function columnUnit(column: Column, language: Language): string {
  if (column.type === "count") return counted[column.unit][language];
  if (column.type === "quantity" || column.type === "reported") return unitNames[column.unit][language];
  return "";
}
