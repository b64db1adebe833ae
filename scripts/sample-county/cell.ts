import type { Table, TableId, Tables } from "./columns.ts";

/** Which row is meant: `all` or nothing where its table has no level, group or grade. */
export interface RowKey {
  readonly table: TableId;
  readonly area: string;
  /** A school year ("2022-2023") or a calendar year ("2016"). */
  readonly period: string;
  /** The stage in student-aid.csv. */
  readonly level: string;
  /** The programme in student-aid.csv. */
  readonly group: string;
  readonly grade?: string;
}

/** Place of the row in its table, or −1. Excel counts it two higher: it starts at one, with the header. */
export function placeOf(tables: Tables, key: RowKey): number {
  const table = tables[key.table];
  const wanted = [
    [columnOf(table, "area"), key.area],
    [columnOf(table, "school_year", "year"), key.period],
    [columnOf(table, "level", "stage"), key.level],
    [columnOf(table, "group", "programme"), key.group],
    [columnOf(table, "grade"), key.grade],
  ] as const;
  const known = wanted.filter(([column]) => column >= 0);
  return table.rows.findIndex((row) => known.every(([column, text]) => row[column] === text));
}

/** Place of the first of these columns that the table has, or −1. */
export function columnOf(table: Table, ...names: string[]): number {
  return table.columns.findIndex((column) => names.includes(column));
}
