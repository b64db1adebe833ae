import { limits } from "./limits.ts";
import { workbookLimits } from "./workbook-limits.ts";
import { beyond, broken } from "./workbook-refused.ts";
import { type Attributes, readXml, type XmlReader } from "./workbook-xml.ts";
import type { Zip } from "./workbook-zip.ts";

/** The texts that cells name by number, as readers of the sheet see them. */
export function readStrings(zip: Zip, part: string): readonly string[] {
  const strings: string[] = [];
  const text = new RichText();
  let root = "";
  readXml(zip, part, {
    open(tag, attributes) {
      root ||= tag;
      if (tag === "si") text.begin();
      else text.open(tag, attributes);
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

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
/** A line through the sign before it. */
const stroke = "\u0336";

/**
 * A text that may be in several fonts: its runs joined, without the reading that Japanese sets above it. Raised digits
 * stay raised, lest the mark of a footnote become the last digit of a figure, and struck ones struck.
 */
export class RichText implements XmlReader {
  #text = "";
  #inText = false;
  #inReading = false;
  #isRaised = false;
  #isStruck = false;

  begin(): void {
    this.#text = "";
    this.#inText = false;
    this.#inReading = false;
    this.#beginRun();
  }

  open(tag: string, attributes: Attributes): void {
    if (tag === "rPh") this.#inReading = true;
    else if (tag === "r") this.#beginRun();
    else if (tag === "strike") this.#isStruck = !["0", "false"].includes(attributes.get("val") ?? "1");
    else if (tag === "vertAlign") this.#isRaised = attributes.get("val") === "superscript";
    else if (tag === "t") this.#inText = !this.#inReading;
  }

  close(tag: string): void {
    if (tag === "rPh") this.#inReading = false;
    else if (tag === "t") this.#inText = false;
  }

  text(words: string): void {
    if (!this.#inText) return;
    const shown = this.#isRaised ? raised(words) : words;
    this.#text += this.#isStruck ? shown.replace(/[0-9]/g, `$&${stroke}`) : shown;
    if (this.#text.length > limits.letters.most) throw beyond(limits.letters);
  }

  end(): string {
    return unescaped(this.#text);
  }

  #beginRun(): void {
    this.#isRaised = false;
    this.#isStruck = false;
  }
}

function raised(words: string): string {
  return words.replace(/[0-9]/g, (digit) => superscripts[Number(digit)] ?? digit);
}

/** Excel writes characters that XML cannot hold, and some that it can, as `_x000D_`. */
export function unescaped(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
