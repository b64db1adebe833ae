import { element } from "../../slides/xml.ts";
import { type Color, colors } from "../paint/colors.ts";
import { type Block, round } from "./block.ts";

/** Squares say whether the account reconciles, other outlines how a figure stands to its standard; filled is to act. */
export type Sign = "equal" | "about" | "unequal" | "unknown" | "met" | "near" | "missed" | "pending";

export const signColors: Readonly<Record<Sign, Color>> = {
  equal: "ok",
  about: "ok",
  unequal: "ne",
  unknown: "unk",
  met: "ok",
  near: "near",
  missed: "bad",
  pending: "unk",
};

/** The side of the square that the signs are drawn in (src/components/VerdictShapes.astro). */
const side = 16;

interface Look {
  /** The outline, as attributes of its element. */
  readonly outline: readonly [name: string, attributes: Readonly<Record<string, number | string>>];
  readonly filled?: true;
  readonly dash?: string;
  /** The strokes within. */
  readonly strokes: string;
}

const square = ["rect", { x: 1, y: 1, width: 14, height: 14, rx: 2.5 }] as const;
const ring = ["circle", { cx: 8, cy: 8, r: 7 }] as const;
const equals = "M4.5 6.5h7M4.5 9.5h7";

const looks: Readonly<Record<Sign, Look>> = {
  equal: { outline: square, strokes: equals },
  about: { outline: square, dash: "3 1.8", strokes: equals },
  unequal: {
    outline: ["rect", { x: 0, y: 0, width: 16, height: 16, rx: 3 }],
    filled: true,
    strokes: "M4 6.3h8M4 9.7h8M10.3 3.5 5.7 12.5",
  },
  unknown: { outline: square, strokes: "M5.8 6.2c0-3 4.6-2.8 4.4 0-.1 1.5-2.2 1.5-2.2 3M8 11v1.4" },
  met: { outline: ring, strokes: "M4.8 8.2 7.2 10.6 11.4 5.6" },
  near: { outline: ["path", { d: "M8 .9 15.1 8 8 15.1.9 8z" }], strokes: "M8 4.6v4M8 10.2v1.4" },
  missed: {
    outline: ["path", { d: "M4.7 0h6.6L16 4.7v6.6L11.3 16H4.7L0 11.3V4.7z" }],
    filled: true,
    strokes: "M5.2 5.2l5.6 5.6M10.8 5.2l-5.6 5.6",
  },
  pending: { outline: ring, dash: "3 2.2", strokes: "M4.8 8h6.4" },
};

/** A sign at a size; what it means stands beside it in words. */
export function signBlock(sign: Sign, size: number): Block {
  const { outline, filled, dash, strokes } = looks[sign];
  const color = colors[signColors[sign]];
  const [name, attributes] = outline;
  const shape = filled
    ? { fill: color }
    : { fill: "none", stroke: color, "stroke-width": 1.6, "stroke-dasharray": dash };
  const within = { fill: "none", stroke: filled ? colors.paper : color, "stroke-width": 1.6 };
  const drawn = element(name, { ...attributes, ...shape }) + element("path", { d: strokes, ...within });
  const scale = Math.round((size / side) * 1000) / 1000;
  return {
    width: size,
    height: size,
    draw: (x, y) => element("g", { transform: `translate(${round(x)} ${round(y)}) scale(${scale})` }, drawn),
  };
}
