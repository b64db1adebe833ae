import type { GridRow } from "../files/grid.ts";
import type { Remark } from "../files/opened.ts";
import { isFigure, isFilled, startsWithDigit } from "./figure.ts";
import { measureFigures, nameFigures } from "./figure-columns.ts";
import { isTorn, plainName } from "./header-cell.ts";
import {
  addedSexes,
  type Header,
  type Known,
  missingKey,
  repeatedColumn,
  spareColumn,
  spreadOver,
  takenFromTitle,
  toldBy,
  tornHeader,
  unreadColumn,
} from "./header-remarks.ts";
import { pathsOf } from "./header-rows.ts";
import { cornerOf } from "./key-columns.ts";
import type { Lexicon, PlaceNames } from "./lexicon.ts";
import { type Meaning, meaningOf } from "./meaning.ts";
import { type Headed, saysNothingNew } from "./neighbours.ts";
import { titlesOfSome } from "./said-of-some.ts";
import { type SortedColumns, sortColumns } from "./sorted-columns.ts";
import { keysSaid, type TitleLine } from "./title.ts";
import type { Layout, PlacesBeside, Seat, View } from "./view.ts";
import { gatherViews, type KeysElsewhere } from "./views.ts";

/** What stands around a header, and what is known of places. */
export interface Around {
  readonly titles: readonly TitleLine[];
  /** Lines above the first table of the sheet, which hold for the others as well where their own say nothing. */
  readonly outer: readonly TitleLine[];
  /** The rows below it. */
  readonly rows: readonly GridRow[];
  readonly places: PlaceNames;
}

/** The layout of a header in the contract's own way: one row, every name known, none twice. Undefined for any other. */
export function plainLayout({ cells }: GridRow, lexicon: Lexicon): Layout | undefined {
  const keys = new Set<string>();
  const seats: Seat[] = [];
  for (const [position, cell] of cells.entries()) {
    if (!isFilled(cell)) continue;
    const found = lexicon.named.get(plainName(cell));
    if (!found || keys.has(found.key)) return undefined;
    keys.add(found.key);
    seats.push({ key: found.key, position });
  }
  const says = seats.flatMap(({ position }) =>
    Object.keys(lexicon.named.get(plainName(cells[position] ?? ""))?.says ?? {}),
  );
  const required = lexicon.columns.filter((column) => column.required).map(({ key }) => key);
  if ([...required, ...says].some((key) => !keys.has(key))) return undefined;
  const isKey = ({ key }: Seat) => lexicon.columns.some((column) => column.key === key && column.role === "key");
  const views = [{ seats: seats.filter((seat) => !isKey(seat)), fixed: [] }];
  const nameless = [...cells.keys()].filter((position) => !isFilled(cells[position]));
  return { keys: seats.filter(isKey), beside: {}, views, remarks: [], nameless, width: cells.length, placeable: true };
}

/** Reads a header of any form. What it cannot read is among its remarks, as is what it read otherwise than written. */
export function layoutOf(header: readonly GridRow[], around: Around, lexicon: Lexicon): Layout {
  const last = header.at(-1)?.row ?? 1;
  const { headed, known, blank } = columnsOf(header, lexicon, around.rows);
  const sorted = sortColumns(known, lexicon, around.rows);
  const lines = [...around.titles, ...around.outer];
  const named = nameFigures(sorted.figures, lines, lexicon, last);
  const measured = measureFigures(named.columns, lines, lexicon);
  const elsewhere = keysElsewhere(sorted, around, lexicon);
  const gathered = gatherViews(measured.columns, elsewhere, lexicon);
  const told = gathered.missing.filter((key) => sorted.keys.some((seat) => tells(seat.key, key, lexicon)));
  const open = gathered.missing.filter((key) => !told.includes(key));
  const missing = open.filter((key) => !sorted.figures.some(({ meaning }) => saysOf(meaning, key)));
  const read = new Set(known.map(({ position }) => position));
  const unread = [...headed.filter(({ position }) => !read.has(position)), ...sorted.unsettled];
  const taken = new Set([...sorted.keys.map(({ key }) => key), ...gathered.keys]);
  const lost = lossOf(unread, header, around.rows, { lexicon, taken });
  const unnamed = blank.filter((position) => isUnnamed(header, position));
  const inUse = unnamed.filter((position) => isInUse(around.rows, position));
  const ofHeader = [
    ...lost.remarks,
    ...[...inUse.map((position) => asWritten(header, position)), ...sorted.spare].map(spareColumn),
    ...sorted.repeats.map(([column, first]) => repeatedColumn(column, first)),
    ...sumsOf(sorted.figures, headed),
    ...[...measured.remarks, ...gathered.remarks],
    ...(gathered.spread.length > 0 ? [spreadOver(gathered.spread, lexicon)] : []),
    ...(lost.torn ? [] : missing.map((key) => missingKey(key, lexicon))),
    ...told.map((key) => toldByRows(key, sorted.keys, lexicon)),
  ];
  const said = new Set([...elsewhere.beside, ...gathered.spread, ...gathered.taken.map(([key]) => key)]);
  const ofTitles = [
    ...named.remarks,
    ...gathered.taken.map(([key, what]) => takenFromTitle(key, what, lexicon)),
    ...titlesOfSome(lines, header, said, lexicon, around.places),
  ];
  return {
    keys: sorted.keys,
    beside: placesBeside(sorted, elsewhere, lexicon),
    views: gathered.views.map((view) => completed(view, sorted.words, last)),
    remarks: [...ofHeader.map((remark) => ({ row: last, ...remark })), ...ofTitles],
    nameless: blank.filter((position) => !unnamed.includes(position)),
    width: Math.max(0, ...header.map(({ cells }) => cells.length)),
    placeable: open.length === 0 && !lost.torn,
  };
}

/** A key that a header says is not missing, even where the column is not read for another reason. */
function saysOf({ words, implied }: Meaning, key: string): boolean {
  return (words[key] ?? implied[key]) !== undefined;
}

/** A grade tells the level. */
function tells(key: string, other: string, { columns }: Lexicon): boolean {
  const { implies = {} } = columns.find((column) => column.key === key) ?? {};
  return Object.values(implies).some((words) => other in words);
}

function toldByRows(key: string, keys: readonly Seat[], lexicon: Lexicon): Remark {
  const by = keys.find((seat) => tells(seat.key, key, lexicon))?.key ?? "";
  return toldBy(key, by, lexicon);
}

/** The columns of a header: those with a label, those of them that are known, and the positions of those without. */
function columnsOf(header: readonly GridRow[], lexicon: Lexicon, rows: readonly GridRow[]) {
  const paths = pathsOf(header);
  const headed = paths.flatMap((path, position): Header[] => (path.length > 0 ? [{ position, path }] : []));
  const known = headed.flatMap((each): Headed[] => {
    const meaning = meaningOf(each.path, lexicon);
    return meaning ? [{ ...each, meaning }] : [];
  });
  const corner = cornerOf(known, rows, lexicon);
  const blank = paths.flatMap((path, position) =>
    path.length === 0 && position !== corner?.position ? [position] : [],
  );
  return { headed, known: corner ? [corner, ...known] : known, blank };
}

function keysElsewhere({ keys }: SortedColumns, { titles, outer, places }: Around, lexicon: Lexicon): KeysElsewhere {
  return {
    required: lexicon.columns.filter(({ required }) => required).map(({ key }) => key),
    beside: new Set(keys.map(({ key }) => key)),
    said: keysSaid(titles, outer, lexicon, places),
  };
}

/** The title says where places lie that the rows name themselves. */
function placesBeside({ names, within }: SortedColumns, { said }: KeysElsewhere, { columns }: Lexicon): PlacesBeside {
  const around = said.get(columns.find(({ placeNames }) => placeNames !== undefined)?.key ?? "")?.text;
  return {
    ...(names === undefined ? {} : { names }),
    ...(within === undefined ? {} : { within }),
    ...(around === undefined ? {} : { around }),
  };
}

/** Words about all figures of a row stand in every view; keys from the header stand in its last row. */
function completed({ seats, fixed }: View, words: readonly Seat[], row: number): View {
  return {
    seats: [...seats, ...words],
    fixed: fixed.map((each) => (each.position === undefined ? each : { row, ...each })),
  };
}

function sumsOf(figures: readonly Headed[], headed: readonly Header[]): Remark[] {
  return figures.flatMap((column) => {
    const girls = headed.find(({ position }) => position === column.plus);
    return girls ? [addedSexes(column, girls)] : [];
  });
}

/** A header that an export made up for a column without one. */
function isUnnamed(header: readonly GridRow[], position: number): boolean {
  return header.some(({ cells }) => isFilled(cells[position]));
}

function asWritten(header: readonly GridRow[], position: number): Header {
  const found = header.map(({ cells }) => cells[position] ?? "").filter(isFilled);
  return { position, path: found.slice(-1) };
}

function isInUse(rows: readonly GridRow[], position: number): boolean {
  return rows.some(({ cells }) => isFilled(cells[position]));
}

/** What is said of columns that are not read; of a torn header once for all, since none of its names can be trusted. */
function lossOf(
  columns: readonly Header[],
  header: readonly GridRow[],
  rows: readonly GridRow[],
  known: Known,
): { torn: boolean; remarks: readonly Remark[] } {
  const torn = columns.some((column) => !saysNothingNew(column)) && header.some(({ cells }) => isTorn(cells));
  const row = header[0]?.row ?? 1;
  const unread = () => columns.map((column) => unreadColumn(column, known, () => isOfWords(rows, column.position)));
  return { torn, remarks: torn ? [{ ...tornHeader(), row }] : unread() };
}

/** Whether no cell of a column has a figure, so that no figure is lost without it. */
export function isOfWords(rows: readonly GridRow[], position: number): boolean {
  return !rows.some(({ cells }) => startsWithDigit(cells[position]) || isFigure(cells[position] ?? ""));
}
