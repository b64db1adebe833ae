import type { Language } from "../../i18n/language.ts";
import type { Entry, Equation } from "../slide.ts";
import { markSize } from "./mark.ts";
import { fittingSize, lineHeight, linesOf, widthOf } from "./measure.ts";
import { sizes } from "./page.ts";
import type { Color } from "./palette.ts";
import { type Box, rule, type Shape, textBox } from "./shape.ts";
import {
  type Block,
  type Column,
  heightOf,
  linesBlock,
  outcomeStatus,
  type Status,
  space,
  stack,
  tagBlock,
  textBlock,
  verdictStatus,
} from "./stack.ts";
import { type Paragraph, paragraph } from "./text.ts";

/** How the column is set: sizes and distances, whether terms have names and verdicts their reason. */
interface Way {
  /** Of words, and of figures at their largest. */
  readonly size: number;
  readonly figure: number;
  readonly padding: number;
  readonly named: boolean;
  readonly reasons: boolean;
}

/** From the best to what still fits; what is left out stands in the notes. */
const ways: readonly Way[] = [
  { size: 22, figure: 40, padding: 7, named: true, reasons: true },
  { size: 20, figure: 40, padding: 7, named: true, reasons: true },
  { size: sizes.body, figure: 40, padding: 7, named: true, reasons: true },
  { size: sizes.body, figure: 32, padding: 5, named: true, reasons: true },
  { size: sizes.body, figure: 32, padding: 5, named: true, reasons: false },
  { size: sizes.body, figure: 28, padding: 3, named: true, reasons: false },
  { size: sizes.body, figure: 28, padding: 3, named: false, reasons: false },
];

/** The account of a rate: as reported, as recomputed with its fraction, whether they agree, the standard. */
export function equationColumn(equation: Equation, box: Box, language: Language): Shape[] {
  const tried = ways.map((way) => ({ way, parts: partsOf(equation, box, way, language) }));
  const fits = ({ way, parts }: (typeof tried)[number]) => heightOf(parts) <= box.h && isSound(equation, box, way);
  const parts = (tried.find(fits) ?? tried.at(-1))?.parts ?? [];
  return stack(parts, box.y);
}

/** Larger words are for terms that stay in one line. */
function isSound({ above, below }: Equation, { w }: Column, { size }: Way): boolean {
  return size === sizes.body || [...above, ...below].every((term) => termLines(term, size, w) === 1);
}

function termLines({ name, figure }: Entry, size: number, width: number): number {
  return linesOf(`${name}\u00a0${figure}`, size, width);
}

/** The parts under a rule each, the first under a heavy one. */
function partsOf(equation: Equation, column: Column, way: Way, language: Language): Block[] {
  const { reported, recomputed, verdict, standard } = equation;
  const differs = verdict?.verdict === "unexplained";
  const parts: Block[][] = [
    ...(reported ? [[figureBlock(reported, differs ? "ne" : "ink", "", column, way, language)]] : []),
    recomputedBlocks(equation, recomputed, column, way, language),
    ...(verdict ? [statusBlocks(verdict.label, verdictStatus(verdict), verdict.why, column, way, language)] : []),
    ...(standard ? [standardBlocks(standard, column, way, language)] : []),
  ];
  return parts.flatMap((blocks, at) => [
    ruleBlock(column, at === 0 ? "ink" : "rule", at === 0 ? 2 : 1),
    space(way.padding),
    ...blocks,
    space(way.padding),
  ]);
}

function ruleBlock({ x, w }: Column, color: Color, weight: number): Block {
  return { height: 0, shapes: (y) => [rule(x, y, w, color, weight)] };
}

/** The name on the left, the figure on the right, as large as it fits. */
function figureBlock(
  { name, figure, absent }: Entry,
  color: Color,
  behind: string,
  { x, w }: Column,
  { figure: largest }: Way,
  language: Language,
): Block {
  const start = widthOf(name, sizes.body) + 10;
  const room = w - start;
  const tail = widthOf(behind, sizes.body);
  const size = absent
    ? sizes.body
    : fittingSize(
        figure,
        [largest, 36, 32, 28, 24, 20].filter((each) => each <= largest),
        room - tail,
        1,
      );
  const height = lineHeight(Math.max(size, 28));
  const runs = [
    { words: figure, size, bold: !absent, color: absent ? ("ink-2" as const) : color },
    ...(behind === "" ? [] : [{ words: behind, size: sizes.body, color: "ink-2" as const }]),
  ];
  const label = [paragraph(name, sizes.body, { color: "ink-2" })];
  return {
    height,
    shapes: (y) => [
      textBox({ x, y, w: start, h: height, name, paragraphs: label, anchor: "ctr" }, language),
      textBox(
        { x: x + start, y, w: room, h: height, name: figure, paragraphs: [{ runs, align: "r" }], anchor: "ctr" },
        language,
      ),
    ],
  };
}

/** The figure, and below it the fraction that it is. */
function recomputedBlocks(
  { above, below }: Equation,
  recomputed: Entry,
  column: Column,
  way: Way,
  language: Language,
): Block[] {
  const isFraction = above.length > 0 && below.length > 0;
  const head = figureBlock(recomputed, "ink", isFraction && !recomputed.absent ? " =" : "", column, way, language);
  if (!isFraction) return [head];
  return [
    head,
    termsBlock(above, column, way, language, "b"),
    space(4),
    ruleBlock(column, "ink", 1.25),
    space(4),
    termsBlock(below, column, way, language, "t"),
  ];
}

/** One side of a fraction, a term to a line, close to the line between the two; without names all in one line. */
function termsBlock(
  terms: readonly Entry[],
  column: Column,
  { size, named }: Way,
  language: Language,
  anchor: "t" | "b",
): Block {
  const paragraphs = named ? terms.map((term) => termLine(term, size)) : [bareLine(terms, size)];
  const name = terms.map((term) => `${term.name} ${term.figure}`).join(" ");
  const lines = named ? terms.reduce((sum, term) => sum + termLines(term, size, column.w), 0) : 1;
  return linesBlock(paragraphs, name, column, language, lines * lineHeight(size), anchor);
}

function termLine({ name, figure, absent }: Entry, size: number): Paragraph {
  const runs = [
    { words: `${name}\u00a0`, size, color: "ink-2" as const },
    { words: figure, size, bold: !absent, color: absent ? ("ink-3" as const) : ("ink" as const) },
  ];
  return { runs, align: "ctr" };
}

function bareLine(terms: readonly Entry[], size: number): Paragraph {
  const figures = terms.map(({ name, figure }) => (name.startsWith("−") ? `− ${figure}` : figure));
  return { runs: [{ words: figures.join(" "), size, bold: true }], align: "ctr" };
}

/** The standard, with a tag where another basis answers otherwise. */
function standardBlocks(
  standard: NonNullable<Equation["standard"]>,
  column: Column,
  way: Way,
  language: Language,
): Block[] {
  const { heading, why, changes } = standard;
  const [head, ...rest] = statusBlocks(heading, outcomeStatus(standard), why, column, way, language);
  const [status, ...reason] = rest;
  return [head, status, ...tagBlock(changes, column, language), ...reason].filter((block) => block !== undefined);
}

/** A mark with its word under its heading, the reason below. */
function statusBlocks(
  heading: string,
  { words, color, mark }: Status,
  why: string,
  column: Column,
  { size, reasons }: Way,
  language: Language,
): Block[] {
  const beside = { x: column.x + markSize + 10, w: column.w - markSize - 10 };
  const said = textBlock(words, 24, { bold: true, color }, beside, language);
  const marked: Block = {
    height: said.height,
    shapes: (y) => [mark(column.x, y + 4, language), ...said.shapes(y)],
  };
  const quiet = { color: "ink-2" } as const;
  return [
    textBlock(heading, size, quiet, column, language),
    marked,
    ...(why !== "" && reasons ? [textBlock(why, size, quiet, column, language)] : []),
  ];
}
