import { nice, ticks as ticksBetween } from "d3";

/** The drawn window of an axis, with its ticks, in the figure's unit. */
export interface Domain {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

/** Few distinct windows, so that many charts share one frame and can be compared by eye. */
const spans = [1, 2, 5, 10, 20, 30, 50, 100];
const tops = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/**
 * From zero to a round number above the values; `window` for rates near the whole may start higher and ends at it.
 * @param values at least one, finite; @param whole the value of the whole in the unit (100 for percentages)
 */
export function domainOf(values: readonly number[], axis: "zero" | "window", whole: number | undefined): Domain {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (low < 0) return around(low, Math.max(high, 0)); // a part above its whole: the window opens downwards
  if (axis === "window" && whole !== undefined && high <= whole) return windowBelow(low, whole);
  if (axis === "window") return around(low, high);
  return fromZero(high, whole);
}

function windowBelow(low: number, whole: number): Domain {
  const span = spans.find((each) => low >= whole - each * 0.92) ?? whole;
  return withTicks(whole - span, whole);
}

/** A part cannot pass its whole, so the axis of one that does not ends there. */
function fromZero(high: number, whole: number | undefined): Domain {
  if (high <= 0) return withTicks(0, 1);
  const power = 10 ** Math.floor(Math.log10(high));
  const top = tops.find((each) => each * power >= high * 1.04) ?? 12;
  const end = Number((top * power).toPrecision(3));
  return withTicks(0, whole !== undefined && high <= whole ? Math.min(end, whole) : end);
}

function around(low: number, high: number): Domain {
  const margin = (high - low) * 0.1 || Math.abs(high) * 0.1 || 1;
  const [from, to] = nice(low - margin, high + margin, 5);
  return withTicks(from, to);
}

function withTicks(from: number, to: number): Domain {
  return { from, to, ticks: ticksBetween(from, to, 5) };
}
