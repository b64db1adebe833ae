import type { Language } from "../../i18n/language.ts";
import { type Block, linesBlock, row, ruleBlock, space, stack, textBlock } from "./block.ts";
import { type Fact, readFact } from "./fact.ts";
import { linesOf, measure } from "./lines.ts";
import { signBlock, signColors } from "./sign.ts";

/** The sizes that facts are set in. */
export interface FactSizes {
  readonly label: number;
  readonly figure: number;
  /** Of the terms of a fraction. */
  readonly term: number;
  /** Of a verdict or a standing. */
  readonly said: number;
  /** For facts beside one another, whose figures then stand at one height. */
  readonly level?: true;
}

/** The facts of a caption, each no wider than `width`. */
export function factBlocks(facts: readonly string[], width: number, sizes: FactSizes, language: Language): Block[] {
  return facts.map((fact) => factBlock(readFact(fact, language), width, sizes));
}

function factBlock(fact: Fact, width: number, sizes: FactSizes): Block {
  const label = fact.label === "" ? [] : [textBlock(fact.label, width, { size: sizes.label, color: "ink-2" })];
  const value = valueBlock(fact, width, sizes);
  return stack([...label, sizes.level ? levelled(value, sizes) : value], Math.round(sizes.label / 6));
}

/** A value at the height of the middle of a fraction of two lines. */
function levelled(block: Block, { term }: FactSizes): Block {
  const height = Math.max(block.height, fractionBlock(["0", "0"], term, { term }).height);
  return { ...block, height, draw: (x, y) => block.draw(x, y + (height - block.height) / 2) };
}

/** The figure with what stands beside it, or below it where there is no room. */
function valueBlock(fact: Fact, width: number, sizes: FactSizes): Block {
  const gap = Math.round(sizes.label * 0.7);
  const equals = linesBlock(["="], { size: sizes.term, color: "ink-2" });
  const tail = fact.fraction ? equals.width + gap : 0;
  const figure = fact.figure === "" ? [] : [figureBlock(fact, width - tail, sizes)];
  const room = width - (figure[0]?.width ?? 0) - gap;
  const beside = (left: number) => [
    ...(fact.fraction ? [fractionBlock(fact.fraction, left - equals.width - gap, sizes)] : []),
    ...(fact.said ? [saidBlock(fact.said, left, sizes)] : []),
  ];
  const isNarrow = beside(Number.POSITIVE_INFINITY).some((block) => block.width + equals.width + gap > room);
  const parts = beside(isNarrow ? width : room);
  const all = fact.fraction ? [equals, ...parts] : parts;
  if (!isNarrow || figure.length === 0) return row([...figure, ...all], gap);
  const [first] = figure;
  return stack([...(first ? [row(fact.fraction ? [first, equals] : [first], gap)] : []), ...parts], gap / 2);
}

function figureBlock({ figure, said }: Fact, width: number, sizes: FactSizes): Block {
  const isShort = measure(figure, { size: sizes.figure, bold: true }) <= width;
  const color = said?.sign === "unequal" ? signColors.unequal : "ink";
  return textBlock(figure, width, { size: isShort ? sizes.figure : sizes.term, bold: true, color });
}

function saidBlock({ sign, words }: NonNullable<Fact["said"]>, width: number, { said }: FactSizes): Block {
  const gap = Math.round(said / 3);
  const size = Math.round(said * 1.1);
  const style = { size: said, bold: true, color: signColors[sign] };
  return row([signBlock(sign, size), textBlock(words, width - size - gap, style)], gap);
}

/** One term over the other, each in its lines. */
function fractionBlock(
  [above, below]: readonly [string, string],
  width: number,
  { term }: Pick<FactSizes, "term">,
): Block {
  const style = { size: term, align: "middle" } as const;
  const sides = [above, below].map((side) => linesBlock(linesOf(side, style, width), style));
  const widest = Math.max(...sides.map((side) => side.width));
  const [top, bottom] = sides.map((side) => middled(side, widest));
  const line = ruleBlock(widest, "ink", Math.max(1, term / 16));
  return stack([...(top ? [top] : []), line, space(term / 8), ...(bottom ? [bottom] : [])]);
}

function middled(block: Block, width: number): Block {
  return { ...block, width, draw: (x, y) => block.draw(x + (width - block.width) / 2, y) };
}
