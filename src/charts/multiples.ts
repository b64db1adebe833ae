import type { Language } from "../i18n/language.ts";
import { axisSuffix } from "../i18n/units.ts";
import type { Series } from "../site/series.ts";
import { sharedExtent } from "../spread/dots.ts";
import { type Domain, domainOf } from "./domain.ts";
import { figureData } from "./figure-data.ts";
import { type Frame, panelFrameOf } from "./frame.ts";
import { type Point, pathOf, pointsOf } from "./line.ts";
import { crossAt, element } from "./markup.ts";
import { limitsBeside, standardLine } from "./standard-line.ts";

/** More of them are a wallpaper. */
export const mostPanels = 40;

/** What the panels of one indicator share: one window, one span of years. */
export interface Panels {
  readonly frame: Frame;
  readonly domain: Domain;
  readonly list: readonly Series[];
}

/** The panels of some series; undefined where no two years have a rate. @param width of one, in pixels */
export function panelsOf(list: readonly Series[], width?: number): Panels | undefined {
  const figures = list.flatMap((series) => series.figures);
  const extent = sharedExtent(list.map((series) => series.figures));
  const observed = pointsOf(figures).filter(({ value }) => value !== undefined);
  const years = observed.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const indicator = list[0]?.indicator;
  if (!indicator || !extent || years.length === 0 || first === last) return undefined;
  const values = [extent.low, extent.high];
  const { axis, unit } = indicator;
  const domain = domainOf([...values, ...limitsBeside(figures, values, axis)], axis, unit === "%" ? 100 : undefined);
  return { frame: panelFrameOf([first, last], domain, axisSuffix(unit), width), domain, list };
}

/** What lies behind every panel: the axes and all lines in grey. It goes into a symbol that panels use. */
export function panelGround({ frame, list }: Panels): string {
  const others = list.map((series) => pathOf(pointsOf(series.figures), frame.x, frame.y)).join("");
  return frame.inner + element("path", { class: "other", d: others });
}

/**
 * One series among all: its line, broken where a year is missing, its last point, rings where the report does not
 * reconcile, its standard. @param label the chart's text alternative; @param ground the id of the symbol behind it
 */
export function panelChart(series: Series, panels: Panels, label: string, ground: string, language: Language): string {
  const { zone, front } = panelMarks(series, panels, language);
  const { width, height } = panels.frame;
  const attributes = { class: "chart panel", viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": label };
  return element("svg", attributes, zone + element("use", { href: `#${ground}` }) + front);
}

/** What one panel draws below and above what all of them have in common. */
export function panelMarks(
  series: Series,
  { frame, domain }: Panels,
  language: Language,
): { readonly zone: string; readonly front: string } {
  const points = pointsOf(series.figures);
  const last = points.findLast(({ value }) => value !== undefined);
  const isBelow = last?.figure.judgements?.[0]?.meets === false;
  const { zone, line } = standardLine(points, domain, frame, "narrow", language);
  const rings = points.flatMap(({ year, reported, differs }) =>
    differs && reported !== undefined && isInside(reported, domain)
      ? [element("circle", { class: "ring ne", cx: frame.x(year), cy: frame.y(reported), r: 3.5 })]
      : [],
  );
  const path = element("path", { class: isBelow ? "line bad" : "line", d: pathOf(points, frame.x, frame.y) });
  return { zone, front: line + path + rings.join("") + (last ? lastMark(last, frame, isBelow) : "") };
}

function lastMark({ year, value, figure }: Point, { x, y }: Frame, isBelow: boolean): string {
  if (value === undefined) return "";
  const mark = isBelow
    ? crossAt(x(year), y(value), 3)
    : element("circle", { class: "dot", cx: x(year), cy: y(value), r: 3 });
  return element("g", { class: "pt", ...figureData(figure) }, mark);
}

function isInside(value: number, { from, to }: Domain): boolean {
  return from <= value && value <= to;
}
