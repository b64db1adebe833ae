import { statSync } from "node:fs";
import { resolve } from "node:path";
import { spinner } from "@clack/prompts";
import { group } from "d3";
import { type Language, same, type Text, text } from "../src/i18n/language.ts";
import { nearest } from "../src/intake/nearest.ts";
import { placeName } from "../src/site/names.ts";
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
    process.stderr.write(`${nothingWritten[speak]}\n`);
    return 1;
  }
  const isAsked = args.some((each) => each.startsWith("--language"));
  const language = languageFor(site, speak, isAsked);
  const known = site.places.place(area);
  if (known && !areasOf(site).includes(area)) throw new Stop(2, nothingOn(placeName(known, speak).words, area)[speak]);
  if (!known) throw new Stop(2, noArea(area, site)[speak]);
  const into = out === "" ? `charts-${area}` : out;
  if (statSync(into, { throwIfNoEntry: false })?.isDirectory() === false) throw new Stop(2, notFolder(into)[speak]);
  const holes: Holes[] = [];
  const show = progress(speak);
  const tell = { chart: show.chart, holes: (found: Holes) => holes.push(found) };
  const files = chartFiles({ site, area, language, formats: wished }, tell);
  const names = await writeTogether(resolve(into), files).catch((error: unknown) => {
    throw asStop(error, into, speak);
  });
  show.done();
  process.stdout.write(`${written(names, into)[speak]}\n`);
  for (const found of byCharacters(holes)) process.stderr.write(`${undrawn(found, wished)[speak]}\n`);
  return holes.length > 0 ? 1 : 0;
}

const nothingWritten = text(
  "数据有错误，没有导出任何图。",
  "數據有錯誤，沒有匯出任何圖。",
  "The data has errors, so no chart was exported.",
);

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

/** What cannot be written to is the user's to mend, and says which; anything else is a fault of ours. */
function asStop(error: unknown, folder: string, language: Language): unknown {
  const { code = "" } = error instanceof Error ? (error as NodeJS.ErrnoException) : {};
  const refused = ["EACCES", "EPERM", "EROFS", "ENOSPC", "EEXIST", "ENOTDIR", "ENOENT", "EBUSY"];
  return refused.includes(code) ? new Stop(2, unwritable(folder, code)[language]) : error;
}

function unwritable(folder: string, code: string): Text {
  return text(
    `写不进 ${folder}（${code}）：请用 --out 另选文件夹。`,
    `寫不進 ${folder}（${code}）：請用 --out 另選資料夾。`,
    `Cannot write to ${folder} (${code}): choose another folder with --out.`,
  );
}

/** One rare character in the name of a place is in every chart of it, and told once. */
function byCharacters(holes: readonly Holes[]): { readonly files: readonly string[]; readonly characters: string[] }[] {
  const groups = group(holes, ({ characters }) => characters.join(""));
  return [...groups.values()].map((list) => ({
    files: list.map(({ file }) => file),
    characters: [...(list[0]?.characters ?? [])],
  }));
}

const mostNamed = 3;

/** Which pictures are missing, for which characters, and what helps. */
function undrawn({ files, characters }: ReturnType<typeof byCharacters>[number], wished: readonly Format[]): Text {
  const named = characters.map((each) => `${each} (U+${(each.codePointAt(0) ?? 0).toString(16).toUpperCase()})`);
  const list = named.join(" ");
  const shown = files.slice(0, mostNamed).map((file) => `${file}.png`);
  const others = files.length - shown.length;
  const more = others > 0 ? text(` 等${files.length}张`, ` 等${files.length}張`, ` and ${others} more`) : same("");
  const isSvg = wished.includes("svg");
  const svg = isSvg ? text("写好的 SVG", "寫好的 SVG", "the SVG that was written") : same("--format svg");
  return text(
    `${shown.join("、")}${more["zh-Hans"]}没有写：字体里没有 ${list}。可用${svg["zh-Hans"]}，或网页上图下的 PNG 按钮，它用电脑自己的字体。`,
    `${shown.join("、")}${more["zh-Hant"]}沒有寫：字型裡沒有 ${list}。可用${svg["zh-Hant"]}，或網頁上圖下的 PNG 按鈕，它用電腦自己的字型。`,
    `${shown.join(", ")}${more.en} not written: the font has no ${list}; use ${svg.en}, or the PNG button below the chart on the site, which draws with the computer's own fonts.`,
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

function nothingOn(name: string, area: string): Text {
  return text(
    `${name}（${area}）没有任何数字，没有图可导出。`,
    `${name}（${area}）沒有任何數字，沒有圖可匯出。`,
    `${name} (${area}) has no figures on file, so there is no chart to export.`,
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
  return text(`没有地区 ${area}${hans}`, `沒有地區 ${area}${hant}`, `There is no area ${area}${en}`);
}

function notFolder(out: string): Text {
  return text(`${out} 不是文件夹。`, `${out} 不是資料夾。`, `${out} is not a folder.`);
}

await run(main);
