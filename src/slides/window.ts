import { type Domain, domainOf } from "../charts/domain.ts";
import type { Indicator } from "../indicators/define.ts";

/** Percentages that are not small stand against the whole. */
const small = 50;

/** The window of a chart's axis; one of percentages from zero never goes above the whole without need. */
export function windowOf(values: readonly number[], { axis, unit }: Pick<Indicator, "axis" | "unit">): Domain {
  const domain = domainOf(values, axis, unit === "%" ? 100 : undefined);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (unit !== "%" || axis !== "zero" || low < 0 || high > 100 || high < small) return domain;
  return { from: 0, to: 100, ticks: [0, 20, 40, 60, 80, 100] };
}
