import { type Text, text } from "../i18n/language.ts";
import type {
  AreaColumn,
  ChoiceColumn,
  CountColumn,
  CountUnit,
  KeyWords,
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

/** Header names that say the same of other keys. */
export function saying(names: readonly string[], words: KeyWords): Readonly<Record<string, KeyWords>> {
  return Object.fromEntries(names.map((name) => [name, words]));
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
    ...[
      "单位",
      "單位",
      "area code",
      "area id",
      "学校代码",
      "學校代碼",
      "学校标识码",
      "學校標識碼",
      "机构代码",
      "機構代碼",
    ],
    ...["单位编码", "單位編碼", "地区编码", "地區編碼", "代码", "代碼", "编码", "編碼"],
  ],
  names: [
    ...["名称", "名稱", "地区名称", "地區名稱", "单位名称", "單位名稱", "学校", "學校", "学校名称", "學校名稱", "校名"],
    ...["学校（机构）名称", "學校（機構）名稱", "机构名称", "機構名稱", "学校（教学点）名称", "學校（教學點）名稱"],
    ...[
      "乡镇",
      "鄉鎮",
      "乡（镇）",
      "鄉（鎮）",
      "乡镇名称",
      "鄉鎮名稱",
      "乡镇街道",
      "鄉鎮街道",
      "县区",
      "縣區",
      "县市区",
      "縣市區",
    ],
    ...[
      "村",
      "村名",
      "村（社区）",
      "所在地",
      "填报单位",
      "填報單位",
      "县市",
      "縣市",
      "行政区划",
      "行政區劃",
      "区域",
      "區域",
    ],
    ...["鄉鎮別", "鄉鎮市別", "鄉鎮市區", "縣市別", "地區別", "區域別", "行政區", "行政區別", "學校別", "校別"],
    ...["name", "area name", "school", "school name", "township", "county", "village"],
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
  ...choice(text("群体", "群體", "Group"), group, ["对象", "對象", "人群", "性别", "性別"]),
  blank: "all",
};

/** Every table ends with these: the form or ledger copied from, and a footnote. */
export const trailing = {
  source: free(text("来源", "來源", "Source"), ["数据来源", "數據來源", "出处", "出處"]),
  note: free(text("备注", "備註", "Note"), ["附注", "附註", "notes", "remarks"]),
};
