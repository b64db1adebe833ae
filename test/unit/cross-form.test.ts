import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { placeOf } from "../../scripts/sample-county/cell.ts";
import { makeCounty } from "../../scripts/sample-county/county.ts";
import { datasetFiles } from "../../scripts/sample-county/files.ts";
import { sampleCounty, sampleOptions } from "../../scripts/sample-county/sample.ts";
import { slippedCells } from "../../scripts/sample-county/slip.ts";
import { slips } from "../../scripts/sample-county/slips.ts";
import { checkDataset } from "../../src/checks/index.ts";
import { problemLine, wordProblem } from "../../src/i18n/problems/index.ts";
import type { Problem } from "../../src/intake/problem.ts";
import { readDataset, type SentFile } from "../../src/tables/reading.ts";
import { csv, datasetJson, sent } from "./valid-dataset.ts";

const kinds = csv(
  "areas.csv",
  "area,name,parent,kind,school_type,opened,closed,merged_into",
  "town,某镇,,township,,,,",
  "east,东校,town,school,primary,,,",
  "west,西校,town,school,primary,,2022-2023,east",
  "point,教学点,town,teaching_point,primary,,,",
);
const tables = {
  pupils: "area,school_year,level,pupils,girls,classes,boarders,source",
  dropout: "area,school_year,level,group,pupils_at_start,dropouts",
  enrolment: "area,school_year,level,group,population,counted_separately,enrolled",
  grades: "area,school_year,level,grade,pupils,entrants,repeaters,transferred_in,transferred_out",
  graduation: "area,school_year,level,final_year_pupils,graduates,passed_all_subjects",
  completion: "area,school_year,level,population",
  teachers: "area,school_year,level,staff,full_time_teachers,source",
  literacy: "area,year,population,unable_to_learn,literate,made_literate,retained",
  library: "area,school_year,level,books,books_added",
  "floor-area": "area,school_year,level,floor_area",
} as const;

const table = (id: keyof typeof tables, ...rows: readonly string[]) => csv(`${id}.csv`, tables[id], ...rows);
const problemsOf = (...files: readonly SentFile[]) => checkDataset(readDataset([datasetJson(), kinds, ...files]));
/** The codes with file, row and column of each problem. */
const found = (...files: readonly SentFile[]) =>
  problemsOf(...files).map(({ code, place }) => `${code} ${place.file} ${place.row} ${place.column?.key}`);
const lines = (...files: readonly SentFile[]) =>
  problemsOf(...files).map((problem) => problemLine(wordProblem(problem, "en"), "en"));

describe("pupils on two bases", () => {
  const now = table("pupils", "town,2022-2023,primary,820,,,,");

  it("are those of the register and those at the start of the year, more than a twentieth and ten apart", () => {
    expect(lines(now, table("dropout", "town,2022-2023,primary,,2759,0"))).toEqual([
      "dropout.csv, row 2, column E (pupils_at_start): Pupils at start of year 2759, but Pupils 820 (pupils.csv, row 2): 336.5 % of it",
    ]);
    // 820 ÷ 0.95 is 863; with ten pupils more 873 is still one base: 874 − 820 = 54 > 10 + 43.7.
    expect(found(now, table("dropout", "town,2022-2023,primary,,873,0"))).toEqual([]);
    expect(found(now, table("dropout", "town,2022-2023,primary,,874,0"))).toHaveLength(1);
  });

  it("are not compared between groups, levels or years, nor where one is blank", () => {
    const others = [
      "town,2022-2023,primary,girls,9,0",
      "town,2022-2023,lower_secondary,,9,0",
      "town,2021-2022,primary,,9,0",
    ];
    expect(found(now, table("dropout", ...others, "town,2022-2023,primary,,,0"))).toEqual([]);
  });
});

describe("pupils and children of school age", () => {
  const children = table("enrolment", "town,2022-2023,primary,,1000,,");

  it("are 60 to 130 % of each other in a township", () => {
    for (const pupils of [600, 1300])
      expect(found(children, table("pupils", `town,2022-2023,primary,${pupils},,,,`))).toEqual([]);
    for (const pupils of [599, 1301])
      expect(found(children, table("pupils", `town,2022-2023,primary,${pupils},,,,`))).toEqual([
        "gross-enrolment pupils.csv 2 pupils",
      ]);
  });

  it("are summed over the schools where the township has no row, unless one has not reported", () => {
    const east = "east,2022-2023,primary,1400,,,,";
    expect(found(children, table("pupils", east))).toEqual(["gross-enrolment enrolment.csv 2 population"]);
    const before = table("enrolment", "town,2021-2022,primary,,1000,,");
    expect(found(before, table("pupils", east.replace("2022-2023", "2021-2022")))).toEqual([]);
  });

  it("are not compared for a school, which draws from where it likes", () => {
    const own = table("enrolment", "east,2022-2023,primary,,100,,");
    expect(found(own, table("pupils", "east,2022-2023,primary,900,,,,"))).toEqual([]);
  });
});

describe("a class", () => {
  it("has fewer than 66 pupils on average, on either base", () => {
    expect(found(table("pupils", "east,2022-2023,primary,1319,,20,,"))).toEqual([]);
    expect(lines(table("pupils", "east,2022-2023,primary,1320,,20,,"))).toEqual([
      "pupils.csv, row 2, column D (pupils): Pupils 1320 in Classes 20 (pupils.csv, row 2) are 66 a class, which is super-large (66) on average",
    ]);
    expect(
      found(table("pupils", "east,2022-2023,primary,,,20,,"), table("dropout", "east,2022-2023,primary,,1320,0")),
    ).toEqual(["class-too-large dropout.csv 2 pupils_at_start"]);
  });

  it("is not judged without classes", () =>
    expect(found(table("pupils", "east,2022-2023,primary,1320,,0,,"))).toEqual([]));
});

describe("full-time teachers", () => {
  it("of one source are staff where another source has both", () => {
    const rows = ["town,2022-2023,primary,78,75,roll", "town,2022-2023,primary,,78,form"];
    expect(found(table("teachers", ...rows))).toEqual(["staff-as-teachers teachers.csv 3 full_time_teachers"]);
  });

  it("are a difference of sources where they are neither", () => {
    const rows = ["town,2022-2023,primary,78,75,roll", "town,2022-2023,primary,,77,form"];
    expect(found(table("teachers", ...rows))).toEqual(["sources-differ teachers.csv 3 full_time_teachers"]);
  });

  it("are never all of fifty staff or more", () => {
    expect(found(table("teachers", "town,2022-2023,primary,49,49,"))).toEqual([]);
    expect(found(table("teachers", "town,2022-2023,primary,50,50,"))).toEqual([
      "staff-equal-teachers teachers.csv 2 full_time_teachers",
    ]);
  });
});

describe("the final year", () => {
  const all = table("pupils", "east,2022-2023,primary,200,,,,");

  it("is at most half of its level", () => {
    expect(found(all, table("graduation", "east,2022-2023,primary,100,,"))).toEqual([]);
    expect(found(all, table("graduation", "east,2022-2023,primary,101,,"))).toEqual([
      "final-year-too-large graduation.csv 2 final_year_pupils",
    ]);
  });

  it("may be most of a small school, which is being phased out", () => {
    const few = table("pupils", "east,2022-2023,primary,99,,,,");
    expect(found(few, table("graduation", "east,2022-2023,primary,99,,"))).toEqual([]);
  });

  it("is the last grade, give or take a tenth and five pupils", () => {
    const last = table("grades", "east,2022-2023,primary,6,50,,,,");
    expect(found(last, table("graduation", "east,2022-2023,primary,60,,"))).toEqual([]);
    expect(found(last, table("graduation", "east,2022-2023,primary,61,,"))).toEqual([
      "final-year-differs graduation.csv 2 final_year_pupils",
    ]);
  });
});

describe("the grades of a level", () => {
  const grade = (at: number, pupils: number) => `east,2022-2023,lower_secondary,${at},${pupils},,,,`;

  it("add up to it", () => {
    const whole = table("pupils", "east,2022-2023,lower_secondary,300,,,,");
    expect(found(whole, table("grades", grade(7, 100), grade(8, 100), grade(9, 100)))).toEqual([]);
    expect(lines(whole, table("grades", grade(7, 100), grade(8, 59), grade(9, 100)))).toEqual([
      "pupils.csv, row 2, column D (pupils): Pupils 300, but the grades add up to 259 (Grade 7 100 + Grade 8 59 + Grade 9 100)",
    ]);
  });

  it("may be fewer where a grade is not on file, but not more", () => {
    const files = [table("grades", grade(7, 100), grade(8, 100))];
    expect(found(table("pupils", "east,2022-2023,lower_secondary,300,,,,"), ...files)).toEqual([]);
    expect(found(table("pupils", "east,2022-2023,lower_secondary,199,,,,"), ...files)).toHaveLength(1);
  });
});

describe("a grade", () => {
  const grade = (row: string) => table("grades", row);

  it("stands under a level that has it", () => {
    expect(lines(grade("town,2022-2023,primary,7,133,,,,"))).toEqual([
      "grades.csv, row 2, column D (grade): Grade 7 under Primary, which has Grade 1–Grade 6",
    ]);
    expect(found(grade("town,2022-2023,lower_secondary,5,133,,,,"))).toEqual([
      "grade-outside-level grades.csv 2 grade",
    ]);
    for (const row of ["primary,1", "primary,6", "lower_secondary,7", "lower_secondary,9"]) {
      expect(found(grade(`town,2022-2023,${row},133,,,,`))).toEqual([]);
    }
  });

  it("six may be lower secondary, where school is five years and four", () => {
    expect(found(grade("town,2022-2023,lower_secondary,6,133,,,,"))).toEqual([]);
  });
});

describe("one single age", () => {
  it("is at most half of the three ages of lower secondary school", () => {
    const three = table("enrolment", "town,2022-2023,lower_secondary,,1082,,");
    expect(found(three, table("completion", "town,2022-2023,primary,541"))).toEqual([]);
    expect(found(three, table("completion", "town,2022-2023,primary,542"))).toEqual([
      "single-age-too-large completion.csv 2 population",
    ]);
  });

  it("is at most a third of the six ages of primary school", () => {
    const six = table("enrolment", "town,2022-2023,primary,,1200,,");
    expect(found(six, table("completion", "town,2022-2023,primary,400"))).toEqual([]);
    expect(found(six, table("completion", "town,2022-2023,primary,401"))).toHaveLength(1);
  });
});

describe("girls", () => {
  const of = (girls: number, all: number) => found(table("pupils", `east,2022-2023,primary,${all},${girls},,,`));

  it("are 40 to 60 % of many children", () => {
    expect(of(4000, 10000)).toEqual([]);
    expect(of(3999, 10000)).toEqual(["sex-ratio pupils.csv 2 girls"]);
    expect(of(6001, 10000)).toHaveLength(1);
  });

  it("may be fewer among few, by chance: 30 of 100 is 3.4 deviations from 47, 29 is 3.6", () => {
    expect(of(30, 100)).toEqual([]);
    expect(of(29, 100)).toHaveLength(1);
    expect(of(0, 99)).toEqual([]);
  });

  it("of a row of girls are compared with the row of all", () => {
    const rows = ["town,2022-2023,primary,,1856,,1835", "town,2022-2023,primary,girls,673,,664"];
    expect(found(table("enrolment", ...rows))).toEqual([
      "sex-ratio enrolment.csv 3 population",
      "sex-ratio enrolment.csv 3 enrolled",
    ]);
  });
});

describe("the disabled", () => {
  const both = ["town,2022-2023,primary,,1856,10,", "town,2022-2023,lower_secondary,,1082,,"];

  it("of both levels are not all taken off one", () => {
    expect(found(table("enrolment", ...both, "town,2022-2023,all,disabled,10,,"))).toEqual([
      "disabled-in-one-level enrolment.csv 2 counted_separately",
    ]);
  });

  it("are as many as are counted separately, level by level and in all", () => {
    expect(found(table("enrolment", ...both, "town,2022-2023,primary,disabled,10,,"))).toEqual([]);
    expect(found(table("enrolment", ...both, "town,2022-2023,primary,disabled,9,,"))).toEqual([
      "disabled-differ enrolment.csv 2 counted_separately",
    ]);
    expect(found(table("enrolment", ...both, "town,2022-2023,all,disabled,9,,"))).toHaveLength(1);
  });

  it("may be declared nowhere: a blank excludes nobody", () => {
    const rows = ["town,2022-2023,primary,,1856,,", "town,2022-2023,primary,disabled,9,,"];
    expect(found(table("enrolment", ...rows))).toEqual([]);
  });
});

describe("literacy", () => {
  it("without a single illiterate is a finding beside people who relapsed, and only then", () => {
    expect(found(table("literacy", "town,2016,13061,44,13017,55,50"))).toEqual([
      "no-illiterates-left literacy.csv 2 literate",
    ]);
    expect(found(table("literacy", "town,2016,13061,44,13017,55,55", "east,2016,13061,44,13012,55,50"))).toEqual([]);
  });
});

describe("two sources", () => {
  const row = (pupils: string, source: string) => `east,2022-2023,primary,${pupils},,,,${source}`;

  it("of one figure agree; the less trusted one is looked at", () => {
    const file = table("pupils", row("343", "form"), row("352", "register"));
    const trusting = [datasetJson({ sources: ["register"] }), kinds, file];
    expect(checkDataset(readDataset(trusting)).map(({ place }) => [place.row, place.column?.key])).toEqual([
      [2, "pupils"],
    ]);
    expect(found(file)).toEqual(["sources-differ pupils.csv 3 pupils"]);
  });

  it("are not compared where one is blank, nor with a mark", () => {
    expect(found(table("pupils", row("343", "form"), row("", "register"), row("[x]", "roll")))).toEqual([]);
  });
});

describe("an own total", () => {
  const boarders = (area: string, count: string) => `${area},2022-2023,primary,,,,${count},`;

  it("is the sum of the places below that are open", () => {
    // The teaching point never reports pupils of its own, and the western school has closed.
    expect(found(table("pupils", boarders("town", "187"), boarders("east", "187")))).toEqual([]);
    expect(lines(table("pupils", boarders("town", "187"), boarders("east", "223")))).toEqual([
      "pupils.csv, row 2, column G (boarders): Boarders 187, but what was reported below adds up to 223 (places counted: 1), 36 apart",
    ]);
  });

  it("is not compared where a place below has not reported", () => {
    expect(found(table("pupils", boarders("town", "187"), boarders("east", "")))).toEqual([]);
  });
});

describe("a cohort", () => {
  const grade = (year: number, at: number, pupils: number, rest: string, area = "town") =>
    `${area},${year}-${year + 1},primary,${at},${pupils},${rest}`;
  const dropouts = table("dropout", "town,2017-2018,primary,,,30");

  it("that is smaller a year later, more than transfers, dropouts, a tenth and five pupils explain, has vanished", () => {
    const before = grade(2017, 3, 82, "0,0,0,1");
    expect(found(table("grades", before, grade(2018, 4, 68, "0,0,0,0")))).toEqual([]);
    expect(found(table("grades", before, grade(2018, 4, 41, "0,0,0,0")))).toEqual([
      "cohort-vanishes grades.csv 3 pupils",
    ]);
    expect(found(dropouts, table("grades", before, grade(2018, 4, 41, "0,0,0,0")))).toEqual([]);
  });

  it("that was short for one year only is one finding, in that year", () => {
    const rows = [grade(2017, 3, 82, "0,0,0,1"), grade(2018, 4, 41, "0,0,0,0"), grade(2019, 5, 80, "0,0,0,0")];
    expect(found(table("grades", ...rows))).toEqual(["cohort-vanishes grades.csv 3 pupils"]);
    expect(found(table("grades", ...rows.slice(1)))).toEqual(["cohort-grows grades.csv 3 pupils"]);
  });

  it("may leave by transfer, as from a teaching point, and may be small", () => {
    const left = [grade(2017, 3, 30, "0,0,0,28"), grade(2018, 4, 2, "0,0,0,0")];
    expect(found(table("grades", ...left))).toEqual([]);
    expect(found(table("grades", grade(2017, 3, 19, "0,0,0,0"), grade(2018, 4, 2, "0,0,0,0")))).toEqual([]);
  });

  it("is not followed into a school that took in another in that year", () => {
    const rows = [grade(2021, 3, 40, "0,0,0,0", "east"), grade(2022, 4, 80, "0,0,0,0", "east")];
    expect(found(table("grades", ...rows))).toEqual([]);
  });

  it("enters grade 7 about as it left grade 6", () => {
    const left = table("graduation", "town,2021-2022,primary,300,300,");
    const entered = (count: number) => table("grades", `town,2022-2023,lower_secondary,7,${count},${count},0,0,0`);
    for (const count of [200, 450]) expect(found(left, entered(count))).toEqual([]);
    for (const count of [199, 451])
      expect(found(left, entered(count))).toEqual(["entrants-graduates grades.csv 2 entrants"]);
  });

  it("of one birth year is as large at 17 as it was at 15", () => {
    const at15 = "town,2015-2016,primary,168";
    expect(found(table("completion", at15, "town,2017-2018,lower_secondary,147"))).toEqual([]);
    expect(found(table("completion", at15, "town,2017-2018,lower_secondary,139"))).toEqual([
      "age-cohort completion.csv 3 population",
    ]);
  });

  it("that fits another area's figure of that year was perhaps exchanged with it, which the remedy says", () => {
    const rows = [
      ...["town,2015-2016,primary,168", "town,2017-2018,lower_secondary,139"],
      ...["east,2015-2016,primary,139", "east,2017-2018,lower_secondary,168"],
    ];
    const [first] = problemsOf(table("completion", ...rows));
    if (!first) throw new Error("no problem found");
    expect(wordProblem(first, "en").mend).toBe(
      "Check against the household register; in that year 东校 has 168 (completion.csv, row 5), so the two rows may have changed places.",
    );
  });
});

describe("last year's figures", () => {
  const row = (year: number, counts: string) => `east,${year}-${year + 1},primary,${counts}`;

  it("are copied where three counts or more are all the same and differ from one another", () => {
    expect(found(table("graduation", row(2021, "90,89,70"), row(2022, "90,89,70")))).toEqual([
      "copied-from-last-year graduation.csv 3 final_year_pupils",
    ]);
    expect(found(table("graduation", row(2021, "90,89,70"), row(2022, "90,89,71")))).toEqual([]);
    expect(found(table("graduation", row(2021, "90,90,90"), row(2022, "90,90,90")))).toEqual([]);
  });

  it("are not copied where counts are small, of staff, or of two years apart", () => {
    expect(found(table("graduation", row(2021, "29,28,27"), row(2022, "29,28,27")))).toEqual([]);
    expect(found(table("graduation", row(2020, "90,89,70"), row(2022, "90,89,70")))).toEqual([]);
    expect(found(table("graduation", "east,undated,primary,90,89,70"))).toEqual([]);
  });

  it("are a contradiction in a stock to which something was added", () => {
    expect(found(table("library", row(2021, "5548,300"), row(2022, "5548,391")))).toEqual([
      "stock-not-moved library.csv 3 books",
    ]);
    expect(found(table("library", row(2021, "5548,300"), row(2022, "5548,0")))).toEqual([]);
  });
});

describe("an outlier", () => {
  const floor = (...areas: readonly number[]) =>
    table("floor-area", ...areas.map((area, at) => `east,${2015 + at}-${2016 + at},primary,${area}`));

  it("is one year out of line with its neighbours, never a step that stays", () => {
    expect(found(floor(3210, 3210, 2310, 3210, 3210))).toEqual(["outlier-in-history floor-area.csv 4 floor_area"]);
    expect(found(floor(2310, 2310, 3210, 3210, 3210))).toEqual([]);
  });

  it("needs five years, and a hundred of what is counted", () => {
    expect(found(floor(3210, 3210, 2310, 3210))).toEqual([]);
    expect(found(floor(32, 32, 2, 32, 32))).toEqual([]);
  });

  it("at the end of the years must be twice as far out, since it may be a step", () => {
    expect(found(floor(3210, 3210, 3210, 3210, 3610))).toEqual([]);
    expect(found(floor(3210, 3210, 3210, 3210, 9999))).toHaveLength(1);
  });
});

describe("a merger", () => {
  it("is named where the pupils of a school break in that year, as a note", () => {
    const rows = ["east,2021-2022,primary,495,,,,", "east,2022-2023,primary,612,,,,"];
    expect(problemsOf(table("pupils", ...rows))).toMatchObject([
      { code: "merger-break", severity: "note", place: { row: 3 }, values: { merged: { "zh-Hans": "西校" } } },
    ]);
  });
});

const folder = (path: string): SentFile[] =>
  readdirSync(path).map((name) => ({ name, bytes: new Uint8Array(readFileSync(`${path}/${name}`)) }));

describe("the township report", () => {
  const problems = checkDataset(readDataset(folder("data/township-report")));
  const at = (code: string) =>
    problems.filter((each) => each.code === code).map(({ place }) => `${place.file} ${place.row} ${place.column?.key}`);

  it.each([
    ["K1", "two-pupil-bases", ["dropout.csv 2 pupils_at_start", "dropout.csv 3 pupils_at_start"]],
    [
      "K2",
      "gross-enrolment",
      ["pupils.csv 3 pupils", "dropout.csv 2 pupils_at_start", "dropout.csv 3 pupils_at_start"],
    ],
    ["K3", "class-too-large", ["dropout.csv 2 pupils_at_start", "dropout.csv 3 pupils_at_start"]],
    ["K4", "staff-as-teachers", ["teachers.csv 6 full_time_teachers", "teachers.csv 7 full_time_teachers"]],
    ["K5", "final-year-too-large", ["graduation.csv 2 final_year_pupils", "graduation.csv 3 final_year_pupils"]],
    ["K6", "single-age-too-large", ["completion.csv 2 population", "completion.csv 3 population"]],
    ["K7", "sex-ratio", ["enrolment.csv 3 population", "enrolment.csv 3 enrolled"]],
    ["K8", "disabled-in-one-level", ["enrolment.csv 2 counted_separately"]],
    ["K11", "no-illiterates-left", ["literacy.csv 2 literate"]],
  ])("contradicts itself: %s", (_, code, places) => expect(at(code)).toEqual(places));

  it("has the numbers of each contradiction in its sentence", () => {
    const said = problems.map((problem) => wordProblem(problem, "en").says).join("\n");
    for (const numbers of [
      ["2759", "820", "1528", "680"],
      ["148.7 %", "141.2 %", "44.2 %"],
      ["131.4", "109.1"],
      ["78", "75", "56", "52"],
      ["89 %", "63.8 %"],
      ["56 %"],
      ["36.3 %"],
      ["13017", "13061", "44", "55", "50", "5 relapsed"],
    ])
      for (const number of numbers) expect(said).toContain(number);
  });

  it("has no error, and nothing else", () => {
    expect(problems.every(({ severity }) => severity === "finding")).toBe(true);
    expect(problems).toHaveLength(17);
  });
});

/** Where counts agree and only a printed rate does not, there is nothing here to find: the verdict says it. */
const forTheVerdict = new Set([
  ...["dropout-on-household", "above-required-of-staff", "disabled-left-in", "disabled-left-out"],
  ...["retention-is-the-standard", "awareness-is-the-target", "above-required-of-last-year", "completion-cut-off"],
  ...["pass-rate-swapped", "levels-exchanged", "per-mille-as-percent", "suspected-added", "rate-without-counts"],
]);

describe("the sample county", () => {
  const encoded = (files: ReadonlyMap<string, string>) => [...files].map(([name, text]) => sent(name, text));
  const county = sampleCounty();
  const problems: readonly Problem[] = checkDataset(readDataset(encoded(datasetFiles(county, slips))));

  it.each([
    ["enrolment-on-register", ["outlier-in-history"]],
    ["books-of-last-year", ["stock-not-moved"]],
    ["floor-area-swapped", ["outlier-in-history"]],
    ["all-levels-not-the-sum", ["level-total", "sum-of-children"]],
    ["girls-above-pupils", ["part-above-whole"]],
    ["enrolled-above-population", ["part-above-whole"]],
    ["qualified-above-teachers", ["part-above-whole"]],
    ["townships-exchanged", ["age-cohort"]],
    ["above-100", ["reported-above-whole"]],
    ["impossible-class", ["class-too-large", "grade-total", "outlier-in-history"]],
    ["oversized-final-year", ["final-year-too-large", "final-year-differs", "outlier-in-history"]],
    ["cohort-vanishes", ["cohort-vanishes"]],
    ["pupils-in-two-sources", ["sources-differ"]],
    ["implausible-girls", ["sex-ratio"]],
    ["no-illiterates", ["no-illiterates-left"]],
    ["own-total-differs", ["sum-of-children"]],
  ])("has the slip %s found in its cell", (id, codes) => {
    const slip = slips.find((each) => each.id === id);
    if (!slip) throw new Error(`no slip ${id}`);
    const cells = slippedCells(slip).filter(({ column }) => column === slip.column);
    for (const cell of cells) {
      const row = placeOf(county.tables, cell) + 2 + (slip.addedFrom === undefined ? 0 : 1);
      const here = problems.filter(
        ({ place }) => place.file === `${cell.table}.csv` && place.row === row && place.column?.key === cell.column,
      );
      for (const code of codes) expect(here.map((each) => each.code)).toContain(code);
    }
  });

  it("has every other slip left to the verdict on its printed rate", () => {
    expect([...forTheVerdict].filter((id) => !slips.some((slip) => slip.id === id))).toEqual([]);
    expect(slips.length - forTheVerdict.size).toBe(16);
  });

  it("without the slips has no finding at all, and one note", () => {
    const clean = datasetFiles(makeCounty({ ...sampleOptions, slips: [] }), []);
    expect(checkDataset(readDataset(encoded(clean))).map(({ code, severity }) => [code, severity])).toEqual([
      ["merger-break", "note"],
    ]);
  });

  it("has nothing found elsewhere but what hangs on a slip", () => {
    const areas = new Set(slips.flatMap((slip) => slippedCells(slip).map(({ area }) => area.slice(0, 9))));
    expect(problems.length).toBeLessThanOrEqual(40);
    for (const { about, severity } of problems)
      if (severity !== "note") expect(areas).toContain(about?.area?.slice(0, 9));
  });
});
