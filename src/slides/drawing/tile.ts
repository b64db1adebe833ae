import type { Language } from "../../i18n/language.ts";
import type { Tile } from "../slide.ts";
import { outcomeTones, verdictTones } from "../status.ts";
import { markSize, toneColor } from "./mark.ts";
import { fittingSize, lineHeight, linesOf, widthOf } from "./measure.ts";
import { sizes } from "./page.ts";
import type { Color } from "./palette.ts";
import { rule, type Shape, textBox } from "./shape.ts";
import {
  type Block,
  type Column,
  heightOf,
  outcomeStatus,
  type Status,
  space,
  stack,
  tag,
  tagBlock,
  tagWidth,
  textBlock,
  verdictStatus,
} from "./stack.ts";
import { paragraph } from "./text.ts";

/** How the tiles of a page are set: all alike, so that their lines stand side by side. */
export interface Setting {
  /** Lines that a name takes. */
  readonly names: number;
  readonly figureSize: number;
  readonly withFraction: boolean;
  /** Whether the reported figure and its verdict stand in one line. */
  readonly inOneLine: boolean;
  readonly height: number;
}

const body = lineHeight(sizes.body);
const statusHeight = markSize + 4;
const ruleHeight = 8;

/** From the best to what still fits: a smaller figure before a missing fraction, which the figure's own slide has. */
const ways = [
  { largest: 40, withFraction: true },
  { largest: 32, withFraction: true },
  { largest: 32, withFraction: false },
  { largest: 24, withFraction: false },
] as const;

/** The first setting in which every tile is as high as there is room for. */
export function settingOf(tiles: readonly Tile[], width: number, room: number, language: Language): Setting {
  const names = Math.max(1, ...tiles.map(({ name }) => linesOf(name, sizes.body, width, true)));
  const inOneLine = tiles.every((tile) => lineWidth(tile) <= width);
  const settings = ways.map(({ largest, withFraction }) => {
    const fitting = tiles.map(({ figure }) => fittingSize(figure, [largest, 32, 28, 24], width, 1));
    const setting = { names, inOneLine, withFraction, figureSize: Math.min(largest, ...fitting), height: 0 };
    const heights = tiles.map((tile) => heightOf(blocksOf(tile, setting, { x: 0, w: width }, language)));
    return { ...setting, height: Math.max(0, ...heights) + ruleHeight };
  });
  const best = settings.find(({ height }) => height <= room) ?? settings.at(-1);
  return best ?? { names, inOneLine, withFraction: false, figureSize: 24, height: room };
}

/** The rule above a tile is heavy only where something must be done. */
export function tileShapes(tile: Tile, setting: Setting, column: Column, y: number, language: Language): Shape[] {
  const attention = attentionOf(tile);
  const top = rule(column.x, y, column.w, attention ?? "ink", attention ? 4 : 1);
  return [top, ...stack(blocksOf(tile, setting, column, language), y + ruleHeight)];
}

function attentionOf({ verdict, standard }: Tile): Color | undefined {
  if (standard?.outcome === "below") return toneColor(outcomeTones.below);
  return verdict?.verdict === "unexplained" ? toneColor(verdictTones.unexplained) : undefined;
}

function blocksOf(tile: Tile, setting: Setting, column: Column, language: Language): Block[] {
  const { name, figure, absent, fraction, reported, verdict, standard } = tile;
  const size = absent ? 24 : setting.figureSize;
  const said = verdict && verdictStatus(verdict);
  return [
    textBlock(name, sizes.body, { bold: true }, column, language, setting.names * body),
    textBlock(
      figure,
      size,
      { bold: !absent, color: absent ? "ink-3" : "ink" },
      column,
      language,
      lineHeight(setting.figureSize),
    ),
    ...(setting.withFraction
      ? [textBlock(fraction === "" ? "" : `= ${fraction}`, sizes.body, { color: "ink-2" }, column, language, body)]
      : []),
    space(2),
    ...(reported === "" ? [] : [lineBlock(reported, setting.inOneLine ? said : undefined, column, language)]),
    ...(said && !setting.inOneLine ? [lineBlock("", said, column, language)] : []),
    ...(standard ? standardBlocks(standard, column, language) : []),
  ];
}

/** What came of the standard, and beside it, or below where there is no room, that another basis answers otherwise. */
function standardBlocks(standard: NonNullable<Tile["standard"]>, column: Column, language: Language): Block[] {
  const { words, changes } = standard;
  const line = lineBlock("", outcomeStatus(standard), column, language);
  if (changes === "") return [line];
  const end = column.x + markSize + 8 + widthOf(words, sizes.body, standard.outcome === "below") + 10;
  if (end + tagWidth(changes) > column.x + column.w) return [line, ...tagBlock(changes, column, language)];
  const beside = column.x + column.w - tagWidth(changes);
  const narrow = lineBlock("", outcomeStatus(standard), { ...column, w: beside - 4 - column.x }, language);
  return [{ ...narrow, shapes: (y) => [...narrow.shapes(y), tag(changes, beside, y, language)] }];
}

/** How wide the reported figure and its verdict are side by side. */
function lineWidth({ reported, verdict }: Tile): number {
  if (!verdict) return 0;
  return startOf(reported) + markSize + 8 + widthOf(verdict.words, sizes.body, true);
}

function startOf(before: string): number {
  return before === "" ? 0 : widthOf(before, sizes.body) + 14;
}

/** Words, then a mark with what it says. */
function lineBlock(before: string, status: Status | undefined, { x, w }: Column, language: Language): Block {
  const start = x + startOf(before);
  const beside = start + markSize + 8;
  const end = x + w;
  const text = (words: string, from: number, to: number, color: Color, y: number) => {
    const paragraphs = [paragraph(words, sizes.body, { color, bold: color === "ne" || color === "bad" })];
    return textBox({ x: from, y, w: to - from, h: body, name: words, paragraphs }, language);
  };
  return {
    height: statusHeight,
    shapes: (y) => [
      ...(before === "" ? [] : [text(before, x, status ? start : end, "ink-2", y)]),
      ...(status ? [status.mark(start, y, language), text(status.words, beside, end, status.color, y)] : []),
    ],
  };
}
