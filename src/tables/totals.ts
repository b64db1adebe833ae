import { shortestText } from "../exact/decimal.ts";
import { add, type Fraction, zero } from "../exact/fraction.ts";
import type { Problem } from "../intake/problem.ts";
import { Refusal } from "../intake/refusal.ts";
import type { SheetRow } from "../sheets/view.ts";
import type { Row, Table } from "./define.ts";
import type { Places } from "./places.ts";
import { rowNumbers } from "./row-numbers.ts";
import type { ReadyView, RowReader } from "./row-reader.ts";
import type { CellSeat } from "./seats.ts";
import { problemOf } from "./sheet-place.ts";

/** A row that adds up others. */
export interface TotalRow {
  readonly row: SheetRow;
  /** How many rows had been read when it came. */
  readonly at: number;
  /** What it calls itself. */
  readonly name: string;
  /** True of 小计. */
  readonly ofPart: boolean;
  /** The keys that it gives: the rows that it adds up share them. */
  readonly keys: Readonly<Record<string, string>>;
}

/** What is known beside the rows. */
interface Beside {
  readonly table: Table;
  readonly places: Places | undefined;
  readonly reader: RowReader;
}

/** What came of comparing a total: problems, or none where there was nothing to compare. */
export function checkTotal(total: TotalRow, all: readonly TotalRow[], rows: readonly Row[], beside: Beside): Problem[] {
  const compared = beside.reader.views.flatMap(
    (view) => best(total, optionsFor(total, all, rows, view, beside), view, beside) ?? [],
  );
  const [first] = compared;
  if (!first) return [];
  const differing = compared.flatMap(({ columns, rows: covered }) =>
    columns.filter(({ isEqual }) => !isEqual).map((column) => differs(total, column, covered, beside)),
  );
  if (differing.length > 0) return differing;
  const covered = compared.flatMap((each) => each.rows.map(({ row }) => row));
  const refusal = new Refusal("total-row", { found: total.name, rows: rowNumbers(covered) });
  return [problemOf(refusal, beside.reader.placeOfRow(total.row), "note")];
}

interface Compared {
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
}

interface Column {
  readonly seat: CellSeat;
  readonly printed: Fraction;
  readonly sum: Fraction;
  readonly isEqual: boolean;
}

/** The rows that add up; where none do, those that come nearest, the likeliest first. */
function best(
  total: TotalRow,
  options: Iterable<readonly Row[]>,
  view: ReadyView,
  beside: Beside,
): Compared | undefined {
  let nearest: Compared | undefined;
  for (const option of options) {
    const compared = compare(total, option, view, beside);
    if (compared.columns.length === 0) continue;
    if (compared.columns.every(({ isEqual }) => isEqual)) return compared;
    if (!nearest || equalIn(compared) > equalIn(nearest)) nearest = compared;
  }
  return nearest;
}

function equalIn({ columns }: Compared): number {
  return columns.filter(({ isEqual }) => isEqual).length;
}

/** Rows from one index to another, which is excluded. */
type Span = readonly [from: number, to: number];

const few = 50;

/** Which rows it may be of, the likeliest first: those before it, since the last total or in all; else those after. */
function* optionsFor(
  total: TotalRow,
  all: readonly TotalRow[],
  rows: readonly Row[],
  view: ReadyView,
  { table, places }: Beside,
): Generator<readonly Row[]> {
  const index = all.indexOf(total);
  const end = rows.length;
  // Totals of several levels stand in rows of their own right below one another.
  const last = all.slice(0, index).findLast(({ at }) => at < total.at)?.at ?? 0;
  const next = all.slice(index).find(({ at }) => at > total.at)?.at ?? end;
  const near: Span[] = [
    [last, total.at],
    [total.at, next],
  ];
  const far: Span[] = [
    [0, total.at],
    [total.at, end],
    [0, end],
  ];
  // Of many totals each adds up what stands beside it; the whole sheet is gone through for a few only.
  const spans = total.ofPart ? near : all.length > few ? near : [...far.slice(0, 2), ...near, ...far.slice(2)];
  const wanted = Object.entries({ ...view.keys, ...total.keys });
  for (const [from, to] of spans) {
    const span = rows.slice(from, to).filter(({ key }) => wanted.every(([name, word]) => key[name] === word));
    const single = onePerPart(span, table, new Set(wanted.map(([name]) => name)));
    if (single.length > 0) yield* byPlaces(single, places);
  }
}

/** Of levels and of their total only the levels, of groups only the row of all: nothing twice. */
function onePerPart(rows: readonly Row[], { dimensions }: Table, given: ReadonlySet<string>): readonly Row[] {
  const { level, group } = dimensions;
  const parts = rows.filter(({ key }) => level === undefined || given.has(level) || key[level] !== "all");
  const levels = parts.length > 0 ? parts : rows;
  const whole = levels.filter(({ key }) => group === undefined || given.has(group) || key[group] === "all");
  return whole.length > 0 ? whole : levels;
}

/** Where a sheet has a township and its schools, a total adds up the ones or the others. */
function byPlaces(rows: readonly Row[], places: Places | undefined): readonly (readonly Row[])[] {
  if (!places) return [rows];
  const ids = new Set(rows.map(({ key }) => key["area"] ?? ""));
  const above = (id: string) =>
    places
      .path(id)
      .slice(0, -1)
      .map((place) => place.id);
  const covered = new Set([...ids].flatMap(above));
  const leaves = rows.filter(({ key }) => !covered.has(key["area"] ?? ""));
  const tops = rows.filter(({ key }) => !above(key["area"] ?? "").some((id) => ids.has(id)));
  return leaves.length === rows.length ? [rows] : [tops, leaves];
}

function compare(total: TotalRow, rows: readonly Row[], view: ReadyView, { table }: Beside): Compared {
  const columns = view.seats.flatMap((seat): Column[] => {
    const type = table.columns[seat.key]?.type;
    if (type !== "count" && type !== "quantity") return [];
    const printed = figureOf(total.row, seat);
    const cells = rows.map(({ cells }) => cells[seat.key]);
    const known = cells.flatMap((cell) => (cell?.status === "filled" ? [cell.value as Fraction] : []));
    const open = cells.some((cell) => cell?.status === "confidential" || cell?.status === "not_available");
    if (!printed || open || known.length === 0) return [];
    const sum = known.reduce(add, zero);
    return [{ seat, printed, sum, isEqual: sum.n === printed.n && sum.d === printed.d }];
  });
  return { rows, columns };
}

function figureOf(row: SheetRow, seat: CellSeat): Fraction | undefined {
  const written = (row.cells[seat.position] ?? "").trim();
  const read = written === "" ? undefined : seat.read(written, row.cells);
  if (!read || read instanceof Refusal || read.cell.status !== "filled") return undefined;
  return read.cell.value as Fraction;
}

function differs(
  total: TotalRow,
  { seat, printed, sum }: Column,
  rows: readonly Row[],
  { table, places, reader }: Beside,
): Problem {
  const values = {
    found: total.name,
    printed: shortestText(printed, 2),
    sum: shortestText(sum, 2),
    rows: rowNumbers(rows.map(({ row }) => row)),
  };
  const about = aboutTotal(rows, table, places);
  const problem = problemOf(new Refusal("total-row-differs", values), reader.placeOf(total.row, seat), "finding");
  return about ? { ...problem, about } : problem;
}

/** It concerns the area that its rows lie in. */
function aboutTotal(rows: readonly Row[], { dimensions }: Table, places: Places | undefined): Problem["about"] {
  const parents = new Set(rows.map(({ key }) => places?.place(key["area"] ?? "")?.parent));
  const [area] = parents;
  if (parents.size !== 1 || area === undefined) return undefined;
  const shared = (key: string | undefined) => {
    const words = new Set(rows.map((row) => row.key[key ?? ""]));
    return words.size === 1 ? [...words][0] : undefined;
  };
  const { period, level, group } = dimensions;
  const named = { area, period: shared(period), level: shared(level), group: shared(group) };
  return Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined));
}
