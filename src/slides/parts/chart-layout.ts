import { spread } from "../../charts/labels.ts";
import { axisSuffix } from "../../i18n/units.ts";
import { type ChartData, columnOf } from "../chart-data.ts";
import { lineHeight, widthOf } from "../drawing/measure.ts";
import { type ChartFrame, sizes } from "../drawing/page.ts";
import type { Box } from "../drawing/shape.ts";
import { tickDecimals } from "../number-format.ts";

/** Where things stand within a chart, in points: so that labels beside the plot neither touch nor are cut off. */
export interface ChartLayout {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  /** Every how many categories one has its name on the axis. */
  readonly step: number;
  /** The size of these names. */
  readonly nameSize: number;
  /** How far from its natural place each end label stands, in the order of the labels. */
  readonly offsets: readonly { readonly x: number; readonly y: number }[];
}

const [markerRoom, axisRoom] = [20, 10];
const top = 22;
const bottom = lineHeight(sizes.body) + 8;

export function layoutOf({ data, w, h }: ChartFrame): ChartLayout {
  const left = Math.max(...ticksOf(data).map((tick) => widthOf(tick, sizes.body))) + axisRoom;
  const right = data.kind === "bars" && !columnOf(data, "standard") ? 0 : labelRoom(data) + markerRoom;
  const plot = { x: left, y: top, w: w - left - right, h: h - top - bottom };
  return {
    ...{ width: w, height: h, plot },
    nameSize: isTight(data, plot.w) ? tightSize : sizes.body,
    step: data.kind === "bars" ? 1 : stepOf(data, plot.w),
    offsets: data.kind === "bars" ? besideBars(data, plot) : offsetsOf(data, plot),
  };
}

/** The ticks as the axis prints them. */
function ticksOf({ domain, unit }: ChartData): string[] {
  const decimals = tickDecimals(domain.ticks);
  return domain.ticks.map((tick) => `${tick.toFixed(decimals)}${axisSuffix(unit)}`);
}

function labelRoom({ kind, labels }: ChartData): number {
  const beside = kind === "bars" ? labels.filter(({ role }) => role === "standard") : labels;
  const lines = beside.flatMap(({ name, words }) => [name, words]);
  return Math.max(0, ...lines.map((line) => widthOf(line, sizes.body, true)));
}

/** LibreOffice writes all names of years, whatever it is told, and breaks those that do not fit. */
const tightSize = 16;

function isTight({ kind, categories }: ChartData, width: number): boolean {
  return kind === "trend" && widthOf(categories[0] ?? "", sizes.body) + 2 > width / Math.max(1, categories.length - 1);
}

/** All names of years where they fit; else every so many, so that the last year has its name. */
function stepOf({ categories }: ChartData, width: number): number {
  const intervals = categories.length - 1;
  const needed = widthOf(categories[0] ?? "", sizes.body) + 16;
  const least = Math.ceil(needed / (width / Math.max(1, intervals)));
  if (least <= 1) return 1;
  const steps = Array.from({ length: intervals }, (_, at) => at + 1).filter((step) => step >= least);
  return steps.find((step) => intervals % step === 0 && step <= intervals / 2) ?? least;
}

/** Beside columns the limit is named right of the last one, where its line would end. */
function besideBars({ labels, categories }: ChartData, plot: Box): ChartLayout["offsets"] {
  return labels.map(({ role }) => ({ x: role === "standard" ? plot.w / categories.length / 2 : 0, y: 0 }));
}

/** A label keeps its distance from the dot, not from the ring around it; one that is moved, not everywhere from either. */
const aside = 6;

/** Labels at the ends of lines, moved apart until none covers another. */
function offsetsOf(data: ChartData, plot: Box): ChartLayout["offsets"] {
  const { from, to } = data.domain;
  const natural = data.labels.map(({ role, at }) => {
    const cell = columnOf(data, role)?.cells[at];
    const value = cell && "digits" in cell ? Number(cell.digits) : from;
    return plot.y + plot.h * (1 - (value - from) / (to - from));
  });
  const gap = lineHeight(sizes.body) * (data.labels.some(({ name }) => name !== "") ? 2.1 : 1);
  const wanted = natural.map((y, at) => ({ y, words: String(at), className: "" }));
  const placed = new Map(spread(wanted, gap, plot.y, plot.y + plot.h - gap / 4).map(({ words, y }) => [words, y]));
  const ringed = columnOf(data, "reported") !== undefined;
  return natural.map((y, at) => {
    const moved = (placed.get(String(at)) ?? y) - y;
    return { x: ringed || Math.abs(moved) >= 1 ? aside : 0, y: moved };
  });
}
