import { compare, type Fraction, fraction, multiply } from "../exact/fraction.ts";
import type { Problem } from "../intake/problem.ts";
import { completion } from "../tables/completion.ts";
import { enrolment } from "../tables/enrolment.ts";
import type { Reading } from "../tables/reading.ts";
import { type Check, digits, labelOf, percentOf, pointAt, problemAt, wordOf } from "./check.ts";
import { joinOf, keyOf, type Located } from "./join.ts";

/** Completion is judged at one age: primary at 15, lower secondary at 17. */
const ages: Readonly<Record<string, number>> = { primary: 15, lower_secondary: 17 };

/** A stage with the number of its ages and the most that one age can be of them. */
interface Stage {
  readonly level: string;
  readonly ages: number;
  readonly atMost: Fraction;
}

/**
 * Birth years differ, even by a half from one to the next, but none outweighs the two others of three; of six ages
 * none is twice its even share. The single age may lie a little above the stage: births do not jump in a few years.
 */
const stages: readonly Stage[] = [
  { level: "lower_secondary", ages: 3, atMost: fraction(1, 2) },
  { level: "primary", ages: 6, atMost: fraction(1, 3) },
];

/** In a place with fewer people of that age birth years differ by chance alone. */
const agePeople = fraction(50);

/** The people of one age cannot be most of the children of a stage of several ages (DOMAIN K6). */
export const singleAge: Check = {
  codes: ["single-age-too-large"],
  check(reading) {
    const join = joinOf(reading);
    return join.firsts(completion).flatMap((row) => {
      const key = keyOf(completion, row);
      const age = ages[key.level];
      const found = join.figure(completion, "population", key);
      if (age === undefined || !found || compare(found.value, agePeople) < 0) return [];
      return stages.flatMap((stage) => {
        const all = join.figure(enrolment, "population", { ...key, level: stage.level });
        return all && compare(found.value, multiply(all.value, stage.atMost)) > 0 && all.value.n > 0n
          ? [problem(reading, found, all, age, stage)]
          : [];
      });
    });
  },
};

function problem(reading: Reading, found: Located, all: Located, age: number, stage: Stage): Problem {
  return problemAt(reading, "single-age-too-large", found, {
    age,
    found: digits(found.value),
    level: wordOf(enrolment.keys.level, stage.level),
    other: labelOf(all.table, all.column),
    limit: digits(all.value),
    percent: percentOf(found.value, all.value),
    ages: stage.ages,
    even: percentOf(fraction(1), fraction(stage.ages)),
    where: pointAt(all.row),
  });
}
