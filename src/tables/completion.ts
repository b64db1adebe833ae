import { text } from "../i18n/language.ts";
import { count, levelKey, reported, saying, schoolYearKeys, trailing } from "./columns.ts";
import { defineTable } from "./define.ts";
import { level } from "./vocabulary.ts";

/** Primary is judged at 15, lower secondary at 17, so that the age names the level. */
const ofPrimary = { level: "primary" };
const ofLowerSecondary = { level: "lower_secondary" };
const levelOrAge = {
  ...levelKey,
  of: {
    words: level.words,
    aliases: {
      ...level.aliases,
      primary: [...level.aliases.primary, "15周岁", "15周歲", "15岁", "15歲"],
      lower_secondary: [...level.aliases.lower_secondary, "17周岁", "17周歲", "17岁", "17歲"],
    },
  },
};

/** 完成: who of one single age has finished a level: primary at 15, lower secondary at 17 (教基[1994]19号). */
export const completion = defineTable({
  id: "completion",
  label: text("完成情况", "完成情況", "Completion"),
  about: text(
    "一行是一个地方一个学年某一年龄的人口和其中完成学业的人数：小学看15周岁，初中看17周岁，按户籍统计",
    "一列是一個地方一個學年某一年齡的人口和其中完成學業的人數：小學看15周歲，初中看17周歲，按戶籍統計",
    "One row is the people of one age in one place and school year, and how many of them finished: primary is judged at 15, lower secondary at 17, by household register",
  ),
  basis: "household_register",
  dimensions: { period: "school_year", level: "level" },
  keys: { ...schoolYearKeys, level: levelOrAge },
  columns: {
    population: {
      ...count(text("本年龄段人口", "本年齡段人口", "Population of that age"), "persons", [
        ...["年龄段人口", "年齡段人口", "本年龄段人口数", "本年齡段人口數", "人口", "人口数", "人口數"],
        ...["15周岁人口", "15周歲人口", "17周岁人口", "17周歲人口"],
      ]),
      saying: {
        ...saying(["15周岁人口", "15周歲人口"], ofPrimary),
        ...saying(["17周岁人口", "17周歲人口"], ofLowerSecondary),
      },
    },
    completed: {
      ...count(text("完成人数", "完成人數", "Completed"), "persons", [
        ...["已完成", "完成学业", "完成學業", "完成学业人数", "完成學業人數", "毕业", "畢業", "毕业人数", "畢業人數"],
        ...["小学毕业", "小學畢業", "初中毕业", "初中畢業"],
      ]),
      saying: {
        ...saying(["小学毕业", "小學畢業"], ofPrimary),
        ...saying(["初中毕业", "初中畢業"], ofLowerSecondary),
      },
    },
    reported_completion_rate: {
      ...reported(text("上报完成率", "上報完成率", "Reported completion rate"), "%", "whole", [
        ...["完成率", "初等教育完成率", "初级中等教育完成率", "初級中等教育完成率"],
      ]),
      saying: {
        ...saying(["初等教育完成率"], ofPrimary),
        ...saying(["初级中等教育完成率", "初級中等教育完成率"], ofLowerSecondary),
      },
    },
    ...trailing,
  },
  parts: [{ part: "completed", whole: "population" }],
  // Two single ages: a total of them is no population that a form asks for, so none is checked.
  additive: [],
});
