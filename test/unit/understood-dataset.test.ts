import { describe, expect, it } from "vitest";
import { languages } from "../../src/i18n/language.ts";
import { wordProblem } from "../../src/i18n/problems/index.ts";
import { runPipeline } from "../../src/site/pipeline.ts";
import { readDatasetJson } from "../../src/tables/dataset-json.ts";
import { dropout } from "../../src/tables/dropout.ts";
import { readDataset, rowsOf } from "../../src/tables/reading.ts";
import { csv, datasetJson } from "./valid-dataset.ts";

const areas = csv("areas.csv", "area,name,kind", "town,清溪镇,township");
const header = "area,school_year,level,group,pupils_at_start,dropouts,suspected,reported_dropout_rate";
const sentBy = (row: string, settings = {}) => [
  datasetJson({ root: "town", ...settings }),
  areas,
  csv("dropout.csv", header, row),
];

function rowsRead(row: string, settings = {}) {
  const reading = readDataset(sentBy(row, settings));
  return { ...reading, row: rowsOf(reading, dropout)[0] };
}

describe("a row in other writings", () => {
  const plain = rowsRead("town,2022-2023,primary,girls,1500,4,0,0.27%");
  const other = rowsRead("清溪镇,2022～2023学年,1 小学,其中：女,１５００人,四,０,０．２７％");

  it("is read as the same row", () => {
    const values = (row: typeof plain.row) =>
      Object.values(row?.cells ?? {}).map((cell) => (cell.status === "filled" ? cell.value : cell.status));
    expect(other.row?.key).toEqual(plain.row?.key);
    expect(values(other.row)).toEqual(values(plain.row));
    expect(plain.problems).toEqual([]);
  });

  it("has a note at every cell that was read otherwise than written, and at no other", () => {
    expect(other.problems.map(({ severity, code, place }) => [severity, code, place.row, place.column?.key])).toEqual([
      ["note", "area-by-name", 2, "area"],
      ["note", "read-as", 2, "school_year"],
      ["note", "read-as", 2, "level"],
      ["note", "read-as", 2, "pupils_at_start"],
      ["note", "read-as", 2, "dropouts"],
      ["note", "read-as", 2, "suspected"],
      ["note", "read-as", 2, "reported_dropout_rate"],
    ]);
  });

  it("says in every language what was found and what was read", () => {
    for (const problem of other.problems) {
      for (const language of languages) {
        const { says } = wordProblem(problem, language);
        expect(says).toContain(problem.values["found"]);
        expect(says).toContain(problem.values["read"]);
      }
    }
  });

  it("does not stop a build", () => {
    expect(runPipeline(sentBy("清溪镇,2022～2023学年,1 小学,其中：女,１５００人,四,０,０．２７％")).site).toBeDefined();
  });
});

describe("a rough count", () => {
  it("keeps its words, and no rate is worked out of it", () => {
    const files = sentBy("town,2022-2023,primary,,约1500,4,,");
    const [row] = rowsOf(readDataset(files), dropout);
    expect(row?.cells.pupils_at_start).toEqual({ status: "not_available", text: "约1500" });
    const { site, problems } = runPipeline(files);
    expect(problems.map(({ severity, code }) => [severity, code])).toEqual([["note", "approximate"]]);
    const figures = site?.figures("town") ?? [];
    expect(figures.map(({ rate }) => rate.status)).toContain("not_available");
    expect(figures.map(({ rate }) => rate.status)).not.toContain("observed");
  });
});

describe("the marks of a dataset", () => {
  const marked = (marks: unknown) => readDatasetJson(datasetJson({ marks }).bytes);

  it("say what signs in its cells mean, and spare the note", () => {
    const row = "town,2022-2023,primary,,1500,—,*,/";
    expect(rowsRead(row).problems.map(({ code }) => code)).toEqual(Array(3).fill("absence-read"));
    const declared = rowsRead(row, { marks: { "-": "zero", "*": "confidential", "/": "not_reported" } });
    expect(declared.problems).toEqual([]);
    expect(declared.row?.cells).toMatchObject({
      dropouts: { status: "filled", value: { n: 0n } },
      suspected: { status: "confidential" },
      reported_dropout_rate: { status: "not_reported" },
    });
  });

  it("may be any short text that is no number", () => {
    const marks = { "-": "zero", 无: "not_available", "n/a": "not_applicable", "×": "confidential", x: "not_reported" };
    expect(marked(marks)).toMatchObject({ config: { marks }, problems: [] });
  });

  it.each(["5", "三", "1,856", "-5", "[x]", "［ｚ］", "", "九个字符以上的记号"])("may not be %s", (mark) => {
    const { config, problems } = marked({ [mark]: "zero" });
    expect(config).toBeUndefined();
    expect(problems).toMatchObject([{ code: "wrong-setting", values: { path: "marks", found: JSON.stringify(mark) } }]);
  });

  it("mean one of five things, each sign once", () => {
    expect(marked({ "-": "nothing" }).problems).toMatchObject([{ code: "wrong-setting", values: { path: "marks.-" } }]);
    expect(marked({ "—": "zero", "－": "not_reported" }).problems).toMatchObject([
      { code: "wrong-setting", values: { path: "marks" } },
    ]);
    expect(marked(["-"]).problems).toMatchObject([{ code: "wrong-setting", values: { path: "marks" } }]);
  });

  it("are explained in every language where they are wrong", () => {
    const [problem] = marked({ "5": "zero" }).problems;
    if (!problem) throw new Error("no problem found");
    for (const language of languages) expect(wordProblem(problem, language).mend).toContain("confidential");
  });
});
