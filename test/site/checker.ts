import { pathToFileURL } from "node:url";
import type { BrowserContext, Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** From where a page of the site is opened. */
export type Origin = "from a disk" | "served under a sub-path";
export const origins: readonly Origin[] = ["from a disk", "served under a sub-path"];

/** A school of the sample county. */
export const school = "990101101-s01";

/** One cell that nobody can read, one rate that its counts do not give (1 of 200 is 0.50 %), and one that they do. */
export const rows: readonly (readonly string[])[] = [
  ["地区", "学年", "学段", "学年初在校学生", "学年内辍学", "上报辍学率"],
  [school, "2021-2022", "小学", "1190", "查无实据", ""],
  [school, "2022-2023", "小学", "200", "1", "0.7%"],
  [school, "2020-2021", "小学", "400", "1", "0.25%"],
];

/** The same as a file of commas. */
export const csv = `${rows.map((row) => row.join(",")).join("\r\n")}\r\n`;

/** A file as a browser's chooser takes it. */
export interface Chosen {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export function chosen(name: string, content: string | Uint8Array): Chosen {
  return { name, mimeType: "application/octet-stream", buffer: Buffer.from(content) };
}

/** The checker, opened, and everything that it should not have said or asked for. */
export interface Opened {
  readonly page: Page;
  /** Console messages, page errors, and requests for anything but the site's own files. */
  readonly complaints: string[];
}

/**
 * Opens the checker of a built site.
 * @param site the folder of the site, or its address where it is served
 */
export async function openChecker(context: BrowserContext, site: string, language = "zh-hans"): Promise<Opened> {
  const address = site.startsWith("http") ? site : `${pathToFileURL(site).href}/`;
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("request", (request) => {
    const own = request.url().startsWith(address) || request.url().startsWith("blob:");
    if (!own) complaints.push(`elsewhere: ${request.url()}`);
  });
  await page.goto(`${address}${language}/check/index.html`);
  return { page, complaints };
}

/** A part of the page by the name that its script knows it by. */
export function part(page: Page, name: string): Locator {
  return page.locator(`[data-part="${name}"]`);
}

/** Waits until the check is over, however it ended. */
export async function finished(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector<HTMLElement>("[data-part=working]")?.hidden === true &&
      document.querySelector("[data-part=said]")?.textContent !== "",
    undefined,
    { timeout: 100_000 },
  );
}

export async function putIn(page: Page, ...files: readonly Chosen[]): Promise<void> {
  await part(page, "files-input").setInputFiles([...files]);
  await finished(page);
}

/** What must be seen of the three rows, in whatever kind of file they came. */
export async function expectResult(page: Page): Promise<void> {
  const marked = page.locator("table.grid.error td.mark");
  expect(await marked.allTextContents()).toEqual([expect.stringContaining("查无实据")]);
  const wrong = rateReported(page, "0.7%");
  expect(await wrong.locator(".st").textContent()).toBe("不符");
  expect(await wrong.locator("td:nth-child(4)").textContent()).toMatch(/0\.50%[\s\S]*学年内辍学 1[\s\S]*200/);
  await page.locator("[data-part=result] details").evaluateAll((all) => {
    for (const each of all) (each as HTMLDetailsElement).open = true;
  });
  expect(await rateReported(page, "0.25%").locator(".st").textContent()).toBe("相符");
}

/** The line of a rate by what was reported. */
function rateReported(page: Page, reported: string): Locator {
  return page.locator("table.rates tbody tr", { has: page.locator(`td:nth-child(3):has-text("${reported}")`) });
}
