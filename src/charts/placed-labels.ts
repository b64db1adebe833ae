/** A rectangle on a chart. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Words wanted beside a point. */
export interface Wanted {
  readonly x: number;
  readonly y: number;
  readonly words: string;
}

/** Words with their place: the box that they take, and how far from their point they had to go. */
export interface Placed<W extends Wanted> {
  readonly label: W;
  readonly box: Box;
  /** True where a line is wanted to say which point is meant. */
  readonly apart: boolean;
}

const size = 12;

/** The width of words at 12 px, a little more than any of the fonts takes. */
export function widthOf(words: string): number {
  let width = 2;
  for (const character of words) width += isWhole(character) ? size : /[A-Z@%m–]/.test(character) ? 9 : 6.9;
  return width;
}

/** Chinese characters, and the signs that Chinese fonts make as wide. */
function isWhole(character: string): boolean {
  return character > "\u2e80" || /[—…÷×≥≤·]/.test(character);
}

/** How far from the point its words may stand, nearest first, and to which sides. */
const distances = [8, 16, 26, 38, 52, 68];
const sides = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
] as const;

/**
 * Places words beside their points so that none lies on another, on a point, or outside the frame: each at the nearest
 * side that is free, those wanted first choosing first. Words for which no place is free are left out; the table beside
 * the chart has them all.
 * @param points the marks to keep clear of, each with its radius
 */
export function placeLabels<W extends Wanted>(
  wanted: readonly W[],
  points: readonly { readonly x: number; readonly y: number; readonly r: number }[],
  frame: Box,
): Placed<W>[] {
  const taken: Box[] = points.map(({ x, y, r }) => ({ left: x - r, right: x + r, top: y - r, bottom: y + r }));
  return wanted.flatMap((label) => {
    const found = freePlace(label, taken, frame);
    if (!found) return [];
    taken.push(found.box);
    return [{ label, ...found }];
  });
}

function freePlace(label: Wanted, taken: readonly Box[], frame: Box): { box: Box; apart: boolean } | undefined {
  for (const distance of distances) {
    for (const side of sides) {
      const box = boxAt(label, side, distance);
      if (isInside(box, frame) && !taken.some((each) => overlaps(each, box))) return { box, apart: distance > 16 };
    }
  }
  return undefined;
}

function boxAt({ x, y, words }: Wanted, [right, down]: readonly [number, number], distance: number): Box {
  const width = widthOf(words);
  const [dx, dy] = [right * distance, down * distance];
  const left = right > 0 ? x + dx : right < 0 ? x + dx - width : x - width / 2;
  const top = down > 0 ? y + dy : down < 0 ? y + dy - size : y - size / 2;
  return { left, right: left + width, top, bottom: top + size };
}

function isInside(box: Box, frame: Box): boolean {
  return box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
}

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
