import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import Papa from "papaparse";
import type { BrowserContext, Locator, Page } from "playwright-core";
import { violationsOf } from "./violations.ts";

/** A file that the page gave to the reader. */
export interface Taken {
  readonly name: string;
  readonly bytes: Buffer;
}

/** A page with charts, opened in a browser. */
export interface ChartPage {
  readonly page: Page;
  /** Console messages, page errors and failed requests. */
  readonly complaints: string[];
  /** The names of the scripts that were asked for. */
  readonly scripts: string[];
  /** The actions below a chart. */
  actions(anchor: string): Locator;
  /** Presses a button below a chart. @returns the file that comes of it */
  take(anchor: string, does: string): Promise<Taken>;
  /** What is said below a chart. */
  said(anchor: string): Promise<string>;
}

/** @param site the folder of a built site, or the address that it is served at; @param path of a page below it */
export async function openChartPage(context: BrowserContext, site: string, path: string): Promise<ChartPage> {
  const page = await context.newPage();
  const [complaints, scripts]: [string[], string[]] = [[], []];
  page.on("console", (message) => complaints.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("requestfailed", (request) => complaints.push(`failed: ${request.url()}`));
  page.on("request", (request) => {
    if (request.resourceType() === "script") scripts.push(request.url().split("/").at(-1) ?? "");
  });
  const base = site.startsWith("http") ? site : `${pathToFileURL(site).href}/`;
  await page.goto(`${base}${path}/index.html`);
  const actions = (anchor: string) => page.locator(`[data-chart="${anchor}"]`);
  return {
    page,
    complaints,
    scripts,
    actions,
    async take(anchor, does) {
      const place = actions(anchor);
      if (does.startsWith("png-") && !(await place.locator(`[data-do="${does}"]`).isVisible())) {
        await place.locator('[data-do="png"]').click();
      }
      const coming = page.waitForEvent("download");
      await place.locator(`[data-do="${does}"]`).click();
      const download = await coming;
      return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
    },
    said: async (anchor) => (await actions(anchor).locator("output").textContent()) ?? "",
  };
}

/** A row of rates.csv by the names of its columns. */
export type RateRow = Readonly<Record<string, string>>;

/** The rows of rates.csv of a built site. */
export function rateRows(folder: string): RateRow[] {
  const text = readFileSync(join(folder, "data/rates.csv"), "utf8");
  return Papa.parse<RateRow>(text, { header: true, skipEmptyLines: true }).data;
}

/** Width and height of a PNG, as its first chunk says. */
export function sizeOfPng(bytes: Buffer): readonly [width: number, height: number] {
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** How much of a picture is not as the paper is, from 0 to 1, as the browser sees it. */
export function inkOf(page: Page, png: Buffer): Promise<number> {
  return page.evaluate(
    async (address) => {
      const image = document.createElement("img");
      image.src = address;
      await image.decode();
      const canvas = document.createElement("canvas");
      // Small is enough to tell whether anything is there.
      [canvas.width, canvas.height] = [240, 160];
      const context = canvas.getContext("2d");
      context?.drawImage(image, 0, 0, canvas.width, canvas.height);
      const { data = [] } = context?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
      let inked = 0;
      for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 200) inked += 1;
      return inked / (data.length / 4);
    },
    `data:image/png;base64,${png.toString("base64")}`,
  );
}

/** What breaks the rules of WCAG 2.2, A and AA, light, and those of contrast, dark. */
export async function violationsInBoth(page: Page): Promise<string[]> {
  const light = await violationsOf(page);
  await page.emulateMedia({ colorScheme: "dark" });
  return [...light, ...(await violationsOf(page, "contrast"))];
}
