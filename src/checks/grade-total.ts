import { compare, type Fraction, sum } from "../exact/fraction.ts";
import type { Problem } from "../intake/problem.ts";
import { grades } from "../tables/grades.ts";
import { pupils } from "../tables/pupils.ts";
import type { Reading } from "../tables/reading.ts";
import { grade as gradeWords } from "../tables/vocabulary.ts";
import { type Check, digits, inEvery, labelOf, problemAt } from "./check.ts";
import { joinOf, type Key, keyOf, type Located } from "./join.ts";

type Grade = keyof typeof gradeWords.words;

const gradesOf: Readonly<Record<string, readonly Grade[]>> = {
  primary: [1, 2, 3, 4, 5, 6],
  lower_secondary: [7, 8, 9],
};

const columns = ["pupils", "girls", "classes"] as const;

/**
 * Grades add up to the pupils, girls and classes of their level. Both tables are of the register at the start of the
 * year. Where a grade is not on file the level may hold more, but never less: a teaching point lacks its upper grades.
 */
export const gradeTotal: Check = {
  codes: ["grade-total"],
  check(reading) {
    const join = joinOf(reading);
    return join.firsts(pupils).flatMap((row) => {
      const key = keyOf(pupils, row);
      return columns.flatMap((column) => {
        const whole = join.figure(pupils, column, key);
        return whole ? judge(reading, key, whole, column) : [];
      });
    });
  },
};

function judge(reading: Reading, key: Key, whole: Located, column: string): Problem[] {
  const all = gradesOf[key.level ?? ""] ?? [];
  const parts = all.flatMap((grade): [Grade, Fraction][] => {
    const part = joinOf(reading).figure(grades, column, { ...key, grade: String(grade) });
    return part ? [[grade, part.value]] : [];
  });
  const added = sum(parts.map(([, value]) => value));
  const apart = compare(added, whole.value);
  const holds = parts.length === all.length ? apart === 0 : apart <= 0;
  if (parts.length === 0 || holds) return [];
  const listed = inEvery((language) =>
    parts.map(([grade, value]) => `${gradeWords.words[grade][language]} ${digits(value)}`).join(" + "),
  );
  return [
    problemAt(reading, "grade-total", whole, {
      label: labelOf(pupils, column),
      found: digits(whole.value),
      sum: digits(added),
      parts: listed,
    }),
  ];
}
