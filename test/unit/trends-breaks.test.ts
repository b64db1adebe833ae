import { describe, expect, it } from "vitest";
import { languages } from "../../src/i18n/language.ts";
import type { Figure } from "../../src/rates/figure.ts";
import { type Break, breaksOf } from "../../src/trends/breaks.ts";
import { breakInWords } from "../../src/trends/narration.ts";
import { trendOf } from "../../src/trends/trend.ts";
import { indicatorOf, type Small, small, type Texts } from "./small-dataset.ts";

const areas = `
  area,name,name_zh_hant,name_en,parent,kind,school_type,opened,closed,merged_into
  county,某县,某縣,Some County,,county,,,,
  town,甲镇,甲鎮,Jia Town,county,township,,,,
  other,乙镇,乙鎮,Yi Town,county,township,,,,
  a,东村小学,東村小學,Dongcun School,town,school,primary,,2017-2018,b
  b,中心小学,中心小學,Central School,town,school,primary,,,
  c,河边小学,河邊小學,Riverside School,other,school,primary,,2018-2019,b
  d,初级中学,初級中學,Junior School,town,school,lower_secondary,,,
  e,高山教学点,高山教學點,Mountain Point,other,teaching_point,,,2018-2019,d`;

const years = ["2014-2015", "2015-2016", "2016-2017", "2017-2018", "2018-2019", "2019-2020"];

function figuresOf({ rates }: Small, indicator: string, area: string, level: string): Figure[] {
  const of = indicatorOf(indicator);
  return rates
    .keys(of, area)
    .filter((key) => key.level === level && key.group === "all")
    .flatMap((key) => rates.figure(of, area, key) ?? []);
}

function breaksIn(texts: Texts, indicator: string, area: string, level = "primary"): Break[] {
  const data = small({ areas, ...texts }, { root: "county" });
  const figures = figuresOf(data, indicator, area, level);
  expect(figures.length).toBeGreaterThan(1);
  return breaksOf(figures, data.places);
}

/** Rows of one area for all years. */
function rowsOf(area: string, cells: string, level = "primary"): string[] {
  return years.map((year) => `${area},${year},${level},${cells}`);
}

/** Rows of dropouts among so many pupils before 2017-2018, in that year, and from 2018-2019 on. */
function jumping(area: string, sizes: readonly [number, number, number]): string[] {
  return years.map((year) => `${area},${year},primary,${sizes[year < "2017" ? 0 : year < "2018" ? 1 : 2]},3`);
}

const dropoutOf = (...rows: string[]) => ({
  dropout: ["area,school_year,level,pupils_at_start,dropouts", ...rows].join("\n "),
});

describe("a merger", () => {
  it("breaks the series of the school that takes the pupils, in the year in which the other is no longer open", () => {
    const found = breaksIn(dropoutOf(...jumping("b", [300, 380, 450])), "dropout-rate", "b");
    expect(found).toEqual([
      {
        reason: "merged_in",
        period: "2017-2018",
        year: 2017,
        merger: { place: "a", into: "b", schoolYear: "2017-2018" },
      },
      {
        reason: "merged_in",
        period: "2018-2019",
        year: 2018,
        merger: { place: "c", into: "b", schoolYear: "2018-2019" },
      },
    ]);
  });

  it("breaks the series of the townships that lose and gain a school, and not of one that keeps it", () => {
    const rows = [
      ...jumping("town", [1000, 1000, 1200]),
      ...jumping("other", [500, 500, 300]),
      ...jumping("county", [2000, 2500, 3000]),
    ];
    const told = (area: string) =>
      breaksIn(dropoutOf(...rows), "dropout-rate", area).map(({ reason, period }) => [reason, period]);
    // Both c and the teaching point e go from the one town to the other; a stays in its town.
    const twice = (reason: string) => [
      [reason, "2018-2019"],
      [reason, "2018-2019"],
    ];
    expect(told("town")).toEqual(twice("merged_in"));
    expect(told("other")).toEqual(twice("merged_out"));
    expect(told("county")).toEqual([]);
  });

  it("that moves the denominator by no more than a tenth is what any year brings", () => {
    expect(breaksIn(dropoutOf(...jumping("b", [300, 330, 300])), "dropout-rate", "b")).toEqual([]);
    expect(breaksIn(dropoutOf(...jumping("b", [300, 331, 331])), "dropout-rate", "b")).toHaveLength(1);
  });

  it("of schools is none to rates by household register, nor to a level that was not taught there", () => {
    const completion = ["area,school_year,level,population,completed", ...jumping("town", [100, 150, 200])].join("\n ");
    expect(breaksIn({ completion }, "completion-rate", "town")).toEqual([]);
    const junior = dropoutOf(...jumping("d", [100, 150, 200]).map((row) => row.replace("primary", "lower_secondary")));
    expect(breaksIn(junior, "dropout-rate", "d", "lower_secondary")).toEqual([]);
  });

  it("within an area breaks the coefficient over its schools alone", () => {
    const names = ["p", "q", "r", "s", "t", "u"];
    const schools = [
      "area,name,parent,kind,school_type,closed,merged_into",
      "county,某县,,county,,,",
      ...names.map((name, at) => `${name},${name}校,county,school,primary,${at === 5 ? "2016-2017,t" : ","}`),
    ].join("\n ");
    const open = (year: string) => names.filter((name) => name !== "u" || year < "2016-2017");
    const library = [
      "area,school_year,level,pupils,books",
      ...years.flatMap((year) => open(year).map((name, at) => `${name},${year},primary,${100 + at},${1000 + 90 * at}`)),
    ].join("\n ");
    const data = { areas: schools, library };
    expect(breaksIn(data, "difference-coefficient.books-per-pupil", "county").map(({ reason }) => reason)).toEqual([
      "merged_within",
    ]);
    expect(breaksIn(data, "books-per-pupil", "county")).toEqual([]);
  });

  it("is felt by a cohort when it would have entered and when it leaves", () => {
    const long = Array.from({ length: 12 }, (_, at) => `${2014 + at}-${2015 + at}`);
    const nine = `
      area,name,parent,kind,school_type,closed,merged_into
      county,某县,,county,,,
      keeps,甲学校,county,school,nine_year,,
      gone,乙学校,county,school,nine_year,2023-2024,keeps`;
    const grades = [
      "area,school_year,level,grade,pupils,entrants",
      ...long.map((year) => `keeps,${year},primary,1,50,50`),
    ];
    const graduation = [
      "area,school_year,level,final_year_pupils,graduates",
      ...long.slice(8).map((year) => `keeps,${year},lower_secondary,50,48`),
    ];
    const found = breaksIn(
      { areas: nine, grades: grades.join("\n "), graduation: graduation.join("\n ") },
      "nine-year-retention-rate",
      "keeps",
      "all",
    );
    expect(found.map(({ reason, year }) => [reason, year])).toEqual([["merged_in", 2023]]);
    const later = Array.from({ length: 12 }, (_, at) => `${2022 + at}-${2023 + at}`);
    const felt = breaksIn(
      {
        areas: nine,
        grades: [grades[0], ...later.map((year) => `keeps,${year},primary,1,50,50`)].join("\n "),
        graduation: [graduation[0], ...later.slice(8).map((year) => `keeps,${year},lower_secondary,50,48`)].join("\n "),
      },
      "nine-year-retention-rate",
      "keeps",
      "all",
    );
    expect(felt.map(({ reason, year, period }) => [reason, year, period])).toEqual([["merged_in", 2031, "2031-2032"]]);
  });

  it("in a year without a figure breaks the series at the next one", () => {
    const rows = jumping("b", [300, 380, 450]).filter(
      (row) => !row.includes("2017-2018") && !row.includes("2018-2019"),
    );
    const found = breaksIn(dropoutOf(...rows), "dropout-rate", "b");
    expect(found.map(({ year, period }) => [year, period])).toEqual([
      [2017, "2019-2020"],
      [2018, "2019-2020"],
    ]);
  });

  it("of a place without the year of its end breaks nothing, nor one before the series", () => {
    const undated = `
      area,name,parent,kind,school_type,closed,merged_into
      county,某县,,county,,,
      b,甲校,county,school,primary,,
      x,乙校,county,school,primary,,b
      y,丙校,county,school,primary,2014-2015,b`;
    expect(breaksIn({ areas: undated, ...dropoutOf(...jumping("b", [300, 380, 450])) }, "dropout-rate", "b")).toEqual(
      [],
    );
  });
});

describe("what a sum is over", () => {
  const merged = (reason: string) => reason.startsWith("merged");

  it("breaks the series where the own row takes the place of the sum, and the other way round", () => {
    const rows = [...rowsOf("b", "300,3"), "town,2016-2017,primary,900,5"];
    const found = breaksIn(dropoutOf(...rows), "dropout-rate", "town").filter(({ reason }) => !merged(reason));
    expect(found.map(({ reason, period }) => [reason, period])).toEqual([
      ["own_row", "2016-2017"],
      ["sum_of_children", "2017-2018"],
    ]);
  });

  it("breaks the series where a school that was open both years is in the sum in one of them", () => {
    const plain = `
      area,name,parent,kind,school_type,opened,closed
      county,某县,,county,,,
      p,甲校,county,school,primary,,
      q,乙校,county,school,primary,,
      new,丙校,county,school,primary,2016-2017,
      old,丁校,county,school,primary,,2016-2017`;
    const open = (area: string, year: string) => (area === "new" ? year >= "2016" : area !== "old" || year < "2016");
    const reported = (area: string, year: string) => open(area, year) && !(area === "q" && year === "2018-2019");
    const rows = ["p", "q", "new", "old"].flatMap((area) =>
      years.filter((year) => reported(area, year)).map((year) => `${area},${year},primary,200,1`),
    );
    const found = breaksIn({ areas: plain, ...dropoutOf(...rows) }, "dropout-rate", "county");
    expect(found.map(({ period, year: _, ...reason }) => [period, reason])).toEqual([
      ["2018-2019", { reason: "other_children", places: ["q"] }],
      ["2019-2020", { reason: "other_children", places: ["q"] }],
    ]);
  });

  it("breaks a coefficient where schools are missing that opening and closing do not account for", () => {
    const names = ["p", "q", "r", "s", "t", "u"];
    const schools = [
      "area,name,parent,kind,school_type,opened",
      "county,某县,,county,,",
      ...names.map((name, at) => `${name},${name}校,county,school,primary,${at === 5 ? "2016-2017" : ""}`),
    ].join("\n ");
    const there = (name: string, year: string) =>
      (name !== "u" || year >= "2016") && !(name === "q" && year === "2018-2019");
    const library = [
      "area,school_year,level,pupils,books",
      ...years.flatMap((year) =>
        names.filter((name) => there(name, year)).map((name, at) => `${name},${year},primary,100,${1000 + at}`),
      ),
    ].join("\n ");
    const found = breaksIn({ areas: schools, library }, "difference-coefficient.books-per-pupil", "county");
    expect(found.map(({ period, year: _, ...reason }) => [period, reason])).toEqual([
      ["2018-2019", { reason: "other_schools", from: 6, to: 5 }],
      ["2019-2020", { reason: "other_schools", from: 5, to: 6 }],
    ]);
  });
});

describe("where rows come from and whom they leave out", () => {
  it("breaks the series where the source is another, but not where only its year is", () => {
    const row = (year: string, source: string) => `town,${year},primary,1000,3,${source}`;
    const dropout = [
      "area,school_year,level,pupils_at_start,dropouts,source",
      row("2014-2015", "2014年报表"),
      row("2015-2016", "2015年报表"),
      row("2016-2017", ""),
      row("2017-2018", "学籍系统"),
      row("2018-2019", "2018—2019年报表"),
    ].join("\n ");
    const flat = { areas: "area,name,kind\n county,某县,county\n town,某镇,township", dropout };
    const found = breaksIn(flat, "dropout-rate", "town");
    expect(found).toEqual([
      { reason: "other_source", period: "2018-2019", year: 2018, from: "学籍系统", to: "2018—2019年报表" },
    ]);
  });

  const enrolment = (...rows: string[]) => ({
    areas: "area,name,kind\n county,某县,county\n town,某镇,township",
    enrolment: [
      "area,school_year,level,population,counted_separately,unable_to_learn,enrolled",
      ...rows.map((row, at) => `town,${years[at]},primary,${row}`),
    ].join("\n "),
  });

  it("breaks the series where an exclusion is declared that was blank before, and where it is blank again", () => {
    const found = breaksIn(enrolment("1850,,0,1830", "1856,10,0,1835", "1860,,0,1835"), "enrolment-rate", "town");
    expect(found.map(({ reason, period }) => [reason, period])).toEqual([
      ["exclusion_declared", "2015-2016"],
      ["exclusion_undeclared", "2016-2017"],
    ]);
  });

  it("does not break it where nobody is left out in either year, or some in both", () => {
    expect(breaksIn(enrolment("1850,,,1830", "1856,0,0,1835"), "enrolment-rate", "town")).toEqual([]);
    expect(breaksIn(enrolment("1850,4,0,1830", "1856,0,0,1835"), "enrolment-rate", "town")).toEqual([]);
    expect(breaksIn(enrolment("1850,[z],0,1830", "1856,9,0,1835"), "enrolment-rate", "town")).toEqual([]);
  });

  it("breaks the series where the pupils of another table serve for a blank", () => {
    const found = breaksIn(
      {
        areas: "area,name,kind\n county,某县,county\n town,某镇,township",
        library: `area,school_year,level,pupils,books
          town,2014-2015,primary,800,16000
          town,2015-2016,primary,,18387`,
        pupils: `area,school_year,level,pupils
          town,2015-2016,primary,820`,
      },
      "books-per-pupil",
      "town",
    );
    expect(found.map(({ reason, period }) => [reason, period])).toEqual([["other_base", "2015-2016"]]);
  });
});

describe("a merger in a trend", () => {
  it("cuts the series: change and direction are of the years after it", () => {
    const data = small({ areas, ...dropoutOf(...jumping("b", [300, 380, 450])) }, { root: "county" });
    const { breaks, ...trend } = trendOf(figuresOf(data, "dropout-rate", "b", "primary"), data);
    expect(breaks).toHaveLength(2);
    expect(trend.comparable).toEqual(["2018-2019", "2019-2020"]);
    const change = { from: { period: "2018-2019" }, to: { period: "2019-2020" } };
    expect(trend).toMatchObject({ latest: change, whole: change, direction: undefined });
    expect(trend.reasons).toEqual([
      { reason: "break", at: breaks[1] },
      { reason: "too_few_years", years: 2 },
    ]);
  });

  it("just before the last year leaves nothing to compare it with", () => {
    const rows = jumping("town", [1000, 1000, 1200]).slice(0, 5);
    const data = small({ areas, ...dropoutOf(...rows) }, { root: "county" });
    const { latest, whole, reasons } = trendOf(figuresOf(data, "dropout-rate", "town", "primary"), data);
    expect([latest, whole]).toEqual([undefined, undefined]);
    expect(reasons.map(({ reason }) => reason)).toEqual(["break", "too_few_years"]);
  });
});

describe("a year out of line", () => {
  const plain = `
    area,name,parent,kind,school_type
    county,某县,,county,
    p,甲校,county,school,primary
    q,乙校,county,school,primary`;
  const summed = (absent: string) => {
    const rows = ["p", "q"].flatMap((area) =>
      years
        .filter((year) => area === "p" || year !== absent)
        .map((year) => `${area},${year},primary,200,${12 - years.indexOf(year)}`),
    );
    const data = small({ areas: plain, ...dropoutOf(...rows) }, { root: "county" });
    return trendOf(figuresOf(data, "dropout-rate", "county", "primary"), data);
  };

  it("is left out, and the years on either side are compared with one another", () => {
    const { breaks, comparable, direction, latest, reasons } = summed("2018-2019");
    expect(breaks.map(({ period }) => period)).toEqual(["2018-2019", "2019-2020"]);
    expect(comparable).toEqual(years.filter((year) => year !== "2018-2019"));
    expect(latest).toMatchObject({ years: 2, from: { period: "2017-2018" }, to: { period: "2019-2020" } });
    expect(direction).toMatchObject({ years: 5, verdict: "improving", slope: { n: -1n, d: 2n } });
    expect(reasons).toEqual([]);
  });

  it("that is the latest has nothing to be compared with", () => {
    const { comparable, latest, direction, reasons, breaks } = summed("2019-2020");
    expect(comparable).toEqual(["2019-2020"]);
    expect([latest, direction]).toEqual([undefined, undefined]);
    expect(reasons).toEqual([
      { reason: "break", at: breaks[0] },
      { reason: "too_few_years", years: 1 },
    ]);
  });
});

describe("years without a source", () => {
  it("between two sources hide no break: the latest is not compared with the other source", () => {
    const dropout = [
      "area,school_year,level,pupils_at_start,dropouts,source",
      "town,2014-2015,primary,1000,3,报表",
      "town,2015-2016,primary,1000,3,",
      "town,2016-2017,primary,1000,3,学籍系统",
    ].join("\n ");
    const data = small(
      { areas: "area,name,kind\n county,某县,county\n town,某镇,township", dropout },
      { root: "county" },
    );
    const { breaks, comparable, reasons } = trendOf(figuresOf(data, "dropout-rate", "town", "primary"), data);
    expect(breaks).toEqual([]);
    expect(comparable).toEqual(["2015-2016", "2016-2017"]);
    expect(reasons).toEqual([
      {
        reason: "break",
        at: { reason: "other_source", from: "报表", to: "学籍系统", period: "2016-2017", year: 2016 },
      },
      { reason: "too_few_years", years: 2 },
    ]);
  });
});

describe("a break in words", () => {
  const { places } = small({ areas }, { root: "county" });
  const at = { period: "2018-2019", year: 2018 };
  const label = { "zh-Hans": "另行统计", "zh-Hant": "另行統計", en: "Counted separately" };
  const table = { "zh-Hans": "在校学生", "zh-Hant": "在校學生", en: "Pupils" };
  const cases: readonly (readonly [Break, string, string, string])[] = [
    [
      { ...at, reason: "merged_in", merger: { place: "c", into: "b", schoolYear: "2018-2019" } },
      "河边小学自2018—2019学年并入中心小学",
      "河邊小學自2018—2019學年併入中心小學",
      "Riverside School was merged into Central School from 2018–19",
    ],
    [
      { ...at, reason: "other_source", from: "学籍系统", to: "统计报表" },
      "2018—2019学年数据来源由“学籍系统”改为“统计报表”",
      "2018—2019學年數據來源由「学籍系统」改為「统计报表」",
      "In 2018–19 the source is “统计报表” instead of “学籍系统”",
    ],
    [
      { ...at, reason: "own_row" },
      "2018—2019学年用本级填报的数，此前用下级之和",
      "2018—2019學年用本級填報的數，此前用下級之和",
      "In 2018–19 the place's own figures serve instead of the sum of the places within",
    ],
    [
      { ...at, reason: "sum_of_children" },
      "2018—2019学年用下级之和，此前用本级填报的数",
      "2018—2019學年用下級之和，此前用本級填報的數",
      "In 2018–19 the sum of the places within serves instead of the place's own figures",
    ],
    [
      { ...at, reason: "other_children", places: ["b", "d"] },
      "2018—2019学年合计所含的下级与此前不同：中心小学、初级中学",
      "2018—2019學年合計所含的下級與此前不同：中心小學、初級中學",
      "In 2018–19 the sum is over other places than before: Central School, Junior School",
    ],
    [
      { ...at, reason: "other_schools", from: 6, to: 5 },
      "2018—2019学年计算所含的学校由6所变为5所，与开办和撤并不符",
      "2018—2019學年計算所含的學校由6所變為5所，與開辦和撤併不符",
      "In 2018–19 the coefficient is over 5 schools instead of 6, which opening and closing do not account for",
    ],
    [
      { ...at, reason: "exclusion_declared", term: label },
      "2018—2019学年扣除另行统计，此前没有申报",
      "2018—2019學年扣除另行統計，此前沒有申報",
      "In 2018–19 “Counted separately” is left out; before, it was blank",
    ],
    [
      { ...at, reason: "exclusion_undeclared", term: label },
      "2018—2019学年没有申报另行统计，此前有扣除",
      "2018—2019學年沒有申報另行統計，此前有扣除",
      "In 2018–19 “Counted separately” is blank; before, it was left out",
    ],
    [
      { ...at, reason: "other_base", term: table, table },
      "2018—2019学年用“在校学生”的在校学生",
      "2018—2019學年用「在校學生」的在校學生",
      "In 2018–19 “Pupils” of “Pupils” serves",
    ],
  ];

  it.each(cases)("names what changed, and from when: %o", (found, ...expected) => {
    expect(languages.map((language) => breakInWords(found, places, language))).toEqual(expected);
  });
});
