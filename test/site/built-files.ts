import { readFileSync } from "node:fs";
import { relative, sep } from "node:path";
import { filesBelow } from "../../scripts/relative.ts";

/** A file of a built site; its path below the site's folder, with `/`. */
export interface BuiltFile {
  readonly path: string;
  readonly bytes: Buffer;
}

/** Every file of a built site, by path. */
export function builtFiles(folder: string): BuiltFile[] {
  return filesBelow(folder).map((file) => ({
    path: relative(folder, file).split(sep).join("/"),
    bytes: readFileSync(file),
  }));
}

/** Every page of a built site with its text. */
export function builtPages(folder: string): { path: string; html: string }[] {
  return builtFiles(folder)
    .filter(({ path }) => path.endsWith(".html"))
    .map(({ path, bytes }) => ({ path, html: bytes.toString("utf8") }));
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", "#x27": "'" };

/** The start tags of a page with their attributes. */
export function tagsIn(html: string): { name: string; attributes: ReadonlyMap<string, string> }[] {
  return [...html.matchAll(/<([a-z][a-z0-9]*)((?:\s+[^\s"'<>/=]+(?:="[^"]*")?)*)\s*\/?>/gi)].map(
    ([, name = "", inside = ""]) => ({ name: name.toLowerCase(), attributes: attributesIn(inside) }),
  );
}

function attributesIn(inside: string): ReadonlyMap<string, string> {
  const found = inside.matchAll(/([^\s"'<>/=]+)(?:="([^"]*)")?/g);
  return new Map([...found].map(([, name = "", value = ""]) => [name, decoded(value)]));
}

function decoded(text: string): string {
  return text.replace(/&([a-z]+|#\w+);/gi, (whole, name: string) => entities[name.toLowerCase()] ?? whole);
}
