import * as Plot from "@observablehq/plot";
import fc from "fast-check";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { bars } from "../../src/charts/bars.ts";
import { domainOf } from "../../src/charts/domain.ts";
import { rankDot, sharedDomain, stripDots } from "../../src/charts/dots.ts";
import { frameOf, type Size } from "../../src/charts/frame.ts";
import { spread } from "../../src/charts/labels.ts";
import { pathOf, pointsOf, runsOf } from "../../src/charts/line.ts";
import { element, textAt } from "../../src/charts/markup.ts";
import { sparkline } from "../../src/charts/sparkline.ts";
import { trend, trendDomain } from "../../src/charts/trend.ts";
import { languages } from "../../src/i18n/language.ts";
import type { Series } from "../../src/site/series.ts";
import { smallSite } from "./small-dataset.ts";

const bothSizes: readonly Size[] = ["wide", "narrow"];

/** The dropout series of a town; each row is `2018-2019,1000,4,0.4%`. */
function dropout(...rows: readonly string[]): Series {
  const header = "area,school_year,level,pupils_at_start,dropouts,reported_dropout_rate";
  const lines = rows.map((row) => `town,${row.replace(",", ",primary,")}`);
  const [series] = smallSite({ dropout: [header, ...lines].join("\n ") }).series("town");
  if (!series) throw new Error("no series");
  return series;
}

/** 0.4 %, 0.6 %, a missing year, 0.5 % printed as 0.9 %, 0.8 %, and 9.9 % without a year. */
const withGap = dropout(
  "2018-2019,1000,4,0.4%",
  "2019-2020,1000,6,0.6%",
  "2021-2022,1000,5,0.9%",
  "2022-2023,1000,8,0.8%",
  "undated,1000,99,9.9%",
);
const oneYear = dropout("2022-2023,1000,8,0.4%", "undated,1000,99,9.9%");

function drawn(markup: string): SVGSVGElement {
  const svg = new JSDOM(markup).window.document.querySelector("svg");
  if (!svg) throw new Error(`no svg in ${markup}`);
  return svg;
}

function texts(svg: SVGSVGElement, selector: string): string[] {
  return [...svg.querySelectorAll(selector)].map(({ textContent }) => textContent ?? "");
}

function numberOf(node: Element, attribute: string): number {
  return Number(node.getAttribute(attribute));
}

/** A path's letters and numbers, each with one decimal. */
function rounded(path: string | null | undefined): (string | number)[] {
  const parts = (path ?? "").match(/[A-Za-z]|-?[\d.]+/g) ?? [];
  return parts.map((part) => (/[A-Za-z]/.test(part) ? part : Math.round(Number(part) * 10) / 10));
}

describe("a year without a figure", () => {
  it("breaks the line, which is never drawn across it", () => {
    const runs = runsOf(pointsOf(withGap.figures));
    expect(runs.map((run) => run.map(({ year }) => year))).toEqual([
      [2018, 2019],
      [2021, 2022],
    ]);
    for (const size of bothSizes) {
      const path = drawn(trend(withGap, size, "x", "en"))
        .querySelector("path.line")
        ?.getAttribute("d");
      expect(path?.match(/[ML]/g)).toEqual(["M", "L", "M", "L"]);
    }
    expect(drawn(sparkline(withGap)).querySelector("path.line")?.getAttribute("d")?.match(/M/g)).toHaveLength(2);
  });

  it.each(bothSizes)("has its symbol on the baseline of the %s chart, at its year", (size) => {
    const svg = drawn(trend(withGap, size, "x", "zh-Hans"));
    const gaps = [...svg.querySelectorAll("text.gap")];
    expect(gaps.map(({ textContent }) => textContent)).toEqual(["未报"]);
    const baseline = frameOf(size, [2018, 2022], domainOf([0.9], "zero", 100), "%", "zh-Hans").bottom;
    const [gap] = gaps as [Element];
    const dots = [...svg.querySelectorAll("circle.dot")].map((dot) => numberOf(dot, "cx")) as [number, number, number];
    expect(numberOf(gap, "y")).toBeLessThanOrEqual(baseline);
    expect(numberOf(gap, "y")).toBeGreaterThan(baseline - 10);
    expect(numberOf(gap, "x")).toBeCloseTo((dots[1] + dots[2]) / 2, 0);
  });

  it.each([
    ["[x]", "[x]"],
    ["[z]", "[z]"],
    ["[c]", "[c]"],
  ])("that is marked %s shows the mark", (cell, mark) => {
    const series = dropout("2018-2019,1000,4,", `2019-2020,1000,${cell},`, "2020-2021,1000,5,");
    expect(texts(drawn(trend(series, "wide", "x", "en")), "text.gap")).toEqual([mark]);
  });

  it("stands alone without a line to either side, and keeps its dot", () => {
    const series = dropout("2018-2019,1000,4,", "2020-2021,1000,5,", "2021-2022,1000,6,");
    const svg = drawn(trend(series, "wide", "x", "en"));
    expect(svg.querySelectorAll("circle.dot")).toHaveLength(3);
    expect(svg.querySelector("path.line")?.getAttribute("d")?.match(/M/g)).toHaveLength(1);
  });
});

describe("a figure without a year", () => {
  it("never stands on a time axis", () => {
    expect(withGap.figures.map(({ period }) => period)).toContain("undated");
    expect(pointsOf(withGap.figures).map(({ year }) => year)).toEqual([2018, 2019, 2021, 2022]);
    expect(trendDomain(withGap)?.to).toBeLessThan(9.9);
    expect(drawn(trend(withGap, "wide", "x", "en")).querySelectorAll("circle.dot")).toHaveLength(4);
  });

  it("does not make a line of a single year", () => {
    expect(trendDomain(oneYear)).toBeUndefined();
    expect(trend(oneYear, "wide", "x", "en")).toBe("");
    expect(sparkline(oneYear)).toBe("");
  });
});

describe("one period", () => {
  const [figure] = oneYear.figures;
  if (!figure) throw new Error("no figure");

  it.each(bothSizes)("gives bars from zero in the %s chart, as long as their values", (size) => {
    const svg = drawn(bars(figure, size, "x", "en"));
    const [reported, recomputed] = [...svg.querySelectorAll<Element>("rect")] as [Element, Element];
    expect([reported, recomputed].map((bar) => bar.getAttribute("class"))).toEqual(["bar-reported", "bar"]);
    expect(numberOf(reported, "x")).toBe(numberOf(recomputed, "x"));
    expect(numberOf(recomputed, "width") / numberOf(reported, "width")).toBeCloseTo(2, 2);
    expect(texts(svg, "text.end, text.end-reported")).toEqual(["0.4%", "0.80%"]);
    expect(texts(svg, "g.axis text")[0]).toBe("0%");
  });

  it("gives no bar where there is neither a reported nor a recomputed rate", () => {
    const [blank] = dropout("2022-2023,1000,,").figures;
    expect(blank && bars(blank, "wide", "x", "en")).toBe("");
  });
});

describe("the window of a chart", () => {
  const hundredths = fc.integer({ min: 0, max: 10_000 }).map((n) => n / 100);
  const percentages = fc.array(hundredths, { minLength: 1, maxLength: 12 });
  const thousandths = fc.integer({ min: -500_000, max: 1_000_000_000 }).map((n) => n / 1000);
  const any = fc.array(fc.oneof(thousandths, hundredths), { minLength: 1, maxLength: 12 });

  it("never has a value outside it, on any axis", () => {
    const axes = fc.constantFrom("zero" as const, "window" as const);
    fc.assert(
      fc.property(any, axes, fc.constantFrom(100, undefined), (values, axis, whole) => {
        const { from, to, ticks } = domainOf(values, axis, whole);
        expect(from).toBeLessThanOrEqual(Math.min(...values));
        expect(to).toBeGreaterThanOrEqual(Math.max(...values));
        expect(ticks.length).toBeGreaterThan(1);
        for (const tick of ticks) {
          expect(tick).toBeGreaterThanOrEqual(from);
          expect(tick).toBeLessThanOrEqual(to);
        }
      }),
    );
  });

  it("starts at zero on a zero axis", () => {
    fc.assert(fc.property(percentages, (values) => domainOf(values, "zero", 100).from === 0));
  });

  it("ends at the whole for rates near it, and may start higher", () => {
    fc.assert(fc.property(percentages, (values) => domainOf(values, "window", 100).to === 100));
    expect(domainOf([99.4, 99.3], "window", 100)).toMatchObject({ from: 99, to: 100 });
    expect(domainOf([96], "window", 100)).toMatchObject({ from: 95, to: 100 });
    expect(domainOf([3, 99], "window", 100)).toMatchObject({ from: 0, to: 100 });
  });

  it("opens above the whole where a rate above it was reported", () => {
    expect(domainOf([98, 104], "window", 100).to).toBeGreaterThanOrEqual(104);
  });

  it("of nothing but zeros still has a height", () => {
    expect(domainOf([0, 0], "zero", 100)).toMatchObject({ from: 0, to: 1 });
    expect(domainOf([58.3, 97], "zero", 100)).toMatchObject({ from: 0, to: 100 });
    expect(domainOf([58.3, 101], "zero", 100).to).toBeGreaterThan(101);
  });

  it("has ticks that print differently from one another", () => {
    for (const low of [0.004, 0.03, 0.12, 0.3, 1.4, 7, 38, 99]) {
      const domain = domainOf([low, low], "zero", 100);
      const { inner } = frameOf("wide", [2014, 2023], domain, "%", "en");
      const printed = texts(drawn(`<svg>${inner}</svg>`), "g.axis text").filter((text) => text.endsWith("%"));
      expect(printed).toHaveLength(domain.ticks.length);
      expect(printed.map((text) => Number.parseFloat(text))).toEqual(
        domain.ticks.map((tick) => Number(tick.toFixed(6))),
      );
    }
  });
});

describe("labels in one column", () => {
  const wanted = fc.array(
    fc.double({ min: -50, max: 400, noNaN: true }).map((y) => ({ y, words: String(y), className: "end" })),
    { maxLength: 10 },
  );

  it("never overlap, and keep their order", () => {
    fc.assert(
      fc.property(wanted, (labels) => {
        const placed = spread(labels, 15, 8, 290);
        const order = [...labels].sort((a, b) => a.y - b.y).map(({ words }) => words);
        expect(placed.map(({ words }) => words)).toEqual(order);
        for (const [position, { y }] of placed.slice(1).entries()) {
          expect(y - (placed[position]?.y ?? 0)).toBeGreaterThanOrEqual(15 - 1e-9);
        }
      }),
    );
  });

  it("stay within the frame where they fit", () => {
    fc.assert(
      fc.property(wanted, (labels) => {
        for (const { y } of spread(labels, 15, 8, 290)) {
          expect(y).toBeGreaterThanOrEqual(8 - 1e-9);
          expect(y).toBeLessThanOrEqual(290 + 1e-9);
        }
      }),
    );
  });

  it("that do not touch stay where they are wanted", () => {
    const labels = [20, 100, 260].map((y) => ({ y, words: "x", className: "end" }));
    expect(spread(labels, 15, 8, 290)).toEqual(labels);
  });
});

describe("a shared frame with our path on it", () => {
  it.each(bothSizes)("is what Plot draws whole, at the size %s", (size) => {
    const values = [99.41, 99.02, undefined, 98.63, 98.87, 99.32] as const;
    const rows = values.map(
      (value, at) => `${2014 + at}-${2015 + at},10000,${value === undefined ? "" : value * 100},`,
    );
    const points = pointsOf(dropout(...rows).figures);
    const domain = domainOf([98.63, 99.41], "window", 100);
    const frame = frameOf(size, [2014, 2019], domain, "%", "en");
    const { width, height } = frame;
    const { document } = new JSDOM("").window;
    const whole = Plot.plot({
      document,
      width,
      height,
      marginLeft: frame.x(2014) - 14,
      marginRight: width - frame.right,
      marginTop: frame.y(100),
      marginBottom: height - frame.bottom,
      x: { domain: [2014, 2019], inset: 14 },
      y: { domain: [domain.from, domain.to] },
      marks: [Plot.line(values.map((value, at) => [2014 + at, value ?? Number.NaN]))],
    });
    const theirs = rounded(whole.querySelector("[aria-label=line] path")?.getAttribute("d"));
    expect(theirs.filter((part) => part === "M")).toHaveLength(2);
    expect(rounded(pathOf(points, frame.x, frame.y))).toEqual(theirs);
  });
});

describe("a chart's markup", () => {
  const label = 'Dropout, "A & B" <town>';
  const [figure] = oneYear.figures;
  const charts = languages.flatMap((language) =>
    bothSizes.flatMap((size) => [
      trend(withGap, size, label, language),
      figure ? bars(figure, size, label, language) : "",
    ]),
  );

  it.each(charts.map((markup, position) => ({ markup, position })))(
    "is an image with its finding as its name ($position)",
    ({ markup }) => {
      const svg = drawn(markup);
      expect(svg.getAttribute("role")).toBe("img");
      expect(svg.getAttribute("aria-label")).toBe(label);
    },
  );

  it.each(charts.map((markup, position) => ({ markup, position })))(
    "has neither styles nor labels on groups, which the policy and axe refuse ($position)",
    ({ markup }) => {
      const svg = drawn(markup);
      expect(svg.querySelectorAll("g").length).toBeGreaterThan(1);
      expect(svg.querySelectorAll("style, [style], script, g[aria-label]")).toHaveLength(0);
    },
  );

  it("escapes what it is given", () => {
    expect(element("path", { d: '"><script>' })).toBe('<path d="&quot;&gt;&lt;script&gt;"/>');
    expect(textAt(1, 2.345, "<b>&", "end")).toBe('<text x="1" y="2.3" class="end">&lt;b&gt;&amp;</text>');
    expect(trend(withGap, "wide", label, "en")).toContain('aria-label="Dropout, &quot;A &amp; B&quot; &lt;town&gt;"');
  });

  it("of a tile or a ranked row repeats what stands beside it, and is hidden from readers", () => {
    const domain = sharedDomain(withGap.figures);
    const dot = domain && figure ? rankDot(figure, domain) : "";
    for (const markup of [sparkline(withGap), dot]) expect(drawn(markup).getAttribute("aria-hidden")).toBe("true");
  });

  it("of all places on one line says its range", () => {
    const svg = drawn(stripDots(withGap.figures, undefined, label));
    expect(svg.getAttribute("role")).toBe("img");
    expect(svg.getAttribute("aria-label")).toBe(label);
    expect(svg.querySelectorAll("circle.dot")).toHaveLength(withGap.figures.length);
  });

  it("labels its last point directly, the reported rate beside it where the two differ", () => {
    const differing = dropout("2021-2022,1000,5,0.5%", "2022-2023,1000,8,0.2%");
    const svg = drawn(trend(differing, "wide", "x", "zh-Hant"));
    expect(texts(svg, "text.end")).toEqual(["0.80%"]);
    expect(texts(svg, "text.end-reported")).toHaveLength(1);
    expect(texts(svg, "text.end-reported")[0]).toContain("0.2%");
    expect(texts(drawn(trend(withGap, "wide", "x", "en")), "text.end-reported")).toEqual([]);
  });
});
