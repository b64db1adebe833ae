import { unzipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { type RateRecord, rateRecords } from "../../src/downloads/rates.ts";
import { type Language, languages } from "../../src/i18n/language.ts";
import type { Series } from "../../src/site/series.ts";
import type { Site } from "../../src/site/site.ts";
import { deckOfArea } from "../../src/slides/of-area.ts";
import { wholeLanguages } from "../whole-languages.ts";
import { all, type Cells, chartsIn, column, first, opened, rowsOf, siteIn } from "./slides-opened.ts";

const words = {
  "zh-Hans": { recomputed: "复算", reported: "上报", numerator: "分子", denominator: "分母" },
  "zh-Hant": { recomputed: "復算", reported: "上報", numerator: "分子", denominator: "分母" },
  en: { recomputed: "Recomputed", reported: "Reported", numerator: "numerator", denominator: "denominator" },
} as const;

const datasets = ["sample-county", "township-report"].map((name) => {
  const site = siteIn(name);
  return { name, site, records: new Map(rateRecords(site).map((record) => [keyOf(record), record])) };
});

type Dataset = (typeof datasets)[number];

function keyOf({
  indicator,
  area,
  period,
  level,
  group,
}: Pick<RateRecord, "indicator" | "area" | "period" | "level" | "group">) {
  return [indicator, area, period, level, group].join("\t");
}

/** What rates.csv has of a series. */
function recordsOf({ records }: Dataset, { indicator, area, level, group, figures }: Series): RateRecord[] {
  return figures.map(({ period }) => {
    const record = records.get(keyOf({ indicator: indicator.id, area, period, level, group }));
    if (!record) throw new Error(`no such record: ${indicator.id} ${area} ${period}`);
    return record;
  });
}

/** The series of an area that have anything to draw, in the order of their slides. */
function drawable(dataset: Dataset, area: string): RateRecord[][] {
  const series = dataset.site.headline(area).map((each) => recordsOf(dataset, each));
  return series.filter((records) => records.some(({ rate, reported }) => rate !== "" || reported !== ""));
}

/** The rows of the workbooks of a deck, in the order of its slides. */
function workbooksIn(deck: Uint8Array): Cells[][] {
  const files = unzipSync(deck, { filter: ({ name }) => name.startsWith("ppt/embeddings/") });
  const number = (path: string) => Number(/(\d+)\.xlsx$/.exec(path)?.[1]);
  const paths = Object.keys(files).sort((a, b) => number(a) - number(b));
  return paths.map((path) => rowsOf(files[path] ?? new Uint8Array()));
}

function numberOf(digits: string): number | undefined {
  return digits === "" ? undefined : Number(digits);
}

/** `99.40%` as 99.4, and per mille in per cent; undefined for a blank or a sign. */
function printedNumber(printed: string): number | undefined {
  if (!/^\d/.test(printed)) return undefined;
  return printed.endsWith("‰") ? Number.parseFloat(printed) / 10 : Number.parseFloat(printed);
}

/** Holds the workbook of one chart against rates.csv. */
function agree(rows: readonly Cells[], records: readonly RateRecord[], language: Language): void {
  const say = words[language];
  if (rows[0]?.[0] === undefined) {
    const latest = records.findLast(({ rate, reported }) => rate !== "" || reported !== "");
    const expected = [printedNumber(latest?.reported ?? ""), numberOf(latest?.rate ?? "")];
    expect(rows.slice(1).map((row) => row[1])).toEqual(expected.filter((each) => each !== undefined));
    return;
  }
  const years = rows.slice(1).map(([year]) => year);
  const dated = records.filter(({ period }) => period !== "undated");
  expect(dated.length).toBeGreaterThan(1);
  for (const record of dated) {
    const row = years.indexOf(record.period.slice(0, 4));
    expect(row).toBeGreaterThanOrEqual(0);
    expect(column({ rows }, say.recomputed)[row]).toBe(numberOf(record.rate));
    expect(column({ rows }, say.numerator)[row]).toBe(numberOf(record.numerator));
    expect(column({ rows }, say.denominator)[row]).toBe(numberOf(record.denominator));
    expect(column({ rows }, say.reported)[row]).toBe(printedNumber(record.reported));
  }
}

function agreeIn(dataset: Dataset, area: string, language: Language): number {
  const books = workbooksIn(deckOfArea(dataset.site, area, language));
  const series = drawable(dataset, area);
  expect(books.length, area).toBe(series.length);
  for (const [at, rows] of books.entries()) agree(rows, series[at] ?? [], language);
  return books.length;
}

describe.each(datasets)("the workbooks in the decks of $name", (dataset) => {
  it.each(wholeLanguages)(
    "hold the figures of rates.csv for every headline series, to the last of their decimals, a 0 as 0 (%s)",
    (language) => {
      const charts = dataset.site.places.all.map(({ id }) => agreeIn(dataset, id, language));
      expect(charts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(9);
    },
  );

  it.each(languages)("hold them for the whole area in %s too", (language) => {
    expect(agreeIn(dataset, dataset.site.root.id, language)).toBeGreaterThan(5);
  });
});

const shown: readonly (readonly [site: Site | undefined, area: string, language: Language])[] = [
  [datasets[0]?.site, "990101203000", "en"],
  [datasets[1]?.site, "town", "zh-Hant"],
];

describe.each(shown)("a deck (%#)", (site, area, language) => {
  const deck = opened(site ? deckOfArea(site, area, language) : new Uint8Array());

  it("shows at once what its workbooks hold, cell by cell", () => {
    for (const chart of chartsIn(deck)) {
      expect(chart.drawn.size).toBeGreaterThan(0);
      for (const [name, points] of chart.drawn) {
        const cells = column(chart, name);
        expect(points.map((point) => (point === undefined ? undefined : Number(point)))).toEqual(cells);
      }
    }
  });

  it("names its categories as text, and as the workbook does", () => {
    for (const { xml, rows } of chartsIn(deck)) {
      const categories = first(first(xml, "c:cat"), "c:strCache");
      const cached = all(categories, "c:v").map(({ textContent }) => textContent);
      expect(rows.slice(1).map(([category]) => category)).toEqual(cached);
      expect(cached.every((category) => typeof category === "string" && category !== "")).toBe(true);
    }
  });

  it("has workbooks that a reader of others reads as they are meant", async () => {
    const [path = ""] = deck.paths.filter((each) => each.endsWith(".xlsx"));
    const { sheets } = await readXlsx(deck.bytes(path));
    const rows = (sheets[0]?.rows ?? []).map((row) => row.map((each) => each ?? undefined));
    const own = rowsOf(deck.bytes(path));
    const width = Math.max(...own.map((row) => row.length));
    const filled = (row: readonly unknown[]) => Array.from({ length: width }, (_, at) => row[at] ?? undefined);
    expect(rows.map(filled)).toEqual(own.map(filled));
  });
});
