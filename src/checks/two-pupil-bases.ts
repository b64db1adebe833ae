import { add, compare, type Fraction, fraction, isZero, multiply, subtract } from "../exact/fraction.ts";
import type { Problem } from "../intake/problem.ts";
import { dropout } from "../tables/dropout.ts";
import { pupils } from "../tables/pupils.ts";
import type { Reading } from "../tables/reading.ts";
import { type Check, digits, labelOf, percentOf, pointAt, problemAt } from "./check.ts";
import { joinOf, keyOf, type Located } from "./join.ts";

/** Forms are filed up to 20 September and pupils still come and go after the 1st: a twentieth either way is nothing. */
const baseTolerance = fraction(1, 20);

/** In a small school a family that moves is more than a twentieth; so few pupils are nothing either. */
const basePupils = fraction(10);

/** The pupils of pupils.csv are those at the start of the year in dropout.csv (DOMAIN K1): one register, one date. */
export const twoPupilBases: Check = {
  codes: ["two-pupil-bases"],
  check(reading) {
    const join = joinOf(reading);
    return join.firsts(dropout).flatMap((row) => {
      const key = keyOf(dropout, row);
      if (key.group !== "all") return [];
      const start = join.figure(dropout, "pupils_at_start", key);
      const now = join.figure(pupils, "pupils", key);
      return start && now && apart(start.value, now.value) ? [problem(reading, start, now)] : [];
    });
  },
};

function apart(a: Fraction, b: Fraction): boolean {
  const difference = compare(a, b) > 0 ? subtract(a, b) : subtract(b, a);
  const larger = compare(a, b) > 0 ? a : b;
  return compare(difference, add(basePupils, multiply(larger, baseTolerance))) > 0;
}

function problem(reading: Reading, start: Located, now: Located): Problem {
  return problemAt(reading, "two-pupil-bases", start, {
    label: labelOf(start.table, start.column),
    found: digits(start.value),
    other: labelOf(now.table, now.column),
    limit: digits(now.value),
    where: pointAt(now.row),
    percent: isZero(now.value) ? "∞" : percentOf(start.value, now.value),
  });
}
