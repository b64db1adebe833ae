import { existsSync, renameSync, rmSync } from "node:fs";
import { build } from "astro";
import { makeRelative, type Written } from "./relative.ts";
import { siteConfig } from "./site-config.ts";

/**
 * Builds the site of a dataset into a folder. It is written beside it and put in its place at the end, so that a
 * build that fails leaves the published site as it was.
 * @param folder the dataset, without errors; @param out the folder of the site, absolute
 * @param onPage told the number of pages and files written so far
 */
export async function buildSite(
  folder: string,
  out: string,
  onPage: (count: number) => void = () => {},
): Promise<Written> {
  const fresh = `${out}.tmp-${process.pid}`;
  const old = `${out}.old-${process.pid}`;
  const report = globalThis as { onPageWritten?: () => void };
  let count = 0;
  report.onPageWritten = () => onPage(++count);
  const tidy = () => rmSync(fresh, { recursive: true, force: true });
  process.once("exit", tidy);
  try {
    await build({ ...siteConfig(folder), configFile: false, outDir: fresh, logLevel: "silent" });
    const written = makeRelative(fresh);
    swap(fresh, out, old);
    return written;
  } finally {
    delete report.onPageWritten;
    tidy();
    process.off("exit", tidy);
    rmSync(old, { recursive: true, force: true });
  }
}

/** Puts the new site in the old one's place; where that fails, the old one comes back. */
function swap(fresh: string, out: string, old: string): void {
  const replaced = existsSync(out);
  if (replaced) renameSync(out, old);
  try {
    renameSync(fresh, out);
  } catch (error) {
    if (replaced) renameSync(old, out);
    throw error;
  }
}
