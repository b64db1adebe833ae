import { describe, expect, it } from "vitest";
import type { Language } from "../../src/i18n/language.ts";
import type { Site } from "../../src/site/site.ts";
import { deckOfArea, slidesOfArea } from "../../src/slides/of-area.ts";
import { all, chartsIn, column, first, type OpenedChart, opened, siteIn } from "./slides-opened.ts";
import { smallSite } from "./small-dataset.ts";

function chartsOf(site: Site, area: string, language: Language): OpenedChart[] {
  return chartsIn(opened(deckOfArea(site, area, language)));
}

const header = "area,school_year,level,pupils_at_start,dropouts,reported_dropout_rate";

/** The dropout rates of a town, which are a headline of lower secondary schools: `2018-2019,1000,4,0.4%`. */
function dropout(...rows: readonly string[]): Site {
  const lines = rows.map((row) => `town,${row.replace(",", ",lower_secondary,")}`);
  return smallSite({ dropout: [header, ...lines].join("\n ") });
}

function onlyChart(site: Site, language: Language): OpenedChart {
  const charts = chartsOf(site, "town", language);
  expect(charts).toHaveLength(1);
  return charts[0] as OpenedChart;
}

/** 0.5 %, a true zero, confidential, nothing on file, 0.8 % printed as 0.3 %, 0.6 %. */
const gapped = dropout(
  "2016-2017,1000,5,0.5%",
  "2017-2018,1000,0,0%",
  "2018-2019,1000,[c],",
  "2020-2021,1000,8,0.3%",
  "2021-2022,1000,6,",
);

describe("a year without a figure", () => {
  it("is a gap in the line, which PowerPoint is told not to bridge", () => {
    const { xml, drawn } = onlyChart(gapped, "zh-Hans");
    expect(first(xml, "c:dispBlanksAs").getAttribute("val")).toBe("gap");
    expect(drawn.get("复算")).toEqual(["0.5", "0", undefined, undefined, "0.8", "0.6"]);
    expect(drawn.get("上报")).toEqual(["0.5", "0", undefined, undefined, "0.3", undefined]);
  });

  it("is a blank cell, its sign in a column that is not drawn: PowerPoint draws a text in one that is as 0", () => {
    const chart = onlyChart(gapped, "zh-Hans");
    expect(column(chart, "复算")).toEqual([0.5, 0, undefined, undefined, 0.8, 0.6]);
    expect(column(chart, "符号")).toEqual([undefined, undefined, "[c]", undefined, undefined, undefined]);
    expect(chart.drawn.has("符号")).toBe(false);
    expect(chart.rows.map(([year]) => year)).toEqual(["学年", "2016", "2017", "2018", "2019", "2020", "2021"]);
  });

  it.each([
    ["zh-Hans", ["[c]", "未报"]],
    ["zh-Hant", ["[c]", "未報"]],
    ["en", ["[c]", "n/r"]],
  ] as const)("has its sign on the baseline of the chart, in %s", (language, signs) => {
    const deck = opened(deckOfArea(gapped, "town", language));
    const [chart = ""] = deck.slides.flatMap((slide) => deck.related(slide, "chart"));
    const [drawing = ""] = deck.related(chart, "chartUserShapes");
    expect(all(deck.part(drawing), "a:t").map(({ textContent }) => textContent)).toEqual(signs);
    const centres = all(deck.part(drawing), "cdr:relSizeAnchor").map((anchor) => {
      const [from, to] = all(anchor, "cdr:x").map(({ textContent }) => Number(textContent));
      return ((from ?? 0) + (to ?? 0)) / 2;
    });
    const layout = first(first(deck.part(chart), "c:plotArea"), "c:manualLayout");
    const of = (name: string) => Number(first(layout, name).getAttribute("val"));
    // The third and fourth of six years, whose first and last stand at the edges of the plot.
    expect(centres[0]).toBeCloseTo(of("c:x") + (of("c:w") * 2) / 5, 3);
    expect(centres[1]).toBeCloseTo(of("c:x") + (of("c:w") * 3) / 5, 3);
  });

  it("with a denominator of 0 has no figure, but keeps its numbers", () => {
    const chart = onlyChart(dropout("2016-2017,1000,5,", "2017-2018,0,0,", "2018-2019,1000,4,"), "en");
    expect(column(chart, "Recomputed")).toEqual([0.5, undefined, 0.4]);
    expect(column(chart, "Sign")).toEqual([undefined, "denominator 0", undefined]);
    expect(column(chart, "numerator")).toEqual([5, 0, 4]);
    expect(column(chart, "denominator")).toEqual([1000, 0, 1000]);
  });
});

describe("a rate as reported", () => {
  it("is a ring without a line, plum where it does not reconcile, on a stem as long as the two lie apart", () => {
    const chart = onlyChart(gapped, "zh-Hans");
    const rings = all(chart.xml, "c:ser").find((each) => first(first(each, "c:tx"), "c:v").textContent === "上报");
    const own = [...(rings?.children ?? [])];
    const line = own.find(({ nodeName }) => nodeName === "c:spPr");
    expect(line && all(line, "a:noFill")).toHaveLength(1);
    const points = rings ? all(rings, "c:dPt") : [];
    expect(points.map((each) => first(each, "c:idx").getAttribute("val"))).toEqual(["4"]);
    expect(first(points[0] as Element, "a:ln").innerHTML).toContain("accent2");
    // 0.8 as recomputed less 0.3 as reported
    expect(column(chart, "上报低于")).toEqual([undefined, undefined, undefined, undefined, 0.5, undefined]);
    const bars = first(rings as Element, "c:errBars");
    expect(all(bars, "c:plus")).toHaveLength(1);
    expect(all(bars, "c:minus")).toHaveLength(0);
    expect(all(bars, "c:v").map(({ textContent }) => textContent)).toEqual(["0.5"]);
  });

  it("keeps its printed decimals in the workbook and in its label", () => {
    const chart = onlyChart(dropout("2020-2021,1000,8,0.8%", "2021-2022,1000,6,1.50%"), "en");
    const formats = all(chart.xml, "c:dLbl").map((each) => first(each, "c:numFmt").getAttribute("formatCode"));
    expect(formats).toEqual(['0.00"%"', '#,##0.00"%"']);
    expect(column(chart, "Reported")).toEqual([0.8, 1.5]);
  });

  it("per mille is drawn in per cent", () => {
    const chart = onlyChart(dropout("2020-2021,1000,8,8‰", "2021-2022,1000,6,6‰"), "en");
    expect(column(chart, "Reported")).toEqual([0.8, 0.6]);
  });

  it("needs no name beside its line where the two are one: the subtitle has the key", () => {
    const [slide] = slidesOfArea(dropout("2020-2021,1000,8,0.8%", "2021-2022,1000,6,0.6%"), "town", "en").filter(
      (each) => each.kind === "chart",
    );
    expect(slide?.kind === "chart" && slide.key).toBe("dot = recomputed, ring = reported");
    const chart = slide?.kind === "chart" && slide.chart?.kind === "trend" ? slide.chart : undefined;
    expect(chart?.labels.map(({ column, named }) => [chart.columns[column]?.role, named])).toEqual([
      ["recomputed", false],
    ]);
  });
});

describe("an axis", () => {
  const axisOf = ({ xml }: OpenedChart) => {
    const axis = first(xml, "c:valAx");
    const of = (name: string) => Number(first(axis, name).getAttribute("val"));
    return { from: of("c:min"), to: of("c:max"), step: of("c:majorUnit"), axis };
  };
  const enrolment = (...enrolled: readonly number[]) =>
    smallSite({
      enrolment: [
        "area,school_year,level,population,enrolled",
        ...enrolled.map((count, at) => `town,${2015 + at}-${2016 + at},primary,1000,${count}`),
      ].join("\n "),
    });

  it("that does not start at zero is said in the subtitle to do so", () => {
    const site = enrolment(994, 996);
    expect(axisOf(onlyChart(site, "zh-Hans"))).toMatchObject({ from: 99, to: 100, step: 0.2 });
    const [slide] = slidesOfArea(site, "town", "zh-Hans").filter((each) => each.kind === "chart");
    expect(slide?.kind === "chart" && slide.subtitle).toBe("单位：%；2015—2016学年；纵轴只画99%—100%");
  });

  it("has the unit and as many decimals as tell its ticks apart", () => {
    const { axis } = axisOf(onlyChart(enrolment(994, 996), "en"));
    expect(first(axis, "c:numFmt").getAttribute("formatCode")).toBe('#,##0.0"%"');
    const wide = axisOf(onlyChart(enrolment(900, 996), "en"));
    expect(first(wide.axis, "c:numFmt").getAttribute("formatCode")).toBe('#,##0"%"');
  });

  it("starts at zero where the indicator asks for it, and says so", () => {
    expect(axisOf(onlyChart(gapped, "en"))).toMatchObject({ from: 0, to: 1 });
    const [slide] = slidesOfArea(gapped, "town", "en").filter((each) => each.kind === "chart");
    expect(slide?.kind === "chart" && slide.subtitle).toBe("Unit: % · 2016–2021 school years · Axis starts at 0");
  });

  it("of percentages from zero ends at 100 unless one is above", () => {
    const teachers = (...above: readonly number[]) =>
      smallSite({
        teachers: [
          "area,school_year,level,full_time_teachers,above_required",
          ...above.map((count, at) => `town,${2015 + at}-${2016 + at},primary,100,${count}`),
        ].join("\n "),
      });
    expect(axisOf(onlyChart(teachers(94, 98), "en"))).toMatchObject({ from: 0, to: 100 });
    expect(axisOf(onlyChart(teachers(2, 4), "en")).to).toBeLessThan(10);
  });
});

describe("one period", () => {
  it("is drawn as columns from zero, as reported beside as recomputed", () => {
    const chart = onlyChart(dropout("2021-2022,3000,8,0.5%"), "zh-Hans");
    expect(all(chart.xml, "c:lineChart")).toEqual([]);
    expect(first(chart.xml, "c:barDir").getAttribute("val")).toBe("col");
    // 800/3000 = 0.2666…, rounded half up to twelve decimals
    const rows = chart.rows.map((row) => Array.from({ length: 4 }, (_, at) => row[at] ?? ""));
    expect(rows).toEqual([
      ["", "初中辍学率", "分子", "分母"],
      ["上报", 0.5, "", ""],
      ["复算", 0.266666666667, 8, 3000],
    ]);
    expect(first(first(chart.xml, "c:valAx"), "c:min").getAttribute("val")).toBe("0");
  });

  it("without counts has the reported column alone, and without either a sentence instead of a chart", () => {
    const reported = onlyChart(dropout("2021-2022,,8,0.5%"), "en");
    expect(reported.rows.slice(1).map(([name, value]) => [name, value])).toEqual([["Reported", 0.5]]);
    const neither = dropout("2021-2022,3000,,");
    expect(chartsOf(neither, "town", "en")).toEqual([]);
    const slide = slidesOfArea(neither, "town", "en").find((each) => each.kind === "chart");
    expect(slide?.kind === "chart" && slide.absence).toBe("No figure, so no chart");
  });
});

/** A limit of the province's own for the dropout rate: `2,,` or `2,2016-2017,2017-2018`, or of a setting. */
function limited(site: readonly string[], ...limits: readonly string[]): Site {
  const rows = limits.map((limit) => `dropout-rate,lower_secondary,${limit}`);
  const lines = site.map((row) => `town,${row.replace(",", ",lower_secondary,")}`);
  return smallSite({
    dropout: [header, ...lines].join("\n "),
    standards: ["indicator,level,limit,from,to,setting", ...rows].join("\n "),
  });
}

const years = ["2016-2017,1000,5,0.5%", "2017-2018,1000,0,0%", "2019-2020,1000,8,0.3%", "2020-2021,1000,6,"];

describe("a standard", () => {
  it("is a whole line of ink over all years, named where it ends, inside the window", () => {
    const chart = onlyChart(limited(years, "0.6,,,"), "zh-Hans");
    expect(chart.drawn.get("标准")).toEqual(Array(5).fill("0.6"));
    const [line] = all(chart.xml, "c:ser");
    expect(all(line as Element, "a:prstDash")).toEqual([]);
    expect(first(first(line as Element, "c:spPr"), "a:schemeClr").getAttribute("val")).toBe("tx1");
    expect(first(first(line as Element, "c:dLbl"), "c:numFmt").getAttribute("formatCode")).toBe('"≤0.6%"');
  });

  it("that changes is a series for each of its limits, blank where it does not hold; the last one is named", () => {
    const site = limited(years, "0.6,,2017-2018,", "0.4,2019-2020,,");
    const chart = onlyChart(site, "en");
    expect(chart.drawn.get("≤0.6% standard")).toEqual(["0.6", "0.6", undefined, undefined, undefined]);
    expect(chart.drawn.get("≤0.4% standard")).toEqual([undefined, undefined, undefined, "0.4", "0.4"]);
    const named = all(chart.xml, "c:ser").filter((each) => all(each, "c:dLbl").length > 0);
    expect(named.map((each) => first(first(each, "c:tx"), "c:v").textContent)).toEqual([
      "≤0.4% standard",
      "Recomputed",
    ]);
  });

  it("that holds for one year alone is a stroke, since one point makes no line", () => {
    const chart = onlyChart(limited(years, "0.6,,2019-2020,", "0.4,2020-2021,,"), "en");
    const [, alone] = all(chart.xml, "c:ser");
    expect(all(alone as Element, "c:dPt").map((each) => first(each, "c:symbol").getAttribute("val"))).toEqual(["dash"]);
  });

  it("that is one of several, of which it is not known which holds, is dashed, and so are the others", () => {
    const site = limited(years, "0.6,,,rural", "0.4,,,urban");
    const chart = onlyChart(site, "zh-Hant");
    const dashed = all(chart.xml, "c:ser").filter((each) => all(each, "a:prstDash").length > 0);
    expect(dashed.map((each) => first(first(each, "c:tx"), "c:v").textContent).sort()).toEqual([
      "≤0.4% 標準",
      "≤0.6% 標準",
    ]);
    const slide = slidesOfArea(site, "town", "zh-Hant").find((each) => each.kind === "chart");
    expect(slide?.kind === "chart" && slide.equation.standard).toMatchObject({ words: "待定", outcome: "pending" });
  });

  it("far outside the window is told beside the chart, and not drawn", () => {
    const site = limited(years, "20,,,");
    expect(onlyChart(site, "zh-Hans").drawn.has("标准")).toBe(false);
    const slide = slidesOfArea(site, "town", "zh-Hans").find((each) => each.kind === "chart");
    expect(slide?.kind === "chart" && slide.key).toMatch(/标准≤20%在图外$/);
  });

  it("stands in the title, in the equation, on the tile and in the notes with what came of it", () => {
    const slides = slidesOfArea(limited(["2019-2020,1000,8,", "2020-2021,1000,9,"], "0.6,,,"), "town", "zh-Hans");
    const chart = slides.find((each) => each.kind === "chart");
    const tiles = slides.find((each) => each.kind === "figures");
    expect(chart?.title).toMatch(/比标准≤0.6%超3人$/);
    expect(chart?.kind === "chart" && chart.equation.standard).toMatchObject({
      heading: "标准 ≤0.6%",
      words: "未达标，超3人",
      outcome: "below",
      why: "达标至多6，实有9",
      changes: "",
    });
    expect(tiles?.kind === "figures" && tiles.tiles[0]?.standard?.words).toBe("未达标，超3人");
    expect(chart?.notes.some((line) => /^标准 ≤0.6%（.*）：未达标，超3人$/.test(line))).toBe(true);
  });

  it("whose answer changes with the basis says so on the slide, on the tile, in the review and in the notes", () => {
    // DOMAIN: 95 % as reported just meets the standard, 50 of 55 are 90.91 %.
    const slides = slidesOfArea(siteIn("township-report"), "town", "zh-Hans");
    const chart = slides.findLast((each) => each.kind === "chart");
    expect(chart?.title).toBe("上报95%；按50÷55复算为90.91%，比标准≥95%差3人");
    expect(chart?.kind === "chart" && chart.equation.standard?.changes).toBe("结论改变");
    expect(chart?.notes.some((line) => line.startsWith("结论改变："))).toBe(true);
    const tiles = slides.flatMap((each) => (each.kind === "figures" ? each.tiles : []));
    expect(tiles.at(-1)?.standard?.changes).toBe("结论改变");
    const review = slides.find((each) => each.kind === "review");
    const cells = review?.kind === "review" ? review.table.rows.map((row) => row.at(-1)?.words ?? "") : [];
    expect(cells.filter((words) => words.includes("结论改变"))).toHaveLength(1);
  });

  it("is not drawn where none applies", () => {
    expect(onlyChart(gapped, "zh-Hans").drawn.has("标准")).toBe(false);
    const slide = slidesOfArea(gapped, "town", "zh-Hans").find((each) => each.kind === "chart");
    expect(slide?.kind === "chart" && "standard" in slide.equation).toBe(false);
  });

  it("runs across columns, whose figures make room for it", () => {
    const chart = onlyChart(limited(["2021-2022,1000,8,0.9%"], "1,,,"), "en");
    expect(chart.drawn.get("Standard")).toEqual(["1", "1"]);
    const [columns] = all(chart.xml, "c:ser");
    expect(all(columns as Element, "c:dLblPos").map((each) => each.getAttribute("val"))).toEqual(["inEnd", "outEnd"]);
  });
});

describe("labels at the ends of lines", () => {
  it("are moved apart where the reported and the recomputed rate and the standard lie close together", () => {
    const site = limited(["2020-2021,1000,5,0.5%", "2021-2022,1000,6,0.7%"], "0.6,,,");
    const deck = opened(deckOfArea(site, "town", "en"));
    const [path = ""] = deck.slides.flatMap((slide) => deck.related(slide, "chart"));
    const chart = deck.part(path);
    const plot = first(first(chart, "c:plotArea"), "c:manualLayout");
    const of = (element: Element, name: string) => Number(first(element, name).getAttribute("val"));
    const span = of(first(chart, "c:valAx"), "c:max") - of(first(chart, "c:valAx"), "c:min");
    const heights = all(chart, "c:ser").map((series) => {
      const value = Number(all(first(series, "c:val"), "c:v").at(-1)?.textContent);
      const [moved] = all(first(series, "c:dLbl"), "c:y");
      return of(plot, "c:y") + of(plot, "c:h") * (1 - value / span) + Number(moved?.getAttribute("val") ?? 0);
    });
    expect(heights).toHaveLength(3);
    const sorted = [...heights].sort((a, b) => a - b);
    const [shape] = all(deck.part(deck.slides[2] ?? ""), "p:graphicFrame");
    const height = Number(shape && all(shape, "a:ext")[0]?.getAttribute("cy")) / 12_700;
    for (const [at, y] of sorted.slice(1).entries()) {
      // Two lines of 18 points each.
      expect((y - (sorted[at] ?? 0)) * height).toBeGreaterThanOrEqual(2 * 18);
    }
  });
});
