import { text } from "../i18n/language.ts";
import { studentAid } from "../tables/student-aid.ts";
import { defineIndicator } from "./define.ts";
import { of } from "./term.ts";

export const aidPerRecipient = defineIndicator({
  id: "aid-per-recipient",
  theme: "aid",
  table: studentAid,
  label: text("人均资助金额", "人均資助金額", "Aid per recipient"),
  definition: text(
    "资助金额除以已享受人数。各项目、各学段标准不同，合计的平均数不等于任何一项标准。",
    "資助金額除以已享受人數。各項目、各學段標準不同，合計的平均數不等於任何一項標準。",
    "Amount of aid per recipient. Programmes and stages have rates of their own, so the average of a total is none of them.",
  ),
  document: text(
    "资助工作报告的算法；未见规定公式的文件",
    "資助工作報告的算法；未見規定公式的文件",
    "As reports on student aid work it out; no document that sets the formula was seen",
  ),
  basis: "",
  unit: "yuan",
  decimals: 2,
  better: "neither",
  measure: {
    kind: "ratio",
    numerator: { plus: [of(studentAid, "amount")] },
    denominator: { plus: [of(studentAid, "recipients")] },
  },
  levels: "any",
  groups: "any",
  sensitive: "none",
  example: { given: { amount: 174000, recipients: 58 }, gives: "3000.00", source: "worked by hand" },
});
