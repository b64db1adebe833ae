import { type Text, text } from "../i18n/language.ts";
import type {
  AreaColumn,
  ChoiceColumn,
  CountColumn,
  CountUnit,
  QuantityColumn,
  RateUnit,
  ReportedColumn,
  SchoolYearColumn,
  TextColumn,
} from "./define.ts";
import { group, level, type Vocabulary } from "./vocabulary.ts";

/** A whole, non-negative number; of persons unless said otherwise. */
export function count(label: Text, unit: CountUnit = "persons", aliases: readonly string[] = []): CountColumn {
  return { type: "count", unit, label, aliases };
}

/** An area in m² or an amount in yuan, with at most two decimals. */
export function quantity(label: Text, unit: "m²" | "yuan", aliases: readonly string[] = []): QuantityColumn {
  return { type: "quantity", unit, decimals: 2, label, aliases };
}

/** A rate as printed. `whole` where it can never pass 100 %. */
export function reported(
  label: Text,
  unit: RateUnit,
  ceiling?: "whole" | "none",
  aliases: readonly string[] = [],
): ReportedColumn {
  return { type: "reported", unit, label, aliases, ...(ceiling === "whole" ? { atMostWhole: true } : {}) };
}

/** One word of a vocabulary. */
export function choice(label: Text, of: Vocabulary, aliases: readonly string[] = []): ChoiceColumn {
  return { type: "choice", of, label, aliases };
}

/** Words as they stand. */
export function free(label: Text, aliases: readonly string[] = []): TextColumn {
  return { type: "text", label, aliases };
}

export const areaKey: AreaColumn = {
  type: "area",
  label: text("地区", "地區", "Area"),
  aliases: [
    ...["区划代码", "區劃代碼", "统计用区划代码", "統計用區劃代碼", "地区代码", "地區代碼", "单位代码", "單位代碼"],
    ...["单位", "單位", "area code", "area id"],
  ],
};
const schoolYearKey: SchoolYearColumn = {
  type: "school_year",
  label: text("学年", "學年", "School year"),
  aliases: ["学年度", "學年度", "academic year"],
};

/** Where and when, for tables by school year. */
export const schoolYearKeys = { area: areaKey, school_year: schoolYearKey };

/** Where and when, for tables by calendar year. */
export const calendarYearKeys = {
  area: areaKey,
  year: { type: "year", label: text("年份", "年份", "Year"), aliases: ["年度", "年", "calendar year"] },
} as const;

export const levelKey: ChoiceColumn = choice(text("学段", "學段", "Level"), level, [
  "教育阶段",
  "教育階段",
  "阶段",
  "階段",
  "education level",
]);

export const groupKey: ChoiceColumn = {
  ...choice(text("群体", "群體", "Group"), group, ["对象", "對象", "人群"]),
  blank: "all",
};

/** Every table ends with these: the form or ledger copied from, and a footnote. */
export const trailing = {
  source: free(text("来源", "來源", "Source"), ["数据来源", "數據來源", "出处", "出處"]),
  note: free(text("备注", "備註", "Note"), ["附注", "附註", "notes", "remarks"]),
};
