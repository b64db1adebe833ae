import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** A file to be. */
export interface Made {
  readonly name: string;
  readonly bytes: Uint8Array | string;
}

/**
 * Writes files into a folder once all of them are made: each comes whole or not at all, one of the same name is
 * replaced, others stay. @returns the names in the order in which they were made
 */
export async function writeTogether(folder: string, files: AsyncIterable<Made>): Promise<string[]> {
  mkdirSync(dirname(folder), { recursive: true });
  const aside = mkdtempSync(join(dirname(folder), `.${basename(folder)}-`));
  const tidy = () => rmSync(aside, { recursive: true, force: true });
  process.once("exit", tidy);
  try {
    const names: string[] = [];
    for await (const { name, bytes } of files) {
      writeFileSync(join(aside, name), bytes);
      names.push(name);
    }
    mkdirSync(folder, { recursive: true });
    for (const name of names) renameSync(join(aside, name), join(folder, name));
    return names;
  } finally {
    tidy();
    process.off("exit", tidy);
  }
}
