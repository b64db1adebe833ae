import type { Problem } from "../intake/problem.ts";
import { Refusal } from "../intake/refusal.ts";
import { besideData } from "../sheets/beside.ts";
import { saidIn } from "../sheets/figure.ts";
import type { Section, SheetRow } from "../sheets/view.ts";
import { type Carried, carryDown } from "./carried.ts";
import type { Row, Table } from "./define.ts";
import { isExampleRow } from "./example-row.ts";
import { saidOtherwise } from "./headings.ts";
import type { Aside, LeftOut } from "./left-out.ts";
import { groupInPlace, partRows } from "./part-rows.ts";
import type { ReadContext } from "./read-context.ts";
import { hasBlankKey, hasFigures, isKeyless, readableKeys, readKey, textAt, unreadTexts } from "./row-keys.ts";
import { rowNumbers } from "./row-numbers.ts";
import { RowReader } from "./row-reader.ts";
import type { CellSeat } from "./seats.ts";
import { problemOf, type SheetName } from "./sheet-place.ts";
import { totalWord } from "./total-words.ts";
import { checkTotal, type TotalRow } from "./totals.ts";

/** A row whose keys cannot be read, and how many rows had been read before it. */
interface OddRow {
  readonly row: SheetRow;
  readonly at: number;
}

/**
 * Reads the rows of one table of a sheet. Those that cannot be placed are looked at again: they may hold no data, add
 * up others, or leave out what the row above them says.
 */
export class SectionReader {
  readonly problems: Problem[] = [];
  readonly #table: Table;
  readonly #section: Section;
  readonly #context: ReadContext;
  readonly #leftOut: LeftOut;
  readonly #reader: RowReader;
  #rows: Row[] = [];
  #odd: OddRow[] = [];

  constructor(table: Table, name: SheetName, section: Section, context: ReadContext, leftOut: LeftOut) {
    this.#table = table;
    this.#section = section;
    this.#context = context;
    this.#leftOut = leftOut;
    this.#reader = new RowReader(table, name, section, context, this.problems);
  }

  get #seats(): readonly CellSeat[] {
    return this.#reader.views.flatMap(({ seats }) => seats);
  }

  /** Reads the rows that can be placed; none where a key is nowhere to be found. */
  read(): void {
    if (!this.#section.layout.placeable) return;
    const noteAt = this.#reader.positionOf("note");
    for (const row of this.#section.rows) {
      const said = noteAt === undefined ? "" : (row.cells[noteAt] ?? "");
      if (said !== "" && isExampleRow(row.cells)) this.#leftOut.add("example", [row]);
      else if (!this.#reader.read(row, this.#rows)) this.#odd.push({ row, at: this.#rows.length });
    }
  }

  /** Rows among the data that no row reader could place, as they stand. */
  get odd(): readonly SheetRow[] {
    return this.#odd.map(({ row }) => row);
  }

  /**
   * Says what the rows are that could not be placed, and reads those that only leave out what stands above them. Gives
   * all rows in the order of the sheet.
   */
  settle(): readonly Row[] {
    if (this.#odd.length === 0) return this.#rows;
    const totals: TotalRow[] = [];
    const open: OddRow[] = [];
    for (const [at, odd] of this.#odd.entries()) {
      const aside = this.#asideOf(odd.row);
      const total = aside ? undefined : (this.#totalOf(odd) ?? this.#totalBelow(odd, totals, this.#odd[at - 1]));
      if (aside === "words") this.#holdAgainstBelow(odd.row);
      if (aside) this.#leftOut.add(aside, [odd.row]);
      else if (total) totals.push(total);
      else open.push(odd);
    }
    this.#carryDown(open, new Set(totals.map(({ row }) => row)));
    const placed = totals.map((total) => ({ ...total, at: this.#rowsBefore(total.row) }));
    for (const total of placed) this.#check(total, placed);
    this.problems.sort((a, b) => (a.place.row ?? 0) - (b.place.row ?? 0));
    return this.#rows;
  }

  #asideOf(row: SheetRow): Aside | undefined {
    const { header } = this.#section;
    if (isExampleRow(row.cells)) return "example";
    const beside = besideData(row.cells);
    if (beside) return beside;
    const said = saidIn(row.cells).join("\t");
    if (header.some(({ cells }) => saidIn(cells).join("\t") === said)) return "header";
    if (hasFigures(row, this.#seats)) return undefined;
    const isNumber = /^[0-9.]+$/.test(said);
    if (isLone(row) && !isNumber && !this.#isLabel(row)) return totalWord(said) ? "total" : "words";
    return isKeyless(row, this.#reader.keys) ? "blank" : undefined;
  }

  /** A line of words may say of the rows below it what the table does not. */
  #holdAgainstBelow(row: SheetRow): void {
    const [found = ""] = saidIn(row.cells);
    const below = this.#section.rows.some((other) => other.row > row.row && hasFigures(other, this.#seats));
    const word = below ? saidOtherwise(found, this.#table, this.#section, this.#reader, this.#context) : undefined;
    if (word === undefined) return;
    const refusal = new Refusal("said-of-some", { found, word });
    this.problems.push(problemOf(refusal, this.#reader.placeOfRow(row), "error"));
  }

  /** A row with one key and nothing else: the label of the rows below it, or a row without figures. */
  #isLabel(row: SheetRow): boolean {
    if (!isLone(row) || hasFigures(row, this.#seats)) return false;
    return this.#reader.keys.some((seat) => {
      const isHere = textAt(row.cells, seat.position) !== "";
      return isHere && !(readKey(seat, row) instanceof Refusal);
    });
  }

  /** A row with a word for a total in place of a key: those keys are added over. */
  #totalOf({ row, at }: OddRow): TotalRow | undefined {
    const name = this.#totalName(row);
    const word = name === undefined ? undefined : totalWord(name);
    if (name === undefined || !word) return undefined;
    return { row, at, name, ofPart: word.ofPart, keys: readableKeys(row, this.#reader.keys, name) };
  }

  /** Rows of further levels below 合计, whose place is left blank, are totals as well, and so is 其中：女 right below. */
  #totalBelow({ row, at }: OddRow, totals: readonly TotalRow[], before: OddRow | undefined): TotalRow | undefined {
    const part = groupInPlace(row, this.#reader.keys, this.#table);
    const last = totals.at(-1);
    if (part && last && last.row === before?.row && last.at === at) {
      return { ...last, row, name: part.found, keys: { ...last.keys, ...part.said } };
    }
    const positionIn = ({ row: { cells }, name }: TotalRow) =>
      this.#reader.keys.find(({ position }) => textAt(cells, position) === name)?.position;
    const above = totals.findLast((total) => positionIn(total) !== undefined);
    const position = above && positionIn(above);
    if (!above || position === undefined || at !== above.at || textAt(row.cells, position) !== "") return undefined;
    const keys = readableKeys(row, this.#reader.keys, above.name);
    const isFurther = Object.entries(above.keys).some(([key, word]) => keys[key] !== undefined && keys[key] !== word);
    return isFurther ? { ...above, row, keys } : undefined;
  }

  /** Rows that only left out what stands above them were put among the others. */
  #rowsBefore({ row }: SheetRow): number {
    const from = this.#rows.findIndex((each) => each.row > row);
    return from === -1 ? this.#rows.length : from;
  }

  /** 合计 in the column of levels is the level `all` and no total; in a column that is not read it may stand for a key. */
  #totalName(row: SheetRow): string | undefined {
    const { keys } = this.#reader;
    const [first] = keys;
    const inKeys = keys.filter((seat) => readKey(seat, row) instanceof Refusal);
    const texts = inKeys.map(({ position }) => textAt(row.cells, position));
    const isOpen = first !== undefined && textAt(row.cells, first.position) === "";
    const beside = isOpen ? unreadTexts(row, [...keys, ...this.#seats]) : [];
    return [...texts, ...beside].find((text) => totalWord(text) !== undefined);
  }

  #carryDown(open: readonly OddRow[], totals: ReadonlySet<SheetRow>): void {
    const filled = open.some(({ row }) => hasBlankKey(row, this.#reader.keys)) ? this.#filled(totals) : undefined;
    const read: { readonly at: number; readonly rows: readonly Row[]; readonly row: SheetRow }[] = [];
    const odd = new Set(open.map(({ row }) => row));
    const whole = (row: SheetRow) => filled?.rows.get(row) ?? row;
    const parts = partRows(this.#section.rows, odd, whole, this.#reader.keys, this.#table);
    for (const { row, at } of open) {
      const part = parts.get(row);
      const rows: Row[] = [];
      if (filled?.rows.has(row) && this.#reader.read(whole(row), rows)) read.push({ at, rows, row });
      else if (part && this.#reader.read(part.row, rows, part.said)) {
        read.push({ at, rows, row });
        const { found, read: as } = part;
        const refusal = new Refusal("read-as", { found, read: as });
        this.problems.push(problemOf(refusal, this.#reader.placeOf(row, part.seat), "note"));
      } else if (this.#isLabel(row)) this.#leftOut.add("words", [row]);
      else this.#reader.report(row);
    }
    if (read.length === 0) return;
    this.#noteCarried(
      read.map(({ row }) => row),
      filled?.columns ?? new Set(),
    );
    this.#rows = inserted(this.#rows, read);
  }

  #filled(totals: ReadonlySet<SheetRow>): Carried {
    const data = this.#section.rows.filter((row) => !totals.has(row) && this.#asideOf(row) === undefined);
    const { columns, rows } = carryDown(data, this.#reader.keys);
    const below = new Set(this.#belowTotals(totals, columns));
    return { columns, rows: new Map([...rows].filter(([row]) => !below.has(row))) };
  }

  /** A place that is left blank below 合计 is not the one above 合计. */
  #belowTotals(totals: ReadonlySet<SheetRow>, columns: ReadonlySet<number>): readonly SheetRow[] {
    const open = new Set<number>();
    return this.#section.rows.filter((row) => {
      const blank = [...columns].filter((position) => textAt(row.cells, position) === "");
      for (const position of columns) {
        if (blank.includes(position)) continue;
        if (totals.has(row)) open.add(position);
        else open.delete(position);
      }
      return !totals.has(row) && blank.some((position) => open.has(position));
    });
  }

  #noteCarried(rows: readonly SheetRow[], carried: ReadonlySet<number>): void {
    for (const seat of this.#reader.keys.filter(({ position }) => carried.has(position))) {
      const blank = rows.filter(({ cells }) => textAt(cells, seat.position) === "");
      const [first] = blank;
      if (!first) continue;
      const refusal = new Refusal("carried-down", { rows: rowNumbers(blank.map(({ row }) => row)) });
      this.problems.push(problemOf(refusal, this.#reader.placeOf(first, seat), "note"));
    }
  }

  #check(total: TotalRow, all: readonly TotalRow[]): void {
    const beside = { table: this.#table, places: this.#context.places, reader: this.#reader };
    const problems = checkTotal(total, all, this.#rows, beside);
    // A sheet that has nothing but a total would be left out whole.
    if (problems.length === 0 && this.#rows.length === 0) this.#reader.report(total.row);
    else if (problems.length === 0) this.#leftOut.add("total", [total.row]);
    this.problems.push(...problems);
  }
}

function isLone({ cells }: SheetRow): boolean {
  return saidIn(cells).length === 1;
}

/** The rows with others at the places where they were left out. */
function inserted(
  rows: readonly Row[],
  more: readonly { readonly at: number; readonly rows: readonly Row[] }[],
): Row[] {
  const whole: Row[] = [];
  let from = 0;
  for (const { at, rows: own } of more) {
    for (; from < at; from++) {
      const row = rows[from];
      if (row) whole.push(row);
    }
    whole.push(...own);
  }
  return [...whole, ...rows.slice(from)];
}
