import { compare, isZero, zero } from "../exact/fraction.ts";
import type { Reported } from "../exact/reported.ts";
import type { Dispersion, Indicator } from "../indicators/define.ts";
import type { Cell } from "../intake/cell.ts";
import type { Places } from "../tables/places.ts";
import { differenceCoefficient, type SchoolResource } from "./dispersion.ts";
import { type Figure, type RollUp, rowsOf } from "./figure.ts";
import { canSubtract, rateOf, ratioOf, sumsOf } from "./measure.ts";
import { type Countable, isCountable, type Own, own, ownKeys } from "./own.ts";
import { heaviest } from "./rate.ts";
import { isExpected, isSchool, keyOfSide, sumSides } from "./roll-up.ts";
import { keyText, type RowIndex, type SeriesKey } from "./row-index.ts";
import { ownSides, type Side } from "./side.ts";

/** Works out the figures of any area of one dataset; what several areas need is worked out once. */
export interface Rates {
  /** The keys for which something is on file for an area, by itself or through its children; sorted by period. */
  keys(indicator: Indicator, area: string): readonly SeriesKey[];
  /** The figure of a key; undefined where nothing at all is on file for it. */
  figure(indicator: Indicator, area: string, key: SeriesKey): Figure | undefined;
}

/** What is found of an indicator for an area: its own rows, or the sums over its children. */
type Found = Own & { readonly rollUp?: RollUp };

const unreported: Cell<Reported> = { status: "not_reported" };

/** The rates of a dataset: its rows, indexed, and its areas, without cycles. */
export function ratesOf(index: RowIndex, places: Places): Rates {
  const finding = remember((indicator: Countable, area: string, key: SeriesKey) => find(indicator, area, key), nameOf);
  const keying = remember(
    (indicator: Indicator, area: string) => allKeys(indicator, area),
    (indicator, area) => `${indicator.id}\t${area}`,
  );

  /** An area's own row gives its rate; where it has none, the ratio of sums over its children does. */
  function find(indicator: Countable, area: string, key: SeriesKey): Found | undefined {
    const mine = own(indicator, index, area, key);
    if (mine && isSettled(indicator, mine)) return mine;
    return (indicator.rollUp === "by_term" ? byTerm(indicator, area, key) : byFigure(indicator, area, key)) ?? mine;
  }

  function byFigure(indicator: Countable, area: string, key: SeriesKey): Found | undefined {
    const children = places.children(area).map((child) => ({ child, found: finding(indicator, child.id, key) }));
    const included = children.filter(({ found }) => found && isWhole(found));
    if (included.length === 0) return undefined;
    const absent = children.filter(
      (each) => !included.includes(each) && isExpected(indicator, each.child, key, hasSchools(each.child.id)),
    );
    const sides = sumSides(included.map(({ found }) => found?.sides ?? []));
    const deeper = included.flatMap(({ found }) => found?.rollUp?.missing ?? []);
    const missing = [...absent.map(({ child }) => child.id), ...deeper];
    return { sides, reported: unreported, rollUp: { included: included.map(({ child }) => child.id), missing } };
  }

  /** Each side by itself: a cohort enters at one school and leaves from another. */
  function byTerm(indicator: Countable, area: string, key: SeriesKey): Found | undefined {
    const sides = sumsOf(indicator.measure).map((_, position) => sideByTerm(indicator, position, area, key));
    if (!sides.some(({ side }) => side.status === "observed")) return undefined;
    const rollUp = {
      included: [...new Set(sides.flatMap(({ included }) => included))],
      missing: [...new Set(sides.flatMap(({ missing }) => missing))],
    };
    return { sides: sides.map(({ side }) => side), reported: unreported, rollUp };
  }

  function sideByTerm(indicator: Countable, position: number, area: string, key: SeriesKey): RollUp & { side: Side } {
    const sums = sumsOf(indicator.measure);
    const mine = ownSides(sums, index, area, key)[position] as Side;
    if (mine.status === "observed") return { side: mine, included: [], missing: [] };
    const at = keyOfSide(sums[position] as (typeof sums)[number], key);
    const children = places
      .children(area)
      .map((child) => ({ child, ...sideByTerm(indicator, position, child.id, key) }));
    const included = children.filter(({ side }) => side.status === "observed");
    const absent = children.filter(
      (each) => !included.includes(each) && isExpected(indicator, each.child, at, hasSchools(each.child.id)),
    );
    const [side] = included.length > 0 ? sumSides(included.map((each) => [each.side])) : [mine];
    return {
      side: side ?? mine,
      included: included.map(({ child }) => child.id),
      missing:
        included.length === 0
          ? []
          : [...absent, ...included.filter((each) => each.missing.length > 0)].flatMap((each) =>
              each.side.status === "observed" ? each.missing : [each.child.id],
            ),
    };
  }

  function allKeys(indicator: Indicator, area: string): readonly SeriesKey[] {
    const keys = isCountable(indicator) ? ownKeys(indicator, index, area) : schoolKeys(indicator, area);
    const below = isCountable(indicator) ? places.children(area).flatMap((child) => keying(indicator, child.id)) : [];
    const distinct = new Map([...keys, ...below].map((key) => [keyText(key), key]));
    return [...distinct.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, key]) => key);
  }

  function schoolKeys(indicator: Indicator, area: string): SeriesKey[] {
    const base = (indicator.measure as Dispersion).of;
    const here = places.place(area);
    if (!here || isSchool(here)) return [];
    return schoolsBelow(area).flatMap((school) => [...keying(base, school)]);
  }

  /** Schools at any depth; teaching points are left out of the comparison between schools (DOMAIN §2a, jh12-scope). */
  function schoolsBelow(area: string): string[] {
    return places.within(area).flatMap((place) => (place.kind === "school" && place.id !== area ? [place.id] : []));
  }

  function hasSchools(area: string): boolean {
    return places.within(area).some((place) => place.id !== area && isSchool(place));
  }

  function dispersion(indicator: Indicator, area: string, key: SeriesKey): Figure | undefined {
    const { of: base, inverted } = indicator.measure as Dispersion;
    if (!isCountable(base)) throw new TypeError(`dispersion of what has no counts: ${base.id}`);
    const schools = schoolsBelow(area).flatMap((school) => {
      const resource = resourceOf(finding(base, school, key), inverted);
      return resource ? [resource] : [];
    });
    if (schools.length === 0) return undefined;
    const rate = differenceCoefficient(schools);
    return { ...key, indicator, area, rate, sides: [], reported: unreported, rows: [], schools: schools.length };
  }

  return {
    keys: (indicator, area) => (suits(indicator, places, area) ? keying(indicator, area) : []),
    figure(indicator, area, key) {
      if (!isCountable(indicator)) return dispersion(indicator, area, key);
      const found = finding(indicator, area, key);
      if (!found) return undefined;
      const { sides, reported, reportedIn, rollUp } = found;
      const rate = rateOf(indicator, indicator.measure, sides);
      const rows = rowsOf(sides, reportedIn);
      return { ...key, indicator, area, rate, sides, reported, rows, ...(rollUp ? { rollUp } : {}) };
    },
  };
}

/** One table's row settles the matter; counts of two tables only where both are on file, marked or printed as a rate. */
function isSettled(indicator: Countable, mine: Own): boolean {
  if (!crossesTables(indicator) && indicator.rollUp === "by_figure") return true;
  if (isWhole(mine) || mine.reported.status !== "not_reported") return true;
  const marks = mine.sides.flatMap((side) => (side.status === "observed" ? [] : [side.status]));
  return heaviest(marks) !== "not_reported";
}

function crossesTables({ measure, table }: Countable): boolean {
  const { numerator, denominator } = ratioOf(measure);
  return [...numerator.plus, ...denominator.plus].some((term) => term.table !== table);
}

/** Whether every side is known and none is below nothing: what contradicts itself joins no sum. */
function isWhole({ sides }: Own): boolean {
  return sides.every(({ value }) => value && compare(value, zero) >= 0) && canSubtract(sides);
}

function resourceOf(found: Found | undefined, inverted: boolean): SchoolResource | undefined {
  const [top, bottom] = found?.sides ?? [];
  if (!top?.value || !bottom?.value) return undefined;
  const [resource, pupils] = inverted ? [bottom.value, top.value] : [top.value, bottom.value];
  return isZero(pupils) ? undefined : { resource, pupils };
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
