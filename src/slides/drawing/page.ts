import type { Language } from "../../i18n/language.ts";
import type { ChartData } from "../chart-data.ts";
import type { Foot } from "../slide.ts";
import { fittingSize, lineHeight, linesOf, widthOf } from "./measure.ts";
import { type Box, placeholder, rule, type Shape, sign, textBox } from "./shape.ts";
import { paragraph } from "./text.ts";

/** A chart in its place on a page. */
export interface ChartFrame extends Box {
  readonly data: ChartData;
  readonly name: string;
  readonly alternative: string;
}

/** A slide as it is drawn: a long table takes more than one page. */
export interface Page {
  readonly layout: "title" | "content";
  /** The first is the title. */
  readonly shapes: readonly Shape[];
  readonly chart?: ChartFrame;
  readonly notes: readonly string[];
}

/** A page of 16:9, in points. */
export const page = { width: 960, height: 540 } as const;
export const margin = 44;
export const contentWidth = page.width - 2 * margin;
/** Where the content ends and the foot begins. */
export const contentBottom = 484;

/** Sizes for the back of a room, in points. */
export const sizes = { title: [34, 30, 28], body: 18, foot: 14 } as const;

/** Titles are measured a little too wide: a face other than the one that was measured may set them wider. */
const reserve = 0.95;

function titleLinesOf(title: string, size: number, width: number): number {
  return linesOf(title, size, width * reserve, true);
}

/** The title with the small line above it, and where the content may begin. */
export function headingOf(kicker: string, title: string, language: Language): { shape: Shape; bottom: number } {
  const size = titleSize(title);
  const w = Math.max(balancedWidth(title, size), Math.min(widthOf(kicker, sizes.body) + 4, contentWidth));
  const h =
    linesOf(kicker, sizes.body, w) * lineHeight(sizes.body) + 2 + titleLinesOf(title, size, w) * lineHeight(size);
  const paragraphs = [
    paragraph(kicker, sizes.body, { color: "ink-2" }),
    { ...paragraph(title, size, { bold: true }), above: 2 },
  ];
  const shape = placeholder("title", { x: margin, y: 20, w, h, name: title, paragraphs }, language);
  return { shape, bottom: 20 + h + 10 };
}

/** The largest size at which it stands in one line; else one at which it takes two. */
function titleSize(title: string): number {
  const single = sizes.title.find((size) => titleLinesOf(title, size, contentWidth) === 1);
  return single ?? fittingSize(title, sizes.title.slice(1), contentWidth * reserve, 2);
}

/** A title of several lines is set so narrow that its lines are about as long as each other. */
function balancedWidth(title: string, size: number): number {
  const lines = titleLinesOf(title, size, contentWidth);
  if (lines === 1) return contentWidth;
  let width: number = contentWidth;
  while (width > contentWidth / 2 && titleLinesOf(title, size, width - 40) === lines) width -= 20;
  return width;
}

const footTop = 494;
const numberWidth = 60;

/** The foot: demonstration and draft in outlines, source and date, the number of the page. */
export function footShapes({ marks, words }: Foot, language: Language): Shape[] {
  let x = margin;
  const outlined = marks.map((mark) => {
    const w = widthOf(mark, sizes.foot) + 14;
    const box = { x, y: footTop + 6, w, h: 22, name: mark, form: "rect", color: "ink-2" } as const;
    x += w + 10;
    const run = { words: mark, size: sizes.foot, color: "ink-2" } as const;
    const text = { runs: [run], align: "ctr" } as const;
    return sign({ ...box, filled: false, dashed: false, paragraph: text }, language);
  });
  const w = margin + contentWidth - numberWidth - x;
  const paragraphs = [paragraph(words, sizes.foot, { color: "ink-2" })];
  const foot = { x, y: footTop + 8, w, h: 2 * lineHeight(sizes.foot), name: words, paragraphs };
  return [rule(margin, footTop, contentWidth, "rule", 1), ...outlined, placeholder("ftr", foot, language, 11)];
}

/** A statement in the middle of an empty place. */
export function statement(words: string, box: Box, language: Language): Shape {
  const paragraphs = [{ ...paragraph(words, 24, { color: "ink-2" }), align: "ctr" as const }];
  return textBox({ ...box, name: words, paragraphs, anchor: "ctr" }, language);
}
