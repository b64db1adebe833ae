import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { openChromium } from "../chromium.ts";
import { type ChartPage, openChartPage, violationsInBoth } from "./chart-page.ts";

const [report, county] = [inject("townshipReport"), inject("sampleCounty")];
const town = "990101101000";

let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  browser = await openChromium();
  context = await browser.newContext();
});
afterAll(async () => browser?.close());

/** Opens a page and waits for the reading help of a chart, which comes when the chart is seen. */
async function opened(folder: string, path: string, section: string, among = context): Promise<ChartPage> {
  const chart = await openChartPage(among, folder, path);
  await chart.page.locator(`${section} figure svg:visible`).first().scrollIntoViewIfNeeded();
  await chart.page.locator(`${section} [role="application"]:visible`).first().waitFor();
  return chart;
}

const box = (page: Page) => page.locator(".reading-box");

/** The cells of a row as they read, without the numbers of notes. */
function cellsOf(row: Locator): Promise<string[]> {
  return row.evaluate((each) =>
    [...(each as HTMLTableRowElement).cells].map((cell) => {
      const copy = cell.cloneNode(true) as HTMLElement;
      for (const note of copy.querySelectorAll("sup")) note.remove();
      return (copy.textContent ?? "").replace(/[^\S\u202f]+/g, " ").trim();
    }),
  );
}

async function middleOf(mark: Locator): Promise<{ x: number; y: number }> {
  const found = await mark.boundingBox();
  if (!found) throw new Error("not on the page");
  return { x: found.x + found.width / 2, y: found.y + found.height / 2 };
}

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

const section = "#literacy-retention-rate";

describe("pointing at a year of a chart", () => {
  it("tells what its row in the table says, and lights the row", async () => {
    const { page, complaints } = await opened(county, `zh-hans/area/${town}/literacy`, section);
    const points = page.locator(`${section} .cw .pt`);
    expect(await points.count()).toBeGreaterThan(5);
    for (const at of [0, 3, (await points.count()) - 1]) {
      const point = points.nth(at);
      const { x, y } = await middleOf(point.locator(".dot"));
      await page.mouse.move(x, y + 40);
      const row = page.locator(`${section} table.yr tr.lit`);
      expect(await row.getAttribute("data-period")).toBe(await point.getAttribute("data-period"));
      const [period = "", ...cells] = (await cellsOf(row)).filter((cell) => cell !== "");
      expect(await box(page).locator("b").textContent()).toBe(period);
      expect(await box(page).locator("dd").allTextContents()).toEqual(cells);
    }
    await page.mouse.move(2, 2);
    expect(await box(page).count()).toBe(0);
    expect(await page.locator("tr.lit").count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("never covers it and never leaves the chart, on screens of any width", async () => {
    const { page } = await opened(county, `en/area/${town}/literacy`, section);
    for (const width of [1280, 390, 320]) {
      await page.setViewportSize({ width, height: 900 });
      const figure = page.locator(`${section} figure`);
      await figure.scrollIntoViewIfNeeded();
      for (const point of await page.locator(`${section} .pt:visible`).all()) {
        const { x, y } = await middleOf(point);
        await page.mouse.move(x, y);
        const [told, mark, room] = await Promise.all([box(page), point, figure].map((each) => each.boundingBox()));
        if (!told || !mark || !room) throw new Error("nothing is told");
        expect(overlap(told, mark)).toBe(false);
        expect(told.x).toBeGreaterThanOrEqual(room.x - 0.5);
        expect(told.y).toBeGreaterThanOrEqual(room.y - 0.5);
        expect(told.x + told.width).toBeLessThanOrEqual(room.x + room.width + 0.5);
        expect(told.y + told.height).toBeLessThanOrEqual(room.y + room.height + 0.5);
      }
    }
    await page.close();
  });

  it("works the other way round: a row of the table marks its point", async () => {
    const { page } = await opened(county, `zh-hans/area/${town}/literacy`, section);
    const row = page.locator(`${section} table.yr tbody tr`).nth(4);
    await row.hover();
    const period = await row.getAttribute("data-period");
    const dot = await middleOf(page.locator(`${section} .cw .pt[data-period="${period}"] .dot`));
    const ring = await middleOf(page.locator(".reading-ring"));
    expect(Math.hypot(dot.x - ring.x, dot.y - ring.y)).toBeLessThan(1);
    expect(await box(page).count()).toBe(0);
    await page.close();
  });

  it("says of a year without a figure what its sign means", async () => {
    const { page } = await opened(county, `zh-hans/area/${town}/participation`, "section.sec");
    const gap = page.locator(".cw .pt[data-status]").first();
    await gap.scrollIntoViewIfNeeded();
    const { x, y } = await middleOf(gap);
    await page.mouse.move(x, y);
    expect((await box(page).locator("dd").allTextContents()).at(-1)).toMatch(/报表没有填|无数据|不适用|保密/);
    await page.close();
  });
});

describe("reading a chart by keyboard", () => {
  it("goes from year to year, says each aloud, and is left by Escape", async () => {
    const { page } = await opened(county, `en/area/${town}/literacy`, section);
    const chart = page.locator(`${section} .cw`);
    const voice = page.locator("main > p[role=status].vh");
    for (let presses = 0; presses < 200; presses += 1) {
      if (await page.locator(`${section} .cw:focus`).count()) break;
      await page.keyboard.press("Tab");
    }
    expect(await page.locator(`${section} .cw:focus`).count()).toBe(1);
    const periods = await page
      .locator(`${section} table.yr tbody tr`)
      .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset["period"] ?? ""));
    const lit = () => page.locator(`${section} tr.lit`).getAttribute("data-period");
    expect(await lit()).toBe(periods[0]);
    await page.keyboard.press("ArrowLeft");
    expect(await lit()).toBe(periods[1]);
    const [period = "", numerator = ""] = await cellsOf(page.locator(`${section} tr.lit`));
    expect(await voice.textContent()).toContain(`${period}, Still literate of those made literate ${numerator}, `);
    await page.keyboard.press("Home");
    expect(await lit()).toBe(periods.at(-1));
    await page.keyboard.press("ArrowLeft");
    expect(await lit()).toBe(periods.at(-1));
    await page.keyboard.press("End");
    expect(await lit()).toBe(periods[0]);
    await page.keyboard.press("Escape");
    expect(await box(page).count()).toBe(0);
    expect(await chart.getAttribute("aria-label")).toContain("Left and right arrows");
    await page.close();
  });
});

describe("reading a chart by touch", () => {
  it("tells of the year tapped, and no more when something else is tapped", async () => {
    const phone = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    const { page } = await opened(county, `zh-hans/area/${town}/literacy`, section, phone);
    const point = page.locator(`${section} .cn .pt`).nth(2);
    const { x, y } = await middleOf(point);
    await page.touchscreen.tap(x, y);
    expect(await box(page).isVisible()).toBe(true);
    expect(await page.locator(`${section} tr.lit`).getAttribute("data-period")).toBe(
      await point.getAttribute("data-period"),
    );
    const heading = await middleOf(page.locator(`${section} figure .fn`));
    await page.touchscreen.tap(heading.x, heading.y + 20);
    expect(await box(page).count()).toBe(0);
    await phone.close();
  });
});

describe("the reading help", () => {
  it("breaks no rule of WCAG while it tells, light and dark", async () => {
    const { page } = await opened(report, "zh-hant/area/town/literacy", section);
    await page.locator(`${section} .cw`).focus();
    await page.keyboard.press("ArrowRight");
    expect(await box(page).isVisible()).toBe(true);
    expect(await violationsInBoth(page)).toEqual([]);
    await page.close();
  });

  it("leaves no trace in what is taken along", async () => {
    const { page, take } = await opened(county, `zh-hans/area/${town}/literacy`, section);
    const before = (await take("literacy-retention-rate", "svg")).bytes.toString();
    await page.locator(`${section} .cw`).focus();
    await page.keyboard.press("ArrowLeft");
    expect((await take("literacy-retention-rate", "svg")).bytes.toString()).toBe(before);
    await page.close();
  });

  it("is not loaded where no chart is seen, nor where there is none", async () => {
    const top = await openChartPage(context, county, `zh-hans/area/${town}`);
    await top.page.waitForLoadState("networkidle");
    expect(top.scripts).toEqual(["client.js"]);
    await top.page.close();
    const without = await openChartPage(context, county, "zh-hans/methods");
    await without.page.waitForLoadState("networkidle");
    expect(without.scripts).toEqual(["client.js"]);
    await without.page.close();
  });
});
