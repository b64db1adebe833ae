import { Refusal } from "../intake/refusal.ts";

const marks: readonly { readonly bytes: readonly number[]; readonly refusal: Refusal }[] = [
  { bytes: [0xff, 0xfe], refusal: new Refusal("utf16", { encoding: "UTF-16 LE" }) },
  { bytes: [0xfe, 0xff], refusal: new Refusal("utf16", { encoding: "UTF-16 BE" }) },
  { bytes: [0x50, 0x4b, 0x03, 0x04], refusal: new Refusal("spreadsheet-file", { format: ".xlsx" }) },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], refusal: new Refusal("spreadsheet-file", { format: ".xls" }) },
];

/**
 * The text of a file in UTF-8, with or without BOM (which is taken off). Anything else is refused, never guessed:
 * `utf16`, `spreadsheet-file`, `html-page` or `not-utf8`.
 */
export function decode(bytes: Uint8Array): string | Refusal {
  const marked = marks.find((mark) => mark.bytes.every((byte, at) => bytes[at] === byte));
  if (marked) return marked.refusal;
  if (looksLikeHtml(bytes)) return new Refusal("html-page");
  const wide = unmarkedUtf16(bytes);
  if (wide) return wide;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new Refusal("not-utf8");
  }
}

/** Exports of old systems are web pages in GB18030 under the name .csv, so the look comes before the decoding. */
function looksLikeHtml(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 512)).replace(/^ï»¿/, "");
  return /^\s*<(!doctype|html|head|body|table|meta|script|\?xml)/i.test(start);
}

/** Two bytes a character without a BOM: every other byte of the first header is nought. */
function unmarkedUtf16(bytes: Uint8Array): Refusal | undefined {
  if (bytes.length < 4) return undefined;
  if (bytes[1] === 0 && bytes[3] === 0) return new Refusal("utf16", { encoding: "UTF-16 LE" });
  if (bytes[0] === 0 && bytes[2] === 0) return new Refusal("utf16", { encoding: "UTF-16 BE" });
  return undefined;
}
