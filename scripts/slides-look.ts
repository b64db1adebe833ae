import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fromAddress } from "../src/i18n/language.ts";
import { runPipeline } from "../src/site/pipeline.ts";
import { deckOfArea } from "../src/slides/of-area.ts";
import { readFolder } from "./read-folder.ts";
import { type ExitCode, run } from "./run.ts";
import { Stop } from "./stop.ts";

const usage = "node scripts/slides-look.ts [FOLDER] [AREA] [LANGUAGE]   draws a deck with LibreOffice, to look at it";

/** For those who change slides: the deck of an area as pictures, in a folder of its own under the temporary one. */
function main([folder = "data/sample-county", area, tag = "zh-Hans"]: readonly string[]): ExitCode {
  const language = fromAddress(tag);
  if (!language) throw new Stop(2, usage);
  const { site } = runPipeline(readFolder(folder, language));
  if (!site) throw new Stop(2, `errors in ${folder}: npm run check -- ${folder}`);
  const place = area ?? site.root.id;
  const out = mkdtempSync(join(tmpdir(), "slides-"));
  const deck = join(out, `${place}.${language}.pptx`);
  writeFileSync(deck, deckOfArea(site, place, language));
  const fonts = join(out, "fonts.conf");
  writeFileSync(fonts, fontsConfiguration);
  draw("soffice", ["--headless", "--convert-to", "pdf", "--outdir", out, deck], { FONTCONFIG_FILE: fonts });
  draw("pdftoppm", ["-r", "80", "-png", deck.replace(/pptx$/, "pdf"), join(out, "slide")]);
  process.stdout.write(`${out}\n`);
  return 0;
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
