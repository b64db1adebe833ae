import { text } from "../i18n/language.ts";
import { teachers } from "../tables/teachers.ts";
import { defineIndicator } from "./define.ts";
import { of } from "./term.ts";

export const aboveRequiredRate = defineIndicator({
  id: "above-required-rate",
  theme: "teachers",
  table: teachers,
  label: text("高于规定学历教师比例", "高於規定學歷教師比例", "Rate of teachers above the required level"),
  definition: text(
    "专任教师中高于规定学历的比例：小学为大专及以上，初中为本科及以上。分母只计专任教师，不计其他教职工。",
    "專任教師中高於規定學歷的比例：小學為大專及以上，初中為本科及以上。分母只計專任教師，不計其他教職工。",
    "Full-time teachers educated above the legally required level: junior college or above for primary, a bachelor's degree or above for lower secondary. The denominator is full-time teachers only, no other staff.",
  ),
  document: text(
    "规定学历：《教师法》（2009年修正）第十一条；“高于规定学历”依乡镇报告的用法，有的文本小学要求本科，未经原文核实",
    "規定學歷：《教師法》（2009年修正）第十一條；「高於規定學歷」依鄉鎮報告的用法，有的文本小學要求本科，未經原文核實",
    "Required level: Teachers Law (revised 2009), article 11; what is above it is as the township reports use it, some texts ask for a bachelor's degree in primary, not confirmed in the original",
  ),
  basis: "",
  unit: "%",
  decimals: 2,
  better: "higher",
  measure: {
    kind: "ratio",
    numerator: { plus: [of(teachers, "above_required")] },
    denominator: { plus: [of(teachers, "full_time_teachers")] },
  },
  variants: [
    {
      id: "staff",
      name: text("教职工数（代替专任教师）", "教職工數（代替專任教師）", "all staff in place of full-time teachers"),
      denominator: { plus: [of(teachers, "staff")] },
    },
  ],
  levels: ["primary", "lower_secondary", "all"],
  groups: ["all"],
  reported: "reported_above_required_rate",
  headline: [
    {
      level: "primary",
      group: "all",
      order: 7,
      label: text("小学高于规定学历教师比例", "小學高於規定學歷教師比例", "Primary teachers above the required level"),
    },
    {
      level: "lower_secondary",
      group: "all",
      order: 8,
      label: text(
        "初中高于规定学历教师比例",
        "初中高於規定學歷教師比例",
        "Lower-secondary teachers above the required level",
      ),
    },
  ],
  sensitive: "none",
  example: { given: { above_required: 65, full_time_teachers: 75 }, gives: "86.67", source: "二(二)1 師資水平" },
});
