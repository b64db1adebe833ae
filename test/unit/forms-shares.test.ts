import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { shareBar, shares } from "../../src/charts/shares.ts";
import { add, approximate, zero } from "../../src/exact/fraction.ts";
import { exhibitOfShares } from "../../src/exhibits/of-shares.ts";
import { indicators } from "../../src/indicators/index.ts";
import type { Series } from "../../src/site/series.ts";
import { type Shares, sharesOf } from "../../src/site/shares.ts";
import { gapText, partText, sharesTake } from "../../src/site/shares-words.ts";
import type { Site } from "../../src/site/site.ts";
import { smallSite } from "./small-dataset.ts";

/** The enrolment of a town; a row is `2022-2023,1000,10,2,980`: population, counted separately, unable to learn, enrolled. */
function enrolment(...rows: readonly string[]): { site: Site; series: Series } {
  const header = "area,school_year,level,group,population,counted_separately,unable_to_learn,enrolled";
  const lines = rows.map((row) => `town,${row.replace(",", ",primary,all,")}`);
  const site = smallSite({ enrolment: [header, ...lines].join("\n ") });
  const series = site.series("town").find(({ indicator }) => indicator.unit === "%");
  if (!series) throw new Error("no series");
  return { site, series };
}

function sharesFor(...rows: readonly string[]): Shares {
  const found = sharesOf(enrolment(...rows).series);
  if (!found) throw new Error("no shares");
  return found;
}

/** 1000 children: 980 in school, 8 not, 10 counted separately, 2 unable to learn. */
const whole = "2022-2023,1000,10,2,980";

function drawn(markup: string): Element {
  const svg = new JSDOM(markup).window.document.querySelector("svg");
  if (!svg) throw new Error(`no svg in ${markup}`);
  return svg;
}

describe("the parts of a whole", () => {
  it("are the numerator, the rest of the denominator, and each of those left out of it", () => {
    const [period] = sharesFor(whole).periods;
    if (period?.status !== "observed") throw new Error("no parts");
    expect(approximate(period.value)).toBe(1000);
    expect(period.parts.map(({ id, role, value }) => [id, role, value && approximate(value)])).toEqual([
      ["enrolled", "counted", 980],
      ["rest", "rest", 8],
      ["counted_separately", "left_out", 10],
      ["unable_to_learn", "left_out", 2],
    ]);
    expect(period.parts.map(({ label }) => label["zh-Hans"])).toEqual([
      "已入学",
      "未入学",
      "另行统计的残疾儿童少年",
      "丧失学习能力",
    ]);
  });

  it("sum to the whole exactly, in every period", () => {
    const { periods } = sharesFor("2020-2021,1001,7,,990", "2021-2022,997,,3,990", whole);
    expect(periods).toHaveLength(3);
    for (const period of periods) {
      if (period.status !== "observed") throw new Error("no parts");
      const sum = period.parts.reduce((total, { value }) => (value ? add(total, value) : total), zero);
      expect(sum).toEqual(period.value);
    }
  });

  it("come with the newest period first", () => {
    const { periods } = sharesFor("2020-2021,1001,7,,990", whole);
    expect(periods.map(({ figure }) => figure.period)).toEqual(["2022-2023", "2020-2021"]);
  });

  it("keep apart what was not declared from nobody: a blank has its sign and no share", () => {
    const [period] = sharesFor("2022-2023,1000,10,,980").periods;
    if (period?.status !== "observed") throw new Error("no parts");
    const [, , separately, unable] = period.parts;
    expect(separately && partText(separately, period, "en")).toEqual({ count: "10", share: "1.00%" });
    expect(unable && partText(unable, period, "en")).toEqual({ count: "not reported", share: "" });
    const [other] = sharesFor("2022-2023,1000,10,0,980").periods;
    if (other?.status !== "observed") throw new Error("no parts");
    const [, , , nobody] = other.parts;
    expect(nobody && partText(nobody, other, "en")).toEqual({ count: "0", share: "" });
  });

  it("are a gap with its reason where counts are wanting or contradict each other", () => {
    const { periods } = sharesFor("2020-2021,1000,10,,995", "2021-2022,1000,10,,", whole);
    expect(periods.map(({ status }) => status)).toEqual(["observed", "not_reported", "contradicts"]);
    expect(periods.map((period) => gapText(period, "zh-Hans"))).toEqual(["", "未报", "分子大于分母"]);
    expect(periods.map(shareBar).filter((bar) => bar !== "")).toHaveLength(1);
  });

  it("are not told of a series that leaves nobody out in any period", () => {
    expect(sharesOf(enrolment("2021-2022,1000,0,0,980", "2022-2023,1000,,,980").series)).toBeUndefined();
  });

  it("are declared by every indicator whose formula leaves anybody out", () => {
    const leaving = indicators.flatMap(({ id, measure }) =>
      measure.kind === "ratio" && (measure.denominator.excluding ?? []).length > 0 ? [{ id, measure }] : [],
    );
    expect(leaving.length).toBeGreaterThan(2);
    expect(leaving.filter(({ measure }) => !measure.rest).map(({ id }) => id)).toEqual([]);
  });
});

describe("what shares find", () => {
  it("is how many are left out, and the rate with and without them", () => {
    const data = sharesFor(whole);
    // 980 of 988 is 99.19 %, of all 1000 it is 98 %.
    expect(sharesTake(data, "zh-Hans")).toBe(
      "2022—2023学年不计入分母的有12人，占适龄儿童少年的1.20%；这些人如果留在分母里，比率是98.00%，现在是99.19%",
    );
    expect(sharesTake(data, "en")).toBe(
      "2022–23: 12 left out of the denominator, 1.20% of children of school age; with them in it the rate would be 98.00% instead of 99.19%",
    );
  });

  it("says no year where the report states none", () => {
    const data = sharesFor("undated,1000,10,2,980");
    expect(sharesTake(data, "en")).toMatch(/^12 left out of the denominator/);
    expect(sharesTake(data, "zh-Hans")).toMatch(/^不计入分母的有12人/);
  });

  it("is that nobody is, where the latest period leaves nobody out", () => {
    const data = sharesFor("2021-2022,1000,10,2,980", "2022-2023,1000,0,0,980");
    expect(sharesTake(data, "zh-Hant")).toBe("2022—2023學年沒有剔除任何人：適齡兒童少年就是分母");
  });
});

describe("bars of shares", () => {
  const data = sharesFor("2021-2022,1000,10,,", whole);

  it.each(["wide", "narrow"] as const)("of the %s drawing carry the counts that they draw, from end to end", (size) => {
    const svg = drawn(shares(data, size, "the label", "zh-Hans"));
    const parts = [...svg.querySelectorAll("[data-part]")];
    expect(
      parts.map((part) => ["part", "count", "period", "area"].map((name) => part.getAttribute(`data-${name}`))),
    ).toEqual([
      ["enrolled", "980", "2022-2023", "town"],
      ["rest", "8", "2022-2023", "town"],
      ["counted_separately", "10", "2022-2023", "town"],
      ["unable_to_learn", "2", "2022-2023", "town"],
    ]);
    const widths = parts.map((part) => Number(part.getAttribute("width")));
    const all = widths.reduce((sum, width) => sum + width, 0);
    expect((widths[0] ?? 0) / all).toBeCloseTo(0.98, 2);
    expect(svg.querySelector(".gap")?.textContent).toBe("未报");
    expect(svg.getAttribute("aria-label")).toBe("the label");
  });

  it("say every count and share, however small its part", () => {
    const words = [...drawn(shares(data, "wide", "x", "zh-Hans")).querySelectorAll("text")].map(
      ({ textContent }) => textContent,
    );
    expect(words).toEqual(
      expect.arrayContaining(["980 · 98.00%", "8 · 0.80%", "10 · 1.00%", "2 · 0.20%", "0%", "100%"]),
    );
  });

  it("of a table are as wide as its cell, and leave the words to its other cells", () => {
    const [latest] = data.periods;
    const bar = latest && drawn(shareBar(latest));
    expect([...(bar?.querySelectorAll("rect") ?? [])].map((rect) => rect.getAttribute("width"))).toEqual([
      "98%",
      "0.8%",
      "1%",
      "0.2%",
    ]);
    expect(bar?.querySelectorAll("text")).toHaveLength(0);
    expect(bar?.getAttribute("aria-hidden")).toBe("true");
  });
});

describe("the exhibit of shares", () => {
  const { site, series } = enrolment("2021-2022,1000,10,,", whole);
  const exhibit = exhibitOfShares(series, site, "en");

  it("has a row for each part and one for the whole, and for a gap its reason", () => {
    const table = exhibit?.table();
    const place = (name: string) => table?.header.indexOf(name) ?? -1;
    const cells = (table?.rows ?? []).map((row) =>
      ["period", "part", "count", "percent", "status"].map((name) => row[place(name)]),
    );
    expect(cells).toEqual([
      ["2022-2023", "enrolled", "980", "98", "observed"],
      ["2022-2023", "rest", "8", "0.8", "observed"],
      ["2022-2023", "counted_separately", "10", "1", "observed"],
      ["2022-2023", "unable_to_learn", "2", "0.2", "observed"],
      ["2022-2023", "whole", "1000", "100", "observed"],
      ["2021-2022", "", "", "", "not_reported"],
    ]);
  });

  it("says how to read it, its equation and what must be said of its figures", () => {
    expect(exhibit?.form).toBe("shares");
    expect(exhibit?.caption.title).toMatch(/^2022–23: 12 left out/);
    expect(exhibit?.caption.notes).toEqual(expect.arrayContaining(["Axis from 0 to 100%, the same for every bar"]));
    expect(exhibit?.caption.facts[0]).toContain("99.19%");
    expect(exhibitOfShares(enrolment("2022-2023,1000,,,980").series, site, "en")).toBeUndefined();
  });
});
