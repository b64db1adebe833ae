import type { Reported } from "../exact/reported.ts";
import type { Indicator, Parity, Ratio } from "../indicators/define.ts";
import type { Cell } from "../intake/cell.ts";
import type { Row } from "../tables/define.ts";
import { ratioOf, sumsOf } from "./measure.ts";
import { keyText, type RowIndex, type SeriesKey, seriesKey } from "./row-index.ts";
import { ownSides, type Side } from "./side.ts";

/** An indicator that is worked out from counts: not the dispersion of another. */
export type Countable = Indicator & { readonly measure: Ratio | Parity };

export function isCountable(indicator: Indicator): indicator is Countable {
  return indicator.measure.kind !== "dispersion";
}

/** What an area's own rows say of an indicator. */
export interface Own {
  readonly sides: readonly Side[];
  readonly reported: Cell<Reported>;
  readonly reportedIn?: Row;
}

const blank: Cell<Reported> = { status: "not_reported" };

/** The keys for which an area's own rows of the indicator's table hold anything of it. */
export function ownKeys(indicator: Countable, index: RowIndex, area: string): SeriesKey[] {
  const keys = new Map<string, SeriesKey>();
  for (const row of index.ofArea(indicator.table, area)) {
    const key = keyOfRow(indicator, row);
    if (key && saysAnything(indicator, row)) keys.set(keyText(key), key);
  }
  return [...keys.values()];
}

/** The sides from an area's own rows, and the rate as those rows print it; undefined where they hold nothing. */
export function own(indicator: Countable, index: RowIndex, area: string, key: SeriesKey): Own | undefined {
  const rows = ownRows(indicator, index, area, key);
  if (!rows.some((row) => saysAnything(indicator, row))) return undefined;
  const sides = ownSides(sumsOf(indicator.measure), index, area, key);
  return { sides, ...reportedAmong(indicator, chosenFirst(rows, sides)) };
}

/** The row that the counts came from, then the others by trust: the rate printed beside the counts is theirs. */
function chosenFirst(rows: readonly Row[], sides: readonly Side[]): Row[] {
  const used = new Set(sides.flatMap((side) => side.terms.map((term) => term.row)));
  return [...rows.filter((row) => used.has(row)), ...rows.filter((row) => !used.has(row))];
}

function reportedAmong(indicator: Countable, rows: readonly Row[]): Pick<Own, "reported" | "reportedIn"> {
  const column = indicator.reported?.column;
  if (!column) return { reported: blank };
  const cells = rows.map((row) => ({ row, cell: row.cells[column] as Cell<Reported> }));
  const printed =
    cells.find(({ cell }) => cell.status === "filled") ?? cells.find(({ cell }) => cell.status !== "not_reported");
  return printed ? { reported: printed.cell, reportedIn: printed.row } : { reported: blank };
}

function ownRows(indicator: Countable, index: RowIndex, area: string, key: SeriesKey): readonly Row[] {
  const { fixed } = wayOf(indicator);
  return index.rows(indicator.table, area, {
    ...key,
    level: fixed.level ?? key.level,
    group: fixed.group ?? key.group,
  });
}

/** The key under which a row of the indicator's table stands; undefined where the indicator is not of that row. */
function keyOfRow(indicator: Countable, row: Row): SeriesKey | undefined {
  const key = seriesKey(indicator.table, row);
  const { fixed } = wayOf(indicator);
  if (fixed.group !== undefined && key.group !== fixed.group) return undefined;
  if (fixed.level !== undefined && key.level !== fixed.level) return undefined;
  if (key.period === "undated" && wayOf(indicator).looksBack) return undefined;
  const stood = {
    period: key.period,
    level: fixed.level === undefined ? key.level : "all",
    group: fixed.group === undefined ? key.group : "all",
  };
  return allows(indicator.levels, stood.level) && allows(indicator.groups, stood.group) ? stood : undefined;
}

function allows(values: readonly string[] | "any", value: string): boolean {
  return values === "any" || values.includes(value);
}

/** How an indicator reads its own table: worked out once, since every row asks for it. */
interface Way {
  /** A level or group at which the table is read, whatever the figure's: a parity index reads the row of girls. */
  readonly fixed: { readonly level?: string; readonly group?: string };
  /** Year-to-year figures skip undated rows (TABLES, `school_year`). */
  readonly looksBack: boolean;
  /** The columns that say anything of the indicator; exclusions alone say nothing. */
  readonly columns: readonly string[];
}

const ways = new WeakMap<Countable, Way>();

function wayOf(indicator: Countable): Way {
  const way = ways.get(indicator) ?? findWay(indicator);
  ways.set(indicator, way);
  return way;
}

function findWay({ measure, table, reported }: Countable): Way {
  const { numerator, denominator } = ratioOf(measure);
  const terms = [numerator, denominator].flatMap((sum) => [...sum.plus, ...(sum.minus ?? [])]);
  const own = terms.filter((term) => term.table === table);
  const { level, group } = measure.kind === "parity" ? { group: measure.group } : { ...own[0]?.at };
  return {
    fixed: { ...(level ? { level } : {}), ...(group ? { group } : {}) },
    looksBack: terms.some((term) => term.at.yearsEarlier !== undefined),
    columns: [...own.map((term) => term.column), ...(reported ? [reported.column] : [])],
  };
}

function saysAnything(indicator: Countable, row: Row): boolean {
  return wayOf(indicator).columns.some((column) => (row.cells[column]?.status ?? "not_reported") !== "not_reported");
}
