import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import { changeSentences } from "../src/i18n/changes.ts";
import { type Language, text } from "../src/i18n/language.ts";
import { type Previous, readRates } from "../src/site/changes-file.ts";
import type { Site } from "../src/site/site.ts";
import { bytesOf } from "./read-folder.ts";
import { Stop } from "./stop.ts";

/**
 * The release of the rates that `--since` names.
 * @throws Stop (exit 2) where there is no such file, or it is not one that this software wrote
 */
export function readSince(path: string, language: Language): Previous {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) throw new Stop(2, noFile(path)[language]);
  const bytes = bytesOf(path, language);
  const rows = readRates(bytes);
  if ("code" in rows) throw new Stop(2, changeSentences(language).wrongFile(path, rows));
  return { rows, checksum: createHash("sha256").update(bytes).digest("hex").slice(0, 8) };
}

/** @throws Stop (exit 2) where the release has figures, and none is of an area of this dataset */
export function mustBeOf(site: Site, { rows }: Previous, path: string, language: Language): void {
  if (rows.length === 0 || rows.some(({ area }) => site.places.place(area))) return;
  throw new Stop(2, changeSentences(language).wrongFile(path, { code: "foreign" }));
}

function noFile(path: string) {
  return text(`没有文件“${path}”。`, `沒有檔案「${path}」。`, `There is no file "${path}".`);
}
