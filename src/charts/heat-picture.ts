import type { Language } from "../i18n/language.ts";
import { gapMark } from "../i18n/marks.ts";
import { axisSuffix, rateDigits } from "../i18n/units.ts";
import { placeName } from "../site/names.ts";
import { seriesName } from "../site/narration.ts";
import { type Board, boardPeriod, type Cell, type Column, type Row } from "../site/review.ts";
import { cellText, columnNote, limitsLabel } from "../site/review-words.ts";
import { figureData } from "./figure-data.ts";
import type { Size } from "./frame.ts";
import { type Glyph, glyphAt } from "./glyphs.ts";
import { element, textAt } from "./markup.ts";
import { widthOf } from "./placed-labels.ts";
import { bold, lineHeight, linesAt, widestOf, wrapped } from "./wrapped.ts";

// The heat table of a page is a table with links; this is the same in one piece, to be taken along.

/** More rows than that are no picture. */
const mostRows = 40;

/** Whether a board has rows and columns, and no more than a picture holds. */
export function isPictured({ rows, columns }: Board): boolean {
  return rows.length > 0 && rows.length <= mostRows && columns.length > 0;
}

/** A little more than other charts have, where that spares a second block. */
const widths: Readonly<Record<Size, readonly number[]>> = { wide: [640, 720], narrow: [358] };
const mostName = 92;
const [gap, glyphSide] = [2, 11];

/** Columns that stand side by side; where all of them have no room, they stand in several blocks below each other. */
interface Block {
  readonly columns: readonly Placed[];
  readonly heads: number;
  readonly y: number;
}

/** A column with its place, and the lines of its head. */
interface Placed {
  readonly at: number;
  readonly x: number;
  readonly width: number;
  readonly head: readonly string[];
}

interface Layout {
  readonly width: number;
  readonly row: number;
  readonly names: readonly (readonly string[])[];
  readonly blocks: readonly Block[];
  /** True where heads are turned, since their words are wider than columns. */
  readonly turned: boolean;
}

/**
 * A board as one drawing: places by key figures, what there is to spare or wanting in each cell, with the shapes of the
 * page. Empty where there are no rows, or more than a picture holds. @param label its text alternative
 */
export function heatPicture(board: Board, size: Size, label: string, language: Language): string {
  if (!isPictured(board)) return "";
  const rows = [...board.rows, board.own];
  const layout = layoutOf(board, rows, size, language);
  const content = layout.blocks.map((block) => blockMarkup(block, rows, layout, language));
  const last = layout.blocks.at(-1);
  const height = (last?.y ?? 0) + (last?.heads ?? 0) + rows.length * layout.row + 4;
  const { width } = layout;
  const attributes = { class: `chart c-${size}`, viewBox: `0 0 ${width} ${height}`, width, height, role: "img" };
  return element("svg", { ...attributes, "aria-label": label }, content.join(""));
}

/** The first width in which all columns stand side by side under upright heads, else the last. */
function layoutOf(board: Board, rows: readonly Row[], size: Size, language: Language): Layout {
  const names = rows.map(({ place }) => wrapped(placeName(place, language).words, mostName));
  const words = board.columns.map((column) => headOf(column, board, language));
  const needed = board.columns.map((_, at) =>
    Math.max(lineHeight * 2, ...rows.map(({ cells }) => widthIn(cells[at], language) + 4)),
  );
  const tried = widths[size].map((width) => layoutIn(width, needed, words, names));
  return tried.find(({ blocks, turned }) => blocks.length === 1 && !turned) ?? (tried.at(-1) as Layout);
}

function layoutIn(
  width: number,
  needed: readonly number[],
  words: readonly (readonly string[])[],
  names: Layout["names"],
): Layout {
  const left = widestOf(names.flat()) + 6;
  const groups = inBlocks(needed, width - left);
  const upright = headed(groups, words, left, false);
  const turned = upright.flat().some(({ head, width: own }) => head.length > mostLines || widestOf(head) > own);
  const placed = turned ? headed(groups, words, left, true) : upright;
  const row = Math.max(24, Math.max(...names.map((lines) => lines.length)) * lineHeight + 2);
  let y = 0;
  const blocks = placed.map((columns): Block => {
    const lines = columns.map(({ head }) => (turned ? widestOf(head) + 10 : head.length * lineHeight + 6));
    const block = { columns, heads: Math.max(...lines), y };
    y += block.heads + names.length * row + 14;
    return block;
  });
  return { width, row, names, blocks, turned };
}

interface Sized {
  readonly at: number;
  readonly width: number;
}

/** Columns in as few blocks as have room for them, about as many in each; what is left over widens them. */
function inBlocks(needed: readonly number[], room: number): Sized[][] {
  for (let count = 1; ; count += 1) {
    const each = Math.ceil(needed.length / count);
    const groups = Array.from({ length: Math.ceil(needed.length / each) }, (_, group) =>
      needed.flatMap((width, at) => (Math.floor(at / each) === group ? [{ at, width }] : [])),
    );
    const rest = (group: readonly Sized[]) => room - group.reduce((sum, { width }) => sum + width + gap, 0);
    if (each > 1 && groups.some((group) => rest(group) < 0)) continue;
    return groups.map((group) => {
      const more = Math.min(40, Math.max(0, Math.floor(rest(group) / each)));
      return group.map(({ at, width }) => ({ at, width: Math.floor(width + more) }));
    });
  }
}

function headed(
  groups: readonly (readonly Sized[])[],
  words: readonly (readonly string[])[],
  left: number,
  turned: boolean,
): Placed[][] {
  return groups.map((group) => {
    let x = left;
    return group.map(({ at, width }) => {
      const parts = words[at] ?? [];
      const most = Math.max(1, Math.floor(width / lineHeight));
      const head = turned ? narrowest(parts.join(" "), most) : parts.flatMap((part) => wrapped(part, width));
      const placed = { at, x, width, head };
      x += width + gap;
      return placed;
    });
  });
}

/** A column's name, its limits, what its numbers count. */
function headOf(column: Column, board: Board, language: Language): readonly string[] {
  const note = columnNote(column, board, boardPeriod(board), language);
  return [seriesName(column, language), limitsLabel(column, language), `(${note})`].filter(Boolean);
}

/** Most lines of a head that stands upright. */
const mostLines = 10;

/** Words in at most so many lines, none wider than it must be. */
function narrowest(words: string, most: number): string[] {
  for (let width = widthOf(words) / most; ; width += 6) {
    const lines = wrapped(words, width);
    if (lines.length <= most) return lines;
  }
}

function blockMarkup(block: Block, rows: readonly Row[], { row, names, width, turned }: Layout, language: Language) {
  const top = block.y + block.heads;
  const rule = top + (rows.length - 1) * row;
  return [
    ...block.columns.map((column) => headMarkup(column, top, turned)),
    ...names.map((lines, at) => linesAt(0, top + (at + 0.5) * row, lines, "ink")),
    ...rows.flatMap(({ cells }, at) =>
      block.columns.map(({ at: column, x, width: own }) =>
        cellMarkup(cells[column], { x, y: top + at * row + gap / 2, width: own, height: row - gap }, language),
      ),
    ),
    element("line", { class: "whole-line", x1: 0, x2: width, y1: rule, y2: rule }),
  ].join("");
}

function headMarkup({ x, width, head }: Placed, top: number, turned: boolean): string {
  const middle = x + width / 2;
  if (!turned) return linesAt(middle, top - 8 - ((head.length - 1) * lineHeight) / 2, head, "across", "middle");
  const first = middle + 4 - ((head.length - 1) * lineHeight) / 2;
  return head
    .map((line, at) => {
      const turn = `translate(${Math.round((first + at * lineHeight) * 10) / 10} ${Math.round(top - 6)}) rotate(-90)`;
      return element("g", { transform: turn }, textAt(0, 0, line, "across"));
    })
    .join("");
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function cellMarkup(cell: Cell | undefined, place: Place, language: Language): string {
  if (!cell || cell.state === "none") return "";
  const { state, figure, changes } = cell;
  const look = state === "below" ? "heat-cell short" : state === "absent" ? "heat-cell absent" : "heat-cell";
  const words = wordsIn(cell, language);
  const shape = shapeOf(cell);
  const [x, y] = [place.x + place.width / 2, place.y + place.height / 2];
  const wide = widthOf(words) * (state === "below" ? bold : 1) + (shape ? glyphSide + 2 : 0);
  const [start, corner] = [x - wide / 2, cornerOf(cell)];
  const drawn = [
    element("rect", { class: look, ...place }),
    changes ? element("rect", { class: "heat-frame", ...inside(place) }) : "",
    shape ? glyphAt(shape, start + glyphSide / 2, y, glyphSide) : "",
    textAt(shape ? start + glyphSide + 2 : x, y + 4, words, textClass(cell), shape ? undefined : "middle"),
    corner ? glyphAt(corner, place.x + place.width - 5, place.y + 5, 9) : "",
  ].join("");
  return figure ? element("g", { class: "pt", ...figureData(figure) }, drawn) : drawn;
}

function inside({ x, y, width, height }: Place): Place {
  return { x: x + 1, y: y + 1, width: width - 2, height: height - 2 };
}

function textClass({ state }: Cell): string {
  return state === "below" ? "heat-text short" : state === "near" ? "heat-text close" : "heat-text";
}

/** As on the page, with the marks of charts where it has words, and no unit. */
function wordsIn(cell: Cell, language: Language): string {
  const { figure, judgement, state } = cell;
  if (state === "none") return "";
  if (!figure) return gapMark("not_reported", language);
  if (figure.rate.status !== "observed") return gapMark(figure.rate.status, language);
  if (judgement?.margin) return cellText(cell, language);
  return `${rateDigits(figure.rate.value, figure.indicator, language)}${axisSuffix(figure.indicator.unit)}`;
}

function widthIn(cell: Cell | undefined, language: Language): number {
  if (!cell) return 0;
  return (
    widthOf(wordsIn(cell, language)) * (cell.state === "below" ? bold : 1) +
    (shapeOf(cell) ? glyphSide + 2 : 0) +
    (cornerOf(cell) ? 8 : 0)
  );
}

function shapeOf({ state, judgement }: Cell): Glyph | undefined {
  if (state === "below") return "bad";
  if (state === "near") return "near";
  return state === "open" || (state === "absent" && judgement) ? "pend" : undefined;
}

/** Where the arithmetic disagrees, or cannot be checked. */
function cornerOf({ figure }: Cell): Glyph | undefined {
  const verdict = figure?.reconciliation?.verdict;
  return verdict === "unexplained" ? "ne" : verdict === "no_base" ? "unk" : undefined;
}
