import { text } from "../i18n/language.ts";
import { choice, count, free, groupKey, trailing } from "./columns.ts";
import { defineTable } from "./define.ts";
import { areaKind, better, setting, stage, yesNo } from "./vocabulary.ts";

/** The province's own limits, which win over the built-in ones. */
export const standards = defineTable({
  id: "standards",
  label: text("本地标准", "本地標準", "Local standards"),
  about: text(
    "一行是本省（市、县）对一项指标规定的一个限值，优先于内置标准",
    "一列是本省（市、縣）對一項指標規定的一個限值，優先於內建標準",
    "One row is one limit that the province sets for one indicator; it wins over the built-in standards",
  ),
  basis: "",
  dimensions: { period: "none" },
  keys: {
    indicator: free(text("指标", "指標", "Indicator"), ["指标代码", "指標代碼", "indicator id"]),
    level: { ...choice(text("学段", "學段", "Level"), stage, ["教育阶段", "教育階段", "阶段", "階段"]), blank: "all" },
    group: groupKey,
    setting: {
      ...choice(text("城乡分类", "城鄉分類", "Setting"), setting, ["城乡类别", "城鄉類別", "城乡属性", "城鄉屬性"]),
      blank: "",
    },
    judges: {
      ...choice(text("评定对象", "評定對象", "Judges"), areaKind, ["评估对象", "評估對象", "适用单位", "適用單位"]),
      blank: "",
    },
  },
  columns: {
    min_classes: count(text("最少班数", "最少班數", "Fewest classes"), "classes", ["班数下限", "班數下限"]),
    max_classes: count(text("最多班数", "最多班數", "Most classes"), "classes", ["班数上限", "班數上限"]),
    limit: {
      type: "number",
      label: text("限值", "限值", "Limit"),
      aliases: ["标准", "標準", "标准值", "標準值", "达标值", "達標值"],
    },
    better: choice(text("方向", "方向", "Better"), better, ["指标方向", "指標方向"]),
    strict: choice(text("限值本身不达标", "限值本身不達標", "Strict"), yesNo, ["不含限值", "不含本数", "不含本數"]),
    document: free(text("依据文件", "依據文件", "Document"), ["文件", "依据", "依據", "文号", "文號"]),
    from: {
      type: "school_year",
      label: text("起始学年", "起始學年", "From"),
      aliases: ["施行学年", "施行學年", "起", "自"],
    },
    to: {
      type: "school_year",
      label: text("截止学年", "截止學年", "To"),
      aliases: ["终止学年", "終止學年", "止", "至"],
    },
    ...trailing,
  },
  distinguishedBy: ["min_classes", "max_classes", "from", "to"],
});
