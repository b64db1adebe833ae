import { plainName } from "../sheets/header-cell.ts";
import type { SheetRow } from "../sheets/view.ts";
import type { Table } from "./define.ts";
import { lexiconOfTable } from "./lexicon.ts";
import { textAt } from "./row-keys.ts";
import type { CellSeat } from "./seats.ts";

/** A row that is of some of the people of the row above it: 其中：女 stands where its place should be. */
export interface PartRow {
  /** The row with the keys of the one above. */
  readonly row: SheetRow;
  readonly said: Readonly<Record<string, string>>;
  /** Where 其中：女 stands, and what it was read as. */
  readonly seat: CellSeat;
  readonly found: string;
  readonly read: string;
}

const ofWhich = /^其\s?中\s*[:：]?\s*/;

/** The group that stands in the column of places; undefined where there is none, or the row names another itself. */
export function groupInPlace(row: SheetRow, keys: readonly CellSeat[], table: Table) {
  const group = table.dimensions.group ?? "";
  const seat = keys.find(({ key }) => table.keys[key]?.type === "area");
  const own = keys.find(({ key }) => key === group);
  if (!seat || table.keys[group]?.type !== "choice" || (own && textAt(row.cells, own.position) !== ""))
    return undefined;
  const found = textAt(row.cells, seat.position);
  const word = lexiconOfTable(table).words.get(plainName(found.replace(ofWhich, "")))?.[group];
  return word === undefined ? undefined : { seat, found, said: { [group]: word } };
}

/** The rows among those that cannot be placed which are of some of the people of the row above them. */
export function partRows(
  rows: readonly SheetRow[],
  odd: ReadonlySet<SheetRow>,
  whole: (row: SheetRow) => SheetRow,
  keys: readonly CellSeat[],
  table: Table,
): ReadonlyMap<SheetRow, PartRow> {
  const parts = new Map<SheetRow, PartRow>();
  const inPlace = new Set([...odd].filter((row) => groupInPlace(row, keys, table)));
  let above: SheetRow | undefined;
  for (const row of inPlace.size === 0 ? [] : rows) {
    const part = inPlace.has(row) && above ? partRow(whole(row), whole(above), keys, table) : undefined;
    if (part) parts.set(row, part);
    else above = row;
  }
  return parts;
}

/** The row as one of the place and time of the row above it. */
function partRow(row: SheetRow, above: SheetRow, keys: readonly CellSeat[], table: Table): PartRow | undefined {
  const inPlace = groupInPlace(row, keys, table);
  if (!inPlace) return undefined;
  const cells = [...row.cells];
  for (const { position, required } of keys) {
    const isOpen = position === inPlace.seat.position || (required && textAt(cells, position) === "");
    if (isOpen) cells[position] = textAt(above.cells, position);
  }
  const read = `${textAt(above.cells, inPlace.seat.position)} · ${inPlace.found.replace(ofWhich, "")}`;
  return { ...inPlace, row: { ...row, cells }, read };
}
