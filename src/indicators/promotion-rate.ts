import { text } from "../i18n/language.ts";
import { graduation } from "../tables/graduation.ts";
import { defineIndicator } from "./define.ts";
import { of } from "./term.ts";

export const promotionRate = defineIndicator({
  id: "promotion-rate",
  theme: "quality",
  table: graduation,
  label: text("升学率", "升學率", "Promotion rate"),
  definition: text(
    "毕业班学生中升入高一级学校的比例，按学籍统计。分母是毕业班学生，不是毕业生。",
    "畢業班學生中升入高一級學校的比例，按學籍統計。分母是畢業班學生，不是畢業生。",
    "Final-year pupils who went on to the next stage, by school register. The denominator is all final-year pupils, not those who graduated.",
  ),
  document: text(
    "甘肃省“两基”报表填报补充说明（升学率按学籍统计）；依转载，未经原文核实",
    "甘肅省「兩基」報表填報補充說明（升學率按學籍統計）；依轉載，未經原文核實",
    "Gansu province, supplementary guide to the two-basics forms (promotion by school register); read in a copy, not confirmed in the original",
  ),
  basis: "school_register",
  unit: "%",
  decimals: 2,
  better: "higher",
  measure: {
    kind: "ratio",
    numerator: { plus: [of(graduation, "promoted")] },
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
  reported: "reported_promotion_rate",
  sensitive: "complement",
  example: { given: { promoted: 428, final_year_pupils: 434 }, gives: "98.62", source: "worked by hand" },
});
