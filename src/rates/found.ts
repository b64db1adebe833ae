import { compare, zero } from "../exact/fraction.ts";
import type { Places } from "../tables/places.ts";
import type { RollUp } from "./figure.ts";
import { canSubtract, ratioOf } from "./measure.ts";
import type { Countable, Own } from "./own.ts";
import { heaviest } from "./rate.ts";
import type { RowIndex, SeriesKey } from "./row-index.ts";

/** What is found of an indicator for an area: its own rows, or the sums over its children. */
export type Found = Own & { readonly rollUp?: RollUp };

/** Where sums look: the rows, the areas, and what is found for any of them. */
export interface Search {
  readonly index: RowIndex;
  readonly places: Places;
  finding(indicator: Countable, area: string, key: SeriesKey): Found | undefined;
}

/** One table's row settles the matter; counts of two tables only where both are on file, marked or printed as a rate. */
export function isSettled(indicator: Countable, mine: Own): boolean {
  if (!crossesTables(indicator) && indicator.rollUp === "by_figure") return true;
  if (isWhole(mine) || mine.reported.status !== "not_reported") return true;
  const marks = mine.sides.flatMap((side) => (side.status === "observed" ? [] : [side.status]));
  return heaviest(marks) !== "not_reported";
}

/** Whether every side is known and none is below nothing: what contradicts itself joins no sum. */
export function isWhole({ sides }: Own): boolean {
  return sides.every(({ value }) => value && compare(value, zero) >= 0) && canSubtract(sides);
}

function crossesTables({ measure, table }: Countable): boolean {
  const { numerator, denominator } = ratioOf(measure);
  return [...numerator.plus, ...denominator.plus].some((term) => term.table !== table);
}
