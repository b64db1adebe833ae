import type { Text } from "../i18n/language.ts";
import { columnLetter } from "../intake/column-letter.ts";
import { fold } from "../intake/fold.ts";
import { nearest } from "../intake/nearest.ts";
import { Refusal } from "../intake/refusal.ts";

/** A declared column as a header may name it. */
export interface ColumnName {
  readonly key: string;
  readonly label: Text;
  readonly aliases?: readonly string[];
  /** True where no row can be placed without it. */
  readonly required: boolean;
}

/** Every way of writing the columns of one table, made once. */
export interface HeaderNames {
  readonly table: Text;
  readonly columns: readonly ColumnName[];
  readonly keyOf: ReadonlyMap<string, string>;
  readonly writings: readonly string[];
}

/** What stands in a header row. */
export interface Header {
  /** By position: the column's key, `undefined` where the header is unknown or a repeat, "" where it is blank. */
  readonly keys: readonly (string | undefined)[];
  readonly refusals: readonly { readonly position?: number; readonly refusal: Refusal }[];
}

/** Key, label in any language and aliases of each column; the first column to claim a writing keeps it. */
export function headerNames(table: Text, columns: readonly ColumnName[]): HeaderNames {
  const keyOf = new Map<string, string>();
  const writings = columns.flatMap(({ key, label, aliases = [] }) => {
    const names = [key, ...Object.values<string>(label), ...aliases];
    for (const name of names) if (!keyOf.has(fold(name))) keyOf.set(fold(name), key);
    return names;
  });
  return { table, columns, keyOf, writings: [...new Set(writings)] };
}

/**
 * Matches a header row to the columns of a table. Refuses unknown columns (with the nearest known name), repeated
 * ones, and the lack of required ones.
 */
export function matchHeader(cells: readonly string[], names: HeaderNames): Header {
  const refusals: { position?: number; refusal: Refusal }[] = [];
  const first = new Map<string, number>();
  const taken = new Set(cells.map((cell) => names.keyOf.get(fold(cell))));
  const keys = cells.map((cell, position) => {
    const found = fold(cell);
    if (found === "") return "";
    const key = names.keyOf.get(found);
    const earlier = key === undefined ? undefined : first.get(key);
    if (key !== undefined && earlier === undefined) {
      first.set(key, position);
      return key;
    }
    refusals.push({ position, refusal: refuse(cell.trim(), names, earlier, taken) });
    return undefined;
  });
  for (const { key, label, required } of names.columns) {
    if (required && !first.has(key)) refusals.push({ refusal: new Refusal("missing-key-column", { key, label }) });
  }
  return { keys, refusals };
}

function refuse(
  found: string,
  names: HeaderNames,
  earlier: number | undefined,
  taken: ReadonlySet<string | undefined>,
): Refusal {
  if (earlier !== undefined) return new Refusal("duplicate-column", { found, first: columnLetter(earlier) });
  // A column that the file has already is not what the clerk meant.
  const free = [...names.writings].filter((writing) => !taken.has(names.keyOf.get(fold(writing))));
  const likely = nearest(fold(found), free);
  return new Refusal("unknown-column", { found, table: names.table, ...(likely ? { nearest: likely } : {}) });
}
