import type { GridRow } from "../files/grid.ts";
import { placeColumns } from "./key-columns.ts";
import { isFigureColumn, type Lexicon } from "./lexicon.ts";
import { type Headed, settle } from "./neighbours.ts";
import type { Seat } from "./view.ts";

/** The known columns of a header by what they are for. */
export interface SortedColumns {
  readonly keys: readonly Seat[];
  /** Names of places beside their ids. */
  readonly names: number | undefined;
  /** Names of the places in which they lie. */
  readonly within: number | undefined;
  readonly figures: readonly Headed[];
  /** Words about all figures of a row: sources and notes. */
  readonly words: readonly Seat[];
  /** Columns that say nothing that others do not. */
  readonly spare: readonly Headed[];
  /** Columns whose header contradicts itself or the rest. */
  readonly unsettled: readonly Headed[];
  /** Second columns for one key or remark, each with the first. */
  readonly repeats: readonly (readonly [column: Headed, first: Headed])[];
}

/** Sorts the columns of a header. The rows below tell codes from names. */
export function sortColumns(known: readonly Headed[], lexicon: Lexicon, rows: readonly GridRow[]): SortedColumns {
  const places = placeColumns(known, lexicon, rows);
  const ofPlaces = [places.seat, places.names, ...places.others];
  const rest = known.filter((column) => !isPlace(column, places.key) && !ofPlaces.includes(column));
  const role = ({ meaning: { key } }: Headed) => lexicon.columns.find((column) => column.key === key)?.role;
  const keyed = oncePerKey(rest.filter((column) => role(column) === "key" && !hasWords(column)));
  const remarked = oncePerKey(rest.filter((column) => role(column) === "remark"));
  const beside = new Set([...keyed.first.keys(), ...(places.seat && places.key !== undefined ? [places.key] : [])]);
  const figures = rest.filter(({ meaning: { key } }) => key === undefined || isFigureColumn(key, lexicon));
  const open = figures.filter(({ meaning }) => !Object.keys(meaning.words).some((key) => beside.has(key)));
  const settled = settle(open, lexicon, beside);
  const clear = settled.filter(({ meaning, derived }) => !derived && !meaning.total && !meaning.boys);
  const seat = places.seat && places.key !== undefined ? [{ key: places.key, position: places.seat.position }] : [];
  return {
    keys: [...seat, ...seatsOf(keyed.first)],
    names: places.names?.position,
    within: places.others.at(-1)?.position,
    figures: clear,
    words: seatsOf(remarked.first),
    spare: [...places.others, ...settled.filter(({ derived }) => derived)],
    unsettled: [
      ...figures.filter((column) => !open.includes(column)),
      ...settled.filter((column) => !column.derived && !clear.includes(column)),
      ...rest.filter((column) => role(column) === "key" && hasWords(column)),
    ],
    repeats: [...keyed.repeats, ...remarked.repeats, ...places.repeats],
  };
}

function isPlace({ meaning }: Headed, key: string | undefined): boolean {
  return key !== undefined && (meaning.key === key || meaning.placeOf === key);
}

function hasWords({ meaning }: Headed): boolean {
  return Object.keys(meaning.words).length > 0;
}

function oncePerKey(columns: readonly Headed[]) {
  const first = new Map<string, Headed>();
  const repeats: [Headed, Headed][] = [];
  for (const column of columns) {
    const key = column.meaning.key ?? "";
    const earlier = first.get(key);
    if (earlier) repeats.push([column, earlier]);
    else first.set(key, column);
  }
  return { first, repeats };
}

function seatsOf(columns: ReadonlyMap<string, Headed>): Seat[] {
  return [...columns].map(([key, { position }]) => ({ key, position }));
}
