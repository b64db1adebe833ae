import { recomputedValue, reportedValue } from "../../charts/line.ts";
import { type Ranking, rankingOf } from "../../charts/ranked-dots.ts";
import { drawnLimits } from "../../charts/standard-line.ts";
import type { Published } from "../../disclosure/published.ts";
import type { Language } from "../../i18n/language.ts";
import { gapMark, markSymbol } from "../../i18n/marks.ts";
import { slideWords } from "../../i18n/slides.ts";
import { standardWords } from "../../i18n/standards.ts";
import { formatRate } from "../../i18n/units.ts";
import { words } from "../../i18n/words.ts";
import type { Reconciled } from "../../reconcile/reconciled.ts";
import type { Compared as Row } from "../../site/comparison.ts";
import { limitLabel } from "../../site/judgement.ts";
import { limitText } from "../../site/limits.ts";
import { placeName } from "../../site/names.ts";
import type { Dots } from "../../spread/dots.ts";
import type { Range } from "../../spread/interval.ts";
import { axisOf } from "../axis.ts";
import type { Axis, DataCell, DataColumn, Gap, PointLabel, RankedData } from "../chart-data.ts";
import { measured, recomputedCell, reportedCell, sideColumns, withAny } from "../data-cells.ts";
import { rateFormat } from "../number-format.ts";
import { limitColumns } from "../standard-columns.ts";
import { shortNames } from "./short-names.ts";

/** More rows than that cannot be read from the back of a room. */
const most = 16;

/** The widest a name may be, in Han characters. */
const widest = 14;

/**
 * The places of a ranking as dots on one axis, as evenly over several charts as they go; none where no place has a rate.
 */
export function rankedData(rows: readonly Row[], dots: Dots<Published<Reconciled>>, language: Language): RankedData[] {
  const ranking = rankingOf(dots);
  if (!ranking) return [];
  const size = Math.ceil(rows.length / Math.ceil(rows.length / most));
  const parts = Array.from({ length: Math.ceil(rows.length / size) }, (_, at) =>
    rows.slice(at * size, (at + 1) * size),
  );
  return parts.map((part) => partData(part, ranking, dots, language));
}

function partData(
  rows: readonly Row[],
  ranking: Ranking,
  dots: Dots<Published<Reconciled>>,
  language: Language,
): RankedData {
  const figures = rows.map(({ figure }) => figure);
  const [first] = figures;
  const axis = axisOf(ranking.domain, first?.indicator.unit ?? "%", language);
  const intervals = figures.map((figure) =>
    dots.bars ? dots.dots.find((dot) => dot.figure === figure)?.interval : undefined,
  );
  const columns = columnsOf(figures, axis, intervals, language);
  const limits = limitColumns(figures.map(drawnLimits), axis, language).map(({ limit }) => limitText(limit, language));
  const names = rows.map(({ place }) => placeName(place, language).words);
  const { short, column } = shortNames(names, widest, language);
  return {
    kind: "ranked",
    head: words.area[language],
    categories: short,
    columns: [...columns, ...column],
    axis,
    differs: placesWhere(figures, ({ reconciliation }) => reconciliation?.verdict === "unexplained"),
    missed: placesWhere(
      figures,
      ({ judgements, rate }) => rate.status === "observed" && judgements?.[0]?.meets === false,
    ),
    labels: labelsOf(figures, columns, language),
    ends: figures.map((figure, at) =>
      Math.max(
        ...[recomputedValue(figure), reportedValue(figure), intervals[at]?.high].map((each) => each ?? axis.from),
      ),
    ),
    limit: limitName(limits, language),
    limits,
    gaps: gapsOf(figures, language),
  };
}

/** Its name where one limit alone is drawn. */
function limitName(limits: readonly string[], language: Language): string {
  const [only, ...others] = limits;
  return only !== undefined && others.length === 0 ? `${standardWords.standard[language]} ${only}` : "";
}

function columnsOf(
  figures: readonly Published<Reconciled>[],
  axis: Axis,
  intervals: readonly (Range | undefined)[],
  language: Language,
): DataColumn[] {
  const standard = standardWords.standard[language];
  const limits = limitColumns(figures.map(drawnLimits), axis, language);
  const strokes = [
    strokeColumns("interval", slideWords.interval[language], intervalStrokes(intervals), language),
    strokeColumns("stem", slideWords.stem[language], stemStrokes(figures), language),
    ...limits
      .map(({ column }) => ({
        column,
        pair: strokeColumns("standard", column.name, limitStrokes(column.cells), language),
      }))
      .map(({ column, pair }) => pair.map((each) => (column.unsure ? { ...each, unsure: true as const } : each))),
  ];
  return withAny([
    { role: "recomputed", name: words.recomputed[language], cells: figures.map(recomputedCell) },
    { role: "reported", name: words.reported[language], cells: figures.map(reportedCell) },
    ...sideColumns(figures, language),
    { role: "mark", name: slideWords.mark[language], cells: figures.map((figure) => signOf(figure, language)) },
    { role: "mark", name: standard, cells: figures.map((figure) => limitOf(figure, language)) },
    ...pointColumns(figures, axis, language),
    ...strokes.flat(),
  ]);
}

/** The rows of the points; blank where there is none, since Excel would take a blank figure beside a row for a 0. */
function pointColumns(figures: readonly Published<Reconciled>[], axis: Axis, language: Language): DataColumn[] {
  const row = (name: string) => `${name} ${slideWords.row[language]}`;
  const rows = (cell: (figure: Published<Reconciled>) => DataCell) =>
    figures.map((figure, at) => (cell(figure) ? measured(at + 1) : null));
  const start = slideWords.start[language];
  return [
    { role: "recomputed_row", name: row(words.recomputed[language]), cells: rows(recomputedCell) },
    { role: "reported_row", name: row(words.reported[language]), cells: rows(reportedCell) },
    { role: "start", name: start, cells: figures.map(() => measured(axis.from)) },
    { role: "start_row", name: row(start), cells: figures.map((_, at) => measured(at + 1)) },
  ];
}

/** A line between two points: figures across, rows down. */
type Stroke = readonly [
  from: readonly [x: number | string, row: number],
  to: readonly [x: number | string, row: number],
];

/** Strokes as two columns, figures and rows. */
function strokeColumns(
  role: "interval" | "stem" | "standard",
  name: string,
  strokes: readonly Stroke[],
  language: Language,
): DataColumn[] {
  const cell = (value: number | string) => (typeof value === "string" ? { digits: value } : measured(value));
  const of = (side: 0 | 1) => strokes.flatMap(([from, to]) => [cell(from[side]), cell(to[side]), null]).slice(0, -1);
  return [
    { role, name, cells: of(0) },
    { role: `${role}_row`, name: `${name} ${slideWords.row[language]}`, cells: of(1) },
  ];
}

function intervalStrokes(intervals: readonly (Range | undefined)[]): Stroke[] {
  return intervals.flatMap((interval, at): Stroke[] =>
    interval
      ? [
          [
            [interval.low, at + 1],
            [interval.high, at + 1],
          ],
        ]
      : [],
  );
}

/** From the dot to the ring where the two do not reconcile. */
function stemStrokes(figures: readonly Published<Reconciled>[]): Stroke[] {
  return figures.flatMap((figure, at): Stroke[] => {
    const [from, to] = [recomputedCell(figure), reportedCell(figure)];
    if (figure.reconciliation?.verdict !== "unexplained" || !from || !to) return [];
    return "digits" in from && "digits" in to
      ? [
          [
            [from.digits, at + 1],
            [to.digits, at + 1],
          ],
        ]
      : [];
  });
}

/** Through the rows that a limit holds in, from edge to edge. */
function limitStrokes(cells: readonly DataCell[]): Stroke[] {
  return cells.flatMap((cell, at): Stroke[] => {
    if (!cell || !("digits" in cell) || cells[at - 1]) return [];
    const after = cells.findIndex((each, position) => position > at && !each);
    const last = after < 0 ? cells.length : after;
    return [
      [
        [cell.digits, at + 0.5],
        [cell.digits, last + 0.5],
      ],
    ];
  });
}

function limitOf(figure: Published<Reconciled>, language: Language): DataCell {
  const [judgement] = figure.judgements ?? [];
  return judgement ? { words: limitLabel(judgement, language) } : null;
}

function signOf({ rate }: Published<Reconciled>, language: Language) {
  return rate.status === "observed" ? null : { words: markSymbol(rate.status, language) };
}

function placesWhere(
  figures: readonly Published<Reconciled>[],
  is: (figure: Published<Reconciled>) => boolean,
): number[] {
  return figures.flatMap((figure, at) => (is(figure) ? [at] : []));
}

function labelsOf(
  figures: readonly Published<Reconciled>[],
  columns: readonly DataColumn[],
  language: Language,
): PointLabel[] {
  const column = columns.findIndex(({ role }) => role === "recomputed");
  return figures.flatMap(({ rate, indicator }, at) => {
    if (rate.status !== "observed") return [];
    const format = rateFormat(indicator.unit, indicator.decimals, language);
    return [{ column, at, words: formatRate(rate.value, indicator, language), format, named: false }];
  });
}

function gapsOf(figures: readonly Published<Reconciled>[], language: Language): Gap[] {
  return figures.flatMap(({ rate, reported }, at) =>
    rate.status === "observed" || reported.status === "filled" ? [] : [{ at, mark: gapMark(rate.status, language) }],
  );
}
