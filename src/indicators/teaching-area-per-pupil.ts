import { text } from "../i18n/language.ts";
import { floorArea } from "../tables/floor-area.ts";
import { pupils } from "../tables/pupils.ts";
import { pupilBases } from "./bases.ts";
import { defineIndicator } from "./define.ts";
import { of } from "./term.ts";

export const teachingAreaPerPupil = defineIndicator({
  id: "teaching-area-per-pupil",
  theme: "conditions",
  table: floorArea,
  label: text("生均教学及辅助用房面积", "生均教學及輔助用房面積", "Teaching area per pupil"),
  definition: text(
    "教学及辅助用房面积除以在校学生数，学生按学籍统计；行政和生活用房不计入。校舍表未填学生数的，用同一地方、学年和学段的在校学生数，并注明。",
    "教學及輔助用房面積除以在校學生數，學生按學籍統計；行政和生活用房不計入。校舍表未填學生數的，用同一地方、學年和學段的在校學生數，並註明。",
    "Area of classrooms and auxiliary teaching rooms per pupil on the school register; offices and living quarters are not counted. Where the table gives no pupils, those of the same place, school year and level serve, and the page says so.",
  ),
  document: text(
    "《县域义务教育均衡发展督导评估暂行办法》（教督[2012]3号）、《县域义务教育优质均衡发展督导评估办法》（教督[2017]6号）；依转载，未经原文核实",
    "《縣域義務教育均衡發展督導評估暫行辦法》（教督[2012]3號）、《縣域義務教育優質均衡發展督導評估辦法》（教督[2017]6號）；依轉載，未經原文核實",
    "Measures for the evaluation of balance, 教督[2012]3号, and of quality and balance, 教督[2017]6号, in county compulsory education; read in copies, not confirmed in the original",
  ),
  basis: "school_register",
  unit: "m²",
  decimals: 2,
  better: "higher",
  measure: {
    kind: "ratio",
    numerator: { plus: [of(floorArea, "teaching_area")] },
    denominator: { plus: [of(floorArea, "pupils", { otherwise: of(pupils, "pupils") })] },
  },
  variants: pupilBases,
  levels: ["primary", "lower_secondary", "all"],
  groups: ["all"],
  sensitive: "none",
  example: { given: { teaching_area: 4200, pupils: 800 }, gives: "5.25", source: "worked by hand" },
});
