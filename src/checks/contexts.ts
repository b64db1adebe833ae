import type { Row } from "../tables/define.ts";
import { shiftPeriod } from "../tables/period.ts";
import type { Reading } from "../tables/reading.ts";
import type { FigureOf } from "./expression.ts";
import { joinOf, type Key, keyOf } from "./join.ts";

const dimensions = ["level", "group", "grade"] as const;
type Dimension = (typeof dimensions)[number];

/**
 * Where a rule is checked: every area and period, and every level, group and grade that the rule leaves open, of which
 * one of its figures has a row. Figures that leave fewer keys open than others are looked up, and make no place.
 */
export function contextsOf(reading: Reading, figures: readonly FigureOf[]): Key[] {
  const most = Math.max(...figures.map((figure) => openOf(figure).length), 0);
  const contexts = new Map<string, Key>();
  for (const figure of figures) {
    const open = openOf(figure);
    if (open.length < most) continue;
    for (const row of joinOf(reading).firsts(figure.table)) {
      const key = contextOf(figure, row, open);
      if (key) contexts.set(JSON.stringify(key), key);
    }
  }
  return [...contexts.values()];
}

/** The keys of a table that a figure does not name. */
function openOf({ table, filters }: FigureOf): Dimension[] {
  return dimensions.filter((each) => table.dimensions[each] && filters[each] === undefined);
}

/** The place for which a row would be this figure; undefined where the rule names another level, group or grade. */
function contextOf(figure: FigureOf, row: Row, open: readonly Dimension[]): Key | undefined {
  const key = keyOf(figure.table, row);
  const period = figure.previous ? shiftPeriod(key.period, 1) : key.period;
  if (period === undefined) return undefined;
  for (const each of dimensions) if ((figure.filters[each] ?? key[each]) !== key[each]) return undefined;
  return { area: key.area, period, ...Object.fromEntries(open.map((each) => [each, key[each]])) };
}

/** The key of a figure at such a place; undefined where it has no year before. */
export function keyAt({ table, filters, previous }: FigureOf, place: Key): Key | undefined {
  const period = previous ? shiftPeriod(place.period, -1) : place.period;
  if (period === undefined) return undefined;
  const keys = dimensions.flatMap((each) => {
    const word = table.dimensions[each] ? (filters[each] ?? place[each]) : undefined;
    return word === undefined ? [] : [[each, word] as const];
  });
  return { area: place.area, period, ...Object.fromEntries(keys) };
}
