import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import type { Browser, BrowserContext, CDPSession, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { openChromium } from "../chromium.ts";
import { tagsIn } from "./built-files.ts";
import { pdfText } from "./pdf-text.ts";
import { violationsOf } from "./violations.ts";

const [reportFolder, countyFolder] = [inject("townshipReport"), inject("sampleCounty")];
const [county, town, school] = ["990101000000", "990101101000", "990101101-s01"];

let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  browser = await openChromium();
  context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
});

afterAll(() => browser?.close());

function read(path: string): string {
  return readFileSync(join(countyFolder, path), "utf8");
}

async function open(folder: string, path: string, hash = "", among = context) {
  const page = await among.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  // What is still on its way when the page is left does not count.
  page.on("requestfailed", (request) => {
    if (request.failure()?.errorText !== "net::ERR_ABORTED") complaints.push(`failed: ${request.url()}`);
  });
  await page.goto(`${pathToFileURL(folder).href}/${path}/index.html${hash}`);
  return { page, complaints };
}

/** The number of the one slide that is to be seen; 0 where it is not one. */
async function shown(page: Page): Promise<number> {
  const seen = page.locator(".slide:visible");
  return (await seen.count()) === 1 ? Number(await seen.getAttribute("id")) : 0;
}

async function pressed(page: Page, ...keys: string[]): Promise<number> {
  for (const key of keys) await page.keyboard.press(key);
  return shown(page);
}

/** Something on the slide of that number. */
const on = (page: Page, number: number, what: string) => page.locator(`[id="${number}"] ${what}`);
const said = (page: Page) => page.locator("[aria-live]").textContent();
const countOf = (page: Page) => page.locator(".slide").count();

describe("the slides of a place", () => {
  it("are there for each with a key figure, and linked from its page", () => {
    const areas = readdirSync(join(countyFolder, "en/area")).sort();
    const linking = areas.filter((id) => />Present<\/a>/.test(read(`en/area/${id}/index.html`)));
    const presented = readdirSync(join(countyFolder, "en/present")).sort();
    expect(presented.length).toBeGreaterThan(40);
    expect(linking).toEqual(presented);
  });

  it("weigh less than 60 kB with all that they load, of which the script less than 4 kB", () => {
    const weigh = (path: string) => gzipSync(read(path)).length;
    for (const language of ["zh-hans", "en"]) {
      const path = `${language}/present/${county}/index.html`;
      const links = tagsIn(read(path)).flatMap(({ name, attributes }) => {
        const loaded = name === "script" || attributes.get("rel") === "stylesheet";
        return loaded ? (attributes.get("src") ?? attributes.get("href") ?? []) : [];
      });
      const loaded = links.map((link) => link.replaceAll("../", ""));
      expect(loaded).toContain("present.js");
      expect(loaded.length).toBeGreaterThan(1);
      const weight = [path, ...loaded].reduce((sum, each) => sum + weigh(each), 0);
      expect(weight, path).toBeLessThan(60_000);
    }
    expect(weigh("present.js")).toBeLessThan(4000);
  });
});

describe("with keys, a show", () => {
  it("goes on and back, to its ends, and to a number, and says where it is", async () => {
    const { page, complaints } = await open(countyFolder, `zh-hans/present/${town}`);
    const last = await countOf(page);
    expect(await shown(page)).toBe(1);
    expect(await pressed(page, "ArrowRight")).toBe(2);
    expect(await pressed(page, "Space", "PageDown", "ArrowDown", "Enter")).toBe(6);
    expect(await pressed(page, "ArrowLeft", "PageUp", "Shift+Space")).toBe(3);
    expect(await pressed(page, "End", "ArrowRight")).toBe(last);
    expect(await pressed(page, "Home", "ArrowLeft")).toBe(1);
    expect(await pressed(page, "1", "2", "Enter")).toBe(12);
    expect(page.url()).toMatch(/#12$/);
    const title = await on(page, 12, "h2").textContent();
    expect(await said(page)).toBe(`第12张，共${last}张：${title}`);
    expect(await pressed(page, "9", "9", "Enter")).toBe(last);
    await page.close();
    expect(complaints).toEqual([]);
  });

  it("stays where it was after a reload, follows links to a number, and leads to the same slide in another language", async () => {
    const { page } = await open(countyFolder, `zh-hans/present/${town}`, "#5");
    expect(await shown(page)).toBe(5);
    await pressed(page, "ArrowRight");
    await page.reload();
    expect(await shown(page)).toBe(6);
    await on(page, 6, "a[rel=next]").click();
    await expect.poll(() => shown(page)).toBe(7);
    await page.locator("a[hreflang=en]").click();
    await page.waitForURL(/\/en\/present\/.*#7$/);
    expect(await shown(page)).toBe(7);
    expect(await said(page)).toMatch(/^Slide 7 of \d+: ./);
    await page.close();
  });

  it("keeps the focus on what it was on, and leaves to a control the keys that work it", async () => {
    const { page } = await open(countyFolder, `zh-hans/present/${town}`);
    const focus = () => page.evaluate(() => document.activeElement?.closest(".slide")?.id);
    await on(page, 1, "a[rel=next]").focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => shown(page)).toBe(2);
    expect(await focus()).toBe("2");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("rel"))).toBe("next");
    expect(await pressed(page, "End")).toBe(await countOf(page));
    expect(await focus()).toBe(String(await countOf(page)));
    await page.locator("button[data-wish=notes]").focus();
    await page.keyboard.press("Space");
    expect(await page.locator("html").getAttribute("class")).toContain("noted");
    expect(await shown(page)).toBe(await countOf(page));
    await page.close();
  });

  it("shows notes with the time and what comes next, and hides them again", async () => {
    const { page } = await open(countyFolder, `zh-hans/present/${town}`, "#4");
    const notes = on(page, 4, ".said p");
    expect(await notes.first().isVisible()).toBe(false);
    await page.keyboard.press("n");
    expect(await notes.first().isVisible()).toBe(true);
    expect((await notes.allTextContents()).join()).toContain("公式");
    expect(await page.locator("[data-now]").textContent()).toMatch(/^\d\d:\d\d$/);
    expect(await page.locator("[data-elapsed]").textContent()).toMatch(/^\d+:\d\d$/);
    expect(await page.locator("[data-next]").textContent()).toBe(await on(page, 5, "h2").textContent());
    const [stage, panel] = [await on(page, 4, ".stage").boundingBox(), await page.locator(".beside").boundingBox()];
    expect((stage?.y ?? 0) + (stage?.height ?? 0)).toBeLessThanOrEqual((panel?.y ?? 0) + 1);
    expect(await pressed(page, "End")).toBe(await countOf(page));
    expect(await page.locator("[data-next]").textContent()).toBe("这是最后一张");
    await page.keyboard.press("n");
    expect(await page.locator(".said:visible, .beside:visible").count()).toBe(0);
    await page.close();
  });

  it("blackens the screen until any key, and lists its keys", async () => {
    const { page } = await open(countyFolder, `en/present/${town}`, "#4");
    await page.keyboard.press(".");
    expect(await page.locator(".black").isVisible()).toBe(true);
    expect(await said(page)).toContain("Black screen");
    expect(await pressed(page, "ArrowRight")).toBe(4);
    expect(await page.locator(".black").isVisible()).toBe(false);
    await page.locator("button[data-wish=notes]").focus();
    expect(await pressed(page, "b", "Enter")).toBe(4);
    expect(await page.locator(".black:visible, .beside:visible").count()).toBe(0);
    await page.keyboard.press("?");
    expect(await page.locator("dialog").isVisible()).toBe(true);
    expect(await page.locator("dialog").textContent()).toContain("Next slide");
    expect(await violationsOf(page)).toEqual([]);
    expect(await pressed(page, "ArrowRight")).toBe(4);
    await page.keyboard.press("Escape");
    expect(await page.locator("dialog").isVisible()).toBe(false);
    await page.close();
  });

  it("asks for the full screen by F and by its button, then takes keys again, and leaves the browser its own", async () => {
    const { page } = await open(countyFolder, `en/present/${town}`);
    await page.evaluate(() => {
      document.documentElement.requestFullscreen = () => {
        document.body.dataset["asked"] = String(Number(document.body.dataset["asked"] ?? 0) + 1);
        return Promise.resolve();
      };
    });
    await page.keyboard.press("f");
    await page.locator("button[data-wish=screen]").click();
    expect(await page.locator("body").getAttribute("data-asked")).toBe("2");
    expect(await pressed(page, "Space")).toBe(2);
    expect(await pressed(page, "Control+ArrowRight", "Control+b", "Tab", "x")).toBe(2);
    expect(await page.locator(".black").isVisible()).toBe(false);
    await page.close();
  });
});

describe("with a finger, a show", () => {
  async function stroke(session: CDPSession, from: readonly [number, number], to: readonly [number, number]) {
    const at = ([x, y]: readonly [number, number]) => [{ x, y }];
    await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(from) });
    await session.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at(to) });
    await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  }

  it("goes on by a stroke to the left and back by one to the right, and not by one up or a tap", async () => {
    const touching = await browser.newContext({ viewport: { width: 844, height: 390 }, hasTouch: true });
    const { page } = await open(countyFolder, `zh-hans/present/${town}`, "", touching);
    const session = await touching.newCDPSession(page);
    await stroke(session, [600, 200], [300, 220]);
    await expect.poll(() => shown(page)).toBe(2);
    await stroke(session, [600, 200], [300, 180]);
    await expect.poll(() => shown(page)).toBe(3);
    await stroke(session, [300, 200], [500, 210]);
    await expect.poll(() => shown(page)).toBe(2);
    await stroke(session, [300, 300], [330, 100]);
    await page.touchscreen.tap(420, 200);
    expect(await shown(page)).toBe(2);
    await touching.close();
  });

  it("scrolls through all slides on a phone held upright, and turns to the one in sight when the phone is turned", async () => {
    const { page } = await open(countyFolder, `zh-hans/present/${town}`, "#4");
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.locator(".slide:visible").count()).toBe(await countOf(page));
    await page.keyboard.press("ArrowRight");
    expect(page.url()).toMatch(/#4$/);
    await page
      .locator(".slide")
      .nth(5)
      .evaluate((slide) => slide.scrollIntoView());
    await page.setViewportSize({ width: 844, height: 390 });
    await expect.poll(() => shown(page)).toBe(6);
    await page.close();
  });
});

/** The places whose slides are looked at, in every language. */
const places = [
  ["the county", countyFolder, county],
  ["a town", countyFolder, town],
  ["a school", countyFolder, school],
  ["the township report", reportFolder, "town"],
] as const;
const languages = ["zh-hans", "zh-hant", "en"] as const;

/** What does not fit on each slide as it is shown: parts, words of charts, too small type. */
function misfitsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const press = (key: string) => document.dispatchEvent(new KeyboardEvent("keydown", { key }));
    const over = (part: Element) =>
      part.scrollHeight > part.clientHeight + 1 || part.scrollWidth > part.clientWidth + 1;
    const misfits = (stage: HTMLElement): string[] => {
      const edge = stage.getBoundingClientRect();
      const held = stage.querySelectorAll(".account, .account > div, .key-figures > li, .grid, header, .body, footer");
      const parts = [stage, ...held].filter(over).map((part) => part.className || part.tagName);
      const bottom = stage.querySelector(".body")?.getBoundingClientRect().bottom ?? Number.POSITIVE_INFINITY;
      const foot = stage.querySelector("footer")?.getBoundingClientRect();
      const beside = stage.querySelector(".account")?.getBoundingClientRect().left ?? edge.right;
      const words = [...stage.querySelectorAll(".chart text")].filter((text) => {
        const { left, right, width } = text.getBoundingClientRect();
        return width > 0 && (left < edge.left + edge.width / 50 || right > beside);
      });
      const small = [...stage.querySelectorAll("p, dt, dd, h1, h2, h3, td, th, b, span")].filter(
        (part) => Number.parseFloat(getComputedStyle(part).fontSize) * 960 < 10.5 * edge.width && !part.closest(".vh"),
      );
      return [
        ...parts,
        ...(foot && bottom <= foot.top + 1 && foot.bottom <= edge.bottom ? [] : ["runs into its foot"]),
        ...words.map((text) => `chart: ${text.textContent}`),
        ...small.map((part) => `small: ${part.textContent}`),
        ...(Math.abs(edge.width / edge.height - 16 / 9) > 0.02 ? ["is not 16:9"] : []),
        ...(stage.dataset["fit"] === "8" ? ["is set as small as can be"] : []),
      ];
    };
    press("Home");
    return [...document.querySelectorAll(".slide")].flatMap(({ id }) => {
      const stage = document.querySelector<HTMLElement>(`[id="${id}"].now .stage`);
      const found = stage && stage.clientWidth > 0 ? misfits(stage) : ["is not shown"];
      press("ArrowRight");
      return found.map((what) => `${id}: ${what}`);
    });
  });
}

describe("on screens of every size", () => {
  /** Projectors, a little higher than the slide by what stands above it outside of the full screen; a phone held across. */
  const sizes = [
    [1024, 768],
    [1280, 765],
    [1920, 1125],
    [844, 390],
  ] as const;

  it.each(places)(
    "every slide of %s shows all that it has in each language, and none scrolls sideways",
    async (_, folder, id) => {
      const { page, complaints } = await open(folder, `zh-hans/present/${id}`);
      const wrong: string[] = [];
      for (const language of languages) {
        await page.goto(`${pathToFileURL(folder).href}/${language}/present/${id}/index.html`);
        for (const [width, height] of sizes) {
          await page.setViewportSize({ width, height });
          wrong.push(...(await misfitsOf(page)).map((each) => `${language} ${width}: ${each}`));
          const stage = await page.locator(".now .stage").boundingBox();
          if (width > 1000) expect(stage?.width).toBeGreaterThan(width * 0.97);
        }
        for (const width of [320, 390]) {
          await page.setViewportSize({ width, height: 800 });
          const over = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          if (over > 0) wrong.push(`${language} ${width}: ${over} too wide`);
        }
      }
      await page.close();
      expect({ wrong, complaints }).toEqual({ wrong: [], complaints: [] });
    },
  );
});

describe("for everybody, the slides", () => {
  it("have no violation that axe finds, one at a time with notes or below one another, in light or dark", async () => {
    const { page } = await open(countyFolder, `en/present/${town}`, "#4");
    const found = await violationsOf(page);
    await page.keyboard.press("n");
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await pressed(page, "2", "Enter")).toBe(2);
    found.push(...(await violationsOf(page)));
    await page.setViewportSize({ width: 390, height: 844 });
    found.push(...(await violationsOf(page)));
    await page.close();
    expect(found).toEqual([]);
  });

  it("of a report without years have none either, with all that does not reconcile there", async () => {
    const { page } = await open(reportFolder, "zh-hans/present/town");
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await violationsOf(page)).toEqual([]);
    await page.close();
  });

  it("have one main heading, the name of the place, and a heading on each of the others", async () => {
    const { page } = await open(countyFolder, `en/present/${town}`);
    expect(await page.locator("h1").allTextContents()).toEqual(["Liuhe Town"]);
    const headings = await page
      .locator(".slide")
      .evaluateAll((all) => all.map((slide) => slide.querySelectorAll("h1, h2").length));
    expect(new Set(headings)).toEqual(new Set([1]));
    const charts = await page
      .locator(".slide svg.chart")
      .evaluateAll((all) =>
        all.map((chart) => [chart.getAttribute("role"), (chart.getAttribute("aria-label") ?? "").length > 20].join()),
      );
    expect(charts.length).toBeGreaterThan(10);
    expect(new Set(charts)).toEqual(new Set(["img,true"]));
    await page.close();
  });

  it("stand there in full without a script, with notes to open and no control that does nothing", async () => {
    const scriptless = await browser.newContext({ javaScriptEnabled: false });
    const { page, complaints } = await open(countyFolder, `zh-hans/present/${town}`, "", scriptless);
    const count = await countOf(page);
    expect(count).toBeGreaterThan(12);
    expect(await page.locator(".slide:visible").count()).toBe(count);
    expect(await page.locator("button:visible, input:visible, .beside:visible").count()).toBe(0);
    expect(await page.locator(".demo:visible").count()).toBe(2);
    await on(page, 4, "summary").click();
    expect(await on(page, 4, ".said p").first().isVisible()).toBe(true);
    await on(page, 4, "a[rel=next]").click();
    expect(page.url()).toMatch(/#5$/);
    await scriptless.close();
    expect(complaints).toEqual([]);
  });
});

describe("on paper, the slides", () => {
  it.each([
    ["the county", countyFolder, `zh-hans/present/${county}`, ["演示数据", "草稿"]],
    ["a town in English", countyFolder, `en/present/${town}`, ["Demonstration", "Draft"]],
    ["the township report", reportFolder, "zh-hant/present/town", ["草稿"]],
  ] as const)(
    "of %s are one a page, wide as a screen, each with what it must not be taken for",
    async (_, folder, path, marks) => {
      const { page } = await open(folder, path, "#3");
      const count = await countOf(page);
      const titles = await page.locator(".slide :is(h1, h2)").allTextContents();
      const pdf = await page.pdf({ preferCSSPageSize: true });
      const boxes = [
        ...Buffer.from(pdf)
          .toString("latin1")
          .matchAll(/\/MediaBox \[([\d. ]+)\]/g),
      ].map(([, box]) => box);
      expect(new Set(boxes)).toEqual(new Set(["0 0 960 540"]));
      const texts = pdfText(pdf);
      expect(texts).toHaveLength(count);
      for (const [at, text] of texts.entries()) {
        for (const mark of marks) expect(text).toContain(mark);
        expect(bare(text)).toContain(bare(titles[at] ?? "?"));
        expect(bare(text)).toContain(`${at + 1}/${count}`);
      }
      expect(texts.join()).not.toContain("Esc");
      await page.emulateMedia({ media: "print" });
      expect(await hiddenMarks(page)).toEqual([]);
      await page.close();
    },
  );

  it("come with their notes where that is asked for", async () => {
    const { page } = await open(countyFolder, `zh-hans/present/${town}`);
    const count = await countOf(page);
    const without = pdfText(await page.pdf({ preferCSSPageSize: true })).join("");
    await page.locator("input[data-with-notes]").check();
    const texts = pdfText(await page.pdf({ preferCSSPageSize: true }));
    expect(texts.length).toBeGreaterThanOrEqual(count);
    expect(texts[0]).toContain("柳河镇");
    const note = bare((await on(page, 4, ".said p").nth(1).textContent()) ?? "?");
    expect(note.length).toBeGreaterThan(5);
    expect(bare(without)).not.toContain(note);
    expect(bare(texts.join(""))).toContain(note);
    await page.close();
  });
});

/** What should be seen of the charts and is not. */
function hiddenMarks(page: Page): Promise<(string | null)[]> {
  return page.locator("svg.chart").evaluateAll((all) => {
    const drawn = all.filter((chart) => chart.checkVisibility());
    if (drawn.length === 0) return ["no chart"];
    const marks = drawn.flatMap((chart) => [...chart.querySelectorAll(".line, .bar, .dot, .ring, .std")]);
    return marks.filter((mark) => !mark.checkVisibility()).map((mark) => mark.getAttribute("class"));
  });
}

function bare(text: string): string {
  return text.replace(/\s/g, "");
}
