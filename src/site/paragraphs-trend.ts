import type { Places } from "../tables/places.ts";
import { type Trend, trendOf } from "../trends/trend.ts";
import type { Series } from "./series.ts";

const known = new WeakMap<Series, Trend>();

/** The trend of a series, worked out once: each language asks for it on the sheet and in the dossier. */
export function trendIn(series: Series, places: Places): Trend {
  const found = known.get(series) ?? trendOf(series.figures, { places });
  known.set(series, found);
  return found;
}
