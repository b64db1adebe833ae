import { decodeAs, type Encoding } from "./encoding.ts";

/** An encoding of one or two bytes a character that can be written back. */
export type Narrow = Extract<Encoding, "GB18030" | "Big5" | "EUC-KR" | "Windows-1252">;

const tables = new Map<Narrow, Uint16Array>();
const lineFeed = 10;

/**
 * The bytes that a text was read from, where it was read in this encoding; a line end for what the encoding lacks.
 * What GB18030 writes in four bytes counts as lacking.
 */
export function encodeAs(encoding: Narrow, text: string): Uint8Array {
  const table = tables.get(encoding) ?? makeTable(encoding);
  tables.set(encoding, table);
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const code = unit < 128 ? unit : table[unit] || lineFeed;
    if (code > 255) bytes.push(code >> 8);
    bytes.push(code & 255);
  }
  return Uint8Array.from(bytes);
}

/** The code of each UTF-16 code unit, 0 where it has none; where a character has two codes, the first. */
function makeTable(encoding: Narrow): Uint16Array {
  const codes = encoding === "Windows-1252" ? upperBytes() : pairs();
  const bytes = codes.flatMap((code) => (code > 255 ? [code >> 8, code & 255, lineFeed] : [code, lineFeed]));
  const characters = decodeAs(encoding, Uint8Array.from(bytes)).split("\n");
  const table = new Uint16Array(0x10000);
  for (const [at, character] of characters.entries()) {
    const unit = character.charCodeAt(0);
    if (character.length === 1 && unit !== 0xfffd && table[unit] === 0) table[unit] = codes[at] ?? 0;
  }
  // Latin-1 has control characters where Windows-1252 has signs: a text was read by either.
  if (encoding === "Windows-1252") for (let byte = 0x80; byte < 0xa0; byte++) table[byte] = byte;
  // Windows writes the euro sign of its GBK in one byte.
  if (encoding === "GB18030") table[0x20ac] = 0x80;
  return table;
}

function upperBytes(): number[] {
  return Array.from({ length: 128 }, (_, at) => 128 + at);
}

function pairs(): number[] {
  return Array.from({ length: 0x7e * 0xbf }, (_, at) => ((0x81 + Math.floor(at / 0xbf)) << 8) | (0x40 + (at % 0xbf)));
}
