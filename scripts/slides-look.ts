import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fromAddress, type Language } from "../src/i18n/language.ts";
import { comparisonsOf } from "../src/site/comparison.ts";
import { isAt } from "../src/site/headlines.ts";
import { runPipeline } from "../src/site/pipeline.ts";
import type { Site } from "../src/site/site.ts";
import { deckOf } from "../src/slides/deck.ts";
import { deckOfArea } from "../src/slides/of-area.ts";
import { comparisonSlidesOf } from "../src/slides/of-comparison.ts";
import { tellingOf } from "../src/slides/telling.ts";
import { deckAuthor, deckTitle } from "../src/slides/title-slide.ts";
import { readFolder } from "./read-folder.ts";
import { type ExitCode, run } from "./run.ts";
import { Stop } from "./stop.ts";

const usage =
  "node scripts/slides-look.ts [FOLDER] [AREA] [LANGUAGE]   draws the slides of an area with LibreOffice, to look at them";

/** For those who change slides: the deck of an area, and its places compared, as pictures under the temporary folder. */
function main([folder = "data/sample-county", area, tag = "zh-Hans"]: readonly string[]): ExitCode {
  const language = fromAddress(tag);
  if (!language) throw new Stop(2, usage);
  const { site } = runPipeline(readFolder(folder, language));
  if (!site) throw new Stop(2, `errors in ${folder}: npm run check -- ${folder}`);
  const place = area ?? site.root.id;
  const out = mkdtempSync(join(tmpdir(), "slides-"));
  const fonts = join(out, "fonts.conf");
  writeFileSync(fonts, fontsConfiguration);
  const decks = {
    [place]: deckOfArea(site, place, language),
    [`${place}.compared`]: comparedIn(site, place, language),
  };
  for (const [name, bytes] of Object.entries(decks)) {
    const deck = join(out, `${name}.${language}.pptx`);
    writeFileSync(deck, bytes);
    draw("soffice", ["--headless", "--convert-to", "pdf", "--outdir", out, deck], { FONTCONFIG_FILE: fonts });
    draw("pdftoppm", ["-r", "80", "-png", deck.replace(/pptx$/, "pdf"), join(out, name)]);
  }
  process.stdout.write(`${out}\n`);
  return 0;
}

/** The places within an area side by side, a slide for each form of chart of each headline series. */
function comparedIn(site: Site, area: string, language: Language): Uint8Array {
  const place = site.places.place(area);
  if (!place) throw new Stop(2, `no such area: ${area}`);
  const telling = tellingOf(site, place, language);
  const comparisons = site.headline(area).flatMap((series) => {
    return comparisonsOf(site, series.indicator).find((each) => isAt(each, series)) ?? [];
  });
  const slides = comparisons.flatMap((comparison) => comparisonSlidesOf(comparison, telling));
  return deckOf(slides, { language, title: deckTitle(telling), author: deckAuthor(telling) });
}

/** The faces of Office are rarely there outside of it: the nearest free ones stand in, as wide as they are. */
const standIns = [
  ["Microsoft YaHei", "Noto Sans CJK SC"],
  ["Microsoft JhengHei", "Noto Sans CJK TC"],
] as const;

const fontsConfiguration = `<?xml version="1.0"?><fontconfig><include>/etc/fonts/fonts.conf</include>${standIns
  .map(
    ([face, free]) =>
      `<match target="pattern"><test name="family"><string>${face}</string></test><edit name="family" mode="assign" binding="strong"><string>${free}</string></edit></match>`,
  )
  .join("")}</fontconfig>`;

function draw(command: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}): void {
  const env = { ...process.env, ...environment };
  const { status, stderr, error } = spawnSync(command, args, { encoding: "utf8", env });
  if (status !== 0) throw new Stop(2, `${command}: ${error?.message ?? stderr}`);
}

await run(main);
