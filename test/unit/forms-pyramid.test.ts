import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { mostOf, pyramid, pyramidBar } from "../../src/charts/pyramid.ts";
import { approximate, fraction } from "../../src/exact/fraction.ts";
import { exhibitOfPyramid } from "../../src/exhibits/of-pyramid.ts";
import { gradeGap, hasPyramid, pyramidNotes, pyramidTake } from "../../src/site/pyramid.ts";
import type { Site } from "../../src/site/site.ts";
import { smallSite } from "./small-dataset.ts";

const areas = `
  area,name,name_en,kind,parent,school_type
  county,某县,Some County,county,,
  a,甲乡,Jia Township,township,county,
  b,乙乡,Yi Township,township,county,
  s1,甲小学,Jia School,school,a,primary
  s2,乙小学,Yi School,school,b,primary
  s3,乙教学点,Yi Point,teaching_point,b,
  m1,乙中学,Yi Middle School,school,b,lower_secondary`;

/** Rows `s1,1,30,14`: place, grade, pupils, girls, in 2022-2023 where no year stands before them. */
function graded(...rows: readonly string[]): Site {
  const lines = rows.map((row) => {
    const cells = row.split(",");
    const [area, year, grade, pupils, girls] = cells.length === 5 ? cells : [cells[0], "2022-2023", ...cells.slice(1)];
    return [area, year, Number(grade) > 6 ? "lower_secondary" : "primary", grade, pupils, girls].join(",");
  });
  const header = "area,school_year,level,grade,pupils,girls";
  return smallSite({ areas, grades: [header, ...lines].join("\n ") }, { root: "county" });
}

function countsOf(site: Site, area: string) {
  const counts = site.grades(area);
  if (!counts) throw new Error(`nothing on file: ${area}`);
  return counts;
}

function inNumbers(site: Site, area: string) {
  return countsOf(site, area).grades.map(({ grade, status, girls, boys }) => [
    grade,
    status,
    girls && approximate(girls),
    boys && approximate(boys),
  ]);
}

describe("the girls and boys of a grade", () => {
  it("are counted from the place's own row, boys as pupils less girls, in the order of grades", () => {
    const site = graded("s1,2,30,14", "s1,1,25,13");
    expect(inNumbers(site, "s1")).toEqual([
      ["1", "observed", 13, 12],
      ["2", "observed", 14, 16],
    ]);
  });

  it("are those of the latest school year on file", () => {
    const site = graded("s1,2021-2022,1,40,20", "s1,2022-2023,1,30,14");
    expect(countsOf(site, "s1").period).toBe("2022-2023");
    expect(inNumbers(site, "s1")).toEqual([["1", "observed", 14, 16]]);
  });

  it("are summed over the places within where a place has no row of its own", () => {
    const site = graded("s1,1,30,14", "s2,1,20,9", "s3,1,5,2");
    expect(inNumbers(site, "b")).toEqual([["1", "observed", 11, 14]]);
    expect(inNumbers(site, "county")).toEqual([["1", "observed", 25, 30]]);
    expect(countsOf(site, "county").summed).toBe(2);
    expect(countsOf(site, "county").missing).toEqual([]);
  });

  it("are the place's own where it has both, and its schools are not added", () => {
    const site = graded("a,1,99,50", "s1,1,30,14", "s2,1,20,9", "s3,1,5,2");
    expect(inNumbers(site, "a")).toEqual([["1", "observed", 50, 49]]);
    expect(inNumbers(site, "county")).toEqual([["1", "observed", 61, 63]]);
  });

  it("name who is missing from a sum: a school that teaches the level and sent nothing", () => {
    const site = graded("s1,1,30,14", "s1,2,30,14", "s3,1,5,2");
    const counts = countsOf(site, "county");
    expect(counts.missing).toEqual([{ area: "s2", grades: ["1", "2"] }]);
    expect(pyramidNotes(counts, site.places, "zh-Hans")).toContain("合计中没有：乙小学");
  });

  it("do not ask a teaching point for grades that it does not have, nor a place for a level that none of its schools teaches", () => {
    const site = graded("s1,1,30,14", "s1,2,30,14", "s2,1,20,9", "s2,2,20,9", "s3,1,5,2", "m1,7,60,30");
    const counts = countsOf(site, "county");
    expect(counts.missing).toEqual([]);
    expect(inNumbers(site, "county").map(([grade]) => grade)).toEqual(["1", "2", "7"]);
    expect(counts.grades.map(({ level }) => level)).toEqual(["primary", "primary", "lower_secondary"]);
  });

  it("say of a school without one grade which it is", () => {
    const site = graded("s1,1,30,14", "s2,1,20,9", "s2,2,20,9", "s3,1,5,2");
    expect(pyramidNotes(countsOf(site, "county"), site.places, "en")).toContain(
      "Missing from the sums: Jia School (Grade 2)",
    );
  });

  it("that contradict each other or are blank have no bar, say why, and join no sum", () => {
    const site = graded("s1,1,30,34", "s1,2,30,", "s2,1,20,9", "s2,2,20,9", "s3,1,5,2", "s3,2,5,2");
    const { grades } = countsOf(site, "s1");
    expect(grades.map(({ status }) => status)).toEqual(["contradicts", "not_reported"]);
    expect(grades.map((grade) => gradeGap(grade, "zh-Hans"))).toEqual(["女生多于学生", "未报"]);
    expect(inNumbers(site, "county")).toEqual([
      ["1", "observed", 11, 14],
      ["2", "observed", 11, 14],
    ]);
    expect(countsOf(site, "county").missing).toEqual([{ area: "s1", grades: ["1", "2"] }]);
    expect(hasPyramid(site.grades("s1"))).toBe(false);
  });

  it("are undefined where nothing is on file", () => {
    expect(graded("s1,1,30,14").grades("b")).toBeUndefined();
  });
});

const site = graded("s1,1,30,15", "s1,2,40,16", "s2,1,20,10", "s2,2,10,4", "s3,1,5,2", "s3,2,5,2", "m1,7,60,24");
const county = countsOf(site, "county");

describe("what a pyramid finds", () => {
  it("is the number of girls and their share, the sex ratio, and from where to where the grades reach", () => {
    // Girls: 27 of 55, 22 of 55, 24 of 60: 73 of 170; 97 boys for 73 girls.
    expect(pyramidTake(county, "zh-Hans")).toEqual([
      "2022—2023学年女生73人，占42.9%",
      "男女之比为132.9（女生为100）",
      "各年级女生占40.0%（二年级）到49.1%（一年级）",
    ]);
    expect(pyramidTake(county, "en")).toEqual([
      "2022–23: 73 girls, 42.9% of all pupils",
      "132.9 boys for every 100 girls",
      "By grade girls are 40.0% (Grade 2) to 49.1% (Grade 1)",
    ]);
  });

  it("says nothing of the share in grades of fewer than twenty", () => {
    expect(pyramidTake(countsOf(graded("s1,1,19,1", "s1,2,30,15"), "s1"), "en")).toHaveLength(2);
  });

  it("is that there is no girl where there is none", () => {
    expect(pyramidTake(countsOf(graded("s1,1,30,0"), "s1"), "en")).toEqual(["2022–23: 30 boys and no girl"]);
  });
});

function drawn(markup: string): Element {
  const svg = new JSDOM(markup).window.document.querySelector("svg");
  if (!svg) throw new Error(`no svg in ${markup}`);
  return svg;
}

describe("a pyramid", () => {
  it.each(["wide", "narrow"] as const)(
    "of the %s size has girls left and boys right of one middle, on one scale",
    (size) => {
      const svg = drawn(pyramid(county, size, "the label", "zh-Hans"));
      const bars = [...svg.querySelectorAll("[data-part]")].map((bar) => ({
        part: bar.getAttribute("data-part"),
        count: Number(bar.getAttribute("data-count")),
        left: Number(bar.getAttribute("x")),
        width: Number(bar.getAttribute("width")),
      }));
      expect(bars.map(({ part, count }) => [part, count])).toEqual([
        ["girls-1", 27],
        ["boys-1", 28],
        ["girls-2", 22],
        ["boys-2", 33],
        ["girls-7", 24],
        ["boys-7", 36],
      ]);
      const perPupil = bars.map(({ width, count }) => width / count);
      for (const each of perPupil) expect(each).toBeCloseTo(perPupil[0] ?? 0, 1);
      const [girls, boys] = ["girls", "boys"].map((side) => bars.filter(({ part }) => part?.startsWith(side)));
      const ends = new Set(girls?.map(({ left, width }) => Math.round(left + width)));
      const starts = new Set(boys?.map(({ left }) => Math.round(left)));
      expect([ends.size, starts.size]).toEqual([1, 1]);
      expect(Math.max(...ends)).toBeLessThan(Math.min(...starts));
      expect(svg.getAttribute("aria-label")).toBe("the label");
    },
  );

  it("says every count and share, whose bars they are, and the grades between them", () => {
    const words = [...drawn(pyramid(county, "wide", "x", "en")).querySelectorAll("text")].map(
      ({ textContent }) => textContent,
    );
    expect(words).toEqual(expect.arrayContaining(["27", "28", "49.1%", "Girls 73", "Boys 97", "Grade 7"]));
  });

  it("is nothing where no grade has counts", () => {
    const none = countsOf(graded("s1,1,30,"), "s1");
    expect(pyramid(none, "wide", "x", "en")).toBe("");
  });

  it("in a table has bars as shares of the largest count, towards the middle", () => {
    expect(mostOf(county)).toBe(36);
    const [girls, boys] = (["girls", "boys"] as const).map((side) =>
      drawn(pyramidBar(fraction(18), side, 36)).querySelector("rect"),
    );
    expect([girls?.getAttribute("x"), girls?.getAttribute("width")]).toEqual(["50%", "50%"]);
    expect([boys?.getAttribute("x"), boys?.getAttribute("width")]).toEqual(["0", "50%"]);
  });
});

describe("the exhibit of a pyramid", () => {
  const place = site.places.place("county");
  const exhibit = place && exhibitOfPyramid(site, place, "en");

  it("has a row for each grade with the counts that are drawn", () => {
    const table = exhibit?.table();
    expect(table?.header).toEqual([
      ...["area_name", "area", "period", "level", "grade", "grade_name"],
      ...["girls", "boys", "pupils", "girls_percent", "status"],
    ]);
    expect(table?.rows[1]?.slice(3)).toEqual(["primary", "2", "Grade 2", "22", "33", "55", "40", "observed"]);
    expect(table?.rows).toHaveLength(3);
  });

  it("says that its counts are sums, and how boys are counted", () => {
    expect(exhibit?.caption.notes).toEqual(
      expect.arrayContaining([
        "Sums over 2 places within",
        "Both sides have one scale and start at 0; boys are pupils less girls",
      ]),
    );
    expect(exhibit?.caption.kicker).toBe("Some County · Girls and boys by grade · 2022–23");
  });
});
