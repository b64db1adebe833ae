import { add, compare, type Fraction, subtract } from "../exact/fraction.ts";
import type { Absence, Cell } from "../intake/cell.ts";
import type { Row, Table } from "../tables/define.ts";
import { tables } from "../tables/index.ts";
import { comparePeriods } from "../tables/period.ts";
import type { Place, Places } from "../tables/places.ts";
import { grade as gradeWords } from "../tables/vocabulary.ts";
import { heaviest } from "./rate.ts";
import { isExpected, isSchool } from "./roll-up.ts";
import type { RowIndex, SeriesKey } from "./row-index.ts";

/** The pupils of one grade, girls and boys apart; boys are all less girls. */
export interface GradeCount {
  readonly level: string;
  readonly grade: string;
  /** `contradicts` where more girls are on file than pupils. */
  readonly status: "observed" | "contradicts" | Absence;
  readonly girls?: Fraction;
  readonly boys?: Fraction;
}

/** A place that teaches a level and is not in the sums of some of its grades. */
export interface MissingGrades {
  readonly area: string;
  readonly grades: readonly string[];
}

/** The pupils of an area by grade and sex in one period. */
export interface GradeCounts {
  readonly area: string;
  readonly period: string;
  /** The grades on file, in the order in which they are taught. */
  readonly grades: readonly GradeCount[];
  /** The area's own rows; sums over places within it have none. */
  readonly rows: readonly Row[];
  /** How many places directly within the area enter its sums; 0 where all its rows are its own. */
  readonly summed: number;
  readonly missing: readonly MissingGrades[];
}

interface Sexed extends Table {
  readonly sexes: NonNullable<Table["sexes"]>;
}

/** The table that counts pupils by grade and tells girls from all. */
const table = tables.find((each): each is Sexed => each.dimensions.grade === true && each.sexes !== undefined);

/** What is looked for: one grade of one level in one period. */
interface At extends SeriesKey {
  readonly grade: string;
}

interface Found {
  readonly count: GradeCount;
  readonly row?: Row;
  readonly included: readonly string[];
  readonly missing: readonly string[];
}

interface Search {
  readonly table: Sexed;
  readonly index: RowIndex;
  readonly places: Places;
}

/**
 * The pupils of an area by grade and sex, in the latest period for which anything is on file: its own rows, and for
 * grades that it has none of the sums over the places within it. Undefined where nothing is on file.
 */
export function gradeCountsOf(index: RowIndex, places: Places, area: string): GradeCounts | undefined {
  if (!table) return undefined;
  const search = { table, index, places };
  const rows = places.within(area).flatMap(({ id }) => index.ofArea(search.table, id));
  const periods = [...new Set(rows.map(({ key }) => periodOf(key)))].sort(comparePeriods);
  const period = periods.findLast((each) => each !== "undated") ?? periods[0];
  if (period === undefined) return undefined;
  const found = gradesOf(rows, period).map((at) => ({ at, ...find(area, at, search) }));
  return {
    ...{ area, period },
    grades: found.map(({ count }) => count),
    rows: found.flatMap(({ row }) => row ?? []),
    summed: new Set(found.flatMap(({ included }) => included)).size,
    missing: missingAmong(found),
  };
}

function periodOf({ school_year: period }: Row["key"]): string {
  return period ?? "undated";
}

/** The grades that rows of a period are of, each once, in the order in which they are taught. */
function gradesOf(rows: readonly Row[], period: string): At[] {
  const order = Object.keys(gradeWords.words);
  const distinct = new Map<string, At>();
  for (const { key } of rows) {
    const [level = "all", grade = ""] = [key["level"], key["grade"]];
    if (periodOf(key) === period) distinct.set(`${level}\t${grade}`, { period, level, group: "all", grade });
  }
  return [...distinct.values()].sort((a, b) => order.indexOf(a.grade) - order.indexOf(b.grade));
}

/** An area's own row, else the sum over the places within it. */
function find(area: string, at: At, search: Search): Found {
  const row = chosenRow(area, at, search);
  const mine = row && { count: countOf(row, at, search.table), row, included: [], missing: [] };
  if (mine && saysAnything(row, search.table)) return mine;
  const sum = sumOf(area, at, search);
  return mine && sum.included.length === 0 ? mine : sum;
}

function saysAnything({ cells }: Row, { sexes }: Sexed): boolean {
  return [sexes.girls, sexes.all].some((column) => (cells[column]?.status ?? "not_reported") !== "not_reported");
}

/** The most trusted row that has both counts, else the most trusted one. */
function chosenRow(area: string, at: At, { table, index }: Search): Row | undefined {
  const rows = index.rows(table, area, at, at.grade);
  return rows.find((row) => countOf(row, at, table).status === "observed") ?? rows[0];
}

function countOf(row: Row, { level, grade }: At, { sexes }: Sexed): GradeCount {
  const [girls, all] = [sexes.girls, sexes.all].map((column) => row.cells[column] as Cell<Fraction> | undefined);
  if (girls?.status === "filled" && all?.status === "filled") {
    const boys = subtract(all.value, girls.value);
    if (boys.n < 0n) return { level, grade, status: "contradicts" };
    return { level, grade, status: "observed", girls: girls.value, boys };
  }
  const absences = [girls, all].flatMap((cell) => (cell && cell.status !== "filled" ? [cell.status] : []));
  return { level, grade, status: heaviest(absences) ?? "not_reported" };
}

function sumOf(area: string, at: At, search: Search): Found {
  const children = search.places.children(area).map((child) => ({ child, ...find(child.id, at, search) }));
  const included = children.filter(({ count }) => count.status === "observed");
  const missing = children.flatMap((each) => {
    if (included.includes(each)) return each.missing;
    if (!isMissed(each, at, search)) return [];
    // Where the level is on file for some of its schools, those that lack the grade are named, else the place itself.
    return each.missing.length > 0 && isOnFile(each.child.id, at, search) ? each.missing : [each.child.id];
  });
  const { level, grade } = at;
  const counts = included.map(({ count }) => count);
  const [girls, boys] = [sumAmong(counts.map((each) => each.girls)), sumAmong(counts.map((each) => each.boys))];
  const count: GradeCount =
    girls && boys ? { level, grade, status: "observed", girls, boys } : { level, grade, status: "not_reported" };
  return { count, included: included.map(({ child }) => child.id), missing };
}

function sumAmong(values: readonly (Fraction | undefined)[]): Fraction | undefined {
  return values.reduce((total, value) => (total && value ? add(total, value) : (total ?? value)), undefined);
}

/** Whether a place should be in a sum and is not: it teaches that level and is open, or a place below it is. */
function isMissed({ child, row }: { readonly child: Place; readonly row?: Row }, at: At, search: Search): boolean {
  if (row) return true;
  const { table, places } = search;
  const schools = places.within(child.id).filter(isSchool);
  if (schools.length > 0 && !schools.some((school) => isExpected(table, school, at, false))) return false;
  // A teaching point has the first grades only; which those are its other rows say.
  const hasOthers = child.kind === "teaching_point" && isOnFile(child.id, at, search);
  return !hasOthers && isExpected(table, child, at, schools.length > 0);
}

/** Whether any grade of a level is on file for a place or one within it. */
function isOnFile(area: string, { period, level }: At, { table, index, places }: Search): boolean {
  const rows = places.within(area).flatMap(({ id }) => index.ofArea(table, id));
  return rows.some(({ key }) => periodOf(key) === period && (key["level"] ?? "all") === level);
}

function missingAmong(found: readonly (Found & { readonly at: At })[]): MissingGrades[] {
  const byArea = new Map<string, string[]>();
  for (const { at, missing } of found) {
    for (const area of missing) byArea.set(area, [...(byArea.get(area) ?? []), at.grade]);
  }
  return [...byArea].map(([area, grades]) => ({ area, grades }));
}

/** All grades together, as far as both counts are known; undefined where none is. */
export function totalOf({ grades }: GradeCounts): { girls: Fraction; boys: Fraction } | undefined {
  const [girls, boys] = [sumAmong(grades.map((each) => each.girls)), sumAmong(grades.map((each) => each.boys))];
  return girls && boys && compare(add(girls, boys), { n: 0n, d: 1n }) > 0 ? { girls, boys } : undefined;
}
