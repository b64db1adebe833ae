import { text } from "../i18n/language.ts";
import { choice, count, levelKey, saying, schoolYearKeys, trailing } from "./columns.ts";
import { defineTable } from "./define.ts";
import { grade } from "./vocabulary.ts";

/** 分年级学生: the pupils of each grade and what changed since last year. */
export const grades = defineTable({
  id: "grades",
  label: text("分年级学生", "分年級學生", "Pupils by grade"),
  about: text(
    "一行是一个地方一个学年一个年级的学生和变动，按学籍统计",
    "一列是一個地方一個學年一個年級的學生和變動，按學籍統計",
    "One row is the pupils of one grade of one place and school year, and their changes, by school register",
  ),
  basis: "school_register",
  dimensions: { period: "school_year", level: "level", grade: true },
  keys: {
    ...schoolYearKeys,
    level: levelKey,
    grade: {
      ...choice(text("年级", "年級", "Grade"), grade, ["年级别", "年級別"]),
      implies: {
        ...saying(["1", "2", "3", "4", "5", "6"], { level: "primary" }),
        ...saying(["7", "8", "9"], { level: "lower_secondary" }),
      },
    },
  },
  columns: {
    pupils: count(text("在校学生", "在校學生", "Pupils"), "persons", [
      "在校生",
      "在校生数",
      "在校生數",
      "在校学生数",
      "在校學生數",
      "学生数",
      "學生數",
      "学生人数",
      "學生人數",
      ...["学生", "學生", "人数", "人數"],
    ]),
    girls: count(text("女生", "女生", "Girls"), "persons", [
      "女学生",
      "女學生",
      "女生数",
      "女生數",
      "女生人数",
      "女生人數",
      "其中女生",
      "女",
      "其中：女",
      "其中：女生",
    ]),
    classes: count(text("教学班", "教學班", "Classes"), "classes", [
      "教学班数",
      "教學班數",
      "班数",
      "班數",
      "班级",
      "班級",
      "班级数",
      "班級數",
    ]),
    entrants: count(text("新招收学生", "新招收學生", "New entrants"), "persons", [
      "招生",
      "招生数",
      "招生數",
      "招生人数",
      "招生人數",
      "新生",
      "新生数",
      "新生數",
      "新生人数",
      "新生人數",
    ]),
    repeaters: count(text("留级学生", "留級學生", "Repeaters"), "persons", [
      "留级生",
      "留級生",
      "留级人数",
      "留級人數",
      "复读生",
      "復讀生",
      "复读人数",
      "復讀人數",
    ]),
    transferred_in: count(text("转入学生", "轉入學生", "Transferred in"), "persons", [
      "转入",
      "轉入",
      "转入人数",
      "轉入人數",
      "转入数",
      "轉入數",
    ]),
    transferred_out: count(text("转出学生", "轉出學生", "Transferred out"), "persons", [
      "转出",
      "轉出",
      "转出人数",
      "轉出人數",
      "转出数",
      "轉出數",
    ]),
    ...trailing,
  },
  sexes: { girls: "girls", all: "pupils" },
  main: "pupils",
  // Transfers happen through the year: whoever came may have left again before the pupils were counted.
  parts: [
    { part: "girls", whole: "pupils" },
    { part: "entrants", whole: "pupils" },
    { part: "repeaters", whole: "pupils" },
  ],
  additive: ["pupils", "girls", "classes", "entrants", "repeaters", "transferred_in", "transferred_out"],
});
