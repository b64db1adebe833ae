import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { outsideNotes, rankedNotes } from "../../src/charts/form-notes.ts";
import { heatPicture } from "../../src/charts/heat-picture.ts";
import { multiplesPicture } from "../../src/charts/multiples-picture.ts";
import { rankedDot, rankingOf } from "../../src/charts/ranked-dots.ts";
import { rankedPicture } from "../../src/charts/ranked-picture.ts";
import { wrapped, wrappedParts } from "../../src/charts/wrapped.ts";
import type { Exhibit } from "../../src/exhibits/exhibit.ts";
import { exhibitsOfComparison } from "../../src/exhibits/of-comparison.ts";
import { exhibitOfHeat } from "../../src/exhibits/of-heat.ts";
import { paint } from "../../src/exhibits/paint/paint.ts";
import { languages } from "../../src/i18n/language.ts";
import { comparisonsOf, peersOf } from "../../src/site/comparison.ts";
import { boardOf } from "../../src/site/review.ts";
import { collisions } from "./pictures-boxes.ts";
import { otherExhibits } from "./pictures-sites.ts";
import { smallSite } from "./small-dataset.ts";

const sizes = ["wide", "narrow"] as const;

/** Townships; a row is `a,2022-2023,120,100,83%`: population, completed, the rate as reported. */
function compared(rows: readonly string[], standards = "completion-rate,primary,95,higher") {
  const names = [...new Set(rows.map((row) => row.split(",")[0] ?? ""))];
  const header = "area,school_year,level,population,completed,reported_completion_rate";
  const site = smallSite(
    {
      areas: [
        "area,name,kind,parent",
        "county,某县,county,",
        ...names.map((name) => `${name},${name}乡,township,county`),
      ].join("\n "),
      standards: `indicator,level,limit,better\n ${standards}`,
      completion: [header, ...rows.map((row) => row.replace(/^([^,]+),([^,]+),/, "$1,$2,primary,"))].join("\n "),
    },
    { root: "county" },
  );
  const [indicator] = site.indicators;
  const [comparison] = indicator ? comparisonsOf(site, indicator) : [];
  if (!comparison) throw new Error("nothing to compare");
  return { site, comparison, peers: peersOf(site, comparison, site.root) };
}

const years = ["2020-2021", "2021-2022", "2022-2023"];
const rows = years.flatMap((year, at) => [
  `a,${year},100,${96 + at},`,
  `b,${year},100,${90 + at},${at === 2 ? "96%" : ""}`,
  `c,${year},100,95,`,
]);
const { site, comparison, peers } = compared(rows);

function drawn(markup: string): SVGSVGElement {
  const svg = new JSDOM(markup).window.document.querySelector("svg");
  if (!svg) throw new Error(`no svg in ${markup}`);
  return svg;
}

function wordsIn(svg: Element): (string | null)[] {
  return [...svg.querySelectorAll("text")].map(({ textContent }) => textContent);
}

describe("ranked dots in one piece", () => {
  const svg = drawn(rankedPicture(peers, "wide", "the label", "zh-Hans"));

  it("have a mark for each place with the figure that it draws, a cross below the standard, a ring where reported", () => {
    const points = [...svg.querySelectorAll(".pt")];
    expect(points.map((point) => [point.getAttribute("data-area"), point.getAttribute("data-rate")])).toEqual([
      ["a", "98"],
      ["c", "95"],
      ["b", "92"],
    ]);
    expect(svg.querySelectorAll(".dot")).toHaveLength(2);
    expect(svg.querySelectorAll(".cross")).toHaveLength(1);
    expect(svg.querySelectorAll(".ring.ne")).toHaveLength(1);
  });

  it("name the places, with their figures in columns and the standard over the dots", () => {
    expect(wordsIn(svg)).toEqual(
      expect.arrayContaining(["a乡", "98 ÷ 100", "98.00%", "余3人", "96%", "差3人", "标准 ≥95%"]),
    );
    expect(svg.querySelectorAll("line.std")).toHaveLength(1);
  });

  it("give up columns before dots where there is no room", () => {
    const narrow = drawn(rankedPicture(peers, "narrow", "x", "zh-Hans"));
    expect(wordsIn(narrow)).toEqual(expect.arrayContaining(["b乡", "92.00%"]));
    expect(wordsIn(narrow)).not.toContain("98 ÷ 100");
  });

  it("of more places than a picture holds are none", () => {
    const many = compared(Array.from({ length: 41 }, (_, at) => `p${at},2022-2023,100,${50 + at},`));
    expect(rankedPicture(many.peers, "wide", "x", "en")).toBe("");
    const forms = exhibitsOfComparison(many.site, many.comparison, many.site.root, "en").map(({ form }) => form);
    expect(forms).not.toContain("ranked");
  });
});

describe("small multiples in one piece", () => {
  const svg = drawn(multiplesPicture(peers, "wide", "the label", "en"));

  it("have a panel for each place, all with the same axes and the lines of all behind", () => {
    const panels = [...svg.querySelectorAll(".panel")];
    expect(panels).toHaveLength(3);
    const grounds = panels.map((panel) => panel.querySelector(".other")?.getAttribute("d"));
    expect(new Set(grounds).size).toBe(1);
    expect(new Set(panels.map((panel) => panel.querySelector(".axis")?.outerHTML)).size).toBe(1);
    expect(panels.map((panel) => panel.querySelector(".pt")?.getAttribute("data-area"))).toEqual(["a", "c", "b"]);
  });

  it("name each place with its latest rate", () => {
    expect(wordsIn(svg)).toEqual(expect.arrayContaining(["a乡", "98.00%", "b乡", "92.00%"]));
  });

  it("are not drawn of one year", () => {
    expect(multiplesPicture(compared(["a,2022-2023,100,96,", "b,2022-2023,100,97,"]).peers, "wide", "x", "en")).toBe(
      "",
    );
  });
});

describe("places with standards of their own", () => {
  const limits = `
   completion-rate,primary,95,higher`;
  const own = compared(rows, limits.trim());

  it("have what lies outside the drawn window told beside the chart", () => {
    const figures = own.peers.peers.map(({ figure }) => figure);
    const inside = { from: 90, to: 100, ticks: [] };
    expect(outsideNotes(figures, inside, "zh-Hans")).toEqual([]);
    const outside = { from: 0, to: 50, ticks: [] };
    expect(outsideNotes(figures, outside, "zh-Hans")).toEqual(["标准≥95%在图外"]);
    const some = [
      ...figures.slice(0, 2),
      ...figures.slice(2).map(({ judgements: _, ...rest }) => rest as (typeof figures)[number]),
    ];
    expect(outsideNotes(some, outside, "en")).toEqual(["The standard of 2 places (≥95%) lies outside the chart"]);
  });

  it("have the standard in their own rows where not all have the same", () => {
    const ranking = rankingOf(own.peers.dots);
    const [first] = own.peers.peers;
    if (!ranking || !first) throw new Error("no ranking");
    const alone = drawn(rankedDot(first.figure, { ...ranking, limit: undefined }, undefined, "g"));
    expect(alone.querySelectorAll("line.std")).toHaveLength(1);
    expect(drawn(rankedDot(first.figure, ranking, undefined, "g")).querySelectorAll("line.std")).toHaveLength(0);
    expect(alone.querySelector(".pt")?.getAttribute("data-numerator")).toBe("98");
  });

  it("say what the axis shows", () => {
    const ranking = rankingOf(own.peers.dots);
    expect(ranking && rankedNotes(own.peers, ranking, "en")).toContain("Axis shows 90%–100% only");
  });
});

describe("a heat table in one piece", () => {
  const svg = drawn(heatPicture(boardOf(site, site.root), "wide", "the label", "zh-Hans"));

  it("has a cell for each figure with what it is of, tinted only below the standard", () => {
    const points = [...svg.querySelectorAll(".pt")];
    expect(points.map((point) => point.getAttribute("data-area")).sort()).toEqual(["a", "b", "c", "county"]);
    expect(svg.querySelectorAll(".heat-cell.short")).toHaveLength(1);
    expect(svg.querySelectorAll(".full-ne").length).toBe(1);
  });

  it("says the margins in words, under the name and the limit of their column", () => {
    expect(wordsIn(svg)).toEqual(expect.arrayContaining(["a乡", "+3", "−3", "≥95%"]));
  });

  it("is told by how many cells miss their standard", () => {
    const exhibit = exhibitOfHeat(site, site.root, "zh-Hans");
    expect(exhibit?.caption.title).toBe("3格中1格未达标，1格上报与人数不符");
    expect(exhibit?.caption.notes).toEqual(expect.arrayContaining(["×＝未达标", "≠＝上报不符"]));
    expect(exhibit?.table().rows).toHaveLength(4);
    expect(exhibitOfHeat(site, site.places.place("a") ?? site.root, "en")).toBeUndefined();
  });
});

describe("the exhibits of a comparison", () => {
  const exhibits = exhibitsOfComparison(site, comparison, site.root, "en");

  it("are the forms that can be drawn, each with its place on the page and a file of its own", () => {
    expect(exhibits.map(({ form, anchor }) => [form, anchor])).toEqual([
      ["ranked", "ranked-completion-rate-primary"],
      ["multiples", "multiples-completion-rate-primary"],
      ["slope", "slope-completion-rate-primary"],
    ]);
    expect(new Set(exhibits.map(({ caption }) => caption.file)).size).toBe(3);
  });

  it("have the figures that they draw as a table: one year, every year, two years", () => {
    expect(exhibits.map(({ table }) => table().rows.length)).toEqual([3, 9, 6]);
    const period = exhibits[2]?.table().header.indexOf("period") ?? -1;
    expect(new Set(exhibits[2]?.table().rows.map((row) => row[period]))).toEqual(new Set(["2020-2021", "2022-2023"]));
  });

  it("say their finding, unit and years, and which part of an axis they show", () => {
    expect(exhibits[0]?.caption.title).toMatch(/^1 of 3 places misses ≥95%/);
    expect(exhibits[2]?.caption.subtitle).toBe("%, 2020–21 to 2022–23");
    for (const { caption } of exhibits) expect(caption.notes.join("\n")).toMatch(/Axis (shows|starts)/);
    for (const { caption } of exhibits) expect(caption.notes.filter((note) => /[.。]$/.test(note))).toEqual([]);
  });

  it("are none where fewer than two places have a rate", () => {
    const one = compared(["a,2022-2023,100,96,", "b,2022-2023,100,,"]);
    expect(exhibitsOfComparison(one.site, one.comparison, one.site.root, "en")).toEqual([]);
  });
});

describe("words in lines", () => {
  it("break after spaces and hyphens and beside Chinese characters, never before closing punctuation", () => {
    expect(wrapped("Lower-secondary enrolment", 80)).toEqual(["Lower-", "secondary", "enrolment"]);
    expect(wrapped("小学适龄儿童入学率", 50)).toEqual(["小学适龄", "儿童入学", "率"]);
    expect(wrapped("甲乙丙，丁", 38)).toEqual(["甲乙", "丙，丁"]);
  });

  it("keep parts together that fit in a line", () => {
    expect(wrappedParts(["大坪镇、", "沙湾镇、", "石桥镇"], 100)).toEqual(["大坪镇、沙湾镇、", "石桥镇"]);
  });
});

describe.each(languages)("every form of both datasets in %s", (language) => {
  const exhibits = otherExhibits(language);

  it("is there", () => {
    const forms: readonly Exhibit["form"][] = ["ranked", "funnel", "multiples", "slope", "heat", "shares", "pyramid"];
    for (const form of forms) expect(exhibits.filter((each) => each.form === form).length, form).toBeGreaterThan(0);
  });

  it.each(sizes)("has no words of its %s drawing on others, nor outside of it", (size) => {
    const found = exhibits.flatMap((exhibit) => {
      const { markup, width, height } = paint(exhibit.draw(size));
      return collisions(`<svg>${markup}</svg>`, width, height).map((words) => `${exhibit.caption.file}: ${words}`);
    });
    expect(found).toEqual([]);
  });
});
