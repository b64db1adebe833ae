import { text } from "../i18n/language.ts";
import { count, levelKey, reported, schoolYearKeys, trailing } from "./columns.ts";
import { defineTable } from "./define.ts";

/** 毕业: what became of the pupils of the final year. */
export const graduation = defineTable({
  id: "graduation",
  label: text("毕业情况", "畢業情況", "Graduation"),
  about: text(
    "一行是一个地方一个学年一个学段的毕业班学生及其毕业、合格和升学人数，按学籍统计",
    "一列是一個地方一個學年一個學段的畢業班學生及其畢業、合格和升學人數，按學籍統計",
    "One row is the final-year pupils of one place, school year and level, and how many graduated, passed and went on, by school register",
  ),
  basis: "school_register",
  dimensions: { period: "school_year", level: "level" },
  keys: { ...schoolYearKeys, level: levelKey },
  columns: {
    final_year_pupils: count(text("毕业班学生", "畢業班學生", "Final-year pupils"), "persons", [
      "毕业班人数",
      "畢業班人數",
      "毕业班学生数",
      "畢業班學生數",
      "应届毕业班学生",
      "應屆畢業班學生",
    ]),
    graduates: count(text("毕业生", "畢業生", "Graduates"), "persons", [
      "毕业",
      "畢業",
      "毕业人数",
      "畢業人數",
      "毕业生数",
      "畢業生數",
      "毕业学生",
      "畢業學生",
    ]),
    passed_all_subjects: count(text("全科合格", "全科合格", "Passed all subjects"), "persons", [
      "全科合格人数",
      "全科合格人數",
      "全科合格学生",
      "全科合格學生",
      "各科合格人数",
      "各科合格人數",
    ]),
    promoted: count(text("升入高一级学校", "升入高一級學校", "Went on to the next stage"), "persons", [
      "升学",
      "升學",
      "升学人数",
      "升學人數",
      "升学数",
      "升學數",
      "升学学生",
      "升學學生",
    ]),
    reported_graduation_rate: reported(text("上报毕业率", "上報畢業率", "Reported graduation rate"), "%", "whole", [
      "毕业率",
      "畢業率",
    ]),
    reported_pass_rate: reported(text("上报全科合格率", "上報全科合格率", "Reported pass rate"), "%", "whole", [
      "全科合格率",
    ]),
    reported_promotion_rate: reported(text("上报升学率", "上報升學率", "Reported promotion rate"), "%", "whole", [
      "升学率",
      "升學率",
    ]),
    ...trailing,
  },
  parts: [
    { part: "graduates", whole: "final_year_pupils" },
    { part: "passed_all_subjects", whole: "final_year_pupils" },
    { part: "promoted", whole: "final_year_pupils" },
  ],
  additive: ["final_year_pupils", "graduates", "passed_all_subjects", "promoted"],
});
