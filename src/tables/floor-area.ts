import { text } from "../i18n/language.ts";
import { count, levelKey, quantity, reported, schoolYearKeys, trailing } from "./columns.ts";
import { defineTable } from "./define.ts";

/** 校舍: the floor area of school buildings, what of it serves teaching, and what is unsafe. */
export const floorArea = defineTable({
  id: "floor-area",
  label: text("校舍", "校舍", "School buildings"),
  about: text(
    "一行是一个地方一个学年一个学段的校舍建筑面积（平方米），按学籍学生计算生均",
    "一列是一個地方一個學年一個學段的校舍建築面積（平方米），按學籍學生計算生均",
    "One row is the floor area of the school buildings of one place, school year and level, in m²; per pupil on the school register",
  ),
  basis: "school_register",
  dimensions: { period: "school_year", level: "level" },
  keys: { ...schoolYearKeys, level: levelKey },
  columns: {
    pupils: count(text("在校学生", "在校學生", "Pupils"), "persons", [
      ...["在校生", "在校生数", "在校生數", "在校学生数", "在校學生數", "学校在校生数", "學校在校生數"],
      ...["学生数", "學生數", "学生人数", "學生人數"],
    ]),
    floor_area: quantity(text("校舍建筑面积", "校舍建築面積", "Floor area"), "m²", [
      ...["校舍面积", "校舍面積", "建筑面积", "建築面積", "校舍建筑面积（平方米）", "校舍建築面積（平方米）"],
      ...["学校校舍面积", "學校校舍面積", "校舍面积（平方米）", "校舍面積（平方米）"],
    ]),
    teaching_area: quantity(text("教学及辅助用房面积", "教學及輔助用房面積", "Teaching and auxiliary area"), "m²", [
      "教学及辅助用房",
      "教學及輔助用房",
      "教学及辅助用房面积（平方米）",
      "教學及輔助用房面積（平方米）",
    ]),
    unsafe_area: quantity(text("危房面积", "危房面積", "Unsafe floor area"), "m²", [
      "危房",
      "校舍危房面积",
      "校舍危房面積",
      "危房面积（平方米）",
      "危房面積（平方米）",
      "D级危房面积",
      "D級危房面積",
    ]),
    reported_floor_area_per_pupil: reported(
      text("上报生均校舍建筑面积", "上報生均校舍建築面積", "Reported floor area per pupil"),
      "m²",
      "none",
      ["生均校舍建筑面积", "生均校舍建築面積", "生均校舍面积", "生均校舍面積", "生均建筑面积", "生均建築面積"],
    ),
    ...trailing,
  },
  parts: [
    { part: "teaching_area", whole: "floor_area" },
    { part: "unsafe_area", whole: "floor_area" },
  ],
  // Levels of one school may share a building, so only its pupils add up.
  additive: ["pupils"],
});
