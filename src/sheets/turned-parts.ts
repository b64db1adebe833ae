import type { GridRow } from "../files/grid.ts";
import { besideData } from "./beside.ts";
import { isFilled } from "./figure.ts";
import { unitAlone } from "./header-cell.ts";
import type { Header } from "./header-remarks.ts";
import { pathsOf } from "./header-rows.ts";
import { isFigureColumn, type Lexicon } from "./lexicon.ts";
import { meaningOf } from "./meaning.ts";
import { type Headed, settle } from "./neighbours.ts";

/** The columns of a table that names its figures in rows. */
export interface TurnedParts {
  /** The column that names the figures of each row. */
  readonly names: number;
  /** The column of their units, where there is one. */
  readonly units: number | undefined;
  /** Columns of keys, which the rows below one another share. */
  readonly keys: readonly Headed[];
  /** Columns of figures, whose headers say when or of whom. */
  readonly spread: readonly Headed[];
  /** The rest, and which of them only work out from others. */
  readonly unread: readonly Header[];
  readonly spare: ReadonlySet<number>;
}

/** Undefined where a sheet is no such table: where a header names a figure, or no column has the names of figures. */
export function turnedParts(
  header: readonly GridRow[],
  rows: readonly GridRow[],
  lexicon: Lexicon,
): TurnedParts | undefined {
  const headed = pathsOf(header).flatMap((path, position) => (path.length > 0 ? [{ position, path }] : []));
  const known = headed.flatMap((each): Headed[] => {
    const meaning = meaningOf(each.path, lexicon);
    return meaning ? [{ ...each, meaning }] : [];
  });
  if (known.some(({ meaning: { key } }) => key !== undefined && isFigureColumn(key, lexicon))) return undefined;
  const read = new Set(known.map(({ position }) => position));
  const positions = [...Array(Math.max(0, ...header.map(({ cells }) => cells.length))).keys()];
  const names = positions.find((position) => !read.has(position) && namesFigures(rows, position, lexicon));
  const units = known.find((column) => isUnits(rows, column));
  const keys = known.filter((column) => column !== units && isKey(column, lexicon));
  const worded = known.filter(({ meaning: { key, placeOf } }) => key === undefined && placeOf === undefined);
  const settled = settle(worded, lexicon, new Set(keys.flatMap(({ meaning: { key } }) => key ?? [])));
  const spread = settled.filter(({ meaning, derived }) => !meaning.total && !meaning.boys && !derived);
  if (names === undefined || spread.length === 0) return undefined;
  const used = new Set(
    [names, units, ...keys, ...spread].map((each) => (typeof each === "object" ? each.position : each)),
  );
  const unread = headed.filter(({ position }) => !used.has(position));
  const spare = [...settled.filter(({ derived }) => derived), ...known.filter((column) => isRemark(column, lexicon))];
  return { names, units: units?.position, keys, spread, unread, spare: new Set(spare.map(({ position }) => position)) };
}

function isRemark({ meaning: { key } }: Headed, { columns }: Lexicon): boolean {
  return columns.some((column) => column.key === key && column.role === "remark");
}

function isKey({ meaning: { key, placeOf } }: Headed, { columns }: Lexicon): boolean {
  return placeOf !== undefined || columns.some((column) => column.key === key && column.role === "key");
}

/** 单位 is an office in other tables, and here a unit where units stand below it. */
function isUnits(rows: readonly GridRow[], { path, position }: Headed): boolean {
  if (!/^(计量|計量)?(单位|單位)$|^units?$/i.test(path.join(""))) return false;
  const cells = rows
    .slice(0, sampled)
    .map(({ cells }) => cells[position] ?? "")
    .filter(isFilled);
  return cells.length > 0 && cells.every((cell) => unitAlone(cell) !== undefined);
}

/** How many rows are looked at to tell names of figures from names of places. */
const sampled = 60;

/** Whether most cells of a column are names of figures. */
function namesFigures(rows: readonly GridRow[], position: number, lexicon: Lexicon): boolean {
  const looked = rows.slice(0, sampled).filter(({ cells }) => besideData(cells) === undefined);
  const cells = looked.map(({ cells }) => cells[position] ?? "");
  const filled = cells.filter(isFilled);
  const named = filled.filter((cell) => {
    const key = meaningOf([cell], lexicon)?.key;
    return key !== undefined && isFigureColumn(key, lexicon);
  });
  return named.length > 0 && named.length * 5 >= filled.length * 3;
}
