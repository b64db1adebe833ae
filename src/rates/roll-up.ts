import { add } from "../exact/fraction.ts";
import type { Indicator } from "../indicators/define.ts";
import type { Sum } from "../indicators/term.ts";
import { shiftPeriod, startYear } from "../tables/period.ts";
import type { Place } from "../tables/places.ts";
import { isOpen } from "../tables/places.ts";
import type { SeriesKey } from "./row-index.ts";
import { type Side, sideOf, type TermValue } from "./side.ts";

/** Sums the sides of several children position by position, term by term: the ratio of sums, never a mean of rates. */
export function sumSides(children: readonly (readonly Side[])[]): Side[] {
  const [first, ...others] = children;
  return (first ?? []).map((side, position) =>
    others.reduce((total, sides) => addSides(total, sides[position] ?? side), withoutRows(side)),
  );
}

function addSides(a: Side, b: Side): Side {
  return sideOf(a.terms.map((term, position) => addTerms(term, b.terms[position])));
}

/** A blank exclusion of one child excludes nobody there; it does not blank the others'. */
function addTerms(a: TermValue, b: TermValue | undefined): TermValue {
  if (a.value === undefined && b?.value === undefined) return a;
  const value = a.value && b?.value ? add(a.value, b.value) : (a.value ?? b?.value);
  return {
    term: a.term,
    role: a.role,
    status: "filled",
    ...(value ? { value } : {}),
    substituted: a.substituted || (b?.substituted ?? false),
    ...(a.partly || b?.partly || isBlank(a) !== isBlank(b) ? { partly: true } : {}),
  };
}

function isBlank(term: TermValue | undefined): boolean {
  return term?.status === "not_reported";
}

function withoutRows(side: Side): Side {
  return { ...side, terms: side.terms.map(({ row: _, ...term }) => term) };
}

/**
 * Whether a child should report an indicator or a table for a key, and be in its sum: it is open then, a school teaches
 * that level, and a household register is not a school's to report.
 */
export function isExpected(
  { basis }: Pick<Indicator, "basis">,
  child: Place,
  key: SeriesKey,
  hasSchools: boolean,
): boolean {
  if (!isOpen(child, startYear(key.period))) return false;
  // A village reports its households; pupils, teachers and books are its schools' to report, if it has any.
  if (child.kind === "village" && basis !== "household_register") return hasSchools;
  if (!isSchool(child)) return true;
  if (basis === "household_register") return false;
  return teaches(child, key.level);
}

/** The level and period at which one side of a cohort figure is read. */
export function keyOfSide(sum: Sum, key: SeriesKey): SeriesKey {
  const at = sum.plus[0]?.at;
  const period = at?.yearsEarlier ? shiftPeriod(key.period, -at.yearsEarlier) : key.period;
  return { period: period ?? key.period, level: at?.level ?? key.level, group: at?.group ?? key.group };
}

export function isSchool(place: Place): boolean {
  return place.kind === "school" || place.kind === "teaching_point";
}

function teaches(school: Place, level: string): boolean {
  if (level === "all" && school.kind === "school") return true;
  if (school.kind === "teaching_point") return level === "primary";
  return school.schoolType === "nine_year" || school.schoolType === level;
}
