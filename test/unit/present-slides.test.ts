import { describe, expect, it } from "vitest";
import { isPresented, type Presented, presentedOf } from "../../src/exhibits/presented.ts";
import { languages } from "../../src/i18n/language.ts";
import { presentSentences } from "../../src/i18n/present.ts";
import { seriesName } from "../../src/site/narration.ts";
import { latest } from "../../src/site/series.ts";
import type { Site } from "../../src/site/site.ts";
import { slidesOfArea } from "../../src/slides/of-area.ts";
import { siteIn } from "./slides-opened.ts";

const county = siteIn("sample-county");
const report = siteIn("township-report");

const chartsIn = (slides: readonly Presented[]) => slides.flatMap((slide) => (slide.kind === "chart" ? [slide] : []));

describe.each([
  ["the sample county", county, county.root.id],
  ["a town of it", county, "990101101000"],
  ["a school of it", county, "990101101-s01"],
  ["the township report", report, report.root.id],
] as const)("the slides of %s", (_, site: Site, area: string) => {
  it.each(languages)("are those of its deck in %s, each chart with the drawing of its own series", (language) => {
    const charts = chartsIn(presentedOf(site, area, language));
    const series = site.headline(area).filter((each) => latest(each));
    expect(charts.length).toBeGreaterThan(2);
    expect(charts.map(({ kicker }) => kicker.split(" · ")[1])).toEqual(
      series.map((each) => seriesName(each, language)),
    );
    const drawn = charts.filter((slide) => slide.drawn.wide);
    expect(drawn.length).toBeGreaterThan(2);
    for (const {
      kicker,
      chart,
      drawn: { wide, narrow },
    } of drawn) {
      const [, name = ""] = kicker.split(" · ");
      const [, label = ""] = /aria-label="([^"]*)"/.exec(wide) ?? [];
      expect(label.replaceAll("&amp;", "&")).toContain(name);
      expect(narrow).toContain(`aria-label="${label}"`);
      expect(chart).toBeDefined();
    }
    for (const {
      absence,
      drawn: { wide },
    } of charts)
      expect(wide === "", absence).toBe(absence !== "");
  });

  it("lose no row of a table where it takes more than one of them", () => {
    const whole = slidesOfArea(site, area, "en").flatMap((slide) => ("table" in slide ? slide.table.rows : []));
    const shown = presentedOf(site, area, "en").flatMap((slide) => ("table" in slide ? slide.table.rows : []));
    expect(whole.length).toBeGreaterThan(3);
    expect(shown.map((row) => row[0])).toEqual(whole.map((row) => row[0]));
    expect(shown.slice(0, -1)).toEqual(whole.slice(0, -1));
  });

  it("do not say of their charts that they could be edited, as those of a deck can", () => {
    const saidBy = (slides: readonly object[]) => JSON.stringify(slides);
    expect(saidBy(slidesOfArea(site, area, "en"))).toContain("can be edited");
    expect(saidBy(presentedOf(site, area, "en"))).not.toContain("can be edited");
    expect(saidBy(presentedOf(site, area, "en"))).toContain("In the notes of every slide");
  });

  it("can each be told from every other by the lines at their top", () => {
    const tops = presentedOf(site, area, "zh-Hans").map(({ kicker, title }) => `${kicker} ${title}`);
    expect(tops.length).toBeGreaterThan(5);
    expect(new Set(tops).size).toBe(tops.length);
  });
});

describe("a place", () => {
  it("has slides where it has a key figure", () => {
    expect(isPresented(county, county.root.id)).toBe(true);
    expect(isPresented(report, "unnamed-school")).toBe(report.headline("unnamed-school").length > 0);
    const without = report.places.all.filter(({ id }) => report.headline(id).length === 0);
    expect(without.length).toBeGreaterThan(0);
    for (const { id } of without) expect(isPresented(report, id)).toBe(false);
  });

  it("that the dataset does not have has none", () => {
    expect(() => presentedOf(county, "nowhere", "en")).toThrow(RangeError);
  });
});

describe("the words of the show", () => {
  it("say number and title in every language, and list the same keys", () => {
    for (const language of languages) {
      const { position, keys } = presentSentences(language);
      expect(position(14)).toContain("14");
      expect(position(14)).toContain("{number}");
      expect(position(14)).toContain("{title}");
      expect(keys.map(([key]) => key.split(" ").at(-1))).toEqual(
        presentSentences("en").keys.map(([key]) => key.split(" ").at(-1)),
      );
    }
  });
});
