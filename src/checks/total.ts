import { type Fraction, sum } from "../exact/fraction.ts";
import type { Table } from "../tables/define.ts";
import { startYear } from "../tables/period.ts";
import { isOpen, type Place } from "../tables/places.ts";
import type { Reading } from "../tables/reading.ts";
import { joinOf, type Key, type Located } from "./join.ts";

/** A figure of an area: its own row's, or added up from below, where every place that should report did. */
export interface Total {
  readonly value: Fraction;
  /** The cells that it is made of: one where the area has a row of its own. */
  readonly cells: readonly Located[];
}

/** The figure of an area: its own, else the sum over its children; undefined where anything is missing. */
export function totalOf(reading: Reading, table: Table, column: string, key: Key): Total | undefined {
  const own = joinOf(reading).figure(table, column, key);
  return own ? { value: own.value, cells: [own] } : sumBelow(reading, table, column, key);
}

/** The sum over the children of an area, whatever its own row says; undefined where anything is missing. */
export function sumBelow(reading: Reading, table: Table, column: string, key: Key): Total | undefined {
  const children = reading.places.children(key.area).filter((child) => isExpected(reading, table, child, key));
  if (children.length === 0 || loops(reading, key.area)) return undefined;
  const parts = children.map((child) => {
    const at = { ...key, area: child.id };
    return totalOf(reading, table, column, at) ?? levelsOf(reading, table, column, at);
  });
  if (parts.includes(undefined)) return undefined;
  const found = parts.flatMap((part) => part ?? []);
  return { value: sum(found.map(({ value }) => value)), cells: found.flatMap(({ cells }) => cells) };
}

/** Where a school has no row of all levels, those that it teaches make one. */
function levelsOf(reading: Reading, table: Table, column: string, key: Key): Total | undefined {
  const place = reading.places.place(key.area);
  if ((key.level ?? "all") !== "all" || !place || !isSchool(place)) return undefined;
  const taught = ["primary", "lower_secondary"].filter((level) => teaches(place, level));
  const parts = taught.map((level) => joinOf(reading).figure(table, column, { ...key, level }));
  const cells = parts.flatMap((part) => part ?? []);
  return cells.length === taught.length && cells.length > 0
    ? { value: sum(cells.map(({ value }) => value)), cells }
    : undefined;
}

/**
 * Whether a child must be in a sum: it is open then, and it is an area with schools of its own, or a school that
 * teaches the level. A village, or a teaching point whose pupils its central school reports, must be where it
 * reports that table and level in some year.
 */
function isExpected(reading: Reading, table: Table, child: Place, key: Key): boolean {
  if (!isOpen(child, startYear(key.period))) return false;
  const level = key.level ?? "all";
  const reports = (at: string) => joinOf(reading).reports(table, child.id, at);
  if (child.kind === "teaching_point") return reports(level) || (level === "all" && reports("primary"));
  if (child.kind === "school") return table.basis !== "household_register" && teaches(child, level);
  return reading.places.children(child.id).length > 0 || reports(level);
}

export function isSchool({ kind }: Place): boolean {
  return kind === "school" || kind === "teaching_point";
}

function teaches({ kind, schoolType }: Place, level: string): boolean {
  if (kind === "teaching_point") return level === "primary" || level === "all";
  return level === "all" || schoolType === "nine_year" || schoolType === level;
}

/** An area of a cycle is below itself, and has no sum. */
function loops({ places }: Reading, area: string): boolean {
  return places.within(area).some(({ parent, id }) => id === area && places.within(area).some((p) => p.id === parent));
}
