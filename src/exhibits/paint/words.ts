import { measure } from "../picture/lines.ts";
import { colors } from "./colors.ts";
import type { Node, Tag } from "./markup.ts";

type Attributes = Tag["attributes"];

/** Words with their place in plain numbers, on paper of their own where lines run through them. */
export function paintedWords({ attributes, children }: Tag, halo: boolean, least: number): Tag[] {
  const said = children.map(textOf).join("").trim();
  if (said === "") return [];
  const size = Math.max(Number.parseFloat(attributes["font-size"] ?? "12"), least);
  const main: Tag = { name: "text", attributes: placed(attributes, size), children: [said] };
  return halo ? [paperBelow(main, said, size), main] : [main];
}

/** A strip of paper: a stroke around letters is a thing that LibreOffice leaves out. */
function paperBelow({ attributes }: Tag, words: string, size: number): Tag {
  const width = measure(words, { size, bold: attributes["font-weight"] === "700" });
  const anchor = attributes["text-anchor"];
  const left = Number(attributes["x"]) - (anchor === "end" ? width : anchor === "middle" ? width / 2 : 0);
  const box = { x: left - 1, y: Number(attributes["y"]) - size * 0.9, width: width + 1, height: size * 1.1 };
  const numbers = Object.entries(box).map(([name, value]) => [name, String(rounded(value))]);
  return { name: "rect", attributes: { ...Object.fromEntries(numbers), fill: colors.paper }, children: [] };
}

function textOf(node: Node): string {
  return typeof node === "string" ? node : node.children.map(textOf).join("");
}

const translation = /^translate\(\s*(-?[\d.]+)(?:[\s,]+(-?[\d.]+))?\s*\)$/;

/** Plot places words by shifts and in ems, which few programs add up rightly. */
function placed(attributes: Attributes, size: number): Attributes {
  const shift = translation.exec(attributes["transform"] ?? "");
  const { x, y, dx, dy } = attributes;
  const kept = Object.entries(attributes).filter(
    ([name]) => name !== "dx" && name !== "dy" && !(shift && name === "transform"),
  );
  return {
    ...Object.fromEntries(kept),
    x: sumOf([x, dx, shift?.[1]], size),
    y: sumOf([y, dy, shift?.[2]], size),
    "font-size": String(rounded(size)),
  };
}

function sumOf(lengths: readonly (string | undefined)[], size: number): string {
  const pixels = lengths.flatMap((length) =>
    length === undefined ? [] : [Number.parseFloat(length) * (length.endsWith("em") ? size : 1)],
  );
  return String(rounded(pixels.reduce((sum, each) => sum + each, 0)));
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
