import { broken } from "./workbook-refused.ts";
import type { Zip } from "./workbook-zip.ts";

/** What a reader of a part is told, in the order of the part. Names come without their prefix. */
export interface XmlReader {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  /** Text between two tags; one text may come in several pieces. */
  text?(words: string): void;
}

/** Workbooks nest about ten deep. */
const deepest = 100;
/** The longest tag or text that is waited for; Excel's longest lists of ranges are far shorter. */
const longest = 1_000_000;

/** Reads a part of a workbook. @throws WorkbookRefused where it is missing, is not XML, or declares a document type. */
export function readXml(zip: Zip, part: string, reader: XmlReader): void {
  const scanner = new XmlScanner(part, reader);
  let decoder: TextDecoder | undefined;
  const decode = (bytes?: Uint8Array) => {
    decoder ??= new TextDecoder(encodingOf(bytes ?? new Uint8Array()), { fatal: true });
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch {
      throw broken(part);
    }
  };
  zip.unpack(part, (bytes) => scanner.take(decode(bytes)));
  scanner.take(decode());
  scanner.end();
}

/** The two encodings that OPC allows, told apart by the byte order mark or by the first `<`. */
function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return "utf-8";
}

/** The attributes of one tag, read when first asked for; valid until the next tag. */
export class Attributes {
  #source = "";
  #part = "";
  #parsed = true;
  readonly #pairs: string[] = [];

  /** Points at the source of another tag. */
  set(source: string, part: string): this {
    this.#source = source;
    this.#part = part;
    this.#parsed = false;
    return this;
  }

  /** The value of an attribute by its name without prefix; undefined where the tag lacks it. */
  get(name: string): string | undefined {
    if (!this.#parsed) this.#parse();
    for (let at = 0; at < this.#pairs.length; at += 2) if (this.#pairs[at] === name) return this.#pairs[at + 1];
    return undefined;
  }

  #parse(): void {
    const [source, pairs] = [this.#source, this.#pairs];
    this.#parsed = true;
    pairs.length = 0;
    for (let at = afterSpace(source, 0); at < source.length; at = afterSpace(source, at)) {
      const equals = source.indexOf("=", at);
      const start = equals <= at ? source.length : afterSpace(source, equals + 1);
      const end = start < source.length ? source.indexOf(source[start] ?? "", start + 1) : -1;
      if (end < 0 || (source[start] !== '"' && source[start] !== "'")) throw broken(this.#part);
      pairs.push(localName(source.slice(at, equals).trimEnd()), plain(source.slice(start + 1, end), this.#part));
      at = end + 1;
    }
  }
}

function afterSpace(source: string, from: number): number {
  let at = from;
  while (at < source.length && source.charCodeAt(at) <= 32) at++;
  return at;
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

/** Tells a reader what a text in XML holds, as the text comes in. No document type is read, so no entity can grow. */
class XmlScanner {
  readonly #part: string;
  readonly #reader: XmlReader;
  readonly #attributes = new Attributes();
  readonly #open: string[] = [];
  #rest = "";
  #begun = false;

  constructor(part: string, reader: XmlReader) {
    this.#part = part;
    this.#reader = reader;
  }

  take(more: string): void {
    const source = this.#rest === "" ? more : this.#rest + more;
    let at = 0;
    for (;;) {
      const tag = source.indexOf("<", at);
      const end = tag < 0 ? -1 : endOf(source, tag);
      if (end < 0) break;
      if (tag > at) this.#text(source.slice(at, tag));
      this.#tag(source, tag, end);
      at = end;
    }
    this.#rest = source.slice(at);
    if (this.#rest.length > longest) throw broken(this.#part);
  }

  /** What is left over may only be blank, and every tag must have been closed. */
  end(): void {
    if (!this.#begun || this.#open.length > 0 || this.#rest.trim() !== "") throw broken(this.#part);
  }

  #text(source: string): void {
    if (this.#open.length > 0) this.#reader.text?.(plain(source, this.#part));
    else if (source.trim() !== "") throw broken(this.#part);
  }

  #tag(source: string, from: number, to: number): void {
    const kind = source[from + 1];
    if (kind === "/") this.#close(source.slice(from + 2, to - 1).trimEnd());
    else if (kind === "!") this.#declaration(source, from, to);
    else if (kind !== "?") this.#opened(source, from + 1, source[to - 2] === "/" ? to - 2 : to - 1);
  }

  #opened(source: string, from: number, to: number): void {
    let at = from;
    while (at < to && source.charCodeAt(at) > 32) at++;
    const name = source.slice(from, at);
    if (name === "" || (this.#begun && this.#open.length === 0) || this.#open.length >= deepest)
      throw broken(this.#part);
    this.#begun = true;
    const local = localName(name);
    this.#reader.open(local, this.#attributes.set(at < to ? source.slice(at, to) : "", this.#part));
    if (source[to] === "/") this.#reader.close(local);
    else this.#open.push(name);
  }

  #close(name: string): void {
    if (this.#open.pop() !== name) throw broken(this.#part);
    this.#reader.close(localName(name));
  }

  /** Comments say nothing; CDATA is text as it stands; a document type could make a few bytes into many. */
  #declaration(source: string, from: number, to: number): void {
    if (source.startsWith("<!--", from)) return;
    if (!source.startsWith("<![CDATA[", from) || this.#open.length === 0) throw broken(this.#part);
    this.#reader.text?.(source.slice(from + 9, to - 3));
  }
}

/** Where the tag that begins at `from` ends; -1 where that has not come in yet. A `>` within quotes ends nothing. */
function endOf(source: string, from: number): number {
  const closing = closingOf(source, from);
  if (closing !== undefined) {
    const at = source.indexOf(closing, from + (closing.length > 1 ? 2 : 0));
    return at < 0 ? -1 : at + closing.length;
  }
  let quote = 0;
  for (let at = from + 1; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (quote !== 0) quote = code === quote ? 0 : quote;
    else if (code === 62) return at + 1;
    else if (code === 34 || code === 39) quote = code;
  }
  return -1;
}

/** What ends a tag that has no attributes; `<!` waits for the letters that tell which it is. */
function closingOf(source: string, from: number): string | undefined {
  const kind = source[from + 1];
  if (kind === "/") return ">";
  if (kind === "?") return "?>";
  if (kind !== "!") return undefined;
  if (source.startsWith("<!--", from)) return "-->";
  return source.startsWith("<![CDATA[", from) ? "]]>" : ">";
}

const entity = /&(?:#([0-9]{1,7})|#x([0-9A-Fa-f]{1,6})|([A-Za-z]+));|&/g;
const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** Text with its line ends and entities resolved; only the five that XML itself names are known. */
function plain(source: string, part: string): string {
  const text = source.includes("\r") ? source.replace(/\r\n?/g, "\n") : source;
  if (!text.includes("&")) return text;
  return text.replace(entity, (_, decimal?: string, hex?: string, name?: string) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined;
    const known = code === undefined ? named[name ?? ""] : codePoint(code);
    if (known === undefined) throw broken(part);
    return known;
  });
}

function codePoint(code: number): string | undefined {
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : undefined;
}
