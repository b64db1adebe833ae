import fc from "fast-check";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { rateColumns, rateRecords } from "../../src/downloads/rates.ts";
import type { Caption } from "../../src/exhibits/exhibit.ts";
import { exhibitsOfArea } from "../../src/exhibits/of-area.ts";
import { pictureOf, type Shape } from "../../src/exhibits/picture/picture.ts";
import { languages } from "../../src/i18n/language.ts";
import { wholeLanguages } from "../whole-languages.ts";
import { boxesOf, collisions } from "./pictures-boxes.ts";
import { headlineCharts, otherExhibits, sites, someChart } from "./pictures-sites.ts";

const shapes: readonly Shape[] = ["page", "screen"];
const xml = new new JSDOM("").window.DOMParser();

/** What a picture would need something else for. */
const dependent = /<style|<script|<use|<image|\sclass=|\sstyle=|\sid=|var\(|url\(|href|https?:|@import/;
/** A mark that nobody gave a colour would come out black. */
const unpainted = /<(path|rect|circle|line|text)\b(?![^>]*\s(fill|stroke)=)/;

/** All words of a picture, one after the other, without the spaces that line ends took. */
function wordsOf(svg: string): string {
  return boxesOf(svg)
    .map(({ words }) => words)
    .join("")
    .replace(/[\s\u00a0]/g, "");
}

const caption: Caption = {
  language: "zh-Hans",
  file: "x",
  kicker: "清溪镇 · 脱盲巩固率 · 2023年",
  title: "上报95%恰好达标；按50÷55复算是90.91%，还差3人",
  subtitle: "%，2014—2023年",
  facts: ["复算 90.91% = 脱盲巩固 50 ÷ 近三年脱盲 55", "上报 95%，不符", "标准 ≥95%：未达标，差3人"],
  notes: ["纵轴只画70%—100%"],
  source: "云岭县义务教育统计 · 来源：户籍台账 · 数据日期：2024-10-15",
  marks: ["演示数据", "草稿"],
  alternative: "清溪镇脱盲巩固率：2023年90.91%。",
};

describe.each(languages)("the pictures of all headline series in %s", (language) => {
  const pictures = headlineCharts(language).flatMap(({ exhibit, chart }) =>
    shapes.map((shape) => ({ shape, ...exhibit, ...pictureOf(exhibit.caption, chart, shape) })),
  );

  it("have no words that lie on others or reach outside", () => {
    expect(pictures.length).toBeGreaterThan(400);
    const found = pictures.flatMap(({ svg, width, height, caption: { file }, shape }) =>
      collisions(svg, width, height).map((each) => `${file} ${shape}: ${each}`),
    );
    expect(found).toEqual([]);
  });

  it("stand alone: no class, stylesheet, variable, script, font or reference of any kind", () => {
    for (const { svg } of pictures) {
      const bare = svg.replace('xmlns="http://www.w3.org/2000/svg"', "");
      expect(bare).not.toMatch(dependent);
      expect(bare).not.toMatch(/NaN|undefined|Infinity/);
      expect(bare).not.toMatch(unpainted);
    }
  });

  it("say everything that is to travel with a chart", () => {
    for (const { svg, caption: own, shape } of pictures) {
      const found = wordsOf(svg);
      const facts = own.facts.flatMap((fact) => fact.split(/[ ()（）：，÷=]|, |: /));
      const notes = shape === "page" ? own.notes.map((note) => note.replace(/[。.]$/, "")) : [];
      for (const said of [own.title, own.kicker, own.subtitle, own.source, ...own.marks, ...facts, ...notes]) {
        expect(found).toContain(said.replace(/[\s\u202f]/g, ""));
      }
    }
  });

  it("have nothing on a screen that is smaller than 24 pixels", () => {
    for (const { svg, caption: own } of pictures.filter(({ shape }) => shape === "screen")) {
      expect(Math.min(...boxesOf(svg).map(({ size }) => size)), own.file).toBeGreaterThanOrEqual(23.99);
    }
  });
});

it.each(languages)("the pictures of the other forms in %s are the same in all this", (language) => {
  const exhibits = otherExhibits(language);
  const forms = ["ranked", "funnel", "multiples", "slope", "heat", "shares", "pyramid"];
  expect([...new Set(exhibits.map(({ form }) => form))].sort()).toEqual(forms.sort());
  for (const { caption: own, draw } of exhibits) {
    const chart = draw("wide");
    for (const shape of shapes) {
      const { svg, width, height } = pictureOf(own, chart, shape);
      expect(collisions(svg, width, height), `${own.file} ${shape}`).toEqual([]);
      expect(svg.replace(' xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(dependent);
      expect(svg).not.toMatch(unpainted);
    }
  }
});

describe("the marks of a picture", () => {
  it.each(sites.map((site) => [site.config.id, site] as const))("have the numbers of rates.csv: %s", (_, site) => {
    const records = new Map(
      rateRecords(site).map((each) => [[each.indicator, each.area, each.period, each.level, each.group].join(), each]),
    );
    const charts = wholeLanguages.flatMap(headlineCharts).filter((each) => each.site === site);
    let points = 0;
    for (const { exhibit, chart, series } of charts) {
      for (const shape of shapes) {
        const { svg } = pictureOf(exhibit.caption, chart, shape);
        for (const [, attributes = ""] of svg.matchAll(/<g (data-[^>]*)>/g)) {
          const data = Object.fromEntries([...attributes.matchAll(/data-(\w+)="([^"]*)"/g)].map(([, k, v]) => [k, v]));
          const key = [series.indicator.id, data["area"], data["period"], series.level, series.group].join();
          const record = records.get(key);
          if (!record) throw new Error(`no such figure: ${key}`);
          expect(data["rate"] ?? "").toBe(record.rate);
          expect([record.numerator, undefined]).toContain(data["numerator"]);
          expect([record.denominator, undefined]).toContain(data["denominator"]);
          if (data["rate"] !== undefined && series.indicator.measure.kind === "ratio") {
            expect([data["numerator"], data["denominator"]]).toEqual([record.numerator, record.denominator]);
          }
          if (data["reported"] !== undefined) expect(data["reported"]).toBe(record.reported);
          points += 1;
        }
      }
    }
    expect(points).toBeGreaterThanOrEqual(charts.length * shapes.length);
    expect(charts.length).toBeGreaterThan(5);
  });
});

describe("the table of a chart", () => {
  it.each(wholeLanguages)(
    "has the rows of rates.csv for every figure of the series, after its names (%s)",
    (language) => {
      for (const site of sites) {
        const rows = new Set(rateRecords(site).map((each) => rateColumns.map((column) => each[column]).join("\t")));
        const charts = headlineCharts(language).filter((each) => each.site === site);
        for (const { exhibit, series } of charts) {
          const table = exhibit.table();
          expect(table.header.slice(2)).toEqual(rateColumns);
          expect(table.rows).toHaveLength(series.figures.length);
          expect(table.rows.filter((row) => !rows.has(row.slice(2).join("\t")))).toEqual([]);
        }
        expect(charts.length).toBeGreaterThan(5);
      }
    },
  );
});

describe("a picture", () => {
  it("says of what and of when on a screen, whatever the place is called", () => {
    const place = "云岭县清溪镇中心学校第二分校".repeat(20);
    const { svg } = pictureOf(
      { ...caption, kicker: `${place} · 小学生均图书册数 · 2023—2024学年` },
      someChart,
      "screen",
    );
    expect(svg).toContain("… · 小学生均图书册数 · 2023—2024学年<");
  });

  it("for a screen is 1920 × 1080, for a document 720 wide and as high as it must be", () => {
    expect(pictureOf(caption, someChart, "screen")).toMatchObject({ width: 1920, height: 1080 });
    const low = pictureOf(caption, someChart, "page");
    const high = pictureOf(
      { ...caption, notes: Array.from({ length: 30 }, (_, at) => `${at}号单位没有上报`) },
      someChart,
      "page",
    );
    expect(low.width).toBe(720);
    expect(high.height).toBeGreaterThan(low.height + 50);
  });

  it.each(languages)("is well-formed XML that names itself and its language: %s", (language) => {
    const exhibits = sites.flatMap((site) => exhibitsOfArea(site, site.root.id, language).slice(0, 12));
    expect(exhibits.length).toBeGreaterThan(20);
    for (const { caption: own, draw } of exhibits) {
      for (const shape of shapes) {
        const document = xml.parseFromString(pictureOf(own, draw("wide"), shape).svg, "application/xml");
        expect(document.querySelector("parsererror")).toBeNull();
        const root = document.documentElement;
        expect([root.localName, root.namespaceURI]).toEqual(["svg", "http://www.w3.org/2000/svg"]);
        expect(root.getAttribute("lang")).toBe(language);
        expect(root.querySelector("title")?.textContent).toContain(own.title);
        expect(root.querySelector("desc")?.textContent).toContain(own.alternative);
      }
    }
  });

  it("on a screen counts the notes that it has no room for, and shows all where it has", () => {
    const notes = Array.from(
      { length: 40 },
      (_, at) => `第${at + 1}个下级单位没有申报另行统计的残疾儿童少年，未作扣除`,
    );
    const words = wordsOf(pictureOf({ ...caption, notes }, someChart, "screen").svg);
    const counted = Number(/另有(\d+)条说明，见网页/.exec(words)?.[1]);
    expect(counted).toBeGreaterThan(0);
    expect(words).toContain(`第${40 - counted}个下级单位`);
    expect(words).not.toContain(`第${40 - counted + 1}个下级单位`);
    expect(wordsOf(pictureOf({ ...caption, notes }, someChart, "page").svg)).toContain("第40个下级单位");
    expect(wordsOf(pictureOf(caption, someChart, "screen").svg)).not.toContain("另有");
  });

  it("cuts words that no screen holds with an ellipsis, and keeps them in its title", () => {
    const title = "比率很长的结论，".repeat(60);
    const { svg } = pictureOf({ ...caption, title }, someChart, "screen");
    expect(collisions(svg, 1920, 1080)).toEqual([]);
    expect(wordsOf(svg)).toContain("…");
    expect(svg).toContain(title);
  });

  it("of a high chart has it beside all words, inside the picture", () => {
    const rows = Array.from({ length: 40 }, (_, at) => `<text class="ink" x="0" y="${20 + at * 24}">乡镇${at}</text>`);
    const chart = `<svg class="chart" viewBox="0 0 640 990">${rows.join("")}</svg>`;
    const { svg } = pictureOf(caption, chart, "screen");
    expect(collisions(svg, 1920, 1080)).toEqual([]);
    const tops = boxesOf(svg)
      .filter(({ words }) => /^乡镇/.test(words))
      .map(({ top }) => top);
    expect(tops).toHaveLength(40);
    expect(Math.min(...tops)).toBeLessThan(120);
  });

  it("never has words on words or outside, whatever they are", () => {
    const unit = fc.constantFrom(..."入学率为百分之，。；（）“”95.3%≥÷— abcdeWMil,.-：·");
    const words = (most: number) => fc.string({ unit, minLength: 1, maxLength: most });
    const captions = fc.record({
      language: fc.constantFrom(...languages),
      file: fc.constant("x"),
      kicker: words(60),
      title: words(90),
      subtitle: words(50),
      facts: fc.array(
        fc.oneof(
          words(60),
          fc.tuple(words(12), words(40), words(40)).map(([rate, above, below]) => `复算 ${rate} = ${above} ÷ ${below}`),
          words(12).map((limit) => `标准 ${limit}：未达标，差3人`),
        ),
        { maxLength: 3 },
      ),
      notes: fc.array(words(80), { maxLength: 12 }),
      source: words(120),
      marks: fc.constantFrom([], ["草稿"], ["演示数据", "草稿"], ["Demonstration", "Draft"]),
      alternative: words(60),
    });
    const heights = fc.constantFrom(104, 320, 360, 480, 990);
    fc.assert(
      fc.property(captions, heights, fc.constantFrom(...shapes), (own, high, shape) => {
        const chart = someChart.replace("0 0 640 320", `0 0 640 ${high}`);
        const { svg, width, height } = pictureOf(own, chart, shape);
        expect(collisions(svg, width, height)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});
