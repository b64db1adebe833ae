/** A face and size of text: how wide a line of it is. */
export interface Face {
  /** In pixels. */
  readonly size: number;
  readonly bold?: boolean;
  /** Whether lines break only at punctuation as long as that is possible, as headings do. */
  readonly whole?: boolean;
}

/** The width of words in pixels, a little more than most fonts take. */
export function widthOf(words: string, { size, bold = false }: Face): number {
  let width = 0;
  for (const sign of words) width += emsOf(sign);
  return width * size * (bold ? 1.05 : 1);
}

/** Signs that Chinese fonts draw as wide as a character stand with those. */
function emsOf(sign: string): number {
  if (sign >= "\u2e80" || /[·—…÷≥≤“”＝]/.test(sign)) return 1;
  if (sign === " ") return 0.3;
  if (/[.,:;!()'’|ijl-]/.test(sign)) return 0.34;
  return /[A-Z%&@–mw+−=]/.test(sign) ? 0.8 : 0.56;
}

/** How many lines words take, broken where a browser may break them. */
export function linesOf(words: string, width: number, face: Face): number {
  return flow(words, { lines: 1, left: width }, width, face).lines;
}

/** How many lines some items take, one behind the other: short ones are not broken, sentences are. */
export function rowsOf(
  items: readonly { readonly words: string; readonly breaks: boolean }[],
  width: number,
  face: Face,
  between: number,
): number {
  let pen: Pen = { lines: 1, left: width };
  for (const { words, breaks } of items) {
    const wanted = widthOf(words, face) + between;
    const isCut = !breaks && wanted > width;
    if (!breaks && wanted > pen.left && pen.left < width) pen = { lines: pen.lines + 1, left: width };
    pen = flow(words, pen, width, face);
    pen = isCut ? { lines: pen.lines, left: 0 } : { lines: pen.lines, left: pen.left - between };
  }
  return pen.lines;
}

/** Where the next word would stand: in which line, and what is left of it. */
interface Pen {
  readonly lines: number;
  readonly left: number;
}

function flow(words: string, pen: Pen, width: number, face: Face): Pen {
  let { lines, left } = pen;
  for (const piece of piecesOf(words, width, face)) {
    if (widthOf(piece.trimEnd(), face) > left) [lines, left] = [lines + 1, width];
    left -= widthOf(piece, face);
  }
  return { lines, left };
}

/** What stays on one line: words, Chinese characters, phrases where lines are whole; what no line holds is cut. */
function piecesOf(words: string, width: number, face: Face): string[] {
  const pattern = face.whole ? phrases : characters;
  return (words.match(pattern) ?? []).flatMap((piece) => (widthOf(piece, face) > width ? [...piece] : [piece]));
}

const phrases = /[^ ，；。：、]+[ ，；。：、]*/g;
const characters = /[\u2e80-\uffff][，；。：、）”]*|[^ \u2e80-\uffff]+ *| /g;
