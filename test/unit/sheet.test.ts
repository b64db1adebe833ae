import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { readFolder } from "../../scripts/read-folder.ts";
import { languages } from "../../src/i18n/language.ts";
import { runPipeline } from "../../src/site/pipeline.ts";
import {
  baseSentence,
  equationOf,
  limitMarks,
  marksUsed,
  sheetAreas,
  sheetPeriod,
  sheetRows,
  standardsSentence,
  volunteeredSentence,
} from "../../src/site/sheet.ts";
import { baseCounts } from "../../src/site/sheet-counts.ts";
import { likelyQuestions } from "../../src/site/sheet-questions.ts";
import { openFindings, taskOf } from "../../src/site/sheet-tasks.ts";
import type { Site } from "../../src/site/site.ts";
import { smallSite } from "./small-dataset.ts";

const folder = fileURLToPath(new URL("../../data/township-report", import.meta.url));

let report: Site;
beforeAll(() => {
  const { site } = runPipeline(readFolder(folder, "en"));
  if (!site) throw new Error("no site");
  report = site;
});

const rowsOf = (site: Site, area = "town") => sheetRows(site, area);

/** DOMAIN §1a: what the township report prints, and what comes of working it out again. */
describe("the three sentences of the township report", () => {
  it("begin with the counts behind the first figures", () => {
    expect(baseSentence(rowsOf(report), "zh-Hans")).toBe(
      "小学适龄儿童少年1856人，扣除另行统计的残疾儿童少年10人后为1846人，已入学1835人；初中学年初在校学生1528人，学年内辍学4人；小学本年龄段人口606人，完成人数606人",
    );
    expect(baseSentence(rowsOf(report), "en")).toContain(
      "Lower secondary: 4 (dropouts) of 1,528 (pupils at start of year)",
    );
  });

  it("go on with how many meet their standard, and which do not by how much", () => {
    // 25 × 820 − 18387 = 2113 books; 0.95 × 55 = 52.25, so 53 are needed where 50 are retained.
    expect(standardsSentence(rowsOf(report), "zh-Hans")).toBe(
      "10项中5项有标准可定，3项达标；未达标：小学生均图书差2113册（18\u202f387/820＝22.42册）、脱盲巩固率差3人（50/55＝90.91%）；待定：初中适龄少年入学率",
    );
  });

  it("end with what is to be said unasked: #8, #14, #15, #19 and #26 do not reconcile", () => {
    expect(volunteeredSentence(rowsOf(report), 17, "zh-Hans")).toBe(
      "5项上报与人数不符：小学适龄女童入学率、小学高于规定学历教师比例、初中高于规定学历教师比例等5项；2项是否达标随口径改变：小学生均图书、脱盲巩固率；表内、表间另有17处疑点",
    );
  });
});

describe("the base counts", () => {
  it("put the levels of one count side by side, with what is left out of it and who is counted", () => {
    const [children, start, , teachers] = baseCounts(rowsOf(report), "zh-Hans");
    expect(children).toEqual({
      label: "适龄儿童少年",
      levels: ["小学", "初中"],
      values: ["1856", "1082"],
      details: ["另行统计的残疾儿童少年10", "已入学1835", "女童673"],
    });
    expect([start?.values, start?.details]).toEqual([["1528"], ["学年内辍学4"]]);
    expect([teachers?.values, teachers?.details]).toEqual([["75", "52"], ["高于规定学历教师65／17"]]);
  });

  it("name the pupils that another table lends once", () => {
    const labels = baseCounts(rowsOf(report), "zh-Hans").map(({ label }) => label);
    expect(labels).toContain("在校学生");
    expect(new Set(labels).size).toBe(labels.length);
  });
});

describe("the likely questions", () => {
  it("are raised by the figures: first what changes a result, then what does not reconcile, then what is left out", () => {
    const asked = likelyQuestions(rowsOf(report), report.places, "zh-Hans");
    expect(asked.map(({ asks }) => asks)).toEqual([
      "小学生均图书到底达没达标？",
      "脱盲巩固率到底达没达标？",
      "小学适龄女童入学率上报99.3%，怎么来的？",
      "小学高于规定学历教师比例上报85.6%，怎么来的？",
      "初中高于规定学历教师比例上报28.9%，怎么来的？",
      "小学适龄儿童入学率99.40%怎么算的？",
    ]);
    expect(asked[1]?.answer).toBe(
      "扫盲（1993）的≥95%是否达到，要看口径：按公式50/55＝90.91%，未达标；按上报95%，达标。",
    );
    expect(asked[2]?.answer).toBe("664/673＝98.66%。分母须为669才相符。");
    expect(asked[5]?.answer).toBe("1835/1846＝99.40%；扣除另行统计的残疾儿童少年10；不扣除为98.87%。");
  });

  it("ask about a standard that is missed, or met narrowly, with what would do", () => {
    const site = smallSite({
      dropout: `
        area,school_year,level,pupils_at_start,dropouts
        town,2022-2023,lower_secondary,100,3`,
      completion: `
        area,school_year,level,population,completed
        town,2022-2023,primary,100,96`,
      standards: `
        indicator,level,limit,document
        dropout-rate,lower_secondary,3,某文件
        completion-rate,primary,98,某文件`,
    });
    expect(likelyQuestions(rowsOf(site), site.places, "zh-Hans")).toEqual([
      { asks: "15周岁人口初等教育完成率差多少？", answer: "96/100＝96.00%；标准≥98%；达标需98，实有96。" },
      { asks: "初中辍学率只余0人，怎么算的？", answer: "3/100＝3.00%；标准≤3%；达标至多3，实有3。" },
    ]);
  });

  it("say of a rate without its exclusions whether the standard would be met as well", () => {
    // 95/98 is 96.94 %; with the two left in 95/100 is 95 %.
    const site = smallSite({
      enrolment: `
        area,school_year,level,population,counted_separately,unable_to_learn,enrolled
        town,2022-2023,primary,100,2,0,95`,
      standards: "indicator,level,limit,document\n enrolment-rate,primary,90,某文件",
    });
    const [question] = likelyQuestions(rowsOf(site), site.places, "en");
    expect(question?.answer).toBe(
      "95/98 = 96.94%; left out: Disabled children counted separately 2; with them 95.00%, met as well.",
    );
  });

  it("are none where the figures raise none", () => {
    const site = smallSite({
      dropout:
        "area,school_year,level,pupils_at_start,dropouts,reported_dropout_rate\n town,2022-2023,lower_secondary,1528,4,0.26%",
    });
    expect(likelyQuestions(rowsOf(site), site.places, "zh-Hans")).toEqual([]);
    expect(standardsSentence(rowsOf(site), "zh-Hans")).toBe("没有可比的标准");
    expect(volunteeredSentence(rowsOf(site), 0, "zh-Hans")).toBe("上报的比率都与人数相符");
  });
});

describe("what is to be done", () => {
  it("is what is open about the area, what changes a result first", () => {
    const tasks = openFindings(report.findings, "town").map((finding) => taskOf(finding, "zh-Hans"));
    expect(tasks[0]).toEqual({
      what: "脱盲巩固率：上报的比率与人数不符",
      ground: "原文未写年份，50/55＝90.91%，上报95%",
    });
    expect(tasks.map(({ what }) => what)).toContain("补报学历合格教师");
    const fromCells = tasks.filter(({ ground }) => ground.includes("dropout.csv"));
    expect(fromCells.length).toBeGreaterThan(0);
  });

  it("leaves out what the register knows", () => {
    const tables = {
      dropout:
        "area,school_year,level,pupils_at_start,dropouts,reported_dropout_rate\n town,2022-2023,lower_secondary,1000,9,5.0%",
    };
    const open = openFindings(smallSite(tables).findings, "town");
    expect(open.map(({ problem }) => problem.code)).toEqual(["verdict-unexplained"]);
    const registered = smallSite({
      ...tables,
      corrections: `
        table,area,period,level,group,column,held,kind,reason,who,when
        dropout,town,2022-2023,lower_secondary,all,reported_dropout_rate,5.0%,known,已向县里说明,某人,2023-10-01`,
    });
    expect(registered.findings.map(({ problem }) => problem.status)).toContain("known");
    expect(openFindings(registered.findings, "town")).toEqual([]);
  });
});

describe("the rows of a sheet", () => {
  it("are at most eleven, each with the year before", () => {
    const site = smallSite({
      dropout: `
        area,school_year,level,pupils_at_start,dropouts
        town,2021-2022,lower_secondary,1000,9
        town,2022-2023,lower_secondary,1528,4`,
    });
    const [row, ...others] = rowsOf(site);
    expect(others).toEqual([]);
    expect([row?.figure.period, row?.previous?.period]).toEqual(["2022-2023", "2021-2022"]);
    expect(row && equationOf(row.figure, "zh-Hans")).toBe("4/1528＝0.26%");
    expect(sheetPeriod(rowsOf(site))).toBe("2022-2023");
  });

  it("are the first series that there are where an area has no headline", () => {
    expect(report.headline("unnamed-school")).toEqual([]);
    expect(rowsOf(report, "unnamed-school").map(({ figure }) => figure.indicator.id)).toContain("floor-area-per-pupil");
    expect(sheetAreas(report)).toEqual(["town", "yunling-xianfeng", "unnamed-school"]);
  });

  it("say with a limit whom it judges and how sure it is, in a key of the letters that are used", () => {
    const retention = rowsOf(report).find(({ figure }) => figure.indicator.id === "literacy-retention-rate");
    const [judgement] = retention?.figure.judgements ?? [];
    expect(judgement && limitMarks(judgement)).toEqual(["a", "b"]);
    for (const language of languages) {
      expect(marksUsed(rowsOf(report), language).map(({ mark }) => mark)).toEqual(["a", "b"]);
    }
  });
});
