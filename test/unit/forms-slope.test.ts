import fc from "fast-check";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { slopesNotes } from "../../src/charts/form-notes.ts";
import { spreadBlocks } from "../../src/charts/labels.ts";
import { slope, slopeDomain } from "../../src/charts/slope.ts";
import { comparisonsOf, peersOf } from "../../src/site/comparison.ts";
import { crossingOf, isWorse, type Slopes, slopesOf } from "../../src/site/slope.ts";
import { changeHead, changeText, slopeTake } from "../../src/site/slope-words.ts";
import { smallSite } from "./small-dataset.ts";

const standards = `
  indicator,level,limit,better
  completion-rate,primary,95,higher
  dropout-rate,primary,2,lower`;

/** Townships of one county; a row is `a,2014-2015,100,96,source`. */
function compared(table: "completion" | "dropout", rows: readonly string[], areas: readonly string[] = []) {
  const names = [...new Set(rows.map((row) => row.split(",")[0] ?? ""))];
  const own = areas.length > 0 ? areas : names.map((name) => `${name},${name}乡,township,county,`);
  const header = {
    completion: "area,school_year,level,population,completed,source",
    dropout: "area,school_year,level,pupils_at_start,dropouts,source",
  }[table];
  const lines = rows.map((row) => row.replace(/^([^,]+),([^,]+),/, "$1,$2,primary,"));
  const site = smallSite(
    {
      areas: ["area,name,kind,parent,merged_into", "county,某县,county,,", ...own].join("\n "),
      standards,
      [table]: [header, ...lines].join("\n "),
    },
    { root: "county" },
  );
  const [indicator] = site.indicators;
  const [comparison] = indicator ? comparisonsOf(site, indicator) : [];
  if (!comparison) throw new Error("nothing to compare");
  return { site, peers: peersOf(site, comparison, site.root) };
}

function slopesOfRows(rows: readonly string[], table: "completion" | "dropout" = "completion"): Slopes | undefined {
  const { site, peers } = compared(table, rows);
  return slopesOf(peers, site.places);
}

function slopesFor(rows: readonly string[], table: "completion" | "dropout" = "completion"): Slopes {
  const found = slopesOfRows(rows, table);
  if (!found) throw new Error("no slopes");
  return found;
}

/** a rises over the standard, b falls below it, c rises without meeting it, d stays. */
const four = [
  ...["a,2014-2015,100,90,", "b,2014-2015,100,97,", "c,2014-2015,100,80,", "d,2014-2015,100,99,"],
  ...["a,2018-2019,100,93,", "b,2018-2019,100,96,", "c,2018-2019,100,85,", "d,2018-2019,100,99,"],
  ...["a,2023-2024,100,96,", "b,2023-2024,100,94,", "c,2023-2024,100,90,", "d,2023-2024,100,99,"],
];

function drawn(markup: string): SVGSVGElement {
  const svg = new JSDOM(markup).window.document.querySelector("svg");
  if (!svg) throw new Error(`no svg in ${markup}`);
  return svg;
}

describe("the two periods of a slope", () => {
  it("are the first and the latest that more than half of the places share", () => {
    const slopes = slopesFor(four);
    expect([slopes.from, slopes.to]).toEqual(["2014-2015", "2023-2024"]);
    const late = slopesFor([...four.filter((row) => !/^[bc],2014/.test(row))]);
    expect([late.from, late.to]).toEqual(["2018-2019", "2023-2024"]);
  });

  it("leave out places without a rate in one of them, and name these", () => {
    const slopes = slopesFor(four.filter((row) => !row.startsWith("d,2014")));
    expect(slopes.places.map(({ place }) => place.id)).toEqual(["a", "b", "c"]);
    expect(slopes.without.map(({ id }) => id)).toEqual(["d"]);
  });

  it("are not there where fewer than two places have both", () => {
    expect(slopesOfRows(["a,2014-2015,100,90,", "a,2023-2024,100,96,", "b,2023-2024,100,94,"])).toBeUndefined();
    expect(slopesOfRows(["a,2023-2024,100,90,", "b,2023-2024,100,94,"])).toBeUndefined();
  });
});

describe("a place between two periods", () => {
  const { places } = slopesFor(four);
  const of = (id: string) => places.find(({ place }) => place.id === id);

  it("rose, fell or stayed, and may have crossed its standard", () => {
    expect(places.map(({ place, way }) => [place.id, way])).toEqual([
      ["d", "level"],
      ["a", "up"],
      ["b", "down"],
      ["c", "up"],
    ]);
    const crossings = places.map((ends) => crossingOf(ends));
    expect(crossings).toEqual([undefined, "met", "missed", undefined]);
  });

  it("moved to the worse side by what the indicator holds better", () => {
    expect(places.filter(isWorse).map(({ place }) => place.id)).toEqual(["b"]);
    const dropouts = slopesFor(
      ["a,2014-2015,1000,5,", "b,2014-2015,1000,5,", "a,2023-2024,1000,9,", "b,2023-2024,1000,1,"],
      "dropout",
    );
    expect(dropouts.places.filter(isWorse).map(({ place }) => place.id)).toEqual(["a"]);
  });

  it("says by how much, at the decimals that are printed, in points of percent", () => {
    const [a, b, d] = ["a", "b", "d"].map(of);
    expect([a, b, d].map((ends) => ends && changeText(ends, "en"))).toEqual(["+6.00", "−3.00", "0.00"]);
    expect(a && changeHead(a.to.indicator, "zh-Hans")).toBe("变化（百分点）");
  });
});

describe("what a slope finds", () => {
  it("is how many rose, fell and stayed, and how many crossed the standard", () => {
    const slopes = slopesFor(four);
    expect(slopeTake(slopes, "zh-Hans")).toBe(
      "2014—2015学年到2023—2024学年，4个地方中2个上升、1个下降、1个持平；1个由未达标变为达标，1个由达标变为未达标",
    );
    expect(slopeTake(slopes, "zh-Hant")).toBe(
      "2014—2015學年到2023—2024學年，4個地方中2個上升、1個下降、1個持平；1個由未達標變為達標，1個由達標變為未達標",
    );
    expect(slopeTake(slopes, "en")).toBe(
      "From 2014–15 to 2023–24 of 4 places 2 rose, 1 fell, 1 stayed level; 1 came to meet the standard, 1 no longer meets it",
    );
  });

  it("says in one word what all of them did", () => {
    const slopes = slopesFor([
      "a,2014-2015,100,96,",
      "b,2014-2015,100,97,",
      "a,2023-2024,100,98,",
      "b,2023-2024,100,99,",
    ]);
    expect(slopeTake(slopes, "zh-Hans")).toBe("2014—2015学年到2023—2024学年，2个地方都上升");
    expect(slopeTake(slopes, "en")).toBe("From 2014–15 to 2023–24 all 2 places rose");
  });
});

describe("a break between the two periods", () => {
  const rows = [
    ...["a,2014-2015,100,90,户籍台账", "b,2014-2015,100,97,户籍台账", "c,2014-2015,100,80,户籍台账"],
    ...["a,2023-2024,100,96,户籍台账", "b,2023-2024,100,94,户籍台账", "c,2023-2024,100,90,学籍系统"],
  ];
  const { site, peers } = compared("completion", rows);
  const slopes = slopesOf(peers, site.places);
  if (!slopes) throw new Error("no slopes");

  it("leaves the place dashed, uncounted, and said with its reason", () => {
    expect(slopes.places.find(({ place }) => place.id === "c")?.way).toBe("parted");
    expect(slopeTake(slopes, "en")).toMatch(/of 2 places 1 rose, 1 fell/);
    expect(slopesNotes(slopes, site.places, "en").join("\n")).toMatch(/Dashed and not counted.*c乡.*学籍系统/);
    const svg = drawn(slope(slopes, "wide", "x", "en"));
    expect(svg.querySelectorAll("path.parted")).toHaveLength(1);
    const [parted] = slopes.places.filter(({ way }) => way === "parted");
    expect(parted && changeText(parted, "en")).toBe("not comparable");
    expect(parted && isWorse(parted)).toBe(false);
  });

  it("of every place leaves nothing to draw", () => {
    const all = rows.map((row) => row.replace(/(2023.*)户籍台账/, "$1学籍系统"));
    expect(slopesOfRows(all)).toBeUndefined();
  });
});

describe("a slope chart", () => {
  const slopes = slopesFor(four);
  const svg = drawn(slope(slopes, "wide", "the label", "en"));

  it("has a mark at either end of every place, with the figure that it draws", () => {
    const points = [...svg.querySelectorAll(".pt")];
    expect(points).toHaveLength(8);
    const read = points.map((point) =>
      ["area", "period", "rate"].map((name) => point.getAttribute(`data-${name}`)).join(" "),
    );
    expect(read).toContain("b 2014-2015 97");
    expect(read).toContain("b 2023-2024 94");
    expect(svg.querySelectorAll(".pt .cross")).toHaveLength(4);
    expect(svg.querySelectorAll(".pt .dot")).toHaveLength(4);
  });

  it("tells worse from better by weight and not by colour alone, and the standard by a line with its failing side", () => {
    expect(svg.querySelector("path.slope.worse")?.getAttribute("d")?.match(/M/g)).toHaveLength(1);
    expect(svg.querySelector("path.slope.turned")?.getAttribute("d")?.match(/M/g)).toHaveLength(1);
    expect(svg.querySelectorAll("line.std")).toHaveLength(1);
    expect(svg.querySelectorAll("rect.zone")).toHaveLength(1);
    expect(svg.querySelector(".std-label")?.textContent).toBe("≥95% standard");
  });

  it("names both periods and every place, at both ends where there is room", () => {
    const words = [...svg.querySelectorAll("text")].map(({ textContent }) => textContent);
    expect(words).toEqual(expect.arrayContaining(["2014–15", "2023–24", "b乡 97.00%", "94.00% b乡"]));
    const narrow = drawn(slope(slopes, "narrow", "x", "en"));
    const few = [...narrow.querySelectorAll("text")].map(({ textContent }) => textContent);
    expect(few).toEqual(expect.arrayContaining(["97.00%", "94.00% b乡"]));
    expect(svg.getAttribute("role")).toBe("img");
    expect(svg.getAttribute("aria-label")).toBe("the label");
  });

  it("gives places of one rate one label", () => {
    const same = slopesFor([
      "a,2014-2015,100,96,",
      "b,2014-2015,100,96,",
      "a,2023-2024,100,100,",
      "b,2023-2024,100,100,",
    ]);
    const words = [...drawn(slope(same, "wide", "x", "zh-Hans")).querySelectorAll("text")].map(
      ({ textContent }) => textContent,
    );
    expect(words).toEqual(expect.arrayContaining(["a乡、b乡 96.00%", "100.00% a乡、b乡"]));
  });

  it("says which part of the axis it shows", () => {
    expect(slopeDomain(slopes).from).toBe(70);
    const { site, peers } = compared("completion", four);
    const again = slopesOf(peers, site.places);
    expect(again && slopesNotes(again, site.places, "zh-Hans")).toEqual(
      expect.arrayContaining(["纵轴只画70%—100%", "粗线＝变差", "×＝未达标"]),
    );
  });
});

describe("blocks of words in one column", () => {
  const block = fc.record({ y: fc.integer({ min: 0, max: 300 }), height: fc.constantFrom(15, 30, 45) });

  it("never lie on each other, keep their order, and stay within the frame where they fit", () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 8 }), (blocks) => {
        const placed = spreadBlocks(blocks, 0, 400);
        const ends = placed.map(({ y, height }) => [y - height / 2, y + height / 2] as const);
        for (const [at, [start]] of ends.entries()) {
          const before = ends[at - 1];
          if (before) expect(start).toBeGreaterThanOrEqual(before[1] - 1e-9);
        }
        expect(ends[0]?.[0]).toBeGreaterThanOrEqual(-1e-9);
        expect(ends.at(-1)?.[1]).toBeLessThanOrEqual(400 + 1e-9);
        expect(placed).toHaveLength(blocks.length);
      }),
    );
  });

  it("stay where they are wanted where nothing is in the way", () => {
    const blocks = [
      { y: 50, height: 15 },
      { y: 200, height: 30 },
    ];
    expect(spreadBlocks(blocks, 0, 400)).toEqual(blocks);
  });
});
