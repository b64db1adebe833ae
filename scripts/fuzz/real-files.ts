import { readdirSync, readFileSync, statSync } from "node:fs";
import type { SentFile } from "../../src/tables/reading.ts";

/** What is mutated: tables of the project's datasets, its cases, and other people's files where they stand beside it. */
export function realFiles(): SentFile[] {
  const folders = ["data/township-report", "data/sample-county", "test/input", "../shared/intake"];
  return folders.flatMap((folder) => {
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
    const names = readdirSync(folder).filter((name) => /\.(csv|xlsx)$/.test(name));
    return names.map((name) => ({ name, bytes: readFileSync(`${folder}/${name}`) }));
  });
}
