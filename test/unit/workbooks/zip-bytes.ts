import { Deflate, type FlateStreamHandler } from "fflate";

/** What the directory of a packed file says of a part, by where it stands in its entry and how wide it is. */
const fields = {
  flags: [8, 2],
  method: [10, 2],
  crc: [16, 4],
  packed: [20, 4],
  unpacked: [24, 4],
  at: [42, 4],
} as const;

/** The file with its directory saying something else of one part. */
export function declaring(
  bytes: Uint8Array,
  part: string,
  changes: Readonly<Partial<Record<keyof typeof fields, number>>>,
): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  const entry = entryOf(changed, part);
  for (const [field, value] of Object.entries(changes)) {
    const [at, width] = fields[field as keyof typeof fields];
    if (width === 2) view.setUint16(entry + at, value, true);
    else view.setUint32(entry + at, value, true);
  }
  return changed;
}

/** Where a part's own header begins, by its directory. */
export function offsetOf(bytes: Uint8Array, part: string): number {
  return new DataView(bytes.buffer).getUint32(entryOf(bytes, part) + 42, true);
}

/** The file with its end saying that the directory has so many entries. */
export function withCount(bytes: Uint8Array, count: number): Uint8Array {
  const changed = bytes.slice();
  new DataView(changed.buffer).setUint16(changed.length - 22 + 10, count, true);
  return changed;
}

/** The same file with the wider end that files beyond 4 GB have. */
export function widened(bytes: Uint8Array, directoryAt?: bigint): Uint8Array {
  const end = bytes.slice(-22);
  const old = new DataView(end.buffer);
  const wide = new DataView(new ArrayBuffer(76));
  wide.setUint32(0, 0x06064b50, true);
  wide.setBigUint64(32, BigInt(old.getUint16(10, true)), true);
  wide.setBigUint64(48, directoryAt ?? BigInt(old.getUint32(16, true)), true);
  wide.setUint32(56, 0x07064b50, true);
  wide.setBigUint64(64, BigInt(bytes.length - 22), true);
  old.setUint16(10, 0xffff, true);
  old.setUint32(16, 0xffffffff, true);
  return joined(bytes.slice(0, -22), new Uint8Array(wide.buffer), end);
}

/** So many megabytes of empty comments, packed. */
export function packedComments(megabytes: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  const take: FlateStreamHandler = (piece) => pieces.push(piece);
  const stream = new Deflate({ level: 9 }, take);
  const megabyte = new TextEncoder().encode("<!-- -->".repeat(128 * 1024));
  for (let at = 0; at < megabytes; at++) stream.push(megabyte, at === megabytes - 1);
  return joined(...pieces);
}

/** A packed file of one part, whose bytes are packed already. */
export function packedAs(name: string, packed: Uint8Array, unpacked: number): Uint8Array {
  const letters = new TextEncoder().encode(name);
  const local = header(0x04034b50, 30, 18, letters.length, packed.length, unpacked);
  const entry = header(0x02014b50, 46, 20, letters.length, packed.length, unpacked);
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(10, 1, true);
  end.setUint32(16, 30 + letters.length + packed.length, true);
  return joined(local, letters, packed, entry, letters, new Uint8Array(end.buffer));
}

function header(signature: number, length: number, sizes: number, name: number, packed: number, unpacked: number) {
  const view = new DataView(new ArrayBuffer(length));
  view.setUint32(0, signature, true);
  view.setUint16(sizes - 10, 8, true);
  view.setUint32(sizes, packed, true);
  view.setUint32(sizes + 4, unpacked, true);
  view.setUint16(sizes + 8, name, true);
  return new Uint8Array(view.buffer);
}

function entryOf(bytes: Uint8Array, part: string): number {
  const view = new DataView(bytes.buffer);
  const decoder = new TextDecoder();
  for (let at = 0; at + 46 <= bytes.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const name = decoder.decode(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
    if (name === part) return at;
  }
  throw new Error(`no such part: ${part}`);
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
