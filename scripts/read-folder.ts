import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { type Language, text } from "../src/i18n/language.ts";
import type { SentFile } from "../src/tables/reading.ts";
import { Stop } from "./stop.ts";

/**
 * The files of a dataset, named relative to its folder with `/`. Hidden files and folders are left out.
 * @throws Stop (exit 2) where there is no such folder
 */
export function readFolder(folder: string, language: Language): SentFile[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Stop(2, noFolder(folder)[language]);
  return filesIn(folder).map((path) => ({
    name: relative(folder, path).replaceAll(sep, "/"),
    bytes: readFileSync(path),
  }));
}

function filesIn(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => !name.startsWith("."));
  return names.flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });
}

function noFolder(folder: string) {
  return text(`没有文件夹“${folder}”。`, `沒有資料夾「${folder}」。`, `There is no folder "${folder}".`);
}
