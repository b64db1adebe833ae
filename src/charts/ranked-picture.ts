import { approximate } from "../exact/fraction.ts";
import { formWords } from "../i18n/forms.ts";
import type { Language } from "../i18n/language.ts";
import { formatDigits } from "../i18n/numbers.ts";
import { standardWords } from "../i18n/standards.ts";
import { axisSuffix, type RateUnit } from "../i18n/units.ts";
import { words } from "../i18n/words.ts";
import { rateCell, reportedCell, sideCell } from "../site/cells.ts";
import type { Compared, Peers } from "../site/comparison.ts";
import { distanceText } from "../site/judgement.ts";
import { limitText } from "../site/limits.ts";
import { placeName } from "../site/names.ts";
import type { Size } from "./frame.ts";
import { crossAt, element, textAt } from "./markup.ts";
import { widthOf } from "./placed-labels.ts";
import { type Across, type Ranking, rankedMarks, rankingOf } from "./ranked-dots.ts";
import { bold, lineHeight, linesAt, widestOf, wrapped } from "./wrapped.ts";

// The ranking of a page is a table whose rows draw; this is the same in one piece, to be taken along.

/** More rows than that are no picture. */
export const mostRanked = 40;

const sizes = {
  wide: { width: 640, names: 150, plot: 190 },
  narrow: { width: 358, names: 104, plot: 110 },
} as const;
const [top, between] = [38, 14];

/** A column of figures beside the dots. */
interface Column {
  readonly head: readonly string[];
  readonly cells: readonly { readonly text: string; readonly className: string }[];
  readonly width: number;
}

/** Where things stand: the dots between `left` and `right`, the rows below `top`. */
interface Layout {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly row: number;
}

/**
 * The places of a comparison as one drawing: names, dots on one axis with intervals where the page has them, figures in
 * columns. Empty where no place has a rate, or there are more than a picture holds. @param label its text alternative
 */
export function rankedPicture({ peers, dots }: Peers, size: Size, label: string, language: Language): string {
  const ranking = rankingOf(dots);
  const [first] = peers;
  if (!ranking || !first || peers.length > mostRanked) return "";
  const { width, names: most, plot } = sizes[size];
  const names = peers.map(({ place }) => wrapped(placeName(place, language).words, most));
  const left = widestOf(names.flat()) + between;
  const columns = fitting(columnsOf(peers, size, language), width - left - plot);
  const right = width - columns.reduce((sum, column) => sum + column.width + between, 0);
  const row = Math.max(24, Math.max(...names.map((lines) => lines.length)) * lineHeight + 6);
  const height = top + peers.length * row + 8;
  const layout: Layout = { left, right, bottom: height - 8, row };
  const intervals = new Map(dots.dots.map(({ figure, interval }) => [figure, dots.bars ? interval : undefined]));
  const content = [
    groundOf(ranking, layout),
    axisOf(ranking, first.figure.indicator.unit, layout, language),
    ...peers.map(({ figure }, at) =>
      rankedMarks(figure, ranking, intervals.get(figure), acrossRow(ranking, layout, at)),
    ),
    ...names.map((lines, at) => linesAt(0, middleOf(at, layout), lines, "ink")),
    columnsMarkup(columns, layout, width),
  ];
  const attributes = { class: `chart c-${size}`, viewBox: `0 0 ${width} ${height}`, width, height, role: "img" };
  return element("svg", { ...attributes, "aria-label": label }, content.join(""));
}

/** The columns in the order in which they stand; those that say least are first to go where there is no room. */
function columnsOf(
  peers: readonly Compared[],
  size: Size,
  language: Language,
): (Column & { readonly order: number })[] {
  const column = (order: number, head: string, text: (compared: Compared) => string, strong = false) => {
    const cells = peers.map((compared) => ({ text: text(compared), className: classOf(compared, strong) }));
    const lines = wrapped(head, 78);
    const width = Math.max(widestOf(lines), widestOf(cells.map((cell) => cell.text)) * (strong ? bold : 1));
    return { order, head: lines, cells, width };
  };
  const hasReported = peers.some(({ figure }) => figure.reported.status !== "not_reported");
  const hasStandard = peers.some(({ figure }) => figure.judgements);
  const isRatio = peers.some(({ figure }) => figure.indicator.measure.kind === "ratio");
  return [
    ...(isRatio && size === "wide"
      ? [column(4, formWords.counts[language], (each) => countsText(each, language))]
      : []),
    ...(hasReported && size === "wide"
      ? [column(3, words.reported[language], ({ figure }) => reportedCell(figure, language).text)]
      : []),
    column(1, words.recomputed[language], ({ figure }) => rateCell(figure, language).text, true),
    ...(hasStandard ? [column(2, standardWords.distance[language], (each) => distanceOf(each, language))] : []),
  ];
}

function classOf({ figure }: Compared, strong: boolean): string {
  const isBelow = figure.judgements?.[0]?.meets === false;
  if (!strong || figure.rate.status !== "observed") return "across";
  return isBelow ? "name bad" : "name";
}

function countsText({ figure }: Compared, language: Language): string {
  return figure.sides.map((side) => sideCell(side, language).text).join(" ÷ ");
}

function distanceOf({ figure }: Compared, language: Language): string {
  const [judgement] = figure.judgements ?? [];
  return judgement ? distanceText(judgement, language) : "";
}

function fitting(columns: readonly (Column & { readonly order: number })[], room: number): readonly Column[] {
  const needed = columns.reduce((sum, { width }) => sum + width + between, 0);
  if (needed <= room || columns.length < 2) return columns;
  const last = Math.max(...columns.map(({ order }) => order));
  return fitting(
    columns.filter(({ order }) => order !== last),
    room,
  );
}

function middleOf(at: number, { row }: Layout): number {
  return top + row * (at + 0.5);
}

function placeOn({ domain }: Ranking, { left, right }: Layout): (value: number) => number {
  const inset = 8;
  const share = (value: number) => (value - domain.from) / (domain.to - domain.from || 1);
  return (value) => left + inset + Math.min(1, Math.max(0, share(value))) * (right - left - 2 * inset);
}

function acrossRow(ranking: Ranking, layout: Layout, at: number): Across {
  const middle = middleOf(at, layout);
  return {
    ...{ x: placeOn(ranking, layout), top: middle - layout.row / 2, middle, bottom: middle + layout.row / 2 },
    cross: (x) => crossAt(Number(x), middle, 4),
  };
}

/** The failing side, the grid, the standard, behind all rows. */
function groundOf(ranking: Ranking, layout: Layout): string {
  const { domain, limit } = ranking;
  const { left, right, bottom } = layout;
  const x = placeOn(ranking, layout);
  const upright = (at: number, className: string) =>
    element("line", { class: className, x1: at, x2: at, y1: top, y2: bottom });
  const grid = domain.ticks.map((tick) => upright(x(tick), "grid-line")).join("");
  if (!limit) return grid;
  const at = x(approximate(limit.value));
  const [from, to] = limit.better === "higher" ? [left, at] : [at, right];
  const zone = element("rect", { class: "zone", x: from, y: top, width: to - from, height: bottom - top });
  return zone + grid + upright(at, "std");
}

/** The axis over the rows: as many ticks as there is room for, the standard above them. */
function axisOf(ranking: Ranking, unit: RateUnit, layout: Layout, language: Language): string {
  const { domain, limit } = ranking;
  const x = placeOn(ranking, layout);
  const said = domain.ticks.map(
    (tick) => `${formatDigits(String(Number(tick.toPrecision(6))), language)}${axisSuffix(unit)}`,
  );
  const room = x(domain.ticks[1] ?? domain.to) - x(domain.ticks[0] ?? domain.from);
  const step = Math.max(1, Math.ceil((widestOf(said) + 6) / Math.max(1, room)));
  // An axis from zero shows its zero, a window its end, which is the whole.
  const offset = domain.from === 0 ? 0 : (domain.ticks.length - 1) % step;
  const ticks = domain.ticks.flatMap((tick, at) =>
    at % step === offset ? [within(x(tick), 32, said[at] ?? "", "tick", layout)] : [],
  );
  if (!limit) return ticks.join("");
  const words = `${standardWords.standard[language]} ${limitText(limit, language)}`;
  return ticks.join("") + within(x(approximate(limit.value)), 13, words, "std-label", layout, bold);
}

/** Words in the middle of a place, or as near to it as leaves them over the dots. */
function within(x: number, y: number, words: string, className: string, { left, right }: Layout, weight = 1): string {
  const half = (widthOf(words) * weight) / 2;
  const middle = Math.max(Math.min(x, right - half), left + half);
  return textAt(middle, y, words, className, "middle");
}

function columnsMarkup(columns: readonly Column[], layout: Layout, width: number): string {
  let end = width;
  return [...columns]
    .reverse()
    .map((column) => {
      const x = end;
      end -= column.width + between;
      const head = linesAt(x, 32 - 4 - ((column.head.length - 1) * lineHeight) / 2, column.head, "across", "end");
      const cells = column.cells.map(({ text, className }, at) =>
        text === "" ? "" : linesAt(x, middleOf(at, layout), [text], className, "end"),
      );
      return head + cells.join("");
    })
    .join("");
}
