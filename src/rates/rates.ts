import type { Dispersion, Indicator } from "../indicators/define.ts";
import type { Places } from "../tables/places.ts";
import { overChildren } from "./children.ts";
import { type Figure, rowsOf } from "./figure.ts";
import { type Found, isSettled, type Search } from "./found.ts";
import { rateOf } from "./measure.ts";
import { type Countable, isCountable, own, ownKeys } from "./own.ts";
import { isSchool } from "./roll-up.ts";
import { keyText, type RowIndex, type SeriesKey } from "./row-index.ts";
import { dispersionOf, schoolsBelow } from "./schools.ts";

/** Works out the figures of any area of one dataset; what several areas need is worked out once. */
export interface Rates {
  /** The keys for which something is on file for an area, by itself or through its children; sorted by period. */
  keys(indicator: Indicator, area: string): readonly SeriesKey[];
  /** The figure of a key; undefined where nothing at all is on file for it. */
  figure(indicator: Indicator, area: string, key: SeriesKey): Figure | undefined;
}

/** The rates of a dataset: its rows, indexed, and its areas, without cycles. */
export function ratesOf(index: RowIndex, places: Places): Rates {
  const finding = remember(
    (indicator: Countable, area: string, key: SeriesKey) => find(indicator, area, key, search),
    nameOf,
  );
  const search: Search = { index, places, finding };
  const keying: Keying = remember(
    (indicator, area) => keysOf(indicator, area, search, keying),
    (indicator, area) => `${indicator.id}\t${area}`,
  );
  return {
    keys: (indicator, area) => (suits(indicator, places, area) ? keying(indicator, area) : []),
    figure: (indicator, area, key) =>
      isCountable(indicator) ? figureOf(indicator, area, key, search) : dispersionOf(indicator, area, key, search),
  };
}

type Keying = (indicator: Indicator, area: string) => readonly SeriesKey[];

/** An area's own row gives its rate; where it has none, the ratio of sums over its children does. */
function find(indicator: Countable, area: string, key: SeriesKey, search: Search): Found | undefined {
  const mine = own(indicator, search.index, area, key);
  if (mine && isSettled(indicator, mine)) return mine;
  return overChildren(indicator, area, key, search) ?? mine;
}

function figureOf(indicator: Countable, area: string, key: SeriesKey, search: Search): Figure | undefined {
  const found = search.finding(indicator, area, key);
  if (!found) return undefined;
  const { sides, reported, reportedIn, rollUp } = found;
  const rate = rateOf(indicator, indicator.measure, sides);
  const rows = rowsOf(sides, reportedIn);
  return { ...key, indicator, area, rate, sides, reported, rows, ...(rollUp ? { rollUp } : {}) };
}

/** The keys of an area's own rows and of its children's; a coefficient has those of the schools below. */
function keysOf(indicator: Indicator, area: string, { index, places }: Search, keying: Keying): SeriesKey[] {
  const keys = isCountable(indicator)
    ? [...ownKeys(indicator, index, area), ...places.children(area).flatMap(({ id }) => keying(indicator, id))]
    : schoolKeys(indicator, area, places, keying);
  const distinct = new Map(keys.map((key) => [keyText(key), key]));
  return [...distinct.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, key]) => key);
}

function schoolKeys(indicator: Indicator, area: string, places: Places, keying: Keying): SeriesKey[] {
  const here = places.place(area);
  if (!here || isSchool(here)) return [];
  return schoolsBelow(area, places).flatMap((school) => [...keying((indicator.measure as Dispersion).of, school)]);
}

function suits({ schoolTypes }: Indicator, places: Places, area: string): boolean {
  const place = places.place(area);
  return !schoolTypes || !place || !isSchool(place) || schoolTypes.includes(place.schoolType ?? "");
}

function nameOf(indicator: Indicator, area: string, key: SeriesKey): string {
  return `${indicator.id}\t${area}\t${keyText(key)}`;
}

function remember<A extends unknown[], R>(work: (...given: A) => R, name: (...given: A) => string): (...given: A) => R {
  const known = new Map<string, R>();
  return (...given) => {
    const key = name(...given);
    if (!known.has(key)) known.set(key, work(...given));
    return known.get(key) as R;
  };
}
