import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium } from "playwright-core";
import type { Exhibit } from "../src/exhibits/exhibit.ts";
import { exhibitsOfArea } from "../src/exhibits/of-area.ts";
import { exhibitOfSeries } from "../src/exhibits/of-series.ts";
import { type Picture, pictureOf, type Shape } from "../src/exhibits/picture/picture.ts";
import { fromAddress, type Language } from "../src/i18n/language.ts";
import { runPipeline } from "../src/site/pipeline.ts";
import type { Site } from "../src/site/site.ts";
import { findChromium } from "./chromium.ts";
import { cutFaces } from "./export/fonts.ts";
import { charactersIn, pngOf, withoutGlyph } from "./export/png.ts";
import { readFolder } from "./read-folder.ts";
import { type ExitCode, run } from "./run.ts";
import { Stop } from "./stop.ts";

const usage =
  "node scripts/pictures-look.ts [FOLDER] [AREA|all] [LANGUAGE] [page|screen]   draws pictures with three programs, to look at them";

/** How many charts stand on a sheet. */
const perSheet = 4;

/**
 * For those who change pictures: the charts of an area, or the headline series of all, as Chromium, resvg and
 * LibreOffice draw them, side by side on sheets, in a folder of its own under the temporary one. Exit 1 where the font
 * lacks a character.
 */
async function main([
  folder = "data/sample-county",
  area,
  tag = "zh-Hans",
  shape = "page",
]: readonly string[]): Promise<ExitCode> {
  const language = fromAddress(tag);
  const executablePath = findChromium();
  if (!language || !executablePath || (shape !== "page" && shape !== "screen")) throw new Stop(2, usage);
  const { site } = runPipeline(readFolder(folder, language));
  if (!site) throw new Stop(2, `errors in ${folder}: npm run check -- ${folder}`);
  const exhibits = area === "all" ? headlines(site, language) : exhibitsOfArea(site, area ?? site.root.id, language);
  const pictures = exhibits.map(({ caption, draw }) => ({
    name: caption.file,
    picture: pictureOf(caption, draw("wide"), shape as Shape),
  }));
  const out = mkdtempSync(join(tmpdir(), "pictures-"));
  const lacking = await byResvg(pictures, out);
  byLibreOffice(pictures, out);
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    await sheets(
      pictures.map(({ name }) => name),
      out,
      browser,
    );
  } finally {
    await browser.close();
  }
  process.stdout.write(`${[...lacking, out].join("\n")}\n`);
  return lacking.length > 0 ? 1 : 0;
}

function headlines(site: Site, language: Language): Exhibit[] {
  const all = site.places.all.flatMap(({ id }) => site.headline(id));
  return all.map((series) => exhibitOfSeries(series, site, language)).filter(({ draw }) => draw("wide") !== "");
}

type Named = { readonly name: string; readonly picture: Picture };

/** @returns what the font lacks, a line for each picture */
async function byResvg(pictures: readonly Named[], out: string): Promise<string[]> {
  const faces = await cutFaces(charactersIn(pictures.map(({ picture }) => picture.svg)), out);
  for (const { name, picture } of pictures) {
    writeFileSync(join(out, `${name}.svg`), picture.svg);
    writeFileSync(join(out, `${name}.resvg.png`), pngOf(picture.svg, picture.width, faces));
  }
  return pictures.flatMap(({ name, picture }) => {
    const lacking = withoutGlyph(picture.svg, faces);
    return lacking.length > 0 ? [`${name}: ${lacking.join(" ")}`] : [];
  });
}

function byLibreOffice(pictures: readonly Named[], out: string): void {
  const drawn = join(out, "libreoffice");
  mkdirSync(drawn);
  const fonts = join(out, "fonts.conf");
  writeFileSync(fonts, fontsConfiguration);
  const files = pictures.map(({ name }) => join(out, `${name}.svg`));
  const env = { ...process.env, FONTCONFIG_FILE: fonts };
  const { status, stderr, error } = spawnSync(
    "soffice",
    ["--headless", "--convert-to", "png", "--outdir", drawn, ...files],
    { encoding: "utf8", env },
  );
  if (status !== 0) throw new Stop(2, `soffice: ${error?.message ?? stderr}`);
}

/** The faces of Office are rarely there outside of it: the nearest free ones stand in. */
const fontsConfiguration = `<?xml version="1.0"?><fontconfig><include>/etc/fonts/fonts.conf</include>${[
  ["Microsoft YaHei", "Noto Sans CJK SC"],
  ["Microsoft JhengHei", "Noto Sans CJK TC"],
]
  .map(
    ([face, free]) =>
      `<match target="pattern"><test name="family"><string>${face}</string></test><edit name="family" mode="assign" binding="strong"><string>${free}</string></edit></match>`,
  )
  .join("")}</fontconfig>`;

/** Some charts to a sheet, each in three columns: Chromium, resvg, LibreOffice. */
async function sheets(names: readonly string[], out: string, browser: Browser): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 2200, height: 1200 } });
  for (let first = 0; first < names.length; first += perSheet) {
    const rows = names.slice(first, first + perSheet).map((name) => {
      const files = [`${name}.svg`, `${name}.resvg.png`, `libreoffice/${name}.png`];
      return files.map((file) => `<img src="${file}">`).join("");
    });
    const file = join(out, `sheet-${first / perSheet + 1}.html`);
    const style =
      "body{margin:8px;background:#888;display:grid;grid-template-columns:1fr 1fr 1fr;gap:8px}img{width:100%}";
    writeFileSync(file, `<!doctype html><meta charset="utf-8"><style>${style}</style>${rows.join("")}`);
    await page.goto(pathToFileURL(file).href);
    await page.screenshot({ path: file.replace(/html$/, "png"), fullPage: true });
  }
}

await run(main);
