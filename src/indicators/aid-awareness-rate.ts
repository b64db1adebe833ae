import { text } from "../i18n/language.ts";
import { studentAid } from "../tables/student-aid.ts";
import { defineIndicator } from "./define.ts";
import { of } from "./term.ts";

export const aidAwarenessRate = defineIndicator({
  id: "aid-awareness-rate",
  theme: "aid",
  table: studentAid,
  label: text("资助政策知晓率", "資助政策知曉率", "Awareness of aid"),
  definition: text(
    "应享受资助的人中知晓资助政策的比例，不论是否已享受。",
    "應享受資助的人中知曉資助政策的比例，不論是否已享受。",
    "Those eligible for aid who know of the policy, whether they have received it or not.",
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
    numerator: { plus: [of(studentAid, "informed")] },
    denominator: { plus: [of(studentAid, "eligible")] },
  },
  levels: "any",
  groups: "any",
  reported: "reported_awareness_rate",
  sensitive: "complement",
  example: { given: { informed: 190, eligible: 200 }, gives: "95.00", source: "worked by hand" },
});
