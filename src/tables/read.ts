import { otherDelimiter, parseCsv } from "../files/csv.ts";
import { decode } from "../files/decode.ts";
import type { GridRow } from "../files/grid.ts";
import { same } from "../i18n/language.ts";
import type { Cell } from "../intake/cell.ts";
import { columnLetter } from "../intake/column-letter.ts";
import type { Place as CellPlace, Problem } from "../intake/problem.ts";
import { Refusal } from "../intake/refusal.ts";
import { type Header, type HeaderNames, headerNames, matchHeader } from "../sheets/header.ts";
import { type CellReader, cellReader } from "./cell-readers.ts";
import type { Row, Table } from "./define.ts";

/** What one file of a table holds. */
export interface TableFile {
  readonly rows: readonly Row[];
  readonly problems: readonly Problem[];
  /** The letter over each column that the file has, by its key. */
  readonly letters: Readonly<Record<string, string>>;
}

/** A column of the file: where it stands, what it is called, how its cells are read. */
interface Seat {
  readonly key: string;
  readonly position: number;
  readonly isKey: boolean;
  readonly read: CellReader;
}

interface Layout {
  readonly table: Table;
  readonly file: string;
  readonly seats: readonly Seat[];
  /** Positions without a column name. */
  readonly nameless: Set<number>;
  readonly width: number;
  readonly emptyKey: Readonly<Record<string, string>>;
  readonly emptyCells: Readonly<Record<string, Cell>>;
}

const notReported: Cell = { status: "not_reported" };

/**
 * Reads one file of a table. A row whose key cannot be read is left out; a value that cannot be read counts as not
 * reported. Either is a problem with its place, and none is thrown. File names stand in problems as given.
 */
export function readTableFile(table: Table, file: string, bytes: Uint8Array): TableFile {
  const decoded = decode(bytes);
  if (decoded instanceof Refusal) return unread(file, decoded);
  const csv = parseCsv(decoded);
  const problems: Problem[] = [];
  if (csv.stopped) problems.push(problem(csv.stopped.refusal, { file, row: csv.stopped.row }));
  const [head, ...body] = csv.rows;
  if (!head) return csv.stopped ? { rows: [], problems, letters: {} } : unread(file, new Refusal("empty-file"));
  const separator = otherDelimiter(head.cells);
  if (separator) return unread(file, separator);

  const header = matchHeader(head.cells, namesOf(table));
  problems.push(...header.refusals.map((each) => headerProblem(each, head, file)));
  const layout = layoutOf(table, file, header, head.cells.length);
  const placeable = header.refusals.every(({ refusal }) => refusal.code !== "missing-key-column");
  const rows = placeable ? body.flatMap((record) => readRow(record, layout, problems) ?? []) : [];
  return { rows, problems, letters: lettersOf(layout.seats) };
}

function unread(file: string, refusal: Refusal): TableFile {
  return { rows: [], problems: [problem(refusal, { file })], letters: {} };
}

function problem({ code, values }: Refusal, place: CellPlace): Problem {
  return { code, severity: "error", place, values };
}

function headerProblem(found: Header["refusals"][number], head: GridRow, file: string): Problem {
  const { position, refusal } = found;
  if (position === undefined) return problem(refusal, { file, row: head.row });
  const name = (head.cells[position] ?? "").trim();
  const column = { letter: columnLetter(position), key: name, label: same(name) };
  return problem(refusal, { file, row: head.row, column });
}

const namesByTable = new WeakMap<Table, HeaderNames>();

/** Every column of a table as headers may name it; made once a table. */
function namesOf(table: Table): HeaderNames {
  const known = namesByTable.get(table);
  if (known) return known;
  const keys = Object.entries(table.keys).map(([key, column]) => ({
    ...{ key, label: column.label, aliases: column.aliases ?? [] },
    required: column.blank === undefined,
  }));
  const values = Object.entries(table.columns).map(([key, column]) => ({
    ...{ key, label: column.label, aliases: column.aliases ?? [] },
    required: false,
  }));
  const names = headerNames(table.label, [...keys, ...values]);
  namesByTable.set(table, names);
  return names;
}

function layoutOf(table: Table, file: string, header: Header, width: number): Layout {
  const seats = header.keys.flatMap((key, position): Seat[] => {
    if (!key) return [];
    const column = table.keys[key] ?? table.columns[key];
    if (!column) return [];
    const isKey = key in table.keys;
    return [{ key, position, isKey, read: cellReader(column, isKey ? "key" : "value") }];
  });
  const keys = Object.entries(table.keys).map(([key, column]) => [key, column.blank ?? ""]);
  const cells = Object.keys(table.columns).map((key) => [key, notReported]);
  return {
    ...{ table, file, seats, width },
    nameless: new Set(header.keys.flatMap((key, position) => (key === "" ? [position] : []))),
    emptyKey: Object.fromEntries(keys),
    emptyCells: Object.fromEntries(cells),
  };
}

/** Undefined where the key cannot be read. */
function readRow({ row, cells: found }: GridRow, layout: Layout, problems: Problem[]): Row | undefined {
  const key = { ...layout.emptyKey };
  const cells = { ...layout.emptyCells };
  let placed = true;
  for (const seat of layout.seats) {
    const written = (found[seat.position] ?? "").trim();
    const refusal = seat.isKey ? readKey(key, seat, written, layout.table) : readValue(cells, seat, written);
    if (!refusal) continue;
    placed &&= !seat.isKey;
    problems.push(problem(refusal, placeOf(layout, seat, row)));
  }
  reportNameless(found, row, layout, problems);
  if (!placed) return undefined;
  return {
    ...{ table: layout.table.id, file: layout.file, row, key, cells: cells as Row["cells"] },
    source: key["source"] ?? textOf(cells["source"]),
    note: textOf(cells["note"]),
  };
}

function readKey(key: Record<string, string>, seat: Seat, written: string, table: Table): Refusal | undefined {
  if (written === "") return table.keys[seat.key]?.blank === undefined ? new Refusal("blank-key") : undefined;
  const read = seat.read(written);
  if (read instanceof Refusal) return read;
  if (read.status === "filled") key[seat.key] = String(read.value);
  return undefined;
}

function readValue(cells: Record<string, Cell>, seat: Seat, written: string): Refusal | undefined {
  if (written === "") return undefined;
  const read = seat.read(written);
  if (read instanceof Refusal) return read;
  cells[seat.key] = read;
  return undefined;
}

/** Cells below a blank header, or beyond the last one. */
function reportNameless(found: readonly string[], row: number, layout: Layout, problems: Problem[]): void {
  if (layout.nameless.size === 0 && found.length <= layout.width) return;
  for (const [position, cell] of found.entries()) {
    const written = cell.trim();
    if (written === "" || (position < layout.width && !layout.nameless.has(position))) continue;
    const column = { letter: columnLetter(position), key: "", label: same("") };
    const refusal = new Refusal("cell-without-header", { found: written });
    problems.push(problem(refusal, { file: layout.file, row, column }));
  }
}

function placeOf(layout: Layout, { key, position }: Seat, row: number): CellPlace {
  const label = (layout.table.keys[key] ?? layout.table.columns[key])?.label ?? same(key);
  return { file: layout.file, row, column: { letter: columnLetter(position), key, label } };
}

function lettersOf(seats: readonly Seat[]): Record<string, string> {
  return Object.fromEntries(seats.map(({ key, position }) => [key, columnLetter(position)]));
}

function textOf(cell: Cell | undefined): string {
  return cell?.status === "filled" && typeof cell.value === "string" ? cell.value : "";
}
