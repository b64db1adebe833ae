import { compare, type Fraction, fraction, isZero, multiply } from "../exact/fraction.ts";
import type { Problem } from "../intake/problem.ts";
import type { Table } from "../tables/define.ts";
import { dropout } from "../tables/dropout.ts";
import { enrolment } from "../tables/enrolment.ts";
import { pupils } from "../tables/pupils.ts";
import type { Reading } from "../tables/reading.ts";
import { type Check, digits, labelOf, percentOf, pointAt, problemAt } from "./check.ts";
import { joinOf, keyOf, type Located } from "./join.ts";
import { isSchool, totalOf } from "./total.ts";

/**
 * The gross ratio, pupils over children of school age, that a township can have. Late entrants and children of other
 * townships bring it above 100 % (UIS withholds a net rate above 105 %, but a gross one of 130 % occurs in towns that
 * draw pupils in); children at school elsewhere bring it down, hardly below 60 %.
 */
const grossAtMost = fraction(130, 100);
const grossAtLeast = fraction(60, 100);

/** Below so many children a few families decide the ratio. */
const grossChildren = fraction(100);

/** Pupils on the register cannot be out of all proportion to the children of school age (DOMAIN K2). */
export const grossEnrolment: Check = {
  codes: ["gross-enrolment"],
  check(reading) {
    const join = joinOf(reading);
    return join.firsts(enrolment).flatMap((row) => {
      const key = keyOf(enrolment, row);
      const place = reading.places.place(key.area);
      // Children live where they live, and a school or village draws from several: only an area of schools is judged.
      if (key.group !== "all" || !place || isSchool(place) || place.kind === "village") return [];
      const children = join.figure(enrolment, "population", key);
      if (!children || compare(children.value, grossChildren) < 0) return [];
      return bases.flatMap(([table, column]) => {
        const found = totalOf(reading, table, column, key);
        return found && !isPossible(found.value, children.value)
          ? [problem(reading, found.cells, found.value, table, column, children)]
          : [];
      });
    });
  },
};

/** Either count of pupils may be the one that does not fit. */
const bases: readonly (readonly [Table, string])[] = [
  [pupils, "pupils"],
  [dropout, "pupils_at_start"],
];

function isPossible(found: Fraction, children: Fraction): boolean {
  if (isZero(children)) return true;
  const [low, high] = [multiply(children, grossAtLeast), multiply(children, grossAtMost)];
  return compare(found, low) >= 0 && compare(found, high) <= 0;
}

function problem(
  reading: Reading,
  cells: readonly Located[],
  found: Fraction,
  table: Table,
  column: string,
  children: Located,
): Problem {
  // A sum over schools has no cell of its own: the children are looked at instead.
  const at = cells.find(({ row }) => row.key["area"] === children.row.key["area"]) ?? children;
  return problemAt(reading, "gross-enrolment", at, {
    label: labelOf(table, column),
    found: digits(found),
    other: labelOf(children.table, children.column),
    limit: digits(children.value),
    where: pointAt(children.row),
    percent: percentOf(found, children.value),
    low: digits(multiply(grossAtLeast, fraction(100))),
    high: digits(multiply(grossAtMost, fraction(100))),
  });
}
