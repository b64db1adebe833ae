import { text } from "../i18n/language.ts";
import { floorArea } from "../tables/floor-area.ts";
import { pupils } from "../tables/pupils.ts";
import { pupilBases } from "./bases.ts";
import { defineIndicator } from "./define.ts";
import { of } from "./term.ts";

export const floorAreaPerPupil = defineIndicator({
  id: "floor-area-per-pupil",
  theme: "conditions",
  table: floorArea,
  label: text("生均校舍建筑面积", "生均校舍建築面積", "Floor area per pupil"),
  definition: text(
    "校舍建筑面积除以在校学生数，学生按学籍统计，危房面积未扣除。校舍表未填学生数的，用同一地方、学年和学段的在校学生数，并注明；一校的面积不除以全镇的学生。",
    "校舍建築面積除以在校學生數，學生按學籍統計，危房面積未扣除。校舍表未填學生數的，用同一地方、學年和學段的在校學生數，並註明；一校的面積不除以全鎮的學生。",
    "Floor area of school buildings per pupil on the school register; unsafe area is not subtracted. Where the table gives no pupils, those of the same place, school year and level serve, and the page says so; a school's area is never divided by the town's pupils.",
  ),
  document: text(
    "农村：《农村普通中小学校建设标准》（建标109-2008）第九条；城市：《城市普通中小学校校舍建设标准》（建标[2002]102号）；未经原文核实",
    "農村：《農村普通中小學校建設標準》（建標109-2008）第九條；城市：《城市普通中小學校校舍建設標準》（建標[2002]102號）；未經原文核實",
    "Rural: building standard for rural primary and secondary schools, 建标109-2008, article 9; urban: building standard for urban ones, 建标[2002]102号; not confirmed in the original",
  ),
  basis: "school_register",
  unit: "m²",
  decimals: 2,
  better: "higher",
  measure: {
    kind: "ratio",
    numerator: { plus: [of(floorArea, "floor_area")] },
    denominator: { plus: [of(floorArea, "pupils", { otherwise: of(pupils, "pupils") })] },
  },
  variants: pupilBases,
  levels: ["primary", "lower_secondary", "all"],
  groups: ["all"],
  reported: "reported_floor_area_per_pupil",
  headline: [
    {
      level: "primary",
      group: "all",
      order: 10,
      label: text("小学生均校舍建筑面积", "小學生均校舍建築面積", "Primary floor area per pupil"),
    },
  ],
  sensitive: "none",
  example: { given: { floor_area: 21400, pupils: 1500 }, gives: "14.27", source: "二(三)2；全鎮現有" },
});
