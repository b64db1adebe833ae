import type { Row, Table } from "../tables/define.ts";

/** The key of a row beyond its table and area. */
export interface SeriesKey {
  readonly period: string;
  readonly level: string;
  readonly group: string;
}

/** The rows of a dataset by table, area and key, the most trusted source first. */
export interface RowIndex {
  /** The rows of one key; a grade where the table has grades. */
  rows(table: Table, area: string, key: SeriesKey, grade?: string): readonly Row[];
  /** Every row of an area in a table, in the order of its file. */
  ofArea(table: Table, area: string): readonly Row[];
}

/** What a row says of period, level and group: `all` where the table has no such key. */
export function seriesKey(table: Table, row: Row): SeriesKey {
  const { period, level, group } = table.dimensions;
  return {
    period: period === "none" ? "undated" : (row.key[period] ?? "undated"),
    level: level ? (row.key[level] ?? "all") : "all",
    group: group ? (row.key[group] ?? "all") : "all",
  };
}

/** One string for a key, for maps. */
export function keyText(key: SeriesKey): string {
  return `${key.period}\t${key.level}\t${key.group}`;
}

/**
 * Indexes the rows once for all rates.
 * @param sources in order of trust (dataset.json); unlisted ones rank last, in file order (TABLES, *Every row says …*)
 */
export function indexRows(
  tables: readonly Table[],
  rows: Readonly<Record<string, readonly Row[]>>,
  sources: readonly string[],
): RowIndex {
  const trust = new Map(sources.map((source, rank) => [source, rank]));
  const rank = (row: Row) => trust.get(row.source) ?? sources.length;
  const byArea = new Map<string, Map<string, Row[]>>();
  const byKey = new Map<string, Map<string, Row[]>>();
  for (const table of tables) {
    const areas = new Map<string, Row[]>();
    const keys = new Map<string, Row[]>();
    for (const row of rows[table.id] ?? []) {
      const area = row.key["area"] ?? "";
      const key = `${area}\t${keyText(seriesKey(table, row))}\t${row.key["grade"] ?? ""}`;
      push(areas, area, row);
      push(keys, key, row);
    }
    for (const list of keys.values()) if (list.length > 1) list.sort((a, b) => rank(a) - rank(b));
    byArea.set(table.id, areas);
    byKey.set(table.id, keys);
  }
  return {
    rows: (table, area, key, grade = "") => byKey.get(table.id)?.get(`${area}\t${keyText(key)}\t${grade}`) ?? none,
    ofArea: (table, area) => byArea.get(table.id)?.get(area) ?? none,
  };
}

const none: readonly Row[] = [];

function push(map: Map<string, Row[]>, key: string, row: Row): void {
  const list = map.get(key);
  if (list) list.push(row);
  else map.set(key, [row]);
}
