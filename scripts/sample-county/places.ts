/** The invented county as it was laid out by hand: fourteen townships and their forty schools. */

export type SchoolType = "primary" | "lower_secondary" | "nine_year";
export type Setting = "urban" | "town" | "rural";

export interface SchoolSketch {
  readonly name: string;
  readonly english: string;
  readonly type: SchoolType;
  /** Share of the township's new pupils, relative to the other schools of its kind. */
  readonly weight: number;
  /** 教学点: grades 1 to 3, then on to the township's first school. */
  readonly teachingPoint?: true;
  /** School years after the first one in which it opens, or stands closed. */
  readonly opens?: number;
  readonly closes?: number;
  /** Place, in the township's list, of the school that takes its pupils. */
  readonly into?: number;
}

export interface TownshipSketch {
  readonly name: string;
  /** Blank where the traditional name is left to conversion. */
  readonly hant: string;
  readonly english: string;
  readonly setting: Setting;
  /** Children who reach school age in 2014. */
  readonly cohort: number;
  /** Whether the township sends totals of its own beside its schools' rows. */
  readonly ownTotals: boolean;
  readonly schools: readonly SchoolSketch[];
}

function primary(name: string, english: string, weight: number): SchoolSketch {
  return { name, english: `${english} Primary School`, type: "primary", weight };
}

function middle(name: string, english: string, weight = 1): SchoolSketch {
  return { name, english: `${english} Middle School`, type: "lower_secondary", weight };
}

function nineYear(name: string, english: string, weight = 1): SchoolSketch {
  return { name, english: `${english} Nine-Year School`, type: "nine_year", weight };
}

function teachingPoint(name: string, english: string, weight: number): SchoolSketch {
  return { name, english: `${english} Teaching Point`, type: "primary", weight, teachingPoint: true };
}

/** The order is that of the division codes: towns (镇) first, then townships (乡). */
export const sketches: readonly TownshipSketch[] = [
  {
    name: "清溪镇",
    hant: "",
    english: "Qingxi Town",
    setting: "urban",
    cohort: 400,
    ownTotals: true,
    schools: [
      primary("清溪镇第一小学", "Qingxi No. 1", 8),
      primary("清溪镇第二小学", "Qingxi No. 2", 6),
      primary("清溪镇城东小学", "Qingxi East", 4),
      middle("清溪中学", "Qingxi", 5),
      middle("云岭县第二中学", "Yunling No. 2", 4),
    ],
  },
  {
    name: "柳河镇",
    hant: "柳河鎮",
    english: "Liuhe Town",
    setting: "town",
    cohort: 175,
    ownTotals: true,
    schools: [
      primary("柳河镇中心小学", "Liuhe Central", 7),
      primary("河湾完小", "Hewan", 3),
      middle("柳河中学", "Liuhe"),
    ],
  },
  {
    name: "高桥镇",
    hant: "高橋鎮",
    english: "Gaoqiao Town",
    setting: "town",
    cohort: 160,
    ownTotals: true,
    schools: [
      primary("高桥镇中心小学", "Gaoqiao Central", 8),
      primary("桥头完小", "Qiaotou", 4),
      teachingPoint("上寨教学点", "Shangzhai", 1),
      middle("高桥中学", "Gaoqiao"),
    ],
  },
  {
    name: "大坪镇",
    hant: "",
    english: "Daping Town",
    setting: "town",
    cohort: 150,
    ownTotals: false,
    schools: [
      primary("大坪镇中心小学", "Daping Central", 7),
      primary("新田完小", "Xintian", 4),
      middle("大坪中学", "Daping"),
    ],
  },
  {
    name: "沙湾镇",
    hant: "沙灣鎮",
    english: "Shawan Town",
    setting: "town",
    cohort: 185,
    ownTotals: true,
    schools: [
      primary("沙湾镇中心小学", "Shawan Central", 6),
      { ...primary("东村小学", "Dongcun", 2), closes: 4, into: 3 },
      { ...primary("西村小学", "Xicun", 2), closes: 4, into: 3 },
      { ...primary("沙湾镇希望小学", "Shawan Hope", 4), opens: 4 },
      middle("沙湾中学", "Shawan"),
    ],
  },
  {
    name: "石桥镇",
    hant: "石橋鎮",
    english: "Shiqiao Town",
    setting: "town",
    cohort: 140,
    ownTotals: true,
    schools: [
      primary("石桥镇中心小学", "Shiqiao Central", 9),
      teachingPoint("下坝教学点", "Xiaba", 1),
      middle("石桥中学", "Shiqiao"),
    ],
  },
  {
    name: "白杨镇",
    hant: "白楊鎮",
    english: "Baiyang Town",
    setting: "town",
    cohort: 130,
    ownTotals: true,
    schools: [
      primary("白杨镇中心小学", "Baiyang Central", 7),
      { ...primary("杨柳村小学", "Yangliu Village", 2), closes: 7, into: 0 },
      middle("白杨中学", "Baiyang"),
    ],
  },
  {
    name: "竹园镇",
    hant: "竹園鎮",
    english: "Zhuyuan Town",
    setting: "rural",
    cohort: 135,
    ownTotals: true,
    schools: [nineYear("竹园镇九年一贯制学校", "Zhuyuan", 6), nineYear("竹园镇第二九年一贯制学校", "Zhuyuan No. 2", 4)],
  },
  {
    name: "梅林镇",
    hant: "",
    english: "Meilin Town",
    setting: "rural",
    cohort: 95,
    ownTotals: true,
    schools: [primary("梅林镇中心小学", "Meilin Central", 1), middle("梅林中学", "Meilin")],
  },
  {
    name: "龙潭乡",
    hant: "龍潭鄉",
    english: "Longtan Township",
    setting: "rural",
    cohort: 110,
    ownTotals: true,
    schools: [
      primary("龙潭乡中心小学", "Longtan Central", 8),
      { ...teachingPoint("岩脚教学点", "Yanjiao", 1), closes: 5, into: 0 },
      middle("龙潭中学", "Longtan"),
    ],
  },
  {
    name: "马鞍乡",
    hant: "馬鞍鄉",
    english: "Ma'an Township",
    setting: "rural",
    cohort: 75,
    ownTotals: false,
    schools: [nineYear("马鞍乡九年一贯制学校", "Ma'an")],
  },
  {
    name: "红岩乡",
    hant: "紅岩鄉",
    english: "Hongyan Township",
    setting: "rural",
    cohort: 105,
    ownTotals: true,
    schools: [
      primary("红岩乡中心小学", "Hongyan Central", 6),
      primary("岩口完小", "Yankou", 3),
      middle("红岩中学", "Hongyan"),
    ],
  },
  {
    name: "古井乡",
    hant: "古井鄉",
    english: "Gujing Township",
    setting: "rural",
    cohort: 85,
    ownTotals: false,
    schools: [primary("古井乡中心小学", "Gujing Central", 1), middle("古井中学", "Gujing")],
  },
  {
    name: "双峰乡",
    hant: "雙峰鄉",
    english: "Shuangfeng Township",
    setting: "rural",
    cohort: 8,
    ownTotals: true,
    schools: [nineYear("双峰乡九年一贯制学校", "Shuangfeng")],
  },
];

/** A township beyond those named, with `schools` schools: one is a nine-year school, more are primaries round a middle school. */
export function numberedTownship(number: number, kind: "镇" | "乡", schools: number): TownshipSketch {
  const english = `${kind === "镇" ? "Town" : "Township"} ${number}`;
  return {
    name: `第${number}${kind}`,
    hant: "",
    english,
    setting: kind === "镇" ? "town" : "rural",
    cohort: 60 * schools,
    ownTotals: number % 4 !== 0,
    schools: Array.from({ length: schools }, (_, place) =>
      numberedSchool(`第${number}${kind}`, english, place, schools),
    ),
  };
}

function numberedSchool(township: string, english: string, place: number, schools: number): SchoolSketch {
  if (schools === 1) return nineYear(`${township}九年一贯制学校`, english);
  if (place === schools - 1) return middle(`${township}中学`, english);
  return primary(`${township}第${place + 1}小学`, `${english} No. ${place + 1}`, 1);
}
