import { text } from "../i18n/language.ts";
import { teachers } from "../tables/teachers.ts";
import { defineIndicator } from "./define.ts";
import { of } from "./term.ts";

export const qualifiedTeacherRate = defineIndicator({
  id: "qualified-teacher-rate",
  theme: "teachers",
  table: teachers,
  label: text("教师学历合格率", "教師學歷合格率", "Rate of qualified teachers"),
  definition: text(
    "专任教师中达到规定学历的比例：小学为中等师范及以上，初中为大专及以上。分母只计专任教师，不计其他教职工。",
    "專任教師中達到規定學歷的比例：小學為中等師範及以上，初中為大專及以上。分母只計專任教師，不計其他教職工。",
    "Full-time teachers with the legally required education: secondary normal school or above for primary, junior college or above for lower secondary. The denominator is full-time teachers only, no other staff.",
  ),
  document: text(
    "规定学历：《教师法》（2009年修正）第十一条；比例：教基[1994]19号第八条，未经原文核实",
    "規定學歷：《教師法》（2009年修正）第十一條；比例：教基[1994]19號第八條，未經原文核實",
    "Required level: Teachers Law (revised 2009), article 11; rate: 教基[1994]19号, article 8, not confirmed in the original",
  ),
  basis: "",
  unit: "%",
  decimals: 2,
  better: "higher",
  axis: "window",
  measure: {
    kind: "ratio",
    numerator: { plus: [of(teachers, "qualified")] },
    denominator: { plus: [of(teachers, "full_time_teachers")] },
  },
  variants: [
    {
      id: "staff",
      name: text("教职工数（代替专任教师）", "教職工數（代替專任教師）", "all staff in place of full-time teachers"),
      denominator: { plus: [of(teachers, "staff")] },
    },
  ],
  levels: ["primary", "lower_secondary", "all"],
  groups: ["all"],
  reported: "reported_qualified_rate",
  sensitive: "none",
  international: {
    code: "SDG 4.c.3",
    differs: text(
      "大致相当；所比的是我国法律规定的学历，只计专任教师。",
      "大致相當；所比的是我國法律規定的學歷，只計專任教師。",
      "About the same; the level is that of Chinese law, and only full-time teachers are counted.",
    ),
  },
  example: { given: { qualified: 74, full_time_teachers: 75 }, gives: "98.67", source: "worked by hand" },
});
