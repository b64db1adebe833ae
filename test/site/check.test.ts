import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import iconv from "iconv-lite";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { serve } from "../../scripts/serve.ts";
import { openChromium } from "../chromium.ts";
import {
  chosen,
  csv,
  expectResult,
  finished,
  type Opened,
  openChecker,
  origins,
  part,
  putIn,
  rows,
  school,
} from "./checker.ts";

const folder = inject("sampleCounty");

let browser: Browser;
let context: BrowserContext;
let server: { url: string; close: () => Promise<void> };
let scratch: string;

beforeAll(async () => {
  browser = await openChromium();
  context = await browser.newContext();
  server = await serve(folder, 0, "/statistics/");
  scratch = mkdtempSync(join(tmpdir(), "checker-"));
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(scratch, { recursive: true, force: true });
});

/** Opens the checker, does something with it, and expects that it asked for nothing and complained of nothing. */
async function onPage(work: (page: Page) => Promise<void>, site = folder, language?: string): Promise<void> {
  const { page, complaints }: Opened = await openChecker(context, site, language);
  await work(page);
  await page.close();
  expect(complaints).toEqual([]);
}

describe.each(origins)("a sender's file (%s)", (origin) => {
  const site = () => (origin === "from a disk" ? folder : server.url);

  it("in GB18030 under any name is told by its header, its cells are marked and its rates judged", () =>
    onPage(async (page) => {
      await putIn(page, chosen("清溪镇(2).csv", iconv.encode(csv, "gb18030")));
      await expectResult(page);
      expect(await page.locator("[data-part=result] h3").first().textContent()).toContain("清溪镇(2).csv");
    }, site()));

  it("that is an Excel workbook is read like any other", () =>
    onPage(async (page) => {
      const sheet = rows.map((row) => [...row]);
      await putIn(page, chosen("辍学.xlsx", await writeXlsx({ sheets: [{ name: "辍学", rows: sheet }] })));
      await expectResult(page);
    }, site()));

  it("may be cells that were copied from Excel", () =>
    onPage(async (page) => {
      await page.locator("summary", { hasText: "粘贴" }).click();
      await part(page, "pasted-table").selectOption("dropout");
      await part(page, "pasted-cells").fill(rows.map((row) => row.join("\t")).join("\r\n"));
      await part(page, "check-pasted").click();
      await finished(page);
      await expectResult(page);
    }, site()));

  it("may lie in a folder that is dropped", () =>
    onPage(async (page) => {
      const dropped = join(scratch, "清溪镇");
      mkdirSync(join(dropped, "各表"), { recursive: true });
      writeFileSync(join(dropped, "各表", "辍学.csv"), csv);
      await drop(page, dropped);
      await page.locator("[data-part=result] h3").first().waitFor();
      expect(await page.locator("[data-part=file-rows] th").allTextContents()).toEqual(["清溪镇/各表/辍学.csv"]);
      await expectResult(page);
    }, site()));
});

async function drop(page: Page, path: string): Promise<void> {
  const { x = 0, y = 0 } = (await part(page, "drop").boundingBox()) ?? {};
  const devtools = await page.context().newCDPSession(page);
  for (const type of ["dragEnter", "dragOver", "drop"] as const) {
    const data = { items: [], files: [path], dragOperationsMask: 1 };
    await devtools.send("Input.dispatchDragEvent", { type, x: x + 20, y: y + 20, data });
  }
}

describe("an excerpt", () => {
  it("has the header, the rows around the cell, row numbers and letters as in Excel", () =>
    onPage(async (page) => {
      const many = [rows[0]?.join(","), ...Array.from({ length: 30 }, (_, at) => line(at))];
      await putIn(page, chosen("a.csv", `${many.join("\n")}\n`));
      const table = page.locator("table.grid.error").first();
      expect(await table.locator("thead th").allTextContents()).toEqual(["行号", "A", "B", "C", "D", "E", "F"]);
      expect(await table.locator("tbody th").allTextContents()).toEqual(["1", "⋮", "19", "20", "21", "22", "23"]);
      expect(await table.locator("tr:has(td.mark) th").textContent()).toBe("21");
      expect(await table.locator("caption").textContent()).toBe("a.csv第 21 行，标出的是 E21");
    }));

  it("of a wide sheet shows the columns beside the cell and those that say what the row is about", () =>
    onPage(async (page) => {
      const heads =
        "area,school_year,level,staff,full_time_teachers,qualified,above_required,new_teachers,new_qualified,heads,note";
      await putIn(page, chosen("t.csv", `${heads}\n${school},2022-2023,小学,60,58,58,40,2,2,查无,\n`));
      const letters = await page.locator("table.grid.error").first().locator("thead th").allTextContents();
      expect(letters.map((letter) => letter.slice(0, 1))).toEqual(["行", "A", "B", "C", "…", "H", "I", "J", "K"]);
    }));

  it("is one for many cells of a kind, and the rest are named by their rows", () =>
    onPage(async (page) => {
      const bad = Array.from({ length: 9 }, (_, at) => `${school},${2000 + at}-${2001 + at},小学,200,查无${at},`);
      await putIn(page, chosen("a.csv", `${[rows[0]?.join(","), ...bad].join("\n")}\n`));
      expect(await page.locator(".fold.error").count()).toBe(1);
      expect(await page.locator("table.grid.error td.mark").count()).toBe(3);
      expect(await page.locator(".fold.error summary").textContent()).toBe("同样的还有6处，在第 5–10 行");
      expect(await page.locator(".fold.error details li").count()).toBe(6);
    }));
});

/** The twenty-first row of the file has a cell that cannot be read. */
function line(at: number): string {
  return `${school},${1990 + at}-${1991 + at},小学,200,${at === 19 ? "查无" : 1},`;
}

describe("the downloads", () => {
  async function download(page: Page, name: string): Promise<{ name: string; text: string }> {
    const [saved] = await Promise.all([
      page.waitForEvent("download"),
      page.locator("a[download]", { hasText: name }).first().click(),
    ]);
    return { name: saved.suggestedFilename(), text: readFileSync(await saved.path(), "utf8") };
  }

  it("have the same figures in the format of the contract, and what could not be read as it was written", () =>
    onPage(async (page) => {
      await putIn(page, chosen("清溪镇.csv", iconv.encode(csv, "gb18030")));
      const { text } = await download(page, "规范格式");
      expect(text.startsWith("\uFEFF地区,学年,学段,")).toBe(true);
      const lines = text.slice(1).split("\r\n");
      expect(lines.at(-1)).toBe("");
      const heads = lines[0]?.split(",") ?? [];
      const cell = (row: number, name: string) => lines[row]?.split(",")[heads.indexOf(name)];
      expect(lines.length).toBe(rows.length + 1);
      expect(cell(1, "学年内辍学")).toBe("查无实据");
      expect(cell(2, "上报辍学率")).toBe("0.7%");
      expect(cell(3, "学年初在校学生")).toBe("400");
      expect(await page.locator(".corrected p").textContent()).toContain("数字一个也没有改");
    }));

  it("have every problem, one to a line", () =>
    onPage(async (page) => {
      await putIn(page, chosen("清溪镇.csv", csv));
      const { name, text } = await download(page, "疑点清单");
      expect(name).toBe("findings.csv");
      expect(text.startsWith("\uFEFF类别,文件,工作表,行号,列名,名称,问题,怎样处理,代号\r\n")).toBe(true);
      expect(text).toMatch(/\r\n错误,清溪镇\.csv,,2,E,学年内辍学,/);
      expect(text).toMatch(/\r\n疑点,清溪镇\.csv,,3,F,上报辍学率,/);
    }));
});

describe("a file whose table nothing tells", () => {
  it("is asked for, may be told by hand, and may be left out", () =>
    onPage(async (page) => {
      await putIn(page, chosen("weather.csv", "day,rain\n1,2\n"), chosen("a.csv", csv));
      const [weather] = [page.locator("[data-part=file-rows] tr", { hasText: "weather.csv" })];
      expect(await weather.textContent()).toContain("请选定");
      await weather.locator("select").selectOption("library");
      await finished(page);
      expect(await weather.textContent()).not.toContain("请选定");
      expect(await page.locator("[data-part=result]").textContent()).toContain("weather.csv");
      await weather.locator("select").selectOption("-");
      await finished(page);
      expect(await weather.textContent()).toContain("没有核对");
      await expectResult(page);
    }));
});
