import { text } from "../i18n/language.ts";
import { studentAid } from "../tables/student-aid.ts";
import { defineIndicator } from "./define.ts";
import { of } from "./term.ts";

export const aidCoverageRate = defineIndicator({
  id: "aid-coverage-rate",
  theme: "aid",
  table: studentAid,
  label: text("资助享受率", "資助享受率", "Coverage of aid"),
  definition: text(
    "应享受资助的人中已享受的比例。已享受人数按自然年统计，跨春秋两个学期，可能多于应享受人数，比例因此可能超过100%。",
    "應享受資助的人中已享受的比例。已享受人數按自然年統計，跨春秋兩個學期，可能多於應享受人數，比例因此可能超過100%。",
    "Recipients of aid, out of those eligible. Recipients are counted over a calendar year with a spring and an autumn term, so they may outnumber the eligible and the rate may pass 100%.",
  ),
  document: text(
    "资助工作报告的算法；未见规定公式的文件",
    "資助工作報告的算法；未見規定公式的文件",
    "As reports on student aid work it out; no document that sets the formula was seen",
  ),
  basis: "",
  unit: "%",
  decimals: 2,
  better: "higher",
  axis: "window",
  measure: {
    kind: "ratio",
    numerator: { plus: [of(studentAid, "recipients")] },
    denominator: { plus: [of(studentAid, "eligible")] },
  },
  levels: "any",
  groups: "any",
  reported: "reported_coverage_rate",
  sensitive: "complement",
  example: { given: { recipients: 196, eligible: 200 }, gives: "98.00", source: "worked by hand" },
});
