import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import { baseMarker } from "../src/site/address.ts";

const rewritten = new Set([".html", ".css", ".js", ".xml", ".json"]);

/** What came of a built folder: its files and their size in bytes. */
export interface Written {
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
}

/** Replaces the base marker in every text file of a built site by as many `../` as the file is deep. */
export function makeRelative(folder: string): Written {
  const files = filesBelow(folder);
  let bytes = 0;
  for (const file of files) {
    if (rewritten.has(extname(file))) rewrite(folder, file);
    bytes += statSync(file).size;
  }
  return { pages: files.filter((file) => extname(file) === ".html").length, files: files.length, bytes };
}

function rewrite(folder: string, file: string): void {
  const text = readFileSync(file, "utf8");
  if (!text.includes(baseMarker)) return;
  const depth = relative(folder, file).split(sep).length - 1;
  writeFileSync(file, text.replaceAll(baseMarker, depth === 0 ? "./" : "../".repeat(depth)));
}

/** Every file below a folder, in order of name. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
