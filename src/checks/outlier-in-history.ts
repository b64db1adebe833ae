import { shortestText } from "../exact/decimal.ts";
import { approximate, fraction } from "../exact/fraction.ts";
import type { Problem } from "../intake/problem.ts";
import { completion } from "../tables/completion.ts";
import type { Table } from "../tables/define.ts";
import { dropout } from "../tables/dropout.ts";
import { enrolment } from "../tables/enrolment.ts";
import { floorArea } from "../tables/floor-area.ts";
import { graduation } from "../tables/graduation.ts";
import { library } from "../tables/library.ts";
import { literacy } from "../tables/literacy.ts";
import { comparePeriods, undated } from "../tables/period.ts";
import { pupils } from "../tables/pupils.ts";
import type { Reading } from "../tables/reading.ts";
import { type Check, digits, labelOf, problemAt } from "./check.ts";
import { joinOf, keyOf, type Located } from "./join.ts";
import { smoothed, spread } from "./spread.ts";

/** With fewer years there is no history to be out of line with. */
const historyYears = 5;

/** Smaller counts jump by chance. */
const historySize = 100;

/** So many times the usual distance from its neighbours; three is common for measurements, registers are rougher. */
const historyDistance = 5;

/** At either end a step that stays cannot be told from a slip, so it must be so many times larger. */
const historyEnds = 2;

/** A history that hardly moved makes any change look large, so a fiftieth of the figure counts as usual. */
const historyUsual = 1 / 50;

/** The counts that others stand on. A step that stays (a new building, a merger) is no outlier: its neighbours have it too. */
const watched: readonly (readonly [Table, string])[] = [
  [enrolment, "population"],
  [pupils, "pupils"],
  [dropout, "pupils_at_start"],
  [completion, "population"],
  [graduation, "final_year_pupils"],
  [literacy, "population"],
  [library, "books"],
  [floorArea, "floor_area"],
];

/** A count far from the median of the years around it, measured by how far the area's own years usually are. */
export const outlierInHistory: Check = {
  codes: ["outlier-in-history"],
  check: (reading) =>
    watched.flatMap(([table, column]) =>
      histories(reading, table, column).flatMap((history) => outliers(reading, history)),
    ),
};

/** The figures of one area and level in order of time, where there are enough. */
function histories(reading: Reading, table: Table, column: string): Located[][] {
  const join = joinOf(reading);
  const series = new Map<string, Located[]>();
  for (const row of join.firsts(table)) {
    const { period, ...key } = keyOf(table, row);
    const figure = join.figure(table, column, { ...key, period });
    if (!figure || period === undated || key.group !== "all") continue;
    const name = `${key.area}\t${key.level}`;
    series.set(name, [...(series.get(name) ?? []), figure]);
  }
  const enough = [...series.values()].filter(({ length }) => length >= historyYears);
  return enough.map((list) => list.toSorted((a, b) => comparePeriods(periodOf(a), periodOf(b))));
}

function periodOf({ table, row }: Located): string {
  return keyOf(table, row).period;
}

function outliers(reading: Reading, history: readonly Located[]): Problem[] {
  const values = history.map(({ value }) => approximate(value));
  const around = smoothed(values);
  const away = values.map((value, at) => value - (around[at] ?? value));
  const usual = spread(away, 0);
  return history.flatMap((located, at) => {
    const middle = around[at] ?? 0;
    // √n is how far a count of n independent births or arrivals strays by chance.
    const scale = Math.max(usual, middle * historyUsual, Math.sqrt(middle));
    const ends = at === 0 || at === history.length - 1 ? historyEnds : 1;
    if (middle < historySize || Math.abs(away[at] ?? 0) <= historyDistance * ends * scale) return [];
    return [
      problemAt(reading, "outlier-in-history", located, {
        label: labelOf(located.table, located.column),
        found: digits(located.value),
        median: String(middle),
        usual: shortestText(fraction(Math.round(scale)), 0),
      }),
    ];
  });
}
