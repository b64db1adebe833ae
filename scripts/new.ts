import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { type Language, type Text, text } from "../src/i18n/language.ts";
import { datasetFile } from "../src/tables/dataset-json.ts";
import type { SentFile } from "../src/tables/reading.ts";
import { blankDataset } from "./new/blank.ts";
import { carriedOver } from "./new/carry-over.ts";
import { readOptions } from "./options.ts";
import { readFolder } from "./read-folder.ts";
import { type ExitCode, run } from "./run.ts";
import { Stop } from "./stop.ts";

/** `npm run new`: an empty dataset to fill in, or last year's with its next year to fill in. */
function main(args: readonly string[]): ExitCode {
  const { folder, language, from } = readOptions("new", args);
  const id = basename(resolve(folder));
  if (!/^[A-Za-z0-9_-]+$/.test(id)) throw new Stop(2, badName(id)[language]);
  if (isTaken(folder)) throw new Stop(2, taken(folder)[language]);
  if (isInDataset(resolve(folder))) throw new Stop(2, inDataset(folder)[language]);
  const { files, done } =
    from === undefined ? blank(id, language) : carriedOver(readFolder(from, language), id, language);
  write(folder, files);
  process.stdout.write(`${[...done, next(folder)[language]].join("\n")}\n`);
  return 0;
}

function blank(id: string, language: Language): { files: readonly SentFile[]; done: readonly string[] } {
  const files = blankDataset(id, language);
  return { files, done: [laidOut(files.length)[language]] };
}

function isTaken(folder: string): boolean {
  const there = statSync(folder, { throwIfNoEntry: false });
  return there !== undefined && (!there.isDirectory() || readdirSync(folder).length > 0);
}

/** A dataset within a dataset would be read as one of its tables. */
function isInDataset(folder: string): boolean {
  const parent = dirname(folder);
  return parent !== folder && (existsSync(join(parent, datasetFile)) || isInDataset(parent));
}

function write(folder: string, files: readonly SentFile[]): void {
  for (const { name, bytes } of files) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
}

function badName(id: string): Text {
  return text(
    `文件夹名“${id}”要用作数据集的代号，只能含 A–Z、a–z、0–9、- 和 _。`,
    `資料夾名「${id}」要用作數據集的代號，只能含 A–Z、a–z、0–9、- 和 _。`,
    `The folder's name "${id}" becomes the dataset's id and may only have A–Z, a–z, 0–9, - and _.`,
  );
}

function taken(folder: string): Text {
  return text(
    `“${folder}”已存在且不是空的，没有改动；请换一个名字。`,
    `「${folder}」已存在且不是空的，沒有改動；請換一個名字。`,
    `"${folder}" exists and is not empty; nothing was changed, choose another name.`,
  );
}

function inDataset(folder: string): Text {
  return text(
    `“${folder}”在另一个数据集的文件夹里；请放到它外面。`,
    `「${folder}」在另一個數據集的資料夾裡；請放到它外面。`,
    `"${folder}" lies inside another dataset: choose a place outside it.`,
  );
}

function laidOut(number: number): Text {
  return text(`写好了 ${number} 个文件。`, `寫好了 ${number} 個檔案。`, `${number} files were laid out.`);
}

function next(folder: string): Text {
  const command = `npm run check -- ${folder}`;
  return text(
    `接下来：填写 ${folder} 中的文件，再运行 ${command}。`,
    `接下來：填寫 ${folder} 中的檔案，再執行 ${command}。`,
    `Next: fill in the files in ${folder}, then run ${command}.`,
  );
}

await run(main);
