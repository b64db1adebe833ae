import type { Reported } from "../exact/reported.ts";
import type { Cell } from "../intake/cell.ts";
import type { Place, Places } from "../tables/places.ts";
import type { RollUp } from "./figure.ts";
import { type Found, isWhole, type Search } from "./found.ts";
import { sumsOf } from "./measure.ts";
import type { Countable } from "./own.ts";
import { isExpected, isSchool, keyOfSide, sumSides } from "./roll-up.ts";
import type { SeriesKey } from "./row-index.ts";
import { ownSides, type Side } from "./side.ts";

const unreported: Cell<Reported> = { status: "not_reported" };

/** The sums over an area's children: whole figures of each, or each side over the children that have it. */
export function overChildren(indicator: Countable, area: string, key: SeriesKey, search: Search): Found | undefined {
  return indicator.rollUp === "by_term" ? byTerm(indicator, area, key, search) : byFigure(indicator, area, key, search);
}

function byFigure(indicator: Countable, area: string, key: SeriesKey, search: Search): Found | undefined {
  const { places, finding } = search;
  const children = places.children(area).map((child) => ({ child, found: finding(indicator, child.id, key) }));
  const included = children.filter(({ found }) => found && isWhole(found));
  if (included.length === 0) return undefined;
  const others = children.filter((each) => !included.includes(each)).map(({ child }) => child);
  const absent = others.filter((child) => isMissed(indicator, child, key, places)).map(({ id }) => id);
  const deeper = included.flatMap(({ found }) => found?.rollUp?.missing ?? []);
  const rollUp = { included: included.map(({ child }) => child.id), missing: [...absent, ...deeper] };
  return { sides: sumSides(included.map(({ found }) => found?.sides ?? [])), reported: unreported, rollUp };
}

/** Each side by itself: a cohort enters at one school and leaves from another. */
function byTerm(indicator: Countable, area: string, key: SeriesKey, search: Search): Found | undefined {
  const sides = sumsOf(indicator.measure).map((_, position) => sideByTerm(indicator, position, area, key, search));
  if (!sides.some(({ side }) => side.status === "observed")) return undefined;
  const rollUp = {
    included: [...new Set(sides.flatMap(({ included }) => included))],
    missing: [...new Set(sides.flatMap(({ missing }) => missing))],
  };
  return { sides: sides.map(({ side }) => side), reported: unreported, rollUp };
}

function sideByTerm(
  indicator: Countable,
  position: number,
  area: string,
  key: SeriesKey,
  search: Search,
): RollUp & { readonly side: Side } {
  const sums = sumsOf(indicator.measure);
  const mine = ownSides(sums, search.index, area, key)[position] as Side;
  if (mine.status === "observed") return { side: mine, included: [], missing: [] };
  const at = keyOfSide(sums[position] as (typeof sums)[number], key);
  const children = search.places
    .children(area)
    .map((child) => ({ child, ...sideByTerm(indicator, position, child.id, key, search) }));
  const included = children.filter(({ side }) => side.status === "observed");
  if (included.length === 0) return { side: mine, included: [], missing: [] };
  const missing = children.flatMap((each) => {
    if (included.includes(each)) return each.missing;
    return isMissed(indicator, each.child, at, search.places) ? [each.child.id] : [];
  });
  const [side = mine] = sumSides(included.map((each) => [each.side]));
  return { side, included: included.map(({ child }) => child.id), missing };
}

function isMissed(indicator: Countable, child: Place, key: SeriesKey, places: Places): boolean {
  const hasSchools = places.within(child.id).some((place) => place.id !== child.id && isSchool(place));
  return isExpected(indicator, child, key, hasSchools);
}
