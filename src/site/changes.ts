import { parseDecimal } from "../exact/decimal.ts";
import { compare, divide, type Fraction, fraction, isZero, subtract, zero } from "../exact/fraction.ts";
import { markSymbol } from "../i18n/marks.ts";
import { startYear } from "../tables/period.ts";

/** What names a figure in rates.csv. */
export const keyColumns = ["indicator", "area", "period", "level", "group"] as const;
/** What stands in every release of rates.csv beside the key. */
export const figureColumns = ["numerator", "denominator", "rate", "reported", "status"] as const;
/** What an older release may lack; blank there or absent, it says nothing of its time. */
export const laterColumns = [
  "basis",
  "unit",
  "verdict",
  "explanation",
  "standard",
  "limit",
  "meets",
  "margin",
] as const;

/** A row of rates.csv as text, of this release or of an earlier one. */
export type RateRow = Readonly<Record<(typeof keyColumns)[number] | (typeof figureColumns)[number], string>> &
  Readonly<Partial<Record<(typeof laterColumns)[number], string>>>;

/** The parts of a figure that can be revised. */
export const revisable = ["numerator", "denominator", "rate", "reported"] as const;
export type Part = (typeof revisable)[number];

/**
 * What became of a figure: its numbers were revised; it is judged otherwise with the same numbers; there is a figure
 * where there was none, or none for another reason; its row is gone; its row is new. Each change is one of these.
 */
export const changeKinds = ["revised", "judged", "status", "withdrawn", "added"] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** A standard that was met and no longer is, or the other way round. */
export const crossings = ["no_longer_met", "now_met"] as const;
export type Crossing = (typeof crossings)[number];

/** One figure that is not as it was. */
export interface Change {
  readonly kind: ChangeKind;
  /** As the earlier release has it; without its numbers where they are confidential now. Undefined where it is new. */
  readonly was: RateRow | undefined;
  /** Undefined where it was withdrawn. */
  readonly is: RateRow | undefined;
  readonly parts: readonly Part[];
  /** True where the two verdicts are on file and differ. */
  readonly verdict: boolean;
  readonly crossing: Crossing | undefined;
  /** True where it is judged by a standard now, and the earlier release does not say whether it met one. */
  readonly unknown: boolean;
  /** How far the rate moved, from 0 to 1 as a rule: percentages by points, others against the larger of the two. */
  readonly size: Fraction;
}

/** A period of which the other release has no figure at all. */
export interface WholePeriod {
  readonly kind: "added" | "withdrawn";
  readonly period: string;
  readonly changes: readonly Change[];
}

/** Everything that differs between two releases. */
export interface Changes {
  /** How many figures the earlier release has. */
  readonly before: number;
  readonly unchanged: number;
  /** One by one: crossings first, then by kind, revisions by size; without those of whole periods. */
  readonly single: readonly Change[];
  /** The latest first. */
  readonly periods: readonly WholePeriod[];
}

/**
 * What changed from one release of rates.csv to the next. Numbers are compared by value and rates as printed by their
 * text, whose decimals are evidence. Rows are joined by indicator, area, period, level and group.
 */
export function changesBetween(before: readonly RateRow[], now: readonly RateRow[]): Changes {
  const earlier = new Map(before.map((row) => [keyOf(row), row]));
  const kept = new Set(now.map(keyOf));
  const found = now.flatMap((is) => {
    const was = earlier.get(keyOf(is));
    return was ? (changeOf(was, is) ?? []) : lone("added", is);
  });
  const withdrawn = before.filter((row) => !kept.has(keyOf(row))).map((row) => lone("withdrawn", row));
  const all = [...found, ...withdrawn];
  const periods = [...wholePeriods("added", all, before), ...wholePeriods("withdrawn", all, now)];
  const whole = new Set(periods.flatMap(({ changes }) => changes));
  return {
    before: before.length,
    unchanged: now.length - found.length,
    single: all.filter((change) => !whole.has(change)).sort(byWeight),
    periods: periods.sort((a, b) => (startYear(b.period) ?? 0) - (startYear(a.period) ?? 0)),
  };
}

/** The row that a change is about: as it is now, else as it was. */
export function rowOf({ was, is }: Change): RateRow {
  const row = is ?? was;
  if (!row) throw new TypeError("a change of nothing");
  return row;
}

/** The changes in some areas only. What is unchanged there is not counted. */
export function changesIn(
  { single, periods }: Changes,
  areas: ReadonlySet<string>,
): Pick<Changes, "single" | "periods"> {
  const isThere = (change: Change) => areas.has(rowOf(change).area);
  return {
    single: single.filter(isThere),
    periods: periods
      .map((period) => ({ ...period, changes: period.changes.filter(isThere) }))
      .filter(({ changes }) => changes.length > 0),
  };
}

/** Every change with those of whole periods, in order. */
export function everyChange({ single, periods }: Pick<Changes, "single" | "periods">): readonly Change[] {
  return [...single, ...periods.flatMap(({ changes }) => changes)];
}

/** How many changes there are of each kind, how many cross a standard, and of how many that cannot be known. */
export function countChanges(changes: readonly Change[]) {
  const kinds = Object.fromEntries(changeKinds.map((kind) => [kind, 0])) as Record<ChangeKind, number>;
  for (const { kind } of changes) kinds[kind] += 1;
  return {
    ...kinds,
    crossing: changes.filter(({ crossing }) => crossing).length,
    unknown: changes.filter(({ unknown }) => unknown).length,
  };
}

function keyOf(row: RateRow): string {
  return keyColumns.map((column) => row[column]).join("\t");
}

function lone(kind: "added" | "withdrawn", row: RateRow): Change {
  const [was, is] = kind === "added" ? [undefined, row] : [row, undefined];
  return { kind, was, is, parts: [], verdict: false, crossing: undefined, unknown: false, size: zero };
}

/** Undefined where nothing that is compared differs. */
function changeOf(was: RateRow, is: RateRow): Change | undefined {
  const parts = revisable.filter((part) => !isSame(part, was[part], is[part]));
  const verdict = Boolean(was.verdict && is.verdict) && was.verdict !== is.verdict;
  const crossing = crossingOf(was, is);
  const kind = was.status !== is.status ? "status" : parts.length > 0 ? "revised" : "judged";
  if (kind === "judged" && !verdict && !crossing) return undefined;
  const unknown = kind === "revised" && was.status === "observed" && Boolean(is.meets) && !was.meets;
  const shown = withoutWithheld(was, is);
  return { kind, was: shown, is, parts, verdict, crossing, unknown, size: sizeOf(shown, is) };
}

function isSame(part: Part, was: string, is: string): boolean {
  if (was === is) return true;
  if (part === "reported") return false;
  const [a, b] = [parseDecimal(was), parseDecimal(is)];
  return a !== undefined && b !== undefined && compare(a.value, b.value) === 0;
}

function crossingOf({ meets: was }: RateRow, { meets: is }: RateRow): Crossing | undefined {
  if (was === "yes" && is === "no") return "no_longer_met";
  return was === "no" && is === "yes" ? "now_met" : undefined;
}

/** What the office withholds now must not come back through its earlier value. */
function withoutWithheld(was: RateRow, is: RateRow): RateRow {
  const withheld = markSymbol("confidential", "en");
  if (is.status === "confidential" && was.status !== "confidential") {
    return { ...was, numerator: "", denominator: "", rate: "", reported: "" };
  }
  return is.reported === withheld && was.reported !== withheld ? { ...was, reported: "" } : was;
}

function sizeOf(was: RateRow, is: RateRow): Fraction {
  const [a, b] = [parseDecimal(was.rate)?.value, parseDecimal(is.rate)?.value];
  if (!a || !b || (was.unit ?? is.unit) !== is.unit) return zero;
  const distance = magnitude(subtract(b, a));
  if (is.unit === "%") return divide(distance, fraction(100));
  const larger = compare(magnitude(a), magnitude(b)) > 0 ? magnitude(a) : magnitude(b);
  return isZero(larger) ? zero : divide(distance, larger);
}

function magnitude(value: Fraction): Fraction {
  return value.n < 0n ? { n: -value.n, d: value.d } : value;
}

/** Those of some lone changes whose period the other release does not know. */
function wholePeriods(kind: WholePeriod["kind"], all: readonly Change[], other: readonly RateRow[]): WholePeriod[] {
  const known = new Set(other.map(({ period }) => period));
  const periods = new Map<string, Change[]>();
  for (const change of all) {
    const { period } = rowOf(change);
    if (change.kind !== kind || known.has(period)) continue;
    const list = periods.get(period);
    if (list) list.push(change);
    else periods.set(period, [change]);
  }
  return [...periods].map(([period, changes]) => ({ kind, period, changes }));
}

function byWeight(a: Change, b: Change): number {
  return weight(a) - weight(b) || compare(b.size, a.size);
}

function weight({ crossing, kind }: Change): number {
  return crossing === "no_longer_met" ? -2 : crossing === "now_met" ? -1 : changeKinds.indexOf(kind);
}
