import type { SheetRow } from "../sheets/view.ts";
import type { CellSeat } from "./seats.ts";

/**
 * Which key columns are filled in on the first row of each group only, as where cells were merged downwards. The
 * pattern must be plain: the first row is filled, no label is written twice running, blanks are many or the groups
 * equal, and no group would hold two rows with the same keys. A lone blank in a column is a mistake and no pattern.
 */
export function carriedColumns(rows: readonly SheetRow[], keys: readonly CellSeat[]): ReadonlySet<number> {
  const carried = new Set<number>();
  for (const seat of keys) {
    if (seat.required && isCarried(rows, seat, keys, carried)) carried.add(seat.position);
  }
  return carried;
}

function isCarried(
  rows: readonly SheetRow[],
  { position }: CellSeat,
  keys: readonly CellSeat[],
  before: ReadonlySet<number>,
): boolean {
  const groups = groupsOf(rows, position, before);
  if (!groups || groups.length === 0) return false;
  const blanks = rows.length - groups.length;
  const [first] = groups;
  const equal = blanks > 0 && groups.every((group) => group.length === first?.length);
  if (!equal && (blanks < 2 || blanks * 3 < rows.length)) return false;
  const others = keys.filter((seat) => seat.position !== position);
  return groups.every((group) => new Set(group.map((row) => keyText(row, others))).size === group.length);
}

/**
 * Undefined where a label is written again in the next row, so that blanks mean something else; the label of an inner
 * column may come again where a group of an outer one begins.
 */
function groupsOf(rows: readonly SheetRow[], position: number, before: ReadonlySet<number>): SheetRow[][] | undefined {
  const groups: SheetRow[][] = [];
  let label = "";
  for (const row of rows) {
    const own = textAt(row, position);
    const begins = [...before].some((each) => textAt(row, each) !== "");
    if (own === "") {
      const group = groups.at(-1);
      if (!group) return undefined;
      group.push(row);
    } else if (own === label && !begins) return undefined;
    else {
      label = own;
      groups.push([row]);
    }
  }
  return groups;
}

function textAt({ cells }: SheetRow, position: number): string {
  return (cells[position] ?? "").trim();
}

function keyText(row: SheetRow, keys: readonly CellSeat[]): string {
  return keys.map(({ position }) => textAt(row, position)).join("\t");
}

/** Each row whose blank keys can be filled from the rows above, as it then reads. */
export function filledRows(rows: readonly SheetRow[], carried: ReadonlySet<number>): ReadonlyMap<SheetRow, SheetRow> {
  const labels = new Map<number, string>();
  const filled = new Map<SheetRow, SheetRow>();
  for (const row of rows) {
    const blank = [...carried].filter((position) => textAt(row, position) === "");
    for (const position of carried) if (!blank.includes(position)) labels.set(position, textAt(row, position));
    if (blank.length > 0) filled.set(row, withLabels(row, blank, labels));
  }
  return filled;
}

function withLabels(row: SheetRow, positions: readonly number[], labels: ReadonlyMap<number, string>): SheetRow {
  const cells = [...row.cells];
  for (const position of positions) {
    while (cells.length < position) cells.push("");
    cells[position] = labels.get(position) ?? "";
  }
  return { ...row, cells };
}
