import type { Published } from "../disclosure/published.ts";
import { compare } from "../exact/fraction.ts";
import type { Figure } from "../rates/figure.ts";
import type { Place } from "../tables/places.ts";
import { latest, type Series } from "./series.ts";
import type { Site } from "./site.ts";

/** One figure that shows all a rate is: reported, recomputed, with its fraction. */
export interface Example {
  readonly place: Place;
  readonly series: Series;
  readonly figure: Published<Figure>;
}

/** The first headline figure, of the root or else of a place within it, that was both reported and recomputed. */
export function exampleOf(site: Site): Example | undefined {
  const places = [site.root, ...site.places.children(site.root.id)];
  let fallback: Example | undefined;
  for (const place of places) {
    for (const series of site.headline(place.id)) {
      const figure = latest(series);
      if (figure?.rate.status !== "observed") continue;
      if (figure.reported.status === "filled" && !isWhole(figure)) return { place, series, figure };
      fallback ??= { place, series, figure };
    }
  }
  return fallback;
}

/** All of all: an example that shows nothing. */
function isWhole({ rate: { numerator, denominator } }: Figure): boolean {
  return numerator !== undefined && denominator !== undefined && compare(numerator, denominator) === 0;
}
