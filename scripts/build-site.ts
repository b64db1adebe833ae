import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { build } from "astro";
import { makeRelative, type Written } from "./relative.ts";
import { siteConfig } from "./site-config.ts";
import { alone, isRunning } from "./turn.ts";
import type { Asked } from "./vite-plugins.ts";

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
  asked: Asked = {},
): Promise<Written> {
  const release = await alone();
  const fresh = `${out}.tmp-${process.pid}`;
  const report = globalThis as { onPageWritten?: () => void };
  const tidy = () => {
    rmSync(fresh, { recursive: true, force: true });
    release();
  };
  process.once("exit", tidy);
  let count = 0;
  report.onPageWritten = () => onPage(++count);
  try {
    clearLeftovers(out);
    await build({ ...siteConfig(folder, asked), configFile: false, outDir: fresh, logLevel: "silent" });
    const written = makeRelative(fresh);
    swap(fresh, out);
    return written;
  } finally {
    delete report.onPageWritten;
    tidy();
    process.off("exit", tidy);
  }
}

/** Puts the new site in the old one's place; where that fails, the old one comes back. */
function swap(fresh: string, out: string): void {
  const old = `${out}.old-${process.pid}`;
  const replaced = existsSync(out);
  if (replaced) renameSync(out, old);
  try {
    renameSync(fresh, out);
  } catch (error) {
    if (replaced) renameSync(old, out);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

/** What a build that was killed left beside the site: a half-written folder goes, a site it had put aside comes back. */
function clearLeftovers(out: string): void {
  const beside = existsSync(dirname(out)) ? readdirSync(dirname(out)) : [];
  for (const name of beside) {
    const [, kind, pid] = /\.(tmp|old)-(\d+)$/.exec(name) ?? [];
    if (!name.startsWith(`${basename(out)}.`) || pid === undefined || isRunning(Number(pid))) continue;
    const path = join(dirname(out), name);
    if (kind === "old" && !existsSync(out)) renameSync(path, out);
    else rmSync(path, { recursive: true, force: true });
  }
}
