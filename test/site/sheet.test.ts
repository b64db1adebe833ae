import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { openChromium } from "../chromium.ts";
import { pdfText } from "./pdf-text.ts";
import { violationsOf } from "./violations.ts";

const [reportFolder, countyFolder] = [inject("townshipReport"), inject("sampleCounty")];
const town = "990101102000";

/** Townships have ids of twelve digits that end in 000; the county's own ends in six noughts more. */
const townships = readdirSync(join(countyFolder, "zh-hans", "sheet")).filter((id) => /^\d{9}000$/.test(id));

let browser: Browser;
let context: BrowserContext;
let scriptless: BrowserContext;

beforeAll(async () => {
  browser = await openChromium();
  context = await browser.newContext();
  scriptless = await browser.newContext({ javaScriptEnabled: false });
});

afterAll(() => browser?.close());

async function open(folder: string, path: string, among = context): Promise<{ page: Page; complaints: string[] }> {
  const page = await among.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("requestfailed", (request) => complaints.push(`failed: ${request.url()}`));
  await page.goto(`${pathToFileURL(folder).href}/${path}/index.html`);
  return { page, complaints };
}

describe("on paper, a sheet", () => {
  /** The pages of the PDF, whether the to-do list fits, and whether the signatures stand on it. */
  async function printed(folder: string, path: string): Promise<{ pages: number; cut: number; signed: boolean }> {
    const { page } = await open(folder, path);
    const pages = pdfText(await page.pdf({ preferCSSPageSize: true }));
    await page.emulateMedia({ media: "print" });
    // The width of the page less its margins: 184 mm.
    await page.setViewportSize({ width: 695, height: 1100 });
    const cut = await page.evaluate(() => {
      const list = document.querySelector(".todo");
      return list ? list.scrollHeight - list.clientHeight : -1;
    });
    const last = (await page.locator(".signed span").last().textContent()) ?? "no signature";
    await page.close();
    return { pages: pages.length, cut, signed: pages[0]?.includes(last) ?? false };
  }

  // English is the longest; of Chinese each township has one script, and the two townships with most to tell have both.
  const scripts = (at: number) => (at < 2 ? ["zh-hans", "zh-hant"] : [at % 2 === 0 ? "zh-hans" : "zh-hant"]);

  it.each(townships.map((id, at) => [id, ["en", ...scripts(at)]] as const))(
    "of %s is exactly one page in each language, and nothing of it is cut off",
    async (id, inLanguages) => {
      for (const language of inLanguages) {
        expect(await printed(countyFolder, `${language}/sheet/${id}`), language).toEqual({
          pages: 1,
          cut: 0,
          signed: true,
        });
      }
    },
  );

  it("of the township report is one page as well, though more does not reconcile there than anywhere", async () => {
    for (const language of ["zh-hans", "zh-hant", "en"]) {
      expect(await printed(reportFolder, `${language}/sheet/town`), language).toEqual({
        pages: 1,
        cut: 0,
        signed: true,
      });
    }
  });

  it("of a county and of schools of each kind is one page", async () => {
    for (const id of ["990101000000", "990101101-s01", "990101103-s02", "990101107-s01", "990101102-s03"]) {
      expect((await printed(countyFolder, `zh-hans/sheet/${id}`)).pages, id).toBe(1);
    }
  });

  it("says that it is a demonstration and a draft, of which year and of which data", async () => {
    const { page } = await open(countyFolder, `zh-hans/sheet/${town}`);
    const [text = ""] = pdfText(await page.pdf({ preferCSSPageSize: true }));
    for (const words of ["演示数据", "草稿", "2023—2024学年", "数据日期", "校验码"]) expect(text).toContain(words);
    await page.close();
  });
});

describe("on screens, a sheet", () => {
  const kinds = [
    ["a township", countyFolder, `zh-hans/sheet/${town}`],
    ["the report, which flips", reportFolder, "zh-hant/sheet/town"],
    ["a township in English", countyFolder, `en/sheet/${town}`],
    ["a school", countyFolder, "zh-hans/sheet/990101101-s01"],
  ] as const;

  it.each(kinds)(
    "of %s has no violation that axe finds in light or dark, and never scrolls sideways",
    async (_, folder, path) => {
      const { page, complaints } = await open(folder, path);
      const light = await violationsOf(page);
      await page.emulateMedia({ colorScheme: "dark" });
      const dark = await violationsOf(page, "contrast");
      const sideways: number[] = [];
      for (const width of [320, 390, 768, 1024]) {
        await page.setViewportSize({ width, height: 800 });
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (over > 0) sideways.push(width);
      }
      await page.close();
      expect({ light, dark, sideways, complaints }).toEqual({ light: [], dark: [], sideways: [], complaints: [] });
    },
  );

  it("is there in full without a script, with its words for the work report and no control that does nothing", async () => {
    const { page, complaints } = await open(countyFolder, `zh-hans/sheet/${town}`, scriptless);
    expect(await page.locator(".by-heart tbody tr:visible").count()).toBe(11);
    expect(await page.locator("button:visible, input:visible").count()).toBe(0);
    await page.locator("summary").click();
    expect(await page.locator("#wording p:visible").count()).toBe(11);
    expect(await page.locator("#wording p").first().textContent()).toContain("全镇小学适龄儿童少年");
    await page.close();
    expect(complaints).toEqual([]);
  });

  it("copies its words for the work report", async () => {
    const { page } = await open(countyFolder, `zh-hans/sheet/${town}`);
    await page.locator("summary").click();
    await page.locator("[data-copy]").click();
    expect(await page.locator("[data-copy]").textContent()).toContain("已复制");
    const selected = await page.evaluate(() => document.getSelection()?.toString() ?? "");
    expect(selected).toContain("小学适龄儿童入学率");
    expect(selected).toContain("脱盲巩固率");
    await page.close();
  });
});

describe("the quiz of a sheet, by keyboard alone,", () => {
  const counts = (page: Page) => page.locator(".quiz dd").allTextContents();
  const rates = (page: Page) => page.locator(".by-heart b.answer:visible");

  async function begun(): Promise<{ page: Page; complaints: string[] }> {
    const opened = await open(countyFolder, `zh-hans/sheet/${town}`);
    await opened.page.locator("[data-start-quiz]").focus();
    await opened.page.keyboard.press("Enter");
    return opened;
  }

  it("hides every figure and what would give it away", async () => {
    const { page } = await begun();
    expect(await rates(page).count()).toBe(0);
    expect(await page.locator(".said:visible, .asks:visible, .todo:visible").count()).toBe(0);
    expect(await page.locator(".ask:visible").count()).toBe(await page.locator("[data-quiz]").count());
    const label = await page.locator(".by-heart .ask").first().getAttribute("aria-label");
    expect(label).toBe("看答案 小学适龄儿童入学率");
    expect(await violationsOf(page)).toEqual([]);
    await page.close();
  });

  it("shows one at Enter, counts whether it was known, and goes on to the next", async () => {
    const { page, complaints } = await begun();
    const all = await page.locator("[data-quiz]").count();
    expect(await counts(page)).toEqual(["0", "0", String(all)]);
    await page.keyboard.press("Enter");
    expect(await page.locator("[data-quiz].told").count()).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("data-answer"))).toBe("knew");
    await page.keyboard.press("Enter");
    expect(await counts(page)).toEqual(["1", "0", String(all - 1)]);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await counts(page)).toEqual(["1", "1", String(all - 2)]);
    await page.close();
    expect(complaints).toEqual([]);
  });

  it("comes to an end, asks again for what was not known, and leaves the sheet as it was", async () => {
    const { page } = await begun();
    const all = await page.locator("[data-quiz]").count();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    for (let left = all - 1; left > 0; left -= 1) {
      await page.keyboard.press("Enter");
      await page.keyboard.press("Enter");
    }
    expect(await counts(page)).toEqual([String(all - 1), "1", "0"]);
    expect(await rates(page).count()).toBe(11);
    await page.keyboard.press("Enter");
    expect(await page.locator(".ask:visible").count()).toBe(1);
    await page.locator("[data-answer=end]").press("Enter");
    expect(await page.locator(".ask").count()).toBe(0);
    expect(await rates(page).count()).toBe(11);
    expect(await page.locator(".quiz").isVisible()).toBe(false);
    await page.close();
  });

  it("keeps nothing: not after a reload, and in no store", async () => {
    const { page } = await begun();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length)).toBe(0);
    await page.reload();
    expect(await page.locator(".quiz").isVisible()).toBe(false);
    expect(await page.locator(".quiz dd").first().textContent()).toBe("0");
    await page.close();
  });

  it("prints the whole sheet all the same", async () => {
    const { page } = await begun();
    const pages = pdfText(await page.pdf({ preferCSSPageSize: true }));
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain("100.00");
    expect(pages[0]).toContain("要主动说");
    await page.close();
  });
});
