import type { SheetRow } from "../sheets/view.ts";
import type { CellSeat } from "./seats.ts";

/** Rows whose blank keys are those of the rows above them, and the positions of these keys. */
export interface Carried {
  readonly columns: ReadonlySet<number>;
  /** Each such row, as it then reads. */
  readonly rows: ReadonlyMap<SheetRow, SheetRow>;
}

/**
 * Fills in keys that stand on the first row of each group only, as where cells were merged downwards. The pattern must
 * be plain: the first row is filled, no label is written twice running, blanks are many or the groups equal, and no row
 * comes to have the keys of another. A lone blank in a column is a mistake and no pattern, unless it stands in the
 * outermost column of keys or beside another.
 */
export function carryDown(rows: readonly SheetRow[], keys: readonly CellSeat[]): Carried {
  const columns = new Set<number>();
  for (const { required, position } of keys) {
    if (required && !isLoneBlank(rows, position, keys) && isCarried(rows, position, columns)) columns.add(position);
  }
  const filled = filledRows(rows, columns);
  const seen = new Map<string, number>();
  const keyOf = (row: SheetRow) => keyText(filled.get(row) ?? row, keys);
  for (const row of rows) seen.set(keyOf(row), (seen.get(keyOf(row)) ?? 0) + 1);
  const clashes = [...filled.keys()].some((row) => (seen.get(keyOf(row)) ?? 0) > 1);
  return clashes ? { columns: new Set(), rows: new Map() } : { columns, rows: filled };
}

function isLoneBlank(rows: readonly SheetRow[], position: number, keys: readonly CellSeat[]): boolean {
  const [blank, ...more] = rows.filter((row) => textAt(row, position) === "");
  if (!blank || more.length > 0) return false;
  const others = keys.filter((seat) => seat.required && seat.position !== position).map((seat) => seat.position);
  return others.some((other) => other < position) && others.every((other) => textAt(blank, other) !== "");
}

function isCarried(rows: readonly SheetRow[], position: number, before: ReadonlySet<number>): boolean {
  const groups = groupsOf(rows, position, before);
  if (!groups || groups.length === 0) return false;
  const blanks = rows.length - groups.length;
  const [first] = groups;
  const equal = blanks > 0 && groups.every((group) => group.length === first?.length);
  return equal || (blanks >= 2 && blanks * 3 >= rows.length);
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
function filledRows(rows: readonly SheetRow[], carried: ReadonlySet<number>): ReadonlyMap<SheetRow, SheetRow> {
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
