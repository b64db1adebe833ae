import { sharedLimit } from "../../charts/dots.ts";
import { type Point, pointsOf } from "../../charts/line.ts";
import { mostPanels, panelsOf } from "../../charts/multiples.ts";
import { axisInWords } from "../../charts/narration.ts";
import { comparisonWords } from "../../i18n/comparison.ts";
import type { Language } from "../../i18n/language.ts";
import { formatRange } from "../../i18n/numbers.ts";
import { slideSentences, slideWords } from "../../i18n/slides.ts";
import { formatRate } from "../../i18n/units.ts";
import { words } from "../../i18n/words.ts";
import { multiplesTake } from "../../site/comparison-words.ts";
import { isAt } from "../../site/headlines.ts";
import { placeName } from "../../site/names.ts";
import { seriesName } from "../../site/narration.ts";
import type { Series } from "../../site/series.ts";
import type { Limit } from "../../standards/define.ts";
import { axisOf } from "../axis.ts";
import type { Axis, DataColumn, LinesData, Weight } from "../chart-data.ts";
import { recomputedCell } from "../data-cells.ts";
import { rateFormat } from "../number-format.ts";
import type { ComparisonSlide } from "../slide.ts";
import { limitColumns, limitLabels } from "../standard-columns.ts";
import { shortName } from "./short-name.ts";
import { type Compared, comparisonSlide } from "./telling.ts";

/** The widest a name may be, in Han characters. */
const widest = 9;

/** More lines than that cannot be named beside one another. */
const mostNamed = 4;

/** Every place over the years in one chart, the worst or the first and the last by name; undefined where no years are. */
export function linesSlideOf(compared: Compared): ComparisonSlide | undefined {
  const { comparison, peers, telling } = compared;
  const { language, area } = telling;
  const panels = peers.series.length > mostPanels ? undefined : panelsOf(peers.series);
  if (!panels || peers.series.length < 2) return undefined;
  const axis = axisOf(panels.domain, comparison.indicator.unit, language);
  const chart = linesData(compared, axis);
  const take = multiplesTake(peers, language);
  const span = formatRange(chart.categories[0] ?? "", chart.categories.at(-1) ?? "", language);
  return comparisonSlide(compared, {
    title: take,
    under: [span + words.yearsSuffix[language], axisInWords(axis, comparison.indicator, language)],
    key: chart.columns.some(({ weight }) => weight === "quiet") ? [slideWords.linesKey[language]] : [],
    chart,
    alternative: slideSentences(language).linesAlternative(seriesName(comparison, language), area, take),
    notes: [],
    overYears: true,
  });
}

/** A line with its points, and how it stands out. */
interface Line {
  readonly series: Series;
  readonly points: readonly Point[];
  readonly role: "place" | "whole";
  readonly name: string;
  readonly weight?: Weight;
}

function linesData(compared: Compared, axis: Axis): LinesData {
  const { comparison, telling } = compared;
  const { language, site, place } = telling;
  const own = site.series(place.id).find((series) => isAt(series, comparison));
  const lines = [...placeLines(compared), ...(own ? [wholeLine(own, language)] : [])];
  const years = yearsOf(lines);
  const byYear = (points: readonly Point[]) => years.map((year) => points.find((point) => point.year === year)?.figure);
  const columns = lines.map(({ role, name, points, weight }): DataColumn => {
    const cells = byYear(points).map(recomputedCell);
    return { role, name, cells, ...(weight ? { weight } : {}) };
  });
  const limits = limitColumns(sharedByYear(lines.map(({ points }) => byYear(points))), axis, language);
  return {
    kind: "lines",
    head: words.schoolYear[language],
    categories: years.map(String),
    columns: [...columns, ...limits.map(({ column }) => column)],
    axis,
    labels: [
      ...lines.flatMap((line, column) => labelOf(line, column, years, language)),
      ...limitLabels(limits, columns.length, language),
    ],
  };
}

/** Named are those that miss their standard, the worst of them where they are many; else the first and the last. */
function placeLines({ peers, telling: { language, site } }: Compared): Line[] {
  const missed = peers.peers.filter(({ figure }) => figure.judgements?.[0]?.meets === false).slice(-mostNamed);
  const known = peers.peers.filter(({ figure }) => figure.rate.status === "observed");
  const few = known.length <= mostNamed ? known : [known[0], known.at(-1)];
  const ends = missed.length > 0 ? missed : few;
  const named = new Set(ends.map((each) => each?.place.id));
  return peers.series.map((series) => {
    const place = site.places.place(series.area);
    const name = place ? placeName(place, language).words : series.area;
    const stands = missed.length > 0 ? ("missed" as const) : ("strong" as const);
    const weight = named.has(series.area) ? stands : ("quiet" as const);
    return { series, points: pointsOf(series.figures), role: "place", name: shortName(name, widest), weight };
  });
}

function wholeLine(series: Series, language: Language): Line {
  return { series, points: pointsOf(series.figures), role: "whole", name: comparisonWords.together[language] };
}

/** Every year from the first to the last that any place has a rate for. */
function yearsOf(lines: readonly Line[]): number[] {
  const years = lines.flatMap(({ points }) => points.flatMap(({ year, value }) => (value === undefined ? [] : [year])));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** The limit of each year where it is one for all places. */
function sharedByYear(lines: readonly (readonly (Point["figure"] | undefined)[])[]): Limit[][] {
  const [first = []] = lines;
  return first.map((_, at) => {
    const judged = lines.flatMap((line) => (line[at]?.judgements ? [line[at]] : []));
    const limit = sharedLimit(judged);
    return limit ? [limit] : [];
  });
}

function labelOf({ points, weight, series }: Line, column: number, years: readonly number[], language: Language) {
  if (weight === "quiet") return [];
  const last = points.findLast(({ value }) => value !== undefined);
  const rate = last?.figure.rate;
  if (!last || rate?.status !== "observed") return [];
  const { indicator } = series;
  const format = rateFormat(indicator.unit, indicator.decimals, language);
  const at = years.indexOf(last.year);
  return [{ column, at, words: formatRate(rate.value, indicator, language), format, named: true }];
}
