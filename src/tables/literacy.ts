import { text } from "../i18n/language.ts";
import { calendarYearKeys, count, reported, trailing } from "./columns.ts";
import { defineTable } from "./define.ts";

/** 扫盲: who of 15 to 50 can read, and who learnt it in the last three years (扫除文盲工作条例 art. 7). */
export const literacy = defineTable({
  id: "literacy",
  label: text("扫盲情况", "掃盲情況", "Literacy"),
  about: text(
    "一行是一个地方一年的15—50周岁人口、非文盲和近三年脱盲人数，按户籍统计",
    "一列是一個地方一年的15—50周歲人口、非文盲和近三年脫盲人數，按戶籍統計",
    "One row is the people of 15 to 50 of one place and calendar year, who of them is literate and who became so in the last three years, by household register",
  ),
  basis: "household_register",
  dimensions: { period: "year" },
  keys: calendarYearKeys,
  columns: {
    population: count(text("15—50周岁人口", "15—50周歲人口", "Population aged 15 to 50"), "persons", [
      ...["15-50周岁人口", "15-50周歲人口", "15～50周岁人口", "15～50周歲人口", "15至50周岁人口", "15至50周歲人口"],
      ...["青壮年人口", "青壯年人口", "人口", "人口数", "人口數"],
    ]),
    unable_to_learn: count(text("丧失学习能力", "喪失學習能力", "Unable to learn (certified)"), "persons", [
      "丧失学习能力人数",
      "喪失學習能力人數",
      "丧失学习能力者",
      "喪失學習能力者",
    ]),
    literate: count(text("非文盲", "非文盲", "Literate"), "persons", [
      "非文盲人数",
      "非文盲人數",
      "非文盲数",
      "非文盲數",
    ]),
    made_literate: count(text("近三年脱盲", "近三年脫盲", "Made literate in the last three years"), "persons", [
      "近三年脱盲人数",
      "近三年脫盲人數",
      "脱盲",
      "脫盲",
      "脱盲人数",
      "脫盲人數",
      "三年内脱盲",
      "三年內脫盲",
    ]),
    retained: count(text("脱盲巩固", "脫盲鞏固", "Still literate of those made literate"), "persons", [
      "脱盲巩固人数",
      "脫盲鞏固人數",
      "巩固",
      "鞏固",
      "巩固人数",
      "鞏固人數",
    ]),
    reported_literacy_rate: reported(text("上报非文盲率", "上報非文盲率", "Reported literacy rate"), "%", "whole", [
      "非文盲率",
    ]),
    reported_retention_rate: reported(
      text("上报脱盲巩固率", "上報脫盲鞏固率", "Reported retention of literacy"),
      "%",
      "whole",
      ["脱盲巩固率", "脫盲鞏固率", "巩固率", "鞏固率"],
    ),
    ...trailing,
  },
  // Those made literate may have relapsed or passed 50 since, so they are no part of the literate.
  parts: [
    { part: "literate", whole: "population", excluding: ["unable_to_learn"] },
    { part: "unable_to_learn", whole: "population" },
    { part: "retained", whole: "made_literate" },
  ],
});
