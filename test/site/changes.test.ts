import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import { pathToFileURL } from "node:url";
import { JSDOM } from "jsdom";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { changeWords } from "../../src/i18n/changes.ts";
import { inAddress, languages } from "../../src/i18n/language.ts";
import { datasetFolder } from "../built-site.ts";
import { openChromium } from "../chromium.ts";
import { runBuild } from "./build-command.ts";
import { type BuiltFile, builtFiles, tagsIn } from "./built-files.ts";
import { violationsOf } from "./violations.ts";

const folder = mkdtempSync(join(tmpdir(), "changes-"));
const [since, out] = [join(folder, "rates.json"), join(folder, "site")];
const dataset = datasetFolder("township-report");

type Row = Record<string, string>;

/** An earlier release of the township report: seven figures otherwise, one less, and some that are gone by now. */
function earlier(): Row[] {
  const rows = JSON.parse(readFileSync(join(inject("townshipReport"), "data", "rates.json"), "utf8")) as Row[];
  const alter = (indicator: string, level: string, values: Row) => {
    const row = rows.find((each) => each["indicator"] === indicator && each["level"] === level);
    if (!row) throw new Error(`no such row: ${indicator} ${level}`);
    return Object.assign(row, values);
  };
  alter("enrolment-rate", "primary", { denominator: "1856", rate: "98.868534482759", verdict: "unexplained" });
  alter("books-per-pupil", "primary", { numerator: "21000", rate: "25.609756097561", meets: "yes" });
  alter("completion-rate", "lower_secondary", { numerator: "440", rate: "78.15275310835", meets: "no" });
  alter("dropout-rate", "lower_secondary", { numerator: "5", rate: "0.327225130890", meets: "" });
  alter("graduation-rate", "primary", { reported: "99.9%" });
  alter("literacy-rate", "all", { verdict: "exact" });
  alter("head-certified-rate", "all", { numerator: "", rate: "", meets: "", status: "not_reported" });
  const gone = { ...alter("pass-rate", "primary", {}) };
  return [
    ...rows.filter((row) => row["indicator"] !== "pass-rate" || row["level"] !== "primary"),
    { ...gone, area: "gone-village", indicator: "old-rate" },
    ...["primary", "lower_secondary"].map((level) => ({ ...gone, level, period: "2014-2015" })),
  ];
}

let files: readonly BuiltFile[] = [];
let browser: Browser;

beforeAll(async () => {
  writeFileSync(since, JSON.stringify(earlier()));
  const { status, stderr } = runBuild(dataset, "--since", since, "--out", out);
  expect(status, stderr).toBe(0);
  files = builtFiles(out);
  browser = await openChromium();
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

function textAt(path: string, among: readonly BuiltFile[] = files): string {
  const found = among.find((file) => file.path === path);
  if (!found) throw new Error(`no such file: ${path}`);
  return found.bytes.toString("utf8");
}

function pageIn(language: (typeof languages)[number]): Document {
  return new JSDOM(textAt(`${inAddress(language)}/changes/index.html`)).window.document;
}

/** What a reader sees and hears of an element, with one space between words. */
function wordsOf(element: Element | null | undefined): string {
  const html = element?.innerHTML ?? "";
  return html
    .replace(/<[^>]*>|\s+/g, " ")
    .replace(/ +/g, " ")
    .trim();
}

describe("a site that is compared with an earlier release", () => {
  it.each(languages)("has a page of changes in %s, those that cross a standard first", (language) => {
    const rows = [...pageIn(language).querySelectorAll("table.changes tbody tr")];
    const title = wordsOf(pageIn(language).querySelector("h1"));
    expect(title).toBe(changeWords.title[language]);
    expect(rows).toHaveLength(9);
    expect(rows.slice(0, 3).map((row) => row.querySelector(".st")?.className)).toEqual([
      "st bad",
      "st ok",
      "st eq", // the enrolment rate, which reconciles now
    ]);
    const [name, was, is] = [...(rows[2]?.children ?? [])].map(wordsOf);
    expect(name).toContain({ "zh-Hans": "小学", "zh-Hant": "小學", en: "Primary" }[language]);
    expect(was).toMatch(/98\.87% = 1,?835 1,?856/);
    expect(is).toMatch(/99\.40% = 1,?835 1,?846/);
  });

  it("names what is not known any more by its id, and a whole period in one line", () => {
    const page = pageIn("en");
    expect(wordsOf(page.querySelector(".changes-of:last-child"))).toMatch(/^gone-village No longer in areas\.csv/);
    expect(wordsOf(page.querySelector(".changes-of:last-child tbody th"))).toContain("old-rate");
    expect([...page.querySelectorAll("details.period summary")].map(wordsOf)).toEqual(["2014–15: 2 figures withdrawn"]);
    expect(page.querySelectorAll("details.period li")).toHaveLength(1);
  });

  it("says where it cannot be known whether a standard was crossed", () => {
    expect(wordsOf(pageIn("zh-Hans").querySelector("#changes"))).toContain(
      "另有1个修订过的数现在有标准可比，但上一版没有写明是否达标",
    );
  });

  it("is linked from every page with a navigation, and from there to the sections of the figures", () => {
    const inPlace = /^(zh-hans|zh-hant|en)\/(?!embed\/|present\/).*\.html$/;
    const pages = files.filter(({ path }) => inPlace.test(path));
    expect(pages.length).toBeGreaterThan(100);
    expect(pages.filter(({ bytes }) => !bytes.includes("changes/index.html")).map(({ path }) => path)).toEqual([]);
    const links = [...pageIn("en").querySelectorAll("#list a")].map((link) => link.getAttribute("href") ?? "");
    expect(links.filter((link) => link.includes("#")).length).toBeGreaterThan(7);
    for (const link of links) {
      const [to = "", fragment] = link.split("#");
      const html = textAt(posix.join("en/changes", to));
      const ids = tagsIn(html).map(({ attributes }) => attributes.get("id"));
      if (fragment !== undefined) expect(ids, link).toContain(decodeURIComponent(fragment));
    }
  });

  it("writes changes.csv and changes.json with the same rows, and describes them in the dictionary", () => {
    const [csv, json] = [textAt("data/changes.csv"), JSON.parse(textAt("data/changes.json")) as Row[]];
    expect(json).toHaveLength(11);
    expect(csv.trimEnd().split("\r\n")).toHaveLength(12);
    expect(json[0]).toMatchObject({ kind: "revised", crossing: "no_longer_met", numerator_was: "21000" });
    expect(textAt("data/dictionary.csv")).toMatch(/^changes,numerator_was,/m);
    expect(textAt("en/data/index.html")).toContain("changes.csv");
  });

  it("can be built over the release that it is compared with, and then says that nothing changed", () => {
    const again = join(folder, "again");
    cpSync(out, again, { recursive: true });
    const { status, stderr } = runBuild(dataset, "--since", join(again, "data", "rates.json"), "--out", again);
    expect(status, stderr).toBe(0);
    const page = new JSDOM(textAt("en/changes/index.html", builtFiles(again))).window.document;
    expect(wordsOf(page.querySelector("#changes"))).toMatch(
      /^None of \d+ figures has changed since the last release\.$/,
    );
    expect(page.querySelectorAll("table, input")).toHaveLength(0);
  });
});

describe("a file that is no release of this dataset", () => {
  it("is refused with what is wrong and what to give, and leaves the site as it was", () => {
    const before = textAt("data/rates.json");
    for (const [name, text, says] of [
      ["other.csv", "area,name\r\ntown,x\r\n", "there is no table of rates in it"],
      ["foreign.json", JSON.stringify([{ ...earlier()[0], area: "elsewhere" }]), "none of its areas"],
    ] as const) {
      writeFileSync(join(folder, name), text);
      const { status, stderr } = runBuild(
        ...[dataset, "--since", join(folder, name), "--out", out, "--language", "en"],
      );
      expect([status, stderr.trim().split("\n").length]).toEqual([2, 1]);
      expect(stderr).toContain(says);
      expect(stderr).toContain("data/rates.json");
    }
    expect(textAt("data/rates.json", builtFiles(out))).toBe(before);
  });
});

describe("a site that is compared with none", () => {
  it("has no page of changes, no file of them, and no link to either", () => {
    const alone = builtFiles(inject("townshipReport"));
    expect(alone.filter(({ path }) => /(^|\/)changes\b/.test(path)).map(({ path }) => path)).toEqual([]);
    const linking = alone.filter(({ path, bytes }) => path.endsWith(".html") && bytes.includes("changes/index.html"));
    expect(linking.map(({ path }) => path)).toEqual([]);
    expect(textAt("data/dictionary.csv", alone)).not.toMatch(/^changes,/m);
    expect(textAt("en/data/index.html", alone)).not.toContain("changes.csv");
  });
});

describe("the page of changes in a browser", () => {
  const open = async (language: string, colorScheme: "light" | "dark") => {
    const context = await browser.newContext({ colorScheme });
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(out, language, "changes", "index.html")).href);
    return page;
  };

  it.each([
    ["zh-hans", "light"],
    ["zh-hans", "dark"],
    ["en", "light"],
  ] as const)("has no violation that axe finds and never scrolls sideways (%s, %s)", async (language, scheme) => {
    const page = await open(language, scheme);
    expect(await violationsOf(page, scheme === "dark" ? "contrast" : "all")).toEqual([]);
    for (const width of [320, 390, 768, 1024]) {
      await page.setViewportSize({ width, height: 800 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, `at ${width}`).toBeLessThanOrEqual(width);
    }
    await page.context().close();
  });

  it("is filtered by kind, figure and place", async () => {
    const page = await open("zh-hans", "light");
    const shown = page.locator("table.changes tbody tr:visible");
    const field = page.locator(".filter input");
    for (const [typed, count] of [
      ["", 9],
      ["撤下", 1],
      ["不再达标", 1],
      ["修订", 5],
      ["gone-village", 1],
      ["小学", 4],
    ] as const) {
      await field.fill(typed);
      expect(await shown.count(), typed).toBe(count);
    }
    await field.fill("撤下");
    expect(await page.locator(".changes-of:visible").count()).toBe(1);
    await page.context().close();
  });
});
