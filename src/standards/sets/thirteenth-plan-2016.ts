import { text } from "../../i18n/language.ts";
import { nineYearRetentionRate } from "../../indicators/nine-year-retention-rate.ts";
import { atLeast } from "../bound.ts";
import { defineStandard } from "../define.ts";

export const thirteenthPlan2016 = defineStandard({
  id: "thirteenth-plan-2016",
  name: text("九年巩固率（“十三五”）", "九年鞏固率（「十三五」）", "Nine-year retention (13th plan)"),
  document: {
    title: text(
      "“十三五”规划的九年义务教育巩固率目标",
      "「十三五」規劃的九年義務教育鞏固率目標",
      "The aim of the 13th five-year plan for nine-year retention",
    ),
    number: text("2016—2020年", "2016—2020年", "2016–2020"),
  },
  inForce: "2016",
  says: text(
    "这是全国的目标；2021年全国实际为95.4%",
    "這是全國的目標；2021年全國實際為95.4%",
    "An aim for the whole country, which reached 95.4% in 2021",
  ),
  judges: [],
  confirmed: "secondary",
  seenIn: ["nineYears"],
  parts: [
    {
      name: text("九年义务教育巩固率", "九年義務教育鞏固率", "Nine-year retention"),
      items: [
        {
          limits: [
            {
              ...{ indicator: nineYearRetentionRate, level: "all", ...atLeast("95") },
              says: text("到2020年的目标", "到2020年的目標", "The aim for 2020"),
            },
          ],
        },
      ],
    },
  ],
});
