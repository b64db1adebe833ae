import { add, compare, type Fraction, fraction, isZero, multiply, subtract, sum, zero } from "../exact/fraction.ts";
import type { Problem } from "../intake/problem.ts";
import { dropout } from "../tables/dropout.ts";
import { grades } from "../tables/grades.ts";
import { shiftPeriod } from "../tables/period.ts";
import type { Reading } from "../tables/reading.ts";
import { grade as gradeWords } from "../tables/vocabulary.ts";
import { type Check, digits, pointAt, problemAt } from "./check.ts";
import { type Join, joinOf, type Key, keyOf, type Located } from "./join.ts";

type Grade = keyof typeof gradeWords.words;

/** A grade and the one above it in the same school; from 6 to 7 pupils choose a school. */
const above: Readonly<Record<string, { readonly from: Grade; readonly to: Grade }>> = Object.fromEntries(
  ([1, 2, 3, 4, 5, 7, 8] as const).map((from) => [from, { from, to: (from + 1) as Grade }]),
);

/** Smaller cohorts change by a family or two. */
const cohortPupils = fraction(20);

/** Where transfers are on file, what they leave over is late paperwork: a tenth and five pupils. */
const cohortTolerance = fraction(1, 10);
const cohortMoves = fraction(5);

/** Where they are not, pupils may have come and gone unseen: a quarter. */
const cohortToleranceUnseen = fraction(1, 4);

/** One cohort from a year to the next. */
interface Step {
  readonly from: Located;
  readonly to: Located;
  readonly expected: Fraction;
  readonly arrived: Fraction;
  readonly dropouts: Fraction;
  readonly seen: boolean;
}

/**
 * A grade is last year's grade below it, less those who left and plus those who came. Schools that took in others are
 * skipped, and so is a school that was not open in both years; a teaching point passes its pupils on as transfers.
 */
export const cohortByGrade: Check = {
  codes: ["cohort-vanishes", "cohort-grows"],
  check(reading) {
    const join = joinOf(reading);
    const taking = takingIn(reading);
    const short = new Set<unknown>();
    // In order of time, since a cohort that comes back after a year was short in between: that row is the one to see.
    const rows = join.firsts(grades).toSorted((a, b) => (periodOf(a) < periodOf(b) ? -1 : 1));
    return rows.flatMap((row) => {
      const step = stepFrom(join, keyOf(grades, row), taking);
      const found = step && judge(step);
      if (!step || !found || (found === "cohort-grows" && short.has(step.from.row))) return [];
      if (found === "cohort-vanishes") short.add(step.to.row);
      return [problem(reading, found, step)];
    });
  },
};

function periodOf(row: Parameters<typeof keyOf>[1]): string {
  return keyOf(grades, row).period;
}

/** `<area> <school year>` where others were merged into an area. */
function takingIn({ places }: Reading): ReadonlySet<string> {
  return new Set(places.all.flatMap(({ mergedInto, closed }) => (mergedInto ? [`${mergedInto} ${closed}`] : [])));
}

function stepFrom(join: Join, key: Required<Key>, taking: ReadonlySet<string>): Step | undefined {
  const next = shiftPeriod(key.period, 1);
  const grade = above[key.grade];
  if (!next || !grade || taking.has(`${key.area} ${next}`)) return undefined;
  const later = { ...key, period: next };
  const figure = (column: string, at: Key) => join.figure(grades, column, at)?.value;
  const from = join.figure(grades, "pupils", key);
  const to = join.figure(grades, "pupils", { ...later, grade: String(grade.to) });
  if (!from || !to) return undefined;
  const [came, went] = [figure("transferred_in", key), figure("transferred_out", key)];
  const stayed = figure("repeaters", later) ?? zero;
  const others = sum(["repeaters", "entrants"].map((c) => figure(c, { ...later, grade: String(grade.to) }) ?? zero));
  return {
    from,
    to,
    expected: subtract(add(from.value, came ?? zero), add(went ?? zero, stayed)),
    arrived: subtract(to.value, others),
    dropouts: join.figure(dropout, "dropouts", { ...key, grade: "" })?.value ?? zero,
    seen: came !== undefined && went !== undefined,
  };
}

function judge({ from, expected, arrived, dropouts, seen }: Step): "cohort-vanishes" | "cohort-grows" | undefined {
  if (compare(from.value, cohortPupils) < 0 || isZero(expected)) return undefined;
  const share = seen ? cohortTolerance : cohortToleranceUnseen;
  const slack = add(cohortMoves, multiply(from.value, share));
  if (compare(subtract(subtract(expected, arrived), dropouts), slack) > 0) return "cohort-vanishes";
  return compare(subtract(arrived, expected), slack) > 0 ? "cohort-grows" : undefined;
}

function problem(reading: Reading, code: "cohort-vanishes" | "cohort-grows", step: Step): Problem {
  const { from, to, expected, arrived } = step;
  const apart = code === "cohort-grows" ? subtract(arrived, expected) : subtract(expected, arrived);
  const named = (at: Located) => gradeWords.words[Number(at.row.key["grade"]) as Grade];
  return problemAt(reading, code, to, {
    before: named(from),
    grade: named(to),
    expected: digits(expected),
    found: digits(arrived),
    missing: digits(apart),
    where: pointAt(from.row),
  });
}
