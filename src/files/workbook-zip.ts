import { Inflate } from "fflate";
import { ratioFrom, workbookLimits } from "./workbook-limits.ts";
import { beyond, broken } from "./workbook-refused.ts";

/** A part of a packed file as its directory declares it. */
interface Part {
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Where its own header begins. */
  readonly at: number;
}

/** The name that stands for the packing itself where it is damaged. */
const packing = "ZIP";
const signatures = { end: 0x06054b50, entry: 0x02014b50, part: 0x04034b50, end64: 0x06064b50, locator64: 0x07064b50 };
/** So little at a time that what it can become at worst (a thousandfold) is still little. */
const step = 16 * 1024;

/**
 * A workbook's parts by name. Only its directory is read at first; a part is unpacked when asked for, piece by piece,
 * and never beyond what its directory declares or what all parts together may become.
 */
export class Zip {
  readonly #bytes: Uint8Array;
  readonly #parts: ReadonlyMap<string, Part>;
  #unpacked = 0;

  /** @throws WorkbookRefused where the directory is damaged, or declares parts that overlap or bear one name. */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#parts = directory(bytes);
  }

  /** Names as OPC compares them: lower-case, with `/`. */
  has(name: string): boolean {
    return this.#parts.has(name.toLowerCase());
  }

  some(test: (name: string) => boolean): boolean {
    return [...this.#parts.keys()].some(test);
  }

  /**
   * Gives the bytes of a part piece by piece.
   * @throws WorkbookRefused where it is missing, damaged, or unpacks to more than may be.
   */
  unpack(name: string, give: (piece: Uint8Array) => void): void {
    const part = this.#parts.get(name.toLowerCase());
    if (!part || (part.method !== 0 && part.method !== 8)) throw broken(name);
    const { unpacked } = workbookLimits;
    if (this.#unpacked + part.unpacked > unpacked.most) throw beyond(unpacked);
    const from = startOf(this.#bytes, part, name);
    const packed = this.#bytes.subarray(from, from + part.packed);
    let length = 0;
    let crc = -1;
    const take = (piece: Uint8Array) => {
      length += piece.length;
      this.#unpacked += piece.length;
      if (length > part.unpacked) throw broken(name);
      holdRatio(length, part.packed);
      crc = crcOf(piece, crc);
      if (piece.length > 0) give(piece);
    };
    if (part.method === 0) pieces(packed, take);
    else inflate(packed, take, name);
    if (length !== part.unpacked || ~crc !== (part.crc | 0)) throw broken(name);
  }
}

/** Names of parts and what is declared of them. */
function directory(bytes: Uint8Array): Map<string, Part> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, at: start } = endOf(view);
  if (count > workbookLimits.parts.most) throw beyond(workbookLimits.parts);
  const parts = new Map<string, Part>();
  const decoder = new TextDecoder();
  let at = start;
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== signatures.entry) throw broken(packing);
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const nameEnd = at + 46 + (nameLength ?? 0);
    const name = partName(decoder.decode(bytes.subarray(at + 46, nameEnd)));
    if (parts.has(name)) throw broken(name);
    parts.set(name, declared(view, at, nameEnd, extraLength ?? 0));
    at = nameEnd + (extraLength ?? 0) + (commentLength ?? 0);
  }
  holdApart([...parts.values()], start);
  return parts;
}

/** Some programs on Windows write `\` between folders. */
function partName(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}

/** How many parts the directory has, and where it begins. */
function endOf(view: DataView): { count: number; at: number } {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) !== signatures.end) continue;
    const wide =
      at >= 20 && view.getUint32(at - 20, true) === signatures.locator64 ? wideEnd(view, at - 20) : undefined;
    return wide ?? { count: view.getUint16(at + 10, true), at: view.getUint32(at + 16, true) };
  }
  throw broken(packing);
}

/** The same in files that were written as if they could pass 4 GB. */
function wideEnd(view: DataView, locator: number): { count: number; at: number } {
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== signatures.end64) throw broken(packing);
  return { count: Number(view.getBigUint64(at + 32, true)), at: Number(view.getBigUint64(at + 48, true)) };
}

function declared(view: DataView, entry: number, extra: number, extraLength: number): Part {
  if (view.getUint16(entry + 8, true) & 1) throw broken(packing);
  const wide = wideSizes(view, extra, extra + extraLength);
  const size = (field: number) => {
    const narrow = view.getUint32(entry + field, true);
    return narrow === 0xffffffff ? (wide.shift() ?? narrow) : narrow;
  };
  // Wide sizes stand in this order, and only for the fields that need one.
  const [unpacked, packed, at] = [size(24), size(20), size(42)];
  return { method: view.getUint16(entry + 10, true), crc: view.getUint32(entry + 16, true), packed, unpacked, at };
}

function wideSizes(view: DataView, from: number, to: number): number[] {
  const end = Math.min(to, view.byteLength);
  for (let at = from; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const fields = Math.min(3, Math.floor(Math.min(view.getUint16(at + 2, true), end - at - 4) / 8));
    return Array.from({ length: fields }, (_, index) => Number(view.getBigUint64(at + 4 + index * 8, true)));
  }
  return [];
}

/** Parts that share bytes are how a small file declares a huge one: each must end before the next begins. */
function holdApart(parts: readonly Part[], end: number): void {
  const inOrder = [...parts].sort((a, b) => a.at - b.at);
  for (const [index, { at, packed }] of inOrder.entries()) {
    if (at + 30 + packed > (inOrder[index + 1]?.at ?? end)) throw broken(packing);
  }
}

/** Where the bytes of a part begin, behind its own header. */
function startOf(bytes: Uint8Array, { at, packed }: Part, name: string): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + 30 > bytes.length || view.getUint32(at, true) !== signatures.part) throw broken(name);
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (from + packed > bytes.length) throw broken(name);
  return from;
}

function pieces(packed: Uint8Array, take: (piece: Uint8Array, last: boolean) => void): void {
  for (let at = 0; at < packed.length; at += step) take(packed.subarray(at, at + step), at + step >= packed.length);
}

function inflate(packed: Uint8Array, take: (piece: Uint8Array) => void, name: string): void {
  let refused: unknown;
  const stream = new Inflate((piece) => {
    try {
      take(piece);
    } catch (reason) {
      refused = reason;
      throw reason;
    }
  });
  try {
    pieces(packed, (piece, last) => stream.push(piece, last));
  } catch {
    // What is not a refusal of ours is fflate's word for bytes that it cannot unpack.
    throw refused ?? broken(name);
  }
}

function holdRatio(unpacked: number, packed: number): void {
  const { ratio } = workbookLimits;
  if (unpacked > ratioFrom && unpacked > packed * ratio.most) throw beyond(ratio);
}

const crcTable = Int32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

/** CRC-32 as ZIP has it, carried on from piece to piece; begins with -1 and is inverted at the end. */
function crcOf(piece: Uint8Array, before: number): number {
  let crc = before;
  for (let at = 0; at < piece.length; at++) crc = (crcTable[(crc ^ (piece[at] ?? 0)) & 255] ?? 0) ^ (crc >>> 8);
  return crc;
}
