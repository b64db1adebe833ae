import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, inject, it } from "vitest";
import { datasetFolder } from "../built-site.ts";
import { runBuild } from "./build-command.ts";
import { builtFiles } from "./built-files.ts";

const folder = mkdtempSync(join(tmpdir(), "failed-build-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const [dataset, out] = [join(folder, "broken"), join(folder, "site")];

/** The township report with `+4` for the four dropouts of lower secondary; where that cell stands. */
function breakCell(): { row: number; letter: string } {
  cpSync(datasetFolder("township-report"), dataset, { recursive: true });
  const file = join(dataset, "dropout.csv");
  const lines = readFileSync(file, "utf8").split(/\r?\n/);
  const column = (lines[0] ?? "")
    .replace(/^\uFEFF/, "")
    .split(",")
    .indexOf("dropouts");
  const at = lines.findIndex((line) => line.includes(",lower_secondary,"));
  const cells = (lines[at] ?? "").split(",");
  expect(cells[column]).toBe("4");
  cells[column] = "+4";
  lines[at] = cells.join(",");
  writeFileSync(file, lines.join("\n"));
  return { row: at + 1, letter: "ABCDEFGHIJ".charAt(column) };
}

it("one unreadable cell stops a build, is named by row and column in each language, and leaves the site as it was", () => {
  const { row, letter } = breakCell();
  cpSync(inject("townshipReport"), out, { recursive: true });
  const before = builtFiles(out);
  expect(before.length).toBeGreaterThan(100);
  const places = {
    en: `dropout.csv, row ${row}, column ${letter} (dropouts)`,
    "zh-Hans": `dropout.csv 第${row}行 ${letter}列（学年内辍学）`,
    "zh-Hant": `dropout.csv 第${row}列 ${letter}欄（學年內輟學）`,
  };
  for (const [language, place] of Object.entries(places)) {
    const { status, stdout, stderr } = runBuild(dataset, "--out", out, "--language", language);
    expect(status, stderr).toBe(1);
    const lines = stdout.split("\n").filter((line) => line.includes("+4"));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(place);
  }
  const after = builtFiles(out);
  expect(after.map(({ path }) => path)).toEqual(before.map(({ path }) => path));
  expect(after.filter(({ bytes }, at) => !before[at]?.bytes.equals(bytes))).toEqual([]);
});
