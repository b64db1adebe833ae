import { Refusal } from "../intake/refusal.ts";
import type { SheetRow } from "../sheets/view.ts";
import type { CellRead } from "./cell-readers.ts";
import type { CellSeat } from "./seats.ts";

/** What stands in a cell; most blank ones are blank without trimming. */
export function textAt(cells: readonly string[], position: number): string {
  const cell = cells[position];
  return cell === undefined || cell === "" ? "" : cell.trim();
}

/** Undefined where the key is blank and may be. */
export function readKey(seat: CellSeat, { cells }: SheetRow): CellRead | Refusal | undefined {
  const written = textAt(cells, seat.position);
  if (written !== "" || seat.readsBlank) return seat.read(written, cells);
  return seat.required ? new Refusal("blank-key") : undefined;
}

/** The keys of a row as far as they can be read and are not the given text. */
export function readableKeys(
  row: SheetRow,
  keys: readonly CellSeat[],
  except: string,
): Readonly<Record<string, string>> {
  const found = keys.flatMap((seat): [string, string][] => {
    const read = textAt(row.cells, seat.position) === except ? undefined : readKey(seat, row);
    if (!read || read instanceof Refusal || read.cell.status !== "filled") return [];
    return [[seat.key, String(read.cell.value)]];
  });
  return Object.fromEntries(found);
}

export function hasBlankKey({ cells }: SheetRow, keys: readonly CellSeat[]): boolean {
  return keys.some(({ required, position }) => required && textAt(cells, position) === "");
}

/** Whether no key is filled in. */
export function isKeyless({ cells }: SheetRow, keys: readonly CellSeat[]): boolean {
  return keys.every(({ position }) => textAt(cells, position) === "");
}

/** Whether a row has a figure, readable or not, in any column of figures. */
export function hasFigures({ cells }: SheetRow, seats: readonly CellSeat[]): boolean {
  return seats.some(({ key, position }) => key !== "source" && key !== "note" && textAt(cells, position) !== "");
}

/** The texts of a row at positions that nothing is read from. */
export function unreadTexts({ cells }: SheetRow, seats: readonly CellSeat[]): readonly string[] {
  const read = new Set(seats.map(({ position }) => position));
  return cells.map((cell, position) => (read.has(position) ? "" : cell.trim())).filter((text) => text !== "");
}
