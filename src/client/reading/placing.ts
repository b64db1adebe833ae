/** A rectangle in pixels, from the upper left corner of the room that it stands in. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

type Extent = Pick<Box, "width" | "height">;
type Place = Pick<Box, "left" | "top">;

/** How far a readout stays away from the mark that it tells of. */
const distance = 12;

/**
 * Where a readout goes: beside its mark on the side that has more room, at the end of the plot that is farther from
 * the mark, since its neighbours lie about as high as it does. Undefined where it is too wide or too high for that.
 */
export function beside(mark: Box, readout: Extent, room: Extent, plot: Box): Place | undefined {
  const right = mark.left + mark.width + distance;
  const left = mark.left - distance - readout.width;
  const fitting = [right, left].filter((at) => at >= 0 && at + readout.width <= room.width);
  const wanted = mark.left + mark.width / 2 < room.width / 2 ? right : left;
  const at = fitting.includes(wanted) ? wanted : fitting[0];
  if (at === undefined || readout.height > room.height) return undefined;
  const isHigh = mark.top + mark.height / 2 < plot.top + plot.height / 2;
  const top = isHigh ? plot.top + plot.height - readout.height : plot.top;
  return { left: at, top: Math.max(0, Math.min(top, room.height - readout.height)) };
}

/** Below the mark, or above it where the room ends below. */
export function across(mark: Box, readout: Extent, room: Extent): Place {
  const below = mark.top + mark.height + distance;
  const above = mark.top - distance - readout.height;
  return { left: 0, top: below + readout.height > room.height && above >= 0 ? above : below };
}
