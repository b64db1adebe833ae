import type { Language } from "../../i18n/language.ts";
import type { Verdict } from "../../reconcile/reconciliation.ts";
import type { Outcome } from "../slide.ts";
import { outcomeTones, verdictTones } from "../status.ts";
import { outcomeMark, toneColor, verdictMark } from "./mark.ts";
import { lineHeight, linesOf, widthOf } from "./measure.ts";
import { sizes } from "./page.ts";
import type { Color } from "./palette.ts";
import { type Shape, sign, textBox } from "./shape.ts";
import { type Paragraph, paragraph, type Run } from "./text.ts";

/** A piece of a column: how high it is, and what it draws from a height on. */
export interface Block {
  readonly height: number;
  readonly shapes: (y: number) => readonly Shape[];
}

/** Where a column stands, in points. */
export interface Column {
  readonly x: number;
  readonly w: number;
}

/** Blocks one below the other. */
export function stack(blocks: readonly Block[], top: number): Shape[] {
  let y = top;
  return blocks.flatMap(({ height, shapes }) => {
    const drawn = shapes(y);
    y += height;
    return drawn;
  });
}

export function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { height }) => sum + height, 0);
}

/** Words that are as high as their lines, or as they are told to be. */
export function textBlock(
  words: string,
  size: number,
  style: Omit<Run, "words" | "size">,
  { x, w }: Column,
  language: Language,
  height = linesOf(words, size, w, style.bold) * lineHeight(size),
): Block {
  return linesBlock([paragraph(words, size, style)], words, { x, w }, language, height);
}

/** Paragraphs of a known height, at its top or at its bottom. */
export function linesBlock(
  paragraphs: readonly Paragraph[],
  name: string,
  { x, w }: Column,
  language: Language,
  height: number,
  anchor: "t" | "b" = "t",
): Block {
  if (name === "") return { height, shapes: () => [] };
  return { height, shapes: (y) => [textBox({ x, y, w, h: height, name, paragraphs, anchor }, language)] };
}

export function space(height: number): Block {
  return { height, shapes: () => [] };
}

const tagHeight = lineHeight(sizes.body) + 2;

/** How wide an outlined tag is. */
export function tagWidth(words: string): number {
  return widthOf(words, sizes.body, true) + 14;
}

/** A word in a plum outline: the arithmetic decides what is said of the standard. */
export function tag(words: string, x: number, y: number, language: Language): Shape {
  const run = { words, size: sizes.body, bold: true, color: "ne" } as const;
  const box = { x, y, w: tagWidth(words), h: tagHeight, name: words, form: "rect", color: "ne" } as const;
  return sign({ ...box, filled: false, dashed: false, paragraph: { runs: [run], align: "ctr" } }, language);
}

/** A tag in a line of its own; nothing where there are no words. */
export function tagBlock(words: string, { x }: Column, language: Language): Block[] {
  return words === "" ? [] : [{ height: tagHeight + 4, shapes: (y) => [tag(words, x, y + 2, language)] }];
}

/** A mark and what it says, whichever of the two kinds it is of. */
export interface Status {
  readonly words: string;
  readonly color: Color;
  readonly mark: (x: number, y: number, language: Language) => Shape;
}

export function verdictStatus({ verdict, words }: { readonly verdict: Verdict; readonly words: string }): Status {
  return {
    words,
    color: toneColor(verdictTones[verdict]),
    mark: (x, y, language) => verdictMark(verdict, x, y, words, language),
  };
}

export function outcomeStatus({ outcome, words }: { readonly outcome: Outcome; readonly words: string }): Status {
  return {
    words,
    color: toneColor(outcomeTones[outcome]),
    mark: (x, y, language) => outcomeMark(outcome, x, y, words, language),
  };
}
