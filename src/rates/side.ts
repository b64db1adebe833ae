import { group } from "d3";
import { add, type Fraction, subtract, zero } from "../exact/fraction.ts";
import type { Sum, Term } from "../indicators/term.ts";
import type { Absence, Cell } from "../intake/cell.ts";
import type { Row } from "../tables/define.ts";
import { shiftPeriod } from "../tables/period.ts";
import { heaviest } from "./rate.ts";
import type { RowIndex, SeriesKey } from "./row-index.ts";

export type Role = "plus" | "minus" | "excluding";

/** A term with the value found for it, and the row it was found in (none where it is a sum over children). */
export interface TermValue {
  readonly term: Term;
  readonly role: Role;
  readonly status: "filled" | Absence;
  readonly value?: Fraction;
  readonly row?: Row;
  /** True where the term of another table served for a blank one. */
  readonly substituted: boolean;
  /** True where an exclusion was declared by some of the children that are summed and left blank by others. */
  readonly partly?: boolean;
}

/** One side of a fraction: its terms, and their sum where every one that must be on file is. */
export interface Side {
  readonly terms: readonly TermValue[];
  readonly status: "observed" | Absence;
  readonly value?: Fraction;
}

/** The terms of the sums that are looked up in one row: one table, one place in it. */
interface Lookup {
  readonly term: Term;
  readonly role: Role;
}

/**
 * Works out the sides of a fraction from an area's own rows. Counts of one table and place come from one row, the
 * most trusted source that has them all (TABLES, *Every row says where*).
 */
export function ownSides(sums: readonly Sum[], index: RowIndex, area: string, key: SeriesKey): Side[] {
  const chosen = new Map<string, Row | undefined>();
  const lookups = sums.map(lookupsOf);
  for (const [place, list] of groupByRow(lookups.flat())) chosen.set(place, chooseRow(list, index, area, key));
  return lookups.map((list) =>
    sideOf(list.map((lookup) => termValue(lookup, chosen.get(rowPlace(lookup.term)), index, area, key))),
  );
}

/** A side from the values of its terms. */
export function sideOf(terms: readonly TermValue[]): Side {
  const absences: Absence[] = [];
  let value = zero;
  for (const term of terms) {
    if (term.status === "filled" && term.value) {
      value = term.role === "plus" ? add(value, term.value) : subtract(value, term.value);
    } else if (term.status !== "filled" && !(term.role === "excluding" && excludesNobody(term.status))) {
      absences.push(term.status);
    }
  }
  const absence = heaviest(absences);
  return absence ? { terms, status: absence } : { terms, status: "observed", value };
}

/** A blank exclusion was not declared, and one that does not apply excludes nobody. */
function excludesNobody(status: Absence): boolean {
  return status === "not_reported" || status === "not_applicable";
}

function lookupsOf(sum: Sum): Lookup[] {
  const roles = [
    ["plus", sum.plus],
    ["minus", sum.minus ?? []],
    ["excluding", sum.excluding ?? []],
  ] as const;
  return roles.flatMap(([role, terms]) => terms.map((term) => ({ term, role })));
}

/** Terms with the same place are in the same row. */
function rowPlace({ table, at }: Term): string {
  return [table.id, at.level, at.group, at.grade, at.yearsEarlier].join("\t");
}

function groupByRow(lookups: readonly Lookup[]): Map<string, Lookup[]> {
  return group(lookups, (lookup) => rowPlace(lookup.term));
}

function candidates(term: Term, index: RowIndex, area: string, key: SeriesKey): readonly Row[] {
  const { at, table } = term;
  const period = at.yearsEarlier ? shiftPeriod(key.period, -at.yearsEarlier) : key.period;
  if (period === undefined) return [];
  const level = table.dimensions.level ? (at.level ?? key.level) : "all";
  const among = table.dimensions.group ? (at.group ?? key.group) : "all";
  return index.rows(table, area, { period, level, group: among }, at.grade);
}

/** The most trusted row that has all the terms; else all but those another table may serve for; else any. */
function chooseRow(lookups: readonly Lookup[], index: RowIndex, area: string, key: SeriesKey): Row | undefined {
  const first = lookups[0];
  if (!first) return undefined;
  const rows = candidates(first.term, index, area, key);
  const needed = lookups.filter(({ role }) => role !== "excluding").map(({ term }) => term);
  const unserved = needed.filter((term) => !term.otherwise);
  return (
    rows.find((row) => needed.every((term) => isFilled(row, term))) ??
    rows.find((row) => unserved.every((term) => isFilled(row, term))) ??
    rows.find((row) => needed.some((term) => cellOf(row, term).status !== "not_reported")) ??
    rows[0]
  );
}

function termValue(
  lookup: Lookup,
  row: Row | undefined,
  index: RowIndex,
  area: string,
  key: SeriesKey,
  substituted = false,
): TermValue {
  const { term, role } = lookup;
  const cell: Cell<Fraction> = row ? cellOf(row, term) : { status: "not_reported" };
  if (cell.status === "not_reported" && term.otherwise) {
    const other = { term: term.otherwise, role };
    const found = termValue(other, chooseRow([other], index, area, key), index, area, key, true);
    if (found.status !== "not_reported") return found;
  }
  const where = row ? { row } : {};
  if (cell.status !== "filled") return { term, role, status: cell.status, substituted, ...where };
  return { term, role, status: "filled", value: cell.value, substituted, ...where };
}

function cellOf(row: Row, term: Term): Cell<Fraction> {
  return (row.cells[term.column] as Cell<Fraction> | undefined) ?? { status: "not_reported" };
}

function isFilled(row: Row, term: Term): boolean {
  return cellOf(row, term).status === "filled";
}
