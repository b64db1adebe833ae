import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { openChromium } from "../chromium.ts";
import { pdfText } from "./pdf-text.ts";
import { violationsOf } from "./violations.ts";

const [county, report] = [inject("sampleCounty"), inject("townshipReport")];
const [root, town] = ["990101000000", "990101101000"];

const boards: Readonly<Record<string, readonly [string, string]>> = {
  "the board of the county": [county, `zh-hans/review/${root}`],
  "in Traditional Chinese": [county, `zh-hant/review/${root}`],
  "in English": [county, `en/review/${root}`],
  "the board of a township": [county, `zh-hans/review/${town}`],
  "the board of the report": [report, "zh-hans/review/town"],
};

const indicators: Readonly<Record<string, readonly [string, string]>> = {
  "a share of people": [county, "zh-hans/indicator/literacy-rate"],
  "a share with intervals": [county, "en/indicator/literacy-retention-rate"],
  "no share of people": [county, "zh-hant/indicator/books-per-pupil"],
  "a coefficient": [county, "en/indicator/difference-coefficient.books-per-pupil"],
  "an indicator of the report": [report, "zh-hans/indicator/completion-rate"],
};

let browser: Browser;

beforeAll(async () => {
  browser = await openChromium();
});

afterAll(async () => {
  await browser?.close();
});

async function open([folder, path]: readonly [string, string], width = 1280, scripts = true): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled: scripts });
  const page = await context.newPage();
  await page.goto(`${pathToFileURL(folder).href}/${path}/index.html`);
  return page;
}

async function close(page: Page): Promise<void> {
  await page.context().close();
}

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Words of another script change neither colours nor roles; their width is looked at below. */
const looked = Object.entries({ ...boards, ...indicators }).filter(([, [, path]]) => !path.startsWith("zh-hant"));

describe.each(looked)("%s", (_, place) => {
  it("has no violation that axe finds, in light and in dark, and never scrolls sideways", async () => {
    const page = await open(place);
    expect(await violationsOf(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await violationsOf(page, "contrast")).toEqual([]);
    for (const width of [320, 390, 768, 1024, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await overflow(page), String(width)).toBe(0);
    }
    await close(page);
  });
});

describe("the heat table", () => {
  it.each(["the board of the county", "in Traditional Chinese", "in English"])(
    "of fourteen townships fits 1280 px: %s",
    async (name) => {
      const page = await open(boards[name] ?? ["", ""]);
      expect(await page.locator("#heat tbody tr").count()).toBe(14);
      const [table, room] = await page.evaluate(() => {
        const heat = document.querySelector("#heat");
        return [heat?.scrollWidth ?? 0, heat?.parentElement?.clientWidth ?? 0];
      });
      expect(table).toBeGreaterThan(900);
      expect(table).toBeLessThanOrEqual(room ?? 0);
      const spilling = await page.evaluate(
        () =>
          [...document.querySelectorAll<HTMLElement>("#heat td, #heat th")].filter(
            (cell) => cell.scrollWidth > cell.clientWidth + 1,
          ).length,
      );
      expect(spilling).toBe(0);
      await close(page);
    },
  );

  it("says in words what a cell shows by shape and colour", async () => {
    const page = await open(boards["the board of the county"] ?? ["", ""]);
    const below = page.locator("#heat td.below");
    expect(await below.count()).toBeGreaterThan(3);
    for (const words of await below.locator(".vh").allTextContents()) expect(words).toContain("未达标");
    expect(await below.first().locator("svg use").first().getAttribute("href")).toBe("#v-bad");
    expect(await page.locator("#heat caption").count()).toBe(1);
    expect(await page.locator('#heat thead th:not([scope="col"], [scope="colgroup"])').count()).toBe(0);
    await close(page);
  });

  it("sorts a column by what its cells are worth", async () => {
    const page = await open(boards["the board of the county"] ?? ["", ""]);
    const heads = page.locator("#heat thead tr:nth-child(2) th");
    const at = await heads.evaluateAll((list) => list.findIndex((head) => head.textContent?.includes("册")));
    expect(at).toBeGreaterThan(0);
    await heads.nth(at).locator("button").click();
    const values = await page
      .locator(`#heat tbody tr > :nth-child(${at + 1})`)
      .evaluateAll((cells) => cells.map((cell) => Number((cell as HTMLElement).dataset["value"])));
    expect(values).toHaveLength(14);
    expect(values).toEqual([...values].sort((a, b) => b - a));
    await close(page);
  });

  it("is narrowed by keyboard to what is asked for, says how much is left, and is whole again", async () => {
    const page = await open(boards["the board of the county"] ?? ["", ""]);
    const shown = page.locator("#heat tbody tr:visible");
    const button = page.locator('button[data-only="below"]');
    const said = page.locator(".board-filter output");
    expect(await said.textContent()).toBe("列出全部14个地方");
    for (let presses = 0; presses < 80; presses += 1) {
      if (await button.evaluate((each) => each === document.activeElement)) break;
      await page.keyboard.press("Tab");
    }
    expect(await button.evaluate((each) => each === document.activeElement)).toBe(true);
    await page.keyboard.press("Space");
    expect(await button.getAttribute("aria-pressed")).toBe("true");
    const rows = await shown.count();
    expect(rows).toBeGreaterThan(0);
    expect(rows).toBeLessThan(14);
    expect(await shown.filter({ has: page.locator("td.below") }).count()).toBe(rows);
    const cells = await page.locator("#heat tbody td.below").count();
    expect(await said.textContent()).toBe(`列出${rows}个地方、${cells}格`);
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press("Enter");
    expect(await button.getAttribute("aria-pressed")).toBe("false");
    expect(await shown.count()).toBe(14);
    await close(page);
  });

  it("shows everything, and no filter, without a script", async () => {
    const page = await open(boards["the board of the county"] ?? ["", ""], 1280, false);
    expect(await page.locator("#heat tbody tr:visible").count()).toBe(14);
    expect(await page.locator(".board-filter").isVisible()).toBe(false);
    await close(page);
  });

  it("is a list of records on a phone, each cell with its name", async () => {
    const page = await open(boards["the board of the county"] ?? ["", ""], 390);
    expect(await page.locator("#heat thead").isVisible()).toBe(false);
    const row = page.locator("#heat tbody tr").first();
    const labels = await row
      .locator("td:not(.none, .line) .lab")
      .evaluateAll((list) =>
        list.map((label) => (label as HTMLElement).offsetHeight > 0 && (label.textContent ?? "") !== ""),
      );
    expect(labels.length).toBeGreaterThan(8);
    expect(labels).not.toContain(false);
    await close(page);
  });
});

describe("on paper", () => {
  it.each(["the board of the county", "in English"])(
    "%s is landscape, with heads repeated and rows whole",
    async (name) => {
      const page = await open(boards[name] ?? ["", ""]);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      const boxes = [...pdf.toString("latin1").matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)];
      expect(boxes.length).toBeGreaterThan(2);
      expect(boxes.filter(([, width, height]) => Number(width) <= Number(height))).toEqual([]);
      const repeated = pdfText(pdf).filter((text) =>
        text.includes(name === "in English" ? "What may explain it" : "可能的解释"),
      );
      expect(repeated.length).toBeGreaterThan(1);
      await page.emulateMedia({ media: "print" });
      const styles = await page.evaluate(() => {
        const styleOf = (selector: string) =>
          [...document.querySelectorAll(selector)].map((each) => getComputedStyle(each));
        return {
          heads: styleOf("main table > thead").map(({ display }) => display),
          rows: styleOf("main tbody tr").map(({ breakInside }) => breakInside),
          signs: styleOf(".signs").map(({ breakInside }) => breakInside),
          hidden: styleOf(".board-filter, header.bar, nav.sec").map(({ display }) => display),
        };
      });
      expect(styles.heads.length).toBeGreaterThan(2);
      expect(new Set(styles.heads)).toEqual(new Set(["table-header-group"]));
      expect(styles.rows.length).toBeGreaterThan(14);
      expect(new Set(styles.rows)).toEqual(new Set(["avoid"]));
      expect(styles.signs).toEqual(["avoid"]);
      expect(new Set(styles.hidden)).toEqual(new Set(["none"]));
      await close(page);
    },
  );

  it("says in its margins which data it shows, and which page of how many", async () => {
    const page = await open(boards["the board of the county"] ?? ["", ""]);
    const [, checksum = "none"] =
      /校验码\s*([0-9a-f]{8})/.exec((await page.locator(".cover").textContent()) ?? "") ?? [];
    const pages = pdfText(await page.pdf({ preferCSSPageSize: true }));
    expect(pages.length).toBeGreaterThan(2);
    for (const [at, text] of pages.entries()) {
      expect(text).toContain(checksum);
      expect(text.replace(/\s/g, "")).toContain(`第${at + 1}页，共${pages.length}页`);
    }
    await close(page);
  });
});

describe("a sortable table on paper", () => {
  it("repeats the whole of its head, buttons and all, where it goes on", async () => {
    const page = await open(indicators["a share of people"] ?? ["", ""]);
    const rows = await page.locator("table.sortable").first().locator("tbody tr").count();
    expect(rows).toBe(15);
    const pages = pdfText(await page.pdf({ preferCSSPageSize: true }));
    const heads = pages.filter((text) => /类别[\s\S]*复算/.test(text));
    expect(heads.length).toBe(pages.filter((text) => text.includes("类别")).length);
    expect(heads.length).toBeGreaterThan(1);
    await close(page);
  });
});

describe("a funnel on the screen", () => {
  it("has names that lie on no other name and on no point", async () => {
    const page = await open(indicators["a share of people"] ?? ["", ""]);
    const boxes = await page.evaluate(() => {
      const svg = document.querySelector(".funnel.c-wide");
      const boxOf = (each: Element) => {
        const { left, right, top, bottom } = each.getBoundingClientRect();
        return { left, right, top, bottom };
      };
      return {
        names: [...(svg?.querySelectorAll(".name") ?? [])].map(boxOf),
        points: [...(svg?.querySelectorAll(".point, .cross") ?? [])].map(boxOf),
      };
    });
    expect(boxes.names.length).toBeGreaterThan(0);
    const all = [...boxes.names, ...boxes.points];
    for (const [at, name] of boxes.names.entries()) {
      const others = all.filter((_, position) => position !== at);
      const covered = others.filter(
        (other) =>
          name.left < other.right &&
          other.left < name.right &&
          name.top + 1 < other.bottom &&
          other.top < name.bottom - 1,
      );
      expect(covered).toEqual([]);
    }
    await close(page);
  });
});
