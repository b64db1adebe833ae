import { text } from "../i18n/language.ts";
import { pupils } from "../tables/pupils.ts";
import { otherThan, pupilNumerators } from "./bases.ts";
import { defineIndicator } from "./define.ts";
import { of } from "./term.ts";

export const classSize = defineIndicator({
  id: "class-size",
  theme: "conditions",
  table: pupils,
  label: text("平均班额", "平均班額", "Class size"),
  definition: text(
    "平均每个教学班的在校学生数，学生按学籍统计。平均数不说明有没有大班额。",
    "平均每個教學班的在校學生數，學生按學籍統計。平均數不說明有沒有大班額。",
    "Pupils on the school register per class. An average does not tell whether there are large classes.",
  ),
  document: text(
    "《农村普通中小学校建设标准》（建标109-2008）第八条；依转载，未经原文核实",
    "《農村普通中小學校建設標準》（建標109-2008）第八條；依轉載，未經原文核實",
    "Building standard for rural primary and secondary schools, 建标109-2008, article 8; read in a copy, not confirmed in the original",
  ),
  basis: "school_register",
  unit: "pupils",
  decimals: 1,
  better: "lower",
  measure: {
    kind: "ratio",
    numerator: { plus: [of(pupils, "pupils")] },
    denominator: { plus: [of(pupils, "classes")] },
  },
  variants: otherThan(pupilNumerators, "pupils_on_register"),
  levels: ["primary", "lower_secondary", "all"],
  groups: ["all"],
  reported: "reported_class_size",
  sensitive: "none",
  example: { given: { pupils: 820, classes: 21 }, gives: "39.0", source: "全鎮現有" },
});
