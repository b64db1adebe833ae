/**
 * The page, from 1, on which each named place of a PDF stands: what a link within it leads to. Reads what Chromium
 * writes: objects in the clear, a dictionary of destinations, a tree of pages.
 * @param pdf the bytes of a file made by Chromium
 */
export function pageNumbers(pdf: Uint8Array): ReadonlyMap<string, number> {
  const objects = objectsIn(Buffer.from(pdf).toString("latin1"));
  const catalog = [...objects.values()].find((object) => /\/Type\s*\/Catalog\b/.test(object)) ?? "";
  const pages = pagesBelow(reference(catalog, "Pages"), objects);
  const places = objects.get(reference(catalog, "Dests") ?? -1) ?? "";
  const found = [...places.matchAll(/\/([^\s/[\]<>()]+)\s*\[\s*(\d+) 0 R/g)];
  return new Map(found.map(([, name = "", page]) => [named(name), pages.indexOf(Number(page)) + 1]));
}

/** The dictionaries of a PDF by the numbers of their objects; streams are left out. */
function objectsIn(text: string): ReadonlyMap<number, string> {
  const found = text.matchAll(/^(\d+) 0 obj\s+([\s\S]*?)(?:\bstream\r?\n|\bendobj\b)/gm);
  return new Map([...found].map(([, number, object = ""]) => [Number(number), object]));
}

function reference(object: string, key: string): number | undefined {
  const [, number] = new RegExp(`/${key}\\s+(\\d+) 0 R`).exec(object) ?? [];
  return number === undefined ? undefined : Number(number);
}

/** The pages below a node of the tree, in their order. */
function pagesBelow(node: number | undefined, objects: ReadonlyMap<number, string>): number[] {
  const object = objects.get(node ?? -1) ?? "";
  const [, kids] = /\/Kids\s*\[([^\]]*)\]/.exec(object) ?? [];
  if (node === undefined || object === "") return [];
  if (kids === undefined) return [node];
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => pagesBelow(Number(kid), objects));
}

/** A name as it was before `#2D` stood for a hyphen. */
function named(written: string): string {
  return written.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
