import { isZero } from "../exact/fraction.ts";
import type { Text } from "../i18n/language.ts";
import type { Figure } from "../rates/figure.ts";
import { isExpected } from "../rates/roll-up.ts";
import { schoolsBelow } from "../rates/schools.ts";
import type { Side, TermValue } from "../rates/side.ts";
import { startYear } from "../tables/period.ts";
import { isOpen, type Places } from "../tables/places.ts";
import { type Merger, mergersTouching } from "./mergers.ts";

/** Why the rates before and after are not of the same thing. */
export type BreakReason =
  /** A place was merged into the area, or from it into another; for a coefficient over schools, within it. */
  | { readonly reason: "merged_in" | "merged_out" | "merged_within"; readonly merger: Merger }
  /** The rows come from another form, ledger or system. */
  | { readonly reason: "other_source"; readonly from: string; readonly to: string }
  /** The area's own row takes the place of a sum over its children, or the other way round. */
  | { readonly reason: "own_row" | "sum_of_children" }
  /** The sum is over other children, though these were open in both years. */
  | { readonly reason: "other_children"; readonly places: readonly string[] }
  /** A coefficient is over more or fewer schools than opening and closing account for. */
  | { readonly reason: "other_schools"; readonly from: number; readonly to: number }
  /** Somebody is left out of the denominator in one year, and in the other nothing says whether anybody is. */
  | { readonly reason: "exclusion_declared" | "exclusion_undeclared"; readonly term: Text }
  /** The pupils of another table serve for a blank, or no longer do. */
  | { readonly reason: "other_base"; readonly term: Text; readonly table: Text };

/** A break in a series: data; words are made of it elsewhere. */
export type Break = {
  /** The first period of the series that lies after it. */
  readonly period: string;
  /** The year of the break itself, which may lie before that period where years are missing. */
  readonly year: number;
} & BreakReason;

/**
 * The breaks of a series, in order of time: everything on file that says that two years, one after the other, are not
 * alike. A year out of line has one before it and one after.
 * @param figures of one series, dated, with a rate, the oldest first
 */
export function breaksOf(figures: readonly Figure[], places: Places): Break[] {
  return figures.slice(1).flatMap((later, at): Break[] => {
    const earlier = figures[at];
    if (!earlier) return [];
    const { period } = later;
    const year = startYear(period) ?? 0;
    return [
      ...mergersTouching(earlier, later, places).map((each) => ({ period, ...each })),
      ...differences(earlier, later, places).map((reason) => ({ period, year, ...reason })),
    ];
  });
}

/** Whether a break parts all years before it from all after; another may only set one year apart. */
export function partsForGood({ reason }: Break): boolean {
  return reason === "merged_in" || reason === "merged_out" || reason === "merged_within";
}

/** What makes two figures of one series incomparable, mergers apart: other rows, another sum, others left out. */
export function differences(earlier: Figure, later: Figure, places: Places): BreakReason[] {
  return [
    ...sumChanges(earlier, later, places),
    ...schoolChanges(earlier, later, places),
    ...rowChanges(earlier, later),
  ];
}

function sumChanges(earlier: Figure, later: Figure, places: Places): BreakReason[] {
  const [before, now] = [earlier.rollUp, later.rollUp];
  if (!before && !now) return [];
  if (!before || !now) return [{ reason: now ? "sum_of_children" : "own_row" }];
  const [first, second] = [startYear(earlier.period), startYear(later.period)];
  const openInBoth = (id: string) => {
    const place = places.place(id);
    return place !== undefined && isOpen(place, first) && isOpen(place, second);
  };
  const others = [...oneSided(before.included, now.included), ...oneSided(before.missing, now.missing)];
  const differing = [...new Set(others)].filter(openInBoth);
  return differing.length === 0 ? [] : [{ reason: "other_children", places: differing }];
}

function schoolChanges(earlier: Figure, later: Figure, places: Places): BreakReason[] {
  const [from, to] = [earlier.schools, later.schools];
  if (from === undefined || to === undefined) return [];
  const within = schoolsBelow(later.area, places).flatMap((id) => places.place(id) ?? []);
  const open = ({ indicator, ...key }: Figure) =>
    within.filter((school) => isExpected(indicator, school, key, false)).length;
  return to - from === open(later) - open(earlier) ? [] : [{ reason: "other_schools", from, to }];
}

function oneSided(a: readonly string[], b: readonly string[]): string[] {
  return [...a.filter((each) => !b.includes(each)), ...b.filter((each) => !a.includes(each))];
}

/** What the rows and terms behind two figures say of where they come from and whom they leave out. */
function rowChanges(earlier: Figure, later: Figure): BreakReason[] {
  const [before, now] = [termsOf(earlier.sides), termsOf(later.sides)];
  const pairs = now.flatMap((term, at) => {
    const other = before[at];
    return other ? [[other, term] as const] : [];
  });
  const found = pairs.flatMap(([a, b]) => [...baseChange(a, b), ...sourceChange(a, b), ...exclusionChange(a, b)]);
  const distinct = new Map(found.map((reason) => [JSON.stringify(reason), reason]));
  return [...distinct.values()];
}

function termsOf(sides: readonly Side[]): TermValue[] {
  return sides.flatMap(({ terms }) => terms);
}

function baseChange(before: TermValue, now: TermValue): BreakReason[] {
  if (before.substituted === now.substituted) return [];
  return [{ reason: "other_base", term: now.term.label, table: now.term.table.label }];
}

/** Years within the name of a source: every year's form has its own. */
const years = /(?:19|20)\d{2}(?:\s*[-–—/至]\s*\d{2,4})?/g;

function sourceChange(before: TermValue, now: TermValue): BreakReason[] {
  const [from, to] = [before.row?.source ?? "", now.row?.source ?? ""];
  if (from === "" || to === "" || from === to || before.term.table !== now.term.table) return [];
  return from.replace(years, "") === to.replace(years, "") ? [] : [{ reason: "other_source", from, to }];
}

function exclusionChange(before: TermValue, now: TermValue): BreakReason[] {
  if (now.role !== "excluding" || isUndeclared(before) === isUndeclared(now)) return [];
  if (!excludesAny(before) && !excludesAny(now)) return [];
  return [{ reason: isUndeclared(now) ? "exclusion_undeclared" : "exclusion_declared", term: now.term.label }];
}

function isUndeclared({ status, partly }: TermValue): boolean {
  return status === "not_reported" || partly === true;
}

function excludesAny({ value }: TermValue): boolean {
  return value !== undefined && !isZero(value);
}
