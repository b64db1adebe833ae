import { text } from "../i18n/language.ts";
import { literacy } from "../tables/literacy.ts";
import { defineIndicator } from "./define.ts";
import { of } from "./term.ts";

export const relapseRate = defineIndicator({
  id: "relapse-rate",
  theme: "literacy",
  table: literacy,
  label: text("复盲率", "復盲率", "Relapse rate"),
  definition: text(
    "近三年脱盲的人中复盲的比例，按户籍统计：近三年脱盲减去脱盲巩固，再除以近三年脱盲。两数缺一则不计算。",
    "近三年脫盲的人中復盲的比例，按戶籍統計：近三年脫盲減去脫盲鞏固，再除以近三年脫盲。兩數缺一則不計算。",
    "Those made literate in the last three years who no longer are, by household register: the made literate less the still literate, over the made literate. It is not worked out unless both are on file.",
  ),
  document: text(
    "《扫除文盲工作条例》（1988年发布，1993年修正）第七条",
    "《掃除文盲工作條例》（1988年發布，1993年修正）第七條",
    "Regulations on the elimination of illiteracy (1988, revised 1993), article 7",
  ),
  basis: "household_register",
  unit: "%",
  decimals: 2,
  better: "lower",
  measure: {
    kind: "ratio",
    numerator: { plus: [of(literacy, "made_literate")], minus: [of(literacy, "retained")] },
    denominator: { plus: [of(literacy, "made_literate")] },
  },
  levels: ["all"],
  groups: ["all"],
  sensitive: "numerator",
  example: { given: { made_literate: 55, retained: 50 }, gives: "9.09", source: "二(七)1" },
});
