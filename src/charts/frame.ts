import * as Plot from "@observablehq/plot";
import type { Language } from "../i18n/language.ts";
import { formatDigits } from "../i18n/numbers.ts";
import { plotDocument } from "./document.ts";
import type { Domain } from "./domain.ts";

/** Each chart is rendered twice and the stylesheet picks one: a wide chart scaled to a phone makes 6 px text. */
const sizes = {
  wide: { width: 640, height: 320, left: 46, right: 104, top: 14, bottom: 30, xTicks: 10 },
  narrow: { width: 358, height: 268, left: 42, right: 66, top: 14, bottom: 28, xTicks: 4 },
} as const;
export type Size = keyof typeof sizes;

/** Axes and grid over a fixed domain, drawn by Plot, with the scales to place a series on them. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** The markup of grid and axes, without the surrounding `<svg>`. */
  readonly inner: string;
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
  readonly right: number;
  readonly bottom: number;
}

const drawn = new Map<string, Frame>();

/**
 * The frame for a span of years and a window of values. Plot draws each distinct frame once a build; the same chart
 * drawn whole for every series cost fifty times as much.
 */
export function frameOf(
  size: Size,
  years: readonly [number, number],
  domain: Domain,
  suffix: string,
  language: Language,
): Frame {
  const grouping = domain.to >= 1000 ? language : "";
  const key = [size, ...years, domain.from, domain.to, suffix, grouping].join("|");
  const known = drawn.get(key);
  if (known) return known;
  const frame = draw(size, years, domain, suffix, language);
  drawn.set(key, frame);
  return frame;
}

function draw(size: Size, years: readonly [number, number], domain: Domain, suffix: string, language: Language): Frame {
  const { width, height, left, right, top, bottom, xTicks } = sizes[size];
  const plot = Plot.plot({
    document: plotDocument,
    width,
    height,
    marginLeft: left,
    marginRight: right,
    marginTop: top,
    marginBottom: bottom,
    x: { domain: [years[0], years[1]], inset: 14 },
    y: { domain: [domain.from, domain.to] },
    marks: [
      Plot.gridY(domain.ticks, { strokeOpacity: 1, stroke: "currentColor" }),
      Plot.axisY(domain.ticks, {
        label: null,
        tickSize: 0,
        tickFormat: (value: number) => tickText(value, suffix, language),
      }),
      Plot.axisX(yearTicks(years, xTicks), { label: null, tickSize: 0, tickFormat: (year: number) => String(year) }),
    ],
  }) as SVGSVGElement & Plot.Plot;
  return {
    width,
    height,
    inner: innerMarkup(plot),
    x: scaleOf(plot, "x"),
    y: scaleOf(plot, "y"),
    right: width - right,
    bottom: height - bottom,
  };
}

/** Ticks end at the last year, which is the one that is read. */
function yearTicks([first, last]: readonly [number, number], most: number): number[] {
  const step = Math.max(1, Math.ceil((last - first) / (most - 1)));
  const ticks: number[] = [];
  for (let year = last; year >= first; year -= step) ticks.unshift(year);
  return ticks;
}

function tickText(value: number, suffix: string, language: Language): string {
  return `${formatDigits(String(Number(value.toPrecision(6))), language)}${suffix}`;
}

function scaleOf(plot: Plot.Plot, name: "x" | "y"): (value: number) => number {
  const scale = plot.scale(name);
  if (!scale) throw new TypeError(`no such scale: ${name}`);
  return (value) => scale.apply(value) as number;
}

const barSizes = {
  wide: { width: 640, left: 84, right: 96, top: 8, bottom: 28 },
  narrow: { width: 358, left: 78, right: 78, top: 8, bottom: 28 },
} as const;
const barHeight = 34;

/** A frame of horizontal bars from zero: one period has no line. */
export interface BarFrame extends Omit<Frame, "y"> {
  /** The middle of the bar in that place, counted from the top. */
  readonly row: (position: number) => number;
}

const drawnBars = new Map<string, BarFrame>();

/** The frame for some bars over a window that starts at zero. */
export function barFrameOf(size: Size, bars: number, domain: Domain, suffix: string, language: Language): BarFrame {
  const key = [size, bars, domain.to, suffix, domain.to >= 1000 ? language : ""].join("|");
  const known = drawnBars.get(key);
  if (known) return known;
  const { width, left, right, top, bottom } = barSizes[size];
  const height = top + bars * barHeight + bottom;
  const ticks = size === "wide" ? domain.ticks : domain.ticks.filter((_, position) => position % 2 === 0);
  const plot = Plot.plot({
    document: plotDocument,
    ...{ width, height, marginLeft: left, marginRight: right, marginTop: top, marginBottom: bottom },
    x: { domain: [domain.from, domain.to] },
    marks: [
      Plot.gridX(ticks, { strokeOpacity: 1, stroke: "currentColor" }),
      Plot.axisX(ticks, { label: null, tickSize: 0, tickFormat: (value: number) => tickText(value, suffix, language) }),
    ],
  }) as SVGSVGElement & Plot.Plot;
  const frame: BarFrame = {
    ...{
      width,
      height,
      inner: innerMarkup(plot),
      x: scaleOf(plot, "x"),
      right: width - right,
      bottom: height - bottom,
    },
    row: (position) => top + barHeight * (position + 0.5),
  };
  drawnBars.set(key, frame);
  return frame;
}

/**
 * What Plot drew, without its stylesheet (the content security policy refuses it; the rules stand in the site's own)
 * and without the labels it puts on groups (axe refuses them; the chart's own label says it all).
 */
function innerMarkup(plot: SVGSVGElement): string {
  for (const style of plot.querySelectorAll("style")) style.remove();
  const groups = [...plot.children].map((group) => {
    const name = /grid/.test(group.getAttribute("aria-label") ?? "") ? "grid" : "axis";
    for (const attribute of [...group.attributes]) {
      if (!["transform", "text-anchor"].includes(attribute.name)) group.removeAttribute(attribute.name);
    }
    group.setAttribute("class", name);
    if (name === "axis" && !group.hasAttribute("text-anchor")) group.setAttribute("text-anchor", "middle");
    for (const child of group.querySelectorAll("[style],[fill],[stroke]")) {
      for (const name of ["style", "fill", "stroke"]) child.removeAttribute(name);
    }
    return group.outerHTML;
  });
  // One decimal in attributes is enough; the text between tags keeps its own.
  return groups.join("").replace(/(\d+\.\d)\d+(?=[^<>]*>)/g, "$1");
}
