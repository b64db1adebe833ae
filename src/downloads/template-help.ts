import { type Language, type Text, text } from "../i18n/language.ts";
import { columnUnit } from "../site/dictionary.ts";
import type { Column, RateUnit, Table } from "../tables/define.ts";
import { wordOf } from "./template-examples.ts";

/** What a person who fills in a template is told of one column. */
export interface ColumnHelp {
  readonly key: string;
  readonly column: Column;
  /** What stands at its head: in English the contract's key, in Chinese its name. */
  readonly header: string;
  readonly name: string;
  readonly holds: string;
  /** Empty where it has none. */
  readonly unit: string;
  readonly required: boolean;
  /** What a blank cell means. */
  readonly blank: string;
}

/** The columns of a table, in order, as its template explains them. */
export function columnHelp(table: Table, language: Language): readonly ColumnHelp[] {
  return Object.entries({ ...table.keys, ...table.columns }).map(([key, column]) => {
    const required = key in table.keys && column.blank === undefined;
    return {
      ...{ key, column, required, name: column.label[language], unit: columnUnit(column, language) },
      header: language === "en" ? key : column.label[language],
      holds: (ofEveryTable[key] ?? holds(column, language))[language],
      blank: (required ? blanks.required : blankOf(column, language, key in table.keys))[language],
    };
  });
}

/** The words of a choice, in order, as templates write them. */
export function choices(column: Column, language: Language): readonly string[] {
  return column.type === "choice"
    ? Object.keys(column.of.words).map((word) => wordOf(column.of.words, word, language))
    : [];
}

const ofEveryTable: Readonly<Record<string, Text>> = {
  source: text(
    "抄自哪张报表、哪本台账或哪个系统",
    "抄自哪張報表、哪本台賬或哪個系統",
    "The form, ledger or system that the row was copied from",
  ),
  note: text("脚注，登在数字旁边", "腳註，登在數字旁邊", "A footnote, shown beside the figures"),
};

const kinds: Readonly<Record<Exclude<Column["type"], "choice" | "area" | "reported">, Text>> = {
  count: text("整数，只写数字", "整數，只寫數字", "A whole number, digits only"),
  quantity: text(
    "数，最多两位小数，只写数字",
    "數，最多兩位小數，只寫數字",
    "A number with at most two decimals, digits only",
  ),
  number: text("数", "數", "A number"),
  text: text("文字", "文字", "Words"),
  school_year: text(
    "学年，写成 2022-2023；原文没有写年份的写 undated",
    "學年，寫成 2022-2023；原文沒有寫年份的寫 undated",
    "A school year such as 2022-2023, or undated where the paper states none",
  ),
  year: text(
    "年份，写成 2022；原文没有写年份的写 undated",
    "年份，寫成 2022；原文沒有寫年份的寫 undated",
    "A calendar year such as 2022, or undated where the paper states none",
  ),
  period: text(
    "学年或年份，写成 2022-2023 或 2022",
    "學年或年份，寫成 2022-2023 或 2022",
    "A school year such as 2022-2023, or a calendar year such as 2022",
  ),
};

/** Rates as papers print them, by their unit. */
const printed: Readonly<Partial<Record<RateUnit, readonly string[]>>> = {
  "%": ["99.4%", "0.26", "12‰"],
  pupils: ["19.2", "1:19", "19:1"],
};

function asPrinted(examples: readonly string[]): Text {
  return text(
    `照纸上所印抄写，如 ${examples.join("、")}；小数位数也照抄`,
    `照紙上所印抄寫，如 ${examples.join("、")}；小數位數也照抄`,
    `Exactly as printed, such as ${examples.join(", ")}, with all its decimals`,
  );
}

const areaIds = {
  declared: text(
    "这个地方的代码，推荐 12 位统计用区划代码",
    "這個地方的代碼，推薦 12 位統計用區劃代碼",
    "The id of the place; the 12-digit statistical division code is recommended",
  ),
  named: text("地区与学校表里的代码", "地區與學校表裡的代碼", "An id from the table of areas and schools"),
};

function holds(column: Column, language: Language): Text {
  if (column.type === "area") return column.declares ? areaIds.declared : areaIds.named;
  if (column.type === "reported") return asPrinted(printed[column.unit] ?? ["13.9"]);
  if (column.type !== "choice") return kinds[column.type];
  const listed = choices(column, language);
  return text(
    `从列表中选：${listed.join("、")}`,
    `從清單中選：${listed.join("、")}`,
    `Choose from the list: ${listed.join(", ")}`,
  );
}

const blanks = {
  required: text("不可留空", "不可留空", "May not be blank"),
  figure: text("没有上报（不是 0）", "沒有上報（不是 0）", "Not reported (which is not 0)"),
  nothing: text("没有，或不分", "沒有，或不分", "None, or not told apart"),
  free: text("没有", "沒有", "Nothing"),
};
const everything = text("全部", "全部", "all");

function blankOf(column: Column, language: Language, isKey: boolean): Text {
  if (isKey && column.blank) {
    const meant = column.type === "choice" ? wordOf(column.of.words, column.blank, language) : everything[language];
    return text(`即“${meant}”`, `即「${meant}」`, `The same as "${meant}"`);
  }
  if (isKey) return blanks.nothing;
  return column.type === "count" || column.type === "quantity" || column.type === "reported"
    ? blanks.figure
    : blanks.free;
}
