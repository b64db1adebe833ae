import { text } from "../i18n/language.ts";
import { pupils } from "../tables/pupils.ts";
import { defineIndicator } from "./define.ts";
import { of } from "./term.ts";

export const largeClassRate = defineIndicator({
  id: "large-class-rate",
  theme: "conditions",
  table: pupils,
  label: text("大班额比例", "大班額比例", "Rate of large classes"),
  definition: text(
    "教学班中56人及以上的班所占的比例，66人及以上的超大班额也在内。",
    "教學班中56人及以上的班所佔的比例，66人及以上的超大班額也在內。",
    "Classes of 56 pupils and more, out of all classes; the super-large ones of 66 and more are included.",
  ),
  document: text(
    "《国务院关于统筹推进县域内城乡义务教育一体化改革发展的若干意见》（国发[2016]40号）；依转载，未经原文核实",
    "《國務院關於統籌推進縣域內城鄉義務教育一體化改革發展的若干意見》（國發[2016]40號）；依轉載，未經原文核實",
    "State Council opinions on integrating urban and rural compulsory education within counties, 国发[2016]40号; read in copies, not confirmed in the original",
  ),
  basis: "school_register",
  unit: "%",
  decimals: 2,
  better: "lower",
  measure: {
    kind: "ratio",
    numerator: { plus: [of(pupils, "large_classes")] },
    denominator: { plus: [of(pupils, "classes")] },
  },
  levels: ["primary", "lower_secondary", "all"],
  groups: ["all"],
  sensitive: "none",
  example: { given: { large_classes: 3, classes: 40 }, gives: "7.50", source: "worked by hand" },
});
