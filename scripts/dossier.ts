import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { inAddress, type Language, type Text, text } from "../src/i18n/language.ts";
import { nearest } from "../src/intake/nearest.ts";
import { dossierAreas } from "../src/site/dossier.ts";
import { runPipeline } from "../src/site/pipeline.ts";
import type { Site } from "../src/site/site.ts";
import { buildSite } from "./build-site.ts";
import { findChromium } from "./chromium.ts";
import { printDossier } from "./dossier/print.ts";
import { readOptions } from "./options.ts";
import { progress } from "./progress.ts";
import { readFolder } from "./read-folder.ts";
import { printReport } from "./report.ts";
import { type ExitCode, run } from "./run.ts";
import { Stop } from "./stop.ts";

/** `npm run dossier`: build the site aside, print the dossier of one area from it, and leave nothing but the PDF. */
async function main(args: readonly string[]): Promise<ExitCode> {
  const { folder, language: speak, out, area = "" } = readOptions("dossier", args);
  const { site, problems } = runPipeline(readFolder(folder, speak));
  if (!site) {
    printReport(problems, speak, process.stdout);
    return 1;
  }
  const language = languageFor(
    site,
    speak,
    args.some((each) => each.startsWith("--language")),
  );
  if (!dossierAreas(site).includes(area)) throw new Stop(2, noArea(area, site)[speak]);
  const chromium = findChromium();
  if (!chromium) throw new Stop(2, noChromium[speak]);
  const file = join(resolve(out), `dossier-${area}-${inAddress(language)}.pdf`);
  await writeDossier(resolve(folder), { area, language, chromium, file, speak });
  process.stdout.write(`${written(file)[speak]}\n`);
  return 0;
}

interface Wanted {
  readonly area: string;
  readonly language: Language;
  readonly chromium: string;
  readonly file: string;
  /** The language of messages. */
  readonly speak: Language;
}

async function writeDossier(folder: string, { area, language, chromium, file, speak }: Wanted): Promise<void> {
  const aside = mkdtempSync(join(tmpdir(), "dossier-"));
  const tidy = () => rmSync(aside, { recursive: true, force: true });
  process.once("exit", tidy);
  // Leaving by exit() lets the site built aside be removed.
  process.once("SIGINT", () => process.exit(130));
  process.once("SIGTERM", () => process.exit(143));
  try {
    const show = progress(speak);
    await buildSite(folder, join(aside, "site"), show.page);
    show.done();
    const page = join(aside, "site", inAddress(language), "dossier", area, "index.html");
    const pdf = await printDossier(page, chromium);
    mkdirSync(resolve(file, ".."), { recursive: true });
    writeFileSync(file, pdf);
  } finally {
    tidy();
    process.off("exit", tidy);
  }
}

/** The language asked for, which the dataset must have; else the dataset's first. */
function languageFor({ config }: Site, speak: Language, asked: boolean): Language {
  if (asked && !config.languages.includes(speak)) throw new Stop(2, noLanguage(speak, config.languages)[speak]);
  return asked ? speak : (config.languages[0] ?? speak);
}

function written(file: string): Text {
  return text(`档案已写到 ${file}`, `檔案已寫到 ${file}`, `The dossier is in ${file}`);
}

function noLanguage(language: Language, offered: readonly Language[]): Text {
  const list = offered.join(", ");
  return text(
    `数据集没有 ${language}，只有 ${list}。`,
    `數據集沒有 ${language}，只有 ${list}。`,
    `The dataset has no ${language}, only ${list}.`,
  );
}

function noArea(area: string, site: Site): Text {
  const known = dossierAreas(site);
  if (area === "") {
    const first = site.root.id;
    return text(
      `请写明是哪个地区：--area ID，如 --area ${first}。`,
      `請寫明是哪個地區：--area ID，如 --area ${first}。`,
      `Say which area: --area ID, for example --area ${first}.`,
    );
  }
  const likely = nearest(area, known);
  const [hans, hant, en] = likely
    ? [`；是不是 ${likely}？`, `；是不是 ${likely}？`, `; did you mean ${likely}?`]
    : ["，代码见 areas.csv。", "，代碼見 areas.csv。", "; areas.csv has the ids."];
  return text(
    `没有地区 ${area} 的数字${hans}`,
    `沒有地區 ${area} 的數字${hant}`,
    `There are no figures for an area ${area}${en}`,
  );
}

const noChromium = text(
  "找不到 Chromium（或 Chrome、Edge），做不成 PDF：请安装一个，或用 CHROMIUM_PATH 指明它在哪里。",
  "找不到 Chromium（或 Chrome、Edge），做不成 PDF：請安裝一個，或用 CHROMIUM_PATH 指明它在哪裡。",
  "No Chromium, Chrome or Edge was found to print with: install one, or set CHROMIUM_PATH to its path.",
);

await run(main);
