import { text } from "../i18n/language.ts";
import { count, levelKey, reported, schoolYearKeys, trailing } from "./columns.ts";
import { defineTable } from "./define.ts";

/** 图书: the stock of the school library (中小学图书馆(室)规程, 教基[2018]5号). */
export const library = defineTable({
  id: "library",
  label: text("图书", "圖書", "Library"),
  about: text(
    "一行是一个地方一个学年一个学段的图书册数，按学籍学生计算生均",
    "一列是一個地方一個學年一個學段的圖書冊數，按學籍學生計算生均",
    "One row is the library books of one place, school year and level; per pupil on the school register",
  ),
  basis: "school_register",
  dimensions: { period: "school_year", level: "level" },
  keys: { ...schoolYearKeys, level: levelKey },
  columns: {
    pupils: count(text("在校学生", "在校學生", "Pupils"), "persons", [
      ...["在校生", "在校生数", "在校生數", "在校学生数", "在校學生數", "学校在校生数", "學校在校生數"],
      ...["学生数", "學生數", "学生人数", "學生人數"],
    ]),
    books: count(text("图书册数", "圖書冊數", "Books"), "books", [
      "图书",
      "圖書",
      "图书数",
      "圖書數",
      "图书藏量",
      "圖書藏量",
      "藏书",
      "藏書",
      "藏书量",
      "藏書量",
      "图书（册）",
      "圖書（冊）",
    ]),
    books_added: count(text("本年新增图书", "本年新增圖書", "Books added in the year"), "books", [
      "新增图书",
      "新增圖書",
      "新增图书册数",
      "新增圖書冊數",
      "当年新增图书",
      "當年新增圖書",
      "新购图书",
      "新購圖書",
    ]),
    reported_books_per_pupil: reported(
      text("上报生均图书", "上報生均圖書", "Reported books per pupil"),
      "books",
      "none",
      ["生均图书", "生均圖書", "生均图书册数", "生均圖書冊數", "生均册数", "生均冊數"],
    ),
    ...trailing,
  },
  // Levels of one school may share a library, so only its pupils add up; and of the books added in a year some may
  // be worn out and struck off within it, so they are no certain part of the stock.
  additive: ["pupils"],
});
