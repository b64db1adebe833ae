import type { Reported } from "../exact/reported.ts";
import type { Indicator, Parity, Ratio } from "../indicators/define.ts";
import type { Cell } from "../intake/cell.ts";
import type { Row, Table } from "../tables/define.ts";
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
  const fixed = fixedPlace(indicator);
  return index.rows(indicator.table, area, {
    ...key,
    level: fixed.level ?? key.level,
    group: fixed.group ?? key.group,
  });
}

/** The key under which a row of the indicator's table stands; undefined where the indicator is not of that row. */
function keyOfRow(indicator: Countable, row: Row): SeriesKey | undefined {
  const key = seriesKey(indicator.table, row);
  const fixed = fixedPlace(indicator);
  if (fixed.group !== undefined && key.group !== fixed.group) return undefined;
  if (fixed.level !== undefined && key.level !== fixed.level) return undefined;
  if (key.period === "undated" && looksBack(indicator)) return undefined;
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

/** A level or group at which the indicator's own table is read, whatever the figure's: a parity index reads girls. */
function fixedPlace(indicator: Countable): { level?: string; group?: string } {
  if (indicator.measure.kind === "parity") return { group: indicator.measure.group };
  const at = termsIn(indicator, indicator.table)[0]?.at;
  return { ...(at?.level ? { level: at.level } : {}), ...(at?.group ? { group: at.group } : {}) };
}

/** Year-to-year figures skip undated rows (TABLES, `school_year`). */
function looksBack(indicator: Countable): boolean {
  return allTerms(indicator).some((term) => term.at.yearsEarlier !== undefined);
}

/** Whether any cell of the row that the indicator uses is not blank; exclusions alone say nothing. */
function saysAnything(indicator: Countable, row: Row): boolean {
  const columns = termsIn(indicator, indicator.table).map((term) => term.column);
  if (indicator.reported) columns.push(indicator.reported.column);
  return columns.some((column) => (row.cells[column]?.status ?? "not_reported") !== "not_reported");
}

function allTerms({ measure }: Countable) {
  const { numerator, denominator } = ratioOf(measure);
  return [numerator, denominator].flatMap((sum) => [...sum.plus, ...(sum.minus ?? [])]);
}

function termsIn(indicator: Countable, table: Table) {
  return allTerms(indicator).filter((term) => term.table === table);
}
