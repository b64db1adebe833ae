import { JSDOM } from "jsdom";
import { describe, expect, inject, it } from "vitest";
import { words } from "../../src/i18n/words.ts";
import { builtFiles } from "./built-files.ts";

const county = new Map(builtFiles(inject("sampleCounty")).map(({ path, bytes }) => [path, bytes]));

/** A page of the sample county. */
function pageAt(path: string): Document {
  const bytes = county.get(path);
  if (!bytes) throw new Error(`no such page: ${path}`);
  return new JSDOM(bytes.toString("utf8")).window.document;
}

function textsIn(element: Element, selector: string): string[] {
  return [...element.querySelectorAll(selector)].map(({ textContent }) =>
    (textContent ?? "").replace(/\s+/g, " ").trim(),
  );
}

describe("the page of an indicator", () => {
  const page = pageAt("en/indicator/completion-rate/index.html");
  const parts = [...page.querySelectorAll(".slope-part")];

  it("has places in two periods after those over the years, each drawn wide and narrow beside its table", () => {
    expect(parts.length).toBe(2);
    for (const part of parts) {
      expect(part.previousElementSibling?.className).toBe("multiples-part");
      expect(part.querySelectorAll("svg[role=img][aria-label]")).toHaveLength(2);
      const points = part.querySelectorAll(".cw .pt");
      expect(part.querySelectorAll("tbody tr").length * 2).toBe(points.length);
      expect(textsIn(part, "caption")[0]).toMatch(/Then and now$/);
      expect(textsIn(part, ".take")[0]).toMatch(/^From 20\d\d–\d\d to 20\d\d–\d\d /);
    }
  });

  it("says under every form which part of an axis it shows", () => {
    for (const name of ["ranked-part", "funnel-part", "multiples-part", "slope-part"]) {
      const forms = [...page.querySelectorAll(`.${name}`)];
      expect(forms.length, name).toBeGreaterThan(0);
      for (const form of forms) expect(textsIn(form, ".fn").join(" "), name).toMatch(/Axis (shows|starts)/);
    }
  });
});

describe("the page of a theme", () => {
  const page = pageAt("zh-hans/area/990101000000/participation/index.html");

  it("has who is in the denominator under series that leave some out: the bars are rows of the table with every count", () => {
    const parts = [...page.querySelectorAll(".shares-part")];
    expect(parts.length).toBeGreaterThan(2);
    for (const part of parts) {
      const rows = [...part.querySelectorAll("tbody tr")];
      expect(rows.length).toBeGreaterThan(5);
      const bars = rows.filter((row) => row.querySelector("svg.share-bar"));
      for (const row of bars)
        expect(textsIn(row, "td").filter((text) => /\d/.test(text)).length).toBeGreaterThanOrEqual(3);
      expect(textsIn(part, ".fn")[0]).toContain("横轴从0到100%");
    }
    const [enrolment] = parts;
    expect(enrolment && textsIn(enrolment, "thead th").slice(2)).toEqual([
      "已入学",
      "未入学",
      "另行统计的残疾儿童少年不计入分母",
      "丧失学习能力不计入分母",
    ]);
  });

  it("has girls and boys by grade with both counts and their sums, named in its contents", () => {
    const section = page.querySelector("#girls-and-boys");
    if (!section) throw new Error("no pyramid");
    expect(section.querySelectorAll("tbody tr")).toHaveLength(9);
    for (const row of section.querySelectorAll("tbody tr")) {
      expect(row.querySelectorAll("svg.share-bar")).toHaveLength(2);
      const [girls = 0, boys = 0] = textsIn(row, "td:not(.plot)").map(Number);
      expect(girls > 0 && boys > 0).toBe(true);
    }
    const own = textsIn(section, "tfoot td").filter(Boolean);
    const sum = [...section.querySelectorAll("tbody tr")].reduce(
      (total, row) => total + Number(textsIn(row, "td")[0]),
      0,
    );
    expect(Number(own[0])).toBe(sum);
    const contents = page.querySelector(`nav[aria-label="${words.contents["zh-Hans"]}"]`);
    expect(contents?.querySelector('a[href="#girls-and-boys"]')).not.toBeNull();
  });

  it("of another theme has no girls and boys", () => {
    const other = pageAt("zh-hans/area/990101000000/teachers/index.html");
    expect(other.querySelector("#girls-and-boys")).toBeNull();
  });
});
