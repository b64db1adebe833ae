import { compare } from "../exact/fraction.ts";
import type { Problem } from "../intake/problem.ts";
import type { Row, Table } from "../tables/define.ts";
import { placeOfCell, type Reading } from "../tables/reading.ts";
import { aboutRow, type Check, digits, figureIn, inEvery, keyWithout, pointAt, wordOf } from "./check.ts";

/**
 * A group (girls, poor …) never exceeds the row of group `all`, in the columns that the table declares. The row of
 * the same source is the one to compare with, else that of the most trusted source.
 */
export const groupAboveAll: Check = {
  codes: ["group-above-all"],
  check: (reading) => reading.tables.flatMap((table) => checkTable(table, reading)),
};

function checkTable(table: Table, reading: Reading): Problem[] {
  const dimension = table.dimensions.group;
  if (!dimension || table.grouped.length === 0) return [];
  const rows = reading.rows[table.id] ?? [];
  const wholes = new Map<string, Row[]>();
  for (const row of rows) {
    if (row.key[dimension] !== "all") continue;
    const name = keyWithout(table, row, dimension);
    wholes.set(name, [...(wholes.get(name) ?? []), row]);
  }
  const sources = reading.config?.sources ?? [];
  return rows.flatMap((row) => {
    const group = row.key[dimension] ?? "all";
    if (group === "all" || table.outside?.includes(group)) return [];
    const whole = wholeFor(row, wholes.get(keyWithout(table, row, dimension)) ?? [], sources);
    return whole
      ? table.grouped.flatMap((column) => checkColumn({ table, row, whole, column, dimension }, reading))
      : [];
  });
}

function wholeFor(row: Row, candidates: readonly Row[], sources: readonly string[]): Row | undefined {
  const same = candidates.find(({ source }) => source === row.source);
  const trusted = sources.map((source) => candidates.find((each) => each.source === source)).find(Boolean);
  return same ?? trusted ?? candidates[0];
}

interface Pair {
  readonly table: Table;
  readonly row: Row;
  readonly whole: Row;
  readonly column: string;
  readonly dimension: string;
}

function checkColumn({ table, row, whole, column, dimension }: Pair, reading: Reading): Problem[] {
  const found = figureIn(row, column);
  const limit = figureIn(whole, column);
  if (!found || !limit || compare(found, limit) <= 0) return [];
  const label = table.columns[column]?.label ?? inEvery(() => column);
  const group = wordOf(table.keys[dimension], row.key[dimension] ?? "");
  return [
    {
      code: "group-above-all",
      severity: "finding",
      place: placeOfCell(reading, row, column),
      values: { group, label, found: digits(found), limit: digits(limit), where: pointAt(whole) },
      about: aboutRow(table, row),
    },
  ];
}
