import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { readFolder } from "../../scripts/read-folder.ts";
import { type Language, languages } from "../../src/i18n/language.ts";
import { paragraphSentences } from "../../src/i18n/paragraphs.ts";
import { reportParagraph } from "../../src/site/paragraphs.ts";
import { runPipeline } from "../../src/site/pipeline.ts";
import type { Series } from "../../src/site/series.ts";
import type { Site } from "../../src/site/site.ts";
import { smallSite } from "./small-dataset.ts";

const reportFolder = fileURLToPath(new URL("../../data/township-report", import.meta.url));
const countyFolder = fileURLToPath(new URL("../../data/sample-county", import.meta.url));

let report: Site;
let county: Site;
beforeAll(() => {
  const [first, second] = [reportFolder, countyFolder].map((folder) => runPipeline(readFolder(folder, "en")).site);
  if (!first || !second) throw new Error("no site");
  [report, county] = [first, second];
});

function seriesOf(site: Site, area: string, indicator: string, level: string, group = "all"): Series {
  const found = site
    .series(area)
    .find((each) => each.indicator.id === indicator && each.level === level && each.group === group);
  if (!found) throw new Error(`no such series: ${indicator} ${level} ${group}`);
  return found;
}

function said(site: Site, area: string, named: readonly [string, string, string?], language: Language): string {
  const place = site.places.place(area);
  if (!place) throw new Error(`no such place: ${area}`);
  return reportParagraph(seriesOf(site, area, ...named), place, site.places, language);
}

const ofTown = (indicator: string, level: string, group?: string) =>
  languages.map((language) => said(report, "town", group ? [indicator, level, group] : [indicator, level], language));

/** DOMAIN §1a, #7, with a limit and a year before; 1835 − 0.98 × 1846 = 25.92, 1835 − 1846 × 1851/1870 = 7.76. */
const enrolled = {
  enrolment: `
    area,school_year,level,population,counted_separately,unable_to_learn,enrolled,reported_enrolment_rate
    town,2021-2022,primary,1880,10,0,1851,99.0%
    town,2022-2023,primary,1856,10,0,1835,99.4%`,
  standards: `
    indicator,level,limit,document
    enrolment-rate,primary,98,某文件`,
};

describe("a paragraph of the work report", () => {
  it("puts every count in its place, then the rate, the standard with its margin, and the change", () => {
    const site = smallSite(enrolled);
    expect(languages.map((language) => said(site, "town", ["enrolment-rate", "primary"], language))).toEqual([
      "2022—2023学年，全镇小学适龄儿童少年1856人，扣除另行统计的残疾儿童少年10人后为1846人，已入学1835人，小学适龄儿童入学率99.40%，高于98%的标准1.40个百分点，余25人；比上年提高0.42个百分点，按后一年的分母，相当于约多8人，未超出偶然波动。",
      "2022—2023學年，全鎮小學適齡兒童少年1856人，扣除另行統計的殘疾兒童少年10人後為1846人，已入學1835人，小學適齡兒童入學率99.40%，高於98%的標準1.40個百分點，餘25人；比上年提高0.42個百分點，按後一年的分母，相當於約多8人，未超出偶然波動。",
      "某镇, 2022–23: 1,835 (enrolled) of 1,846 (children of school age: 1,856, less disabled children counted separately: 10), primary enrolment rate 99.40%; 1.40 percentage points above the standard of 98%, 25 to spare. Up 0.42 percentage points on the year before, on the later year's denominator about 8 people more, no more than chance would make.",
    ]);
  });

  it("says of a rate that nothing explains what was reported, what the counts give, and that it is not explained", () => {
    expect(ofTown("enrolment-rate", "primary", "girls")).toEqual([
      "全镇小学适龄儿童少年（女童）673人，已入学664人，小学适龄女童入学率上报99.3%，按人数复算为98.66%，尚未说明。没有申报另行统计的残疾儿童少年、丧失学习能力，未作扣除。",
      "全鎮小學適齡兒童少年（女童）673人，已入學664人，小學適齡女童入學率上報99.3%，按人數復算為98.66%，尚未說明。沒有申報另行統計的殘疾兒童少年、喪失學習能力，未作扣除。",
      "A township (unnamed): 664 (enrolled) of 673 (children of school age), girls' primary enrolment rate reported as 99.3%, 98.66% from the counts, not yet explained. Left blank, so that nobody is left out: disabled children counted separately, unable to learn (certified).",
    ]);
  });

  it("holds such a rate as recomputed against the standard, and says where the reported one gives another result", () => {
    expect(ofTown("literacy-retention-rate", "all").slice(0, 2)).toEqual([
      "全镇近三年脱盲55人，脱盲巩固50人，脱盲巩固率上报95%，按人数复算为90.91%，尚未说明，按复算低于95%的标准4.09个百分点，差3人（扫盲（1993），只供参考，限值据转载），按上报则达标。",
      "全鎮近三年脫盲55人，脫盲鞏固50人，脫盲鞏固率上報95%，按人數復算為90.91%，尚未說明，按復算低於95%的標準4.09個百分點，差3人（掃盲（1993），只供參考，限值據轉載），按上報則達標。",
    ]);
  });

  it("names the basis on which a rate reconciles", () => {
    expect(ofTown("literacy-rate", "all")[0]).toBe(
      "全镇15—50周岁人口13\u202f061人，扣除丧失学习能力44人后为13\u202f017人，非文盲13\u202f017人，非文盲率上报99%，按人数复算为100.00%，换一个口径才相符（不扣除丧失学习能力：13\u202f017/13\u202f061＝99.66%，截尾后相符），可能适用的≥95%或≥98%都达到（扫盲（1993））。",
    );
  });

  it("says what a complement is the rest of, once, and that the limit itself is too much", () => {
    expect(ofTown("relapse-rate", "all")[0]).toBe(
      "全镇近三年脱盲55人，减去脱盲巩固50人后为5人，复盲率9.09%，高于5%（不含）的上限4.09个百分点，超3人（扫盲（1993））。",
    );
  });

  it("says that a rate was reported without counts, or not at all, and never makes 0 of it", () => {
    expect(ofTown("enrolment-rate", "lower_secondary")[0]).toBe(
      "全镇初中适龄儿童少年1082人，初中适龄少年入学率未报（缺已入学）。",
    );
    expect(ofTown("qualified-teacher-rate", "primary")[0]).toBe(
      "全镇小学专任教师75人，小学教师学历合格率上报100%，缺学历合格教师，无法复算。",
    );
    expect(ofTown("qualified-teacher-rate", "primary")[2]).toBe(
      "A township (unnamed): 75 (full-time teachers), rate of qualified teachers, primary reported as 100%, which cannot be recomputed without qualified teachers.",
    );
  });

  it("says which table a missing base was taken from, and how sure the limit is", () => {
    expect(ofTown("books-per-pupil", "primary")[0]).toBe(
      "全镇小学在校学生820人，图书册数18\u202f387册，小学生均图书上报13.9册，按人数复算为22.42册，尚未说明，按复算低于25册的标准2.58册，差2113册（图书馆规程（2018），只供参考，限值据转载）。本表没有填学生数，用“在校学生与班级”的在校学生。",
    );
  });

  it("says that a limit is just reached, and leaves out a margin of nothing", () => {
    const site = smallSite({
      dropout: "area,school_year,level,pupils_at_start,dropouts\n town,2022-2023,primary,100,3",
      standards: "indicator,level,limit,document\n dropout-rate,primary,3,某文件",
    });
    expect(said(site, "town", ["dropout-rate", "primary"], "zh-Hans")).toBe(
      "2022—2023学年，全镇小学学年初在校学生100人，学年内辍学3人，小学辍学率3.00%，正好是3%的上限。",
    );
  });

  it("calls a difference that the printed decimals do not show by its bound", () => {
    // 97 999 of 100 000 are 97.999 %, which prints as 98.00 %.
    const site = smallSite({
      completion: "area,school_year,level,population,completed\n town,2022-2023,primary,100000,97999",
      standards: "indicator,level,limit,document\n completion-rate,primary,98,某文件",
    });
    expect(said(site, "town", ["completion-rate", "primary"], "zh-Hans")).toContain(
      "低于98%的标准不到0.01个百分点，差1人",
    );
  });

  it("names the places that a sum lacks", () => {
    const site = smallSite({
      areas: `
        area,name,kind,parent,school_type
        town,某镇,township,,
        a,甲校,school,town,primary
        b,乙校,school,town,primary`,
      teachers: "area,school_year,level,full_time_teachers,above_required\n a,2022-2023,primary,20,10",
    });
    expect(said(site, "town", ["above-required-rate", "primary"], "zh-Hans")).toBe(
      "2022—2023学年，全镇小学专任教师20人，高于规定学历教师10人，小学高于规定学历教师比例50.00%。合计中没有：乙校。",
    );
  });

  it("speaks of the demonstration county's town as of any other", () => {
    // Liuhe: 12 of 12 in 2023; 443 of 445 less 1 and 445 of 447 less 1 the year before: 99.7748 and 99.7758 %.
    expect(said(county, "990101101000", ["enrolment-rate", "primary", "girls"], "zh-Hans")).toBe(
      "2023—2024学年，全镇小学适龄儿童少年（女童）445人，扣除另行统计的残疾儿童少年1人后为444人，已入学443人，小学适龄女童入学率99.77%；比上年降低0.01个百分点，按后一年的分母，相当于少不到1人，未超出偶然波动。",
    );
  });

  it("never says more than the figures: no praise, no blame, no cause, in any series of either dataset", () => {
    const claims =
      /显著|明显|良好|喜人|成效|成绩|努力|狠抓|由于|因为|归功|得益|原因|excellent|thanks to|because|effort/;
    const sites = [
      { site: report, areas: ["town", "yunling-xianfeng", "unnamed-school"] },
      { site: county, areas: ["990101000000", "990101102000", "990101103-s02"] },
    ];
    const all = sites.flatMap(({ site, areas }) =>
      areas.flatMap((area) =>
        site
          .series(area)
          .flatMap(({ indicator, level, group }) =>
            languages.map((language) => said(site, area, [indicator.id, level, group], language)),
          ),
      ),
    );
    expect(all.length).toBeGreaterThan(400);
    expect(all.filter((text) => claims.test(text))).toEqual([]);
    expect(all.filter((text) => /undefined|NaN|。。|，，|，。|：。|\.\.|, ,| {2}/.test(text))).toEqual([]);
  });
});

describe("the whole of a place", () => {
  it.each([
    ["某镇（原文未写镇名）", "township", "全镇"],
    ["龙潭乡", "township", "全乡"],
    ["云岭县", "county", "全县"],
    ["清溪中学", "school", "全校"],
    ["上寨教学点", "teaching_point", "本教学点"],
    ["某街道", "township", "全街道"],
    ["某开发区管委会", "township", "全域"],
  ])("%s, a %s, is %s", (name, kind, whole) => expect(paragraphSentences("zh-Hans").whole(name, kind)).toBe(whole));
});
