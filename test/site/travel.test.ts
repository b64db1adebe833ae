import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { readXlsx } from "hucre/xlsx";
import { JSDOM } from "jsdom";
import Papa from "papaparse";
import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { serve } from "../../scripts/serve.ts";
import { readBundle } from "../../src/exhibits/bundle.ts";
import { travelSentences, travelWords } from "../../src/i18n/travel.ts";
import { openChromium } from "../chromium.ts";
import { opened } from "../unit/slides-opened.ts";
import { builtFiles, tagsIn } from "./built-files.ts";
import {
  type ChartPage,
  inkOf,
  openChartPage,
  type RateRow,
  rateRows,
  sizeOfPng,
  violationsInBoth,
} from "./chart-page.ts";

const [report, county] = [inject("townshipReport"), inject("sampleCounty")];
const town = "990101101000";

/** A chart on a page of a site, and which rows of rates.csv it draws. */
interface Case {
  readonly folder: string;
  readonly path: string;
  readonly anchor: string;
  readonly draws: (row: RateRow) => boolean;
  /** What a figure is named by in the workbook of its slide. @param area the name of its place */
  readonly category: (row: RateRow, area: string) => string;
}

const ofSeries =
  (area: string, indicator: string, level = "all", group = "all") =>
  (row: RateRow) =>
    row["area"] === area && row["indicator"] === indicator && row["level"] === level && row["group"] === group;
/** The towns and townships of the county in the latest school year. */
const ofTowns = (indicator: string, level: string) => (row: RateRow) =>
  /^990101[12]\d\d000$/.test(row["area"] ?? "") &&
  row["period"] === "2023-2024" &&
  ofSeries(row["area"] ?? "", indicator, level)(row);
const startOf = ({ period = "" }: RateRow) => period.slice(0, 4);

const cases: Readonly<Record<string, Case>> = {
  "a line over the years": {
    folder: county,
    path: `zh-hans/area/${town}`,
    anchor: "enrolment-rate-primary",
    draws: ofSeries(town, "enrolment-rate", "primary"),
    category: startOf,
  },
  "a line with gaps in English": {
    folder: county,
    path: `en/area/${town}/literacy`,
    anchor: "literacy-retention-rate",
    draws: ofSeries(town, "literacy-retention-rate"),
    category: startOf,
  },
  "bars of one period in Traditional Chinese": {
    folder: report,
    path: "zh-hant/area/town/literacy",
    anchor: "literacy-retention-rate",
    draws: ofSeries("town", "literacy-retention-rate"),
    category: () => "復算",
  },
  "a funnel": {
    folder: county,
    path: "zh-hans/indicator/completion-rate",
    anchor: "funnel-completion-rate-primary",
    draws: ofTowns("completion-rate", "primary"),
    category: (_, area) => area,
  },
  "a ranking in English": {
    folder: county,
    path: "en/indicator/completion-rate",
    anchor: "ranked-completion-rate-primary",
    draws: ofTowns("completion-rate", "primary"),
    category: (_, area) => area,
  },
};

let browser: Browser;
let context: BrowserContext;
const servers = new Map<string, { url: string; close: () => Promise<void> }>();

beforeAll(async () => {
  browser = await openChromium();
  context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
  for (const folder of [report, county]) servers.set(folder, await serve(folder, 0, "/statistics/2024/"));
});

afterAll(async () => {
  await browser?.close();
  for (const server of servers.values()) await server.close();
});

const served = (folder: string) => servers.get(folder)?.url ?? "";

function rowsOf({ folder, draws }: Case): RateRow[] {
  const rows = rateRows(folder).filter(draws);
  expect(rows.length).toBeGreaterThan(0);
  return rows;
}

describe.each(Object.entries(cases))("%s, opened from a disk", (_, given) => {
  const { folder, path, anchor } = given;
  let chart: ChartPage;

  beforeAll(async () => {
    chart = await openChartPage(context, folder, path);
  });
  afterAll(async () => {
    expect(chart.complaints).toEqual([]);
    await chart.page.close();
  });

  it("gives a CSV with the rows of rates.csv behind the names, as Excel opens it", async () => {
    const { name, bytes } = await chart.take(anchor, "csv");
    expect(name).toMatch(/^[\w-]+\.csv$/);
    const text = bytes.toString("utf8");
    expect(text.startsWith("\uFEFF")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toContain("\n");
    const [header = [], ...rows] = Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true }).data;
    const wanted = rowsOf(given);
    expect(header.slice(2)).toEqual(Object.keys(wanted[0] ?? {}));
    expect(rows.map((row) => row.slice(2)).sort()).toEqual(wanted.map((row) => Object.values(row)).sort());
  });

  it("gives an SVG that stands alone, whose marks hold the numbers of rates.csv", async () => {
    const { name, bytes } = await chart.take(anchor, "svg");
    expect(name).toMatch(/\.svg$/);
    const { window } = new JSDOM(bytes.toString("utf8"), { contentType: "image/svg+xml" });
    const svg = window.document;
    expect(svg.querySelectorAll("[class], [style], style, script, foreignObject, [href]").length).toBe(0);
    const keys = ["area", "period", "rate", "numerator", "denominator"] as const;
    const marks = [...svg.querySelectorAll("[data-period]")].map((mark) =>
      keys.map((key) => mark.getAttribute(`data-${key}`) ?? "").join(" "),
    );
    const rows = rowsOf(given).map((row) => keys.map((key) => row[key] ?? "").join(" "));
    expect(new Set(marks)).toEqual(new Set(rows));
  });

  it("gives a slide whose workbook holds the rates of rates.csv", async () => {
    const { bytes } = await chart.take(anchor, "pptx");
    const deck = opened(bytes);
    expect(deck.slides.length).toBe(1);
    const [workbook = ""] = deck.related(deck.related(deck.slides[0] ?? "", "chart")[0] ?? "", "package");
    const { sheets } = await readXlsx(deck.bytes(workbook));
    const rows = sheets[0]?.rows ?? [];
    const inBook = new Map(rows.map((row) => [String(row[0]), row.slice(1).map((cell) => String(cell ?? ""))]));
    const observed = rowsOf(given).filter(({ status }) => status === "observed");
    expect(observed.length).toBeGreaterThan(0);
    const { bytes: table } = await chart.take(anchor, "csv");
    const named = Papa.parse<RateRow>(table.toString("utf8").slice(1), { header: true }).data;
    const names = new Map(named.map((row) => [row["area"], row["area_name"] ?? ""]));
    for (const row of observed) {
      const wanted = [row["rate"], row["numerator"], row["denominator"]].map((digits) => String(Number(digits)));
      expect(inBook.get(given.category(row, names.get(row["area"]) ?? ""))).toEqual(expect.arrayContaining(wanted));
    }
  });
});

const [line, ranking] = [Object.values(cases).at(0), Object.values(cases).at(-1)];
if (!line || !ranking) throw new Error("no case");

describe("every chart", () => {
  it.each([
    ...["area/town", "review", "indicator"].map((path) => [report, path] as const),
    ...[`area/${town}`, "review", "indicator"].map((path) => [county, path] as const),
  ])("of %s, below %s, has its entry in the bundle beside its page", (folder, path) => {
    const files = new Map(builtFiles(join(folder, "zh-hans", path)).map((file) => [file.path, file.bytes.toString()]));
    const pages = [...files.keys()].filter((each) => each.endsWith("index.html"));
    expect(pages.length).toBeGreaterThan(0);
    for (const page of pages) {
      const anchors = tagsIn(files.get(page) ?? "").flatMap(({ attributes }) => attributes.get("data-chart") || []);
      const script = files.get(page.replace("index.html", "charts.js"));
      const json = script?.slice(script.indexOf("(") + 1, script.lastIndexOf(")"));
      const charts = json ? readBundle(JSON.parse(json)).charts : [];
      expect(charts.map(({ anchor }) => anchor).sort(), page).toEqual(anchors.sort());
    }
  });
});

describe("what a chart offers", () => {
  it("is a picture of a chart that stands on its page in rows", async () => {
    const { folder, path, anchor } = ranking;
    const chart = await openChartPage(context, folder, path);
    const { name, bytes } = await chart.take(anchor, "png-1");
    expect(name).toMatch(/^ranked_completion-rate-primary_.*\.png$/);
    expect(sizeOfPng(bytes)[0]).toBe(720);
    expect(await inkOf(chart.page, bytes)).toBeGreaterThan(0.01);
    await chart.page.close();
  });

  it("is a picture of three sizes", async () => {
    const chart = await openChartPage(context, served(county), line.path);
    const once = await chart.take(line.anchor, "png-1");
    const twice = await chart.take(line.anchor, "png-2");
    const screen = await chart.take(line.anchor, "png-screen");
    const file = once.name.replace(/\.png$/, "");
    expect([twice.name, screen.name]).toEqual([`${file}@2x.png`, `${file}_1920x1080.png`]);
    expect(sizeOfPng(twice.bytes)).toEqual(sizeOfPng(once.bytes).map((each) => 2 * each));
    expect(sizeOfPng(screen.bytes)).toEqual([1920, 1080]);
    for (const { bytes } of [twice, screen]) expect(await inkOf(chart.page, bytes)).toBeGreaterThan(0.01);
    expect(chart.complaints).toEqual([]);
    await chart.page.close();
  });

  it("loads nothing unasked but two scripts, below 8 kB together", async () => {
    const chart = await openChartPage(context, served(county), line.path);
    await chart.page.locator("figure svg:visible").first().scrollIntoViewIfNeeded();
    await expect.poll(() => chart.scripts).toEqual(["client.js", "reading.js"]);
    await chart.page.waitForLoadState("networkidle");
    expect(chart.scripts).toEqual(["client.js", "reading.js"]);
    const sizes = await Promise.all(
      chart.scripts.map(async (name) => {
        const response = await chart.page.request.get(`${served(county)}${name}`);
        return gzipSync(await response.body()).length;
      }),
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(8000);
    await chart.take(line.anchor, "csv");
    expect(chart.scripts.slice(2)).toEqual(["export.js", "charts.js"]);
    await chart.page.close();
  });

  it("stands in one order below every chart, named, and large enough for a finger", async () => {
    const chart = await openChartPage(context, county, line.path);
    const { page } = chart;
    const places = await page.locator("[data-chart]:not([data-only])").count();
    expect(places).toBe(await page.locator("section.sec figure").count());
    for (const [width, least] of [
      [1280, 32],
      [390, 44],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      const buttons = chart.actions(line.anchor).locator("button:visible");
      expect(await buttons.allTextContents()).toEqual(["嵌入", "PNG", "SVG", "PPTX", "CSV", "复制链接", "复制图片"]);
      for (const button of await buttons.all()) {
        expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(least);
      }
    }
    expect(await chart.actions(line.anchor).getAttribute("aria-label")).toBe("带走这张图：小学适龄儿童入学率");
    await page.close();
  });

  it("leaves out what no slide draws", async () => {
    const chart = await openChartPage(context, county, "zh-hant/review/990101000000");
    expect(await chart.actions("heat").locator("button:visible").allTextContents()).not.toContain("PPTX");
    const { name, bytes } = await chart.take("heat", "svg");
    expect(name).toMatch(/^heat_990101000000_.*svg$/);
    expect(bytes.toString()).toContain("data-rate=");
    await chart.page.close();
  });

  it("is one stop for the keyboard, and the arrow keys go along it", async () => {
    const chart = await openChartPage(context, county, line.path);
    const place = chart.actions(line.anchor);
    const focused = () => chart.page.evaluate(() => document.activeElement?.getAttribute("data-do"));
    await place.locator('[data-do="embed"]').focus();
    for (const [key, does] of [
      ["ArrowRight", "png"],
      ["ArrowLeft", "embed"],
      ["ArrowLeft", "image"],
      ["ArrowRight", "embed"],
    ] as const) {
      await chart.page.keyboard.press(key);
      expect(await focused()).toBe(does);
    }
    await chart.page.keyboard.press("Tab");
    expect(await place.locator(":focus").count()).toBe(0);
    await chart.page.close();
  });

  it("is the link to the embedded page alone where no script runs, and nothing on paper", async () => {
    const scriptless = await browser.newContext({ javaScriptEnabled: false });
    const chart = await openChartPage(scriptless, county, line.path);
    const place = chart.actions(line.anchor);
    expect(await place.locator(":visible").count()).toBe(1);
    expect(await place.locator("a").getAttribute("href")).toMatch(/\/embed\/enrolment-rate\/.*\/index\.html$/);
    expect(await chart.page.locator("main button:visible").count()).toBe(0);
    await scriptless.close();
    const printed = await openChartPage(context, county, line.path);
    await printed.page.emulateMedia({ media: "print" });
    expect(await printed.page.locator("[data-chart]:visible").count()).toBe(0);
    await printed.page.close();
  });

  it("makes a deck of the whole area, on its page and beside its slides", async () => {
    for (const path of [line.path, line.path.replace("/area/", "/present/")]) {
      const chart = await openChartPage(context, county, path);
      const { name, bytes } = await chart.take("", "deck");
      expect(name).toBe(`slides_${town}_zh-hans.pptx`);
      expect(opened(bytes).slides.length).toBeGreaterThan(11);
      expect(chart.complaints).toEqual([]);
      await chart.page.close();
    }
  });

  it("copies the address of the chart, by keyboard and without anything loaded", async () => {
    const chart = await openChartPage(context, served(county), line.path);
    await chart.actions(line.anchor).locator('[data-do="link"]').focus();
    await chart.page.keyboard.press("Enter");
    expect(await chart.said(line.anchor)).toBe("已复制");
    expect(await chart.page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${served(county)}zh-hans/embed/enrolment-rate/${town}/primary/all/index.html`,
    );
    expect(await chart.page.evaluate(() => document.activeElement?.getAttribute("data-do"))).toBe("link");
    expect(chart.scripts).not.toContain("export.js");
    await chart.page.close();
  });

  it("copies the picture where the browser allows it, and else says why and lays out the download", async () => {
    const chart = await openChartPage(context, served(county), line.path);
    await chart.actions(line.anchor).locator('[data-do="image"]').click();
    await expect.poll(() => chart.said(line.anchor)).toBe("已复制");
    const types = await chart.page.evaluate(async () =>
      (await navigator.clipboard.read()).flatMap((each) => each.types),
    );
    expect(types).toContain("image/png");
    await chart.page.close();
    const old = await browser.newContext();
    await old.addInitScript(() => Reflect.deleteProperty(window, "ClipboardItem"));
    const refused = await openChartPage(old, county, line.path);
    await refused.actions(line.anchor).locator('[data-do="image"]').click();
    await expect.poll(() => refused.said(line.anchor)).toBe(travelWords.noImage["zh-Hans"]);
    expect(await refused.actions(line.anchor).locator('[data-do="png-1"]').isVisible()).toBe(true);
    await old.close();
  });

  it("shows how to embed it: a frame, an element, and a file that stays as it is", async () => {
    const chart = await openChartPage(context, served(county), line.path);
    const place = chart.actions(line.anchor);
    await place.locator('[data-do="embed"]').click();
    const fields = place.locator("textarea");
    await expect.poll(() => fields.count()).toBe(2);
    const embedded = `${served(county)}zh-hans/embed/enrolment-rate/${town}/primary/all/index.html`;
    const [frame = "", element = ""] = await fields.evaluateAll((all) =>
      all.map((field) => (field as HTMLTextAreaElement).value),
    );
    expect(frame).toContain(`<iframe src="${embedded}" title="`);
    expect(frame).toContain(`<script src="${served(county)}embed-host.js"`);
    expect(element).toContain(`<script src="${served(county)}embed-element.js">`);
    expect(element).toContain(`<township-chart src="${embedded}"`);
    await place.locator("textarea + button, label + button").first().click();
    expect(await chart.page.evaluate(() => navigator.clipboard.readText())).toBe(frame);
    expect(await place.locator('[data-panel="embed"]').textContent()).not.toContain(travelWords.fromDisk["zh-Hans"]);
    const { name, bytes } = await chart.take(line.anchor, "frozen");
    expect(name).toMatch(/\.html$/);
    const kept = new JSDOM(bytes.toString("utf8")).window.document;
    expect(kept.querySelectorAll("svg [data-rate]").length).toBeGreaterThan(5);
    expect(kept.querySelectorAll("script, link, [src], [href]").length).toBe(0);
    await chart.page.close();
  });

  it("says from a disk that others cannot reach the address of the frame", async () => {
    const chart = await openChartPage(context, county, line.path);
    const panel = chart.actions(line.anchor).locator('[data-panel="embed"]');
    await chart.actions(line.anchor).locator('[data-do="embed"]').click();
    await expect.poll(() => panel.textContent()).toContain(travelWords.fromDisk["zh-Hans"]);
    await chart.actions(line.anchor).locator('[data-do="embed"]').click();
    expect(await panel.isVisible()).toBe(false);
    await chart.page.close();
  });

  it.each(["export.js", "charts.js"])(
    "says so where %s cannot be loaded, and does it when asked again",
    async (script) => {
      const chart = await openChartPage(context, served(county), line.path);
      await chart.page.route(`**/${script}`, (route) => route.abort());
      await chart.actions(line.anchor).locator('[data-do="csv"]').click();
      await expect.poll(() => chart.said(line.anchor)).toBe(travelWords.failed["zh-Hans"]);
      await chart.page.unroute(`**/${script}`);
      const { name } = await chart.take(line.anchor, "csv");
      await expect.poll(() => chart.said(line.anchor)).toBe(travelSentences("zh-Hans").downloaded(name));
      await chart.page.close();
    },
  );

  it("breaks no rule of WCAG with its panels open, light and dark", async () => {
    const chart = await openChartPage(context, county, `zh-hans/area/${town}/literacy`);
    const place = chart.actions("literacy-retention-rate");
    await place.locator('[data-do="embed"]').click();
    await expect.poll(() => place.locator("textarea").count()).toBe(2);
    await chart.page.locator('[data-chart] [data-do="png"]').first().click();
    expect(await violationsInBoth(chart.page)).toEqual([]);
    await chart.page.close();
  });
});
