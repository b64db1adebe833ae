import { element, escaped } from "../../slides/xml.ts";
import { type Color, colors } from "../paint/colors.ts";
import { type Face, linesOf, measure } from "./lines.ts";

/** A part of a picture: the box that it takes, and what it draws from a corner on. */
export interface Block {
  readonly width: number;
  readonly height: number;
  /** Whether words were left out of it for want of room. */
  readonly cut?: boolean;
  draw(x: number, y: number): string;
}

export interface Style extends Face {
  readonly color?: Color;
  readonly align?: "start" | "middle";
}

/** From the top of a line to what letters stand on, and the height of a line, in sizes. */
const baseline = 0.98;
const leading = 1.32;

/** The height of a line of text. */
export function lineHeight(size: number): number {
  return Math.round(size * leading);
}

/** Words in lines that are already made. */
export function linesBlock(lines: readonly string[], style: Style): Block {
  const { size, bold = false, color = "ink", align = "start" } = style;
  const width = Math.max(0, ...lines.map((line) => measure(line, style)));
  const high = lineHeight(size);
  const look = { "font-size": size, "font-weight": bold ? 700 : 400, fill: colors[color] };
  const anchored = align === "middle" ? { ...look, "text-anchor": "middle" } : look;
  return {
    width,
    height: lines.length * high,
    draw: (x, y) =>
      lines
        .map((line, at) => {
          const left = align === "middle" ? x + width / 2 : x;
          return element(
            "text",
            { x: round(left), y: round(y + at * high + size * baseline), ...anchored },
            escaped(line),
          );
        })
        .join(""),
  };
}

/** Words in as many lines as they need. */
export function textBlock(words: string, width: number, style: Style): Block {
  return linesBlock(linesOf(words, style, width), style);
}

export function ruleBlock(width: number, color: Color, weight: number): Block {
  const line = { height: weight, fill: colors[color] };
  return {
    width,
    height: weight,
    draw: (x, y) => element("rect", { x: round(x), y: round(y), width: round(width), ...line }),
  };
}

export function space(height: number): Block {
  return { width: 0, height, draw: () => "" };
}

/** Blocks one below the other; empty ones take no gap. */
export function stack(blocks: readonly Block[], gap = 0): Block {
  const shown = blocks.filter(({ height }) => height > 0);
  return {
    width: Math.max(0, ...shown.map(({ width }) => width)),
    height: shown.reduce((sum, { height }) => sum + height, 0) + gap * Math.max(0, shown.length - 1),
    cut: shown.some((block) => block.cut),
    draw: (x, y) => {
      let top = y;
      return shown
        .map((block) => {
          const drawn = block.draw(x, top);
          top += block.height + gap;
          return drawn;
        })
        .join("");
    },
  };
}

/** Blocks beside one another, on a common middle or from a common top. */
export function row(blocks: readonly Block[], gap: number, align: "top" | "middle" = "middle"): Block {
  const shown = blocks.filter(({ width }) => width > 0);
  const height = Math.max(0, ...shown.map((block) => block.height));
  return {
    width: shown.reduce((sum, { width }) => sum + width, 0) + gap * Math.max(0, shown.length - 1),
    height,
    cut: shown.some((block) => block.cut),
    draw: (x, y) => {
      let left = x;
      return shown
        .map((block) => {
          const drawn = block.draw(left, align === "top" ? y : y + (height - block.height) / 2);
          left += block.width + gap;
          return drawn;
        })
        .join("");
    },
  };
}

/** Blocks beside one another as far as the width goes, then below. */
export function flow(blocks: readonly Block[], width: number, across: number, down: number): Block {
  const rows: Block[][] = [];
  for (const block of blocks) {
    const last = rows.at(-1);
    if (last && row([...last, block], across).width <= width) last.push(block);
    else rows.push([block]);
  }
  return stack(
    rows.map((each) => row(each, across, "top")),
    down,
  );
}

/** A block at the top of a height, and one at its bottom. */
export function apart(top: Block, bottom: Block, height: number): Block {
  return {
    width: Math.max(top.width, bottom.width),
    height,
    cut: Boolean(top.cut || bottom.cut),
    draw: (x, y) => top.draw(x, y) + bottom.draw(x, y + height - bottom.height),
  };
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
