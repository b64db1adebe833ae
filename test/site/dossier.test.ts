import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { findChromium } from "../../scripts/chromium.ts";
import { pageNumbers } from "../../scripts/dossier/page-numbers.ts";
import { printDossier } from "../../scripts/dossier/print.ts";
import { datasetFolder } from "../built-site.ts";
import { openChromium } from "../chromium.ts";
import { pdfText } from "./pdf-text.ts";
import { violationsOf } from "./violations.ts";

const town = "990101102000";
const sections = ["入学", "辍学与巩固", "完成", "师资", "办学条件", "教育质量", "扫盲", "资助", "其他疑点", "签字"];

const aside = mkdtempSync(join(tmpdir(), "dossier-test-"));
afterAll(() => rmSync(aside, { recursive: true, force: true }));

const pageOf = (folder: string, language: string, area: string) =>
  join(folder, language, "dossier", area, "index.html");

describe("the dossier of a township as a PDF", () => {
  let pdf: Uint8Array;
  let pages: string[];
  beforeAll(async () => {
    pdf = await printDossier(pageOf(inject("sampleCounty"), "zh-hans", town), findChromium() ?? "");
    pages = pdfText(pdf);
  });

  it("has a cover that says what it is, and no running head", () => {
    const [cover = ""] = pages;
    for (const words of ["高桥镇义务教育数据档案", "演示数据", "草稿", "2014—2015学年至2023—2024学年", "盖章处"]) {
      expect(cover).toContain(words);
    }
    expect(cover).toContain("云岭县教育局（虚构）");
    expect(cover).not.toContain("第 1 页");
  });

  it("has running heads with the section, the version of the data and page numbers on every other page", () => {
    expect(pages.length).toBeGreaterThan(20);
    const bare = pages.flatMap((text, at) => {
      const heads = ["高桥镇义务教育数据档案", `第 ${at + 1} 页，共 ${pages.length} 页`, "演示数据 · 草稿", "校验码"];
      return at > 0 && heads.some((words) => !text.includes(words)) ? [at + 1] : [];
    });
    expect(bare).toEqual([]);
    const headed = pages
      .slice(2)
      .filter((text) => sections.some((title) => text.startsWith(`高桥镇义务教育数据档案${title}`)));
    expect(headed).toHaveLength(pages.length - 2);
  });

  it("has all sections in the order of the worksheet, on the pages that its contents say", () => {
    const [, contents = ""] = pages;
    const numbers = sections.map((title) => Number(new RegExp(`${title}(\\d+)`).exec(contents)?.[1]));
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    expect(new Set(numbers).size).toBe(sections.length);
    for (const [at, number] of numbers.entries()) {
      expect(pages[number - 1], sections[at]).toContain(`高桥镇义务教育数据档案${sections[at]}第 ${number} 页`);
    }
  });

  it("has bookmarks, tags and a language for those who do not see it", () => {
    const file = Buffer.from(pdf).toString("latin1");
    expect(file).toContain("/Outlines");
    expect(file).toContain("/MarkInfo <</Type /MarkInfo\n/Marked true>>");
    expect(file).toContain("/Lang (zh-Hans)");
    expect(pageNumbers(pdf).size).toBeGreaterThanOrEqual(sections.length);
  });

  it("has every year as an equation, paragraphs, standards, trends, findings and boxes to sign", () => {
    const all = pages.join("\n");
    for (const words of [
      ...["827 ÷ (830 −3) ＝ 100.00%", "6 ÷ 8 ＝ 75.00%", "全镇小学适龄儿童少年830人"],
      ...["普及义务教育验收（1994）", "95%区间", "没有明确的趋势", "公式、依据与来源", "疑点及说明"],
    ]) {
      expect(all).toContain(words);
    }
    for (const words of ["统计人", "审核人", "单位负责人", "盖章处"]) expect(pages.at(-1)).toContain(words);
  });

  it("leaves no heading alone at the foot of a page, and begins none with the rest of a row", () => {
    const headings = ["写进工作汇报的话", "公式、依据与来源", "疑点及说明"];
    expect(pages.filter((text) => headings.some((heading) => text.endsWith(heading)))).toEqual([]);
  });
});

describe("the page of a dossier", () => {
  it.each([
    ["a school", inject("sampleCounty"), "zh-hans", "990101107-s02"],
    ["the report in Traditional Chinese", inject("townshipReport"), "zh-hant", "town"],
    ["a school in English", inject("sampleCounty"), "en", "990101107-s01"],
  ])(
    "of %s has no violation that axe finds, in light and in dark, and never scrolls sideways",
    async (_, folder, language, area) => {
      const browser = await openChromium();
      const page = await (await browser.newContext()).newPage();
      const complaints: string[] = [];
      page.on("console", (message) => complaints.push(message.text()));
      page.on("requestfailed", (request) => complaints.push(request.url()));
      await page.goto(pathToFileURL(pageOf(folder, language, area)).href);
      const found: string[] = [];
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        found.push(...(await violationsOf(page, colorScheme === "dark" ? "contrast" : "all")));
      }
      for (const width of [320, 390, 768, 1024]) {
        await page.setViewportSize({ width, height: 800 });
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (over > 0) found.push(`${over} px more than ${width}`);
      }
      await browser.close();
      expect({ found, complaints }).toEqual({ found: [], complaints: [] });
    },
  );

  it("is printed from a browser with the same heads, and its contents without numbers", async () => {
    const browser = await openChromium();
    const page = await browser.newPage();
    await page.goto(pathToFileURL(pageOf(inject("townshipReport"), "en", "town")).href);
    const pages = pdfText(await page.pdf({ preferCSSPageSize: true }));
    await browser.close();
    expect(pages[1]).toContain("A township (unnamed): dossier of education figures");
    expect(pages[1]).toContain(`Page 2 of ${pages.length}`);
    expect(pages[1]).toMatch(/EnrolmentDropout and retentionCompletion/);
    expect(pages[2]).toMatch(/^A township \(unnamed\): dossier of education figuresEnrolmentPage 3/);
  });
});

describe("npm run dossier", () => {
  const script = fileURLToPath(new URL("../../scripts/dossier.ts", import.meta.url));
  /** What Vitest puts into the environment of its workers, and Vite would take for the mode of the build. */
  const ofVitest = new Set(["NODE_ENV", "MODE", "DEV", "PROD", "SSR", "BASE_URL"]);
  const clean = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofVitest.has(name)));

  function run(...args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
    return spawnSync(process.execPath, [script, ...args], { encoding: "utf8", env: clean });
  }

  it("writes the PDF of an area, says where, and leaves nothing else", () => {
    const out = join(aside, "out");
    const { status, stdout, stderr } = run(
      ...[datasetFolder("township-report"), "--area", "yunling-xianfeng", "--language", "en", "--out", out],
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const file = join(out, "dossier-yunling-xianfeng-en.pdf");
    expect(stdout).toBe(`The dossier is in ${file}\n`);
    const pages = pdfText(readFileSync(file));
    expect(pages[0]).toContain("Yunling Xianfeng Primary School");
    expect(pages.join("")).toContain("14.2");
  });

  it.each([
    [["--language", "en"], "Say which area: --area ID, for example --area 990101000000.\n"],
    [
      ["--area", "99010110200", "--language", "en"],
      "There are no figures for an area 99010110200; did you mean 990101102000?\n",
    ],
    [["--area", "--language", "en"], "--area needs a value: --area ID. (npm run dossier -- --help shows the usage)\n"],
    [
      ["--area", town, "--json", "--language", "en"],
      "dossier has no option --json. (npm run dossier -- --help shows the usage)\n",
    ],
  ])("%j is refused with one line and exit 2", (args, line) => {
    expect(run(...args)).toMatchObject({ status: 2, stdout: "", stderr: line });
  });

  it("prints nothing of a dataset with errors, and says what is wrong", () => {
    const folder = mkdtempSync(join(aside, "broken-"));
    const settings = JSON.parse(readFileSync(join(datasetFolder("township-report"), "dataset.json"), "utf8")) as object;
    writeFileSync(join(folder, "dataset.json"), JSON.stringify({ ...settings, root: "nowhere" }));
    writeFileSync(join(folder, "areas.csv"), "area,name,kind\ntown,某镇,township\n");
    const { status, stdout } = run(folder, "--area", "town", "--language", "en", "--out", join(aside, "none"));
    expect(status).toBe(1);
    expect(stdout).toContain("error");
    expect(existsSync(join(aside, "none"))).toBe(false);
  });

  it("refuses a language that the dataset has not", () => {
    const folder = mkdtempSync(join(aside, "one-language-"));
    const settings = { id: "x", title: { "zh-Hans": "某镇" }, kind: "reported", root: "town", languages: ["zh-Hans"] };
    writeFileSync(join(folder, "dataset.json"), JSON.stringify(settings));
    writeFileSync(join(folder, "areas.csv"), "area,name,kind\ntown,某镇,township\n");
    expect(run(folder, "--area", "town", "--language", "en")).toMatchObject({
      status: 2,
      stderr: "The dataset has no en, only zh-Hans.\n",
    });
  });
});
