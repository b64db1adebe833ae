import { type Point, pointsOf } from "../charts/line.ts";
import { trendDomain } from "../charts/trend.ts";
import type { Language } from "../i18n/language.ts";
import { gapMark, markSymbol } from "../i18n/marks.ts";
import { slideWords } from "../i18n/slides.ts";
import { formatRate, formatReported } from "../i18n/units.ts";
import { words } from "../i18n/words.ts";
import type { Series } from "../site/series.ts";
import { axisOf } from "./axis.ts";
import type { Axis, DataCell, DataColumn, Gap, PointLabel, TrendData } from "./chart-data.ts";
import { differenceColumns, recomputedCell, reportedCell, sideColumns, withAny } from "./data-cells.ts";
import { rateFormat, reportedFormat } from "./number-format.ts";
import { limitColumns, limitLabels, limitsByYear } from "./standard-columns.ts";

/** A year of the time axis: every year between the first and the last is there, with or without a figure. */
interface Year {
  readonly year: number;
  readonly point: Point | undefined;
}

/** The chart of a series over its years, in the window of the page; undefined where fewer than two of them have a rate. */
export function trendData(series: Series, language: Language): TrendData | undefined {
  const domain = trendDomain(series);
  if (!domain) return undefined;
  const { indicator } = series;
  const years = yearsOf(series);
  const axis = axisOf(domain, indicator.unit, language);
  const figures = years.map(({ point }) => point?.figure);
  const limits = limitColumns(limitsByYear(figures), axis, language);
  const rates = rateColumns(years, language);
  return {
    kind: "trend",
    head: (series.figures.some(({ period }) => period.includes("-")) ? words.schoolYear : words.year)[language],
    categories: years.map(({ year }) => String(year)),
    columns: [...rates, ...limits.map(({ column }) => column), ...besides(years, language)],
    axis,
    differs: years.flatMap(({ point }, at) => (point?.differs ? [at] : [])),
    labels: [...endLabels(years, rates, series, axis, language), ...limitLabels(limits, rates.length, language)],
    gaps: gapsOf(years, language),
  };
}

function yearsOf({ figures }: Series): Year[] {
  const points = pointsOf(figures);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return [];
  const byYear = new Map(points.map((point) => [point.year, point]));
  return Array.from({ length: last.year - first.year + 1 }, (_, position) => {
    const year = first.year + position;
    return { year, point: byYear.get(year) };
  });
}

function rateColumns(years: readonly Year[], language: Language): DataColumn[] {
  const figures = years.map(({ point }) => point?.figure);
  return withAny([
    { role: "recomputed", name: words.recomputed[language], cells: figures.map(recomputedCell) },
    { role: "reported", name: words.reported[language], cells: figures.map(reportedCell) },
  ]);
}

/** What the rates are made of, and the signs in their place. */
function besides(years: readonly Year[], language: Language): DataColumn[] {
  const figures = years.map(({ point }) => point?.figure);
  return withAny([
    ...sideColumns(figures, language),
    ...differenceColumns(figures, language),
    { role: "mark", name: slideWords.mark[language], cells: years.map((year) => markCell(year, language)) },
  ]);
}

/**
 * The sign of a year without a figure stands in a column of its own: a text in a column that is drawn is read as 0 once
 * the data of the chart are edited.
 */
function markCell({ point }: Year, language: Language): DataCell {
  const status = point?.figure.rate.status ?? "not_reported";
  return status === "observed" || status === "not_reported" ? null : { words: markSymbol(status, language) };
}

function gapsOf(years: readonly Year[], language: Language): Gap[] {
  return years.flatMap(({ point }, at) =>
    point && (point.value !== undefined || point.reported !== undefined)
      ? []
      : [{ at, mark: gapMark(point?.figure.rate.status ?? "not_reported", language) }],
  );
}

/** How far apart a reported figure must stand to be named beside the recomputed one, as a part of the axis. */
const apart = 0.02;

function endLabels(
  years: readonly Year[],
  columns: readonly DataColumn[],
  { indicator }: Series,
  axis: Axis,
  language: Language,
): PointLabel[] {
  const at = years.findLastIndex(({ point }) => point?.value !== undefined);
  const point = years[at]?.point;
  const rate = point?.figure.rate;
  if (!point || rate?.status !== "observed") return [];
  const reported = isApart(point, axis) ? point.figure.reported : undefined;
  const recomputed = {
    ...{ column: 0, at, words: formatRate(rate.value, indicator, language) },
    format: rateFormat(indicator.unit, indicator.decimals, language),
  };
  // One figure needs no name: it stands in the title and in the equation.
  if (reported?.status !== "filled") return [{ ...recomputed, named: false }];
  const printed = {
    ...{ column: columns.findIndex(({ role }) => role === "reported"), at },
    words: formatReported(reported.value, indicator, language),
    format: reportedFormat(reported.value, indicator.unit, language),
  };
  return [recomputed, printed].map((label) => ({ ...label, named: true }));
}

function isApart({ value, reported }: Point, { from, to }: Axis): boolean {
  return value !== undefined && reported !== undefined && Math.abs(reported - value) >= apart * (to - from);
}
