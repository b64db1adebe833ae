import { existsSync, readdirSync, realpathSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { type Language, text } from "../src/i18n/language.ts";
import { Stop } from "./stop.ts";

/** What every site that was built here has: a folder with these is replaced, any other is somebody's work. */
const built = ["index.html", "client.js", join("data", "rates.json")];

/**
 * The absolute folder that a site may be built into: new, empty, or a site built before.
 * @throws Stop (exit 2) where building would remove something else
 */
export function outFolder(out: string, dataset: string, language: Language): string {
  const folder = realPath(out);
  const data = realPath(dataset);
  if (holds(folder, data) || holds(data, folder) || holds(folder, realPath("."))) {
    throw new Stop(2, around(out)[language]);
  }
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found && !found.isDirectory()) throw new Stop(2, notFolder(out)[language]);
  if (found && readdirSync(folder).length > 0 && !built.every((name) => existsSync(join(folder, name)))) {
    throw new Stop(2, foreign(out)[language]);
  }
  return folder;
}

/** Where a path leads when links are followed; the path itself where nothing stands there yet. */
function realPath(path: string): string {
  return existsSync(path) ? realpathSync(path) : resolve(path);
}

/** Whether a folder is another, or lies around it. */
function holds(outer: string, inner: string): boolean {
  const way = relative(outer, inner);
  return way === "" || !(way.startsWith("..") || resolve(way) === way);
}

function around(out: string) {
  return text(
    `${out} 里有数据集或本项目（或在数据集里），不能用来放网站；请另选文件夹。`,
    `${out} 裡有數據集或本專案（或在數據集裡），不能用來放網站；請另選資料夾。`,
    `${out} holds the dataset or this project, or lies in the dataset, and cannot hold the site: choose another folder.`,
  );
}

function notFolder(out: string) {
  return text(`${out} 不是文件夹。`, `${out} 不是資料夾。`, `${out} is not a folder.`);
}

function foreign(out: string) {
  return text(
    `${out} 里有别的文件，生成网站会把它们删掉；请另选文件夹，或先把它清空。`,
    `${out} 裡有別的檔案，產生網站會把它們刪掉；請另選資料夾，或先把它清空。`,
    `${out} holds other files, which building would remove: choose another folder, or empty it first.`,
  );
}
