import { spreadBlocks } from "../../charts/labels.ts";
import { numberIn, type PointLabel, type Sheet } from "../chart-data.ts";
import { lineHeight, widthOf } from "../drawing/measure.ts";
import { sizes } from "../drawing/page.ts";
import type { Box } from "../drawing/shape.ts";
import { type Canvas, heightIn } from "./chart-plot.ts";

const markerRoom = 20;

/** How wide labels are that stand right of a plot; 0 where there are none. */
export function roomForLabels({ columns }: Sheet, labels: readonly PointLabel[]): number {
  const lines = labels.flatMap(({ column, named, words }) => [words, ...(named ? [columns[column]?.name ?? ""] : [])]);
  return lines.length === 0 ? 0 : Math.max(...lines.map((line) => widthOf(line, sizes.body, true))) + markerRoom;
}

/** A label keeps its distance from the dot, not from the ring around it; one that is moved, not everywhere from either. */
const [close, aside] = [4, 12];

/** Labels with a name take two lines. */
function linesOf({ named }: PointLabel): number {
  return named ? 2.1 : 1;
}

/**
 * How far from their points labels in one column stand, so that none covers another, in parts of the chart and in their
 * order. @param ringed whether rings surround the points; @param lines how many lines a label takes
 */
export function spreadLabels(
  { data, width, height }: Canvas,
  labels: readonly PointLabel[],
  plot: Box,
  axis: { readonly from: number; readonly to: number },
  ringed: boolean,
  lines = linesOf,
): { readonly x: number; readonly y: number }[] {
  const natural = labels.map(({ column, at }) =>
    heightIn(plot, axis, numberIn(data.columns[column]?.cells[at]) ?? axis.from),
  );
  const blocks = labels.map((label, at) => ({
    at,
    y: natural[at] ?? 0,
    height: lines(label) * lineHeight(sizes.body),
  }));
  const placed = spreadBlocks(blocks, plot.y - sizes.body / 2, plot.y + plot.h + sizes.body / 2);
  const found = new Map(placed.map(({ at, y }) => [at, y]));
  return natural.map((y, at) => {
    const moved = (found.get(at) ?? y) - y;
    return { x: (ringed || Math.abs(moved) >= 1 ? aside : close) / width, y: moved / height };
  });
}
