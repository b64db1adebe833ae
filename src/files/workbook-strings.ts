import { limits } from "./limits.ts";
import { workbookLimits } from "./workbook-limits.ts";
import { beyond, broken } from "./workbook-refused.ts";
import { readXml, type XmlReader } from "./workbook-xml.ts";
import type { Zip } from "./workbook-zip.ts";

/** The texts that cells name by number, as readers of the sheet see them. */
export function readStrings(zip: Zip, part: string): readonly string[] {
  const strings: string[] = [];
  const text = new RichText();
  let root = "";
  readXml(zip, part, {
    open(tag) {
      root ||= tag;
      if (tag === "si") text.begin();
      else text.open(tag);
    },
    close(tag) {
      if (tag !== "si") text.close(tag);
      else if (strings.push(text.end()) > workbookLimits.strings.most) throw beyond(workbookLimits.strings);
    },
    text: (words) => text.text(words),
  });
  if (root !== "sst") throw broken(part);
  return strings;
}

/** A text that may be in several fonts: its runs joined, without the reading that Japanese sets above it. */
export class RichText implements Pick<XmlReader, "close" | "text"> {
  #text = "";
  #inText = false;
  #inReading = false;

  begin(): void {
    this.#text = "";
    this.#inText = false;
    this.#inReading = false;
  }

  open(tag: string): void {
    if (tag === "rPh") this.#inReading = true;
    else if (tag === "t") this.#inText = !this.#inReading;
  }

  close(tag: string): void {
    if (tag === "rPh") this.#inReading = false;
    else if (tag === "t") this.#inText = false;
  }

  text(words: string): void {
    if (!this.#inText) return;
    this.#text += words;
    if (this.#text.length > limits.letters.most) throw beyond(limits.letters);
  }

  end(): string {
    return unescaped(this.#text);
  }
}

/** Excel writes characters that XML cannot hold, and some that it can, as `_x000D_`. */
export function unescaped(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
