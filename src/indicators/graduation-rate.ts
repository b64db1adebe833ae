import { text } from "../i18n/language.ts";
import { graduation } from "../tables/graduation.ts";
import { defineIndicator } from "./define.ts";
import { of } from "./term.ts";

export const graduationRate = defineIndicator({
  id: "graduation-rate",
  theme: "quality",
  table: graduation,
  label: text("毕业率", "畢業率", "Graduation rate"),
  definition: text(
    "毕业班学生中毕业的比例，按学籍统计，不作扣除。",
    "畢業班學生中畢業的比例，按學籍統計，不作扣除。",
    "Final-year pupils who graduated, out of all of them by school register; nobody is left out.",
  ),
  document: text(
    "甘肃省“两基”报表填报补充说明（毕业率按学籍统计）；依转载，未经原文核实",
    "甘肅省「兩基」報表填報補充說明（畢業率按學籍統計）；依轉載，未經原文核實",
    "Gansu province, supplementary guide to the two-basics forms (graduation by school register); read in a copy, not confirmed in the original",
  ),
  basis: "school_register",
  unit: "%",
  decimals: 2,
  better: "higher",
  axis: "window",
  measure: {
    kind: "ratio",
    numerator: { plus: [of(graduation, "graduates")] },
    denominator: { plus: [of(graduation, "final_year_pupils")] },
  },
  levels: ["primary", "lower_secondary", "all"],
  groups: ["all"],
  reported: "reported_graduation_rate",
  sensitive: "complement",
  example: { given: { graduates: 730, final_year_pupils: 730 }, gives: "100.00", source: "二(四)3" },
});
