import { inflateSync } from "node:zlib";

interface Parsed {
  /** The dictionaries by the numbers of their objects. */
  readonly objects: ReadonlyMap<number, string>;
  /** What their streams hold, unpacked. */
  readonly streams: ReadonlyMap<number, string>;
}

/** What the glyphs of a font stand for, by their numbers in so many hexadecimal digits. */
interface Font {
  readonly width: number;
  readonly glyphs: ReadonlyMap<string, string>;
}

/**
 * The text of each page of a PDF by Chromium, running heads and page numbers with it, in the order in which it is drawn.
 * Reads what Chromium writes and no more: objects in the clear, packed streams, fonts with a map back to Unicode.
 */
export function pdfText(pdf: Uint8Array): string[] {
  const parsed = parse(Buffer.from(pdf).toString("latin1"));
  const root = [...parsed.objects.values()].find((object) => /\/Type\s*\/Catalog\b/.test(object)) ?? "";
  return pagesBelow(reference(root, "Pages"), parsed).map((page) => textOf(page, parsed));
}

function parse(file: string): Parsed {
  const [objects, streams] = [new Map<number, string>(), new Map<number, string>()];
  for (const [, number, body = ""] of file.matchAll(/^(\d+) 0 obj\s+([\s\S]*?)\bendobj\b/gm)) {
    const [dictionary = "", packed] = body.split(/\bstream\r?\n/, 2);
    objects.set(Number(number), dictionary);
    const [, length] = /\/Length (\d+)\b(?! 0 R)/.exec(dictionary) ?? [];
    if (packed === undefined || length === undefined) continue;
    const at = body.indexOf(packed);
    const bytes = Buffer.from(body.slice(at, at + Number(length)), "latin1");
    streams.set(Number(number), /FlateDecode/.test(dictionary) ? unpacked(bytes) : bytes.toString("latin1"));
  }
  return { objects, streams };
}

/** A picture or font that is not text may be packed otherwise. */
function unpacked(bytes: Buffer): string {
  try {
    return inflateSync(bytes).toString("latin1");
  } catch {
    return "";
  }
}

function reference(object: string, key: string): number | undefined {
  const [, number] = new RegExp(`/${key}\\s+(\\d+) 0 R`).exec(object) ?? [];
  return number === undefined ? undefined : Number(number);
}

function pagesBelow(node: number | undefined, parsed: Parsed): string[] {
  const object = parsed.objects.get(node ?? -1);
  if (object === undefined) return [];
  const [, kids] = /\/Kids\s*\[([^\]]*)\]/.exec(object) ?? [];
  if (kids === undefined) return [object];
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => pagesBelow(Number(kid), parsed));
}

/** What is drawn: a font, a string of its glyphs, a stretch that says itself what it stands for, the end of one. */
const drawing = /\/(F\d+) [\d.]+ Tf|(<[0-9A-F]+>|\[[^\]]*\])\s*T[Jj]\b|\/ActualText <FEFF([0-9A-F]*)>|\b(BDC|EMC)\b/g;

function textOf(page: string, parsed: Parsed): string {
  const drawn = parsed.streams.get(reference(page, "Contents") ?? -1) ?? "";
  const fonts = fontsOf(page, parsed);
  let font: Font = { width: 4, glyphs: new Map() };
  let [text, told] = ["", false];
  for (const [, name, shown, actual, mark] of drawn.matchAll(drawing)) {
    if (name) font = fonts.get(name) ?? font;
    if (actual !== undefined) [text, told] = [text + decoded(actual), true];
    if (mark === "EMC") told = false;
    if (shown && !told) text += shownText(shown, font);
  }
  return text;
}

function shownText(shown: string, { width, glyphs }: Font): string {
  return [...shown.matchAll(/<([0-9A-F]+)>/g)]
    .flatMap(([, hex = ""]) => hex.match(new RegExp(`.{${width}}`, "g")) ?? [])
    .map((glyph) => glyphs.get(glyph) ?? "")
    .join("");
}

/** The glyphs of each font of a page, as the text they stand for. */
function fontsOf(page: string, { objects, streams }: Parsed): ReadonlyMap<string, Font> {
  const resources = objects.get(reference(page, "Resources") ?? -1) ?? page;
  const [, inside = ""] = /\/Font\s*<<([^>]*)>>/.exec(resources) ?? [];
  return new Map(
    [...inside.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = "", number]) => {
      const font = objects.get(Number(number)) ?? "";
      return [name, unicodeOf(streams.get(reference(font, "ToUnicode") ?? -1) ?? "")];
    }),
  );
}

function unicodeOf(map: string): Font {
  const glyphs = new Map<string, string>();
  for (const [, block = ""] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, glyph = "", code = ""] of block.matchAll(/<(\w+)> <(\w+)>/g)) glyphs.set(glyph, decoded(code));
  }
  for (const [, block = ""] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, first = "", last = "", code = ""] of block.matchAll(/<(\w+)> <(\w+)> <(\w{4})>/g)) {
      const [from, to, start] = [first, last, code].map((hex) => Number.parseInt(hex, 16)) as [number, number, number];
      for (let glyph = from; glyph <= to; glyph++) {
        const name = glyph.toString(16).toUpperCase().padStart(first.length, "0");
        glyphs.set(name, String.fromCharCode(start + glyph - from));
      }
    }
  }
  return { width: [...glyphs.keys()][0]?.length ?? 4, glyphs };
}

function decoded(hex: string): string {
  return Buffer.from(hex, "hex").swap16().toString("utf16le");
}
