import { text } from "../i18n/language.ts";
import { dropout } from "../tables/dropout.ts";
import { otherThan, pupilBases } from "./bases.ts";
import { defineIndicator } from "./define.ts";
import { of } from "./term.ts";

export const dropoutRate = defineIndicator({
  id: "dropout-rate",
  theme: "participation",
  table: dropout,
  label: text("辍学率", "輟學率", "Dropout rate"),
  definition: text(
    "一学年内辍学的学生占学年初在校学生的比例。毕业、升学、留级、转学和死亡不算辍学；疑似辍学另列，不计入。",
    "一學年內輟學的學生佔學年初在校學生的比例。畢業、升學、留級、轉學和死亡不算輟學；疑似輟學另列，不計入。",
    "Pupils who dropped out during the school year, out of the pupils at its start. Graduates, promotions, repeaters, transfers and deaths are not dropouts; suspected dropouts are listed apart and never added in.",
  ),
  document: text(
    "《普及义务教育评估验收暂行办法》（教基[1994]19号）；原文数值未经核实",
    "《普及義務教育評估驗收暫行辦法》（教基[1994]19號）；原文數值未經核實",
    "Interim measures for the acceptance of universal compulsory education, 教基[1994]19号; its numbers were not confirmed in the original",
  ),
  basis: "school_register",
  unit: "%",
  decimals: 2,
  better: "lower",
  measure: {
    kind: "ratio",
    numerator: { plus: [of(dropout, "dropouts")] },
    denominator: { plus: [of(dropout, "pupils_at_start")] },
  },
  variants: [
    {
      id: "suspected_added",
      name: text("加上疑似辍学", "加上疑似輟學", "suspected dropouts added"),
      numerator: { plus: [of(dropout, "dropouts"), of(dropout, "suspected")] },
    },
    ...otherThan(pupilBases, "pupils_at_start"),
  ],
  levels: ["primary", "lower_secondary", "all"],
  groups: ["all", "girls", "poor"],
  reported: "reported_dropout_rate",
  headline: [
    {
      level: "lower_secondary",
      group: "all",
      order: 4,
      label: text("初中辍学率", "初中輟學率", "Lower-secondary dropout rate"),
    },
  ],
  sensitive: "numerator",
  international: {
    code: "UIS: dropout rate by grade",
    differs: text(
      "国际口径按年级、用两年数据推算；这里是全学段一年内的人数比学年初人数，不可直接比较。",
      "國際口徑按年級、用兩年數據推算；這裡是全學段一年內的人數比學年初人數，不可直接比較。",
      "UIS works by grade from two years of data; this is one year's headcount over enrolment at its start, all grades together. The two cannot be compared.",
    ),
  },
  example: { given: { dropouts: 4, pupils_at_start: 1528 }, gives: "0.26", source: "二(一)2 輟學率" },
});
