import { describe, expect, it } from "vitest";
import { checkDataset } from "../../src/checks/index.ts";
import { problemLine, wordProblem } from "../../src/i18n/problems/index.ts";
import { readDataset, type SentFile } from "../../src/tables/reading.ts";
import { csv, datasetJson } from "./valid-dataset.ts";

const areas = csv("areas.csv", "area,name,parent,kind", "town,某镇,,township");
const dropout = (...rows: readonly string[]) =>
  csv("dropout.csv", "area,school_year,level,group,pupils_at_start,dropouts,source", ...rows);
/** Eleven dropouts of ten pupils: one finding, at the dropouts. */
const wrong = dropout("town,2022-2023,primary,,10,11,form");
const header = "table,area,period,level,group,grade,column,source,held,kind,reason,who,when";
const entries = (...rows: readonly string[]) => csv("corrections.csv", header, ...rows);
const problemsOf = (...files: readonly SentFile[]) => checkDataset(readDataset([datasetJson(), areas, ...files]));
const statuses = (...files: readonly SentFile[]) =>
  problemsOf(...files).map(({ code, status }) => [code, status ?? "open"]);

describe("an entry of the register", () => {
  it.each(["known", "corrected", "disputed"])(
    "marks the finding at its cell as %s while the cell holds what it held",
    (kind) => {
      const entry = `dropout,town,2022-2023,primary,all,,dropouts,,11,${kind},"Typed twice, see the roll",Li,2024-01-05`;
      expect(problemsOf(wrong, entries(entry))).toMatchObject([
        {
          code: "part-above-whole",
          status: kind,
          entry: { kind, reason: "Typed twice, see the roll", who: "Li", when: "2024-01-05", place: { row: 2 } },
          // What was reported stays as it was.
          values: { found: "11", limit: "10" },
        },
      ]);
    },
  );

  it("says no more than known where its kind is blank", () => {
    expect(statuses(wrong, entries("dropout,town,2022-2023,primary,,,dropouts,,11,,,,"))).toEqual([
      ["part-above-whole", "known"],
    ]);
  });

  it("may name table, group and column as the pages do", () => {
    expect(statuses(wrong, entries("辍学情况,town,2022—2023学年度,小学,全部,,学年内辍学,form,11,已知,,,"))).toEqual([
      ["part-above-whole", "known"],
    ]);
  });

  it("no longer applies once the cell has changed, which is a finding; the other is open again", () => {
    const changed = dropout("town,2022-2023,primary,,10,12,form");
    const register = entries("dropout,town,2022-2023,primary,,,dropouts,,11,known,,,");
    expect(statuses(changed, register)).toEqual([
      ["part-above-whole", "open"],
      ["correction-outdated", "open"],
    ]);
    const [, outdated] = problemsOf(changed, register);
    if (!outdated) throw new Error("no problem found");
    expect(problemLine(wordProblem(outdated, "en"), "en")).toBe(
      'corrections.csv, row 2, column I (held): the register holds "11", but dropout.csv, row 2 · Dropouts now has "12", so the entry no longer applies',
    );
    expect(outdated).toMatchObject({ severity: "finding", about: { area: "town", period: "2022-2023" } });
  });

  it("compares the text as it stands: 11.0 is not 11, and a blank or a mark is held as such", () => {
    const blank = dropout("town,2022-2023,primary,,10,,form");
    const marked = dropout("town,2022-2023,primary,,10,[x],form");
    const entry = (held: string) => entries(`dropout,town,2022-2023,primary,,,dropouts,,${held},known,,,`);
    expect(statuses(blank, entry(""))).toEqual([]);
    expect(statuses(marked, entry("[x]"))).toEqual([]);
    expect(statuses(marked, entry(""))).toEqual([["correction-outdated", "open"]]);
    expect(statuses(wrong, entry("11.0"))).toHaveLength(2);
  });

  it.each([
    ["table", "dropuot,town,2022-2023,primary,,,dropouts,,11,,,,"],
    ["column", "dropout,town,2022-2023,primary,,,dropuots,,11,,,,"],
    ["level", "dropout,town,2022-2023,all,,,dropouts,,11,,,,"],
    ["period", "dropout,town,2021-2022,primary,,,dropouts,,11,,,,"],
    ["source", "dropout,town,2022-2023,primary,,,dropouts,ledger,11,,,,"],
  ])("that matches no cell by its %s is a finding", (_, entry) => {
    expect(statuses(wrong, entries(entry))).toEqual([
      ["part-above-whole", "open"],
      ["correction-unmatched", "open"],
    ]);
  });

  it("without a source is about the most trusted row", () => {
    const rows = dropout("town,2022-2023,primary,,10,11,draft", "town,2022-2023,primary,,10,12,form");
    const register = entries("dropout,town,2022-2023,primary,,,dropouts,,12,known,,,");
    const problems = checkDataset(readDataset([datasetJson({ sources: ["form"] }), areas, rows, register]));
    expect(problems.filter(({ status }) => status).map(({ place }) => place.row)).toEqual([3]);
  });

  it("never hides an error, and is not missed in a file that could not be read", () => {
    const unreadable = dropout("town,2022-2023,primary,,10,+11,form");
    expect(statuses(unreadable, entries("dropout,town,2022-2023,primary,,,dropouts,,11,known,,,"))).toEqual([
      ["not-a-count", "open"],
    ]);
  });
});
