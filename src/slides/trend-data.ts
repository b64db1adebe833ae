import { type Point, pointsOf } from "../charts/line.ts";
import { approximate, compare } from "../exact/fraction.ts";
import type { Language } from "../i18n/language.ts";
import { gapMark, markSymbol } from "../i18n/marks.ts";
import { formatRate, formatReported } from "../i18n/units.ts";
import { words } from "../i18n/words.ts";
import type { Series } from "../site/series.ts";
import type { ChartData, DataCell, DataColumn, EndLabel } from "./chart-data.ts";
import { count, differenceColumns, recomputedCell, reportedCell, sideColumns, withAny } from "./data-cells.ts";
import { quoted, rateFormat, reportedFormat } from "./number-format.ts";
import type { ShownStandard } from "./slide.ts";
import type { StandardOf } from "./telling.ts";
import { windowOf } from "./window.ts";
import { slideWords } from "./words.ts";

/** A year of the time axis: every year between the first and the last is there, with or without a figure. */
interface Year {
  readonly year: number;
  readonly point: Point | undefined;
  readonly standard: ShownStandard | undefined;
}

/** The chart of a series over its years; undefined where fewer than two of them have a recomputed figure. */
export function trendData(series: Series, language: Language, standardOf: StandardOf): ChartData | undefined {
  const years = yearsOf(series, standardOf);
  if (years.filter(({ point }) => point?.value !== undefined).length < 2) return undefined;
  const { indicator } = series;
  return {
    kind: "trend",
    head: (series.figures.some(({ period }) => period.includes("-")) ? words.schoolYear : words.year)[language],
    categories: years.map(({ year }) => String(year)),
    columns: columnsOf(years, language),
    domain: windowOf(drawnValues(years), indicator),
    unit: indicator.unit,
    differs: years.map(({ point }) => point?.differs ?? false),
    labels: labelsOf(years, series, language),
    gaps: gapsOf(years, language),
  };
}

function yearsOf({ figures }: Series, standardOf: StandardOf): Year[] {
  const points = pointsOf(figures);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return [];
  const byYear = new Map(points.map((point) => [point.year, point]));
  const years = Array.from({ length: last.year - first.year + 1 }, (_, position) => {
    const point = byYear.get(first.year + position);
    return { year: first.year + position, point, standard: point && standardOf(point.figure) };
  });
  return years.map((year, at) => (year.point ? year : { ...year, standard: standardAround(years, at) }));
}

/** A limit holds in a year that nothing is on file for where it held before and after it. */
function standardAround(years: readonly Year[], at: number): ShownStandard | undefined {
  const before = years.slice(0, at).findLast(({ point }) => point)?.standard;
  const after = years.slice(at).find(({ point }) => point)?.standard;
  return before && after && compare(before.limit, after.limit) === 0 ? before : undefined;
}

function drawnValues(years: readonly Year[]): number[] {
  return years
    .flatMap(({ point, standard }) => [
      point?.value,
      point?.reported,
      standard ? approximate(standard.limit) : undefined,
    ])
    .filter((value) => value !== undefined);
}

function columnsOf(years: readonly Year[], language: Language): DataColumn[] {
  const figures = years.map(({ point }) => point?.figure);
  return withAny([
    { role: "recomputed", name: words.recomputed[language], cells: figures.map(recomputedCell) },
    { role: "reported", name: words.reported[language], cells: figures.map(reportedCell) },
    {
      role: "standard",
      name: slideWords.standard[language],
      cells: years.map(({ standard }) => standard && count(standard.limit)),
    },
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
  return status === "observed" || status === "not_reported" ? undefined : { words: markSymbol(status, language) };
}

function gapsOf(years: readonly Year[], language: Language): ChartData["gaps"] {
  return years.flatMap(({ point }, at) =>
    point && (point.value !== undefined || point.reported !== undefined)
      ? []
      : [{ at, mark: gapMark(point?.figure.rate.status ?? "not_reported", language) }],
  );
}

/** How far apart a reported figure must stand to be named beside the recomputed one, as a part of the axis. */
const apart = 0.02;

function labelsOf(years: readonly Year[], series: Series, language: Language): EndLabel[] {
  const at = years.findLastIndex(({ point }) => point?.value !== undefined);
  const point = years[at]?.point;
  const rate = point?.figure.rate;
  if (!point || rate?.status !== "observed") return [];
  const { unit, decimals } = series.indicator;
  const printed = formatRate(rate.value, series.indicator, language);
  const reported = reportedLabel(point, at, years, series, language);
  // One figure needs no name: it stands in the title and in the equation.
  const name = reported.length > 0 ? words.recomputed[language] : "";
  return [
    { role: "recomputed", at, words: printed, format: rateFormat(unit, decimals, language), name },
    ...reported,
    ...standardLabel(years, language),
  ];
}

function reportedLabel(point: Point, at: number, years: readonly Year[], series: Series, language: Language) {
  const { reported } = point.figure;
  if (reported.status !== "filled" || point.reported === undefined || point.value === undefined) return [];
  const { indicator } = series;
  const { from, to } = windowOf(drawnValues(years), indicator);
  if (Math.abs(point.reported - point.value) < apart * (to - from)) return [];
  const printed = formatReported(reported.value, indicator, language);
  const format = reportedFormat(reported.value, indicator.unit, language);
  return [{ role: "reported", at, words: printed, format, name: words.reported[language] }] as const;
}

function standardLabel(years: readonly Year[], language: Language): EndLabel[] {
  const at = years.findLastIndex(({ standard }) => standard);
  const label = years[at]?.standard?.label;
  return label === undefined
    ? []
    : [{ role: "standard", at, words: label, format: quoted(label), name: slideWords.standard[language] }];
}
