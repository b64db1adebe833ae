import { text } from "../i18n/language.ts";
import { teachers } from "../tables/teachers.ts";
import { defineIndicator } from "./define.ts";
import { of } from "./term.ts";

export const newTeacherQualifiedRate = defineIndicator({
  id: "new-teacher-qualified-rate",
  theme: "teachers",
  table: teachers,
  label: text("新补充教师学历合格率", "新補充教師學歷合格率", "Rate of qualified new teachers"),
  definition: text(
    "新补充教师中达到规定学历的比例，规定学历与教师学历合格率相同。原有教师不计入。",
    "新補充教師中達到規定學歷的比例，規定學歷與教師學歷合格率相同。原有教師不計入。",
    "Newly added teachers with the required education, which is that of the rate of qualified teachers. Teachers already in post are not counted.",
  ),
  document: text(
    "规定学历：《教师法》（2009年修正）第十一条；比例依乡镇报告的算法，未见规定公式的文件",
    "規定學歷：《教師法》（2009年修正）第十一條；比例依鄉鎮報告的算法，未見規定公式的文件",
    "Required level: Teachers Law (revised 2009), article 11; the rate is as the township reports work it out, and no document that sets the formula was seen",
  ),
  basis: "",
  unit: "%",
  decimals: 2,
  better: "higher",
  axis: "window",
  measure: {
    kind: "ratio",
    numerator: { plus: [of(teachers, "new_qualified")] },
    denominator: { plus: [of(teachers, "new_teachers")] },
  },
  levels: ["primary", "lower_secondary", "all"],
  groups: ["all"],
  reported: "reported_new_qualified_rate",
  sensitive: "none",
  example: { given: { new_qualified: 10, new_teachers: 10 }, gives: "100.00", source: "二(二)1 師資水平" },
});
