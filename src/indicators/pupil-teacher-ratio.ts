import { text } from "../i18n/language.ts";
import { pupils } from "../tables/pupils.ts";
import { teachers } from "../tables/teachers.ts";
import { otherThan, pupilNumerators } from "./bases.ts";
import { defineIndicator } from "./define.ts";
import { of } from "./term.ts";

export const pupilTeacherRatio = defineIndicator({
  id: "pupil-teacher-ratio",
  theme: "teachers",
  table: teachers,
  label: text("生师比", "生師比", "Pupil-teacher ratio"),
  definition: text(
    "平均每名专任教师对应的在校学生数，学生按学籍统计。分母只计专任教师，与按全部教职工计算的比例不可混用。",
    "平均每名專任教師對應的在校學生數，學生按學籍統計。分母只計專任教師，與按全部教職工計算的比例不可混用。",
    "Pupils on the school register per full-time teacher. Only full-time teachers are counted, so it must not be mixed up with the ratio to all staff.",
  ),
  document: text(
    "《县域义务教育均衡发展督导评估暂行办法》（教督[2012]3号）的师生比；依转载，未经原文核实",
    "《縣域義務教育均衡發展督導評估暫行辦法》（教督[2012]3號）的師生比；依轉載，未經原文核實",
    "Teacher-pupil ratio of the interim measures for the evaluation of balance in county compulsory education, 教督[2012]3号; read in copies, not confirmed in the original",
  ),
  basis: "school_register",
  unit: "pupils",
  decimals: 1,
  better: "lower",
  measure: {
    kind: "ratio",
    numerator: { plus: [of(pupils, "pupils")] },
    denominator: { plus: [of(teachers, "full_time_teachers")] },
  },
  variants: [
    ...otherThan(pupilNumerators, "pupils_on_register"),
    {
      id: "staff",
      name: text("教职工数（代替专任教师）", "教職工數（代替專任教師）", "all staff in place of full-time teachers"),
      denominator: { plus: [of(teachers, "staff")] },
    },
  ],
  levels: ["primary", "lower_secondary", "all"],
  groups: ["all"],
  reported: "reported_pupil_teacher_ratio",
  sensitive: "none",
  international: {
    code: "UIS: pupil-teacher ratio; SDG 4.c.2, 4.c.4",
    differs: text(
      "国际口径按该学段的教师人数计算，4.c.2只计受过培训的，4.c.4只计学历合格的；这里计全部专任教师。",
      "國際口徑按該學段的教師人數計算，4.c.2只計受過培訓的，4.c.4只計學歷合格的；這裡計全部專任教師。",
      "UIS takes all teachers of the level, SDG 4.c.2 those trained and 4.c.4 those qualified; this takes all full-time teachers.",
    ),
  },
  example: { given: { pupils: 820, full_time_teachers: 75 }, gives: "10.9", source: "全鎮現有；二(二)1 師資水平" },
});
