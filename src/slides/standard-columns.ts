import { drawnLimits, isWithin } from "../charts/standard-line.ts";
import { compare } from "../exact/fraction.ts";
import type { Language } from "../i18n/language.ts";
import { standardWords } from "../i18n/standards.ts";
import type { Reconciled } from "../reconcile/reconciled.ts";
import { limitText } from "../site/limits.ts";
import type { Limit } from "../standards/define.ts";
import type { Axis, DataColumn, PointLabel } from "./chart-data.ts";
import { count } from "./data-cells.ts";
import { quoted } from "./number-format.ts";

/** A column of one limit, with where it stands last. */
interface LimitColumn {
  readonly limit: Limit;
  readonly column: DataColumn;
}

/** The limits of years; one that nothing is on file for has those that hold both before and after it. */
export function limitsByYear(figures: readonly (Reconciled | undefined)[]): (readonly Limit[])[] {
  const drawn = figures.map((figure) => (figure?.judgements ? drawnLimits(figure) : undefined));
  return drawn.map((limits, at) => limits ?? limitsAround(drawn, at));
}

/** Limits as series, a column to each that lies in the window: blank where it does not hold. @param rows a row to a category */
export function limitColumns(
  rows: readonly (readonly Limit[])[],
  axis: Pick<Axis, "from" | "to">,
  language: Language,
): LimitColumn[] {
  const limits = distinct(rows.flat()).filter((limit) => isWithin(limit, { ...axis, ticks: [] }));
  const unsure = rows.some((each) => each.length > 1);
  return limits.map((limit) => ({
    limit,
    column: {
      role: "standard",
      name: limits.length === 1 ? standardWords.standard[language] : labelOf(limit, language),
      cells: rows.map((row) => (row.some((each) => isSame(each, limit)) ? count(limit.value) : null)),
      ...(unsure ? { unsure } : {}),
    },
  }));
}

/** The names of the limits that hold last, at the ends of their lines. @param before how many columns stand before them */
export function limitLabels(columns: readonly LimitColumn[], before: number, language: Language): PointLabel[] {
  const ends = columns.map(({ column }) => column.cells.findLastIndex((cell) => cell));
  const last = Math.max(...ends);
  const alone = columns.length === 1;
  return columns.flatMap(({ limit }, position) => {
    const at = ends[position] ?? -1;
    if (at < 0 || at < last) return [];
    const words = alone ? limitText(limit, language) : labelOf(limit, language);
    return [{ column: before + position, at, words, format: quoted(words), named: alone }];
  });
}

function limitsAround(drawn: readonly (readonly Limit[] | undefined)[], at: number): readonly Limit[] {
  const before = drawn.slice(0, at).findLast((each) => each) ?? [];
  const after = drawn.slice(at).find((each) => each) ?? [];
  return before.filter((limit) => after.some((each) => isSame(each, limit)));
}

function distinct(limits: readonly Limit[]): Limit[] {
  return limits.filter((limit, at) => limits.findIndex((each) => isSame(each, limit)) === at);
}

function isSame(a: Limit, b: Limit): boolean {
  return a.strict === b.strict && a.better === b.better && compare(a.value, b.value) === 0;
}

function labelOf(limit: Limit, language: Language): string {
  const word = standardWords.standard[language];
  return `${limitText(limit, language)} ${language === "en" ? word.toLowerCase() : word}`;
}
