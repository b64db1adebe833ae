import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { type RateRecord, rateRecords } from "../../src/downloads/rates.ts";
import { fraction } from "../../src/exact/fraction.ts";
import { type Language, languages } from "../../src/i18n/language.ts";
import type { Series } from "../../src/site/series.ts";
import type { Site } from "../../src/site/site.ts";
import { deckOfArea, slidesOfArea } from "../../src/slides/of-area.ts";
import type { StandardOf } from "../../src/slides/telling.ts";
import { all, first, type OpenedDeck, opened, siteIn } from "./slides-opened.ts";
import { smallSite } from "./small-dataset.ts";

type Cells = readonly (string | number | boolean | Date | null | undefined)[];

/** A chart of a deck with the rows of its workbook; the head first. */
interface OpenedChart {
  readonly xml: Document;
  readonly rows: readonly Cells[];
  /** The series by the names of their columns, as they are drawn: the points by their place. */
  readonly drawn: ReadonlyMap<string, readonly (string | undefined)[]>;
}

async function chartsOf(site: Site, area: string, language: Language, standardOf?: StandardOf): Promise<OpenedChart[]> {
  const deck = opened(deckOfArea(site, area, language, standardOf));
  const paths = deck.slides.flatMap((slide) => deck.related(slide, "chart"));
  return Promise.all(paths.map((path) => openedChart(deck, path)));
}

async function openedChart(deck: OpenedDeck, path: string): Promise<OpenedChart> {
  const xml = deck.part(path);
  const [workbook = ""] = deck.related(path, "package");
  const { sheets } = await readXlsx(deck.bytes(workbook));
  const drawn = all(xml, "c:ser").map((series) => {
    const cache = first(first(series, "c:val"), "c:numCache");
    const length = Number(first(cache, "c:ptCount").getAttribute("val"));
    const points: (string | undefined)[] = Array.from({ length });
    for (const point of all(cache, "c:pt")) points[Number(point.getAttribute("idx"))] = point.textContent ?? "";
    return [first(first(series, "c:tx"), "c:v").textContent ?? "", points] as const;
  });
  return { xml, rows: (sheets[0]?.rows ?? []) as Cells[], drawn: new Map(drawn) };
}

/** A column of the workbook by its head. */
function column({ rows }: OpenedChart, head: string): Cells {
  const at = rows[0]?.indexOf(head) ?? -1;
  return rows.slice(1).map((row) => (at < 0 ? undefined : (row[at] ?? undefined)));
}

const words = {
  "zh-Hans": { recomputed: "复算", reported: "上报", numerator: "分子", denominator: "分母" },
  "zh-Hant": { recomputed: "復算", reported: "上報", numerator: "分子", denominator: "分母" },
  en: { recomputed: "Recomputed", reported: "Reported", numerator: "numerator", denominator: "denominator" },
} as const;

const county = siteIn("sample-county");
const report = siteIn("township-report");

const areas: readonly (readonly [site: Site, area: string, language: Language])[] = [
  ...languages.map((language) => [county, county.root.id, language] as const),
  [county, "990101100000", "zh-Hans"],
  [county, "990101203000", "en"],
  [report, "town", "zh-Hant"],
  [report, "yunling-xianfeng", "en"],
];

describe.each(areas)("the charts of a deck (%#)", (site, area, language) => {
  const records = new Map(rateRecords(site).map((record) => [keyOf(record), record]));
  const recordsOf = ({ indicator, level, group, figures }: Series) =>
    figures.map(({ period }) => records.get(keyOf({ indicator: indicator.id, area, period, level, group })));

  it("hold the figures of rates.csv to the last of their twelve decimals, a 0 as 0", async () => {
    const charts = await chartsOf(site, area, language);
    const drawable = site
      .headline(area)
      .filter((series) => recordsOf(series).some((record) => record?.rate || record?.reported));
    expect(charts.length).toBe(drawable.length);
    expect(charts.length).toBeGreaterThan(0);
    for (const [at, series] of drawable.entries()) {
      const chart = charts[at] as OpenedChart;
      const found = recordsOf(series).map((record) => record as RateRecord);
      const years = chart.rows.slice(1).map(([year]) => year);
      if (chart.drawn.has(words[language].recomputed)) {
        for (const record of found.filter(({ period }) => period !== "undated")) {
          const row = years.indexOf(record.period.slice(0, 4));
          expect(column(chart, words[language].recomputed)[row]).toBe(numberOf(record.rate));
          expect(column(chart, words[language].numerator)[row]).toBe(numberOf(record.numerator));
          expect(column(chart, words[language].denominator)[row]).toBe(numberOf(record.denominator));
          expect(column(chart, words[language].reported)[row]).toBe(printedNumber(record.reported));
        }
      } else {
        const [record] = found;
        const expected = [printedNumber(record?.reported ?? ""), numberOf(record?.rate ?? "")];
        expect(chart.rows.slice(1).map((row) => row[1])).toEqual(expected.filter((each) => each !== undefined));
      }
    }
  });

  it("show at once what their workbooks hold, cell by cell", async () => {
    for (const chart of await chartsOf(site, area, language)) {
      expect(chart.drawn.size).toBeGreaterThan(0);
      for (const [name, points] of chart.drawn) {
        const cells = column(chart, name);
        expect(points.map((point) => (point === undefined ? undefined : Number(point)))).toEqual(cells);
      }
    }
  });

  it("name their categories as text, and as the workbook does", async () => {
    for (const { xml, rows } of await chartsOf(site, area, language)) {
      const categories = first(first(xml, "c:cat"), "c:strCache");
      const cached = all(categories, "c:v").map(({ textContent }) => textContent);
      expect(rows.slice(1).map(([category]) => category)).toEqual(cached);
      expect(cached.every((category) => typeof category === "string" && category !== "")).toBe(true);
    }
  });
});

function keyOf({
  indicator,
  area,
  period,
  level,
  group,
}: Pick<RateRecord, "indicator" | "area" | "period" | "level" | "group">) {
  return [indicator, area, period, level, group].join("\t");
}

function numberOf(digits: string): number | undefined {
  return digits === "" ? undefined : Number(digits);
}

/** `99.40%` as 99.4; undefined for a blank or a sign. */
function printedNumber(printed: string): number | undefined {
  return /^\d/.test(printed) ? Number.parseFloat(printed) : undefined;
}

const header = "area,school_year,level,pupils_at_start,dropouts,reported_dropout_rate";

/** The dropout rates of a town, which are a headline of lower secondary schools: `2018-2019,1000,4,0.4%`. */
function dropout(...rows: readonly string[]): Site {
  const lines = rows.map((row) => `town,${row.replace(",", ",lower_secondary,")}`);
  return smallSite({ dropout: [header, ...lines].join("\n ") });
}

async function onlyChart(site: Site, language: Language, standardOf?: StandardOf): Promise<OpenedChart> {
  const charts = await chartsOf(site, "town", language, standardOf);
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
  it("is a gap in the line, which PowerPoint is told not to bridge", async () => {
    const { xml, drawn } = await onlyChart(gapped, "zh-Hans");
    expect(first(xml, "c:dispBlanksAs").getAttribute("val")).toBe("gap");
    expect(drawn.get("复算")).toEqual(["0.5", "0", undefined, undefined, "0.8", "0.6"]);
    expect(drawn.get("上报")).toEqual(["0.5", "0", undefined, undefined, "0.3", undefined]);
  });

  it("is a blank cell, its sign in a column that is not drawn: PowerPoint draws a text in one that is as 0", async () => {
    const chart = await onlyChart(gapped, "zh-Hans");
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

  it("with a denominator of 0 has no figure, but keeps its numbers", async () => {
    const chart = await onlyChart(dropout("2016-2017,1000,5,", "2017-2018,0,0,", "2018-2019,1000,4,"), "en");
    expect(column(chart, "Recomputed")).toEqual([0.5, undefined, 0.4]);
    expect(column(chart, "Sign")).toEqual([undefined, "denominator 0", undefined]);
    expect(column(chart, "numerator")).toEqual([5, 0, 4]);
    expect(column(chart, "denominator")).toEqual([1000, 0, 1000]);
  });
});

describe("a rate as reported", () => {
  it("is a ring without a line, plum where it does not reconcile, on a stem as long as the two lie apart", async () => {
    const chart = await onlyChart(gapped, "zh-Hans");
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

  it("keeps its printed decimals in the workbook and in its label", async () => {
    const chart = await onlyChart(dropout("2020-2021,1000,8,0.8%", "2021-2022,1000,6,1.50%"), "en");
    const formats = all(chart.xml, "c:dLbl").map((each) => first(each, "c:numFmt").getAttribute("formatCode"));
    expect(formats).toEqual(['0.00"%"', '#,##0.00"%"']);
    expect(column(chart, "Reported")).toEqual([0.8, 1.5]);
  });

  it("per mille is drawn in per cent", async () => {
    const chart = await onlyChart(dropout("2020-2021,1000,8,8‰", "2021-2022,1000,6,6‰"), "en");
    expect(column(chart, "Reported")).toEqual([0.8, 0.6]);
  });

  it("needs no name beside its line where the two are one: the subtitle has the key", () => {
    const [slide] = slidesOfArea(dropout("2020-2021,1000,8,0.8%", "2021-2022,1000,6,0.6%"), "town", "en").filter(
      (each) => each.kind === "chart",
    );
    expect(slide?.kind === "chart" && slide.key).toBe("dot = recomputed, ring = reported");
    expect(slide?.kind === "chart" && slide.chart?.labels.map(({ role, name }) => [role, name])).toEqual([
      ["recomputed", ""],
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

  it("that does not start at zero is said in the subtitle to do so", async () => {
    const site = enrolment(994, 996);
    expect(axisOf(await onlyChart(site, "zh-Hans"))).toMatchObject({ from: 99, to: 100, step: 0.2 });
    const [slide] = slidesOfArea(site, "town", "zh-Hans").filter((each) => each.kind === "chart");
    expect(slide?.kind === "chart" && slide.subtitle).toBe("单位：%；2015—2016学年；纵轴只画99%—100%");
  });

  it("has the unit and as many decimals as tell its ticks apart", async () => {
    const { axis } = axisOf(await onlyChart(enrolment(994, 996), "en"));
    expect(first(axis, "c:numFmt").getAttribute("formatCode")).toBe('#,##0.0"%"');
    const wide = axisOf(await onlyChart(enrolment(900, 996), "en"));
    expect(first(wide.axis, "c:numFmt").getAttribute("formatCode")).toBe('#,##0"%"');
  });

  it("starts at zero where the indicator asks for it, and says so", async () => {
    expect(axisOf(await onlyChart(gapped, "en"))).toMatchObject({ from: 0, to: 1 });
    const [slide] = slidesOfArea(gapped, "town", "en").filter((each) => each.kind === "chart");
    expect(slide?.kind === "chart" && slide.subtitle).toBe("Unit: % · 2016–2021 school years · Axis starts at 0");
  });

  it("of percentages from zero ends at 100 unless one is above", async () => {
    const teachers = (...above: readonly number[]) =>
      smallSite({
        teachers: [
          "area,school_year,level,full_time_teachers,above_required",
          ...above.map((count, at) => `town,${2015 + at}-${2016 + at},primary,100,${count}`),
        ].join("\n "),
      });
    expect(axisOf(await onlyChart(teachers(94, 98), "en"))).toMatchObject({ from: 0, to: 100 });
    expect(axisOf(await onlyChart(teachers(2, 4), "en")).to).toBeLessThan(10);
  });
});

describe("one period", () => {
  it("is drawn as columns from zero, as reported beside as recomputed", async () => {
    const chart = await onlyChart(dropout("2021-2022,3000,8,0.5%"), "zh-Hans");
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

  it("without counts has the reported column alone, and without either a sentence instead of a chart", async () => {
    const reported = await onlyChart(dropout("2021-2022,,8,0.5%"), "en");
    expect(reported.rows.slice(1).map(([name, value]) => [name, value])).toEqual([["Reported", 0.5]]);
    const neither = dropout("2021-2022,3000,,");
    expect(await chartsOf(neither, "town", "en")).toEqual([]);
    const slide = slidesOfArea(neither, "town", "en").find((each) => each.kind === "chart");
    expect(slide?.kind === "chart" && slide.absence).toBe("No figure, so no chart");
  });
});

describe("a standard", () => {
  /** TABLES knows no such limit: it is here to be drawn. */
  const atMost: StandardOf = ({ rate }) => ({
    limit: fraction(6, 10),
    label: "≤0.6%",
    words: rate.status === "observed" ? "达标，余1人" : "待核",
    outcome: rate.status === "observed" ? "meets" : "pending",
  });

  it("is a dashed line of ink over all years, named where it ends, inside the window", async () => {
    const chart = await onlyChart(gapped, "zh-Hans", atMost);
    expect(chart.drawn.get("标准")).toEqual(Array(6).fill("0.6"));
    const [line] = all(chart.xml, "c:ser");
    expect(first(line as Element, "a:prstDash").getAttribute("val")).toBe("dash");
    expect(first(line as Element, "c:symbol").getAttribute("val")).toBe("none");
    expect(first(first(line as Element, "c:dLbl"), "c:numFmt").getAttribute("formatCode")).toBe('"≤0.6%"');
  });

  it("stands in the equation, on the tile and in the review with what came of it", () => {
    const slides = slidesOfArea(gapped, "town", "zh-Hans", atMost);
    const chart = slides.find((each) => each.kind === "chart");
    const tiles = slides.find((each) => each.kind === "figures");
    expect(chart?.kind === "chart" && chart.equation.standard).toMatchObject({
      heading: "标准 ≤0.6%",
      words: "达标，余1人",
      outcome: "meets",
    });
    expect(tiles?.kind === "figures" && tiles.tiles[0]?.standard?.words).toBe("达标，余1人");
    expect(chart?.notes).toContain("标准 ≤0.6%：达标，余1人");
  });

  it("is not drawn where none applies", async () => {
    const chart = await onlyChart(gapped, "zh-Hans");
    expect(chart.drawn.has("标准")).toBe(false);
    const slide = slidesOfArea(gapped, "town", "zh-Hans").find((each) => each.kind === "chart");
    expect(slide?.kind === "chart" && slide.equation.standard).toBeUndefined();
  });
});

describe("labels at the ends of lines", () => {
  it("are moved apart where the reported and the recomputed rate and the standard lie close together", () => {
    const close: StandardOf = () => ({ limit: fraction(6, 10), label: "≤0.6%", words: "x", outcome: "meets" });
    const site = dropout("2020-2021,1000,5,0.5%", "2021-2022,1000,6,0.7%");
    const deck = opened(deckOfArea(site, "town", "en", close));
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
