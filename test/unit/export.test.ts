import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import Papa from "papaparse";
import { afterAll, describe, expect, it } from "vitest";
import { readFormats } from "../../scripts/export/formats.ts";
import { type Made, writeTogether } from "../../scripts/export/write-together.ts";
import { readOptions } from "../../scripts/options.ts";
import { rateColumns, rateRecords } from "../../src/downloads/rates.ts";
import { exhibitsOfArea } from "../../src/exhibits/of-area.ts";
import { anchorOf } from "../../src/site/series.ts";
import { sites } from "./pictures-sites.ts";

const folder = mkdtempSync(join(tmpdir(), "export-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function runExport(...args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ["scripts/export.ts", ...args], { encoding: "utf8" });
}

async function* made(...files: readonly (Made | Error)[]): AsyncGenerator<Made> {
  for (const file of files) {
    if (file instanceof Error) throw file;
    yield await Promise.resolve(file);
  }
}

const [report, county] = sites;
if (!report || !county) throw new Error("a dataset is missing");

describe("the charts of an area", () => {
  it("are those of its headline series in their order, then the others, each once", () => {
    for (const site of [report, county]) {
      const anchors = exhibitsOfArea(site, site.root.id, "en").map(({ anchor }) => anchor);
      const headline = site
        .headline(site.root.id)
        .map(anchorOf)
        .filter((each) => anchors.includes(each));
      expect(anchors.slice(0, headline.length)).toEqual(headline);
      expect(new Set(anchors).size).toBe(anchors.length);
      expect(anchors.length).toBeGreaterThan(headline.length);
      expect(headline.length).toBeGreaterThan(5);
    }
  });

  it("are all drawn: what nothing is on file for has none", () => {
    const exhibits = exhibitsOfArea(report, report.root.id, "en");
    expect(exhibits.filter(({ draw }) => draw("wide") === "")).toEqual([]);
    expect(exhibits.length).toBeLessThan(report.series(report.root.id).length);
  });

  it("have the numbers of rates.csv in their tables", () => {
    const records = new Set(
      rateRecords(county).map((record) => rateColumns.map((column) => record[column]).join("\t")),
    );
    const tables = exhibitsOfArea(county, "990101102000", "en").map(({ table }) => table());
    const ofRates = tables.filter(({ header }) => header.slice(2).join() === rateColumns.join());
    expect(tables.length - ofRates.length).toBeLessThan(10); // shares and the pyramid are of counts
    const rows = ofRates.flatMap((each) => each.rows);
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.filter((row) => !records.has(row.slice(2).join("\t")))).toEqual([]);
  });
});

describe("files written together", () => {
  it("replace those of the same name and leave the others alone", async () => {
    const out = join(folder, "some");
    mkdirSync(out);
    for (const name of ["a.txt", "b.txt"]) writeFileSync(join(out, name), "before");
    expect(await writeTogether(out, made({ name: "a.txt", bytes: "after" }, { name: "c.txt", bytes: "new" }))).toEqual([
      ...["a.txt", "c.txt"],
    ]);
    expect(readdirSync(out).map((name) => readFileSync(join(out, name), "utf8"))).toEqual(["after", "before", "new"]);
  });

  it("are not written at all where one cannot be made, and leave nothing beside", async () => {
    const out = join(folder, "none");
    const files = made({ name: "a.txt", bytes: "x" }, new Error("broken"));
    await expect(writeTogether(out, files)).rejects.toThrow("broken");
    expect(existsSync(out)).toBe(false);
    const some = join(folder, "some");
    await expect(writeTogether(some, made({ name: "a.txt", bytes: "x" }, new Error("broken")))).rejects.toThrow(
      "broken",
    );
    expect(readdirSync(some)).toEqual(["a.txt", "b.txt", "c.txt"]);
  });

  it("are never two of one name, on systems that take capitals for small letters neither", async () => {
    const files = made({ name: "a.txt", bytes: "x" }, { name: "A.txt", bytes: "y" });
    await expect(writeTogether(join(folder, "twice"), files)).rejects.toThrow("two files: A.txt");
  });
});

describe("a list of formats", () => {
  it("is read in any order and case, and refused where one is none", () => {
    expect(readFormats("SVG, png")).toEqual(["png", "svg"]);
    expect(readFormats("csv,pptx,svg,png")).toEqual(["png", "svg", "pptx", "csv"]);
    expect(readFormats("png,pdf")).toBeUndefined();
    expect(readFormats("png,")).toBeUndefined();
    expect(readFormats("")).toBeUndefined();
    expect(() => readOptions("export", ["--area", "town", "--format", "png,pdf", "--language", "en"])).toThrow(
      "--format is one of png, svg, pptx, csv, found png,pdf. (npm run export -- --help shows the usage)",
    );
  });
});

describe("npm run export", () => {
  it("writes every chart of an area in every format, and its deck", () => {
    const out = join(folder, "town");
    const { status, stdout, stderr } = runExport(
      "data/township-report",
      "--area",
      "town",
      "--language",
      "en",
      "--out",
      out,
    );
    expect([status, stderr]).toEqual([0, ""]);
    const charts = exhibitsOfArea(report, "town", "en");
    expect(stdout).toBe(
      `Written to ${out}: ${charts.length * 3} PNG, ${charts.length} SVG, 1 PPTX, ${charts.length} CSV\n`,
    );
    const names = charts.flatMap(({ caption: { file } }) =>
      [".svg", ".png", "@2x.png", "_1920x1080.png", ".csv"].map((ending) => `${file}${ending}`),
    );
    expect(readdirSync(out).sort()).toEqual([...names, "slides_town_en.pptx"].sort());
    expect(Object.keys(unzipSync(readFileSync(join(out, "slides_town_en.pptx"))))).toContain("ppt/presentation.xml");
    for (const { caption, table } of charts) {
      const csv = readFileSync(join(out, `${caption.file}.csv`), "utf8");
      const { data } = Papa.parse<string[]>(csv.replace(/^\ufeff/, "").trimEnd());
      const { header, rows } = table();
      expect(data.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@])/, "")))).toEqual([header, ...rows]);
      expect(readFileSync(join(out, `${caption.file}.svg`), "utf8")).toContain(`lang="en"`);
    }
  });

  it.each<[string, string[], string]>([
    ["no area", [], "Say which area: --area ID, for example --area town."],
    ["an unknown area", ["--area", "twon"], "There is no area twon; did you mean town?"],
  ])("refuses %s with one line and exit 2", (_, args, line) => {
    const { status, stderr } = runExport("data/township-report", "--language", "en", ...args);
    expect([status, stderr]).toEqual([2, `${line}\n`]);
  });

  it("refuses a language that the dataset lacks, and a file in the place of the folder", () => {
    const data = join(folder, "english");
    mkdirSync(data);
    for (const name of readdirSync("data/township-report").filter((each) => /\.(csv|json)$/.test(each)))
      writeFileSync(join(data, name), readFileSync(join("data/township-report", name)));
    const settings = JSON.parse(readFileSync(join(data, "dataset.json"), "utf8")) as Record<string, unknown>;
    writeFileSync(join(data, "dataset.json"), JSON.stringify({ ...settings, languages: ["en"] }));
    const lacking = runExport(data, "--area", "town", "--language", "zh-Hant");
    expect([lacking.status, lacking.stderr]).toEqual([2, "數據集沒有 zh-Hant，只有 en。\n"]);
    const taken = join(folder, "taken");
    writeFileSync(taken, "");
    const { status, stderr } = runExport(data, "--area", "town", "--language", "en", "--out", taken);
    expect([status, stderr]).toEqual([2, `${taken} is not a folder.\n`]);
  });

  it("exports nothing of a dataset with errors, and says so behind what is wrong", () => {
    const data = join(folder, "wrong");
    mkdirSync(data);
    for (const name of readdirSync("data/township-report").filter((each) => /\.(csv|json)$/.test(each))) {
      const text = readFileSync(join("data/township-report", name), "utf8");
      writeFileSync(join(data, name), name === "dropout.csv" ? text.replace("2759", "many") : text);
    }
    const out = join(folder, "wrong-charts");
    const { status, stdout, stderr } = runExport(data, "--area", "town", "--language", "zh-Hans", "--out", out);
    expect([status, stderr]).toEqual([1, "数据有错误，没有导出任何图。\n"]);
    expect(stdout).toContain("应为整数，实为“many”");
    expect(existsSync(out)).toBe(false);
  });

  it("names the character that no font has, writes all but that picture, and exits 1", () => {
    const data = join(folder, "rare");
    mkdirSync(data);
    for (const name of readdirSync("data/township-report").filter((each) => /\.(csv|json)$/.test(each))) {
      const text = readFileSync(join("data/township-report", name), "utf8");
      writeFileSync(join(data, name), name === "literacy.csv" ? text.replace("掃盲工作", "掃盲𠮷工作") : text);
    }
    const out = join(folder, "rare-charts");
    const options = ["--area", "town", "--language", "en", "--format", "png,svg", "--out", out];
    const { status, stderr } = runExport(data, ...options);
    expect(status).toBe(1);
    const [line = "", ...others] = stderr.trimEnd().split("\n");
    expect(others).toEqual([]); // one line for the character, however many charts have it
    expect(line).toContain("not written: the font has no 𠮷 (U+20BB7); use the SVG that was written");
    const files = [...line.matchAll(/(\S+)\.png/g)].map(([, file]) => file);
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      expect(existsSync(join(out, `${file}.svg`)), file).toBe(true);
      expect(existsSync(join(out, `${file}.png`)), file).toBe(false);
    }
    expect(readdirSync(out).filter((name) => name.endsWith(".png")).length).toBeGreaterThan(20);
  });
});
