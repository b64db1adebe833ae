import { compare, fraction, zero } from "../exact/fraction.ts";
import type { Problem } from "../intake/problem.ts";
import type { Row, Table } from "../tables/define.ts";
import { library } from "../tables/library.ts";
import { shiftPeriod } from "../tables/period.ts";
import type { Reading } from "../tables/reading.ts";
import { teachers } from "../tables/teachers.ts";
import { type Check, digits, figureIn, inEvery, labelOf, pointAt, problemAt } from "./check.ts";
import { type Join, joinOf, keyOf } from "./join.ts";

/**
 * Three counts of this size that differ from one another agree by chance once in many thousand rows; smaller ones, and
 * fewer, do all the time, and where all 38 graduated and went on there is one count, not three.
 */
const copiedCounts = 3;
const copiedPersons = fraction(30);

/** One count alone is copied rather than unchanged where persons come and go by the hundred. */
const copiedLarge = fraction(10_000);

/** Staff stay for years: that a school's teachers are last year's is the rule. */
const stable = new Set<string>([teachers.id]);

/** Counts of persons change from year to year, and a stock to which something was added is not last year's. */
export const copiedFromLastYear: Check = {
  codes: ["copied-from-last-year", "stock-not-moved"],
  check(reading) {
    const join = joinOf(reading);
    return reading.tables.flatMap((table) => {
      const columns = Object.entries(table.columns).flatMap(([key, column]) =>
        column.type === "count" && column.unit === "persons" ? [key] : [],
      );
      if (columns.length === 0) return [];
      return join.firsts(table).flatMap((row) => {
        const last = lastYears(join, table, row);
        if (!last) return [];
        return [
          ...(stable.has(table.id) ? [] : copied(reading, table, columns, row, last)),
          ...(table.id === library.id ? unmoved(reading, row, last) : []),
        ];
      });
    });
  },
};

/** The row of the year before, of the same source: another source is no copy. */
function lastYears(join: Join, table: Table, row: Row): Row | undefined {
  const key = keyOf(table, row);
  const period = shiftPeriod(key.period, -1);
  return period === undefined
    ? undefined
    : join.rows(table, { ...key, period }).find(({ source }) => source === row.source);
}

function isSame(row: Row, last: Row, column: string): boolean {
  const [now, before] = [figureIn(row, column), figureIn(last, column)];
  return Boolean(now && before && compare(now, before) === 0);
}

function copied(reading: Reading, table: Table, columns: readonly string[], row: Row, last: Row): Problem[] {
  const filled = columns.filter((column) => figureIn(row, column) && figureIn(last, column));
  const atLeast = (column: string, size = copiedPersons) => compare(figureIn(row, column) ?? zero, size) >= 0;
  const same = filled.filter((column) => isSame(row, last, column));
  const large = same.filter((column) => atLeast(column, copiedLarge));
  const different = new Set(
    same.filter((column) => atLeast(column)).map((each) => digits(figureIn(row, each) ?? zero)),
  );
  const whole = same.length === filled.length && different.size >= copiedCounts;
  const named = whole ? same : large;
  const [column] = named;
  if (column === undefined) return [];
  const labels = inEvery((language) =>
    named
      .map((each) => `${labelOf(table, each)[language]} ${digits(figureIn(row, each) ?? zero)}`)
      .join(language === "en" ? ", " : "、"),
  );
  const at = { table, row, column };
  return [problemAt(reading, "copied-from-last-year", at, { labels, where: pointAt(last) })];
}

/** Books that were added make the stock larger, unless as many were struck off. */
function unmoved(reading: Reading, row: Row, last: Row): Problem[] {
  const [books, added] = [figureIn(row, "books"), figureIn(row, "books_added")];
  if (!books || !added || added.n === 0n || !isSame(row, last, "books")) return [];
  const values = {
    label: labelOf(library, "books"),
    found: digits(books),
    added: labelOf(library, "books_added"),
    count: digits(added),
    where: pointAt(last),
  };
  return [problemAt(reading, "stock-not-moved", { table: library, row, column: "books" }, values)];
}
