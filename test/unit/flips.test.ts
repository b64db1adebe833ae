import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { readFolder } from "../../scripts/read-folder.ts";
import type { Published } from "../../src/disclosure/published.ts";
import { comparisonColumns, comparisonRecords } from "../../src/downloads/comparisons.ts";
import { findingRecord } from "../../src/downloads/findings.ts";
import { rateRecords } from "../../src/downloads/rates.ts";
import { shortestText } from "../../src/exact/decimal.ts";
import { languages } from "../../src/i18n/language.ts";
import type { Answer } from "../../src/reconcile/flips.ts";
import type { Reconciled } from "../../src/reconcile/reconciled.ts";
import { flipLines } from "../../src/site/flips.ts";
import { judgementLines, standingText } from "../../src/site/judgement.ts";
import { runPipeline } from "../../src/site/pipeline.ts";
import type { Site } from "../../src/site/site.ts";
import { smallSite } from "./small-dataset.ts";

const folder = fileURLToPath(new URL("../../data/township-report", import.meta.url));

let site: Site;
beforeAll(() => {
  const made = runPipeline(readFolder(folder, "en")).site;
  if (!made) throw new Error("no site");
  site = made;
});

function figureOf(indicator: string, level: string): Published<Reconciled> {
  const found = site
    .figures("town")
    .find((each) => each.indicator.id === indicator && each.level === level && each.group === "all");
  if (!found) throw new Error(`no such figure: ${indicator} ${level}`);
  return found;
}

/** 820/78 10.51 met */
function line({ basis, numerator, denominator, value, meets }: Answer): string {
  const sides = numerator && denominator ? `${numerator.n}/${denominator.n} ` : "";
  const name =
    typeof basis === "string" ? basis : basis.change.kind === "variant" ? basis.change.id : basis.change.kind;
  return `${name} ${sides}${shortestText(value, 2)} ${meets ? "met" : "missed"}`;
}

/** The answers about the first limit of a set that flips; nothing where none does. */
function answers(indicator: string, level: string, set: string): string[] {
  const flips = figureOf(indicator, level).flips ?? [];
  return flips.find((flip) => flip.set.id === set)?.answers.map(line) ?? [];
}

/** DOMAIN §1c, *Verdicts that flip with the base*. */
describe("the township report's verdicts that depend on the basis", () => {
  it("retention: reported as met, missed by three of 53 of 55", () => {
    expect(answers("literacy-retention-rate", "all", "literacy-1993")).toEqual([
      "defined 50/55 90.91 missed",
      "reported 95 met",
    ]);
    const figure = figureOf("literacy-retention-rate", "all");
    const [judgement] = figure.judgements ?? [];
    if (!judgement) throw new Error("no judgement");
    expect(judgement.margin?.count).toBe(-3n);
    expect(standingText(figure, judgement, "zh-Hans")).toBe("未达标，差3人");
    expect(standingText(figure, judgement, "en")).toBe("Below, 3 short");
  });

  it("relapse: nothing is reported, and 5 of 55 is not below 5 %: at most 2 would be", () => {
    const figure = figureOf("relapse-rate", "all");
    expect(figure.reported.status).toBe("not_reported");
    const [judgement] = figure.judgements ?? [];
    expect([judgement?.set.id, judgement?.meets, judgement?.margin?.count]).toEqual(["literacy-1993", false, -3n]);
    // The defined formula missed, and no other basis is on file that could say otherwise.
    expect(figure.flips).toBeUndefined();
  });

  it("books per pupil: by the rules of 2003 class II, missed as reported and on 2759, met on 820; by those of 2018 missed on all", () => {
    expect(answers("books-per-pupil", "primary", "library-2003")).toEqual([
      "defined 18387/820 22.42 met",
      "reported 13.9 missed",
      "pupils_at_start 18387/2759 6.66 missed",
      "children_of_school_age 18387/1856 9.91 missed",
    ]);
    expect(answers("books-per-pupil", "lower_secondary", "library-2003")).toEqual([
      "defined 17450/680 25.66 met",
      "reported 17.4 missed",
      "pupils_at_start 17450/1528 11.42 missed",
      "children_of_school_age 17450/1082 16.13 missed",
    ]);
    expect(figureOf("books-per-pupil", "primary").judgements?.[0]).toMatchObject({
      set: { id: "library-2018" },
      meets: false,
    });
    expect(answers("books-per-pupil", "primary", "library-2018")).toEqual([]);
    expect(answers("books-per-pupil", "lower_secondary", "library-2018")).toEqual([]);
  });

  it("pupils per member of staff: met on 820 and 680, missed on 2759 and 1528", () => {
    expect(answers("pupil-staff-ratio", "primary", "staffing-2001")).toEqual([
      "defined 820/78 10.51 met",
      "pupils_at_start 2759/78 35.37 missed",
      "children_of_school_age 1856/78 23.79 missed",
      "full_time_teachers 820/75 10.93 met",
    ]);
    expect(answers("pupil-staff-ratio", "lower_secondary", "staffing-2001").slice(0, 2)).toEqual([
      "defined 680/56 12.14 met",
      "pupils_at_start 1528/56 27.29 missed",
    ]);
  });

  it("class size: met on 820 and 680, impossible on 2759 and 1528", () => {
    expect(answers("class-size", "primary", "class-size-2008").slice(0, 2)).toEqual([
      "defined 820/21 39.05 met",
      "pupils_at_start 2759/21 131.38 missed",
    ]);
    expect(answers("class-size", "lower_secondary", "class-size-2008").slice(0, 2)).toEqual([
      "defined 680/14 48.57 met",
      "pupils_at_start 1528/14 109.14 missed",
    ]);
  });

  it("teachers above the required level per 100 pupils: by base at primary, missed on both at lower-secondary level", () => {
    expect(answers("above-required-per-100-pupils", "primary", "quality-balance-2017").slice(0, 2)).toEqual([
      "defined 65/820 7.93 met",
      "pupils_at_start 65/2759 2.36 missed",
    ]);
    const junior = figureOf("above-required-per-100-pupils", "lower_secondary");
    expect([junior.judgements?.[0]?.meets, junior.flips]).toEqual([false, undefined]);
  });

  it("dropout at lower-secondary level and literacy pass on every basis", () => {
    for (const [indicator, level] of [
      ["dropout-rate", "lower_secondary"],
      ["literacy-rate", "all"],
    ] as const) {
      const figure = figureOf(indicator, level);
      expect([figure.judgements?.[0]?.meets, figure.flips]).toEqual([true, undefined]);
    }
  });

  it("come first among the findings, each with every number of its bases in every language", () => {
    const first = site.findings.slice(0, 8);
    expect(first.map(({ figure }) => figure?.flips !== undefined)).toEqual(Array.from({ length: 8 }, () => true));
    expect(
      site.findings.slice(8).filter(({ figure, problem }) => figure?.flips && problem.severity === "finding"),
    ).toEqual([]);
    for (const language of languages) {
      const said = flipLines(figureOf("class-size", "primary"), site.places, language).join(" ").replaceAll(",", "");
      for (const number of ["820/21", "39.0", "2759/21", "131.4", "45"]) expect(said).toContain(number);
    }
  });

  it("say in words what the standard asks, and how sure it is", () => {
    const figure = figureOf("literacy-retention-rate", "all");
    const [judgement] = figure.judgements ?? [];
    if (!judgement) throw new Error("no judgement");
    expect(judgementLines(figure, judgement, site.places.place("town"), "zh-Hans")).toEqual([
      "按上报则达标",
      "限值据转载，未核对原文",
      "这一限值评定的是县区，对乡镇只供参考",
      "文件所指：近三年脱盲的人",
    ]);
    expect(flipLines(figure, site.places, "en")).toEqual([
      "Whether ≥95% of Literacy (1993) is met depends on the basis: by the formula 50/55 = 90.91%: not met; as reported 95%: met",
    ]);
  });
});

describe("a basis", () => {
  const classes = (reported: string) =>
    smallSite(
      {
        dropout: `area,school_year,level,pupils_at_start,dropouts
          town,2016-2017,primary,1000,0`,
        pupils: `area,school_year,level,pupils,classes,reported_class_size
          town,2016-2017,primary,800,20,${reported}`,
      },
      { standards: ["quality-balance-2017"] },
    )
      .figures("town")
      .find(({ indicator }) => indicator.id === "class-size");

  it("is at stake where nothing was reported and it counts the same thing again", () => {
    expect(classes("")?.flips?.[0]?.answers.map(line)).toEqual([
      "defined 800/20 40 met",
      "pupils_at_start 1000/20 50 missed",
    ]);
  });

  it("is not where the reported rate reconciles with the formula", () => {
    expect(classes("40.0")?.reconciliation?.verdict).toBe("exact");
    expect(classes("40.0")?.flips).toBeUndefined();
  });

  it("is where the reported rate was worked out with it", () => {
    expect(classes("50.0")?.reconciliation?.verdict).toBe("explained");
    expect(classes("50.0")?.flips?.[0]?.answers.map(line)).toEqual([
      "defined 800/20 40 met",
      "reported 50 missed",
      "pupils_at_start 1000/20 50 missed",
    ]);
  });

  it("may be the rounding alone: 24.99 books are printed as 25.0 and are not 25", () => {
    const site = smallSite(
      {
        library: `area,school_year,level,pupils,books,reported_books_per_pupil
          town,2016-2017,primary,256,6397,25.0`,
      },
      { standards: ["library-2018"] },
    );
    const [finding] = site.findings;
    expect(finding?.figure?.reconciliation?.verdict).toBe("exact");
    expect([finding?.problem.code, finding?.problem.severity, finding?.problem.place.column?.key]).toEqual([
      "standard-by-basis",
      "finding",
      "reported_books_per_pupil",
    ]);
  });
});

describe("the standard itself copied as the result", () => {
  const hints = (reported: string, standards: readonly string[]) =>
    smallSite(
      {
        literacy: `area,year,made_literate,retained,reported_retention_rate
          town,2016,55,50,${reported}`,
      },
      { standards },
    )
      .findings.map(findingRecord)
      .map(({ verdict, explanation, hint }) => [verdict, explanation, hint.split(" | ").at(-1)]);

  it("is a hint, never an explanation, and the last of them", () => {
    expect(hints("95%", ["literacy-1993"])).toEqual([["unexplained", "", "standard_copied:literacy-1993;95"]]);
    expect(hints("95.0%", ["literacy-1993"])).toEqual([["unexplained", "", "standard_copied:literacy-1993;95"]]);
  });

  it("is none where the reported rate is another, or no set has that limit", () => {
    expect(hints("94%", ["literacy-1993"])[0]?.[2]).not.toContain("standard_copied");
    expect(hints("95%", ["library-2018"])[0]?.[2]).not.toContain("standard_copied");
  });
});

describe("comparisons.csv", () => {
  it("has the columns of TABLES, and the rows of rates.csv in their order, one for each set", () => {
    expect(comparisonColumns.join(", ")).toBe("indicator, area, period, level, group, standard, limit, meets, margin");
    const records = comparisonRecords(site);
    const key = (record: { indicator: string; area: string; period: string; level: string; group: string }) =>
      [record.indicator, record.area, record.period, record.level, record.group].join(" ");
    const order = rateRecords(site).map(key);
    const positions = records.map((record) => order.indexOf(key(record)));
    expect(records.length).toBeGreaterThan(20);
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
    expect(positions).not.toContain(-1);
    expect(new Set(records.map((record) => `${key(record)} ${record.standard}`)).size).toBe(records.length);
  });

  it("has the first applicable set in rates.csv too", () => {
    const first = new Map<string, string>();
    for (const { indicator, level, group, standard, limit, meets, margin } of comparisonRecords(site)) {
      const key = `${indicator} ${level} ${group}`;
      if (!first.has(key)) first.set(key, [standard, limit, meets, margin].join(","));
    }
    const rates = rateRecords(site).filter(({ standard }) => standard !== "");
    expect(rates.length).toBe(first.size);
    for (const { indicator, level, group, standard, limit, meets, margin } of rates)
      expect([standard, limit, meets, margin].join(",")).toBe(first.get(`${indicator} ${level} ${group}`));
  });

  it("says what the counts of the report come to", () => {
    const line = (indicator: string, level: string, standard: string) => {
      const found = comparisonRecords(site).find(
        (each) => each.indicator === indicator && each.level === level && each.standard === standard,
      );
      return [found?.limit, found?.meets, found?.margin];
    };
    expect(line("literacy-retention-rate", "all", "literacy-1993")).toEqual(["95", "no", "-3"]);
    expect(line("relapse-rate", "all", "literacy-1993")).toEqual(["5", "no", "-3"]);
    // No setting is on file: 95 in the country, 98 in towns. Both are met, by different margins.
    expect(line("literacy-rate", "all", "literacy-1993")).toEqual(["", "yes", ""]);
    expect(line("books-per-pupil", "primary", "library-2018")).toEqual(["25", "no", "-2113"]);
    // Class I asks for 30 and class II for 15; 22.42 meets one of them.
    expect(line("books-per-pupil", "primary", "library-2003")).toEqual(["", "", ""]);
    // Reported without counts: a limit and no answer.
    expect(line("qualified-teacher-rate", "primary", "teachers-law-2009")).toEqual(["100", "", ""]);
    expect(line("pupil-staff-ratio", "lower_secondary", "staffing-2001")).toEqual(["13.5", "yes", "76"]);
  });

  it("has limits of standards.csv as local", () => {
    const made = smallSite(
      {
        dropout: `area,school_year,level,pupils_at_start,dropouts
          town,2016-2017,primary,1000,9`,
        standards: `indicator,level,limit,better
          dropout-rate,primary,0.6,lower`,
      },
      { standards: ["yunnan-2016"] },
    );
    expect(comparisonRecords(made).map((record) => Object.values(record).join(","))).toEqual([
      "dropout-rate,town,2016-2017,primary,all,local,0.6,no,-3",
      "dropout-rate,town,2016-2017,primary,all,yunnan-2016,0.6,no,-3",
    ]);
    expect(rateRecords(made).map(({ standard }) => standard)).toEqual(["local"]);
  });
});
