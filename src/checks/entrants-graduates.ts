import { compare, type Fraction, fraction, isZero, multiply, subtract } from "../exact/fraction.ts";
import type { Problem } from "../intake/problem.ts";
import { grades } from "../tables/grades.ts";
import { graduation } from "../tables/graduation.ts";
import { shiftPeriod } from "../tables/period.ts";
import type { Place } from "../tables/places.ts";
import type { Reading } from "../tables/reading.ts";
import { type Check, digits, labelOf, percentOf, problemAt } from "./check.ts";
import { keyOf } from "./join.ts";
import { isSchool, type Total, totalOf } from "./total.ts";

/** Pupils go to lower secondary school in the next township or in town, so a third either way is no contradiction. */
const entrantsAtLeast = fraction(2, 3);
const entrantsAtMost = fraction(3, 2);

/** So few pupils are a class that goes elsewhere. */
const entrantsApart = fraction(50);

/** The entrants to grade 7 of a township are about its primary graduates of the year before. */
export const entrantsGraduates: Check = {
  codes: ["entrants-graduates"],
  check(reading) {
    const areas = reading.places.all.filter((place) => !isSchool(place) && place.kind !== "village");
    const periods = [...new Set((reading.rows[grades.id] ?? []).map((row) => keyOf(grades, row).period))].sort();
    return areas.flatMap((place) => periods.flatMap((period) => ofYear(reading, place, period)));
  },
};

function ofYear(reading: Reading, { id: area }: Place, period: string): Problem[] {
  const before = shiftPeriod(period, -1);
  if (!before) return [];
  const entered = totalOf(reading, grades, "entrants", { area, period, level: "lower_secondary", grade: "7" });
  const graduated = entered && totalOf(reading, graduation, "graduates", { area, period: before, level: "primary" });
  if (!entered || !graduated || !areApart(entered.value, graduated.value)) return [];
  return [problem(reading, entered, graduated, { area, period })];
}

function areApart(entered: Fraction, graduated: Fraction): boolean {
  if (isZero(graduated)) return false;
  const apart = compare(entered, graduated) > 0 ? subtract(entered, graduated) : subtract(graduated, entered);
  if (compare(apart, entrantsApart) < 0) return false;
  const [low, high] = [multiply(graduated, entrantsAtLeast), multiply(graduated, entrantsAtMost)];
  return compare(entered, low) < 0 || compare(entered, high) > 0;
}

function problem(
  reading: Reading,
  entered: Total,
  graduated: Total,
  about: { readonly area: string; readonly period: string },
): Problem {
  const [cell] = entered.cells;
  const values = {
    graduates: labelOf(graduation, "graduates"),
    limit: digits(graduated.value),
    label: labelOf(grades, "entrants"),
    found: digits(entered.value),
    percent: percentOf(entered.value, graduated.value),
    low: digits(multiply(entrantsAtLeast, fraction(100))),
    high: digits(multiply(entrantsAtMost, fraction(100))),
  };
  if (!cell) return { code: "entrants-graduates", severity: "finding", place: { file: "grades.csv" }, values, about };
  return { ...problemAt(reading, "entrants-graduates", cell, values), about: { ...about, level: "lower_secondary" } };
}
