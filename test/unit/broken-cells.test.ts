import { describe, expect, it } from "vitest";
import { checkDataset } from "../../src/checks/index.ts";
import { languages } from "../../src/i18n/language.ts";
import { problemLine, wordProblem } from "../../src/i18n/problems/index.ts";
import type { Column } from "../../src/tables/define.ts";
import { tables } from "../../src/tables/index.ts";
import { readDataset } from "../../src/tables/reading.ts";
import { columnsOf, letterOf, validDataset } from "./valid-dataset.ts";

/** A cell that the reader of each type refuses; free text takes anything. */
const broken: Readonly<Record<Column["type"], string | undefined>> = {
  count: "+3",
  quantity: "12.345",
  reported: "九成",
  number: "半",
  school_year: "2022-2024",
  year: "去年",
  period: "去年",
  choice: "??",
  area: "3.401E+11",
  text: undefined,
};

/** Every column whose cells can be wrong; of areas.csv the second row is broken, which no other table names. */
const breaks = tables.flatMap((table) =>
  Object.entries(columnsOf(table)).flatMap(([key, column]) => {
    const found = broken[column.type];
    const row = table.id === "areas" ? 3 : 2;
    return found === undefined
      ? []
      : [{ table, key, found, row, file: `${table.id}.csv`, letter: letterOf(table, key) }];
  }),
);

describe("a dataset with one unreadable cell", () => {
  it("is otherwise without any problem", () => {
    expect(checkDataset(readDataset(validDataset()))).toEqual([]);
  });

  it("is tried in every table", () => {
    expect(new Set(breaks.map(({ file }) => file)).size).toBe(tables.length);
  });

  it.each(breaks)(
    "gives one problem in $file, row $row, column $letter ($key)",
    ({ table, key, found, row, file, letter }) => {
      const files = validDataset((each, rows) =>
        each === table ? [...rows.slice(0, -1), { ...rows.at(-1), [key]: found }] : rows,
      );
      const problems = checkDataset(readDataset(files));
      expect(problems).toHaveLength(1);
      const [problem] = problems;
      if (!problem) return;
      expect(problem).toMatchObject({ severity: "error", place: { file, row, column: { letter, key } } });
      for (const language of languages) {
        const words = wordProblem(problem, language);
        const line = problemLine(words, language);
        expect(line).toContain(found);
        expect(line).toMatch(places[language](file, row, letter));
        expect(line + words.mend).not.toMatch(/[{}]/);
      }
    },
  );
});

const places = {
  "zh-Hans": (file: string, row: number, letter: string) => new RegExp(`^${file} 第${row}行 ${letter}列（.+）：.*“.*”`),
  "zh-Hant": (file: string, row: number, letter: string) =>
    new RegExp(`^${file} 第${row}列 ${letter}欄（.+）：.*「.*」`),
  en: (file: string, row: number, letter: string) =>
    new RegExp(`^${file}, row ${row}, column ${letter} \\(.+\\): .*".*"`),
};
