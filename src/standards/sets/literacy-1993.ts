import { text } from "../../i18n/language.ts";
import { literacyRate } from "../../indicators/literacy-rate.ts";
import { literacyRetentionRate } from "../../indicators/literacy-retention-rate.ts";
import { relapseRate } from "../../indicators/relapse-rate.ts";
import { atLeast, below } from "../bound.ts";
import { defineStandard } from "../define.ts";

const eachUnit = text("所属的每个单位都要达到", "所屬的每個單位都要達到", "Each of the units within it is to reach it");
const everyAdult = text(
  "1949年10月1日以后出生、年满15周岁的人，丧失学习能力的除外；本表是15—50周岁",
  "1949年10月1日以後出生、年滿15周歲的人，喪失學習能力的除外；本表是15—50周歲",
  "everyone of 15 and over born after 1 October 1949, but for those unable to learn; the table has those of 15 to 50",
);

export const literacy1993 = defineStandard({
  id: "literacy-1993",
  name: text("扫盲（1993）", "掃盲（1993）", "Literacy (1993)"),
  document: {
    title: text("《扫除文盲工作条例》", "《掃除文盲工作條例》", "Regulations on the elimination of illiteracy"),
    number: text("1988年发布，1993年修正", "1988年發布，1993年修正", "1988, revised 1993"),
    article: text("第七条", "第七條", "article 7"),
  },
  inForce: "1993",
  judges: ["prefecture", "county", "township", "village"],
  confirmed: "original",
  seenIn: ["law"],
  parts: [
    {
      name: text("基本扫除文盲单位", "基本掃除文盲單位", "Units that have eliminated illiteracy"),
      items: [
        {
          limits: [
            { settings: ["rural" as const], ...atLeast("95") },
            { settings: ["urban" as const, "town" as const], ...atLeast("98") },
          ].map((each) => ({
            ...{ indicator: literacyRate, level: "all", ...each },
            ...{ population: everyAdult, says: eachUnit },
          })),
        },
        { limits: [{ indicator: relapseRate, level: "all", ...below("5"), says: eachUnit }] },
        {
          limits: [
            {
              ...{ indicator: literacyRetentionRate, level: "all", ...atLeast("95") },
              document: {
                title: text(
                  "《县级扫除青壮年文盲单位检查评估办法（试行）》",
                  "《縣級掃除青壯年文盲單位檢查評估辦法（試行）》",
                  "Trial measures for the inspection of county units that have eliminated illiteracy",
                ),
                number: text("", "", ""),
                article: text("第三条第三项", "第三條第三項", "article 3(3)"),
              },
              judges: ["county"],
              population: text("近三年脱盲的人", "近三年脫盲的人", "those made literate in the last three years"),
              confirmed: "secondary",
              seenIn: ["literacyMeasures"],
            },
          ],
        },
      ],
    },
  ],
});
