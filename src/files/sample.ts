/** What is enough to tell an encoding by, and how much of one line is taken where lines are long. */
const most = { sample: 16 * 1024, line: 4 * 1024 };
const [lineFeed, carriageReturn] = [10, 13];

/** The beginning of those lines of a file that hold bytes beyond ASCII: what its encoding is told by, in bounded time. */
export function sampleOf(bytes: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  eachLineBeyondAscii(bytes, (line) => {
    const piece = line.subarray(0, most.line);
    pieces.push(piece);
    length += piece.length;
    return length < most.sample;
  });
  const sample = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    sample.set(piece, at);
    at += piece.length;
  }
  return sample;
}

/**
 * Gives each line that holds bytes beyond ASCII, from a little before the first of them to the line's end with it, where
 * that piece begins, and where the first of them is; until it is told to stop. Line ends are one byte of their own in every eight-bit encoding.
 */
export function eachLineBeyondAscii(
  bytes: Uint8Array,
  give: (line: Uint8Array, at: number, first: number) => boolean,
): void {
  let from = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === lineFeed || byte === carriageReturn) from = at + 1;
    if (byte < 128) continue;
    const end = endOfLine(bytes, at);
    const start = Math.max(from, at - 64);
    if (!give(bytes.subarray(start, end), start, at)) return;
    from = end;
    at = end - 1;
  }
}

function endOfLine(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at++) {
    if (bytes[at] === lineFeed || bytes[at] === carriageReturn) return at + 1;
  }
  return bytes.length;
}
