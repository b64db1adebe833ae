import type { GridRow } from "../files/grid.ts";
import { isFigure, isFilled } from "./figure.ts";
import { plainName } from "./header-cell.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Headed } from "./neighbours.ts";

/** How many rows are looked at to tell names from codes and figures. */
const sampled = 20;

/** Which columns say what place a row is of. */
export interface PlaceColumns {
  /** The key of places; undefined in a table whose places have no names beside them. */
  readonly key: string | undefined;
  /** The column that is read as the key: of ids, or of names where there are none. */
  readonly seat: Headed | undefined;
  /** Names beside the ids. */
  readonly names: Headed | undefined;
  /** Further names, as of the township beside the school. */
  readonly others: readonly Headed[];
  /** A second column of ids, with the first. */
  readonly repeats: readonly (readonly [column: Headed, first: Headed])[];
}

/**
 * Finds the columns of places. Ids come before names; of several columns of names alone the last is the most exact. A
 * header that may mean a figure as well (学校) is one of places where words or ids of places stand below it.
 */
export function placeColumns(columns: readonly Headed[], lexicon: Lexicon, rows: readonly GridRow[]): PlaceColumns {
  const sample = rows.slice(0, sampled);
  const key = lexicon.columns.find(({ placeNames }) => placeNames !== undefined)?.key;
  const ids = key === undefined ? [] : columns.filter(({ meaning }) => meaning.key === key);
  const named = key === undefined ? [] : columns.filter(({ meaning }) => meaning.placeOf === key);
  const words = key === undefined ? [] : columns.filter((column) => mayBePlaces(column, lexicon, sample));
  const names = columns.filter((column) => named.includes(column) || words.includes(column));
  // 区划代码 and 地区 are both names of the key: the one with codes below it has the ids.
  const coded = ids.find((column) => hasCodes(column, sample));
  const id = coded ?? ids[0];
  if (!id) return { key, seat: names.at(-1), names: undefined, others: names.slice(0, -1), repeats: [] };
  const second = ids.filter((column) => column !== id);
  const worded = coded ? second.filter((column) => !hasCodes(column, sample)) : [];
  const [first, ...others] = [...names, ...worded].toSorted((a, b) => a.position - b.position);
  const repeats = second.filter((column) => !worded.includes(column)).map((column) => [column, id] as const);
  return { key, seat: id, names: first, others, repeats };
}

/** The first column, where names of places stand below a corner that is blank or says nothing known: 学校＼年级. */
export function cornerOf(known: readonly Headed[], rows: readonly GridRow[], lexicon: Lexicon): Headed | undefined {
  const key = lexicon.columns.find(({ placeNames }) => placeNames !== undefined)?.key;
  const isNamed = ({ meaning, position }: Headed) => position === 0 || meaning.key === key || meaning.placeOf === key;
  if (key === undefined || known.some(isNamed)) return undefined;
  const names = rows.slice(0, sampled).map(({ cells }) => plainName(cells[0] ?? ""));
  const areas = names.filter((name) => name !== "" && lexicon.placeCalled(name) !== undefined);
  if (areas.length * 2 <= names.filter(isFilled).length) return undefined;
  const nothing = { key: undefined, words: {}, implied: {}, unit: undefined, total: false, boys: false, under: "" };
  return { position: 0, path: [], meaning: { ...nothing, placeOf: key } };
}

function mayBePlaces({ path, position, meaning }: Headed, lexicon: Lexicon, sample: readonly GridRow[]): boolean {
  if (meaning.placeOf !== undefined || !lexicon.places.has(plainName(path.at(-1) ?? ""))) return false;
  const below = sample.map(({ cells }) => cells[position] ?? "").filter(isFilled);
  return (
    below.length > 0 && below.every((cell) => !isFigure(cell) || lexicon.placeCalled(plainName(cell)) !== undefined)
  );
}

/** Codes have digits and Latin letters and no words. */
function hasCodes({ position }: Headed, sample: readonly GridRow[]): boolean {
  return sample.some(({ cells }) => /^[\x21-\x7e]+$/.test((cells[position] ?? "").trim()));
}
