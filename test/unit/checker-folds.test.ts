import { describe, expect, it } from "vitest";
import { countsOf, foldsOf, type Telling } from "../../src/client/check/folds.ts";
import { ownNames } from "../../src/client/check/own-names.ts";
import { type Language, text } from "../../src/i18n/language.ts";
import type { Problem } from "../../src/intake/problem.ts";

const label = text("辍学", "輟學", "Dropouts");
const telling = (language: Language): Telling => ({ language, own: (problem) => problem, excerpt: () => undefined });

/** A cell that holds no whole number. */
function notCount(row: number, letter = "F", found = "x"): Problem {
  const place = { file: "dropout/a.csv", row, column: { letter, key: "dropouts", label } };
  return { code: "not-a-count", severity: "error", place, values: { found } };
}

const finding: Problem = { ...notCount(2), code: "outlier-in-history", severity: "finding" };

describe("problems of one kind in one column", () => {
  it("are told once: three in full, of the rest their rows", () => {
    const rows = [2, 3, 4, 7, 8, 9, 12];
    const [fold, ...others] = foldsOf(
      rows.map((row) => notCount(row)),
      telling("zh-Hans"),
    );
    expect(others).toEqual([]);
    expect(fold?.shown.map(({ place }) => place)).toEqual([
      "第2行 F列（辍学）",
      "第3行 F列（辍学）",
      "第4行 F列（辍学）",
    ]);
    expect(fold?.more).toBe("同样的还有4处，在第 7–9、12 行");
    expect(fold?.rest.length).toBe(4);
  });

  it("are all told where only one would be left", () => {
    const [fold] = foldsOf(
      [2, 3, 4, 5].map((row) => notCount(row)),
      telling("en"),
    );
    expect(fold?.shown.length).toBe(4);
    expect(fold?.more).toBe("");
  });

  it("are told apart from those of other columns, and errors come before findings", () => {
    const folds = foldsOf([finding, notCount(2), notCount(3, "G")], telling("en"));
    expect(folds.map(({ severity, shown }) => [severity, shown.length])).toEqual([
      ["error", 1],
      ["error", 1],
      ["finding", 1],
    ]);
  });

  it("keep what each of them says and how to mend it", () => {
    const [fold] = foldsOf([notCount(2, "F", "甲"), notCount(3, "F", "乙")], telling("zh-Hans"));
    expect(fold?.shown.map(({ says }) => says)).toEqual([expect.stringContaining("甲"), expect.stringContaining("乙")]);
  });

  it("are counted by severity", () => {
    expect(countsOf([finding, notCount(2), notCount(3)])).toEqual({ error: 2, finding: 1, note: 0 });
  });
});

describe("the names of files", () => {
  const file = (name: string, as: string) => ({
    name,
    bytes: new Uint8Array(),
    place: { way: "sent", as, tables: [] } as const,
  });

  it("are those that their sender gave them, wherever a problem speaks of them", () => {
    const own = ownNames([file("2024年报(终).csv", "dropout/2024年报(终).csv"), file("a.csv", "dropout/a.csv")]);
    const said = text("见 dropout/a.csv 第2行", "見 dropout/a.csv 第2列", "see dropout/a.csv, row 2");
    const problem = own({ ...notCount(3), values: { found: "dropout/2024年报(终).csv", where: said, count: 3 } });
    expect(problem.place.file).toBe("a.csv");
    expect(problem.values).toEqual({
      found: "2024年报(终).csv",
      where: text("见 a.csv 第2行", "見 a.csv 第2列", "see a.csv, row 2"),
      count: 3,
    });
  });

  it("are not mixed up where one is the beginning of another", () => {
    const own = ownNames([file("x", "dropout/a"), file("y", "dropout/a.csv")]);
    expect(own({ ...notCount(3), values: { found: "dropout/a.csv and dropout/a" } }).values["found"]).toBe("y and x");
  });

  it("of settings stay as they are", () => {
    const own = ownNames([file("a.csv", "dropout/a.csv")]);
    expect(own({ ...notCount(3), place: { file: "areas.csv" } }).place.file).toBe("areas.csv");
  });
});
