import { pathToFileURL } from "node:url";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { serve } from "../../scripts/serve.ts";
import { openChromium } from "../chromium.ts";
import { violationsOf } from "./violations.ts";

const [county, town, school] = ["990101000000", "990101101000", "990101101-s01"];
const [reportFolder, countyFolder] = [inject("townshipReport"), inject("sampleCounty")];

/** Each kind of page: the folder of its site, and its address there. */
const kinds: Readonly<Record<string, readonly [string, string]>> = {
  home: [countyFolder, "zh-hans"],
  county: [countyFolder, `zh-hans/area/${county}`],
  township: [countyFolder, `zh-hans/area/${town}`],
  school: [countyFolder, `zh-hans/area/${school}`],
  participation: [countyFolder, `zh-hans/area/${town}/participation`],
  completion: [countyFolder, `zh-hans/area/${town}/completion`],
  literacy: [countyFolder, `zh-hans/area/${town}/literacy`],
  teachers: [countyFolder, `zh-hans/area/${town}/teachers`],
  conditions: [countyFolder, `zh-hans/area/${town}/conditions`],
  quality: [countyFolder, `zh-hans/area/${town}/quality`],
  aid: [countyFolder, `zh-hans/area/${town}/aid`],
  indicator: [countyFolder, "zh-hans/indicator/completion-rate"],
  indicators: [countyFolder, "zh-hans/indicators"],
  areas: [countyFolder, "zh-hans/areas"],
  data: [countyFolder, "zh-hans/data"],
  methods: [countyFolder, "zh-hans/methods"],
  "a method": [countyFolder, "zh-hans/methods/rounding"],
  standards: [countyFolder, "zh-hans/methods/standards/list"],
  about: [countyFolder, "zh-hans/about"],
  discrepancies: [countyFolder, "zh-hans/discrepancies"],
  "discrepancies of the report": [reportFolder, "en/discrepancies/town"],
  "a return slip": [reportFolder, "zh-hant/slip/town"],
  "what a finding means": [countyFolder, "zh-hans/methods/findings/verdict-unexplained"],
  "a theme in Traditional Chinese": [countyFolder, `zh-hant/area/${town}/literacy`],
  "a theme in English": [countyFolder, `en/area/${town}/completion`],
  "the report": [reportFolder, "zh-hant/area/town"],
  "a theme of the report": [reportFolder, "zh-hant/area/town/literacy"],
  "home of the report": [reportFolder, "en"],
};

/** Looked at for their width alone. */
const longer: typeof kinds = {
  "home in English": [countyFolder, "en"],
  "township in English": [countyFolder, `en/area/${town}`],
  "conditions in English": [countyFolder, `en/area/${town}/conditions`],
  "indicator in English": [countyFolder, "en/indicator/difference-coefficient.above-required-per-100-pupils"],
  "data in English": [countyFolder, "en/data"],
  "the report in English": [reportFolder, "en/area/town"],
  "conditions of the report in English": [reportFolder, "en/area/town/conditions"],
  "standards in English": [countyFolder, "en/methods/standards/list"],
};

const widths = [320, 390, 768, 1024];
const subPath = "/statistics/2024/";

let browser: Browser;
let context: BrowserContext;
let scriptless: BrowserContext;
const servers: { url: string; close: () => Promise<void> }[] = [];

beforeAll(async () => {
  browser = await openChromium();
  context = await browser.newContext();
  scriptless = await browser.newContext({ javaScriptEnabled: false });
  for (const folder of [reportFolder, countyFolder]) servers.push(await serve(folder, 0, subPath));
});

afterAll(async () => {
  await browser?.close();
  for (const server of servers) await server.close();
});

type Origin = "from a disk" | "served under a sub-path";
const origins: readonly Origin[] = ["from a disk", "served under a sub-path"];

function siteAddress(folder: string, origin: Origin): string {
  if (origin === "from a disk") return `${pathToFileURL(folder).href}/`;
  return servers[folder === reportFolder ? 0 : 1]?.url ?? "";
}

interface Opened {
  readonly page: Page;
  /** Console messages, page errors, failed requests and requests to anywhere but the site. */
  readonly complaints: string[];
}

async function open(kind: string, origin: Origin, among = context): Promise<Opened> {
  const [folder, path] = kinds[kind] ?? longer[kind] ?? ["", ""];
  const site = siteAddress(folder, origin);
  const page = await among.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("requestfailed", (request) => complaints.push(`failed: ${request.url()}`));
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(site)) complaints.push(`elsewhere: ${request.url()}`);
  });
  await page.goto(`${site}${path}/index.html`);
  return { page, complaints };
}

/** The widths at which a page is wider than its window, and by how much. */
async function overflowsOf(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (over > 0) found.push(`${over} px more than ${width}`);
  }
  return found;
}

describe("every kind of page", () => {
  // Each scheme from one origin: the page is the same file from both, and what it loads is watched from both.
  it.each(Object.keys(kinds))(
    "%s has no violation that axe finds, in light and in dark, loads only its own, and never scrolls sideways",
    async (kind) => {
      const [light, dark] = await Promise.all([open(kind, "from a disk"), open(kind, "served under a sub-path")]);
      await dark.page.emulateMedia({ colorScheme: "dark" });
      const [inLight, inDark] = await Promise.all([violationsOf(light.page), violationsOf(dark.page, "contrast")]);
      const sideways = await overflowsOf(light.page);
      await dark.page.close();
      await light.page.close();
      const complaints = [...light.complaints, ...dark.complaints];
      expect({ inLight, inDark, sideways, complaints }).toEqual({
        inLight: [],
        inDark: [],
        sideways: [],
        complaints: [],
      });
    },
  );

  it.each(Object.keys(longer))("%s, whose words are longer, never scrolls sideways either", async (kind) => {
    const { page } = await open(kind, "from a disk");
    expect(await overflowsOf(page)).toEqual([]);
    await page.close();
  });

  it("shows the wide chart in a wide window, the narrow one in a narrow window, and never both", async () => {
    const { page } = await open("literacy", "from a disk");
    for (const [width, seen, hidden] of [
      [1024, ".c-wide", ".c-narrow"],
      [390, ".c-narrow", ".c-wide"],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.locator(seen).first().isVisible()).toBe(true);
      expect(await page.locator(hidden).first().isVisible()).toBe(false);
    }
    await page.close();
  });
});

describe("without JavaScript", () => {
  it.each(["township", "school", "participation", "literacy", "conditions", "a theme of the report"])(
    "%s has its charts and tables",
    async (kind) => {
      const { page, complaints } = await open(kind, "from a disk", scriptless);
      const [charts, rows] = [
        page.locator("figure svg.chart[role=img]:visible"),
        page.locator("table.yr tbody tr:visible"),
      ];
      expect(await charts.count()).toBeGreaterThan(0);
      expect(await rows.count()).toBeGreaterThanOrEqual(await charts.count());
      await page.close();
      expect(complaints).toEqual([]);
    },
  );

  it("the first page forwards to the home page", async () => {
    const page = await scriptless.newPage();
    await page.goto(`${siteAddress(countyFolder, "from a disk")}index.html`);
    await page.waitForURL("**/zh-hans/index.html");
    expect(await page.locator("h1").count()).toBe(1);
    await page.close();
  });

  it("an indicator has every area in its table, and no control that does nothing", async () => {
    const { page } = await open("indicator", "from a disk", scriptless);
    expect(await page.locator("table.sortable tbody tr").count()).toBeGreaterThan(14);
    expect(await page.locator("button:visible, input:visible").count()).toBe(0);
    const areas = await open("areas", "from a disk", scriptless);
    expect(await areas.page.locator("button:visible, input:visible").count()).toBe(0);
    await areas.page.close();
    await page.close();
  });
});

describe("with JavaScript, and by keyboard alone,", () => {
  /** The rates of the first table as they stand, without those that are not figures. */
  async function rates(page: Page, column: number): Promise<number[]> {
    const cells = await page
      .locator("table.sortable")
      .first()
      .locator(`tbody tr td:nth-child(${column + 1})`)
      .allTextContents();
    return cells.map((cell) => Number.parseFloat(cell.replace(/[^\d.]/g, ""))).filter((value) => !Number.isNaN(value));
  }

  it.each(origins)("a table is sorted by a column, which says so (%s)", async (origin) => {
    const { page, complaints } = await open("indicator", origin);
    const heads = page.locator("table.sortable").first().locator("thead th");
    // Place and kind, then the counts, what was reported, what was recomputed, and the distance from the standard.
    const column = await page.locator("table.sortable").first().locator("thead th[data-sort]").count();
    const head = heads.nth(column);
    for (let presses = 0; presses < 80; presses += 1) {
      if (await head.locator("button:focus").count()) break;
      await page.keyboard.press("Tab");
    }
    expect(await head.locator("button:focus").count()).toBe(1);
    for (const [key, sorted, sign] of [
      ["Enter", "descending", -1],
      ["Space", "ascending", 1],
    ] as const) {
      await page.keyboard.press(key);
      expect(await head.getAttribute("aria-sort")).toBe(sorted);
      expect(await page.locator("table.sortable").first().locator("th[aria-sort]").count()).toBe(1);
      const values = await rates(page, column);
      expect(values.length).toBeGreaterThan(10);
      expect(values).toEqual([...values].sort((a, b) => sign * (a - b)));
    }
    expect(await violationsOf(page)).toEqual([]);
    await page.close();
    expect(complaints).toEqual([]);
  });

  it("the list of areas is narrowed by what is typed, and whole again when it is cleared", async () => {
    const { page, complaints } = await open("areas", "from a disk");
    const rows = page.locator("#areas tbody tr");
    const shown = page.locator("#areas tbody tr:visible");
    const all = await rows.count();
    expect(all).toBeGreaterThan(40);
    const name = ((await rows.nth(3).locator("th").textContent()) ?? "").trim();
    const field = page.locator("input[type=search]");
    await field.focus();
    await page.keyboard.insertText(name);
    const left = await shown.locator("th").allTextContents();
    expect(left.length).toBeGreaterThan(0);
    expect(left.length).toBeLessThan(all);
    for (const each of left) expect(each).toContain(name);
    await field.fill("no such place");
    expect(await shown.count()).toBe(0);
    await field.fill("");
    expect(await shown.count()).toBe(all);
    await page.close();
    expect(complaints).toEqual([]);
  });

  it("the first stop leads past the navigation to the main part", async () => {
    const { page } = await open("township", "from a disk");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe("#main");
    await page.close();
  });
});

describe("on paper", () => {
  it("no navigation is printed, and every chart and table is", async () => {
    const { page } = await open("literacy", "from a disk");
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("header nav").isVisible()).toBe(false);
    expect(await page.locator("figure svg.chart:visible").count()).toBeGreaterThan(0);
    expect(await page.locator("table.yr").first().isVisible()).toBe(true);
    await page.close();
  });
});
