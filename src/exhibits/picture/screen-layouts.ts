import type { Caption } from "../exhibit.ts";
import type { Painted } from "../paint/paint.ts";
import { apart, type Block, flow, lineHeight, row, ruleBlock, space, stack } from "./block.ts";
import { type FactSizes, factBlocks } from "./facts.ts";
import { briefBlock, chartBlock, type Notes, notesBlock, titleBlock, topBlock } from "./parts.ts";

/** One way to lay a screen out, and what is to be said for it. */
export interface Layout {
  readonly block: Block;
  /** How much larger than drawn the chart is. */
  readonly scale: number;
  /** How large the figures among the facts are; 0 where facts are mere lines. */
  readonly facts: number;
  /** How many notes there was room for. */
  readonly shown: number;
  /** The size of the title. */
  readonly size: number;
}

/** A size of titles, and in how many lines one may stand. */
export interface Title {
  readonly size: number;
  readonly lines: number;
}

/** What there is between the band above and the source below, and the size of the smallest text. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly small: number;
}

export type Arrangement = (caption: Caption, chart: Painted, title: Title, room: Room) => Layout;

/** So wide that a chart of the usual width has twice its size beside it. */
const column = 440;
const gutter = 56;
const gap = 24;

/** How much larger than drawn a chart should be: its usual text is read from afar at twice its size. */
export const readable = 2;

const rowSizes: readonly FactSizes[] = [
  { label: 32, figure: 88, term: 36, said: 52, level: true },
  { label: 28, figure: 72, term: 32, said: 44, level: true },
  { label: 24, figure: 52, term: 28, said: 36, level: true },
  { label: 24, figure: 40, term: 24, said: 30, level: true },
];
const columnSizes: readonly FactSizes[] = [
  { label: 26, figure: 64, term: 30, said: 36 },
  { label: 24, figure: 52, term: 26, said: 32 },
  { label: 24, figure: 40, term: 24, said: 28 },
];

/** Facts in a row below the chart, which is as wide as the picture. */
export const factsBelow: Arrangement = (caption, chart, title, { width, height, small }) => {
  const head = headBlock(caption, width, title, { size: 28, lines: 1 });
  const below = height - head.height - gap;
  const least = chart.height * readable + gap;
  const inRow = (blocks: readonly Block[]) => flow(blocks, width, 64, 20);
  const facts = fitting(caption, width, below - least - gap - lineHeight(small), small, rowSizes, inRow);
  const used = facts.height > 0 ? facts.height + gap : 0;
  const notes = notesIn(caption, width, Math.max(below - least - used, lineHeight(small)), small);
  const free = below - used - (notes.height > 0 ? notes.height + gap : 0);
  const scale = scaleOf(chart, width, free);
  // What is left over parts the three, so that a low chart leaves no hole below.
  const spare = Math.max(0, free - chart.height * scale);
  const block = apart(stack([head, chartBlock(chart, scale), facts], gap + Math.min(40, spare / 3)), notes, height);
  return { block, scale, facts: facts.size, shown: notes.shown, size: title.size };
};

/** Facts in a column beside the chart; notes below the two, or below the facts if more of them have room there. */
export const factsBeside: Arrangement = (caption, chart, title, { width, height, small }) => {
  const head = headBlock(caption, width, title, { size: 28, lines: 1 });
  const below = height - head.height - gap;
  const room = width - column - gutter;
  const facts = fitting(caption, column, below, small, columnSizes, ruled);
  const across = notesIn(caption, width, Math.max(below - chart.height * readable - gap, lineHeight(small)), small);
  const beside = notesIn(caption, column, below - facts.height - gap, small);
  const isAcross = beside.cut || across.shown >= beside.shown;
  const free = below - (isAcross && across.height > 0 ? across.height + gap : 0);
  const scale = scaleOf(chart, room, free);
  const words = isAcross ? facts : stack([facts, beside], gap);
  const body = row([widened(chartBlock(chart, scale), room), words], gutter, "top");
  const block = apart(stack([head, body], gap), isAcross ? across : space(0), height);
  return { block, scale, facts: facts.size, shown: (isAcross ? across : beside).shown, size: title.size };
};

/** All words in a column beside a high chart. */
export const wordsBeside: Arrangement = (caption, chart, title, { width, height, small }) => {
  const head = headBlock(caption, column, title, { size: small, lines: 4 });
  const room = width - column - gutter;
  const free = height - head.height - 2 * gap - lineHeight(small);
  const facts = fitting(caption, column, free, small, columnSizes, ruled);
  const words = stack([head, facts], gap);
  const notes = notesIn(caption, column, height - words.height - gap, small);
  const scale = scaleOf(chart, room, height);
  const block = row([widened(apart(words, notes, height), column), chartBlock(chart, scale)], gutter, "top");
  return { block, scale, facts: facts.size, shown: notes.shown, size: title.size };
};

/** Kicker with marks, title, subtitle. */
function headBlock(caption: Caption, width: number, title: Title, { size, lines }: Title): Block {
  return stack([
    topBlock(caption, width, size, lines),
    space(6),
    titleBlock(caption.title, width, title.size, title.lines),
    space(4),
    briefBlock(caption.subtitle, width, { size, color: "ink-2" }, lines),
  ]);
}

interface Facts extends Block {
  /** Of figures; 0 where facts are mere lines. */
  readonly size: number;
}

/** The facts in the largest sizes that a height has room for; if in none, in lines. */
function fitting(
  { facts, language }: Caption,
  width: number,
  height: number,
  small: number,
  sizes: readonly FactSizes[],
  arrange: (blocks: readonly Block[]) => Block,
): Facts {
  for (const each of sizes) {
    const block = arrange(factBlocks(facts, width, each, language));
    if (block.height <= height) return { ...block, size: each.figure };
  }
  const lines = Math.max(1, Math.floor(height / lineHeight(small)));
  return { ...briefBlock(facts.join(" · "), width, { size: small }, lines), size: 0 };
}

/** Facts under a rule each, the first under a heavy one. */
function ruled(blocks: readonly Block[]): Block {
  const parts = blocks.map((block, at) => stack([ruleBlock(column, at === 0 ? "ink" : "rule", 2), space(12), block]));
  return stack(parts, 14);
}

/** The notes that a height has room for. */
function notesIn({ notes, language }: Caption, width: number, height: number, small: number): Notes {
  return notesBlock(notes, width, height, { size: small, color: "ink-2" }, language);
}

function scaleOf(chart: Painted, width: number, height: number): number {
  if (chart.width === 0 || chart.height === 0) return 0;
  return Math.max(0, Math.min(width / chart.width, height / chart.height));
}

function widened(block: Block, width: number): Block {
  return { ...block, width };
}
