import { columnLetter } from "../intake/column-letter.ts";

/** A text as XML holds it, in an element or an attribute. */
export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** `B7`: the column counted from 0, the row as Excel counts it. */
export function address(position: number, row: number): string {
  return columnLetter(position) + row;
}

/** A cell of words, or an empty one that only has a style. */
export function wordsCell(position: number, row: number, words: string, style: number): string {
  const at = `<c r="${address(position, row)}" s="${style}"`;
  return words === "" ? `${at}/>` : `${at} t="inlineStr"><is><t xml:space="preserve">${escaped(words)}</t></is></c>`;
}

export function numberCell(position: number, row: number, digits: string, style: number): string {
  return `<c r="${address(position, row)}" s="${style}"><v>${digits}</v></c>`;
}

/** How wide a text is set, in digits: Chinese takes two, Latin letters a little less than one. */
export function widthOf(text: string): number {
  return [...text].reduce((width, letter) => width + ((letter.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 0.95), 0);
}

/** How many lines a text takes in a column so wide. */
export function linesOf(text: string, width: number): number {
  return text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(widthOf(line) / width)), 0);
}
