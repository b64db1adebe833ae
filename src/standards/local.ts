import { compare } from "../exact/fraction.ts";
import { languages, same, type Text, text } from "../i18n/language.ts";
import type { Indicator } from "../indicators/define.ts";
import { indicators } from "../indicators/index.ts";
import { fold } from "../intake/fold.ts";
import { nearest } from "../intake/nearest.ts";
import type { Problem } from "../intake/problem.ts";
import type { Row } from "../tables/define.ts";
import { startYear } from "../tables/period.ts";
import { placeOfCell, type Reading, rowsOf } from "../tables/reading.ts";
import { standards as declared } from "../tables/standards.ts";
import type { AreaKind, Bound, ClassBand, Limit, Setting, StandardSet } from "./define.ts";

type LimitRow = Row<typeof declared>;
type Column = keyof typeof declared.keys | keyof typeof declared.columns;

/** The province's own limits (standards.csv) as a set, and what is wrong with its rows. */
export interface Local {
  /** Undefined where no row can be used. */
  readonly set: StandardSet | undefined;
  readonly problems: readonly Problem[];
}

const declaredHere = { confirmed: "declared", seenIn: [] } as const;
const name = text("本地标准", "本地標準", "Local standards");

/** Reads the limits of standards.csv; a row that cannot be used is an error, since its office counts on it. */
export function localStandards(reading: Reading): Local {
  const rows = rowsOf(reading, declared).map((row) => readLimit(reading, row));
  const limits = rows.flatMap((each) => ("indicator" in each ? [each] : []));
  const problems = rows.flatMap((each) => ("indicator" in each ? [] : each.problems));
  const [first] = limits;
  return { set: first && setOf(limits, first), problems };
}

/** An item for each indicator, in the order of the rows. */
function setOf(limits: readonly Limit[], { document }: Limit): StandardSet {
  const named = [...new Set(limits.map(({ indicator }) => indicator))];
  const items = named.map((indicator) => ({
    name: indicator.label,
    limits: limits.filter((limit) => limit.indicator === indicator),
  }));
  return { id: "local", name, document, ...declaredHere, inForce: "", parts: [{ name, items }], limits };
}

function readLimit(reading: Reading, row: LimitRow): Limit | { readonly problems: readonly Problem[] } {
  const indicator = indicatorNamed(row.key["indicator"] ?? "");
  if (!indicator) return { problems: [unknownIndicator(reading, row)] };
  const wrong = unusable(row, indicator).filter(([column]) => !isReported(reading, row, column));
  const bound = boundOf(row, indicator);
  if (wrong.length > 0 || !bound) {
    return { problems: wrong.map(([column, what]) => problem(reading, row, column, "limit-unusable", { what })) };
  }
  return { indicator, ...bound, group: groupOf(row, indicator), ...scopeOf(row), ...commonOf(row) };
}

/** An indicator by its id or by its name in any language. */
function indicatorNamed(written: string): Indicator | undefined {
  const wanted = fold(written);
  return indicators.find(({ id, label }) => [id, ...Object.values(label)].some((each) => fold(each) === wanted));
}

/** What keeps a row from being used, with the column in which it stands. */
function unusable(row: LimitRow, indicator: Indicator): [Column, Text][] {
  const { limit, better, min_classes: least, max_classes: most, from, to } = row.cells;
  const found: [Column, Text][] = [];
  if (limit.status !== "filled") found.push(["limit", text("没有填限值", "沒有填限值", "there is no limit")]);
  if (better.status !== "filled" && indicator.better === "neither")
    found.push(["better", text("没有填方向", "沒有填方向", "it does not say which way is better")]);
  for (const column of ["level", "group"] as const) {
    const offered = column === "level" ? indicator.levels : indicator.groups;
    const word = column === "level" ? (row.key["level"] ?? "all") : groupOf(row, indicator);
    if (offered === "any" || offered.includes(word)) continue;
    const list = offered.join(" ");
    found.push([column, text(`这项指标只分 ${list}`, `這項指標只分 ${list}`, `this indicator has ${list} only`)]);
  }
  if (least.status === "filled" && most.status === "filled" && compare(least.value, most.value) > 0)
    found.push([
      "min_classes",
      text("最少班数多于最多班数", "最少班數多於最多班數", "the fewest classes are more than the most"),
    ]);
  if (from.status === "filled" && to.status === "filled" && (startYear(from.value) ?? 0) > (startYear(to.value) ?? 0))
    found.push(["from", text("起始学年晚于截止学年", "起始學年晚於截止學年", "it begins after it ends")]);
  return found;
}

function boundOf({ cells: { limit, better, strict } }: LimitRow, indicator: Indicator): Bound | undefined {
  const way = better.status === "filled" ? better.value : indicator.better;
  if (limit.status !== "filled" || (way !== "higher" && way !== "lower")) return undefined;
  return { value: limit.value, better: way, strict: strict.status === "filled" && strict.value === "yes" };
}

function scopeOf({ key, cells, note }: LimitRow) {
  const band = bandOf(cells);
  return {
    level: key["level"] ?? "all",
    ...(key["setting"] ? { settings: [key["setting"] as Setting] } : {}),
    ...(key["judges"] ? { judges: [key["judges"] as AreaKind] } : {}),
    ...(band ? { classes: band } : {}),
    ...(cells.from.status === "filled" ? { from: cells.from.value } : {}),
    ...(cells.to.status === "filled" ? { to: cells.to.value } : {}),
    ...(note === "" ? {} : { says: same(note) }),
  };
}

/** A blank group is that of the indicator where it has one only. */
function groupOf({ key }: LimitRow, { groups }: Indicator): string {
  const word = key["group"] ?? "all";
  return word === "all" && groups !== "any" && groups.length === 1 ? (groups[0] ?? word) : word;
}

function bandOf({ min_classes: least, max_classes: most }: LimitRow["cells"]): ClassBand | undefined {
  if (least.status !== "filled" && most.status !== "filled") return undefined;
  return {
    ...(least.status === "filled" ? { least: Number(least.value.n) } : {}),
    ...(most.status === "filled" ? { most: Number(most.value.n) } : {}),
  };
}

function commonOf({ cells: { document } }: LimitRow) {
  const title = document.status === "filled" ? same(document.value) : name;
  return { document: { title, number: same("") }, ...declaredHere };
}

function unknownIndicator(reading: Reading, row: LimitRow): Problem {
  const found = row.key["indicator"] ?? "";
  const names = indicators.flatMap(({ id, label }) => [id, ...languages.map((language) => label[language])]);
  const likely = nearest(found, names);
  return problem(reading, row, "indicator", "unknown-indicator", { found, ...(likely ? { nearest: likely } : {}) });
}

/** Whether a cell is said already to be unreadable. */
function isReported({ problems }: Reading, { file, row }: LimitRow, key: string): boolean {
  return problems.some(({ place }) => place.file === file && place.row === row && place.column?.key === key);
}

function problem(
  reading: Reading,
  row: LimitRow,
  column: Column,
  code: "unknown-indicator" | "limit-unusable",
  values: Problem["values"],
): Problem {
  return { code, severity: "error", place: placeOfCell(reading, row, column), values };
}
