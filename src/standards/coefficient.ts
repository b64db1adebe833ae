import type { Indicator } from "../indicators/define.ts";
import { indicators } from "../indicators/index.ts";

/** The difference coefficient of an indicator over the schools of an area. */
export function coefficientOf(base: Indicator): Indicator {
  const found = indicators.find(({ measure }) => measure.kind === "dispersion" && measure.of === base);
  if (!found) throw new TypeError(`no difference coefficient of ${base.id}`);
  return found;
}
