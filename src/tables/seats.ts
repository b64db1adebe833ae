import { shortestText } from "../exact/decimal.ts";
import { add, type Fraction } from "../exact/fraction.ts";
import type { Cell } from "../intake/cell.ts";
import { Refusal } from "../intake/refusal.ts";
import { type Conversion, movePoint } from "../sheets/unit.ts";
import type { PlacesBeside, Seat } from "../sheets/view.ts";
import type { AreaFinder, FoundArea, Lying } from "./area-finder.ts";
import { type CellRead, type CellReader, cellReader } from "./cell-readers.ts";
import type { Table } from "./define.ts";
import type { Places } from "./places.ts";
import type { ReadContext } from "./read-context.ts";
import { totalWord } from "./total-words.ts";

/** A column of the sheet as it is read: where it stands, what it holds, how. */
export interface CellSeat {
  readonly key: string;
  readonly position: number;
  readonly isKey: boolean;
  /** True of a key whose blank says nothing. */
  readonly required: boolean;
  /** True where a blank cell is read as well: its name may stand beside it. */
  readonly readsBlank: boolean;
  /** Reads the trimmed cell; `row` where the reading needs another cell as well. */
  read(written: string, row: readonly string[]): CellRead | Refusal;
}

/**
 * The seats of a layout. Each column of the table has one reader for a sheet, however many seats share it, so that a
 * text is read once.
 */
export class Seating {
  readonly #table: Table;
  readonly #context: ReadContext;
  readonly #readers = new Map<string, CellReader>();

  constructor(table: Table, context: ReadContext) {
    this.#table = table;
    this.#context = context.areas ? { ...context, areas: withoutTotals(context.areas, context.places) } : context;
  }

  /** The seat of a column; `beside` says where else a row tells which area is meant. */
  seat({ key, position, plus, conversion }: Seat, beside: PlacesBeside = {}): CellSeat {
    const column = this.#table.keys[key];
    const { names, within, around = "" } = beside;
    const read = this.reader(key);
    const required = column !== undefined && column.blank === undefined;
    const own = { key, position, isKey: column !== undefined, required, readsBlank: false };
    if (plus !== undefined) return { ...own, read: (written, row) => added(read, written, (row[plus] ?? "").trim()) };
    if (conversion) return { ...own, read: converting(read, conversion) };
    const { areas } = this.#context;
    const isAlone = names === undefined && within === undefined && around === "";
    if (column?.type !== "area" || column.declares || !areas || isAlone) return { ...own, read };
    const lying = (row: readonly string[]): Lying => ({ within: cellAt(row, within), around });
    const find = (written: string, row: readonly string[]) => areas.find(written, cellAt(row, names), lying(row));
    return { ...own, readsBlank: names !== undefined, read: (written, row) => cellOf(find(written, row)) };
  }

  /** How the cells of a column are read. */
  reader(key: string): CellReader {
    const known = this.#readers.get(key);
    if (known) return known;
    const role = key in this.#table.keys ? "key" : "value";
    const column = this.#table.keys[key] ?? this.#table.columns[key];
    if (!column) throw new RangeError(`no column ${key} in ${this.#table.id}`);
    const read = cellReader(column, role, this.#context);
    const hasAll = column.type === "choice" ? "all" in column.of.words : column.blank === "all";
    const reader = role === "key" && hasAll ? orAll(read, column.type === "text") : read;
    this.#readers.set(key, reader);
    return reader;
  }
}

function cellAt(row: readonly string[], position: number | undefined): string {
  return position === undefined ? "" : (row[position] ?? "").trim();
}

/** 合计 and Total are no areas, unless areas.csv has one of that id; 其中： before an area is no part of its name. */
function withoutTotals(areas: AreaFinder, places: Places | undefined): AreaFinder {
  return {
    find: (code, name, lying) => {
      const isTotal = totalWord(code) !== undefined && !places?.place(code);
      return isTotal
        ? new Refusal("unknown-area", { found: code })
        : areas.find(code.replace(ofWhich, ""), name, lying);
    },
  };
}

const ofWhich = /^其\s?中\s*[:：]\s*/;

/** 合计 in a key of free words, and 小计 in one of a list, is the row of all of them. */
function orAll(read: CellReader, isFree: boolean): CellReader {
  const known = new Map<string, CellRead | Refusal>();
  return (written) => {
    const before = known.get(written);
    if (before) return before;
    const own = read(written);
    const isTotal = (isFree || own instanceof Refusal) && totalWord(written) !== undefined;
    const found = isTotal ? { cell: allOf(written), note: readAsAll(written) } : own;
    known.set(written, found);
    return found;
  };
}

function allOf(text: string): Cell {
  return { status: "filled", value: "all", text };
}

function readAsAll(found: string): Refusal {
  return new Refusal("read-as", { found, read: "all" });
}

/** What an area was found to be, as its cell. */
function cellOf(found: FoundArea): CellRead | Refusal {
  if (found instanceof Refusal) return found;
  const value = typeof found === "string" ? found : found.value;
  const cell = { status: "filled", value, text: value } as const;
  return typeof found === "string" ? { cell } : { cell, note: found.note };
}

/**
 * Reads figures in the unit of their header. A figure with a unit of its own says what it is; one that is written in
 * any other way has no point that could be moved.
 */
function converting(read: CellReader, { places, sign }: Conversion): CellReader {
  return (written) => {
    const bare = movePoint(written, places);
    if (bare !== undefined) return read(sign ? `${written}${sign}` : bare);
    const found = read(written);
    const isFigure = !(found instanceof Refusal) && found.cell.status === "filled";
    return isFigure && places > 0 && !ownUnit.test(written) ? new Refusal("not-a-number", { found: written }) : found;
  };
}

const ownUnit = /[万萬亿億千百元人册冊本㎡米]/;

/** The sum of two counts. Where either is absent, so is the sum, and for the same reason. */
function added(read: CellReader, first: string, second: string): CellRead | Refusal {
  const [one, other] = [readOrBlank(read, first), readOrBlank(read, second)];
  if (one instanceof Refusal) return one;
  if (other instanceof Refusal) return other;
  const [a, b] = [one.cell, other.cell];
  if (a.status !== "filled") return one;
  if (b.status !== "filled") return other;
  const value = add(a.value as Fraction, b.value as Fraction);
  const note = one.note ?? other.note;
  const cell = { status: "filled", value, text: shortestText(value, 2) } as const;
  return note ? { cell, note } : { cell };
}

function readOrBlank(read: CellReader, written: string): CellRead | Refusal {
  return written === "" ? { cell: { status: "not_reported" } } : read(written);
}
