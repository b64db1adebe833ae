import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cutFaces, type Faces } from "../../scripts/export/fonts.ts";
import { charactersIn, pngOf, withoutGlyph } from "../../scripts/export/png.ts";
import { pictureOf } from "../../src/exhibits/picture/picture.ts";
import { wholeLanguages } from "../whole-languages.ts";
import { readPng, sizeOf } from "./export-pixels.ts";
import { boxesOf } from "./pictures-boxes.ts";
import { headlineCharts } from "./pictures-sites.ts";

const folder = mkdtempSync(join(tmpdir(), "export-png-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function pictureWith(words: string, bold = false): string {
  const weight = bold ? 700 : 400;
  const text = `<text x="10" y="40" font-size="30" font-weight="${weight}" fill="#14202b">${words}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="60" viewBox="0 0 200 60"><rect width="200" height="60" fill="#ffffff"/>${text}</svg>`;
}

async function facesFor(...pictures: readonly string[]): Promise<Faces> {
  return cutFaces(charactersIn(pictures), mkdtempSync(join(folder, "faces-")));
}

/** Whether ink stands in a box: every word of a picture is darker than any ground. */
function hasInk(
  png: ReturnType<typeof readPng>,
  box: { left: number; right: number; top: number; bottom: number },
): boolean {
  for (let y = Math.floor(box.top); y < box.bottom; y += 1) {
    for (let x = Math.floor(box.left); x < box.right; x += 1) if (png.lightness(x, y) < 200) return true;
  }
  return false;
}

function inkOf(png: ReturnType<typeof readPng>, from: number, to: number): number {
  let ink = 0;
  for (let y = 0; y < png.height; y += 1) for (let x = from; x < to; x += 1) ink += 255 - png.lightness(x, y);
  return ink;
}

describe("the PNG of every headline series", () => {
  const pictures = wholeLanguages.flatMap(headlineCharts).map(({ exhibit, chart }) => ({
    file: exhibit.caption.file,
    page: pictureOf(exhibit.caption, chart, "page"),
    screen: () => pictureOf(exhibit.caption, chart, "screen"),
  }));
  let faces: Faces;
  beforeAll(async () => {
    faces = await facesFor(...pictures.flatMap(({ page, screen }) => [page.svg, screen().svg]));
  });

  it("lacks no glyph", () => {
    expect(pictures.length).toBeGreaterThan(200);
    const lacking = pictures.flatMap(({ page, screen }) =>
      [page, screen()].flatMap(({ svg }) => withoutGlyph(svg, faces)),
    );
    expect(lacking).toEqual([]);
  });

  it("has the size of the picture, and ink wherever the picture has words", () => {
    for (const [at, { file, page }] of pictures.entries()) {
      const bytes = pngOf(page.svg, page.width, faces);
      expect(sizeOf(bytes)).toEqual([page.width, page.height]);
      if (at % 3 !== 0) continue; // reading pixels takes as long as drawing them
      const png = readPng(bytes);
      const missing = boxesOf(page.svg).filter((box) => !hasInk(png, box));
      expect(missing, file).toEqual([]);
    }
  });

  it("comes at twice the size, and for a screen", () => {
    const [first] = pictures;
    if (!first) throw new Error("no picture");
    const twice = readPng(pngOf(first.page.svg, first.page.width * 2, faces));
    expect([twice.width, twice.height]).toEqual([first.page.width * 2, first.page.height * 2]);
    const { svg } = first.screen();
    const screen = readPng(pngOf(svg, 1920, faces));
    expect([screen.width, screen.height]).toEqual([1920, 1080]);
    expect(boxesOf(svg).filter((box) => !hasInk(screen, box))).toEqual([]);
  });
});

describe.each(["zh-Hant", "en"] as const)("a picture in %s", (language) => {
  it("has all its glyphs and ink for all its words", async () => {
    const charts = headlineCharts(language).filter((_, at) => at % 25 === 0);
    expect(charts.length).toBeGreaterThan(5);
    const pictures = charts.map(({ exhibit, chart }) => pictureOf(exhibit.caption, chart, "page"));
    const faces = await facesFor(...pictures.map(({ svg }) => svg));
    for (const { svg, width } of pictures) {
      expect(withoutGlyph(svg, faces)).toEqual([]);
      const png = readPng(pngOf(svg, width, faces));
      expect(boxesOf(svg).filter((box) => !hasInk(png, box))).toEqual([]);
    }
  });
});

describe("the fonts of pictures", () => {
  it("draw words of several slices, Traditional characters and signs, every character with ink of its own", async () => {
    const words = "復算鞏陝肅≥÷";
    const svg = pictureWith(words);
    const png = readPng(pngOf(svg, 200, await facesFor(svg)));
    for (const [at, character] of [...words].slice(0, 6).entries()) {
      const from = 10 + at * 30 - (at > 5 ? 6 : 0);
      expect(inkOf(png, Math.min(199, from), Math.min(200, from + 24)), character).toBeGreaterThan(2000);
    }
  });

  it("draw a line in several fonts whole, though f and i could join in one of them", async () => {
    const svg = pictureWith("≥ figure");
    const png = readPng(pngOf(svg, 200, await facesFor(svg)));
    expect(boxesOf(svg)).toHaveLength(1);
    expect(boxesOf(svg).filter((box) => !hasInk(png, box))).toEqual([]);
  });

  it("are bold where the picture is, in every slice", async () => {
    for (const words of ["鞏陝", "比率", "≥"]) {
      const [plain, bold] = [pictureWith(words), pictureWith(words, true)];
      const faces = await facesFor(plain, bold);
      const [thin, thick] = [plain, bold].map((svg) => inkOf(readPng(pngOf(svg, 200, faces)), 0, 200));
      expect(thick, words).toBeGreaterThan((thin ?? 0) * 1.15);
    }
  });

  it("have spaces, and the one between digits", async () => {
    const svg = pictureWith("18\u00a0387 人");
    expect(withoutGlyph(svg, await facesFor(svg))).toEqual([]);
  });

  it("say which characters none of them has", async () => {
    const svg = pictureWith("李𠮷&amp;🀄");
    expect(withoutGlyph(svg, await facesFor(svg))).toContain("𠮷");
    expect(withoutGlyph(svg, await facesFor(svg))).not.toContain("李");
  });

  it("are cut to what is drawn: some kilobytes a weight", async () => {
    const svg = pictureWith("比率");
    const { files } = await facesFor(svg);
    expect(files.length).toBeGreaterThan(0);
    expect(Math.max(...files.map((file) => statSync(file).size))).toBeLessThan(8000);
  });
});
