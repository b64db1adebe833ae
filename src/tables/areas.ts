import { text } from "../i18n/language.ts";
import { areaKey, choice, free, trailing } from "./columns.ts";
import { defineTable } from "./define.ts";
import { areaKind, schoolType, setting } from "./vocabulary.ts";

/** The places. An area without parent, other than the root, joins no sum (TABLES, *Every row says where*). */
export const areas = defineTable({
  id: "areas",
  label: text("地区与学校", "地區與學校", "Areas and schools"),
  about: text(
    "一行是一个地方：省、市、县、乡镇、村、学校或教学点",
    "一列是一個地方：省、市、縣、鄉鎮、村、學校或教學點",
    "One row is one place: a province, prefecture, county, township, village, school or teaching point",
  ),
  basis: "",
  dimensions: { period: "none" },
  keys: { area: { ...areaKey, declares: true } },
  columns: {
    name: free(text("名称", "名稱", "Name"), [
      "地区名称",
      "地區名稱",
      "单位名称",
      "單位名稱",
      "学校名称",
      "學校名稱",
      "简体名称",
      "簡體名稱",
    ]),
    name_zh_hant: free(text("繁体名称", "繁體名稱", "Name in Traditional Chinese"), ["繁体中文名称", "繁體中文名稱"]),
    name_en: free(text("英文名称", "英文名稱", "Name in English"), ["英文名", "english name"]),
    parent: {
      type: "area",
      label: text("上级", "上級", "Parent"),
      aliases: ["上级地区", "上級地區", "上级单位", "上級單位", "所属地区", "所屬地區", "隶属", "隸屬"],
    },
    kind: choice(text("类别", "類別", "Kind"), areaKind, ["地区类别", "地區類別", "级别", "級別"]),
    school_type: choice(text("学校类型", "學校類型", "School type"), schoolType, [
      "办学类型",
      "辦學類型",
      "学校类别",
      "學校類別",
    ]),
    setting: choice(text("城乡分类", "城鄉分類", "Setting"), setting, ["城乡类别", "城鄉類別", "城乡属性", "城鄉屬性"]),
    opened: {
      type: "school_year",
      label: text("开办学年", "開辦學年", "Opened"),
      aliases: ["设立学年", "設立學年", "启用学年", "啟用學年"],
    },
    closed: {
      type: "school_year",
      label: text("撤销学年", "撤銷學年", "Closed"),
      aliases: ["停办学年", "停辦學年", "撤并学年", "撤併學年"],
    },
    merged_into: {
      type: "area",
      label: text("并入", "併入", "Merged into"),
      aliases: ["并入学校", "併入學校", "并入单位", "併入單位"],
    },
    ...trailing,
  },
});
