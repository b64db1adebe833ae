import { widthOf } from "../../slides/drawing/measure.ts";

/** A face at a size. */
export interface Face {
  readonly size: number;
  readonly bold?: boolean;
}

/** Faces that nobody measured may run a little wider than those that were. */
const reserve = 1.02;

/** Signs that some Chinese faces set as wide as a character, and how much wider that is, in sizes. */
const wideSigns = /[·÷×≥≤≠−→↑↓‘’]/gu;
const wider = 0.45;

/** The width of words in one line, on the safe side, whichever of the faces is there. */
export function measure(words: string, { size, bold = false }: Face): number {
  const signs = words.match(wideSigns)?.length ?? 0;
  return widthOf(words, size, bold) * reserve + signs * wider * size;
}

/** Words as pictures write them: one kind of space, and the narrow one between digits as one that every face has. */
export function tidy(words: string): string {
  return words
    .replace(/[\u2007\u2009\u202f]/g, "\u00a0")
    .replace(/[^\S\u00a0]+/g, " ")
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "")
    .trim();
}

const square = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\u3000-\u303f]|[\u{20000}-\u{3ffff}]/u;
/** What never begins a line, and what never ends one. */
const closing = /[，。；：、！？）」』”’》〉】〕%‰％…—–·,.;:!?)\]}]/u;
const opening = /[（「『“‘《〈【〔([{]/u;
const digit = /[\d%‰]/;

/** Whether a line may end between two characters. */
function mayBreak(before: string, after: string): boolean {
  if (after === " " || opening.test(before)) return false;
  if (before === " ") return true;
  if (closing.test(after)) return false;
  if (square.test(after)) return !digit.test(before);
  return square.test(before) || (/[，。；：、！？）」”》—]/u.test(before) && !digit.test(after));
}

/** Whether a line of a title may end there: behind punctuation, or between words. */
function mayBreakPhrase(before: string, after: string): boolean {
  return mayBreak(before, after) && /[\s，。；：、！？]/u.test(before);
}

type Rule = (before: string, after: string) => boolean;

/** What stays together in one line. */
function piecesOf(words: string, rule: Rule): string[] {
  const pieces: string[] = [];
  let before = "";
  for (const character of words) {
    if (pieces.length === 0 || rule(before, character)) pieces.push(character);
    else pieces[pieces.length - 1] += character;
    before = character;
  }
  return pieces;
}

/** Words in lines of some width, filled one after the other; what is wider than a line is broken where it must be. */
export function linesOf(words: string, face: Face, width: number): string[] {
  return filled(piecesOf(tidy(words), mayBreak), face, width);
}

function filled(pieces: readonly string[], face: Face, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces) {
    const longer = line + piece;
    if (measure(longer.trimEnd(), face) <= width) line = longer;
    else {
      if (line !== "") lines.push(line.trimEnd());
      const broken = inParts(piece, face, width);
      lines.push(...broken.slice(0, -1));
      line = broken.at(-1) ?? "";
    }
  }
  return line.trimEnd() === "" ? lines : [...lines, line.trimEnd()];
}

/** A piece that is wider than a line, character by character. */
function inParts(piece: string, face: Face, width: number): string[] {
  const parts: string[] = [];
  let part = "";
  for (const character of piece) {
    if (part !== "" && measure((part + character).trimEnd(), face) > width) {
      parts.push(part);
      part = character;
    } else part += character;
  }
  return [...parts, part];
}

/** Spaces around signs, and between a number and what it counts. */
const withinPhrase = / (?=[÷×=])|(?<=[÷×=]) |(?<=\d) (?=\p{Ll})/gu;

/**
 * A title in lines: no more of them than it needs, ending behind punctuation where that takes no more lines, and of
 * much the same length.
 */
export function titleLines(title: string, face: Face, width: number): string[] {
  const words = tidy(title).replace(withinPhrase, "\u00a0");
  const usual = linesOf(words, face, width);
  if (usual.length < 2) return usual;
  const pieces = piecesOf(words, mayBreakPhrase);
  const phrases = pieces.every((piece) => measure(piece.trimEnd(), face) <= width) ? filled(pieces, face, width) : [];
  const isPhrased = phrases.length > 0 && phrases.length <= usual.length;
  return balanced(isPhrased ? pieces : piecesOf(words, mayBreak), face, width, usual.length);
}

/** The narrowest lines that are no more than some. */
function balanced(pieces: readonly string[], face: Face, width: number, most: number): string[] {
  let [narrow, wide] = [width / most, width];
  while (wide - narrow > face.size / 4) {
    const middle = (narrow + wide) / 2;
    const isWhole = pieces.every((piece) => measure(piece.trimEnd(), face) <= middle);
    if (isWhole && filled(pieces, face, middle).length <= most) wide = middle;
    else narrow = middle;
  }
  return filled(pieces, face, wide);
}

/** No more than some lines: the last one ends in an ellipsis where words are left over. */
export function atMost(lines: readonly string[], most: number, face: Face, width: number): string[] {
  if (lines.length <= most) return [...lines];
  const kept = lines.slice(0, most);
  const last = [...(kept.pop() ?? "")];
  while (last.length > 0 && measure(`${last.join("")}…`, face) > width) last.pop();
  return [...kept, `${last.join("").trimEnd()}…`];
}
