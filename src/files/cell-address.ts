/** A cell by its place: the row as Excel counts it, the column counted from 0. */
export interface CellAddress {
  readonly row: number;
  readonly position: number;
}

/** A range of cells, both corners within it. */
export interface CellRange {
  readonly first: CellAddress;
  readonly last: CellAddress;
}

const rowDigits = 7;
const columnLetters = 3;

/** Reads `B7`; undefined for anything else. */
export function parseAddress(written: string): CellAddress | undefined {
  let position = 0;
  let at = 0;
  for (; at < columnLetters; at++) {
    const letter = written.charCodeAt(at) - 64;
    if (!(letter >= 1 && letter <= 26)) break;
    position = position * 26 + letter;
  }
  const row = at === 0 ? undefined : parseRow(written, at);
  return row === undefined ? undefined : { row, position: position - 1 };
}

/** Reads `A1:C3`, or `A1` alone. */
export function parseRange(written: string): CellRange | undefined {
  const [from = "", to = from, ...more] = written.split(":");
  const [first, last] = [parseAddress(from), parseAddress(to)];
  if (!first || !last || more.length > 0 || last.row < first.row || last.position < first.position) return undefined;
  return { first, last };
}

/** A row's number: whole, from 1. */
export function parseRow(written: string, from = 0): number | undefined {
  let row = 0;
  if (written.length - from > rowDigits) return undefined;
  for (let at = from; at < written.length; at++) {
    const digit = written.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return undefined;
    row = row * 10 + digit;
  }
  return row === 0 ? undefined : row;
}
