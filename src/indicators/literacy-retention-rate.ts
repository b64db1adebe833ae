import { text } from "../i18n/language.ts";
import { literacy } from "../tables/literacy.ts";
import { defineIndicator } from "./define.ts";
import { of } from "./term.ts";

export const literacyRetentionRate = defineIndicator({
  id: "literacy-retention-rate",
  theme: "literacy",
  table: literacy,
  label: text("脱盲巩固率", "脫盲鞏固率", "Retention of literacy"),
  definition: text(
    "近三年脱盲的人中仍未复盲的比例，按户籍统计。更早脱盲的不计入。",
    "近三年脫盲的人中仍未復盲的比例，按戶籍統計。更早脫盲的不計入。",
    "Those made literate in the last three years who are still literate, by household register. Those made literate earlier are not counted.",
  ),
  document: text(
    "《县级扫除青壮年文盲单位检查评估办法（试行）》第三条第三项；依转载，未经原文核实",
    "《縣級掃除青壯年文盲單位檢查評估辦法（試行）》第三條第三項；依轉載，未經原文核實",
    "Trial measures for the inspection of county units that have eliminated illiteracy among the young and middle-aged, article 3(3); read in a copy, not confirmed in the original",
  ),
  basis: "household_register",
  unit: "%",
  decimals: 2,
  better: "higher",
  axis: "window",
  measure: {
    kind: "ratio",
    numerator: { plus: [of(literacy, "retained")] },
    denominator: { plus: [of(literacy, "made_literate")] },
  },
  levels: ["all"],
  groups: ["all"],
  reported: "reported_retention_rate",
  headline: [
    {
      level: "all",
      group: "all",
      order: 11,
      label: text("脱盲巩固率", "脫盲鞏固率", "Retention of literacy"),
    },
  ],
  sensitive: "complement",
  example: { given: { retained: 50, made_literate: 55 }, gives: "90.91", source: "二(七)1" },
});
