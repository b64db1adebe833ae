import { text } from "../i18n/language.ts";
import { count, groupKey, levelKey, reported, saying, schoolYearKeys, trailing } from "./columns.ts";
import { defineTable } from "./define.ts";
import { level } from "./vocabulary.ts";

/** 儿童 are of primary school age, 少年 of lower secondary; 女童 are girls of primary school age. */
const ofChildren = { level: "primary" };
const ofYouths = { level: "lower_secondary" };
const ofGirls = { level: "primary", group: "girls" };

/** Forms write the ages of schooling in place of its levels, by either of two bases: `7—12周岁`. */
function ages(...spans: readonly (readonly [from: number, to: number])[]): string[] {
  return spans.flatMap(([from, to]) =>
    ["-", "—", "–", "~", "至"].flatMap((sign) =>
      ["周岁", "周歲", "岁", "歲"].map((years) => `${from}${sign}${to}${years}`),
    ),
  );
}

const levels = {
  words: level.words,
  aliases: {
    ...level.aliases,
    primary: [...level.aliases.primary, ...ages([6, 11], [7, 12])],
    lower_secondary: [...level.aliases.lower_secondary, ...ages([12, 14], [13, 15])],
  },
};

/** 入学: children of school age by household register, and those of them in school (教基[1994]19号 art. 7). */
export const enrolment = defineTable({
  id: "enrolment",
  label: text("入学情况", "入學情況", "Enrolment"),
  about: text(
    "一行是一个地方一个学年一个学段的适龄儿童少年和已入学人数，按户籍统计",
    "一列是一個地方一個學年一個學段的適齡兒童少年和已入學人數，按戶籍統計",
    "One row is the children of school age of one place, school year and level, and how many are in school, by household register",
  ),
  basis: "household_register",
  dimensions: { period: "school_year", level: "level", group: "group" },
  keys: { ...schoolYearKeys, level: { ...levelKey, of: levels }, group: groupKey },
  columns: {
    population: {
      ...count(text("适龄儿童少年", "適齡兒童少年", "Children of school age"), "persons", [
        ...["适龄儿童", "適齡兒童", "适龄少年", "適齡少年", "适龄儿童数", "適齡兒童數", "适龄少年数", "適齡少年數"],
        ...["适龄人口", "適齡人口", "适龄人口数", "適齡人口數", "适龄儿童少年数", "適齡兒童少年數"],
        ...[
          "适龄儿童人数",
          "適齡兒童人數",
          "适龄少年人数",
          "適齡少年人數",
          "适龄女童",
          "適齡女童",
          "适龄女童数",
          "適齡女童數",
        ],
      ]),
      saying: {
        ...saying(["适龄儿童", "適齡兒童", "适龄儿童数", "適齡兒童數", "适龄儿童人数", "適齡兒童人數"], ofChildren),
        ...saying(["适龄少年", "適齡少年", "适龄少年数", "適齡少年數", "适龄少年人数", "適齡少年人數"], ofYouths),
        ...saying(["适龄女童", "適齡女童", "适龄女童数", "適齡女童數"], ofGirls),
      },
    },
    counted_separately: count(
      text("另行统计的残疾儿童少年", "另行統計的殘疾兒童少年", "Disabled children counted separately"),
      "persons",
      ["另行统计", "另行統計", "单列残疾儿童少年", "單列殘疾兒童少年", "另计残疾儿童", "另計殘疾兒童"],
    ),
    unable_to_learn: count(text("丧失学习能力", "喪失學習能力", "Unable to learn (certified)"), "persons", [
      "丧失学习能力人数",
      "喪失學習能力人數",
      "丧失学习能力者",
      "喪失學習能力者",
    ]),
    enrolled: {
      ...count(text("已入学", "已入學", "Enrolled"), "persons", [
        ...["已入学人数", "已入學人數", "入学人数", "入學人數", "已入学数", "已入學數", "入学数", "入學數"],
        ...["正常儿童已入学", "正常兒童已入學", "正常女童已入学", "正常女童已入學", "正常少年已入学", "正常少年已入學"],
        ...["已入学儿童", "已入學兒童", "已入学少年", "已入學少年", "已入学女童", "已入學女童"],
      ]),
      saying: {
        ...saying(["正常儿童已入学", "正常兒童已入學", "已入学儿童", "已入學兒童"], ofChildren),
        ...saying(["正常少年已入学", "正常少年已入學", "已入学少年", "已入學少年"], ofYouths),
        ...saying(["正常女童已入学", "正常女童已入學", "已入学女童", "已入學女童"], ofGirls),
      },
    },
    reported_enrolment_rate: {
      ...reported(text("上报入学率", "上報入學率", "Reported enrolment rate"), "%", "whole", [
        ...["入学率", "入學率", "适龄儿童入学率", "適齡兒童入學率", "适龄少年入学率", "適齡少年入學率"],
        ...["适龄女童入学率", "適齡女童入學率"],
      ]),
      saying: {
        ...saying(["适龄儿童入学率", "適齡兒童入學率"], ofChildren),
        ...saying(["适龄少年入学率", "適齡少年入學率"], ofYouths),
        ...saying(["适龄女童入学率", "適齡女童入學率"], ofGirls),
      },
    },
    ...trailing,
  },
  parts: [
    {
      part: "enrolled",
      whole: "population",
      excluding: ["counted_separately", "unable_to_learn"],
      groups: ["all", "girls", "poor"],
    },
    // Those counted separately are the very children of this row.
    { part: "enrolled", whole: "population", excluding: ["unable_to_learn"], groups: ["disabled"] },
    { part: "counted_separately", whole: "population" },
    { part: "unable_to_learn", whole: "population" },
  ],
  additive: ["population", "counted_separately", "unable_to_learn", "enrolled"],
  grouped: ["population", "counted_separately", "unable_to_learn", "enrolled"],
  // A form may give 正常儿童 in the row of all and the disabled in a row of their own, or both levels' in one.
  outside: ["disabled"],
});
