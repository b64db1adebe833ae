import { countyId } from "./plan.ts";

/** dataset.json of the invented county. */
export const dataset = {
  id: "sample-county",
  title: {
    "zh-Hans": "云岭县义务教育统计",
    "zh-Hant": "雲嶺縣義務教育統計",
    en: "Compulsory education in Yunling County",
  },
  description: {
    "zh-Hans":
      "云岭县并不存在：地名、学校和全部数字均为虚构，用来演示本站如何核对上报的比率。其中有意埋入了若干常见差错。",
    "zh-Hant":
      "雲嶺縣並不存在：地名、學校和全部數字均為虛構，用來演示本站如何核對上報的比率。其中有意埋入了若干常見差錯。",
    en: "Yunling County does not exist: its places, schools and every figure are invented, to show how reported rates are checked. Some common slips have been planted among them on purpose.",
  },
  kind: "demonstration",
  root: countyId,
  languages: ["zh-Hans", "zh-Hant", "en"],
  publisher: "云岭县教育局（虚构）",
  licence: "CC-BY-4.0",
  published: "2024-10-15",
  sources: ["学籍系统", "基础教育统计报表", "户籍台账", "扶贫台账"],
  standards: [
    "literacy-1993",
    "quality-balance-2017",
    "library-2018",
    "two-basics-1994",
    "staffing-2001",
    "class-size-2008",
    "large-classes-2016",
    "floor-area-2002",
    "floor-area-2008",
    "balanced-development-2012",
    "thirteenth-plan-2016",
  ],
  ageBasis: "7-12/13-15",
  disclosure: { sensitive: 10, other: 5 },
};
