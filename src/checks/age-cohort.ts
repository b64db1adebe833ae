import { add, compare, type Fraction, fraction, multiply, subtract } from "../exact/fraction.ts";
import type { Problem } from "../intake/problem.ts";
import { completion } from "../tables/completion.ts";
import { shiftPeriod } from "../tables/period.ts";
import type { Reading } from "../tables/reading.ts";
import { type Check, digits, nameOfArea, pointAt, problemAt } from "./check.ts";
import { type Join, joinOf, type Key, keyOf, type Located } from "./join.ts";

/** Few families change their household register in two years: a tenth and five people. */
const ageTolerance = fraction(1, 10);
const ageMoves = fraction(5);

/** The people aged 17 are those who were 15 two years before, of one household register. */
export const ageCohort: Check = {
  codes: ["age-cohort"],
  check(reading) {
    const join = joinOf(reading);
    const apart = join.firsts(completion).flatMap((row) => {
      const key = keyOf(completion, row);
      const pair = key.level === "lower_secondary" ? pairOf(join, key) : undefined;
      return pair && !agree(pair.now.value, pair.before.value) ? [pair] : [];
    });
    return apart.map((pair) => problem(reading, pair, apart));
  },
};

/** The people of one birth year, at 17 and at 15. */
interface Pair {
  readonly key: Key;
  readonly now: Located;
  readonly before: Located;
}

function pairOf(join: Join, key: Key): Pair | undefined {
  const earlier = shiftPeriod(key.period, -2);
  const now = join.figure(completion, "population", key);
  const before = earlier && join.figure(completion, "population", { ...key, period: earlier, level: "primary" });
  return now && before ? { key, now, before } : undefined;
}

function agree(a: Fraction, b: Fraction): boolean {
  const apart = compare(a, b) > 0 ? subtract(a, b) : subtract(b, a);
  return compare(apart, add(ageMoves, multiply(b, ageTolerance))) <= 0;
}

/** Where the figures of two areas in one year fit each other's people, their rows may have changed places. */
function problem(reading: Reading, { key, now, before }: Pair, apart: readonly Pair[]): Problem {
  const swapped = apart.find(
    (other) =>
      other.key.area !== key.area &&
      other.key.period === key.period &&
      agree(other.now.value, before.value) &&
      agree(now.value, other.before.value),
  );
  return problemAt(reading, "age-cohort", now, {
    found: digits(now.value),
    limit: digits(before.value),
    where: pointAt(before.row),
    ...(swapped
      ? {
          area: nameOfArea(reading, swapped.key.area),
          swapped: digits(swapped.now.value),
          other: pointAt(swapped.now.row),
        }
      : {}),
  });
}
