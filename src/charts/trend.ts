import type { Language } from "../i18n/language.ts";
import { gapMark } from "../i18n/marks.ts";
import { axisSuffix, formatRate, formatReported } from "../i18n/units.ts";
import { words } from "../i18n/words.ts";
import type { Series } from "../site/series.ts";
import { type Domain, domainOf } from "./domain.ts";
import { figureData } from "./figure-data.ts";
import { type Frame, frameOf, type Size } from "./frame.ts";
import { type Label, spread } from "./labels.ts";
import { type Point, pathOf, pointsOf } from "./line.ts";
import { element, textAt } from "./markup.ts";
import { limitsBeside, standardLine } from "./standard-line.ts";

/** The window of values that a trend is drawn in, or undefined where fewer than two years have a value. */
export function trendDomain({ figures, indicator }: Series): Domain | undefined {
  const points = pointsOf(figures);
  if (points.filter(({ value }) => value !== undefined).length < 2) return undefined;
  const values = points.flatMap(({ value, reported }) => [value, reported].filter((each) => each !== undefined));
  const limits = limitsBeside(figures, values, indicator.axis);
  return domainOf([...values, ...limits], indicator.axis, indicator.unit === "%" ? 100 : undefined);
}

/**
 * One area over the years: a line through the recomputed rates, broken where a year is missing, a ring where the
 * reported rate stands, and the first standard with its failing side. @param label the finding in words, which is the chart's text alternative beside its table
 */
export function trend(series: Series, size: Size, label: string, language: Language): string {
  const domain = trendDomain(series);
  const points = pointsOf(series.figures);
  const [first, last] = [points[0], points.at(-1)];
  if (!domain || !first || !last) return "";
  const frame = frameOf(size, [first.year, last.year], domain, axisSuffix(series.indicator.unit), language);
  const standard = standardLine(points, domain, frame, size, language);
  const content = [
    standard.zone,
    frame.inner,
    standard.line,
    element("path", { class: "line", d: pathOf(points, frame.x, frame.y) }),
    ...points.map((point) => markOf(point, size, frame)),
    ...gapsOf(points, size, frame, language),
    endLabels(points, series, standard.labels, frame, language),
  ];
  const { width, height } = frame;
  const attributes = { class: `chart c-${size}`, viewBox: `0 0 ${width} ${height}`, width, height, role: "img" };
  return element("svg", { ...attributes, "aria-label": label }, content.join(""));
}

/** A dot where the rate was recomputed, a ring where it was reported; the ring leaves the dot only where they differ. */
function markOf({ year, figure, value, reported, differs }: Point, size: Size, { x, y }: Frame): string {
  const at = x(year);
  const dot = value === undefined ? "" : element("circle", { class: "dot", cx: at, cy: y(value), r: 3.5 });
  const attributes = { class: "pt", ...figureData(figure, size) };
  const asPoint = (marks: string) => (marks === "" ? "" : element("g", attributes, marks));
  if (reported === undefined) return asPoint(dot);
  const apart = value === undefined ? 0 : Math.abs(y(value) - y(reported));
  const stem =
    apart > 6 && value !== undefined
      ? element("path", { class: differs ? "stem ne" : "stem", d: stemOf(at, y(value), y(reported)) })
      : "";
  const ring = element("circle", { class: differs ? "ring ne" : "ring", cx: at, cy: y(reported), r: 5.5 });
  return asPoint(stem + dot + ring);
}

function stemOf(x: number, from: number, to: number): string {
  const end = to + (from > to ? 5.5 : -5.5);
  return `M${x.toFixed(1)},${from.toFixed(1)}V${end.toFixed(1)}`;
}

/** A gap is a broken line with its symbol on the baseline. */
function gapsOf(points: readonly Point[], size: Size, frame: Frame, language: Language): string[] {
  const [first, last] = [points[0]?.year ?? 0, points.at(-1)?.year ?? 0];
  const byYear = new Map(points.map((point) => [point.year, point]));
  const years = Array.from({ length: last - first + 1 }, (_, position) => first + position);
  return years.flatMap((year) => {
    const point = byYear.get(year);
    if (point && (point.value !== undefined || point.reported !== undefined)) return [];
    const status = point?.figure.rate.status ?? "not_reported";
    const sign = textAt(frame.x(year), frame.bottom - 6, gapMark(status, language), "gap", "middle");
    return [point ? element("g", { class: "pt", ...figureData(point.figure, size) }, sign) : sign];
  });
}

/** Direct labels right of the last point, so that no legend is needed. */
function endLabels(
  points: readonly Point[],
  { indicator }: Series,
  others: readonly Label[],
  frame: Frame,
  language: Language,
): string {
  const last = points.findLast(({ value }) => value !== undefined);
  if (last?.value === undefined || last.figure.rate.status !== "observed") return "";
  const recomputed = formatRate(last.figure.rate.value, indicator, language);
  const labels: Label[] = [{ y: frame.y(last.value), words: recomputed, className: "end" }, ...others];
  if (last.reported !== undefined && last.figure.reported.status === "filled") {
    if (Math.abs(frame.y(last.reported) - frame.y(last.value)) > 6) {
      const printed = formatReported(last.figure.reported.value, indicator, language);
      labels.push({
        y: frame.y(last.reported),
        words: `${words.reported[language]} ${printed}`,
        className: "end-reported",
      });
    }
  }
  // Where years without a rate follow, their signs stand on the baseline.
  const lowest = last.year < (points.at(-1)?.year ?? 0) ? frame.bottom - 24 : frame.bottom;
  return spread(labels, 15, 8, lowest)
    .map((label) => textAt(frame.x(last.year) + 11, label.y + 4, label.words, label.className))
    .join("");
}
