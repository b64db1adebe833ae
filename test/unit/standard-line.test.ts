import { describe, expect, it } from "vitest";
import { bars } from "../../src/charts/bars.ts";
import { rankDot, sharedDomain } from "../../src/charts/dots.ts";
import { sparkline } from "../../src/charts/sparkline.ts";
import { trend, trendDomain } from "../../src/charts/trend.ts";
import { seriesAmong } from "../../src/site/series.ts";
import { smallSite, type Texts } from "./small-dataset.ts";

const areas = (setting: string) => `
  area,name,kind,setting
  town,某镇,township,${setting}`;

/** Retention of literacy over years, by persons of a hundred. */
const retention = (...retained: readonly number[]): Texts => ({
  areas: areas("rural"),
  literacy: `area,year,made_literate,retained
    ${retained.map((count, at) => `town,${2010 + at},100,${count}`).join("\n    ")}`,
});

function seriesOf(texts: Texts, indicator: string, standards: readonly string[]) {
  const site = smallSite(texts, { standards });
  const found = seriesAmong(site.figures("town")).find((each) => each.indicator.id === indicator);
  if (!found) throw new Error(`no such series: ${indicator}`);
  return found;
}

const count = (svg: string, part: string) => svg.split(part).length - 1;

describe("the standard on a trend", () => {
  const drawn = (texts: Texts, indicator: string, standards: readonly string[]) =>
    trend(seriesOf(texts, indicator, standards), "wide", "label", "en");

  it("is one line with its failing side and its label", () => {
    const svg = drawn(retention(90, 92, 96), "literacy-retention-rate", ["literacy-1993"]);
    expect([count(svg, 'class="std"'), count(svg, 'class="zone"')]).toEqual([1, 1]);
    expect(svg).toContain("≥95% standard");
    expect(svg).toContain("↓ below standard");
  });

  it("is within the window", () => {
    const series = seriesOf(retention(99, 99, 100), "literacy-retention-rate", ["literacy-1993"]);
    expect(trendDomain(series)).toMatchObject({ from: 90, to: 100 });
    const without = seriesOf(retention(99, 99, 100), "literacy-retention-rate", []);
    expect(trendDomain(without)).toMatchObject({ from: 98, to: 100 });
  });

  it("is not there where no set applies", () => {
    const svg = drawn(retention(90, 92), "literacy-retention-rate", ["library-2018"]);
    expect(svg).not.toMatch(/std|zone/);
  });

  it("steps where the limit changes with the years", () => {
    const years = ["2012-2013", "2013-2014", "2014-2015"];
    const texts = {
      areas: areas("rural"),
      pupils: `area,school_year,level,pupils
        ${years.map((year) => `town,${year},primary,200`).join("\n        ")}`,
      teachers: `area,school_year,level,staff
        ${years.map((year) => `town,${year},primary,10`).join("\n        ")}`,
    };
    const svg = drawn(texts, "pupil-staff-ratio", ["staffing-2001"]);
    expect([count(svg, 'class="std"'), count(svg, 'class="zone"')]).toEqual([2, 2]);
    expect(svg).toContain("≤19 standard");
    expect(svg).not.toContain("≤23");
  });

  it("is every limit that may hold, dashed and without a failing side, where it is not known which does", () => {
    const texts = {
      areas: areas(""),
      literacy: `area,year,population,literate
        town,2010,1000,940
        town,2011,1000,960`,
    };
    const svg = drawn(texts, "literacy-rate", ["literacy-1993"]);
    expect([count(svg, 'class="std dashed"'), count(svg, 'class="zone"')]).toEqual([2, 0]);
  });

  it("does not press the figures flat: a limit more than twelve times as high is left out", () => {
    const texts = {
      areas: areas("rural"),
      dropout: `area,school_year,level,pupils_at_start,dropouts
        town,2010-2011,primary,10000,5
        town,2011-2012,primary,10000,9`,
    };
    const series = seriesOf(texts, "dropout-rate", ["two-basics-1994"]);
    expect(trendDomain(series)?.to).toBeLessThan(0.2);
    expect(trend(series, "wide", "label", "en")).not.toContain('class="std"');
  });
});

describe("the standard on other charts", () => {
  it("stands across the bars of a single period", () => {
    const [figure] = seriesOf(retention(90), "literacy-retention-rate", ["literacy-1993"]).figures;
    if (!figure) throw new Error("no figure");
    const svg = bars(figure, "wide", "label", "en");
    expect([count(svg, 'class="std"'), count(svg, 'class="zone"')]).toEqual([1, 1]);
  });

  it("stands on a tile's line and in a ranked row", () => {
    const series = seriesOf(retention(90, 92), "literacy-retention-rate", ["literacy-1993"]);
    expect(count(sparkline(series), 'class="std"')).toBe(1);
    const domain = sharedDomain(series.figures);
    const [figure] = series.figures;
    if (!figure || !domain) throw new Error("no figure");
    expect(count(rankDot(figure, domain), 'class="std"')).toBe(1);
  });
});
