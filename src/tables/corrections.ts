import { text } from "../i18n/language.ts";
import { areaKey, choice, free, trailing } from "./columns.ts";
import { defineTable } from "./define.ts";
import { correctionKind, grade, stage } from "./vocabulary.ts";

/** The register of known discrepancies: what is said of a cell, never a change of it. */
export const corrections = defineTable({
  id: "corrections",
  label: text("更正登记", "更正登記", "Register of corrections"),
  about: text(
    "一行是对某张表一个单元格的说明：已知、已更正或有异议；不改动上报的数",
    "一列是對某張表一個儲存格的說明：已知、已更正或有異議；不改動上報的數",
    "One row says of one cell of one table that its discrepancy is known, corrected or disputed; it changes no reported figure",
  ),
  basis: "",
  dimensions: { period: "none" },
  keys: {
    table: free(text("表", "表", "Table"), ["表名", "数据表", "數據表"]),
    area: areaKey,
    period: {
      type: "period",
      label: text("学年或年份", "學年或年份", "Period"),
      aliases: ["学年", "學年", "年份", "年度", "时期", "時期"],
      blank: "",
    },
    level: {
      ...choice(text("学段或教育阶段", "學段或教育階段", "Level or stage"), stage, [
        "学段",
        "學段",
        "教育阶段",
        "教育階段",
        "阶段",
        "階段",
      ]),
      blank: "all",
    },
    group: {
      ...free(text("群体或资助项目", "群體或資助項目", "Group or programme"), [
        "群体",
        "群體",
        "资助项目",
        "資助項目",
        "项目",
        "項目",
        "对象",
        "對象",
      ]),
      blank: "all",
    },
    grade: { ...choice(text("年级", "年級", "Grade"), grade, ["年级别", "年級別"]), blank: "" },
    column: free(text("栏目", "欄目", "Column"), ["列", "列名", "字段", "指标栏", "指標欄"]),
    source: { ...trailing.source, blank: "" },
  },
  columns: {
    held: free(text("登记时的数", "登記時的數", "Text held when entered"), [
      "原值",
      "原数",
      "原數",
      "当时数值",
      "當時數值",
    ]),
    kind: choice(text("性质", "性質", "Kind"), correctionKind, ["类别", "類別", "类型", "類型"]),
    reason: free(text("原因", "原因", "Reason"), ["理由", "说明", "說明"]),
    who: free(text("登记人", "登記人", "Who"), ["经办人", "經辦人", "责任人", "責任人"]),
    when: free(text("登记日期", "登記日期", "When"), ["日期", "登记时间", "登記時間", "date"]),
    note: trailing.note,
  },
});
