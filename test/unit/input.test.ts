import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { shortestText } from "../../src/exact/decimal.ts";
import type { Fraction } from "../../src/exact/fraction.ts";
import { languages } from "../../src/i18n/language.ts";
import { wordProblem } from "../../src/i18n/problems/index.ts";
import type { Cell } from "../../src/intake/cell.ts";
import type { Problem } from "../../src/intake/problem.ts";
import type { Row } from "../../src/tables/define.ts";
import { tableById } from "../../src/tables/index.ts";
import { readDataset } from "../../src/tables/reading.ts";
import { caseNames, type Expectation, folder, type InputCase, readCase } from "../input-case.ts";
import { datasetJson, sent } from "./valid-dataset.ts";

const { cases, strays } = caseNames();
const places = readFileSync(`${folder}/_areas.csv`, "utf8");

describe("the cases of files as offices send them", () => {
  it("all have an expectation", () => {
    expect(strays).toEqual([]);
    expect(cases.length).toBeGreaterThan(40);
  });

  it.each(cases)("%s is read as expected", async (name) => {
    const given = await readCase(name);
    const reading = readDataset(datasetOf(given));
    const { rows } = given.expectation;
    const expected = Array.isArray(rows) ? { [given.expectation.table ?? ""]: rows } : rows;
    const own = ({ place }: Problem) => given.files.some(({ name }) => name === place.file);
    expect(reading.problems.filter(own).map(shown).sort(byPlace)).toEqual(
      given.expectation.problems.map(withFile(given)).sort(byPlace),
    );
    for (const [table, [header = [], ...lines]] of Object.entries(expected)) {
      const read = (reading.rows[table] ?? []).map((row) => header.map((key) => held(row, key)));
      expect(read, table).toEqual(lines);
      expect(
        (reading.rows[table] ?? []).flatMap((row) => unnamed(row, header)),
        `${table}: columns not named`,
      ).toEqual([]);
    }
  });
});

function datasetOf({ files, expectation: { areas, settings = {} } }: InputCase) {
  const own = files.some(({ name }) => /^areas[./]/.test(name) || name === "dataset.json");
  const rest = own ? [] : [sent("areas.csv", areas ? areas.join("\r\n") : places)];
  return [datasetJson({ root: "340100000000", ...settings }), ...rest, ...files];
}

/** A key, or a cell as the contract writes it: figures in plain digits, rates as printed, marks, blank where nothing is. */
function held(row: Row, key: string): string {
  const word = row.key[key];
  return word ?? written(row.cells[key], tableById.get(row.table)?.columns[key]?.type ?? "");
}

const marks = { not_reported: "", not_available: "[x]", not_applicable: "[z]", confidential: "[c]" } as const;

function written(cell: Cell | undefined, type: string): string {
  if (cell === undefined) return "no such column";
  if (cell.status !== "filled") return marks[cell.status];
  if (typeof cell.value === "string") return cell.value;
  return type === "count" || type === "quantity" ? shortestText(cell.value as Fraction, 2) : cell.text;
}

/** Columns that hold something which the expectation does not name. */
function unnamed(row: Row, header: readonly string[]): string[] {
  const filled = Object.entries(row.cells).filter(([, cell]) => cell.status !== "not_reported");
  const keys = Object.entries(row.key).filter(([, word]) => word !== "" && word !== "all");
  return [...filled, ...keys].map(([key]) => key).filter((key) => !header.includes(key));
}

type Shown = Expectation["problems"][number];

function shown(problem: Problem): Shown {
  const { code, severity, place } = problem;
  const message = Object.fromEntries(languages.map((language) => [language, wordProblem(problem, language).says]));
  return {
    ...{ code, severity, file: place.file },
    ...(place.sheet === undefined ? {} : { sheet: place.sheet }),
    ...(place.row === undefined ? {} : { row: place.row }),
    ...(place.column === undefined ? {} : { column: place.column.letter }),
    message: message as Shown["message"],
  };
}

/** Problems of a case with one file need not name it. */
function withFile({ files: [first] }: InputCase) {
  return (problem: Shown): Shown => ({ ...problem, file: problem.file ?? first?.name });
}

function byPlace(a: Shown, b: Shown): number {
  const [first, second] = [a, b].map(({ file, sheet = "", row = 0, column = "", code, message }) =>
    [file, sheet, String(row).padStart(7, "0"), column.padStart(3), code, message.en].join("\t"),
  );
  return (first ?? "") < (second ?? "") ? -1 : 1;
}
