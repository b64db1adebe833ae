import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { pageNumbers } from "../../scripts/dossier/page-numbers.ts";
import { readFolder } from "../../scripts/read-folder.ts";
import { languages, text } from "../../src/i18n/language.ts";
import { dossierAreas, dossierContents, dossierSections } from "../../src/site/dossier.ts";
import { printRules } from "../../src/site/dossier-print.ts";
import { trendLines } from "../../src/site/dossier-trend.ts";
import { equationText, yearLines } from "../../src/site/dossier-years.ts";
import { runPipeline } from "../../src/site/pipeline.ts";
import type { Series } from "../../src/site/series.ts";
import type { Site } from "../../src/site/site.ts";
import { smallSite } from "./small-dataset.ts";

const folder = fileURLToPath(new URL("../../data/sample-county", import.meta.url));
const town = "990101102000";

let county: Site;
beforeAll(() => {
  const { site } = runPipeline(readFolder(folder, "en"));
  if (!site) throw new Error("no site");
  county = site;
});

function seriesOf(site: Site, area: string, id: string, level: string): Series {
  const found = site.series(area).find(({ indicator, ...key }) => indicator.id === id && key.level === level);
  if (!found) throw new Error(`no such series: ${id} ${level}`);
  return found;
}

describe("the sections of a dossier", () => {
  it("stand in the order of the worksheet", () => {
    expect(dossierContents(county, town).map(({ title }) => title["zh-Hans"])).toEqual([
      ...["入学", "辍学与巩固", "完成", "师资", "办学条件", "教育质量", "扫盲", "资助", "其他疑点", "签字"],
    ]);
  });

  it("hold every series of the area once", () => {
    for (const area of dossierAreas(county)) {
      const held = dossierSections(county, area).flatMap(({ series, coefficients }) => [...series, ...coefficients]);
      expect(new Set(held), area).toEqual(new Set(county.series(area)));
      expect(held).toHaveLength(county.series(area).length);
    }
  });

  it("hold every finding about a rate of the area", () => {
    const held = dossierSections(county, town).flatMap(({ findings }) => findings);
    const all = county.findings.filter(
      ({ problem: { about, severity }, figure }) => figure && about?.area === town && severity === "finding",
    );
    expect(all.length).toBeGreaterThan(0);
    expect(new Set(held)).toEqual(new Set(all));
  });

  it("are made for every area that has a figure, and for no other", () => {
    const site = smallSite({
      areas: "area,name,kind,parent,school_type\n town,某镇,township,,\n a,甲校,school,town,lower_secondary",
      dropout: "area,school_year,level,group,pupils_at_start,dropouts\n town,2022-2023,lower_secondary,all,1528,4",
    });
    expect(dossierAreas(site)).toEqual(["town"]);
  });
});

describe("a year of the dossier", () => {
  const site = () =>
    smallSite({
      enrolment: `
        area,school_year,level,group,population,counted_separately,unable_to_learn,enrolled,reported_enrolment_rate
        town,2021-2022,primary,all,1856,,0,1835,98.9%
        town,2022-2023,primary,all,1856,10,0,1835,99.4%
        town,2022-2023,primary,girls,673,0,0,664,`,
    });

  it("is an equation with its exclusions in brackets, the newest first", () => {
    const { years } = yearLines(seriesOf(site(), "town", "enrolment-rate", "primary"), site().places, "zh-Hans");
    expect(years.map(({ equation }) => equation)).toEqual(["1835 ÷ (1856 −10) ＝ 99.40%", "1835 ÷ 1856 ＝ 98.87%"]);
  });

  it("says of that year alone what holds for it alone", () => {
    const { years, common } = yearLines(
      seriesOf(site(), "town", "enrolment-rate", "primary"),
      site().places,
      "zh-Hans",
    );
    expect(common).toEqual([]);
    expect(years.map(({ remarks }) => remarks.map(({ words }) => words))).toEqual([
      [],
      ["没有申报另行统计的残疾儿童少年，未作扣除"],
    ]);
  });

  it("says once what holds for most years, and for which it does not", () => {
    const rows = ["2019-2020", "2020-2021", "2021-2022", "2022-2023"].map((year) => `town,${year},primary,100,0,,90`);
    const blank = smallSite({
      enrolment: [
        "area,school_year,level,population,counted_separately,unable_to_learn,enrolled",
        ...rows.slice(0, 3),
        "town,2022-2023,primary,100,0,0,90",
      ].join("\n "),
    });
    const series = seriesOf(blank, "town", "enrolment-rate", "primary");
    const { years, common } = yearLines(series, blank.places, "zh-Hans");
    expect(common.map(({ words }) => words)).toEqual(["没有申报丧失学习能力，未作扣除（2022—2023除外）"]);
    expect(years.flatMap(({ remarks }) => remarks)).toEqual([]);
  });

  it("writes a parity index as the rate of the group over that of the rest", () => {
    const [figure] = seriesOf(site(), "town", "gender-parity-index", "primary").figures.slice(-1);
    // 664/673 over (1835 − 664)/(1846 − 673): 0.98663 over 0.99829.
    expect(figure && equationText(figure, "en")).toBe("(664 ÷ 673) ÷ ((1,835 − 664) ÷ ((1,856 −10) − 673)) = 0.988");
  });

  it("multiplies what is counted per hundred", () => {
    const per100 = smallSite({
      teachers: "area,school_year,level,full_time_teachers,above_required\n town,2022-2023,primary,75,65",
      pupils: "area,school_year,level,pupils\n town,2022-2023,primary,820",
    });
    const [figure] = seriesOf(per100, "town", "above-required-per-100-pupils", "primary").figures;
    expect(figure && equationText(figure, "zh-Hans")).toBe("100 × 65 ÷ 820 ＝ 7.93人");
  });
});

describe("what a series says of time", () => {
  it("is its interval, its latest change, and its direction or why there is none", () => {
    const site = smallSite({
      dropout: `
        area,school_year,level,pupils_at_start,dropouts
        town,2021-2022,primary,1528,4
        town,2022-2023,primary,1500,7`,
    });
    // Wilson for 7 of 1500, worked in Python: 0.226 % to 0.960 %; the change is that of trends-words.test.ts.
    expect(trendLines(seriesOf(site, "town", "dropout-rate", "primary"), site.places, "zh-Hans")).toEqual([
      "2022—2023学年：0.47%，95%区间：0.23%至0.96%",
      "2022—2023学年：比上年提高0.21个百分点，按后一年的分母，相当于约多3人，在偶然波动范围内（差的95%区间：−0.27至0.72个百分点）",
      "可比的年份有2个，不足5个，不判断趋势",
    ]);
  });

  it("is nothing where no year is stated", () => {
    const site = smallSite({
      dropout: "area,school_year,level,pupils_at_start,dropouts\n town,undated,primary,1500,7",
    });
    expect(trendLines(seriesOf(site, "town", "dropout-rate", "primary"), site.places, "en")).toEqual([]);
  });
});

describe("the rules of the printed pages", () => {
  const sections = [{ id: "part-one", title: text("入学", "入學", "Enrolment") }];

  it("have the title and the section above, the data and the page number below, in each language", () => {
    for (const language of languages) {
      const rules = printRules(sections, { title: "某镇", version: "草稿 · 0e499baf", language });
      expect(rules).toContain('@top-left { content: "某镇"');
      expect(rules).toContain('@bottom-left { content: "草稿 · 0e499baf"');
      expect(rules).toContain("counter(page)");
      expect(rules).toContain("counter(pages)");
      expect(rules).toContain("#part-one { page: part-one; }");
      expect(rules).toContain(`@top-right { content: "${sections[0]?.title[language]}"`);
    }
  });

  it("let no name end a string", () => {
    const rules = printRules([], { title: 'a"b\\c\n}', version: "", language: "en" });
    expect(rules).toContain('content: "a\\"b\\\\c }"');
  });
});

describe("the pages of a PDF", () => {
  /** The parts of a file by Chromium that tell the pages: 5 stands before 3 in the tree. */
  const pdf = [
    "%PDF-1.4",
    "1 0 obj\n<</Type /Catalog\n/Pages 2 0 R\n/Dests 9 0 R>>\nendobj",
    "2 0 obj\n<</Type /Pages\n/Count 3\n/Kids [4 0 R 3 0 R]>>\nendobj",
    "4 0 obj\n<</Type /Pages\n/Count 2\n/Kids [6 0 R 5 0 R]>>\nendobj",
    "3 0 obj\n<</Type /Page>>\nendobj",
    "5 0 obj\n<</Type /Page>>\nendobj",
    "6 0 obj\n<</Type /Page>>\nendobj",
    "7 0 obj\n<</Length 3>> stream\n\x00\xff/x [3 0 R]\nendstream\nendobj",
    "9 0 obj\n<</part#2Done [3 0 R /XYZ 60 764.2 0]\n/signatures [5 0 R /XYZ 1 2 0]>>\nendobj",
  ].join("\n");

  it("are numbered from 1 in the order of their tree, and found by the names of places", () => {
    expect([...pageNumbers(Buffer.from(pdf, "latin1"))]).toEqual([
      ["part-one", 3],
      ["signatures", 2],
    ]);
  });

  it("are none in what is no PDF of Chromium", () => {
    expect(pageNumbers(Buffer.from("%PDF-1.7\nnothing")).size).toBe(0);
  });
});
