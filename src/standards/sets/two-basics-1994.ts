import { text } from "../../i18n/language.ts";
import { completionRate } from "../../indicators/completion-rate.ts";
import { disabledEnrolmentRate } from "../../indicators/disabled-enrolment-rate.ts";
import { dropoutRate } from "../../indicators/dropout-rate.ts";
import { enrolmentRate } from "../../indicators/enrolment-rate.ts";
import { headCertifiedRate } from "../../indicators/head-certified-rate.ts";
import { qualifiedTeacherRate } from "../../indicators/qualified-teacher-rate.ts";
import { atLeast, atMost, byLevel } from "../bound.ts";
import { type Document, defineStandard, type Setting } from "../define.ts";

const title = text(
  "《普及义务教育评估验收暂行办法》",
  "《普及義務教育評估驗收暫行辦法》",
  "Interim measures for the acceptance of universal compulsory education",
);
const number = text("教基[1994]19号", "教基[1994]19號", "教基[1994]19号");
const article7: Document = { title, number, article: text("第七条", "第七條", "article 7") };
const article8: Document = { title, number, article: text("第八条", "第八條", "article 8") };

const provincial = { seenIn: ["provincialReading"], confirmed: "secondary" } as const;
const quoted = { seenIn: [], confirmed: "not_confirmed", document: article8 } as const;
const cities: readonly Setting[] = ["urban"];
const elsewhere: readonly Setting[] = ["town", "rural"];

const nationalDropout = text(
  "一省的解读；各省不同，全国通常引作小学0.5%或1%、初中2%或3%，1994年的原句没有见到。城市以外的都按农村",
  "一省的解讀；各省不同，全國通常引作小學0.5%或1%、初中2%或3%，1994年的原句沒有見到。城市以外的都按農村",
  "One province's reading; others differ, and for the country 0.5% or 1% at primary and 2% or 3% at lower-secondary level are commonly quoted: the sentence of 1994 was not seen. Whatever is no city counts as rural",
);

export const twoBasics1994 = defineStandard({
  id: "two-basics-1994",
  name: text("普及义务教育验收（1994）", "普及義務教育驗收（1994）", "Acceptance of universal education (1994)"),
  document: article7,
  inForce: "1994-09-24",
  judges: ["county"],
  confirmed: "secondary",
  seenIn: ["circular1994"],
  parts: [
    {
      name: text("普及程度和师资水平", "普及程度和師資水平", "Participation and teachers"),
      items: [
        {
          name: text("小学适龄儿童入学率", "小學適齡兒童入學率", "Primary enrolment"),
          why: text(
            "文件要求都能入学，没有给出数",
            "文件要求都能入學，沒有給出數",
            "all are to be in school: the document gives no number",
          ),
        },
        {
          limits: [
            {
              indicator: enrolmentRate,
              level: "lower_secondary",
              ...atLeast("95"),
              settings: elsewhere,
              population: text("13—15周岁", "13—15周歲", "aged 13 to 15"),
              says: text(
                "95%左右；城市和经济发达的县应当都能入学，没有给出数",
                "95%左右；城市和經濟發達的縣應當都能入學，沒有給出數",
                "About 95%; in cities and developed counties all are to be in school, without a number",
              ),
            },
          ],
        },
        {
          limits: ["primary", "lower_secondary", "all"].flatMap((level) => [
            {
              ...{ indicator: disabledEnrolmentRate, level, group: "disabled", ...atLeast("80") },
              tier: text("经济发达县", "經濟發達縣", "developed county"),
              says: text("80%左右", "80%左右", "About 80%"),
            },
            {
              ...{ indicator: disabledEnrolmentRate, level, group: "disabled", ...atLeast("60") },
              tier: text("其他县", "其他縣", "other county"),
              says: text("60%左右", "60%左右", "About 60%"),
            },
          ]),
        },
        {
          limits: [
            ...byLevel(dropoutRate, atMost("1"), atMost("2")).map((each) => ({ ...each, settings: cities })),
            ...byLevel(dropoutRate, atMost("2"), atMost("3")).map((each) => ({ ...each, settings: elsewhere })),
          ].map((each) => ({ ...each, ...provincial, says: nationalDropout })),
        },
        {
          name: text("15周岁初等教育完成率", "15周歲初等教育完成率", "Primary completion at 15"),
          limits: [
            {
              ...{ indicator: completionRate, level: "primary", ...atLeast("98"), ...provincial },
              population: text("15周岁", "15周歲", "aged 15"),
              says: text(
                "一省的解读；全国通常引作发达县98%、其他县95%",
                "一省的解讀；全國通常引作發達縣98%、其他縣95%",
                "One province's reading; for the country 98% in developed counties and 95% elsewhere are commonly quoted",
              ),
            },
          ],
        },
        {
          name: text("17周岁初级中等教育完成率", "17周歲初級中等教育完成率", "Lower-secondary completion at 17"),
          limits: [
            {
              ...{ indicator: completionRate, level: "lower_secondary", ...atLeast("80"), ...provincial },
              population: text("17周岁", "17周歲", "aged 17"),
              says: text(
                "一省的解读；全国由各省自定",
                "一省的解讀；全國由各省自定",
                "One province's reading; nationally each province sets its own",
              ),
            },
          ],
        },
        {
          name: text("15周岁人口文盲率", "15周歲人口文盲率", "Illiteracy at 15"),
          why: text(
            "一省的解读为不高于1%；各表没有15周岁文盲人数",
            "一省的解讀為不高於1%；各表沒有15周歲文盲人數",
            "1% at most in one province's reading; no table holds the illiterates aged 15",
          ),
        },
        {
          limits: byLevel(qualifiedTeacherRate, atLeast("95"), atLeast("90")).map((each) => ({
            ...each,
            ...quoted,
            says: text(
              "第八条的数没有见到；多数省定为小学95%、初中90%",
              "第八條的數沒有見到；多數省定為小學95%、初中90%",
              "The numbers of article 8 were not seen; most provinces set 95% and 90%",
            ),
          })),
        },
        {
          limits: ["primary", "lower_secondary", "all"].map((level) => ({
            ...{ indicator: headCertifiedRate, level, ...atLeast("100"), ...quoted },
            says: text("正副校长都应取得", "正副校長都應取得", "All heads and their deputies"),
          })),
        },
      ],
    },
  ],
});
