import { text } from "../i18n/language.ts";
import { enrolment } from "../tables/enrolment.ts";
import { defineIndicator } from "./define.ts";
import { of } from "./term.ts";

export const disabledEnrolmentRate = defineIndicator({
  id: "disabled-enrolment-rate",
  theme: "participation",
  table: enrolment,
  label: text("残疾儿童少年入学率", "殘疾兒童少年入學率", "Enrolment rate of disabled children"),
  definition: text(
    "视力、听力、智力残疾的适龄儿童少年中已入学的比例，按户籍统计，随班就读也算入学。丧失学习能力的不计入分母。",
    "視力、聽力、智力殘疾的適齡兒童少年中已入學的比例，按戶籍統計，隨班就讀也算入學。喪失學習能力的不計入分母。",
    "Children of school age with a disability of sight, hearing or intellect who are in school, ordinary classes included, out of all of them by household register. Those certified unable to learn are left out of the denominator.",
  ),
  document: text(
    "《普及义务教育评估验收暂行办法》（教基[1994]19号）第七条；公式依省级解读，未经原文核实",
    "《普及義務教育評估驗收暫行辦法》（教基[1994]19號）第七條；公式依省級解讀，未經原文核實",
    "Interim measures for the acceptance of universal compulsory education, 教基[1994]19号, article 7; the formula is from a provincial reading and was not confirmed in the original",
  ),
  basis: "household_register",
  ofSchoolAge: true,
  unit: "%",
  decimals: 2,
  better: "higher",
  axis: "window",
  measure: {
    kind: "ratio",
    numerator: { plus: [of(enrolment, "enrolled")] },
    denominator: { plus: [of(enrolment, "population")], excluding: [of(enrolment, "unable_to_learn")] },
    rest: text("未入学", "未入學", "Not in school"),
  },
  levels: ["primary", "lower_secondary", "all"],
  groups: ["disabled"],
  reported: "reported_enrolment_rate",
  sensitive: "complement",
  example: { given: { enrolled: 9, population: 12, unable_to_learn: 2 }, gives: "90.00", source: "worked by hand" },
});
