import { text } from "../i18n/language.ts";
import { graduation } from "../tables/graduation.ts";
import { defineIndicator } from "./define.ts";
import { of } from "./term.ts";

export const passRate = defineIndicator({
  id: "pass-rate",
  theme: "quality",
  table: graduation,
  label: text("全科合格率", "全科合格率", "Pass rate in all subjects"),
  definition: text(
    "毕业班学生中各科全部合格的比例，按学籍统计。分母是全部毕业班学生，缺考的也在内。",
    "畢業班學生中各科全部合格的比例，按學籍統計。分母是全部畢業班學生，缺考的也在內。",
    "Final-year pupils who passed every subject, out of all of them by school register, those who missed an examination included.",
  ),
  document: text(
    "乡镇报告的算法；未见规定公式的文件",
    "鄉鎮報告的算法；未見規定公式的文件",
    "As the township reports work it out; no document that sets the formula was seen",
  ),
  basis: "school_register",
  unit: "%",
  decimals: 2,
  better: "higher",
  measure: {
    kind: "ratio",
    numerator: { plus: [of(graduation, "passed_all_subjects")] },
    denominator: { plus: [of(graduation, "final_year_pupils")] },
  },
  variants: [
    {
      id: "graduates",
      name: text(
        "毕业人数（代替毕业班人数）",
        "畢業人數（代替畢業班人數）",
        "graduates in place of pupils in the final year",
      ),
      denominator: { plus: [of(graduation, "graduates")] },
    },
  ],
  levels: ["primary", "lower_secondary", "all"],
  groups: ["all"],
  reported: "reported_pass_rate",
  sensitive: "complement",
  example: { given: { passed_all_subjects: 674, final_year_pupils: 730 }, gives: "92.33", source: "二(四)3" },
});
