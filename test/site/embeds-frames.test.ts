import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { readFolder } from "../../scripts/read-folder.ts";
import { serve } from "../../scripts/serve.ts";
import { frameSize } from "../../src/exhibits/frame-size.ts";
import { exhibitOfSeries } from "../../src/exhibits/of-series.ts";
import { elementSnippet, type Framed, hostSnippet, updatingSnippet } from "../../src/exhibits/snippets.ts";
import { inAddress, type Language } from "../../src/i18n/language.ts";
import { seriesAt } from "../../src/site/embeds.ts";
import { runPipeline } from "../../src/site/pipeline.ts";
import { datasetFolder } from "../built-site.ts";
import { openChromium } from "../chromium.ts";
import { violationsOf } from "./violations.ts";

const folders = { "township-report": inject("townshipReport"), "sample-county": inject("sampleCounty") };
type Dataset = keyof typeof folders;

/** Ten charts: lines and bars, long words and short ones, a series without any figure, in three languages. */
const charts: readonly (readonly [Dataset, Language, string])[] = [
  ["sample-county", "zh-Hans", "enrolment-rate/990101000000/primary/all"],
  ["sample-county", "zh-Hans", "literacy-retention-rate/990101101000/all/all"],
  ["sample-county", "zh-Hant", "books-per-pupil/990101000000/primary/all"],
  ["sample-county", "zh-Hant", "dropout-rate/990101100000/lower_secondary/all"],
  ["sample-county", "en", "books-per-pupil/990101101-s01/primary/all"],
  ["sample-county", "en", "completion-rate/990101203000/lower_secondary/all"],
  ["township-report", "zh-Hans", "literacy-retention-rate/town/all/all"],
  ["township-report", "zh-Hant", "floor-area-per-pupil/yunling-xianfeng/primary/all"],
  ["township-report", "en", "enrolment-rate/town/primary/all"],
  ["township-report", "en", "enrolment-rate/town/lower_secondary/all"],
];

const outside = mkdtempSync(join(tmpdir(), "outside-"));
const closing: (() => Promise<void>)[] = [];
let browser: Browser;
let context: BrowserContext;
/** Where the sites stand, and the page of others, as addresses that end in a slash. */
let places: Readonly<Record<Origin, Readonly<Record<Dataset | "outside", string>>>>;

const origins = ["on a server of another origin", "on a disk"] as const;
type Origin = (typeof origins)[number];

beforeAll(async () => {
  for (const script of ["embed-host.js", "embed-element.js"]) {
    copyFileSync(join(folders["sample-county"], script), join(outside, script));
  }
  const served = async (folder: string) => {
    const { url, close } = await serve(folder);
    closing.push(close);
    return url;
  };
  const onDisk = (folder: string) => `${pathToFileURL(folder).href}/`;
  const [report, county] = [folders["township-report"], folders["sample-county"]];
  places = {
    "on a disk": { "township-report": onDisk(report), "sample-county": onDisk(county), outside: onDisk(outside) },
    "on a server of another origin": {
      "township-report": await served(report),
      "sample-county": await served(county),
      outside: await served(outside),
    },
  };
  browser = await openChromium();
  context = await browser.newContext();
  await context.addInitScript(() => {
    const seen = window as unknown as { shifts: number[] };
    seen.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: "layout-shift", buffered: true });
  });
});

afterAll(async () => {
  await browser?.close();
  for (const close of closing) await close();
  rmSync(outside, { recursive: true, force: true });
});

const sites = new Map<Dataset, ReturnType<typeof runPipeline>["site"]>();

/** What the site offers for a chart, as it stands at its origin. */
function framed([dataset, language, path]: (typeof charts)[number], origin: Origin): Framed {
  const known = sites.get(dataset) ?? runPipeline(readFolder(datasetFolder(dataset), "en")).site;
  if (!known) throw new Error(`no site: ${dataset}`);
  sites.set(dataset, known);
  const [indicator = "", area = "", level = "", group = ""] = path.split("/");
  const { caption, draw } = exhibitOfSeries(seriesAt(known, { indicator, area, level, group }), known, language);
  const address = `${places[origin][dataset]}${inAddress(language)}/embed/${path}/index.html`;
  return { address, title: caption.kicker, size: frameSize(caption, draw("wide")) };
}

/** Opens a page of others with some markup in it. */
async function openOutside(name: string, body: string, origin: Origin, width: number): Promise<Page> {
  const html = `<!doctype html><html lang="zh"><meta charset="utf-8"><title>x</title><body style="margin:0"><main><h1>x</h1>${body}</main></body></html>`;
  writeFileSync(join(outside, `${name}.html`), html);
  const page = await context.newPage();
  await page.setViewportSize({ width, height: 800 });
  await page.goto(`${places[origin].outside}${name}.html`);
  return page;
}

/** Brings every frame into view, so that each is loaded and has told its height. */
async function loadAll(page: Page): Promise<Frame[]> {
  const frames: Frame[] = [];
  for (const element of await page.locator("iframe").elementHandles()) {
    await element.scrollIntoViewIfNeeded();
    const frame = await element.contentFrame();
    if (!frame) throw new Error("no page in the frame");
    await frame.waitForURL(/\/embed\//);
    await frame.waitForLoadState("load");
    frames.push(frame);
  }
  await page.waitForTimeout(150);
  return frames;
}

/** What a frame holds against what it is: nothing may stick out. */
function measure(frame: Frame): Promise<{ across: number; down: number; filled: boolean }> {
  return frame.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    const { bottom } = document.querySelector("main")?.getBoundingClientRect() ?? { bottom: 0 };
    return {
      across: scrollWidth - innerWidth,
      down: scrollHeight - innerHeight,
      filled: Math.abs(bottom - innerHeight) < 1,
    };
  });
}

const fits = { across: 0, down: 0, filled: true };

describe("a page of others with ten charts", () => {
  it.each(origins.flatMap((origin) => [320, 1200].map((width) => [origin, width] as const)))(
    "%s, %i px wide: each fits its frame, and nothing moved when it loaded",
    async (origin, width) => {
      const snippets = charts.map((chart) => `<p>…</p>${updatingSnippet(framed(chart, origin))}`);
      const body = `${snippets.join("")}<p>…</p>${hostSnippet("embed-host.js")}`;
      const page = await openOutside(`ten-${width}-${origins.indexOf(origin)}`, body, origin, width);
      const stated = await heights(page);
      const frames = await loadAll(page);
      expect(frames).toHaveLength(charts.length);
      expect(await Promise.all(frames.map(measure))).toEqual(frames.map(() => fits));
      expect(await heights(page)).toEqual(stated);
      expect(await shiftsOf(page)).toEqual([]);
      const titles = await page.locator("iframe").evaluateAll((list) => list.map((each) => each.getAttribute("title")));
      expect(new Set(titles).size).toBe(charts.length);
      expect(titles.every((title) => title?.includes(" · "))).toBe(true);
      await page.close();
    },
  );

  it.each(origins)(
    "%s: frames of stated heights that fall short grow, and shrink again with the words",
    async (origin) => {
      const low = (address: string) => `<iframe title="x" src="${address}" width="100%" height="100"></iframe>`;
      const body = charts.slice(4, 7).map((chart) => low(framed(chart, origin).address));
      const page = await openOutside(
        `low-${origins.indexOf(origin)}`,
        body.join("") + hostSnippet("embed-host.js"),
        origin,
        320,
      );
      const frames = await loadAll(page);
      expect(await Promise.all(frames.map(measure))).toEqual(frames.map(() => fits));
      // What grows moves what stands below: the frames of stated heights above did not.
      expect((await shiftsOf(page)).length).toBeGreaterThan(0);
      const narrow = await heights(page);
      await page.setViewportSize({ width: 1000, height: 800 });
      await expect.poll(async () => (await heights(page)).every((height, at) => height < (narrow[at] ?? 0))).toBe(true);
      await expect.poll(() => Promise.all(frames.map(measure))).toEqual(frames.map(() => fits));
      await page.close();
    },
  );

  it("has the same with the element, before whose script the way to the page stands", async () => {
    const origin = "on a server of another origin";
    const elements = charts
      .slice(0, 2)
      .map((chart) => elementSnippet({ ...framed(chart, origin), script: "embed-element.js" }));
    const page = await openOutside("element", elements.join("<p>…</p>"), origin, 320);
    const frames = await loadAll(page);
    expect(await Promise.all(frames.map(measure))).toEqual([fits, fits]);
    expect(await page.locator("township-chart a:visible").count()).toBe(0);
    expect(await page.locator("iframe").first().getAttribute("title")).toBe(framed(charts[0] ?? never(), origin).title);
    expect(await shiftsOf(page)).toEqual([]);
    await page.close();
  });
});

function never(): never {
  throw new Error("no chart");
}

/** How much of the page has moved since it was opened, each time. */
function shiftsOf(page: Page): Promise<number[]> {
  return page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
}

function heights(page: Page): Promise<number[]> {
  return page.locator("iframe").evaluateAll((list) => list.map((each) => each.clientHeight));
}

describe("the colours of an embed page", () => {
  const [white, black, none] = ["rgb(255, 255, 255)", "rgb(16, 23, 29)", "rgba(0, 0, 0, 0)"];
  const colours = () =>
    [getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color] as const;

  it.each<[string, "light" | "dark", string, string]>([
    ["", "light", white, "rgb(20, 32, 43)"],
    ["", "dark", black, "rgb(233, 238, 242)"],
    ["?theme=light", "dark", white, "rgb(20, 32, 43)"],
    ["?theme=dark", "light", black, "rgb(233, 238, 242)"],
    ["?theme=transparent", "dark", none, "rgb(20, 32, 43)"],
    ["?theme=transparent-dark", "light", none, "rgb(233, 238, 242)"],
    ["?theme=anything", "dark", black, "rgb(233, 238, 242)"],
  ])("with %j for a reader of %s pages: %s behind %s", async (query, colorScheme, behind, words) => {
    const page = await context.newPage();
    await page.emulateMedia({ colorScheme });
    await page.goto(`${framed(charts[1] ?? never(), "on a disk").address}${query}`);
    expect(await page.evaluate(colours)).toEqual([behind, words]);
    await page.close();
  });

  it("are the reader's without a script, and everything is there", async () => {
    const scriptless = await browser.newContext({ javaScriptEnabled: false, colorScheme: "dark" });
    const page = await scriptless.newPage();
    await page.goto(framed(charts[6] ?? never(), "on a disk").address);
    expect(await page.locator("h1:visible, figure svg:visible, .facts:visible, footer a:visible").count()).toBe(4);
    expect(await page.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor)).toBe(black);
    await scriptless.close();
  });
});

describe("an embed page", () => {
  it.each<[number, "light" | "dark"]>([
    [4, "light"],
    [6, "light"],
    [6, "dark"],
    [9, "light"],
  ])(
    "(chart %i, %s) has no violation that axe finds, and no scrolling sideways from 280 px on",
    async (at, colorScheme) => {
      const page = await context.newPage();
      await page.emulateMedia({ colorScheme });
      await page.goto(framed(charts[at] ?? never(), "on a disk").address);
      expect(await violationsOf(page)).toEqual([]);
      for (const width of [280, 358, 599, 600, 899, 900]) {
        await page.setViewportSize({ width, height: 600 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth), String(width)).toBe(width);
      }
      await page.close();
    },
  );
});
