import { isZero } from "../exact/fraction.ts";
import type { Dispersion, Indicator } from "../indicators/define.ts";
import type { Places } from "../tables/places.ts";
import { differenceCoefficient, type SchoolResource } from "./dispersion.ts";
import type { Figure } from "./figure.ts";
import type { Found, Search } from "./found.ts";
import { isCountable } from "./own.ts";
import type { SeriesKey } from "./row-index.ts";

/** Schools at any depth; teaching points are left out of the comparison between schools (DOMAIN §2a, jh12-scope). */
export function schoolsBelow(area: string, places: Places): string[] {
  return places.within(area).flatMap((place) => (place.kind === "school" && place.id !== area ? [place.id] : []));
}

/** The difference coefficient of an area over its schools; undefined where no school has the resource on file. */
export function dispersionOf(indicator: Indicator, area: string, key: SeriesKey, search: Search): Figure | undefined {
  const { of: base, inverted } = indicator.measure as Dispersion;
  if (!isCountable(base)) throw new TypeError(`dispersion of what has no counts: ${base.id}`);
  const schools = schoolsBelow(area, search.places).flatMap((school) => {
    const resource = resourceOf(search.finding(base, school, key), inverted);
    return resource ? [resource] : [];
  });
  if (schools.length === 0) return undefined;
  const rate = differenceCoefficient(schools);
  return {
    ...key,
    indicator,
    area,
    rate,
    sides: [],
    reported: { status: "not_reported" },
    rows: [],
    schools: schools.length,
  };
}

function resourceOf(found: Found | undefined, inverted: boolean): SchoolResource | undefined {
  const [top, bottom] = found?.sides ?? [];
  if (!top?.value || !bottom?.value) return undefined;
  const [resource, pupils] = inverted ? [bottom.value, top.value] : [top.value, bottom.value];
  return isZero(pupils) ? undefined : { resource, pupils };
}
