import { runInNewContext } from "node:vm";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Bundle, bundleScript, readBundle } from "../../src/exhibits/bundle.ts";
import { bundleOfArea, bundleOfBoard, bundleOfIndicator, bundleOfTheme, isDrawn } from "../../src/exhibits/of-page.ts";
import { exhibitOfSeries } from "../../src/exhibits/of-series.ts";
import { type Packed, pack, unpack } from "../../src/exhibits/packed.ts";
import { anchorOf } from "../../src/site/series.ts";
import { slidesOfArea } from "../../src/slides/of-area.ts";
import { siteIn } from "./slides-opened.ts";

/** Runs a bundle as a page does. */
function handedOver(script: string): Packed {
  const given: Packed[] = [];
  runInNewContext(script, { townshipCharts: (packed: Packed) => given.push(packed) });
  const [only, ...others] = given;
  if (!only || others.length > 0) throw new Error(`handed over ${given.length} times`);
  // Arrays of another context are no arrays of this one.
  return JSON.parse(JSON.stringify(only)) as Packed;
}

describe("packing", () => {
  it("gives back what was put in, after JSON too", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const plain: unknown = JSON.parse(JSON.stringify(value));
        expect(unpack(JSON.parse(JSON.stringify(pack(plain))) as Packed)).toEqual(plain);
      }),
    );
  });

  it("writes a text that comes again once", () => {
    const packed = pack([{ name: "巩固合格" }, { name: "巩固合格" }, ["巩固合格"]]);
    expect(JSON.stringify(packed).split("巩固合格").length - 1).toBe(1);
  });

  it("leaves out what is undefined in an object, and refuses what is no plain data", () => {
    expect(unpack(pack({ slide: undefined, anchor: "a" }))).toEqual({ anchor: "a" });
    expect(() => pack([1n])).toThrow("not plain data: 1");
    expect(() => pack([undefined])).toThrow("not plain data: undefined");
  });
});

const site = siteIn("township-report");
const { root } = site;

function reread(bundle: Bundle): Bundle {
  return readBundle(handedOver(bundleScript(bundle)));
}

describe("the bundle of an area", () => {
  const bundle = bundleOfArea(site, root, "zh-Hans");

  it("has every chart of the page with its words and its figures", () => {
    const drawn = site.headline(root.id).filter(isDrawn);
    expect(drawn.length).toBeGreaterThan(5);
    expect(bundle.charts.map(({ anchor }) => anchor)).toEqual(drawn.map(anchorOf));
    for (const [at, series] of drawn.entries()) {
      const { caption, table } = exhibitOfSeries(series, site, "zh-Hans");
      expect(bundle.charts[at]?.caption).toEqual(caption);
      expect(bundle.charts[at]?.table).toEqual(table());
    }
  });

  it("has the slide of each chart, which is that of the deck", () => {
    for (const { caption, slides } of bundle.charts) {
      expect(slides.map(({ kind }) => kind)).toEqual(["chart"]);
      expect(caption.kicker).toContain(slides[0]?.kicker.split(" · ")[1]);
    }
    expect(bundle.deck?.slides).toEqual(slidesOfArea(site, root.id, "zh-Hans"));
  });

  it("comes out of its script as it went in", () => {
    expect(reread(bundle)).toEqual(bundle);
  });
});

const county = siteIn("sample-county");

describe("the bundle of a theme", () => {
  it.each([site, county])("has every chart of every theme, each with a slide", (each) => {
    const themes = each.themes(each.root.id);
    const bundles = themes.map((theme) => bundleOfTheme(each, each.root, theme, "en"));
    const anchors = bundles.flatMap(({ charts }) => charts.map(({ anchor }) => anchor));
    const drawn = each.series(each.root.id).filter(({ indicator }) => indicator.measure.kind !== "dispersion");
    expect(anchors).toEqual(expect.arrayContaining(drawn.filter(isDrawn).map(anchorOf)));
    expect(new Set(anchors).size).toBe(anchors.length);
    for (const { charts } of bundles) expect(charts.filter(({ slides }) => slides.length === 0)).toEqual([]);
  });

  it("has what formulas leave out, and girls and boys by grade, drawn in one piece", () => {
    const { charts } = bundleOfTheme(county, county.root, "participation", "zh-Hant");
    const pieces = charts.filter(({ svg }) => svg).map(({ anchor }) => anchor);
    expect(pieces).toEqual(expect.arrayContaining(["shares-enrolment-rate-primary", "girls-and-boys"]));
    expect(reread({ author: "", charts })).toEqual({ author: "", charts });
  });
});

describe("the bundle of an indicator", () => {
  const indicator = county.indicators.find(({ id }) => id === "completion-rate");
  if (!indicator) throw new Error("no such indicator");
  const bundle = bundleOfIndicator(county, indicator, county.root, "zh-Hans");

  it("has every form of every comparison, each with its slides", () => {
    expect(bundle.charts.map(({ anchor }) => anchor).filter((anchor) => anchor.endsWith("-primary"))).toEqual(
      ["ranked", "funnel", "multiples", "slope"].map((form) => `${form}-completion-rate-primary`),
    );
    for (const { slides } of bundle.charts) expect(slides.map(({ kind }) => kind)).toEqual(["comparison"]);
  });

  it("has drawings of those alone that stand on the page in rows or pieces", () => {
    const drawn = bundle.charts.filter(({ svg }) => svg).map(({ anchor }) => anchor.split("-")[0]);
    expect(new Set(drawn)).toEqual(new Set(["ranked", "multiples"]));
    expect(reread(bundle)).toEqual(bundle);
  });
});

describe("the bundle of a board", () => {
  it("has it in one piece, and no slide", () => {
    const [board, ...others] = bundleOfBoard(county, county.root, "en").charts;
    expect(others).toEqual([]);
    expect(board?.svg).toContain("<svg");
    expect(board?.slides).toEqual([]);
  });
});

describe("the script of a bundle", () => {
  it("opens no tag and ends no line within, whatever the words are", () => {
    const [chart] = bundleOfArea(site, root, "zh-Hans").charts;
    if (!chart) throw new Error("no chart");
    const title = "</script><!--\u2028\u2029\n`";
    const bundle: Bundle = { author: "某局", charts: [{ ...chart, caption: { ...chart.caption, title } }] };
    const script = bundleScript(bundle);
    expect(script).not.toMatch(/[<\u2028\u2029]/);
    expect(script.trimEnd()).not.toContain("\n");
    expect(reread(bundle).charts[0]?.caption.title).toBe(title);
  });

  it("of any page of the sample county is below 30 kB as it is sent", () => {
    const place = county.root;
    const scripts = [
      bundleOfArea(county, place, "en"),
      ...county.themes(place.id).map((theme) => bundleOfTheme(county, place, theme, "en")),
    ].map((bundle) => gzipSync(bundleScript(bundle)).length);
    expect(scripts.length).toBeGreaterThan(5);
    expect(Math.max(...scripts)).toBeLessThan(30_000);
  });
});
