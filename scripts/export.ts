import { statSync } from "node:fs";
import { resolve } from "node:path";
import { spinner } from "@clack/prompts";
import { type Language, type Text, text } from "../src/i18n/language.ts";
import { nearest } from "../src/intake/nearest.ts";
import { runPipeline } from "../src/site/pipeline.ts";
import type { Site } from "../src/site/site.ts";
import { chartFiles, type Holes } from "./export/charts.ts";
import { type Format, formats } from "./export/formats.ts";
import { writeTogether } from "./export/write-together.ts";
import { readOptions } from "./options.ts";
import { readFolder } from "./read-folder.ts";
import { printReport } from "./report.ts";
import { type ExitCode, run } from "./run.ts";
import { Stop } from "./stop.ts";

/** `npm run export`: every chart of an area as pictures and tables, and its deck, into one folder. */
async function main(args: readonly string[]): Promise<ExitCode> {
  const { folder, language: speak, out, area = "", formats: wished = formats } = readOptions("export", args);
  const { site, problems } = runPipeline(readFolder(folder, speak));
  if (!site) {
    printReport(problems, speak, process.stdout);
    return 1;
  }
  const isAsked = args.some((each) => each.startsWith("--language"));
  const language = languageFor(site, speak, isAsked);
  if (!areasOf(site).includes(area)) throw new Stop(2, noArea(area, site)[speak]);
  const into = out === "" ? `charts-${area}` : out;
  if (statSync(into, { throwIfNoEntry: false })?.isDirectory() === false) throw new Stop(2, notFolder(into)[speak]);
  const holes: Holes[] = [];
  const show = progress(speak);
  const tell = { chart: show.chart, holes: (found: Holes) => holes.push(found) };
  const names = await writeTogether(resolve(into), chartFiles({ site, area, language, formats: wished }, tell));
  show.done();
  process.stdout.write(`${written(names, into)[speak]}\n`);
  for (const found of holes) process.stderr.write(`${undrawn(found, wished)[speak]}\n`);
  return holes.length > 0 ? 1 : 0;
}

/** The areas that have anything to export. */
function areasOf(site: Site): string[] {
  return site.places.all.map(({ id }) => id).filter((id) => site.series(id).length > 0);
}

/** The language asked for, which the dataset must have; else the dataset's first. */
function languageFor({ config }: Site, speak: Language, asked: boolean): Language {
  if (asked && !config.languages.includes(speak)) throw new Stop(2, noLanguage(speak, config.languages)[speak]);
  return asked ? speak : (config.languages[0] ?? speak);
}

/** A moving line on a terminal, nothing in a pipe, where it would leave escape codes. */
function progress(language: Language): { chart: (done: number, of: number) => void; done: () => void } {
  if (!process.stdout.isTTY) return { chart: () => {}, done: () => {} };
  const line = spinner({ indicator: "timer" });
  line.start(drawing(0, 0)[language]);
  return {
    chart: (done, of) => line.message(drawing(done, of)[language]),
    done: () => line.stop(drawn[language]),
  };
}

const drawn = text("图表已画完", "圖表已畫完", "Charts drawn");

function drawing(done: number, of: number): Text {
  const count = of > 0 ? ` ${done}/${of}` : "";
  return text(`正在画图表${count}`, `正在畫圖表${count}`, `Drawing charts${count}`);
}

function written(names: readonly string[], folder: string): Text {
  const counts = formats.flatMap((format) => {
    const count = names.filter((name) => name.endsWith(`.${format}`)).length;
    return count > 0 ? [`${count} ${format.toUpperCase()}`] : [];
  });
  const [list, commas] = [counts.join("、"), counts.join(", ")];
  return text(`已写到 ${folder}：${list}`, `已寫到 ${folder}：${list}`, `Written to ${folder}: ${commas}`);
}

/** Which picture is missing, for which characters, and what helps. */
function undrawn({ file, characters }: Holes, wished: readonly Format[]): Text {
  const named = characters.map((each) => `${each} (U+${(each.codePointAt(0) ?? 0).toString(16).toUpperCase()})`);
  const list = named.join(" ");
  const [hans, hant, en] = wished.includes("svg")
    ? ["可用写好的 SVG", "可用寫好的 SVG", "use the SVG that was written"]
    : ["可用 --format svg", "可用 --format svg", "use --format svg"];
  return text(
    `${file}.png 没有写：字体里没有 ${list}。${hans}，在装有这个字的电脑上打开。`,
    `${file}.png 沒有寫：字型裡沒有 ${list}。${hant}，在裝有這個字的電腦上打開。`,
    `${file}.png was not written: the font has no ${list}; ${en}, on a computer whose fonts have it.`,
  );
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
  if (area === "") {
    const first = site.root.id;
    return text(
      `请写明是哪个地区：--area ID，如 --area ${first}。`,
      `請寫明是哪個地區：--area ID，如 --area ${first}。`,
      `Say which area: --area ID, for example --area ${first}.`,
    );
  }
  const likely = nearest(area, areasOf(site));
  const [hans, hant, en] = likely
    ? [`；是不是 ${likely}？`, `；是不是 ${likely}？`, `; did you mean ${likely}?`]
    : ["，代码见 areas.csv。", "，代碼見 areas.csv。", "; areas.csv has the ids."];
  return text(
    `没有地区 ${area} 的数字${hans}`,
    `沒有地區 ${area} 的數字${hant}`,
    `There are no figures for an area ${area}${en}`,
  );
}

function notFolder(out: string): Text {
  return text(`${out} 不是文件夹。`, `${out} 不是資料夾。`, `${out} is not a folder.`);
}

await run(main);
