import { text } from "../i18n/language.ts";
import { count, groupKey, levelKey, reported, schoolYearKeys, trailing } from "./columns.ts";
import { defineTable } from "./define.ts";

/** 辍学: dropouts of the year over the pupils at its start (普及义务教育评估验收暂行办法, 教基[1994]19号). */
export const dropout = defineTable({
  id: "dropout",
  label: text("辍学情况", "輟學情況", "Dropout"),
  about: text(
    "一行是一个地方一个学年一个学段的辍学人数",
    "一列是一個地方一個學年一個學段的輟學人數",
    "One row is the dropouts of one place, school year and level",
  ),
  basis: "school_register",
  dimensions: { period: "school_year", level: "level", group: "group" },
  keys: { ...schoolYearKeys, level: levelKey, group: groupKey },
  columns: {
    pupils_at_start: count(text("学年初在校学生", "學年初在校學生", "Pupils at start of year"), "persons", [
      ...["学年初在校学生数", "學年初在校學生數", "学年初在校生", "學年初在校生", "学年初在校生数", "學年初在校生數"],
      ...[
        "年初在校学生",
        "年初在校學生",
        "年初在校学生数",
        "年初在校學生數",
        "年初在校生",
        "年初在校生数",
        "年初在校生數",
      ],
      ...["学年初学生数", "學年初學生數", "年初学生数", "年初學生數"],
    ]),
    dropouts: count(text("学年内辍学", "學年內輟學", "Dropouts"), "persons", [
      ...[
        "学年内辍学人数",
        "學年內輟學人數",
        "学年内辍学学生",
        "學年內輟學學生",
        "学年内辍学学生数",
        "學年內輟學學生數",
      ],
      ...["辍学", "輟學", "辍学人数", "輟學人數", "辍学数", "輟學數", "辍学生", "輟學生", "辍学生数", "輟學生數"],
      ...["辍学学生", "輟學學生", "辍学学生数", "輟學學生數"],
    ]),
    suspected: count(text("疑似辍学", "疑似輟學", "Suspected dropouts"), "persons", [
      ...["疑似辍学人数", "疑似輟學人數", "疑似辍学学生", "疑似輟學學生", "疑似辍学学生数", "疑似輟學學生數"],
    ]),
    reported_dropout_rate: reported(text("上报辍学率", "上報輟學率", "Reported dropout rate"), "%", "whole", [
      ...["辍学率", "輟學率", "学年辍学率", "學年輟學率", "年辍学率", "年輟學率"],
    ]),
    ...trailing,
  },
  parts: [
    { part: "dropouts", whole: "pupils_at_start" },
    { part: "suspected", whole: "pupils_at_start" },
  ],
  additive: ["pupils_at_start", "dropouts", "suspected"],
  grouped: ["pupils_at_start", "dropouts", "suspected"],
});
