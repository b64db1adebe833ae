import { text } from "../i18n/language.ts";
import { dropout } from "../tables/dropout.ts";
import { enrolment } from "../tables/enrolment.ts";
import { pupils } from "../tables/pupils.ts";
import { defineIndicator } from "./define.ts";
import { of } from "./term.ts";

export const enrolmentRate = defineIndicator({
  id: "enrolment-rate",
  theme: "participation",
  table: enrolment,
  label: text("入学率", "入學率", "Enrolment rate"),
  definition: text(
    "适龄儿童少年中已入学的比例，按户籍统计：在外地就读、已毕业和已升入高一学段的都算已入学。另行统计的残疾儿童少年和丧失学习能力的不计入分母。",
    "適齡兒童少年中已入學的比例，按戶籍統計：在外地就讀、已畢業和已升入高一學段的都算已入學。另行統計的殘疾兒童少年和喪失學習能力的不計入分母。",
    "Children of school age who are in school, out of all of them by household register: those at school elsewhere, graduated or already at a higher level count as enrolled. Disabled children counted separately and those certified unable to learn are left out of the denominator.",
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
    denominator: {
      plus: [of(enrolment, "population")],
      excluding: [of(enrolment, "counted_separately"), of(enrolment, "unable_to_learn")],
    },
    rest: text("未入学", "未入學", "Not in school"),
  },
  variants: [
    {
      id: "pupils_on_register",
      name: text(
        "学籍在校学生数（代替户籍已入学）",
        "學籍在校學生數（代替戶籍已入學）",
        "pupils on the register in place of children enrolled",
      ),
      numerator: { plus: [of(pupils, "pupils")] },
    },
    {
      id: "pupils_at_start",
      name: text(
        "学年初在校学生数（代替适龄儿童少年）",
        "學年初在校學生數（代替適齡兒童少年）",
        "pupils at the start of the year in place of children of school age",
      ),
      denominator: { plus: [of(dropout, "pupils_at_start")] },
    },
  ],
  levels: ["primary", "lower_secondary", "all"],
  groups: ["all", "girls"],
  reported: "reported_enrolment_rate",
  headline: [
    {
      level: "primary",
      group: "all",
      order: 1,
      label: text("小学适龄儿童入学率", "小學適齡兒童入學率", "Primary enrolment rate"),
    },
    {
      level: "primary",
      group: "girls",
      order: 2,
      label: text("小学适龄女童入学率", "小學適齡女童入學率", "Girls' primary enrolment rate"),
    },
    {
      level: "lower_secondary",
      group: "all",
      order: 3,
      label: text("初中适龄少年入学率", "初中適齡少年入學率", "Lower-secondary enrolment rate"),
    },
  ],
  sensitive: "complement",
  international: {
    code: "UIS: total net enrolment rate",
    differs: text(
      "国际口径从不扣除残疾儿童，并按全部常住适龄人口计算；这里按户籍计算，残疾儿童少年可另行统计，提前毕业的算入学。",
      "國際口徑從不扣除殘疾兒童，並按全部常住適齡人口計算；這裡按戶籍計算，殘疾兒童少年可另行統計，提前畢業的算入學。",
      "UIS never leaves disabled children out and takes the resident population; this is by household register, disabled children may be counted separately, and early graduates count as enrolled.",
    ),
  },
  example: {
    given: { enrolled: 1835, population: 1856, counted_separately: 10, unable_to_learn: 0 },
    gives: "99.40",
    source: "二(一)1 入學率",
  },
});
