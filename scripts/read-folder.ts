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
    bytes: bytesOf(path, language),
  }));
}

function filesIn(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => !name.startsWith("."));
  return names.flatMap((name) => {
    const path = join(folder, name);
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() ? filesIn(path) : [path];
  });
}

/** @throws Stop (exit 2) where the file cannot be read */
export function bytesOf(path: string, language: Language): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    throw new Stop(2, unreadable(path)[language]);
  }
}

function unreadable(path: string) {
  return text(
    `“${path}”打不开：看看它是否还在、是否有权读取，或是否正被 Excel 占用。`,
    `「${path}」打不開：看看它是否還在、是否有權讀取，或是否正被 Excel 佔用。`,
    `"${path}" cannot be opened: see whether it is still there, may be read, and is not held open by Excel.`,
  );
}

function noFolder(folder: string) {
  return text(`没有文件夹“${folder}”。`, `沒有資料夾「${folder}」。`, `There is no folder "${folder}".`);
}
