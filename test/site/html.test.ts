import { JSDOM } from "jsdom";
import { describe, expect, inject, it } from "vitest";
import { inAddress, languages } from "../../src/i18n/language.ts";
import { words } from "../../src/i18n/words.ts";
import { builtPages, tagsIn } from "./built-files.ts";

const report = builtPages(inject("townshipReport"));
const county = builtPages(inject("sampleCounty"));
const sites = { "township-report": report, "sample-county": county };

type Page = (typeof report)[number];

/** The first page only forwards: it stands outside the layout. */
function laidOut(pages: readonly Page[]): Page[] {
  return pages.filter(({ path }) => path !== "index.html");
}

/** What a reader sees and hears: text between tags, with one space between words. */
function textOf(html: string): string {
  return html
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, " ")
    .replace(/<[^>]*>/g, " ")
    .replace(/&nbsp;|\s+/g, " ");
}

function pathsWhere(pages: readonly Page[], holds: (page: Page) => boolean): string[] {
  return pages.filter(holds).map(({ path }) => path);
}

function pageAt(pages: readonly Page[], path: string): Page {
  const found = pages.find((page) => page.path === path);
  if (!found) throw new Error(`no such page: ${path}`);
  return found;
}

describe.each(Object.entries(sites))("every page of %s", (_, pages) => {
  it("is there in each language, with the same pages in all", () => {
    const below = (language: string) =>
      pathsWhere(pages, ({ path }) => path.startsWith(`${language}/`)).map((path) => path.slice(language.length));
    const [first = [], ...others] = languages.map((language) => below(inAddress(language)));
    expect(first.length).toBeGreaterThan(30);
    for (const other of others) expect(other).toEqual(first);
  });

  it("says its language", () => {
    const wrong = laidOut(pages).filter(({ path, html }) => {
      const language = languages.find((each) => path.startsWith(`${inAddress(each)}/`));
      return !language || !html.includes(`<html lang="${language}"`);
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
    expect(pageAt(pages, "index.html").html).toContain('<html lang="zh-Hans"');
  });

  it("has a title of its own within its language, and a description", () => {
    const titles = new Map<string, string[]>();
    for (const { path, html } of laidOut(pages)) {
      const [, title = ""] = /<title>([^<]+)<\/title>/.exec(html) ?? [];
      const [, description = ""] = /<meta name="description" content="([^"]+)"/.exec(html) ?? [];
      expect(title.trim(), path).not.toBe("");
      expect(description.trim(), path).not.toBe("");
      const key = `${path.split("/")[0]} ${title}`;
      titles.set(key, [...(titles.get(key) ?? []), path]);
    }
    expect([...titles.values()].filter((paths) => paths.length > 1)).toEqual([]);
  });

  it("has one main heading and one main part", () => {
    const counted = (html: string, name: string) => tagsIn(html).filter((tag) => tag.name === name).length;
    expect(pathsWhere(pages, ({ html }) => counted(html, "h1") !== 1 || counted(html, "main") !== 1)).toEqual([]);
  });

  it("names nothing twice", () => {
    const twice = pages.flatMap(({ path, html }) => {
      const ids = tagsIn(html).flatMap(({ attributes }) => attributes.get("id") ?? []);
      return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${path}#${id}`);
    });
    expect(twice).toEqual([]);
  });

  it("says draft and asks not to be indexed, since neither dataset is approved", () => {
    const silent = laidOut(pages).filter(({ path, html }) => {
      const language = languages.find((each) => path.startsWith(`${inAddress(each)}/`)) ?? "zh-Hans";
      return !textOf(html).includes(words.draft[language]) || !textOf(html).includes(words.draftNotice[language]);
    });
    expect(silent.map(({ path }) => path)).toEqual([]);
    expect(pathsWhere(pages, ({ html }) => !html.includes('<meta name="robots" content="noindex"'))).toEqual([]);
  });

  it("lets nothing run or load that is not the site's own", () => {
    const policy = /<meta http-equiv="Content-Security-Policy" content="default-src 'none';/;
    expect(pathsWhere(laidOut(pages), ({ html }) => !policy.test(html))).toEqual([]);
    expect(pathsWhere(pages, ({ html }) => /<style\b|\sstyle="|\son[a-z]+="/.test(html))).toEqual([]);
    const inline = /<script\b(?![^>]*\ssrc=)/;
    expect(pathsWhere(pages, ({ html }) => inline.test(html))).toEqual([]);
  });

  it("never shows what a program left in place of words", () => {
    const left = /\bundefined\b|\bNaN\b|\[object|\bInfinity\b|\bnull\b/;
    const shown = ({ html }: Page) =>
      left.test(textOf(html)) ||
      tagsIn(html).some(({ attributes }) =>
        [...attributes.values()].some((value) => /undefined|NaN|\[object/.test(value)),
      );
    expect(pathsWhere(pages, shown)).toEqual([]);
  });
});

describe("a demonstration", () => {
  it("says so on every page", () => {
    const silent = laidOut(county).filter(({ path, html }) => {
      const language = languages.find((each) => path.startsWith(`${inAddress(each)}/`)) ?? "zh-Hans";
      return !textOf(html).includes(words.demonstrationNotice[language]);
    });
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it("is what a reported dataset is not", () => {
    const notices = languages.map((language) => words.demonstrationNotice[language]);
    expect(pathsWhere(report, ({ html }) => notices.some((notice) => html.includes(notice)))).toEqual([]);
  });
});

describe("the township report", () => {
  it.each(languages)("shows 1835 of 1856 less 10, and 99.40 %%, on its page in %s", (language) => {
    const text = textOf(pageAt(report, `${inAddress(language)}/area/town/index.html`).html);
    expect(text).toMatch(/\b1,?835\b/);
    expect(text).toMatch(/\b1,?846\b|\b1,?856\s*(?:\S+\s+)?−\s*10\b/);
    expect(text).toMatch(/\b99\.40/);
    expect(text).toContain("99.4%");
  });

  it.each(languages)("shows 50, 55 and 90.91 %% on its literacy page in %s", (language) => {
    const { window } = new JSDOM(pageAt(report, `${inAddress(language)}/area/town/literacy/index.html`).html);
    const section = window.document.querySelector("#literacy-retention-rate");
    const cells = [...(section?.querySelectorAll("td") ?? [])].map(({ textContent }) => textContent?.trim());
    expect(cells.slice(0, 4)).toEqual(["50", "55", "95%", "90.91%"]);
    expect(cells[4]).toBe({ "zh-Hans": "不符", "zh-Hant": "不符", en: "Does not reconcile" }[language]);
  });
});

/** Pages enough to have every kind of chart: all of the report, and one area of each kind in the county. */
const charted = [
  ...report.filter(({ path }) => path.startsWith("zh-hans/")),
  ...county.filter(({ path }) =>
    /^en\/(index|area\/(990101000000|990101101000|990101101-s01)\/|indicator\/[a-c])/.test(path),
  ),
];

describe("a chart", () => {
  const documents = charted.map(({ path, html }) => ({ path, page: new JSDOM(html).window.document }));
  const charts = documents.flatMap(({ path, page }) =>
    [...page.querySelectorAll("svg.chart")].map((chart) => ({ path, chart })),
  );

  it("is an image whose name says its finding, or repeats what stands beside it and is hidden", () => {
    expect(charts.length).toBeGreaterThan(300);
    const images = charts.filter(({ chart }) => chart.getAttribute("aria-hidden") !== "true");
    expect(images.length).toBeGreaterThan(100);
    const nameless = images.filter(
      ({ chart }) => chart.getAttribute("role") !== "img" || !chart.getAttribute("aria-label")?.trim(),
    );
    expect(nameless.map(({ path }) => path)).toEqual([]);
  });

  it("of a figure has a table in its section that says all it shows", () => {
    const figures = documents.flatMap(({ path, page }) =>
      [...page.querySelectorAll("figure")].map((figure) => ({ path, figure })),
    );
    expect(figures.length).toBeGreaterThan(50);
    const alone = figures.filter(({ figure }) => !figure.closest("section")?.querySelector("table tbody td"));
    expect(alone.map(({ path }) => path)).toEqual([]);
  });

  it("is drawn wide for screens and narrow for phones", () => {
    const figures = documents.flatMap(({ page }) => [...page.querySelectorAll("figure")]);
    const sizes = figures.map((figure) => [".c-wide", ".c-narrow"].map((size) => figure.querySelectorAll(size).length));
    expect(new Set(sizes.map((each) => each.join()))).toEqual(new Set(["1,1"]));
  });

  it("is followed in a table by numerator and denominator beside every rate", () => {
    const tables = documents.flatMap(({ path, page }) =>
      [...page.querySelectorAll("section.sec figure")].flatMap((figure) => {
        const table = figure.closest("section")?.querySelector("table.yr");
        return table ? [{ path, table }] : [];
      }),
    );
    expect(tables.length).toBeGreaterThan(50);
    const narrow = tables.filter(({ table }) => table.querySelectorAll("thead th").length < 4);
    expect(narrow.map(({ path }) => path)).toEqual([]);
  });
});

describe("a page of one undated period", () => {
  it("has bars, and no line over time", () => {
    const pages = report.filter(({ path }) => path.startsWith("en/area/town/"));
    const drawn = pages.map(({ html }) => html).join("");
    expect(drawn).toContain('class="bar"');
    expect(drawn).not.toContain('class="line"');
  });
});
