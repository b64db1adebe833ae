import { same } from "../i18n/language.ts";
import type { Cell } from "../intake/cell.ts";
import { columnLetter } from "../intake/column-letter.ts";
import type { Place as CellPlace, Problem, Severity } from "../intake/problem.ts";
import { Refusal } from "../intake/refusal.ts";
import type { Layout, Section, SheetRow, View } from "../sheets/view.ts";
import type { Column, Origin, Row, Table } from "./define.ts";
import type { ReadContext } from "./read-context.ts";
import { readKey, textAt } from "./row-keys.ts";
import { type CellSeat, Seating } from "./seats.ts";
import { isPlain, lettersOf, problemOf, type SheetName } from "./sheet-place.ts";
import { refusingTorn } from "./torn-figures.ts";

/** A view with its seats ready to read, and the keys that it has for all rows. */
export interface ReadyView {
  readonly seats: readonly CellSeat[];
  readonly keys: Readonly<Record<string, string>> | undefined;
  readonly origin: Origin | undefined;
}

type Key = Record<string, string>;

/** Of a view whose keys all have columns of their own. */
const noKeys: Readonly<Key> = {};

const notReported: Cell = { status: "not_reported" };

/**
 * Reads the rows of one table of a sheet. A row is read whole or not at all: where one of its keys cannot be read it
 * is for the caller to say what the row is, and `report` says what is wrong with it.
 */
export class RowReader {
  readonly #table: Table;
  readonly #name: SheetName;
  readonly #layout: Layout;
  readonly #isPlain: boolean;
  readonly keys: readonly CellSeat[];
  readonly views: readonly ReadyView[];
  readonly #emptyKey: Readonly<Key>;
  readonly #emptyCells: Readonly<Record<string, Cell>>;
  /** Keys that the sheet names nowhere, and the columns of keys that tell others. */
  readonly #untold: readonly string[];
  readonly #implying: readonly CellSeat[];
  readonly #nameless: ReadonlySet<number>;
  readonly #problems: Problem[];
  readonly #noted = new Set<string>();

  constructor(table: Table, name: SheetName, section: Section, context: ReadContext, problems: Problem[]) {
    const { layout } = section;
    const seating = new Seating(table, context);
    this.#isPlain = name.sheet === undefined && isPlain(section);
    this.#table = table;
    this.#name = name;
    this.#layout = layout;
    this.#problems = problems;
    this.keys = layout.keys.map((seat) => seating.seat(seat, layout.beside));
    const fixed = layout.views.flatMap((view) => view.fixed.map((each) => each.key));
    const placed = new Set([...layout.keys.map(({ key }) => key), ...fixed]);
    this.#untold = Object.keys(table.keys).filter((key) => table.keys[key]?.blank === undefined && !placed.has(key));
    this.#implying = this.#untold.length === 0 ? [] : this.keys.filter(({ key }) => impliesOthers(table.keys[key]));
    this.#nameless = new Set(layout.nameless);
    this.#emptyKey = Object.fromEntries(Object.entries(table.keys).map(([key, { blank = "" }]) => [key, blank]));
    this.#emptyCells = Object.fromEntries(Object.keys(table.columns).map((key) => [key, notReported]));
    this.views = layout.views.map((view) => this.#ready(view, seating));
  }

  /**
   * Adds what a row holds to `rows`, one row for each view; `said` is what is known of its keys beside its cells. False
   * where a key cannot be read, and nothing was added.
   */
  read(row: SheetRow, rows: Row[], said: Readonly<Key> = noKeys): boolean {
    const key = { ...this.#emptyKey, ...said };
    let noted = false;
    for (const seat of this.keys) {
      const written = textAt(row.cells, seat.position);
      if (written === "" && !seat.readsBlank) {
        if (seat.required) return false;
        continue;
      }
      const read = seat.read(written, row.cells);
      if (read instanceof Refusal) return false;
      if (read.note) noted = true;
      if (read.cell.status === "filled") key[seat.key] = String(read.cell.value);
    }
    if (this.#implying.length > 0 && !this.#addImplied(key)) return false;
    if (noted) this.#noteKeys(row);
    for (const view of this.views) this.#readView(row, key, view, rows);
    this.#reportNameless(row);
    return true;
  }

  /** Adds keys that others tell, as a grade its level; false where one of them stays open. */
  #addImplied(key: Key): boolean {
    for (const { key: own } of this.#implying) {
      const column = this.#table.keys[own];
      const words = column?.type === "choice" ? column.implies?.[key[own] ?? ""] : undefined;
      for (const [other, word] of Object.entries(words ?? {})) key[other] ||= word;
    }
    return this.#untold.every((each) => key[each] !== "");
  }

  /** Where a column stands in every view; undefined where the sheet has none. */
  positionOf(key: string): number | undefined {
    return this.views[0]?.seats.find((seat) => seat.key === key)?.position;
  }

  /** Says why a row could not be placed. */
  report(row: SheetRow): void {
    for (const seat of this.keys) {
      const read = readKey(seat, row);
      if (read instanceof Refusal) this.#problems.push(this.#problem(read, row, seat, "error"));
      else if (read?.note) this.#problems.push(this.#problem(read.note, row, seat, "note"));
    }
    for (const seat of this.views.flatMap(({ seats }) => seats)) {
      const written = textAt(row.cells, seat.position);
      if (written !== "") this.#readCell(seat, written, row);
    }
    this.#reportNameless(row);
  }

  placeOfRow({ row }: SheetRow): CellPlace {
    return { ...this.#name, row };
  }

  /** Where a cell of a row stands. */
  placeOf(row: SheetRow, { key, position }: Pick<CellSeat, "key" | "position">): CellPlace {
    const at = row.at?.[position] ?? { row: row.row, position };
    const label = (this.#table.keys[key] ?? this.#table.columns[key])?.label ?? same(key);
    return { ...this.#name, row: at.row, column: { letter: columnLetter(at.position), key, label } };
  }

  #ready(view: View, seating: Seating): ReadyView {
    const all = view.seats.map((seat) => seating.seat(seat));
    const seats = this.#name.sheet === undefined ? refusingTorn(all, this.#table) : all;
    return { seats, keys: this.#fixedKeys(view, seating), origin: this.#originOf(view) };
  }

  /** Undefined where one of them cannot be read: no row of the view can be placed then. */
  #fixedKeys({ fixed }: View, seating: Seating): Readonly<Key> | undefined {
    if (fixed.length === 0) return noKeys;
    const keys: Key = {};
    let placeable = true;
    for (const { key, text, row, position } of fixed) {
      const seat = { key, position: position ?? 0 };
      const place = row === undefined ? this.#name : this.placeOf({ row, cells: [] }, seat);
      const read = seating.reader(key)(text);
      if (read instanceof Refusal) this.#problems.push(problemOf(read, place, "error"));
      else if (read.note) this.#noteOnce(key, read.note, place);
      if (read instanceof Refusal || read.cell.status !== "filled") placeable = false;
      else keys[key] = String(read.cell.value);
    }
    return placeable ? keys : undefined;
  }

  /** Rows of a plain text file need none: the letters of the file are theirs. */
  #originOf(view: View): Origin | undefined {
    if (this.#isPlain) return undefined;
    const { sheet } = this.#name;
    return { ...(sheet === undefined ? {} : { sheet }), letters: lettersOf(this.#layout, view) };
  }

  #readView(row: SheetRow, key: Key, view: ReadyView, rows: Row[]): void {
    if (!view.keys) return;
    const cells = { ...this.#emptyCells };
    let filled = this.views.length === 1;
    for (const seat of view.seats) {
      const written = textAt(row.cells, seat.position);
      const cell = written === "" ? undefined : this.#readCell(seat, written, row);
      if (!cell) continue;
      cells[seat.key] = cell;
      filled ||= seat.key !== "source" && seat.key !== "note";
    }
    // In a wide table a group of columns that is blank in a row says nothing of it.
    if (!filled) return;
    const origin = this.#originOfRow(row, view);
    const read: Row = {
      table: this.#table.id,
      file: this.#name.file,
      row: row.row,
      key: view.keys === noKeys ? key : { ...key, ...view.keys },
      cells: cells as Row["cells"],
      source: key["source"] ?? textOf(cells["source"]),
      note: textOf(cells["note"]),
    };
    rows.push(origin ? { ...read, origin } : read);
  }

  #originOfRow({ at }: SheetRow, { origin, seats }: ReadyView): Origin | undefined {
    if (!at) return origin;
    const all = [...this.keys, ...seats].flatMap(({ key, position }) => {
      const place = at[position];
      return place ? [{ key, ...place }] : [];
    });
    return {
      ...(this.#name.sheet === undefined ? {} : { sheet: this.#name.sheet }),
      letters: Object.fromEntries(all.map(({ key, position }) => [key, columnLetter(position)])),
      rows: Object.fromEntries(all.map(({ key, row }) => [key, row])),
    };
  }

  /** Undefined where it cannot be read. */
  #readCell(seat: CellSeat, written: string, row: SheetRow): Cell | undefined {
    const read = seat.read(written, row.cells);
    if (read instanceof Refusal) {
      this.#problems.push(this.#problem(read, row, seat, "error"));
      return undefined;
    }
    if (read.note) this.#problems.push(this.#problem(read.note, row, seat, "note"));
    return read.cell;
  }

  /** One writing of a key is read alike in every row, so that it is noted where it stands first. */
  #noteKeys(row: SheetRow): void {
    for (const seat of this.keys) {
      const read = readKey(seat, row);
      if (!read || read instanceof Refusal || !read.note) continue;
      this.#noteOnce(seat.key, read.note, this.placeOf(row, seat));
    }
  }

  #noteOnce(key: string, note: Refusal, place: CellPlace): void {
    const writing = `${key}\t${JSON.stringify(note.values)}`;
    if (!this.#noted.has(writing)) this.#problems.push(problemOf(note, place, "note"));
    this.#noted.add(writing);
  }

  /** Cells below a blank header, or beyond the last one. */
  #reportNameless(row: SheetRow): void {
    if (this.#nameless.size === 0 && row.cells.length <= this.#layout.width) return;
    for (const [position, cell] of row.cells.entries()) {
      const written = cell.trim();
      if (written === "" || (position < this.#layout.width && !this.#nameless.has(position))) continue;
      const column = { letter: columnLetter(position), key: "", label: same("") };
      const place = { ...this.#name, row: row.row, column };
      this.#problems.push(problemOf(new Refusal("cell-without-header", { found: written }), place, "error"));
    }
  }

  #problem(refusal: Refusal, row: SheetRow, seat: CellSeat, severity: Severity): Problem {
    return problemOf(refusal, this.placeOf(row, seat), severity);
  }
}

function impliesOthers(column: Column | undefined): boolean {
  return column?.type === "choice" && column.implies !== undefined;
}

function textOf(cell: Cell | undefined): string {
  return cell?.status === "filled" && typeof cell.value === "string" ? cell.value : "";
}
