import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A file to be. */
export interface Made {
  readonly name: string;
  readonly bytes: Uint8Array | string;
}

/**
 * Writes files into a folder once all of them are made: each comes whole or not at all, one of the same name is
 * replaced, others stay. @returns the names in the order in which they were made
 * @throws TypeError where two have one name, also where they differ in case alone
 */
export async function writeTogether(folder: string, files: AsyncIterable<Made>): Promise<string[]> {
  const isNew = !existsSync(folder);
  mkdirSync(folder, { recursive: true });
  const aside = mkdtempSync(join(folder, ".new-"));
  let isWhole = false;
  const tidy = () => rmSync(isNew && !isWhole ? folder : aside, { recursive: true, force: true });
  process.once("exit", tidy);
  try {
    const names: string[] = [];
    for await (const { name, bytes } of files) {
      if (names.some((each) => each.toLowerCase() === name.toLowerCase())) throw new TypeError(`two files: ${name}`);
      writeFileSync(join(aside, name), bytes);
      names.push(name);
    }
    isWhole = true;
    for (const name of names) renameSync(join(aside, name), join(folder, name));
    return names;
  } finally {
    tidy();
    process.off("exit", tidy);
  }
}
