import type { Language } from "../../i18n/language.ts";
import { pictureSentences } from "../../i18n/pictures.ts";
import { element } from "../../slides/xml.ts";
import type { Caption } from "../exhibit.ts";
import { colors } from "../paint/colors.ts";
import { type Painted, placed } from "../paint/paint.ts";
import { type Block, flow, lineHeight, linesBlock, round, type Style, stack } from "./block.ts";
import { atMost, linesOf, tidy, titleLines } from "./lines.ts";

/** What the chart must not be taken for, in a frame each. */
function marksBlock(marks: readonly string[], width: number, size: number): Block {
  const frames = marks.map((mark) => markBlock(tidy(mark), size));
  return flow(frames, width, size / 2, size / 2);
}

function markBlock(mark: string, size: number): Block {
  const words = linesBlock([mark], { size, bold: true, color: "near" });
  const [side, weight] = [round(size * 0.55), round(size / 11)];
  const width = words.width + 2 * side;
  const height = words.height + round(size * 0.3);
  const frame = { rx: round(size / 4), fill: colors["near-tint"], stroke: colors.near, "stroke-width": weight };
  return {
    width,
    height,
    draw: (x, y) =>
      element("rect", { x: round(x), y: round(y), width: round(width), height: round(height), ...frame }) +
      words.draw(x + side, y + (height - words.height) / 2),
  };
}

/** The small line above the title, with the marks at its end; where there is no room they stand above it. */
export function topBlock({ kicker, marks }: Caption, width: number, size: number, most: number): Block {
  const tags = marksBlock(marks, width, size);
  const style: Style = { size, color: "ink-2" };
  const gap = size * 1.5;
  const isBeside = tags.width + gap <= width / 2;
  const room = isBeside ? width - tags.width - (tags.width > 0 ? gap : 0) : width;
  const words = briefBlock(shortenedPlace(kicker, room, style, most), room, style, most);
  if (!isBeside) return { ...stack([tags, words], size / 2), width };
  const height = Math.max(words.height, tags.height);
  return {
    width,
    height,
    cut: words.cut ?? false,
    draw: (x, y) =>
      words.draw(x, y + (height - words.height) / 2) +
      tags.draw(x + width - tags.width, y + (height - tags.height) / 2),
  };
}

/** Of what and of when must stand whatever the place is called: a name that is too long is cut, and they are not. */
function shortenedPlace(kicker: string, width: number, style: Style, most: number): string {
  const [place = "", ...rest] = kicker.split(" · ");
  const signs = [...place];
  const shorter = (kept: number) => [`${signs.slice(0, kept).join("").trimEnd()}…`, ...rest].join(" · ");
  if (rest.length === 0 || linesOf(kicker, style, width).length <= most) return kicker;
  let kept = signs.length - 1;
  while (kept > 4 && linesOf(shorter(kept), style, width).length > most) kept -= 1;
  return shorter(kept);
}

export function titleBlock(title: string, width: number, size: number, most: number): Block {
  const style: Style = { size, bold: true };
  return cutBlock(titleLines(title, style, width), width, style, most);
}

/** Words in no more than some lines. */
export function briefBlock(words: string, width: number, style: Style, most: number): Block {
  return cutBlock(linesOf(words, style, width), width, style, most);
}

function cutBlock(lines: readonly string[], width: number, style: Style, most: number): Block {
  return { ...linesBlock(atMost(lines, most, style, width), style), cut: lines.length > most };
}

/** The notes that have room, as one paragraph, and how many they are. */
export interface Notes extends Block {
  readonly shown: number;
}

/** As many notes as fit into a height; the others are counted in words. */
export function notesBlock(
  notes: readonly string[],
  width: number,
  height: number,
  style: Style,
  language: Language,
): Notes {
  const say = pictureSentences(language);
  const most = Math.floor(height / lineHeight(style.size));
  for (let shown = notes.length; shown >= 0; shown -= 1) {
    const further = notes.length > shown ? [say.furtherNotes(notes.length - shown)] : [];
    const lines = linesOf(say.paragraph([...notes.slice(0, shown), ...further]), style, width);
    if (lines.length <= most) return { ...linesBlock(lines, style), shown };
  }
  return { ...linesBlock([], style), shown: 0, cut: true };
}

/** A chart, so many times as large as it was drawn. */
export function chartBlock(chart: Painted, scale: number): Block {
  const [width, height] = [chart.width * scale, chart.height * scale];
  return { width, height, draw: (x, y) => placed(chart, x, y, scale) };
}
