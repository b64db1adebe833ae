import { compare, subtract } from "../exact/fraction.ts";
import type { Problem } from "../intake/problem.ts";
import type { Table } from "../tables/define.ts";
import type { Reading } from "../tables/reading.ts";
import { type Check, digits, labelOf, problemAt } from "./check.ts";
import { joinOf, type Key, keyOf } from "./join.ts";
import { sumBelow } from "./total.ts";

/**
 * The own row of an area is the sum over the places below it, where every one of them that should report did, in the
 * columns that the table declares additive: persons and classes, never schools or heads.
 */
export const sumOfChildren: Check = {
  codes: ["sum-of-children"],
  check(reading) {
    const join = joinOf(reading);
    return reading.tables.flatMap((table) => {
      if (table.additive.length === 0) return [];
      return join.firsts(table).flatMap((row) => {
        const key = keyOf(table, row);
        if (reading.places.children(key.area).length === 0) return [];
        return table.additive.flatMap((column) => ofColumn(reading, table, column, key));
      });
    });
  },
};

function ofColumn(reading: Reading, table: Table, column: string, key: Key): Problem[] {
  const own = joinOf(reading).figure(table, column, key);
  const below = own && sumBelow(reading, table, column, key);
  if (!own || !below || compare(own.value, below.value) === 0) return [];
  const apart = subtract(own.value, below.value);
  return [
    problemAt(reading, "sum-of-children", own, {
      label: labelOf(table, column),
      found: digits(own.value),
      count: new Set(below.cells.map(({ row }) => row.key["area"])).size,
      sum: digits(below.value),
      apart: digits(apart.n < 0n ? { ...apart, n: -apart.n } : apart),
    }),
  ];
}
