import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkDataset, checks } from "../../src/checks/index.ts";
import { problemLine, wordProblem } from "../../src/i18n/problems/index.ts";
import { readDataset, type SentFile } from "../../src/tables/reading.ts";
import { csv, datasetJson } from "./valid-dataset.ts";

const areas = csv(
  "areas.csv",
  "area,name,parent,kind,merged_into",
  "town,某镇,,township,",
  "east,东校,town,school,",
  "west,西校,town,school,east",
);
const problemsOf = (...files: readonly SentFile[]) => checkDataset(readDataset([datasetJson(), areas, ...files]));
/** Code, file, row and letter of each problem. */
const found = (...files: readonly SentFile[]) =>
  problemsOf(...files).map(({ code, place }) => [code, place.file, place.row, place.column?.letter]);
/** The English lines. */
const lines = (...files: readonly SentFile[]) =>
  problemsOf(...files).map((problem) => problemLine(wordProblem(problem, "en"), "en"));

const dropout = (...rows: readonly string[]) =>
  csv("dropout.csv", "area,school_year,level,group,pupils_at_start,dropouts,reported_dropout_rate,source", ...rows);
const enrolment = (...rows: readonly string[]) =>
  csv("enrolment.csv", "area,school_year,level,group,population,counted_separately,enrolled,source", ...rows);
const pupils = (...rows: readonly string[]) =>
  csv("pupils.csv", "area,school_year,level,pupils,girls,schools,source", ...rows);

describe("the list of checks", () => {
  it("names every code once", () => {
    const codes = checks.flatMap((check) => check.codes);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toHaveLength(39);
  });

  it("holds every rule that has a file", () => {
    const shared = ["index.ts", "check.ts", "join.ts", "total.ts", "spread.ts"];
    const language = ["expression.ts", "contexts.ts", "evaluate.ts"];
    const files = readdirSync("src/checks").filter((name) => ![...shared, ...language].includes(name));
    expect(checks).toHaveLength(files.length);
  });
});

describe("duplicate rows", () => {
  it("are two rows with one key from one source, though written differently", () => {
    const file = dropout("town,2022-2023,primary,,10,1,,form", "town,2022-23,小学,all,11,1,,form");
    expect(lines(file)).toEqual([
      "dropout.csv, row 3: the same as dropout.csv, row 2: town, 2022-2023, Primary, All, from the same source",
    ]);
    expect(problemsOf(file)[0]?.severity).toBe("error");
  });

  it("are found across the files of one table", () => {
    const [header, row] = ["area,school_year,level,dropouts", "town,2022-2023,primary,1"];
    expect(found(csv("dropout/a.csv", header, row), csv("dropout/b.csv", header, row))).toEqual([
      ["duplicate-key", "dropout/b.csv", 2, undefined],
    ]);
  });

  it("are not rows from two sources, which are compared", () => {
    expect(found(dropout("town,2022-2023,primary,,10,1,,form", "town,2022-2023,primary,,11,1,,ledger"))).toEqual([
      ["sources-differ", "dropout.csv", 3, "E"],
    ]);
  });

  it("of an area are two rows with its id", () => {
    const twice = csv("areas.csv", "area,parent", "town,", "east,town", "east,town");
    expect(checkDataset(readDataset([datasetJson(), twice])).map(({ code, place }) => [code, place.row])).toEqual([
      ["duplicate-key", 4],
    ]);
  });

  it("of standards are told apart by their class bands too", () => {
    const standards = (...rows: readonly string[]) =>
      csv("standards.csv", "indicator,level,min_classes,limit", ...rows);
    expect(found(standards("floor-area-per-pupil,primary,6,5", "floor-area-per-pupil,primary,12,4.5"))).toEqual([]);
    expect(found(standards("floor-area-per-pupil,primary,6,5", "floor-area-per-pupil,primary,6,4.5"))).toHaveLength(1);
  });
});

describe("unknown areas", () => {
  it("are ids that areas.csv lacks, with the nearest that it has", () => {
    expect(problemsOf(dropout("twon,2022-2023,primary,,10,1,,"))).toMatchObject([
      {
        code: "unknown-area",
        severity: "error",
        place: { row: 2, column: { letter: "A", key: "area" } },
        values: { nearest: "town" },
      },
    ]);
  });

  it("are found as parent and as successor as well", () => {
    const wrong = csv("areas.csv", "area,parent,merged_into", "town,,", "east,city,", "west,town,north");
    const problems = checkDataset(readDataset([datasetJson(), wrong]));
    expect(problems.map(({ code, place }) => [code, place.row, place.column?.letter])).toEqual([
      ["unknown-area", 3, "B"],
      ["unknown-area", 4, "C"],
    ]);
  });

  it("are every row's where areas.csv has none at all", () => {
    const none = csv("areas.csv", "area,parent");
    const problems = checkDataset(readDataset([datasetJson(), none, dropout("town,2022-2023,primary,,10,1,,")]));
    expect(problems.map(({ code }) => code)).toEqual(["root-missing", "unknown-area"]);
  });

  it("are not listed where areas.csv is missing, which is said once", () => {
    const problems = checkDataset(readDataset([datasetJson(), dropout("town,2022-2023,primary,,10,1,,")]));
    expect(problems.map(({ code, place }) => [code, place.file])).toEqual([["missing-file", "areas.csv"]]);
  });
});

describe("the tree of areas", () => {
  const tree = (...rows: readonly string[]) =>
    checkDataset(readDataset([datasetJson(), csv("areas.csv", "area,name,parent", ...rows)]));

  it("has no cycle: one error at its first row, whoever hangs below", () => {
    const problems = tree("town,镇,", "below,下,b", "a,甲,b", "b,乙,c", "c,丙,a");
    expect(problems.map((problem) => problemLine(wordProblem(problem, "en"), "en"))).toEqual([
      "areas.csv, row 4, column C (parent): following the parents leads back to the start: 甲 (a) → 乙 (b) → 丙 (c) → 甲 (a)",
    ]);
  });

  it("has no area that is its own parent", () => {
    expect(tree("town,镇,town").map(({ code, place }) => [code, place.row])).toEqual([["parent-cycle", 2]]);
  });

  it("holds the root of dataset.json", () => {
    const problems = checkDataset(readDataset([datasetJson({ root: "towm" }), areas]));
    expect(problems).toMatchObject([
      {
        code: "root-missing",
        severity: "error",
        place: { file: "dataset.json" },
        values: { found: "towm", nearest: "town" },
      },
    ]);
  });
});

describe("a part and its whole", () => {
  it("contradict each other where the part is larger", () => {
    const problems = problemsOf(dropout("town,2022-2023,primary,,10,11,,"));
    expect(problems).toMatchObject([
      {
        ...{ code: "part-above-whole", severity: "finding", place: { row: 2, column: { letter: "F" } } },
        about: { area: "town", period: "2022-2023", level: "primary", group: "all" },
      },
    ]);
    expect(lines(dropout("town,2022-2023,primary,,10,11,,"))).toEqual([
      "dropout.csv, row 2, column F (dropouts): Dropouts 11 is more than Pupils at start of year 10",
    ]);
  });

  it("agree where the part is the whole, and where either is not on file", () => {
    expect(
      found(
        dropout("town,2022-2023,primary,,10,10,,", "east,2022-2023,primary,,,3,,", "west,2022-2023,primary,,[x],3,,"),
      ),
    ).toEqual([]);
  });

  it("are compared after the declared exclusions; a blank one excludes nobody", () => {
    expect(found(enrolment("town,2022-2023,primary,,1856,10,1847,"))).toEqual([
      ["part-above-whole", "enrolment.csv", 2, "G"],
    ]);
    expect(found(enrolment("town,2022-2023,primary,,1856,10,1846,", "east,2022-2023,primary,,1856,,1856,"))).toEqual(
      [],
    );
  });
});

describe("the total of the levels", () => {
  it("is their sum, for persons and classes", () => {
    const rows = ["town,2022-2023,primary,820,400,1,", "town,2022-2023,lower_secondary,680,330,1,"];
    expect(found(pupils("town,2022-2023,all,1500,730,9,", ...rows))).toEqual([]);
    expect(lines(pupils("town,2022-2023,all,1501,730,9,", ...rows))).toEqual([
      "pupils.csv, row 2, column D (pupils): Pupils in total 1501, but the levels add up to 1500 (Primary 820 + Lower secondary 680)",
    ]);
  });

  it("is compared within one source only", () => {
    const rows = ["town,2022-2023,primary,820,,,form", "town,2022-2023,lower_secondary,680,,,form"];
    expect(found(pupils("town,2022-2023,all,1501,,,ledger", ...rows))).toEqual([]);
  });

  it("may hold more than the levels on file where one is missing, but not less", () => {
    expect(found(pupils("town,2022-2023,all,1500,,,", "town,2022-2023,primary,820,,,"))).toEqual([]);
    expect(found(pupils("town,2022-2023,all,800,,,", "town,2022-2023,primary,820,,,"))).toEqual([
      ["level-total", "pupils.csv", 2, "D"],
    ]);
  });

  it("may stand alone", () => expect(found(pupils("town,2022-2023,all,1500,,,"))).toEqual([]));
});

describe("a group", () => {
  const above = (...files: readonly SentFile[]) => found(...files).filter(([code]) => code === "group-above-all");
  const all = "town,2022-2023,primary,all,1856,,1846,form";

  it("is never larger than all", () => {
    expect(lines(enrolment(all, "town,2022-2023,primary,girls,1857,,,form"))).toEqual([
      "enrolment.csv, row 3, column E (population): Children of school age of Girls 1857 is more than that of all 1856 (enrolment.csv, row 2)",
    ]);
  });

  it("is compared with all from its own source first, then from the most trusted", () => {
    const other = "town,2022-2023,primary,all,2000,,1990,ledger";
    expect(above(enrolment(all, other, "town,2022-2023,primary,girls,1900,,,ledger"))).toEqual([]);
    const third = "town,2022-2023,primary,girls,1900,,,draft";
    expect(above(enrolment(all, other, third))).toEqual([["group-above-all", "enrolment.csv", 4, "E"]]);
    const trusting = readDataset([datasetJson({ sources: ["ledger", "form"] }), areas, enrolment(all, other, third)]);
    expect(checkDataset(trusting).filter(({ code }) => code === "group-above-all")).toEqual([]);
  });

  it("may stand outside of all where the table says so: disabled children in enrolment", () => {
    expect(above(enrolment(all, "town,2022-2023,primary,disabled,2000,,0,form"))).toEqual([]);
  });
});

describe("a reported rate that cannot pass the whole", () => {
  it.each(["100.1%", "100.01", "1001‰", "101%以上"])("is a finding at %s", (rate) => {
    expect(problemsOf(dropout(`town,2022-2023,primary,,,,${rate},`))).toMatchObject([
      {
        code: "reported-above-whole",
        severity: "finding",
        place: { row: 2, column: { letter: "G" } },
        values: { found: rate },
      },
    ]);
  });

  it.each(["100%", "100", "1000‰", "0.26", "[x]"])("is none at %s", (rate) => {
    expect(found(dropout(`town,2022-2023,primary,,,,${rate},`))).toEqual([]);
  });
});
