import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, posix, relative, sep } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { group } from "d3";
import { fromAddress } from "../src/i18n/language.ts";
import { filesBelow } from "./relative.ts";

const zip = promisify(gzip);

/** What opening a page loads unasked, in bytes as servers send them (gzip). */
export interface Load {
  /** Below the site's folder, with `/`. */
  readonly path: string;
  /** The page with its stylesheets and scripts. */
  readonly all: number;
  readonly scripts: number;
}

/** The pages of one kind. */
export interface Kind {
  readonly kind: string;
  readonly pages: number;
  readonly largest: Load;
  readonly median: Load;
  /** The most that scripts take on any of them. */
  readonly scripts: number;
}

/** What pages of a built site load unasked. @param pages below its folder; all where they are left out */
export async function loadsOf(folder: string, pages: readonly string[] = pagesBelow(folder)): Promise<Load[]> {
  const known = new Map<string, Promise<number>>();
  const sizeOf = (path: string) => {
    const found = known.get(path) ?? zip(readFileSync(join(folder, path))).then(({ length }) => length);
    known.set(path, found);
    return found;
  };
  return inTurns(pages, async (path) => {
    const bytes = readFileSync(join(folder, path));
    const text = bytes.toString("utf8");
    const total = async (pattern: RegExp) => {
      const sizes = linked(text, pattern).map((link) => sizeOf(posix.join(posix.dirname(path), link)));
      return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    };
    const [html, sheets, scripts] = await Promise.all([zip(bytes), total(sheetPattern), total(scriptPattern)]);
    return { path, all: html.length + sheets + scripts, scripts };
  });
}

const sheetPattern = /<link\b(?=[^>]*\srel="stylesheet")[^>]*\shref="([^"]+)"/g;
const scriptPattern = /<script\b[^>]*\ssrc="([^"]+)"/g;

/** What a page links to, each once; everything that a page of this site loads lies in the site. */
function linked(html: string, pattern: RegExp): string[] {
  return [...new Set([...html.matchAll(pattern)].map(([, link = ""]) => decodeURI(link)))];
}

/** Every page of a built site, below its folder and with `/`. */
export function pagesBelow(folder: string): string[] {
  return filesBelow(folder)
    .filter((file) => file.endsWith(".html"))
    .map((file) => relative(folder, file).split(sep).join("/"));
}

/**
 * Pages enough to know each kind by: the largest by bytes, and others from every size. Measuring all of a county's would
 * take a tenth of its build.
 */
export function sampleOf(folder: string): string[] {
  const [largest, others] = [4, 16];
  const sized = pagesBelow(folder).map((path) => ({ path, bytes: statSync(join(folder, path)).size }));
  return [...group(sized, ({ path }) => kindOf(path)).values()].flatMap((among) => {
    const sorted = among.sort((a, b) => b.bytes - a.bytes).map(({ path }) => path);
    const step = Math.max(1, Math.floor(sorted.length / others));
    return sorted.filter((_, at) => at < largest || at % step === 0);
  });
}

/** The scripts of a built site, the largest first; those that serve one page each are left out. */
export async function scriptsOf(folder: string): Promise<{ name: string; size: number }[]> {
  const names = readdirSync(folder).filter((name) => name.endsWith(".js"));
  const sized = await inTurns(names, async (name) => ({
    name,
    size: (await zip(readFileSync(join(folder, name)))).length,
  }));
  return sized.sort((a, b) => b.size - a.size);
}

/** Few at a time: what is read stays in memory until it is measured. */
async function inTurns<I, O>(items: readonly I[], work: (item: I) => Promise<O>): Promise<O[]> {
  const done: O[] = [];
  const most = 8;
  for (let at = 0; at < items.length; at += most) {
    done.push(...(await Promise.all(items.slice(at, at + most).map(work))));
  }
  return done;
}

/** What kind of page stands at a path: the first folder below its language; themes are told from areas. */
export function kindOf(path: string): string {
  const [language = "", first = "", ...rest] = path.split("/");
  if (!fromAddress(language)) return "";
  if (first === "index.html") return "home";
  return first === "area" && rest.length > 2 ? "theme" : first;
}

/** The kinds of pages, each with its largest and its median page, in order of the largest. */
export function kindsOf(loads: readonly Load[]): Kind[] {
  const byKind = group(loads, ({ path }) => kindOf(path));
  byKind.delete("");
  return [...byKind]
    .flatMap(([kind, among]) => {
      const sorted = among.toSorted((a, b) => a.all - b.all);
      const [largest, median] = [sorted.at(-1), sorted[Math.floor((sorted.length - 1) / 2)]];
      if (!largest || !median) return [];
      return [
        { kind, pages: among.length, largest, median, scripts: Math.max(...among.map(({ scripts }) => scripts)) },
      ];
    })
    .sort((a, b) => b.largest.all - a.largest.all);
}
