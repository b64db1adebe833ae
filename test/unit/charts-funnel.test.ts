import fc from "fast-check";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { scatterFrameOf } from "../../src/charts/frame.ts";
import { funnelChart } from "../../src/charts/funnel.ts";
import { panelChart, panelGround, panelsOf } from "../../src/charts/multiples.ts";
import { overlaps, placeLabels, widthOf } from "../../src/charts/placed-labels.ts";
import { rankedAxis, rankedDot, rankedGround, rankingOf } from "../../src/charts/ranked-dots.ts";
import { fraction } from "../../src/exact/fraction.ts";
import { areasApart, comparisonsOf, type Peers, peersOf } from "../../src/site/comparison.ts";
import { comparisonLede, funnelTake, multiplesTake } from "../../src/site/comparison-words.ts";
import { smallSite } from "./small-dataset.ts";

const standards = `
  indicator,level,limit,better
  completion-rate,primary,95,higher`;

/** Townships with `100 of 120, reported 83%` in one year or more; a row is `name,2022-2023,120,100,83%`. */
function compared(...rows: readonly string[]): { peers: Peers; comparison: ReturnType<typeof comparisonsOf>[number] } {
  const names = [...new Set(rows.map((row) => row.split(",")[0] ?? ""))];
  const areas = [
    "area,name,kind,parent",
    "county,某县,county,",
    ...names.map((name) => `${name},${name}乡,township,county`),
  ];
  const lines = rows.map((row) => row.replace(/^([^,]+),([^,]+),/, "$1,$2,primary,"));
  const header = "area,school_year,level,population,completed,reported_completion_rate";
  const site = smallSite(
    { areas: areas.join("\n "), standards, completion: [header, ...lines].join("\n ") },
    { root: "county" },
  );
  const [indicator] = site.indicators;
  const [comparison] = indicator ? comparisonsOf(site, indicator) : [];
  if (!comparison) throw new Error("nothing to compare");
  return { comparison, peers: peersOf(site, comparison, site.root) };
}

/** Twelve like places of 97 %, one far below and one between the limits. */
const likes = Array.from({ length: 12 }, (_, at) => `p${at},2022-2023,${300 + at * 10},${291 + at * 10 - (at % 3)},`);
const { peers } = compared(...likes, "far,2022-2023,400,340,85%", "near,2022-2023,200,185,");

function drawn(markup: string): SVGSVGElement {
  const svg = new JSDOM(markup).window.document.querySelector("svg");
  if (!svg) throw new Error(`no svg in ${markup}`);
  return svg;
}

const words = { label: "the label", across: "population →", name: ({ area }: { area: string }) => area };

function funnelOf({ funnel }: Peers, size: "wide" | "narrow" = "wide"): SVGSVGElement {
  if (funnel.status !== "drawn") throw new Error("no funnel");
  return drawn(funnelChart(funnel, size, words, "en"));
}

describe("a funnel", () => {
  const svg = funnelOf(peers);

  it("has a mark for each place: heavy outside the limits, a cross below the standard", () => {
    expect(svg.querySelectorAll(".point, .cross")).toHaveLength(14);
    expect(svg.querySelectorAll(".cross").length).toBe(2);
    expect([...svg.querySelectorAll(".name")].map(({ textContent }) => textContent)).toContain("far");
    expect(svg.querySelectorAll(".out").length).toBe(svg.querySelectorAll(".name").length);
  });

  it("has the rate of all together dashed and the standard solid, each named at its end", () => {
    expect(svg.querySelectorAll("line.centre")).toHaveLength(1);
    expect(svg.querySelectorAll("line.std")).toHaveLength(1);
    expect(svg.querySelector(".std-label")?.textContent).toBe("Standard ≥95%");
    expect(svg.querySelector(".end-reported")?.textContent).toMatch(/^Together 9\d\.\d\d%$/);
  });

  it("says what it shows, and what lies across", () => {
    expect(svg.getAttribute("role")).toBe("img");
    expect(svg.getAttribute("aria-label")).toBe("the label");
    expect(svg.querySelector(".across")?.textContent).toBe("population →");
  });

  it("never leaves its frame: the limits are cut off at the window that is drawn", () => {
    for (const size of ["wide", "narrow"] as const) {
      const chart = funnelOf(peers, size);
      const height = Number(chart.getAttribute("height"));
      const numbers = [...chart.querySelectorAll(".band")].flatMap((path) =>
        (path.getAttribute("d")?.match(/-?[\d.]+/g) ?? []).map(Number),
      );
      expect(numbers.length).toBeGreaterThan(100);
      expect(numbers.filter((_, at) => at % 2 === 1).every((y) => y >= 0 && y <= height)).toBe(true);
    }
  });

  it("starts across at 0", () => {
    const across = { from: 0, to: 500, ticks: [0, 250, 500] };
    const frame = scatterFrameOf("wide", across, { from: 80, to: 100, ticks: [80, 100] }, "%", "en");
    expect([frame.x(0), frame.x(500), frame.y(80), frame.y(100)]).toEqual([
      ...[frame.left, frame.right, frame.bottom, frame.top],
    ]);
  });

  it("says in words how many lie outside, and for how many of those below standard few people are no reason", () => {
    const { funnel } = peers;
    expect(funnel.status === "drawn" && funnelTake(funnel, "en")).toMatch(
      /^Of 14 places .* outside the 99\.8% limits.*; few people do not explain \d of the 2 below standard$/,
    );
  });
});

describe("names beside points", () => {
  const frame = { left: 0, right: 400, top: 0, bottom: 300 };
  const point = fc.record({
    ...{ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 300 }) },
    words: fc.constantFrom("龙潭乡", "Shuangfeng Township", "a", "某镇（原文未写镇名）"),
  });

  it("lie on no other name, on no point, and inside the frame", () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 30 }), (points) => {
        const marks = points.map(({ x, y }) => ({ x, y, r: 6 }));
        const boxes = placeLabels(points, marks, frame).map(({ box }) => box);
        for (const [at, box] of boxes.entries()) {
          expect(boxes.slice(at + 1).some((other) => overlaps(box, other))).toBe(false);
          const covered = marks.some(({ x, y, r }) =>
            overlaps(box, { left: x - r, right: x + r, top: y - r, bottom: y + r }),
          );
          expect(covered).toBe(false);
          expect(box.left >= 0 && box.right <= 400 && box.top >= 0 && box.bottom <= 300).toBe(true);
        }
      }),
    );
  });

  it("stand beside their point where nothing is in the way, without a line to it", () => {
    const [placed] = placeLabels([{ x: 100, y: 100, words: "a" }], [{ x: 100, y: 100, r: 6 }], frame);
    expect(placed?.box.left).toBe(108);
    expect(placed?.apart).toBe(false);
  });

  it("are as wide as their characters: twelve pixels for a Chinese one", () => {
    expect(widthOf("龙潭乡") - widthOf("")).toBe(36);
    expect(widthOf("Shuangfeng")).toBeLessThan(80);
  });

  it("of a crowd are all there where the frame has room for them", () => {
    const crowd = Array.from({ length: 8 }, (_, at) => ({ x: 200, y: 150 + at * 2, words: `place ${at}` }));
    expect(
      placeLabels(
        crowd,
        crowd.map(({ x, y }) => ({ x, y, r: 6 })),
        frame,
      ),
    ).toHaveLength(8);
  });
});

describe("ranked dots", () => {
  const ranking = rankingOf(peers.dots);
  if (!ranking) throw new Error("no ranking");
  const rowOf = (area: string) => {
    const figure = peers.peers.find(({ place }) => place.id === area)?.figure;
    if (!figure) throw new Error(`no such place: ${area}`);
    return drawn(rankedDot(figure, ranking, undefined, "ground"));
  };

  it("share one window, which holds every rate and the standard", () => {
    expect(ranking.domain.from).toBeLessThanOrEqual(85);
    expect(ranking.domain.to).toBe(100);
    expect(ranking.limit?.value.n).toBe(95n);
  });

  it("are a dot where the standard is met, a cross where it is not, with a ring for the reported rate", () => {
    expect(rowOf("p0").querySelectorAll("circle.dot, .cross, .ring")).toHaveLength(1);
    expect(rowOf("p0").querySelectorAll("circle.dot")).toHaveLength(1);
    expect([...rowOf("far").querySelectorAll(".cross, .ring")]).toHaveLength(2);
  });

  it("stand at a share of the width, so that one drawing fits any screen", () => {
    const [dot] = rowOf("p0").querySelectorAll("circle.dot");
    expect(dot?.getAttribute("cx")).toMatch(/^\d+(\.\d+)?%$/);
  });

  it("have the failing side and the standard behind them once, and named over them", () => {
    const ground = rankedGround(ranking);
    expect(ground.match(/class="zone"/g)).toHaveLength(1);
    expect(ground.match(/class="std"/g)).toHaveLength(1);
    expect(drawn(rankedAxis(ranking, "%", "Standard ≥95%", "en")).querySelector(".std-label")?.textContent).toBe(
      "Standard ≥95%",
    );
  });

  it("have intervals only where every denominator is below a hundred", () => {
    expect(peers.dots.bars).toBe(false);
    const few = compared("a,2022-2023,40,38,", "b,2022-2023,30,30,", "c,2022-2023,99,98,");
    expect(few.peers.dots.bars).toBe(true);
    const [first] = few.peers.dots.dots;
    const small = rankingOf(few.peers.dots);
    const row = small && first && drawn(rankedDot(first.figure, small, first.interval, "g"));
    expect(row?.querySelectorAll(".interval")).toHaveLength(1);
  });
});

describe("small multiples", () => {
  const years = [2020, 2021, 2022].flatMap((year, at) => [
    `a,${year}-${year + 1},100,${96 + at},`,
    `b,${year}-${year + 1},100,${90 + at},`,
    ...(year === 2021 ? [] : [`c,${year}-${year + 1},100,95,`]),
  ]);
  const { peers: over } = compared(...years);
  const panels = panelsOf(over.series);
  if (!panels) throw new Error("no panels");

  it("have the same axes, with the lines of all behind each of them", () => {
    expect(panels.domain.from).toBeLessThanOrEqual(90);
    expect(panels.domain.to).toBe(100);
    const ground = panelGround(panels);
    const [, lines = ""] = /class="other" d="([^"]+)"/.exec(ground) ?? [];
    // a and b over three years each; c has no year beside another.
    expect(lines.match(/M/g)).toHaveLength(2);
  });

  it("come in the order of the latest year, the best first", () => {
    expect(over.series.map(({ area }) => area)).toEqual(["a", "c", "b"]);
  });

  it("each have their own line, broken where a year is missing, a cross where the last year misses the standard", () => {
    const [a, c, b] = over.series.map((series) => drawn(panelChart(series, panels, series.area, "ground", "en")));
    expect(a?.querySelectorAll(".dot")).toHaveLength(1);
    expect(b?.querySelectorAll(".cross")).toHaveLength(1);
    expect(c?.querySelector(".line")?.getAttribute("d") ?? "").toBe("");
    expect(a?.getAttribute("aria-label")).toBe("a");
    expect(a?.querySelector("use")?.getAttribute("href")).toBe("#ground");
  });

  it("are not drawn of one year alone", () => {
    expect(panelsOf(peers.series)).toBeUndefined();
  });

  it("say who met the standard last, and who never did", () => {
    expect(multiplesTake(over, "zh-Hans")).toBe("3个地方中2个最近一年达标；b乡各年都没有达标");
  });
});

describe("pages of schools", () => {
  const schools = (count: number) => {
    const rows = Array.from({ length: count }, (_, at) => `s${at},${at}小学,school,${at % 2 ? "a" : "b"}`);
    return smallSite(
      {
        areas: [
          "area,name,kind,parent",
          "county,某县,county,",
          "a,甲乡,township,county",
          "b,乙乡,township,county",
          ...rows,
        ].join("\n "),
      },
      { root: "county" },
    );
  };

  it("are made for each place with schools where one page does not hold them all", () => {
    expect(areasApart(schools(60))).toEqual([]);
    expect(areasApart(schools(61)).map(({ id }) => id)).toEqual(["a", "b"]);
  });
});

describe("the first sentence of a comparison", () => {
  it("names who misses the standard, the worst first, and what all of them want", () => {
    const { comparison, peers: some } = compared("a,2022-2023,100,96,", "b,2022-2023,100,93,", "c,2022-2023,100,90,");
    expect(comparisonLede(comparison, some, "zh-Hans")).toEqual([
      "3个地方中2个没有达到≥95%",
      "c乡差5人、b乡差2人",
      "合起来差7人",
    ]);
    expect(comparisonLede(comparison, some, "en")).toEqual([
      "2 of 3 places miss ≥95%",
      "c乡 5 short; b乡 2 short",
      "7 short in all",
    ]);
  });

  it("names every limit where it is not known which holds", () => {
    const { comparison, peers: some } = compared("a,2022-2023,100,80,", "b,2022-2023,100,70,");
    const open = some.peers.map((each) => {
      const [judgement] = each.figure.judgements ?? [];
      const [against] = judgement?.against ?? [];
      if (!judgement || !against) throw new Error("nothing to hold against");
      const higher = { ...against, limit: { ...against.limit, value: fraction(98) } };
      const { limit: _, ...undecided } = { ...judgement, against: [against, higher] };
      return { ...each, figure: { ...each.figure, judgements: [undecided] } };
    });
    expect(comparisonLede(comparison, { ...some, peers: open }, "zh-Hans")[0]).toBe(
      "2个地方中2个没有达到各自的标准（≥95%或≥98%）",
    );
  });

  it("says so where all of them meet it", () => {
    const { comparison, peers: all } = compared("a,2022-2023,100,96,", "b,2022-2023,100,99,");
    expect(comparisonLede(comparison, all, "en")).toEqual(["All 2 places meet ≥95%"]);
  });
});
