import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { csvText } from "../../src/downloads/csv.ts";
import type { Exhibit } from "../../src/exhibits/exhibit.ts";
import { fileName } from "../../src/exhibits/file-name.ts";
import { exhibitsOfArea } from "../../src/exhibits/of-area.ts";
import { type Picture, pictureOf } from "../../src/exhibits/picture/picture.ts";
import type { Language } from "../../src/i18n/language.ts";
import type { Site } from "../../src/site/site.ts";
import { deckOfArea } from "../../src/slides/of-area.ts";
import { cutFaces, type Faces } from "./fonts.ts";
import type { Format } from "./formats.ts";
import { charactersIn, pngOf, withoutGlyph } from "./png.ts";
import type { Made } from "./write-together.ts";

/** What is exported of which area. */
export interface Wish {
  readonly site: Site;
  readonly area: string;
  readonly language: Language;
  readonly formats: readonly Format[];
}

/** A chart that was not drawn as PNG, and the characters that no font has. */
export interface Holes {
  readonly file: string;
  readonly characters: readonly string[];
}

interface Told {
  /** How many of how many charts are done. */
  chart(done: number, of: number): void;
  holes(holes: Holes): void;
}

interface Pictured {
  readonly file: string;
  readonly page: Picture;
  readonly screen: Picture;
}

/** The charts of an area in every format wished for, one after the other, and its deck. */
export async function* chartFiles({ site, area, language, formats }: Wish, tell: Told): AsyncGenerator<Made> {
  const exhibits = exhibitsOfArea(site, area, language);
  const folder = mkdtempSync(join(tmpdir(), "faces-"));
  try {
    const drawn = formats.includes("png") || formats.includes("svg") ? exhibits.map(pictured) : [];
    const faces = formats.includes("png") ? await facesOf(drawn, folder) : undefined;
    for (const [at, exhibit] of exhibits.entries()) {
      tell.chart(at, exhibits.length);
      await setImmediate(); // lets the line on the terminal move
      const pictures = drawn[at];
      if (pictures && formats.includes("svg")) yield { name: `${pictures.file}.svg`, bytes: pictures.page.svg };
      if (pictures && faces) yield* pngs(pictures, faces, tell);
      if (formats.includes("csv")) yield tableOf(exhibit);
    }
    if (formats.includes("pptx"))
      yield { name: `${fileName(["slides", area], language)}.pptx`, bytes: deckOfArea(site, area, language) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function pictured({ caption, draw }: Exhibit): Pictured {
  const chart = draw("wide");
  return { file: caption.file, page: pictureOf(caption, chart, "page"), screen: pictureOf(caption, chart, "screen") };
}

function facesOf(drawn: readonly Pictured[], folder: string): Promise<Faces> {
  return cutFaces(charactersIn(drawn.flatMap(({ page, screen }) => [page.svg, screen.svg])), folder);
}

function* pngs({ file, page, screen }: Pictured, faces: Faces, tell: Told): Generator<Made> {
  const characters = [...new Set([page, screen].flatMap(({ svg }) => withoutGlyph(svg, faces)))];
  if (characters.length > 0) {
    tell.holes({ file, characters });
    return;
  }
  yield { name: `${file}.png`, bytes: pngOf(page.svg, page.width, faces) };
  yield { name: `${file}@2x.png`, bytes: pngOf(page.svg, page.width * 2, faces) };
  yield { name: `${file}_${screen.width}x${screen.height}.png`, bytes: pngOf(screen.svg, screen.width, faces) };
}

function tableOf({ caption, table }: Exhibit): Made {
  const { header, rows } = table();
  return { name: `${caption.file}.csv`, bytes: csvText(header, rows) };
}
