import { describe, expect, it } from "vitest";
import { reportLines, totals } from "../../scripts/report.ts";
import { checkDataset } from "../../src/checks/index.ts";
import { readDataset } from "../../src/tables/reading.ts";
import { csv, datasetJson } from "./valid-dataset.ts";

const areas = csv("areas.csv", "area,name", "town,某镇");
const years = Array.from({ length: 9 }, (_, at) => `${2010 + at}-${2011 + at}`);
const rows = years.map((year, at) => `town,${year},primary,1,${at === 6 ? "2" : "+3"}`);
const dropout = csv("dropout.csv", "area,school_year,level,pupils_at_start,dropouts", ...rows);
const problems = checkDataset(readDataset([datasetJson({ sorces: [], weather: 1 }), areas, dropout]));

describe("the report", () => {
  it("stands by file, errors first, repeats folded with all their rows, and the totals last", () => {
    expect(reportLines(problems, "en", false)).toEqual([
      "dataset.json · 2 errors",
      '  error dataset.json: there is no setting "sorces"',
      '    Did you mean "sources"? Rename it, or delete it.',
      "    If a misspelt setting were skipped, the site would not do what you meant.",
      '  error dataset.json: there is no setting "weather"',
      "    Delete it.",
      "    If a misspelt setting were skipped, the site would not do what you meant.",
      "",
      "dropout.csv · 8 errors, 1 finding",
      '  error dropout.csv, row 2, column E (dropouts): expected a whole number, found "+3"',
      '  error dropout.csv, row 3, column E (dropouts): expected a whole number, found "+3"',
      '  error dropout.csv, row 4, column E (dropouts): expected a whole number, found "+3"',
      "    Write 3.",
      "    and 5 more of the same, in rows 5–7, 9, 10",
      "  finding dropout.csv, row 8, column E (dropouts): Dropouts 2 is more than Pupils at start of year 1",
      "    Check both figures against the form and correct the one that was miscopied; leave them as they are if the form says so.",
      "",
      "10 errors, 1 finding",
    ]);
  });

  it("folds in the reader's language", () => {
    expect(reportLines(problems, "zh-Hans", false)).toContain("    同样的还有 5 处，在第 5–7、9、10 行");
    expect(reportLines(problems, "zh-Hant", false)).toContain("    同樣的還有 5 處，在第 5–7、9、10 列");
  });

  it("is coloured only where it is asked for", () => {
    expect(reportLines(problems, "en", false).join("")).not.toContain("\u001B[");
    expect(reportLines(problems, "en", true).join("")).toContain("\u001B[31merror");
  });

  it("says so where nothing is wrong", () => expect(reportLines([], "en", false)).toEqual(["no problems found"]));
});

describe("the totals", () => {
  it("name what there is", () => {
    expect(totals({ error: 1, finding: 2, note: 0 }, "en")).toBe("1 error, 2 findings");
    expect(totals({ error: 1, finding: 2, note: 3 }, "zh-Hans")).toBe("1 个错误，2 个疑点，3 个说明");
    expect(totals({ error: 0, finding: 0, note: 1 }, "zh-Hant")).toBe("1 個說明");
  });
});
