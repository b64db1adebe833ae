import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { inAddress, languages } from "../../src/i18n/language.ts";
import { openChromium } from "../chromium.ts";
import { builtFiles, builtPages } from "./built-files.ts";
import { chosen, csv, expectResult, finished, openChecker, part, putIn, rows, school } from "./checker.ts";
import { violationsOf } from "./violations.ts";

const folder = inject("sampleCounty");

let browser: Browser;
let context: BrowserContext;
let scratch: string;

beforeAll(async () => {
  browser = await openChromium();
  context = await browser.newContext();
  scratch = mkdtempSync(join(tmpdir(), "checker-"));
});

afterAll(async () => {
  await browser?.close();
  rmSync(scratch, { recursive: true, force: true });
});

async function onPage(work: (page: Page) => Promise<void>, language?: string, among = context): Promise<void> {
  const { page, complaints } = await openChecker(among, folder, language);
  await work(page);
  await page.close();
  expect(complaints).toEqual([]);
}

/** Something of everything: errors, findings, a file that is not told, a wide sheet, rates of every kind. */
const motley = [
  chosen("清溪镇辍学.csv", csv),
  chosen("weather.csv", "day,rain\n1,2\n"),
  chosen(
    "teachers.csv",
    `area,school_year,level,staff,full_time_teachers,qualified,above_required,heads,note\n${school},2022-2023,primary,1,58,60,查无,2,x\n`,
  ),
];

describe("the checker", () => {
  it.each(languages)("has no violation that axe finds, empty or with a result, in light and in dark (%s)", (language) =>
    onPage(async (page) => {
      const empty = await violationsOf(page);
      await putIn(page, ...motley);
      await page.locator("summary").evaluateAll((all) => {
        for (const each of all) (each.parentElement as HTMLDetailsElement).open = true;
      });
      const light = await violationsOf(page);
      await page.emulateMedia({ colorScheme: "dark" });
      expect({ empty, light, dark: await violationsOf(page, "contrast") }).toEqual({ empty: [], light: [], dark: [] });
    }, inAddress(language)),
  );

  it("never scrolls sideways, however narrow the window", () =>
    onPage(async (page) => {
      await putIn(page, ...motley);
      for (const width of [320, 360, 390, 768, 1024]) {
        await page.setViewportSize({ width, height: 800 });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(over, `${width} px`).toBeLessThanOrEqual(0);
      }
      await page.setViewportSize({ width: 390, height: 800 });
      const box = page.locator(".fold .scroll").first();
      expect(await box.evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)).toBe(true);
      expect(await box.getAttribute("tabindex")).toBe("0");
    }));

  it("is worked by keyboard alone, and the result takes the focus", () =>
    onPage(async (page) => {
      const chooser = page.waitForEvent("filechooser");
      await tabTo(page, "choose-files");
      await page.keyboard.press("Enter");
      await (await chooser).setFiles([chosen("a.csv", csv)]);
      await finished(page);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H2");
      expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^有\d+处错误/);
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("打印");
    }));

  it("keeps the focus on the table that is being chosen", () =>
    onPage(async (page) => {
      await putIn(page, ...motley);
      const select = page.locator("[data-part=file-rows] select").nth(1);
      await select.focus();
      await select.selectOption("library");
      await finished(page);
      expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toContain("weather.csv");
    }));

  it("says aloud how far it is and what came of it", () =>
    onPage(async (page) => {
      const said = part(page, "said");
      expect(await said.getAttribute("role")).toBe("status");
      await page.evaluate(() => {
        const heard: string[] = [];
        Object.assign(window, { heard });
        new MutationObserver(() => {
          heard.push(document.querySelector("[data-part=said]")?.textContent ?? "");
        }).observe(document.querySelector("[data-part=said]") as Element, { childList: true });
      });
      await putIn(page, ...motley);
      const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
      expect(heard).toContain("正在读第2个文件，共3个：weather.csv");
      expect(heard.at(-1)).toMatch(/^核对完毕：\d+处错误，\d+处疑点/);
    }));

  it("prints the result with all that is folded away, and nothing of the form", () =>
    onPage(async (page) => {
      await putIn(page, ...motley);
      await page.emulateMedia({ media: "print" });
      await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
      expect(await part(page, "drop").isVisible()).toBe(false);
      expect(await page.locator("[data-part=result] details:not([open])").count()).toBe(0);
      expect(await page.locator("table.grid").first().isVisible()).toBe(true);
      expect(await page.locator(".on-paper").isVisible()).toBe(true);
    }));
});

async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press("Tab");
    if (await part(page, name).evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${name} cannot be reached by keyboard`);
}

describe("without JavaScript", () => {
  it("the page says what it needs, where the templates are, and offers nothing that does nothing", async () => {
    const scriptless = await browser.newContext({ javaScriptEnabled: false });
    await onPage(
      async (page) => {
        const text = await page.locator("main").textContent();
        expect(text).toContain("JavaScript");
        expect(text).toContain("npm run check");
        expect(await page.locator("main a:visible").count()).toBeGreaterThan(0);
        expect(await page.locator("button:visible, input:visible, select:visible").count()).toBe(0);
      },
      "zh-hans",
      scriptless,
    );
    await scriptless.close();
  });
});

describe("what is put in", () => {
  it("cannot leave the computer: the policy stops the page and its worker", async () => {
    let asked = 0;
    const listener = createServer((_, response) => {
      asked += 1;
      response.end();
    });
    await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve));
    const target = `http://127.0.0.1:${(listener.address() as AddressInfo).port}/`;
    const { page } = await openChecker(context, folder);
    const tried = await page.evaluate(async (address) => {
      const attempt = `fetch(${JSON.stringify(address)}).then(() => "went", () => "stopped")`;
      const worker = new Worker(URL.createObjectURL(new Blob([`${attempt}.then((said) => postMessage(said))`])));
      const inWorker = await new Promise((resolve) => worker.addEventListener("message", ({ data }) => resolve(data)));
      const inPage = await fetch(address).then(
        () => "went",
        () => "stopped",
      );
      return { inWorker, inPage };
    }, target);
    await page.close();
    listener.close();
    expect({ ...tried, asked }).toEqual({ inWorker: "stopped", inPage: "stopped", asked: 0 });
  });

  it("is text and never markup, in names of files and in cells", () =>
    onPage(async (page) => {
      const evil = "<img src=x onerror=alert(1)>";
      const cells = `${rows[0]?.join(",")}\n${school},2021-2022,小学,200,"${evil}",\n${evil},2020-2021,小学,1,1,\n`;
      await putIn(page, chosen(`${evil}.csv`, cells));
      expect(await page.locator("[data-part=result]").textContent()).toContain(evil);
      expect(await page.locator("[data-part=file-rows] th").textContent()).toBe(`${evil}.csv`);
      expect(await page.locator("#check img").count()).toBe(0);
    }));

  it("is not read where it is too large, which is said", () =>
    onPage(async (page) => {
      const path = join(scratch, "large.csv");
      writeFileSync(path, Buffer.alloc(64 * 1024 * 1024 + 1, "1,2\n"));
      await part(page, "files-input").setInputFiles(path);
      expect(await part(page, "refused").textContent()).toContain("large.csv有65 MB，超过64 MB");
      expect(await part(page, "files").isVisible()).toBe(false);
    }));

  it("does not hold up the page while it is read, and can be stopped", () =>
    onPage(async (page) => {
      const path = join(scratch, "long.csv");
      const lines = Array.from(
        { length: 450_000 },
        (_, at) => `${school},${1000 + (at % 900)}-${1001 + (at % 900)},小学,${at},1,`,
      );
      writeFileSync(path, `${rows[0]?.join(",")}\n${lines.join("\n")}\n`);
      await part(page, "files-input").setInputFiles(path);
      await part(page, "working").waitFor({ state: "visible" });
      const slowest = await page.evaluate(async () => {
        let slowest = 0;
        for (let turn = 0; turn < 20; turn++) {
          const before = performance.now();
          await new Promise((resolve) => setTimeout(resolve, 50));
          slowest = Math.max(slowest, performance.now() - before);
        }
        return slowest;
      });
      expect(slowest).toBeLessThan(500);
      await part(page, "cancel").click();
      expect(await part(page, "said").textContent()).toBe("已停止，没有结果。");
      expect(await part(page, "result").isVisible()).toBe(false);
    }));

  it("may be too much for the worker, which is said", async () => {
    const broken = await browser.newContext();
    await broken.addInitScript(() => {
      const Sound = window.Worker;
      window.Worker = class extends Sound {
        override postMessage() {
          setTimeout(() => this.dispatchEvent(new Event("error")));
        }
      };
    });
    await onPage(
      async (page) => {
        await putIn(page, chosen("a.csv", csv));
        expect(await part(page, "said").textContent()).toContain("核对时出了故障");
        expect(await part(page, "working").isVisible()).toBe(false);
      },
      "zh-hans",
      broken,
    );
    await broken.close();
  });

  it("may bring its own places and settings", () =>
    onPage(async (page) => {
      await putIn(
        page,
        chosen("areas.csv", "area,name,parent\ntown,某镇,\n"),
        chosen(
          "dataset.json",
          '{"id":"x","title":{"zh-Hans":"某镇"},"kind":"reported","root":"town","languages":["zh-Hans"]}',
        ),
        chosen("a.csv", csv.replaceAll(school, "town")),
      );
      await expectResult(page);
      expect(await page.locator("table.rates").first().textContent()).toContain("某镇");
    }));
});

describe("the files of the checker", () => {
  const files = builtFiles(folder);
  const textOf = (name: string) => files.find(({ path }) => path === name)?.bytes.toString("utf8") ?? "";

  it("are loaded by its own pages alone", () => {
    const pages = builtPages(folder);
    const loading = pages.filter(({ html }) => /check(-data)?\.js"/.test(html)).map(({ path }) => path);
    expect(loading).toEqual(languages.map((language) => `${inAddress(language)}/check/index.html`).sort());
  });

  it("hold the places and the settings of the site, and nothing that anybody reported", () => {
    const data = textOf("check-data.js");
    expect(data).toContain("dataset.json");
    expect(data).toContain(school);
    expect(data).not.toContain("reported_");
    expect(data.length).toBeLessThan(20_000);
  });

  it("use nothing that came after Chrome 109", () => {
    const later =
      /\b(toReversed|toSpliced|groupBy|withResolvers|fromAsync|isSubsetOf|symmetricDifference|isWellFormed)\b/;
    const code = textOf("check.js");
    expect(code.length).toBeGreaterThan(100_000);
    expect(later.exec(code)?.[0]).toBeUndefined();
  });
});
