import { text } from "../i18n/language.ts";
import { pupils } from "../tables/pupils.ts";
import { teachers } from "../tables/teachers.ts";
import { otherThan, pupilBases } from "./bases.ts";
import { defineIndicator } from "./define.ts";
import { of } from "./term.ts";

export const aboveRequiredPer100Pupils = defineIndicator({
  id: "above-required-per-100-pupils",
  theme: "teachers",
  table: teachers,
  label: text(
    "每百名学生拥有高于规定学历教师数",
    "每百名學生擁有高於規定學歷教師數",
    "Teachers above the required level per 100 pupils",
  ),
  definition: text(
    "高于规定学历的专任教师数除以在校学生数，再乘以100；学生按学籍统计。",
    "高於規定學歷的專任教師數除以在校學生數，再乘以100；學生按學籍統計。",
    "Full-time teachers educated above the required level, per 100 pupils on the school register.",
  ),
  document: text(
    "《县域义务教育优质均衡发展督导评估办法》（教督[2017]6号）；依省级转发文本，未经原文核实",
    "《縣域義務教育優質均衡發展督導評估辦法》（教督[2017]6號）；依省級轉發文本，未經原文核實",
    "Measures for the evaluation of quality and balance in county compulsory education, 教督[2017]6号; from a province's text of it, not confirmed in the original",
  ),
  basis: "school_register",
  unit: "teachers",
  decimals: 2,
  better: "higher",
  measure: {
    kind: "ratio",
    numerator: { plus: [of(teachers, "above_required")] },
    denominator: { plus: [of(pupils, "pupils")] },
    times: 100,
  },
  variants: otherThan(pupilBases, "pupils_on_register"),
  levels: ["primary", "lower_secondary", "all"],
  groups: ["all"],
  sensitive: "none",
  example: { given: { above_required: 65, pupils: 820 }, gives: "7.93", source: "二(二)1 師資水平；全鎮現有" },
});
