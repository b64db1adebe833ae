import { describe, expect, it } from "vitest";
import { decimalText } from "../../src/exact/decimal.ts";
import { languages } from "../../src/i18n/language.ts";
import type { Figure } from "../../src/rates/figure.ts";
import { footnotesOf } from "../../src/site/footnotes.ts";
import { pupils } from "../../src/tables/pupils.ts";
import { indicatorOf, published, small } from "./small-dataset.ts";

const schools = `
  area,name,parent,kind,school_type,opened,closed
  county,某县,,county,,,
  town,某镇,county,township,,,
  a,甲小学,town,school,primary,,
  b,乙小学,town,school,primary,,
  c,丙初中,town,school,lower_secondary,,
  nine,丁学校,town,school,nine_year,,`;

const inCounty = { root: "county" };

/** A rate with four decimals, or the reason why there is none. */
function rateOf(figure: Figure | undefined): string | undefined {
  if (!figure) return undefined;
  return figure.rate.status === "observed" ? decimalText(figure.rate.value, 4) : figure.rate.status;
}

/** Numerator / denominator, after exclusions. */
function fractionOf(figure: Figure | undefined): string {
  const { numerator, denominator } = figure?.rate ?? {};
  const shown = [numerator, denominator].map((side) => (side ? decimalText(side, 0) : ""));
  return shown.join("/");
}

describe("two rows of one key from different sources", () => {
  const sources = ["学籍系统", "统计报表"];
  const dropout = (...rows: string[]) => ({
    dropout: ["area,school_year,level,pupils_at_start,dropouts,reported_dropout_rate,source", ...rows].join("\n "),
  });

  it("give the counts of the most trusted source, whatever the order of the file", () => {
    const { figure } = small(
      dropout("town,2022-2023,primary,1000,5,0.5%,统计报表", "town,2022-2023,primary,800,2,0.3%,学籍系统"),
      { sources },
    );
    const found = figure("dropout-rate", "town", "2022-2023 primary");
    expect(fractionOf(found)).toBe("2/800");
    expect(found?.reported).toMatchObject({ status: "filled", text: "0.3%" });
  });

  it("give those of the most trusted source that has them all", () => {
    const { figure } = small(
      dropout("town,2022-2023,primary,,2,,学籍系统", "town,2022-2023,primary,1000,5,0.5%,统计报表"),
      { sources },
    );
    expect(fractionOf(figure("dropout-rate", "town", "2022-2023 primary"))).toBe("5/1000");
  });

  it("never give one count each to the same fraction", () => {
    const { figure } = small(dropout("town,2022-2023,primary,,2,,学籍系统", "town,2022-2023,primary,1000,,,统计报表"), {
      sources,
    });
    expect(rateOf(figure("dropout-rate", "town", "2022-2023 primary"))).toBe("not_reported");
  });

  it("rank in file order after the listed ones where their sources are not listed", () => {
    const rows = ["town,2022-2023,primary,600,3,,甲", "town,2022-2023,primary,500,1,,乙"];
    const unlisted = small(dropout(...rows), { sources });
    expect(fractionOf(unlisted.figure("dropout-rate", "town", "2022-2023 primary"))).toBe("3/600");
    const listed = small(dropout(...rows, "town,2022-2023,primary,1000,5,,统计报表"), { sources });
    expect(fractionOf(listed.figure("dropout-rate", "town", "2022-2023 primary"))).toBe("5/1000");
  });

  it("serve counts of two tables, each from its own most trusted source", () => {
    const { figure } = small(
      {
        pupils: `area,school_year,level,pupils,source
          town,2022-2023,primary,2759,统计报表
          town,2022-2023,primary,820,学籍系统`,
        teachers: `area,school_year,level,full_time_teachers,source
          town,2022-2023,primary,78,统计报表
          town,2022-2023,primary,,学籍系统`,
      },
      { sources },
    );
    const found = figure("pupil-teacher-ratio", "town", "2022-2023 primary");
    expect(fractionOf(found)).toBe("820/78");
    expect(rateOf(found)).toBe("10.5128");
  });
});

describe("an exclusion", () => {
  const enrolment = (cells: string) =>
    small({
      enrolment: `area,school_year,level,population,counted_separately,unable_to_learn,enrolled
        town,2022-2023,primary,${cells}`,
    }).figure("enrolment-rate", "town", "2022-2023 primary");

  it("is taken off the denominator", () => {
    expect(fractionOf(enrolment("1856,10,0,1835"))).toBe("1835/1846");
    expect(fractionOf(enrolment("1856,10,4,1835"))).toBe("1835/1842");
  });

  it("that is blank excludes nobody, and the figure says which were not declared", () => {
    const figure = enrolment("1856,,0,1835");
    expect(fractionOf(figure)).toBe("1835/1856");
    const undeclared = figure?.sides.flatMap(({ terms }) =>
      terms.filter(({ role, status }) => role === "excluding" && status === "not_reported"),
    );
    expect(undeclared?.map(({ term }) => term.column)).toEqual(["counted_separately"]);
  });

  it("that may not be told leaves no rate", () => {
    expect(rateOf(enrolment("1856,[c],0,1835"))).toBe("confidential");
  });

  it("alone is no figure", () => {
    expect(enrolment(",10,0,")).toBeUndefined();
  });
});

describe("a mark in place of a count", () => {
  it.each([
    ["[x]", "not_available"],
    ["[z]", "not_applicable"],
    ["[c]", "confidential"],
  ])("%s makes the rate %s", (mark, status) => {
    const { figure } = small({
      dropout: `area,school_year,level,pupils_at_start,dropouts
        town,2022-2023,primary,1000,${mark}
        town,2022-2023,lower_secondary,${mark},4`,
    });
    expect(rateOf(figure("dropout-rate", "town", "2022-2023 primary"))).toBe(status);
    expect(rateOf(figure("dropout-rate", "town", "2022-2023 lower_secondary"))).toBe(status);
  });

  it("leaves the other side of the fraction in its place", () => {
    const { figure } = small({
      dropout: `area,school_year,level,pupils_at_start,dropouts
        town,2022-2023,primary,1000,[x]`,
    });
    expect(fractionOf(figure("dropout-rate", "town", "2022-2023 primary"))).toBe("/1000");
  });

  it("a blank is none: the rate is not reported, and never zero", () => {
    const { figure } = small({
      dropout: `area,school_year,level,pupils_at_start,dropouts
        town,2022-2023,primary,1000,
        town,2022-2023,lower_secondary,1000,0`,
    });
    expect(rateOf(figure("dropout-rate", "town", "2022-2023 primary"))).toBe("not_reported");
    expect(rateOf(figure("dropout-rate", "town", "2022-2023 lower_secondary"))).toBe("0.0000");
  });

  it("a denominator of zero gives no rate, and says so", () => {
    const { figure } = small({
      dropout: `area,school_year,level,pupils_at_start,dropouts
        town,2022-2023,primary,0,0`,
      enrolment: `area,school_year,level,population,counted_separately,enrolled
        town,2022-2023,primary,10,10,0`,
    });
    expect(rateOf(figure("dropout-rate", "town", "2022-2023 primary"))).toBe("zero_denominator");
    expect(rateOf(figure("enrolment-rate", "town", "2022-2023 primary"))).toBe("zero_denominator");
  });
});

describe("what does not belong to a rate", () => {
  it("suspected dropouts are never added in: 4 of 215, with 3 suspected, are 1.8605 %", () => {
    const { figure } = small({
      dropout: `area,school_year,level,group,pupils_at_start,dropouts,suspected
        town,2022-2023,all,poor,215,4,3`,
    });
    expect(rateOf(figure("dropout-rate", "town", "2022-2023 all poor"))).toBe("1.8605");
  });

  it("a blank in `retained` does not make everyone relapse", () => {
    const literacy = (retained: string) =>
      small({ literacy: `area,year,made_literate,retained\n town,2022,55,${retained}` });
    expect(rateOf(literacy("").figure("relapse-rate", "town", "2022"))).toBe("not_reported");
    expect(rateOf(literacy("50").figure("relapse-rate", "town", "2022"))).toBe("9.0909");
    expect(rateOf(literacy("0").figure("relapse-rate", "town", "2022"))).toBe("100.0000");
  });
});

describe("an area without a row of its own", () => {
  const dropout = (...rows: string[]) => ({
    areas: schools,
    dropout: ["area,school_year,level,pupils_at_start,dropouts,reported_dropout_rate", ...rows].join("\n "),
  });

  it("has the ratio of sums over its children, never a mean of rates", () => {
    // 1/10 and 1/990 are 2/1000 = 0.2 %; the mean of 10 % and 0.1010 % would be 5.05 %.
    const { figure } = small(
      dropout("a,2022-2023,primary,10,1,10%", "b,2022-2023,primary,990,1,0.1%", "nine,2022-2023,primary,0,0,"),
      inCounty,
    );
    const found = figure("dropout-rate", "town", "2022-2023 primary");
    expect(rateOf(found)).toBe("0.2000");
    expect(fractionOf(found)).toBe("2/1000");
    expect(found?.rollUp).toEqual({ included: ["a", "b", "nine"], missing: [] });
    expect(found?.reported).toEqual({ status: "not_reported" });
  });

  it("names the children that are missing from the sum, blank or without a row", () => {
    const { figure } = small(dropout("a,2022-2023,primary,10,1,", "b,2022-2023,primary,990,,"), inCounty);
    const found = figure("dropout-rate", "town", "2022-2023 primary");
    expect(fractionOf(found)).toBe("1/10");
    expect(found?.rollUp).toEqual({ included: ["a"], missing: ["b", "nine"] });
  });

  it("does not miss a school at a level that it does not teach", () => {
    const { figure } = small(dropout("c,2022-2023,lower_secondary,300,3,"), inCounty);
    const found = figure("dropout-rate", "town", "2022-2023 lower_secondary");
    expect(found?.rollUp).toEqual({ included: ["c"], missing: ["nine"] });
  });

  it("sums sums, and names what is missing further down", () => {
    const { figure } = small(dropout("a,2022-2023,primary,10,1,", "b,2022-2023,primary,990,1,"), inCounty);
    const found = figure("dropout-rate", "county", "2022-2023 primary");
    expect(fractionOf(found)).toBe("2/1000");
    expect(found?.rollUp).toEqual({ included: ["town"], missing: ["nine"] });
  });

  it("sums what each child excludes, a blank one nobody", () => {
    const { figure } = small(
      {
        areas: `area,name,parent,kind
          county,某县,,county
          east,东镇,county,township
          west,西镇,county,township`,
        enrolment: `area,school_year,level,population,counted_separately,enrolled
          east,2022-2023,primary,100,10,81
          west,2022-2023,primary,400,,399`,
      },
      inCounty,
    );
    expect(fractionOf(figure("enrolment-rate", "county", "2022-2023 primary"))).toBe("480/490");
  });

  it("yields to its own row where both are on file", () => {
    const { figure } = small(
      dropout("town,2022-2023,primary,1000,7,0.7%", "a,2022-2023,primary,10,1,", "b,2022-2023,primary,990,1,"),
      inCounty,
    );
    const found = figure("dropout-rate", "town", "2022-2023 primary");
    expect(fractionOf(found)).toBe("7/1000");
    expect(found?.rollUp).toBeUndefined();
    expect(found?.reported).toMatchObject({ status: "filled", text: "0.7%" });
  });

  it("has the keys of its children, and no figure where none of them has a whole one", () => {
    const { rates, figure } = small(dropout("a,2022-2023,primary,10,,"), inCounty);
    expect(rates.keys(indicatorOf("dropout-rate"), "town")).toEqual([
      { period: "2022-2023", level: "primary", group: "all" },
    ]);
    expect(figure("dropout-rate", "town", "2022-2023 primary")).toBeUndefined();
  });

  it("takes nothing from an area without parent", () => {
    const { figure } = small({
      areas: `area,name,parent,kind,school_type
        town,某镇,,township,
        a,甲小学,town,school,primary
        loose,（原文未写校名）,,school,primary`,
      dropout: `area,school_year,level,pupils_at_start,dropouts
        a,2022-2023,primary,10,1
        loose,2022-2023,primary,990,1`,
    });
    const found = figure("dropout-rate", "town", "2022-2023 primary");
    expect(fractionOf(found)).toBe("1/10");
    expect(found?.rollUp).toEqual({ included: ["a"], missing: [] });
    expect(fractionOf(figure("dropout-rate", "loose", "2022-2023 primary"))).toBe("1/990");
  });

  it("does not expect a school before it opened or once it is closed", () => {
    const { figure } = small({
      areas: `area,name,parent,kind,school_type,opened,closed
        town,某镇,,township,,,
        a,甲小学,town,school,primary,,
        old,旧校,town,school,primary,,2020-2021
        new,新校,town,school,primary,2022-2023,`,
      dropout: `area,school_year,level,pupils_at_start,dropouts
        a,2019-2020,primary,10,1
        a,2020-2021,primary,10,1
        a,2022-2023,primary,10,1`,
    });
    const missing = ["2019-2020", "2020-2021", "2022-2023"].map(
      (year) => figure("dropout-rate", "town", `${year} primary`)?.rollUp?.missing,
    );
    expect(missing).toEqual([["old"], [], ["new"]]);
  });

  it("does not expect a household register from a school", () => {
    const { figure } = small({
      areas: `area,name,parent,kind,school_type
        town,某镇,,township,
        village,某村,town,village,
        a,甲小学,town,school,primary
        other,他村,town,village,`,
      enrolment: `area,school_year,level,population,enrolled
        village,2022-2023,primary,50,49`,
    });
    expect(figure("enrolment-rate", "town", "2022-2023 primary")?.rollUp).toEqual({
      included: ["village"],
      missing: ["other"],
    });
  });
});

describe("pupils that library.csv and floor-area.csv leave blank", () => {
  const substituted = (figure: Figure | undefined) =>
    figure?.sides.flatMap(({ terms }) => terms.map((term) => term.substituted));

  it("are those of pupils.csv for the same area, year and level, and the figure says so", () => {
    const { figure, places } = small({
      pupils: `area,school_year,level,pupils
        town,2021-2022,primary,999
        town,2022-2023,primary,820
        town,2022-2023,lower_secondary,680`,
      library: `area,school_year,level,pupils,books
        town,2022-2023,primary,,18387`,
    });
    const found = figure("books-per-pupil", "town", "2022-2023 primary");
    expect(fractionOf(found)).toBe("18387/820");
    expect(rateOf(found)).toBe("22.4232");
    expect(substituted(found)).toEqual([false, true]);
    for (const language of languages) {
      const notes = footnotesOf(published(found), places, language)
        .map(({ words }) => words)
        .join("\n");
      expect(notes).toContain(pupils.label[language]);
    }
  });

  it("are their own where they are filled in, and nothing is said", () => {
    const { figure, places } = small({
      pupils: "area,school_year,level,pupils\n town,2022-2023,primary,820",
      library: "area,school_year,level,pupils,books\n town,2022-2023,primary,1323,18387",
    });
    const found = figure("books-per-pupil", "town", "2022-2023 primary");
    expect(rateOf(found)).toBe("13.8980");
    expect(substituted(found)).toEqual([false, false]);
    for (const language of languages) expect(footnotesOf(published(found), places, language)).toEqual([]);
  });

  it("join one another among undated rows of one area", () => {
    const { figure } = small({
      pupils: "area,school_year,level,pupils\n town,undated,all,1500\n town,2022-2023,all,1600",
      "floor-area": "area,school_year,level,floor_area\n town,undated,all,21400",
    });
    expect(rateOf(figure("floor-area-per-pupil", "town", "undated"))).toBe("14.2667");
  });

  it("never are the town's under a school's floor area, nor the other way round", () => {
    const { figure } = small(
      {
        areas: schools,
        pupils: "area,school_year,level,pupils\n town,2022-2023,primary,820",
        "floor-area": `area,school_year,level,floor_area,reported_floor_area_per_pupil
          a,2022-2023,primary,2400,14.2`,
      },
      inCounty,
    );
    expect(rateOf(figure("floor-area-per-pupil", "a", "2022-2023 primary"))).toBe("not_reported");
    expect(figure("floor-area-per-pupil", "town", "2022-2023 primary")).toBeUndefined();
  });
});

describe("the parity index", () => {
  const parity = (...rows: string[]) =>
    small({
      enrolment: [
        "area,school_year,level,group,population,counted_separately,unable_to_learn,enrolled",
        ...rows.map((row) => `town,2022-2023,primary,${row}`),
      ].join("\n "),
    }).figure("gender-parity-index", "town", "2022-2023 primary");

  it("is girls' rate over boys', boys being all less girls", () => {
    // Girls 90 of 96, boys 100 of 104: 90 × 104 ÷ (96 × 100) = 0.975.
    const figure = parity("all,200,,,190", "girls,96,,,90");
    expect(rateOf(figure)).toBe("0.9750");
    expect(fractionOf(figure)).toBe("/");
  });

  it("is 0.997 on the raw figures of the township report", () => {
    // 664/673 over (1835 − 664)/(1856 − 673): 664 × 1183 ÷ (673 × 1171) = 785512 ÷ 788083.
    expect(rateOf(parity("all,1856,,,1835", "girls,673,,,664"))).toBe("0.9967");
  });

  it("subtracts an exclusion that stands in both rows", () => {
    expect(rateOf(parity("all,210,10,,190", "girls,100,4,,90"))).toBe("0.9750");
  });

  it("is not reported where a term stands in one row only", () => {
    expect(rateOf(parity("all,210,10,,190", "girls,96,,,90"))).toBe("not_reported");
    expect(rateOf(parity("all,200,,,190", "girls,100,4,,90"))).toBe("not_reported");
    expect(rateOf(parity("all,200,,,190", "girls,96,,,"))).toBe("not_reported");
    expect(rateOf(parity("all,200,,,", "girls,96,,,90"))).toBe("not_reported");
    expect(rateOf(parity("girls,96,,,90"))).toBe("not_reported");
  });
});

describe("nine-year retention", () => {
  const cohort = {
    areas: schools,
    graduation: `area,school_year,level,graduates
      c,2022-2023,lower_secondary,185
      nine,2022-2023,lower_secondary,100
      nine,2022-2023,primary,300
      c,undated,lower_secondary,70`,
    grades: `area,school_year,level,grade,entrants
      a,2014-2015,primary,1,120
      b,2014-2015,primary,1,80
      nine,2014-2015,primary,1,100
      nine,2014-2015,primary,2,7
      a,2013-2014,primary,1,500
      a,2015-2016,primary,1,600
      a,undated,primary,1,70`,
  };

  it("sums each side over the schools that have it: 285 graduates of 300 entrants eight school years earlier", () => {
    const { figure } = small(cohort, inCounty);
    const found = figure("nine-year-retention-rate", "town", "2022-2023");
    expect(fractionOf(found)).toBe("285/300");
    expect(rateOf(found)).toBe("95.0000");
    expect(found?.rollUp?.missing).toEqual([]);
    expect(new Set(found?.rollUp?.included)).toEqual(new Set(["a", "b", "c", "nine"]));
    expect(fractionOf(figure("nine-year-retention-rate", "county", "2022-2023"))).toBe("285/300");
  });

  it("is a single school's only where it teaches all nine years", () => {
    const { rates, figure } = small(cohort, inCounty);
    const indicator = indicatorOf("nine-year-retention-rate");
    expect(rateOf(figure(indicator.id, "nine", "2022-2023"))).toBe("100.0000");
    expect(rates.keys(indicator, "nine")).toHaveLength(1);
    expect(rates.keys(indicator, "a")).toEqual([]);
    expect(rates.keys(indicator, "c")).toEqual([]);
  });

  it("skips undated rows", () => {
    const { rates } = small(cohort, inCounty);
    const keys = rates.keys(indicatorOf("nine-year-retention-rate"), "town");
    expect(keys.map(({ period }) => period)).toEqual(["2022-2023"]);
  });

  it("names the school whose entrants are missing", () => {
    const grades = cohort.grades.replace(/\n\s+b,.*/, "");
    const { figure } = small({ ...cohort, grades }, inCounty);
    const found = figure("nine-year-retention-rate", "town", "2022-2023");
    expect(fractionOf(found)).toBe("285/220");
    expect(found?.rollUp?.missing).toEqual(["b"]);
  });

  it("is not reported where no entrants are on file for that year", () => {
    const { figure } = small({ areas: schools, graduation: cohort.graduation }, inCounty);
    expect(rateOf(figure("nine-year-retention-rate", "town", "2022-2023"))).toBe("not_reported");
  });
});

describe("the difference coefficient", () => {
  const names = ["p", "q", "r", "s", "t"];
  const areas = [
    "area,name,parent,kind,school_type",
    "town,某镇,,township,",
    ...names.map((name) => `${name},${name}校,town,school,primary`),
    "point,某教学点,town,teaching_point,",
  ].join("\n ");
  const pupilCounts = [45, 37, 89, 76, 55];
  const bookCounts = [279, 137, 935, 160, 402];
  const rows = names.map((name, at) => `${name},2022-2023,primary,${pupilCounts[at]},${bookCounts[at]}`);
  const library = (...lines: string[]) => ["area,school_year,level,pupils,books", ...lines].join("\n ");
  const id = "difference-coefficient.books-per-pupil";

  it("is weighted by pupils: 0.5153 on the published worked example, where unweighted it would be 0.489", () => {
    const { figure } = small({ areas, library: library(...rows) });
    const found = figure(id, "town", "2022-2023 primary");
    expect(rateOf(found)).toBe("0.5153");
    expect(found?.schools).toBe(5);
    expect(fractionOf(found)).toBe("/");
  });

  it("leaves teaching points out", () => {
    const { figure } = small({ areas, library: library(...rows, "point,2022-2023,primary,10,1") });
    expect(rateOf(figure(id, "town", "2022-2023 primary"))).toBe("0.5153");
  });

  it("is unreliable over fewer than five schools", () => {
    const { figure } = small({ areas, library: library(...rows.slice(1), "point,2022-2023,primary,10,1") });
    const found = figure(id, "town", "2022-2023 primary");
    expect(rateOf(found)).toBe("unreliable");
    expect(found?.schools).toBe(4);
  });

  it("is not a school's own", () => {
    const { rates } = small({ areas, library: library(...rows) });
    expect(rates.keys(indicatorOf(id), "town")).toHaveLength(1);
    expect(rates.keys(indicatorOf(id), "p")).toEqual([]);
  });

  it("takes teachers per pupil, not pupils per teacher", () => {
    // 4 to 8 teachers for 100 pupils each: mean 6, standard deviation √2, √2 ÷ 6 = 0.2357.
    const { figure } = small({
      areas,
      pupils: ["area,school_year,level,pupils", ...names.map((name) => `${name},2022-2023,primary,100`)].join("\n "),
      teachers: [
        "area,school_year,level,full_time_teachers",
        ...names.map((name, at) => `${name},2022-2023,primary,${at + 4}`),
      ].join("\n "),
    });
    const found = figure("difference-coefficient.pupil-teacher-ratio", "town", "2022-2023 primary");
    expect(rateOf(found)).toBe("0.2357");
  });

  it("of schools that are all alike is zero", () => {
    const alike = names.map((name) => `${name},2022-2023,primary,50,1000`);
    const { figure } = small({ areas, library: library(...alike) });
    expect(rateOf(figure(id, "town", "2022-2023 primary"))).toBe("0.0000");
  });
});

describe("student aid", () => {
  const aid = small({
    "student-aid": `area,year,stage,programme,eligible,recipients,amount,informed
      town,2022,primary,营养改善,200,196,,
      town,2022,tertiary,一次性资助,,58,174000.00,`,
  });

  it("has its stages in the place of levels and its programmes in that of groups", () => {
    expect(aid.rates.keys(indicatorOf("aid-coverage-rate"), "town")).toEqual([
      { period: "2022", level: "primary", group: "营养改善" },
      { period: "2022", level: "tertiary", group: "一次性资助" },
    ]);
    expect(rateOf(aid.figure("aid-coverage-rate", "town", "2022 primary 营养改善"))).toBe("98.0000");
    expect(rateOf(aid.figure("aid-coverage-rate", "town", "2022 tertiary 一次性资助"))).toBe("not_reported");
  });

  it("is 3000 yuan for each of 58 students who share 174000", () => {
    expect(rateOf(aid.figure("aid-per-recipient", "town", "2022 tertiary 一次性资助"))).toBe("3000.0000");
  });
});
