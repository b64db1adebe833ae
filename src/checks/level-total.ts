import { compare, type Fraction, sum } from "../exact/fraction.ts";
import type { Problem } from "../intake/problem.ts";
import type { Row, Table } from "../tables/define.ts";
import { placeOfCell, type Reading } from "../tables/reading.ts";
import { aboutRow, type Check, digits, figureIn, inEvery, keyWithout, wordOf } from "./check.ts";

/**
 * The row of level `all` is the sum of the levels, within one source and in the columns that the table declares
 * additive (persons and classes; never schools, teaching points or heads). Where a level is not on file the total may
 * hold more than the levels that are, but never less.
 */
export const levelTotal: Check = {
  codes: ["level-total"],
  check: (reading) => reading.tables.flatMap((table) => checkTable(table, reading)),
};

function checkTable(table: Table, reading: Reading): Problem[] {
  const dimension = table.dimensions.level;
  if (!dimension || table.additive.length === 0) return [];
  const families = new Map<string, Map<string, Row>>();
  for (const row of reading.rows[table.id] ?? []) {
    const name = `${row.source}${keyWithout(table, row, dimension)}`;
    const family = families.get(name) ?? new Map<string, Row>();
    if (!families.has(name)) families.set(name, family);
    const level = row.key[dimension] ?? "";
    if (!family.has(level)) family.set(level, row);
  }
  return [...families.values()].flatMap((family) => {
    const total = family.get("all");
    if (!total || family.size === 1) return [];
    return table.additive.flatMap((column) => checkColumn({ table, dimension, family, total, column }, reading));
  });
}

interface Total {
  readonly table: Table;
  readonly dimension: string;
  readonly family: ReadonlyMap<string, Row>;
  readonly total: Row;
  readonly column: string;
}

function checkColumn({ table, dimension, family, total, column }: Total, reading: Reading): Problem[] {
  const found = figureIn(total, column);
  const key = table.keys[dimension];
  if (!found || key?.type !== "choice") return [];
  const levels = Object.keys(key.of.words).filter((level) => level !== "all");
  const parts = levels.flatMap((level): [string, Fraction][] => {
    const row = family.get(level);
    const figure = row ? figureIn(row, column) : undefined;
    return figure ? [[level, figure]] : [];
  });
  const added = sum(parts.map(([, figure]) => figure));
  const apart = compare(added, found);
  const holds = parts.length === levels.length ? apart === 0 : apart <= 0;
  if (holds) return [];
  const listed = inEvery((language) =>
    parts.map(([level, figure]) => `${wordOf(key, level)[language]} ${digits(figure)}`).join(" + "),
  );
  const label = table.columns[column]?.label ?? inEvery(() => column);
  return [
    {
      code: "level-total",
      severity: "finding",
      place: placeOfCell(reading, total, column),
      values: { label, found: digits(found), sum: digits(added), parts: listed },
      about: aboutRow(table, total),
    },
  ];
}
