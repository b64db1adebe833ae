import { text } from "../i18n/language.ts";
import { literacy } from "../tables/literacy.ts";
import { defineIndicator } from "./define.ts";
import { of } from "./term.ts";

export const literacyRate = defineIndicator({
  id: "literacy-rate",
  theme: "literacy",
  table: literacy,
  label: text("非文盲率", "非文盲率", "Literacy rate"),
  definition: text(
    "15—50周岁人口中非文盲的比例，按户籍统计，丧失学习能力的不计入分母。《条例》的对象是1949年10月1日以后出生、年满15周岁的人，与报表的年龄段不同。",
    "15—50周歲人口中非文盲的比例，按戶籍統計，喪失學習能力的不計入分母。《條例》的對象是1949年10月1日以後出生、年滿15周歲的人，與報表的年齡段不同。",
    "People of 15 to 50 who are literate, by household register; those certified unable to learn are left out of the denominator. The Regulations concern everyone of 15 and over born after 1 October 1949, which is not the age band of the forms.",
  ),
  document: text(
    "《扫除文盲工作条例》（1988年发布，1993年修正）第七条",
    "《掃除文盲工作條例》（1988年發布，1993年修正）第七條",
    "Regulations on the elimination of illiteracy (1988, revised 1993), article 7",
  ),
  basis: "household_register",
  unit: "%",
  decimals: 2,
  better: "higher",
  axis: "window",
  measure: {
    kind: "ratio",
    numerator: { plus: [of(literacy, "literate")] },
    denominator: { plus: [of(literacy, "population")], excluding: [of(literacy, "unable_to_learn")] },
    rest: text("文盲", "文盲", "Illiterate"),
  },
  levels: ["all"],
  groups: ["all"],
  reported: "reported_literacy_rate",
  sensitive: "complement",
  international: {
    code: "SDG 4.6.2",
    differs: text(
      "国际口径是15岁及以上（或15—24岁）能读写简短语句的人，不作扣除；这里以识字数为准，只看15—50周岁，并扣除丧失学习能力的人。",
      "國際口徑是15歲及以上（或15—24歲）能讀寫簡短語句的人，不作扣除；這裡以識字數為準，只看15—50周歲，並扣除喪失學習能力的人。",
      "SDG 4.6.2 takes everyone of 15 and over (or 15 to 24) who can read and write a short simple statement; this goes by the number of characters known, takes 15 to 50 only and leaves out those unable to learn.",
    ),
  },
  example: {
    given: { literate: 13017, population: 13061, unable_to_learn: 44 },
    gives: "100.00",
    source: "二(七)1",
  },
});
