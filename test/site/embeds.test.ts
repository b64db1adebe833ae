import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { JSDOM } from "jsdom";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { readFolder } from "../../scripts/read-folder.ts";
import { inAddress, languages } from "../../src/i18n/language.ts";
import { embedParts } from "../../src/site/embed-address.ts";
import { runPipeline } from "../../src/site/pipeline.ts";
import { datasetFolder } from "../built-site.ts";
import { wholeLanguages } from "../whole-languages.ts";
import { runBuild } from "./build-command.ts";
import { builtFiles, builtPages, tagsIn } from "./built-files.ts";
import { rateRows } from "./chart-page.ts";

const sites = { "township-report": inject("townshipReport"), "sample-county": inject("sampleCounty") };

/** The embed pages of one language, by indicator, area, level and group. */
function embedsOf(folder: string, language: string): Map<string, string> {
  const start = `${language}/embed/`;
  const pages = builtPages(join(folder, start)).map(
    ({ path, html }) => [path.replace("/index.html", ""), html] as const,
  );
  return new Map(pages);
}

/** The rows of rates.csv, by what names their series. */
function rowsOf(folder: string): Map<string, { period: string; row: Record<string, string> }[]> {
  const rows = new Map<string, { period: string; row: Record<string, string> }[]>();
  for (const row of rateRows(folder)) {
    const key = [row["indicator"], row["area"], row["level"], row["group"]].join("/");
    rows.set(key, [...(rows.get(key) ?? []), { period: row["period"] ?? "", row: row as Record<string, string> }]);
  }
  return rows;
}

const inLanguages = Object.entries(sites).flatMap(([dataset, folder]) =>
  wholeLanguages.map((language) => [dataset, language, folder] as const),
);

describe.each(inLanguages)("the embed pages of %s in %s", (dataset, whole, folder) => {
  const pages = embedsOf(folder, inAddress(whole));

  it("are there for every headline series of every area, in every language, and for no other", () => {
    const { site } = runPipeline(readFolder(datasetFolder(dataset), "en"));
    const headline = site?.places.all.flatMap(({ id }) =>
      site.headline(id).map((series) => embedParts(series).join("/")),
    );
    expect(headline?.length).toBeGreaterThan(8);
    for (const language of languages) {
      expect([...embedsOf(folder, inAddress(language)).keys()].sort()).toEqual(headline?.sort());
    }
  });

  it("draw the numbers of rates.csv", () => {
    const rows = rowsOf(folder);
    let drawn = 0;
    for (const [path, html] of pages) {
      const [wide = ""] = /<div class="cw">[\s\S]*?<\/svg>/.exec(html) ?? [];
      for (const { attributes } of tagsIn(wide).filter((tag) => tag.attributes.has("data-period"))) {
        const row = rows.get(path)?.find(({ period }) => period === attributes.get("data-period"))?.row;
        const said = (name: string) => attributes.get(`data-${name}`) ?? "";
        expect(["rate", "numerator", "denominator", "reported"].map(said), path).toEqual(
          ["rate", "numerator", "denominator", "reported"].map((name) => row?.[name]),
        );
        drawn += 1;
      }
    }
    expect(drawn).toBeGreaterThan(pages.size * 0.9);
  });

  it("have no navigation, and one link: to the series on the site, in a window of its own", () => {
    for (const [path, html] of pages) {
      const links = tagsIn(html).filter(({ name }) => name === "a");
      expect(links, path).toHaveLength(1);
      const [link] = links;
      expect(link?.attributes.get("href"), path).toMatch(
        new RegExp(`^(\\.\\./){6}${inAddress(whole)}/area/[\\w-]+/index\\.html#`),
      );
      expect([link?.attributes.get("target"), link?.attributes.get("rel")]).toEqual(["_blank", "noopener"]);
      expect(html).not.toContain("<nav");
    }
  });

  it("are below 4 kB each as servers send them", () => {
    const large = [...pages]
      .map(([path, html]) => [path, gzipSync(html).length] as const)
      .filter(([, size]) => size > 4000);
    expect(large).toEqual([]);
  });

  it("name no place of the site that dataset.json does not name", () => {
    const named = [...pages].filter(([, html]) => /rel="canonical"|oembed/.test(html));
    expect(named).toEqual([]);
    expect(builtFiles(folder).filter(({ path }) => path.endsWith("oembed.json"))).toEqual([]);
  });
});

describe("an embed page", () => {
  const html = embedsOf(sites["township-report"], "zh-hans").get("literacy-retention-rate/town/all/all") ?? "";
  const { document } = new JSDOM(html).window;
  const text = (selector: string) => document.querySelector(selector)?.textContent?.replace(/\s+/g, " ").trim();

  it("says its finding, of what, of whom and of when", () => {
    expect(text("h1")).toBe("上报95%；按50÷55复算为90.91%，比标准≥95%差3人");
    expect(text("header p")).toBe("脱盲巩固率 · 某镇（原文未写镇名） · %，原文未写年份");
  });

  it("has the rate as an equation, as reported with its verdict, and how far the standard is", () => {
    const facts = [...document.querySelectorAll(".facts > div")].map((each) => each.textContent?.replace(/\s+/g, ""));
    expect(facts).toEqual(["复算90.91%=脱盲巩固50近三年脱盲55", "上报95%不符", "标准≥95%未达标，差3人结论改变"]);
  });

  it("says what it is not, where it comes from and how it is to be read", () => {
    const said = [...document.querySelectorAll("footer li")].map((each) => each.textContent?.trim());
    expect(said[0]).toContain("草稿");
    expect(said.slice(1, 4)).toEqual(["来源：二(七)掃盲工作1", "数据日期：未注明", "横轴从0开始"]);
    expect(text("footer a")).toContain("某镇“两基”工作汇报");
  });

  it("has its figures as a table for those who do not see it", () => {
    const cells = [...document.querySelectorAll("table tbody :is(th, td)")].map((each) => each.textContent?.trim());
    expect(cells).toEqual(["原文未写年份", "50", "55", "90.91%", "95%"]);
  });

  it("of what cannot be worked out has no chart, says why, and says nothing of an axis", () => {
    const absent = embedsOf(sites["township-report"], "en").get("enrolment-rate/town/lower_secondary/all") ?? "";
    expect(absent).toContain("Cannot be worked out without Enrolled");
    expect(absent).not.toContain("<figure");
    expect(absent).not.toContain("Axis starts");
  });
});

describe("the scripts for pages of others", () => {
  it("are small: the listener less than a thousand bytes as it is", () => {
    const size = (name: string) => readFileSync(join(sites["sample-county"], name)).length;
    expect(size("embed-host.js")).toBeLessThan(1000);
    expect(size("embed-element.js")).toBeLessThan(3000);
  });

  it("name no place: they can be copied", () => {
    for (const name of ["embed-host.js", "embed-element.js"]) {
      expect(readFileSync(join(sites["sample-county"], name), "utf8")).not.toMatch(/https?:|__base__|location/);
    }
  });
});

describe("a site that knows where it stands, with all embed pages", () => {
  const scratch = mkdtempSync(join(tmpdir(), "embeds-"));
  const out = join(scratch, "out");
  const files: Readonly<Record<string, string>> = {
    "dataset.json": JSON.stringify({
      ...{ id: "tiny", title: { en: "Tiny" }, kind: "reported", root: "town", languages: ["en"] },
      url: "https://statistics.example/tiny",
    }),
    "areas.csv": "area,name,kind\r\ntown,某镇,township\r\n",
    "dropout.csv": "area,school_year,level,group,pupils_at_start,dropouts\r\ntown,2022-2023,primary,all,1528,4\r\n",
    "student-aid.csv": "area,year,stage,programme,eligible,recipients\r\ntown,2022,primary,两免/一补？,200,196\r\n",
  };

  beforeAll(() => {
    mkdirSync(join(scratch, "data"));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(scratch, "data", name), text);
    const { status, stderr } = runBuild(join(scratch, "data"), "--out", out, "--embeds", "all", "--language", "en");
    expect(status, stderr).toBe(0);
  });
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  it("has one for every series, whatever its programme is called", () => {
    const made = [...embedsOf(out, "en").keys()].sort();
    const series = rowsOf(out);
    expect(made).toHaveLength(series.size);
    expect(made.filter((path) => path.startsWith("aid-coverage-rate"))).toEqual([
      expect.stringMatching(/^aid-coverage-rate\/town\/primary\/两免-一补--[0-9a-f]{8}$/),
    ]);
    expect(made).toContain("dropout-rate/town/primary/all");
  });

  it("names the page of the series as the one to be found, and what oEmbed says beside it", () => {
    for (const [path, html] of embedsOf(out, "en")) {
      const links = tagsIn(html).filter(({ name }) => name === "link");
      const to = (rel: string) => links.find(({ attributes }) => attributes.get("rel") === rel)?.attributes;
      expect(to("canonical")?.get("href")).toMatch(/^https:\/\/statistics\.example\/tiny\/en\/area\/town\//);
      expect(to("alternate")?.get("type")).toBe("application/json+oembed");
      const start = "https://statistics.example/tiny/";
      const address = to("alternate")?.get("href") ?? "";
      expect(address.startsWith(start)).toBe(true);
      const file = decodeURI(address.slice(start.length));
      expect(file).toBe(`en/embed/${path}/oembed.json`);
      const said = JSON.parse(readFileSync(join(out, file), "utf8")) as Record<string, unknown>;
      expect(said).toMatchObject({ type: "rich", version: "1.0", provider_name: "Tiny" });
      const frame = new JSDOM(String(said["html"])).window.document.querySelector("iframe");
      expect(decodeURI(frame?.src ?? "")).toBe(`${start}en/embed/${path}/index.html`);
    }
  });
});
