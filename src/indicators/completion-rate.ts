import { text } from "../i18n/language.ts";
import { completion } from "../tables/completion.ts";
import { graduation } from "../tables/graduation.ts";
import { defineIndicator } from "./define.ts";
import { of } from "./term.ts";

export const completionRate = defineIndicator({
  id: "completion-rate",
  theme: "completion",
  table: completion,
  label: text("完成率", "完成率", "Completion rate"),
  definition: text(
    "本年龄段人口中已完成该学段的比例，按户籍统计：小学看15周岁，初中看17周岁。分母是该年龄的全部人口，不作扣除。",
    "本年齡段人口中已完成該學段的比例，按戶籍統計：小學看15周歲，初中看17周歲。分母是該年齡的全部人口，不作扣除。",
    "People of one age who have finished the level, by household register: primary is judged at 15, lower secondary at 17. The denominator is everyone of that age; nobody is left out.",
  ),
  document: text(
    "《普及义务教育评估验收暂行办法》（教基[1994]19号）；依省级解读，未经原文核实",
    "《普及義務教育評估驗收暫行辦法》（教基[1994]19號）；依省級解讀，未經原文核實",
    "Interim measures for the acceptance of universal compulsory education, 教基[1994]19号; from a provincial reading, not confirmed in the original",
  ),
  basis: "household_register",
  unit: "%",
  decimals: 2,
  better: "higher",
  axis: "window",
  measure: {
    kind: "ratio",
    numerator: { plus: [of(completion, "completed")] },
    denominator: { plus: [of(completion, "population")] },
  },
  variants: [
    {
      id: "graduates",
      name: text(
        "当年毕业生（代替已完成人口）",
        "當年畢業生（代替已完成人口）",
        "graduates of the year in place of those who completed",
      ),
      numerator: { plus: [of(graduation, "graduates")] },
    },
  ],
  levels: ["primary", "lower_secondary", "all"],
  groups: ["all"],
  reported: "reported_completion_rate",
  headline: [
    {
      level: "primary",
      group: "all",
      order: 5,
      label: text("15周岁人口初等教育完成率", "15周歲人口初等教育完成率", "Primary completion at 15"),
    },
    {
      level: "lower_secondary",
      group: "all",
      order: 6,
      label: text("17周岁人口初级中等教育完成率", "17周歲人口初級中等教育完成率", "Lower-secondary completion at 17"),
    },
  ],
  sensitive: "complement",
  international: {
    code: "SDG 4.1.2",
    differs: text(
      "国际口径看应届毕业年龄以上3至5岁的一段（小学14—16岁，初中17—19岁）；这里只看一个年龄：15周岁在该段正中，17周岁是最小的一岁。",
      "國際口徑看應屆畢業年齡以上3至5歲的一段（小學14—16歲，初中17—19歲）；這裡只看一個年齡：15周歲在該段正中，17周歲是最小的一歲。",
      "SDG 4.1.2 takes those 3 to 5 years above the intended age of the last grade (14 to 16 for primary, 17 to 19 for lower secondary); this takes one age each: 15 is the middle of that band, 17 its youngest edge.",
    ),
  },
  example: { given: { completed: 559, population: 563 }, gives: "99.29", source: "二(一)3(2)" },
});
