import { Refusal } from "../intake/refusal.ts";
import type { Table } from "./define.ts";
import { textAt } from "./row-keys.ts";
import type { CellSeat } from "./seats.ts";

const begins = /^[1-9][0-9]{0,2}$/;
const ends = /^[0-9]{3}$/;

/**
 * Seats of a plain text that refuse a count whose thousands stand in the column of notes: of 1,856 without quotes the
 * comma parts the cells, and nothing else in the row would tell.
 */
export function refusingTorn(seats: readonly CellSeat[], { columns }: Table): readonly CellSeat[] {
  const note = seats.find(({ key }) => key === "note");
  const left = note && seats.find(({ position }) => position === note.position - 1);
  if (!note || !left || columns[left.key]?.type !== "count") return seats;
  const read: CellSeat["read"] = (written, row) => {
    const rest = textAt(row, note.position);
    if (!ends.test(rest) || !begins.test(written)) return left.read(written, row);
    return new Refusal("not-a-count", { found: `${written},${rest}`, write: `${written}${rest}` });
  };
  return seats.map((seat) => (seat === left ? { ...left, read } : seat));
}
