import { text } from "../i18n/language.ts";
import { floorArea } from "../tables/floor-area.ts";
import { defineIndicator } from "./define.ts";
import { of } from "./term.ts";

export const unsafeAreaRate = defineIndicator({
  id: "unsafe-area-rate",
  theme: "conditions",
  table: floorArea,
  label: text("危房率", "危房率", "Rate of unsafe floor area"),
  definition: text(
    "校舍建筑面积中危房面积的比例。",
    "校舍建築面積中危房面積的比例。",
    "Unsafe floor area, out of the floor area of all school buildings.",
  ),
  document: text(
    "通行的算法；未见规定公式的文件",
    "通行的算法；未見規定公式的文件",
    "As commonly worked out; no document that sets the formula was seen",
  ),
  basis: "school_register",
  unit: "%",
  decimals: 2,
  better: "lower",
  measure: {
    kind: "ratio",
    numerator: { plus: [of(floorArea, "unsafe_area")] },
    denominator: { plus: [of(floorArea, "floor_area")] },
  },
  levels: ["primary", "lower_secondary", "all"],
  groups: ["all"],
  sensitive: "none",
  example: { given: { unsafe_area: 120, floor_area: 2400 }, gives: "5.00", source: "worked by hand" },
});
