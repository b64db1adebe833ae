import type { Fraction } from "../exact/fraction.ts";
import type { Row, Table } from "../tables/define.ts";
import type { Reading } from "../tables/reading.ts";
import { figureIn } from "./check.ts";

/** What a row is about; a table without levels, groups or grades has `all`, `all` and none. */
export interface Key {
  readonly area: string;
  readonly period: string;
  readonly level?: string;
  readonly group?: string;
  readonly grade?: string;
}

/** A figure with the cell that it stands in. */
export interface Located {
  readonly table: Table;
  readonly row: Row;
  readonly column: string;
  readonly value: Fraction;
}

/** The rows of a dataset as rules that look from one table into another ask for them. */
export interface Join {
  /** The rows of one key, the most trusted source first (TABLES, *Every row says where*). */
  rows(table: Table, key: Key): readonly Row[];
  /** The figure of a key from the most trusted source that has it. */
  figure(table: Table, column: string, key: Key): Located | undefined;
  /** Whether an area has any row of that table and level, whatever the year. */
  reports(table: Table, area: string, level: string): boolean;
  /** The most trusted row of every key, in the order of the file: a rule that looks once at each key walks these. */
  firsts(table: Table): readonly Row[];
}

const joins = new WeakMap<Reading, Join>();

/** The join of a dataset; it is made once, however many rules ask. */
export function joinOf(reading: Reading): Join {
  const known = joins.get(reading);
  if (known) return known;
  const made = makeJoin(reading);
  joins.set(reading, made);
  return made;
}

/** The key of a row. */
export function keyOf(table: Table, row: Row): Required<Key> {
  const { period, level, group } = table.dimensions;
  return {
    area: row.key["area"] ?? "",
    period: row.key[period] ?? "",
    level: level ? (row.key[level] ?? "all") : "all",
    group: group ? (row.key[group] ?? "all") : "all",
    grade: row.key["grade"] ?? "",
  };
}

function makeJoin({ tables, rows, config }: Reading): Join {
  const trust = new Map((config?.sources ?? []).map((source, rank) => [source, rank]));
  const rank = ({ source }: Row) => trust.get(source) ?? trust.size;
  const byTable = new Map<string, Map<string, Row[]>>();
  const reporting = new Set<string>();
  for (const table of tables) {
    const byKey = new Map<string, Row[]>();
    for (const row of rows[table.id] ?? []) {
      const key = keyOf(table, row);
      const name = nameOf(key);
      const list = byKey.get(name);
      if (list) list.push(row);
      else byKey.set(name, [row]);
      reporting.add(`${table.id}\t${key.area}\t${key.level}`);
    }
    for (const list of byKey.values()) if (list.length > 1) list.sort((a, b) => rank(a) - rank(b));
    byTable.set(table.id, byKey);
  }
  const rowsOfKey = (table: Table, key: Key) => byTable.get(table.id)?.get(nameOf(key)) ?? none;
  return {
    rows: rowsOfKey,
    figure: (table, column, key) => firstFigure(table, column, rowsOfKey(table, key)),
    reports: (table, area, level) => reporting.has(`${table.id}\t${area}\t${level}`),
    firsts: (table) => [...(byTable.get(table.id)?.values() ?? [])].flatMap(([first]) => first ?? []),
  };
}

const none: readonly Row[] = [];

function nameOf({ area, period, level = "all", group = "all", grade = "" }: Key): string {
  return `${area}\t${period}\t${level}\t${group}\t${grade}`;
}

function firstFigure(table: Table, column: string, rows: readonly Row[]): Located | undefined {
  for (const row of rows) {
    const value = figureIn(row, column);
    if (value) return { table, row, column, value };
  }
  return undefined;
}
