import { text } from "../i18n/language.ts";
import { pupils } from "../tables/pupils.ts";
import { teachers } from "../tables/teachers.ts";
import { otherThan, pupilNumerators } from "./bases.ts";
import { defineIndicator } from "./define.ts";
import { of } from "./term.ts";

export const pupilStaffRatio = defineIndicator({
  id: "pupil-staff-ratio",
  theme: "teachers",
  table: teachers,
  label: text("学生与教职工比", "學生與教職工比", "Pupil-staff ratio"),
  definition: text(
    "平均每名教职工对应的在校学生数，学生按学籍统计。分母是全部教职工，不只是专任教师；核定编制用的是这一比例。",
    "平均每名教職工對應的在校學生數，學生按學籍統計。分母是全部教職工，不只是專任教師；核定編制用的是這一比例。",
    "Pupils on the school register per member of staff. All staff are counted, not full-time teachers only; posts are allotted by this ratio.",
  ),
  document: text(
    "《关于制定中小学教职工编制标准的意见》（国办发[2001]74号转发）；依转载，未经原文核实",
    "《關於制定中小學教職工編制標準的意見》（國辦發[2001]74號轉發）；依轉載，未經原文核實",
    "Opinions on staffing standards of primary and secondary schools, 国办发[2001]74号; read in a copy, not confirmed in the original",
  ),
  basis: "school_register",
  unit: "pupils",
  decimals: 1,
  better: "lower",
  measure: {
    kind: "ratio",
    numerator: { plus: [of(pupils, "pupils")] },
    denominator: { plus: [of(teachers, "staff")] },
  },
  variants: [
    ...otherThan(pupilNumerators, "pupils_on_register"),
    {
      id: "full_time_teachers",
      name: text("专任教师数（代替教职工）", "專任教師數（代替教職工）", "full-time teachers in place of all staff"),
      denominator: { plus: [of(teachers, "full_time_teachers")] },
    },
  ],
  levels: ["primary", "lower_secondary", "all"],
  groups: ["all"],
  sensitive: "none",
  example: { given: { pupils: 820, staff: 78 }, gives: "10.5", source: "全鎮現有；二(二)1 師資水平" },
});
