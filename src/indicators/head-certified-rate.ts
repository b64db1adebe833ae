import { text } from "../i18n/language.ts";
import { teachers } from "../tables/teachers.ts";
import { defineIndicator } from "./define.ts";
import { of } from "./term.ts";

export const headCertifiedRate = defineIndicator({
  id: "head-certified-rate",
  theme: "teachers",
  table: teachers,
  label: text("校长岗位培训合格率", "校長崗位培訓合格率", "Rate of certified heads"),
  definition: text(
    "正副校长中参加岗位培训并取得岗位合格证的比例。",
    "正副校長中參加崗位培訓並取得崗位合格證的比例。",
    "Heads and deputy heads who have been trained for the post and hold its certificate, out of all of them.",
  ),
  document: text(
    "《普及义务教育评估验收暂行办法》（教基[1994]19号）第八条；未经原文核实",
    "《普及義務教育評估驗收暫行辦法》（教基[1994]19號）第八條；未經原文核實",
    "Interim measures for the acceptance of universal compulsory education, 教基[1994]19号, article 8; not confirmed in the original",
  ),
  basis: "",
  unit: "%",
  decimals: 2,
  better: "higher",
  axis: "window",
  measure: {
    kind: "ratio",
    numerator: { plus: [of(teachers, "heads_certified")] },
    denominator: { plus: [of(teachers, "heads")] },
  },
  levels: ["primary", "lower_secondary", "all"],
  groups: ["all"],
  reported: "reported_heads_certified_rate",
  sensitive: "none",
  example: { given: { heads_certified: 4, heads: 4 }, gives: "100.00", source: "二(二)3 師資水平" },
});
