import type { Published } from "../disclosure/published.ts";
import { approximateExact } from "../exact/decimal.ts";
import { approximate } from "../exact/fraction.ts";
import type { BoardCounts } from "../i18n/review.ts";
import { isExpected, isSchool } from "../rates/roll-up.ts";
import type { Reconciled } from "../reconcile/reconciled.ts";
import type { Limit } from "../standards/define.ts";
import type { Judgement } from "../standards/judgement.ts";
import type { Place } from "../tables/places.ts";
import { latestPeriod } from "./comparison.ts";
import { isAt } from "./headlines.ts";
import { standingOf } from "./judgement.ts";
import { trendIn } from "./paragraphs-trend.ts";
import type { Named, Series } from "./series.ts";
import type { Site } from "./site.ts";

/** At most so many headline series stand side by side, as on tiles. */
const mostColumns = 11;

/** A headline series over the places of a board, in the latest period in which any of them has a rate. */
export interface Column extends Named {
  readonly period: string;
  /** The limits that its cells are held against, each once. */
  readonly limits: readonly Limit[];
}

/**
 * What there is to say of a cell. `met`, `near` and `below` are of the first standard, `open` where what is not on file
 * decides, `unjudged` where there is none; `absent` has no rate, and `none` is not for the place to report.
 */
export type CellState = "below" | "near" | "met" | "open" | "unjudged" | "absent" | "none";

/** What a board can be narrowed to. */
export const boardFilters = ["below", "worsening", "unexplained", "notReported"] as const;
export type BoardFilter = (typeof boardFilters)[number];

export interface Cell {
  readonly column: Column;
  readonly state: CellState;
  readonly series: Series | undefined;
  readonly figure: Published<Reconciled> | undefined;
  readonly judgement: Judgement | undefined;
  /** True where another basis would change whether the first standard is met. */
  readonly changes: boolean;
  readonly is: readonly BoardFilter[];
}

/** A place with its cells, one for each column. */
export interface Row {
  readonly place: Place;
  readonly cells: readonly Cell[];
  /** The cell to look at first among those whose series has a line to draw. */
  readonly worst: Cell | undefined;
}

/** The headline series of the places within an area, side by side. */
export interface Board {
  readonly place: Place;
  readonly columns: readonly Column[];
  /** The worst first. */
  readonly rows: readonly Row[];
  /** The area itself. */
  readonly own: Row;
}

const areas = new WeakMap<Site, readonly string[]>();

/** The areas that have a board: those with places below them and anything on file for one of these. */
export function boardAreas(site: Site): readonly string[] {
  const { places, figures } = site;
  const hasBoard = (id: string) => places.children(id).some((child) => figures(child.id).length > 0);
  const found = areas.get(site) ?? places.all.map(({ id }) => id).filter(hasBoard);
  areas.set(site, found);
  return found;
}

const known = new WeakMap<Site, Map<string, Board>>();

/** The board of an area, worked out once. */
export function boardOf(site: Site, place: Place): Board {
  const boards = known.get(site) ?? new Map<string, Board>();
  const board = boards.get(place.id) ?? makeBoard(site, place);
  known.set(site, boards.set(place.id, board));
  return board;
}

function makeBoard(site: Site, place: Place): Board {
  const children = site.places.children(place.id);
  const columns = columnsOf(site, [...children, place]);
  const rowOf = (each: Place) => makeRow(site, each, columns);
  const rows = children.map(rowOf).filter(({ cells }) => cells.some(({ state }) => state !== "none"));
  return { place, columns, rows: rows.sort(byWeight), own: rowOf(place) };
}

function columnsOf(site: Site, places: readonly Place[]): Column[] {
  const columns = site.headlinePlaces.flatMap((named): Column[] => {
    const figures = places.flatMap(({ id }) => site.headline(id).find((each) => isAt(each, named))?.figures ?? []);
    const period = latestPeriod(figures);
    if (period === undefined) return [];
    const held = figures.filter((figure) => figure.period === period);
    const limits = held.flatMap(({ judgements }) => judgements?.[0]?.against.map(({ limit }) => limit) ?? []);
    return [{ ...named, period, limits: [...new Set(limits)] }];
  });
  return columns.slice(0, mostColumns);
}

function makeRow(site: Site, place: Place, columns: readonly Column[]): Row {
  const cells = columns.map((column) => makeCell(site, place, column));
  const drawable = cells.filter(({ series }) => series && isLine(series));
  const [worst] = [...drawable].sort((a, b) => urgency(a) - urgency(b) || room(a) - room(b));
  return { place, cells, worst };
}

/** Whether there are two years to draw a line between. */
function isLine({ figures }: Series): boolean {
  return figures.filter(({ rate, period }) => rate.status === "observed" && period !== "undated").length > 1;
}

function makeCell(site: Site, place: Place, column: Column): Cell {
  const series = site.headline(place.id).find((each) => isAt(each, column));
  const figure = series?.figures.find(({ period }) => period === column.period);
  const judgement = figure?.judgements?.[0];
  const state = figure ? stateOf(figure, judgement) : isMissed(site, place, column) ? "absent" : "none";
  const isUnreported = state === "absent" && (figure?.rate.status ?? "not_reported") === "not_reported";
  return {
    ...{ column, state, series, figure, judgement },
    changes: figure?.flips?.some(({ set }) => set === judgement?.set) ?? false,
    is: [
      ...(state === "below" ? (["below"] as const) : []),
      ...(series && figure && isWorsening(series, site) ? (["worsening"] as const) : []),
      ...(figure?.reconciliation?.verdict === "unexplained" ? (["unexplained"] as const) : []),
      ...(isUnreported ? (["notReported"] as const) : []),
    ],
  };
}

function stateOf(figure: Published<Reconciled>, judgement: Judgement | undefined): CellState {
  if (figure.rate.status !== "observed") return "absent";
  if (!judgement) return "unjudged";
  return ({ bad: "below", near: "near", ok: "met", pend: "open" } as const)[standingOf(figure, judgement).shape];
}

/** Whether a place without a figure should have one: its like does, it is open and has it to report. */
function isMissed({ places }: Site, place: Place, { indicator, period, level, group }: Column): boolean {
  const hasSchools = places.within(place.id).some((each) => each !== place && isSchool(each));
  return isExpected(indicator, place, { period, level, group }, hasSchools);
}

function isWorsening(series: Series, { places }: Site): boolean {
  return trendIn(series, places).direction?.verdict === "worsening";
}

/** What to look at first: what decides a result, what misses its standard, what nothing explains, what narrowly meets it. */
function urgency({ state, changes, is }: Cell): number {
  if (changes) return 0;
  if (state === "below") return 1;
  if (is.includes("unexplained")) return 2;
  return state === "near" ? 3 : is.includes("worsening") ? 4 : state === "met" ? 5 : 6;
}

/** How far a rate lies on the good side of its limit, as a share of the limit: cells of any unit stand in one order. */
function room({ figure, judgement }: Cell): number {
  if (figure?.rate.status !== "observed" || !judgement?.limit) return Number.POSITIVE_INFINITY;
  const [rate, limit] = [approximateExact(figure.rate.value), approximate(judgement.limit.value)];
  const spare = judgement.limit.better === "higher" ? rate - limit : limit - rate;
  return limit === 0 ? spare : spare / limit;
}

function byWeight(a: Row, b: Row): number {
  const differences = [
    countIn(b, ({ state }) => state === "below") - countIn(a, ({ state }) => state === "below"),
    countIn(b, ({ changes }) => changes) - countIn(a, ({ changes }) => changes),
    countIn(b, ({ is }) => is.includes("unexplained")) - countIn(a, ({ is }) => is.includes("unexplained")),
    countIn(b, ({ state }) => state === "near") - countIn(a, ({ state }) => state === "near"),
  ];
  return differences.find((difference) => difference !== 0) ?? 0;
}

/** How many cells of a row are so. */
export function countIn({ cells }: Row, is: (cell: Cell) => boolean): number {
  return cells.filter(is).length;
}

/** The cells that a board is about: those of the area itself only as far as they are no sums over its rows. */
export function cellsOf({ rows, own }: Board): readonly Cell[] {
  return [...rows.flatMap(({ cells }) => cells), ...own.cells.filter(isOwn)].filter(({ state }) => state !== "none");
}

/** Whether a cell of the area itself is more than the sum of the rows above it. */
export function isOwn({ figure }: Cell): boolean {
  return figure !== undefined && !figure.rollUp;
}

/** What the first sentence of a board counts. */
export function boardCounts(cells: readonly Cell[]): BoardCounts {
  return {
    cells: cells.length,
    judged: cells.filter(({ judgement }) => judgement).length,
    below: cells.filter(({ state }) => state === "below").length,
    unexplained: cells.filter(({ is }) => is.includes("unexplained")).length,
    unchecked: cells.filter(({ figure }) => figure?.reconciliation?.verdict === "no_base").length,
    changing: cells.filter(({ changes }) => changes).length,
  };
}

/** The period that most columns of a board are of; the others say their own. */
export function boardPeriod({ columns }: Board): string {
  const counts = new Map<string, number>();
  for (const { period } of columns) counts.set(period, (counts.get(period) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? "undated";
}
