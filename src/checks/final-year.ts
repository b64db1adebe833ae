import { add, compare, type Fraction, fraction, multiply, subtract } from "../exact/fraction.ts";
import type { Problem } from "../intake/problem.ts";
import { dropout } from "../tables/dropout.ts";
import { grades } from "../tables/grades.ts";
import { graduation } from "../tables/graduation.ts";
import { pupils } from "../tables/pupils.ts";
import type { Reading } from "../tables/reading.ts";
import { grade as gradeWords } from "../tables/vocabulary.ts";
import { type Check, digits, labelOf, percentOf, pointAt, problemAt } from "./check.ts";
import { type Join, joinOf, type Key, keyOf, type Located } from "./join.ts";

/** The grades of a level, and the last of them: 六三制. */
const levels: Readonly<Record<string, { readonly grades: number; readonly last: "6" | "9" }>> = {
  primary: { grades: 6, last: "6" },
  lower_secondary: { grades: 3, last: "9" },
};

/** A grade is at most as large as all others of its level together, of which primary has five: half the pupils. */
const finalYearShare = fraction(1, 2);

/** In a school with fewer pupils one family moves the share, and a school that is phased out ends with its last grade. */
const finalYearPupils = fraction(100);

/** Pupils may still move between the day of either form; a tenth and five pupils are nothing. */
const finalYearTolerance = fraction(1, 10);
const finalYearMoves = fraction(5);

/** The final year is one grade: never most of its level (DOMAIN K5), and the last grade of grades.csv. */
export const finalYear: Check = {
  codes: ["final-year-too-large", "final-year-differs"],
  check(reading) {
    const join = joinOf(reading);
    return join.firsts(graduation).flatMap((row) => {
      const key = keyOf(graduation, row);
      const level = levels[key.level];
      const found = join.figure(graduation, "final_year_pupils", key);
      if (!level || !found) return [];
      const last = join.figure(grades, "pupils", { ...key, grade: level.last });
      return [
        ...wholes(join, key).flatMap((whole) => tooLarge(reading, found, whole, level.grades)),
        ...(last && differs(found.value, last.value) ? [different(reading, found, last)] : []),
      ];
    });
  },
};

/** The pupils of the level on either base; two that agree are one. */
function wholes(join: Join, key: Key): Located[] {
  const now = join.figure(pupils, "pupils", key);
  const start = join.figure(dropout, "pupils_at_start", key);
  return [now, start && now && compare(start.value, now.value) === 0 ? undefined : start].flatMap((each) => each ?? []);
}

function tooLarge(reading: Reading, found: Located, all: Located, count: number): Problem[] {
  if (compare(all.value, finalYearPupils) < 0) return [];
  if (compare(found.value, multiply(all.value, finalYearShare)) <= 0) return [];
  return [
    problemAt(reading, "final-year-too-large", found, {
      label: labelOf(found.table, found.column),
      found: digits(found.value),
      other: labelOf(all.table, all.column),
      limit: digits(all.value),
      percent: percentOf(found.value, all.value),
      grades: count,
      even: percentOf(fraction(1), fraction(count)),
      where: pointAt(all.row),
    }),
  ];
}

function differs(a: Fraction, b: Fraction): boolean {
  const apart = compare(a, b) > 0 ? subtract(a, b) : subtract(b, a);
  return compare(apart, add(finalYearMoves, multiply(b, finalYearTolerance))) > 0;
}

function different(reading: Reading, found: Located, last: Located): Problem {
  return problemAt(reading, "final-year-differs", found, {
    label: labelOf(found.table, found.column),
    found: digits(found.value),
    grade: gradeWords.words[last.row.key["grade"] === "6" ? "6" : "9"],
    other: labelOf(last.table, last.column),
    limit: digits(last.value),
    where: pointAt(last.row),
  });
}
