import { join } from "node:path";
import { JSDOM } from "jsdom";
import { describe, expect, inject, it } from "vitest";
import { kindOf, type Load, loadsOf, pagesBelow } from "../../scripts/budget.ts";
import { builtPages } from "./built-files.ts";

const [report, county] = [inject("townshipReport"), inject("sampleCounty")];

/** The most that pages of a kind may load unasked, in bytes as servers send them. */
const budgets: Readonly<Record<string, number>> = { area: 40_000, theme: 40_000, embed: 10_000 };

/** Scripts that come unasked, on any page but that of the checker. */
const scripts = 8_000;

function over(loads: readonly Load[], most: number): string[] {
  return loads.filter(({ all }) => all >= most).map(({ path, all }) => `${path}: ${all} bytes`);
}

/** Pages of one language: those of the others differ by words alone. The largest is that of English or Chinese. */
async function loadsOfKind(kind: string): Promise<Load[]> {
  const wanted = (path: string) => kindOf(path) === kind && /^(zh-hans|en)\//.test(path);
  const loads = [report, county].map((folder) => loadsOf(folder, pagesBelow(folder).filter(wanted)));
  return (await Promise.all(loads)).flat();
}

describe("what a page loads unasked", () => {
  it.each(Object.entries(budgets))("is, on every %s page, less than %i bytes", async (kind, most) => {
    const loads = await loadsOfKind(kind);
    expect(loads.length).toBeGreaterThan(100);
    expect(over(loads, most)).toEqual([]);
  });

  it("is less than 8 kB of scripts, on every page but that of the checker", async () => {
    const paths = pagesBelow(county).filter((path) => kindOf(path) !== "check");
    // Every page of a kind has the same scripts: the first of each and some more.
    const loads = await loadsOf(
      county,
      paths.filter((_, at) => at % 7 === 0),
    );
    expect(new Set(loads.map(({ path }) => kindOf(path))).size).toBeGreaterThan(8);
    expect(loads.filter((load) => load.scripts >= scripts).map(({ path, scripts }) => `${path}: ${scripts}`)).toEqual(
      [],
    );
  });
});

describe("the difference coefficients of a theme", () => {
  const pages = builtPages(join(county, "zh-hans/area"))
    .filter(({ html }) => html.includes('id="difference-coefficients"'))
    .map(({ path, html }) => ({ path, page: new JSDOM(html).window.document }));

  it("stand in one table, a row for each, and not in charts", () => {
    expect(pages.length).toBeGreaterThan(10);
    for (const { path, page } of pages) {
      const section = page.querySelector("#difference-coefficients");
      expect(section?.querySelectorAll("table"), path).toHaveLength(1);
      expect(section?.querySelectorAll("tbody tr").length, path).toBeGreaterThan(0);
      expect(section?.querySelector("svg, figure"), path).toBeNull();
      expect(
        page.querySelectorAll('section[id^="difference-coefficient."], section[id^="difference-coefficient-"]'),
        path,
      ).toHaveLength(0);
    }
  });
});
