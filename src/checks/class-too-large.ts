import { shortestText } from "../exact/decimal.ts";
import { compare, divide, fraction, isZero, multiply } from "../exact/fraction.ts";
import type { Problem } from "../intake/problem.ts";
import { dropout } from "../tables/dropout.ts";
import { grades } from "../tables/grades.ts";
import { pupils } from "../tables/pupils.ts";
import type { Reading } from "../tables/reading.ts";
import { type Check, digits, labelOf, pointAt, problemAt } from "./check.ts";
import { type Join, joinOf, keyOf, type Located } from "./join.ts";

/** 超大班额: 66 pupils and more (国发[2016]40号), of which there should be none; here a whole level is so on average. */
const superLargeClass = fraction(66);

/**
 * Pupils over classes is what a room can hold, for the pupils of pupils.csv, for those at the start of the year of
 * dropout.csv, and for each grade (DOMAIN K3).
 */
export const classTooLarge: Check = {
  codes: ["class-too-large"],
  check(reading) {
    const join = joinOf(reading);
    return [
      ...join.firsts(pupils).flatMap((row) => ofLevel(reading, join, keyOf(pupils, row))),
      ...join.firsts(grades).flatMap((row) => {
        const key = keyOf(grades, row);
        return judge(reading, join.figure(grades, "pupils", key), join.figure(grades, "classes", key));
      }),
    ];
  },
};

function ofLevel(reading: Reading, join: Join, key: ReturnType<typeof keyOf>): Problem[] {
  const classes = join.figure(pupils, "classes", key);
  const now = join.figure(pupils, "pupils", key);
  const start = join.figure(dropout, "pupils_at_start", key);
  return [...judge(reading, now, classes), ...judge(reading, start, classes)];
}

function judge(reading: Reading, found: Located | undefined, classes: Located | undefined): Problem[] {
  if (!found || !classes || isZero(classes.value)) return [];
  if (compare(found.value, multiply(classes.value, superLargeClass)) < 0) return [];
  return [
    problemAt(reading, "class-too-large", found, {
      label: labelOf(found.table, found.column),
      found: digits(found.value),
      classes: labelOf(classes.table, classes.column),
      count: digits(classes.value),
      size: shortestText(divide(found.value, classes.value), 1),
      where: pointAt(classes.row),
    }),
  ];
}
