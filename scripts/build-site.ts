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
  try {
    await build({ ...siteConfig(folder), configFile: false, outDir: fresh, logLevel: "silent" });
    const written = makeRelative(fresh);
    if (existsSync(out)) renameSync(out, old);
    renameSync(fresh, out);
    return written;
  } finally {
    delete report.onPageWritten;
    rmSync(fresh, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
}
