import type { Caption } from "../exhibit.ts";
import type { Painted } from "../paint/paint.ts";
import { type Block, flow, lineHeight, ruleBlock, space, stack, textBlock } from "./block.ts";
import { type FactSizes, factBlocks } from "./facts.ts";
import { chartBlock, notesBlock, titleBlock, topBlock } from "./parts.ts";

export const pageWidth = 720;
const margin = 24;
const width = pageWidth - 2 * margin;
const factSizes: readonly FactSizes[] = [
  { label: 12, figure: 22, term: 13, said: 15, level: true },
  { label: 12, figure: 20, term: 12, said: 14, level: true },
];
const noLimit = Number.MAX_SAFE_INTEGER;

/** A chart with its words for a document: as high as it needs to be, with every note. */
export function pageBlock(caption: Caption, chart: Painted): Block {
  const { language } = caption;
  const facts = factsBlock(caption);
  const notes = notesBlock(caption.notes, width, noLimit, { size: 13, color: "ink-2" }, language);
  const source = textBlock(caption.source, width, { size: 12, color: "ink-2" });
  const words = stack([
    topBlock(caption, width, 14, noLimit),
    space(4),
    titleBlock(caption.title, width, 22, noLimit),
    space(2),
    textBlock(caption.subtitle, width, { size: 14, color: "ink-2" }),
  ]);
  return stack([
    ruleBlock(pageWidth, "ink", 2),
    inset([words], 16),
    inset([chartBlock(chart, chart.width > 0 ? width / chart.width : 0)], 12),
    ...(facts.height > 0 ? [inset([ruleBlock(width, "rule", 1), space(10), facts], 10)] : []),
    ...(notes.height > 0 ? [inset([ruleBlock(width, "rule", 1), space(8), notes], 12)] : []),
    inset([ruleBlock(width, "rule", 1), space(8), source], 12),
    space(18),
  ]);
}

/** The facts in a row, a little smaller where that saves a second one. */
function factsBlock({ facts, language }: Caption): Block {
  const [large = space(0), small = large] = factSizes.map((sizes) =>
    flow(factBlocks(facts, width, sizes, language), width, 28, 10),
  );
  return small.height < large.height - lineHeight(14) ? small : large;
}

/** Blocks within the margins, some way below what stands above. */
function inset(blocks: readonly Block[], above: number): Block {
  const inside = stack([space(above), ...blocks]);
  return { ...inside, width: pageWidth, draw: (x, y) => inside.draw(x + margin, y) };
}
