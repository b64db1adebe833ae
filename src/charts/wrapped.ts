import { textAt } from "./markup.ts";
import { widthOf } from "./placed-labels.ts";

/** From one line of text to the next, at 12 px. */
export const lineHeight = 15;

/** Words in bold are that much wider. */
export const bold = 1.07;

/** Where a line may break: after a space or hyphen, and beside a Chinese character unless punctuation closes there. */
const breaks =
  /(?<=[ \u2010-\u2014-])(?=\S)|(?<=[\u2e80-\uffff])(?![，。、；：）」”》%])|(?<=\S)(?=[\u2e80-\ufeff])(?![，。、；：）」”》])/u;

/** Words in lines that are no wider than `width` at 12 px, as far as they can be broken. */
export function wrapped(words: string, width: number): string[] {
  return inLines(words.split(breaks), width);
}

/** Parts that hold together in lines: one that is wider than a line is broken within. @param parts with their spaces */
export function wrappedParts(parts: readonly string[], width: number): string[] {
  return inLines(
    parts.flatMap((part) => (widthOf(part.trimEnd()) > width ? part.split(breaks) : [part])),
    width,
  );
}

function inLines(parts: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const line = lines.at(-1);
    if (line !== undefined && widthOf((line + part).trimEnd()) <= width) lines[lines.length - 1] = line + part;
    else lines.push(part);
  }
  return lines.map((line) => line.trimEnd());
}

/** Lines of words under each other, in the middle of which lies `y`. */
export function linesAt(
  x: number,
  y: number,
  lines: readonly string[],
  className: string,
  anchor?: "middle" | "end",
): string {
  const first = y + 4 - ((lines.length - 1) * lineHeight) / 2;
  return lines.map((line, at) => textAt(x, first + at * lineHeight, line, className, anchor)).join("");
}

/** Some fonts are that much wider than the rule of thumb for long lines. */
const slack = 1.02;

/** The width of the widest of some words; 0 of none. */
export function widestOf(words: readonly string[]): number {
  return Math.max(0, ...words.map(widthOf)) * slack;
}
