import * as Plot from "@observablehq/plot";
import type { Language } from "../i18n/language.ts";
import { formatDigits } from "../i18n/numbers.ts";
import { plotDocument } from "./document.ts";
import type { Domain } from "./domain.ts";
import { widthOf } from "./placed-labels.ts";

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
  readonly left: number;
  readonly right: number;
  readonly top: number;
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
  const { xTicks, ...margins } = sizes[size];
  return plotted(margins, { domain: [...years], inset: 14 }, domain, [
    Plot.gridY(domain.ticks, { strokeOpacity: 1, stroke: "currentColor" }),
    axisY(domain.ticks, suffix, language),
    axisX(yearTicks(years, xTicks), String),
  ]);
}

/** The space around a frame. */
interface Margins {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function plotted(margins: Margins, x: Plot.ScaleOptions, { from, to }: Domain, marks: Plot.Markish[]): Frame {
  const { width, height, left, right, top, bottom } = margins;
  const plot = Plot.plot({
    document: plotDocument,
    ...{ width, height, marginLeft: left, marginRight: right, marginTop: top, marginBottom: bottom },
    ...{ x, y: { domain: [from, to] }, marks },
  }) as SVGSVGElement & Plot.Plot;
  return {
    ...{ width, height, inner: innerMarkup(plot), x: scaleOf(plot, "x"), y: scaleOf(plot, "y") },
    ...{ left, top, right: width - right, bottom: height - bottom },
  };
}

function axisX(ticks: readonly number[], tickFormat: (value: number) => string): Plot.Markish {
  return Plot.axisX(ticks, { label: null, tickSize: 0, tickFormat });
}

function axisY(ticks: readonly number[], suffix: string, language: Language): Plot.Markish {
  const tickFormat = (value: number) => tickText(value, suffix, language);
  return Plot.axisY(ticks, { label: null, tickSize: 0, tickFormat });
}

const scatterSizes = {
  wide: { width: 640, height: 360, left: 46, right: 112, top: 12, bottom: 46 },
  narrow: { width: 358, height: 300, left: 46, right: 82, top: 12, bottom: 44 },
} as const;

const drawnScatters = new Map<string, Frame>();

/** The frame of rates over their denominators: nothing across but ticks, so that the limits are what the eye follows. */
export function scatterFrameOf(size: Size, x: Domain, y: Domain, suffix: string, language: Language): Frame {
  const grouping = x.to >= 1000 && language === "en" ? "en" : "zh-Hans";
  const key = [size, x.from, x.to, y.from, y.to, suffix, grouping].join("|");
  const known = drawnScatters.get(key);
  if (known) return known;
  const ticks = size === "wide" ? x.ticks : x.ticks.filter((_, position) => position % 2 === 0);
  const frame = plotted(scatterSizes[size], { domain: [x.from, x.to] }, y, [
    Plot.gridY(y.ticks, { strokeOpacity: 1, stroke: "currentColor" }),
    axisY(y.ticks, suffix, grouping),
    axisX(ticks, (value) => formatDigits(String(value), grouping)),
  ]);
  drawnScatters.set(key, frame);
  return frame;
}

const panel = { width: 172, height: 104, left: 42, right: 8, top: 8, bottom: 18 } as const;

const drawnPanels = new Map<string, Frame>();

/** The frame of a small multiple: the ends of both axes are enough, since all panels have the same. */
export function panelFrameOf(
  years: readonly [number, number],
  domain: Domain,
  suffix: string,
  width: number = panel.width,
): Frame {
  const key = [...years, domain.from, domain.to, suffix, width].join("|");
  const known = drawnPanels.get(key);
  if (known) return known;
  const ends = [domain.ticks[0] ?? domain.from, domain.ticks.at(-1) ?? domain.to];
  const words = ends.map((end) => tickText(end, suffix, "zh-Hans"));
  const left = Math.max(panel.left, Math.ceil(Math.max(...words.map(widthOf))) + 6);
  const frame = plotted({ ...panel, left, width }, { domain: [...years], inset: 6 }, domain, [
    Plot.gridY(ends, { strokeOpacity: 1, stroke: "currentColor" }),
    axisY(ends, suffix, "zh-Hans"),
    axisX([...new Set(years)], String),
  ]);
  drawnPanels.set(key, frame);
  return frame;
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
      ...{ left, top, right: width - right, bottom: height - bottom },
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
