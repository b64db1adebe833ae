import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { blankDataset } from "../../scripts/new/blank.ts";
import { carriedOver } from "../../scripts/new/carry-over.ts";
import { checkDataset } from "../../src/checks/index.ts";
import { languages } from "../../src/i18n/language.ts";
import { tables } from "../../src/tables/index.ts";
import { readDataset, type SentFile } from "../../src/tables/reading.ts";
import { csv, datasetJson, sent } from "./valid-dataset.ts";

const textOf = (file: SentFile | undefined) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(file?.bytes);
const named = (files: readonly SentFile[], name: string) => textOf(files.find((file) => file.name === name));

describe("an empty dataset", () => {
  it.each(languages)("has every table's headers in %s, which the intake knows", (language) => {
    const files = blankDataset("mine", language);
    const reading = readDataset(files);
    expect(reading.files.map(({ table }) => table).sort()).toEqual(tables.map(({ id }) => id).sort());
    expect(reading.problems.filter(({ place }) => place.file !== "dataset.json")).toEqual([]);
    for (const { letters, table } of reading.files) {
      const declared = tables.find(({ id }) => id === table);
      expect(Object.keys(letters)).toEqual([
        ...Object.keys(declared?.keys ?? {}),
        ...Object.keys(declared?.columns ?? {}),
      ]);
    }
  });

  it("opens in Excel as UTF-8: BOM, CRLF", () => {
    expect(named(blankDataset("mine", "zh-Hans"), "literacy.csv")).toMatch(/^\uFEFF地区,年份,.*\r\n$/);
    expect(named(blankDataset("mine", "en"), "literacy.csv")).toMatch(/^\uFEFFarea,year,.*\r\n$/);
  });

  it("leaves to fill in what the check then names", () => {
    const problems = checkDataset(readDataset(blankDataset("mine", "en")));
    // The title is needed in the default language, which is the one that was asked for.
    expect(problems.map(({ values }) => values["path"])).toEqual(["title.en", "root"]);
  });

  it("explains itself", () => {
    const readme = named(blankDataset("mine", "zh-Hant"), "README.md");
    for (const { id, label } of tables) expect(readme).toContain(`\`${id}.csv\` ${label["zh-Hant"]}`);
  });
});

describe("a dataset carried over", () => {
  const areas = csv(
    "areas.csv",
    "area,name,parent,closed",
    "town,某镇,,",
    "east,东校,town,",
    "old,旧校,town,2023-2024",
  );
  const dropout = sent(
    "dropout.csv",
    [
      "\uFEFF来源,地区,学年,学段,学年内辍学,上报辍学率,备注",
      "学籍系统,town,2021—2022学年度,小学,4,0.26%,旧",
      "学籍系统,town,2022—2023学年度,小学,3,0.20%,新",
      '"学籍,系统",east,2022-23,合计,[x],,',
      "学籍系统,old,2022-2023,小学,0,,",
      "学籍系统,town,undated,初中,1,,",
    ].join("\r\n"),
  );
  const aid = sent("student-aid.csv", "area,year,stage,programme,amount\ntown,2022,primary,营养餐,100\n");
  const settings = { published: "2023-10-15", approval: { by: "x", on: "2023-10-12" }, publisher: "某局" };
  const files = [
    datasetJson(settings),
    areas,
    dropout,
    aid,
    sent("README.md", "words\n"),
    sent("literacy.csv", "area,year\n"),
  ];
  const carried = carriedOver(files, "next", "en");

  it("gets the new id and loses publication and approval", () => {
    expect(JSON.parse(named(carried.files, "dataset.json"))).toEqual({
      ...JSON.parse(textOf(datasetJson())),
      ...{ id: "next", publisher: "某局" },
    });
  });

  it("keeps every byte, and adds rows for the next period with their keys and source", () => {
    expect(named(carried.files, "dropout.csv")).toBe(
      `${textOf(dropout)}\r\n学籍系统,town,2023-2024,小学,,,\r\n"学籍,系统",east,2023-2024,合计,,,\r\n`,
    );
    expect(named(carried.files, "student-aid.csv")).toBe(`${textOf(aid)}town,2023,primary,营养餐,\n`);
  });

  it("leaves everything else as it is", () => {
    for (const name of ["areas.csv", "README.md", "literacy.csv"])
      expect(named(carried.files, name)).toBe(named(files, name));
    expect(carried.files.map(({ name }) => name)).toEqual(files.map(({ name }) => name));
  });

  it("says what was done", () => {
    expect(carried.done).toEqual([
      "dataset.json: the id is now next; published and approval are gone, the rest is as it was.",
      "dropout.csv: rows to fill in for 2023–24: 2; left out, of areas that have closed: 1.",
      "student-aid.csv: rows to fill in for 2023: 1.",
    ]);
  });

  it("has no errors where there were none", () => {
    const errorsOf = (sent: readonly SentFile[]) =>
      checkDataset(readDataset(sent)).filter(({ severity }) => severity === "error");
    expect(errorsOf(files)).toEqual([]);
    expect(errorsOf(carried.files)).toEqual([]);
  });

  it("does not touch a file that it cannot read", () => {
    const broken = sent("dropout.csv", 'area,school_year,level\ntown,2022-2023,all\n"town,2021');
    const result = carriedOver([datasetJson(), areas, broken], "next", "en");
    expect(named(result.files, "dropout.csv")).toBe(textOf(broken));
    expect(result.done).toContain("dropout.csv: cannot be read; it was carried over as it is, and nothing was added.");
  });
});

describe("the commands new and check", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "township-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const command = (script: string, ...args: readonly string[]) => {
    const node = join(process.cwd(), "node_modules/.bin/node");
    const path = join(process.cwd(), "scripts", script);
    const { status, stdout, stderr } = spawnSync(node, [path, ...args], { cwd: folder, encoding: "utf8" });
    return { status, stdout, stderr };
  };
  const write = (files: readonly SentFile[], name: string) => {
    for (const file of files) {
      mkdirSync(dirname(join(folder, name, file.name)), { recursive: true });
      writeFileSync(join(folder, name, file.name), file.bytes);
    }
  };

  it("lays out a folder, once", () => {
    expect(command("new.ts", "mine", "--language", "en")).toMatchObject({ status: 0, stderr: "" });
    expect(readdirSync(join(folder, "mine"))).toHaveLength(tables.length + 2);
    const again = command("new.ts", "mine", "--language", "en");
    expect(again).toEqual({
      status: 2,
      stdout: "",
      stderr: '"mine" exists and is not empty; nothing was changed, choose another name.\n',
    });
  });

  it("refuses a name that cannot be an id, and a dataset that is not there", () => {
    expect(command("new.ts", "某镇", "--language", "en").status).toBe(2);
    expect(command("new.ts", "x", "--from", "nowhere", "--language", "en")).toMatchObject({
      ...{ status: 2, stderr: 'There is no folder "nowhere".\n' },
    });
  });

  it("carries a folder over, senders' files too", () => {
    const areas = csv("areas.csv", "area,name", "town,某镇");
    const rows = csv("dropout/a.csv", "area,school_year,level", "town,2022-2023,all");
    write([datasetJson(), areas, rows], "old");
    expect(command("new.ts", "newer", "--from", "old", "--language", "en").status).toBe(0);
    expect(readFileSync(join(folder, "newer/dropout/a.csv"), "utf8")).toBe(`${textOf(rows)}town,2023-2024,all\r\n`);
    expect(command("check.ts", "newer", "--language", "en")).toEqual({
      status: 0,
      stdout: "no problems found\n",
      stderr: "",
    });
  });

  it("ends with 1 on errors, 0 on findings, and prints both as data", () => {
    const areas = csv("areas.csv", "area,name", "town,某镇");
    const header = "area,school_year,level,pupils_at_start,dropouts";
    write([datasetJson(), areas, csv("dropout.csv", header, "town,2022-2023,all,1,2")], "finding");
    expect(command("check.ts", "finding").status).toBe(0);
    write([datasetJson(), areas, csv("dropout.csv", header, "town,2022-2023,all,1,+3")], "error");
    const { status, stdout } = command("check.ts", "error", "--json", "--language", "zh-Hans");
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      problems: [
        {
          ...{ code: "not-a-count", severity: "error", file: "dropout.csv", row: 2, column: "dropouts", letter: "E" },
          ...{ place: "dropout.csv 第2行 E列（学年内辍学）", title: "不是整数", message: "应为整数，实为“+3”" },
          ...{ mend: "应写 3。", why: null, found: "+3", about: null },
        },
      ],
      counts: { error: 1, finding: 0, note: 0 },
    });
  });

  it("ends with 2 and one line where it is used wrongly", () => {
    const { status, stdout, stderr } = command("check.ts", "--outt", "--language", "en");
    expect([status, stdout, stderr.trim().split("\n").length]).toEqual([2, "", 1]);
    expect(command("check.ts", "--help", "--language", "en")).toMatchObject({ status: 0, stderr: "" });
  });
});
