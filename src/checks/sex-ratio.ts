import { compare, type Fraction, fraction, multiply, subtract } from "../exact/fraction.ts";
import type { Problem } from "../intake/problem.ts";
import type { Table } from "../tables/define.ts";
import { dropout } from "../tables/dropout.ts";
import { enrolment } from "../tables/enrolment.ts";
import { grades } from "../tables/grades.ts";
import { pupils } from "../tables/pupils.ts";
import type { Reading } from "../tables/reading.ts";
import { type Check, digits, figureIn, labelOf, percentOf, pointAt, problemAt } from "./check.ts";
import { type Join, joinOf, keyOf, type Located } from "./join.ts";

/** Shares of girls that occur: at worst 120 boys were born per 100 girls (45 %), and no register is far from its births. */
const girlsAtLeast = fraction(40, 100);
const girlsAtMost = fraction(60, 100);

/** Fewer persons than this show any share by chance. */
const sexRatioPersons = fraction(100);

/** What the share would be, and how many standard deviations of chance away from it nobody meets by chance. */
const girlsExpected = fraction(47, 100);
const girlsDeviations = fraction(7, 2);

/** Girls are 40 to 60 % of any hundred children or more, unless chance explains it (DOMAIN K7). */
export const sexRatio: Check = {
  codes: ["sex-ratio"],
  check(reading) {
    const join = joinOf(reading);
    return [
      ...grouped.flatMap(([table, column]) => ofGroups(reading, join, table, column)),
      ...[pupils, grades].flatMap((table: Table) => ofColumns(reading, join, table)),
    ];
  },
};

/** Counts of whole bodies of children; dropouts or the disabled need not be half girls. */
const grouped: readonly (readonly [Table, string])[] = [
  [enrolment, "population"],
  [enrolment, "enrolled"],
  [dropout, "pupils_at_start"],
];

function ofGroups(reading: Reading, join: Join, table: Table, column: string): Problem[] {
  return join.firsts(table).flatMap((row) => {
    const key = keyOf(table, row);
    const girls = key.group === "girls" ? join.figure(table, column, key) : undefined;
    const all = girls && join.figure(table, column, { ...key, group: "all" });
    return girls && all ? judge(reading, girls, all) : [];
  });
}

function ofColumns(reading: Reading, join: Join, table: Table): Problem[] {
  return join.firsts(table).flatMap((row) => {
    const [girls, all] = [figureIn(row, "girls"), figureIn(row, "pupils")];
    if (!girls || !all) return [];
    return judge(reading, { table, row, column: "girls", value: girls }, { table, row, column: "pupils", value: all });
  });
}

function judge(reading: Reading, girls: Located, all: Located): Problem[] {
  // More girls than children is said by the rules of parts and groups.
  if (compare(all.value, sexRatioPersons) < 0 || compare(girls.value, all.value) > 0) return [];
  if (isPlausible(girls.value, all.value)) return [];
  return [
    problemAt(reading, "sex-ratio", girls, {
      label: labelOf(all.table, all.column),
      found: digits(girls.value),
      limit: digits(all.value),
      percent: percentOf(girls.value, all.value),
      low: digits(multiply(girlsAtLeast, fraction(100))),
      high: digits(multiply(girlsAtMost, fraction(100))),
      where: pointAt(all.row),
    }),
  ];
}

function isPlausible(girls: Fraction, all: Fraction): boolean {
  const within = (share: Fraction) => multiply(all, share);
  if (compare(girls, within(girlsAtLeast)) >= 0 && compare(girls, within(girlsAtMost)) <= 0) return true;
  // Of n children the girls vary by √n ÷ 2; both sides are squared, so that no root is taken.
  const away = subtract(girls, within(girlsExpected));
  const chance = multiply(multiply(girlsDeviations, girlsDeviations), multiply(all, fraction(1, 4)));
  return compare(multiply(away, away), chance) <= 0;
}
