import { isExpected, isSchool } from "../rates/roll-up.ts";
import { type RowIndex, seriesKey } from "../rates/row-index.ts";
import type { Row, Table } from "../tables/define.ts";
import { tables } from "../tables/index.ts";
import { comparePeriods, startYear } from "../tables/period.ts";
import { isOpen, type Place, type Places } from "../tables/places.ts";

/** How a place stands to a table in a period; `none` where it is not for it to report. */
export type Filing = "filled" | "partly" | "missing" | "none";

/** A table that anybody sent, with every period of which there is a row; the earliest first, `undated` last. */
export interface SentTable {
  readonly table: Table;
  readonly periods: readonly string[];
}

/** What was sent, by place, table and period: whether there is anything in the cells, never what it is. */
export interface Completeness {
  readonly tables: readonly SentTable[];
  /** The filings of a place, one for each of the table's periods. */
  filings(place: Place, sent: SentTable): readonly Filing[];
}

/** The rows of one key in one period: which of the table's columns hold anything, a mark included. */
interface Answer {
  readonly level: string;
  readonly filled: boolean[];
}

/** What all places of one kind sent of a table in one period. */
interface Peers {
  /** How many of them have a row of each level. */
  readonly senders: Map<string, number>;
  /** By the rest of the key: how many fill each column. */
  readonly counts: Map<string, { readonly level: string; readonly filled: number[] }>;
}

/** Where the answers are looked up, with what was worked out already. */
interface File {
  readonly index: RowIndex;
  readonly places: Places;
  readonly peers: Map<string, ReadonlyMap<string, Peers>>;
  readonly sent: Map<string, ReadonlySet<string>>;
}

/**
 * The completeness of a dataset. Once a place has sent a table for a period, every place of its kind that is
 * open and has it to report is expected to, unless the place above reports it for all of them. Of those that sent it,
 * what at least half fill is expected of each. What a place leaves to those within counts where all sent it.
 */
export function completenessOf(index: RowIndex, places: Places): Completeness {
  const file: File = { index, places, peers: new Map(), sent: new Map() };
  const sent = tables
    .filter(({ dimensions }) => dimensions.period !== "none")
    .map((table) => {
      const periods = new Set(places.all.flatMap((place) => [...sentIn(table, place, file)]));
      return { table, periods: [...periods].sort(comparePeriods) };
    });
  return {
    tables: sent.filter(({ periods }) => periods.length > 0),
    filings: (place, { table, periods }) => {
      const own = answersOf(table, place, index);
      return periods.map((period) => {
        const rows = own.get(period);
        if (!rows) return unsent(place, table, period, file);
        return isWhole(place, table, period, rows, file) ? "filled" : "partly";
      });
    },
  };
}

/** Whether nothing is blank that at least half of its peers with that level fill. */
function isWhole(place: Place, table: Table, period: string, own: ReadonlyMap<string, Answer>, file: File): boolean {
  const peers = peersOf(table, place.kind, file).get(period);
  return [...(peers?.counts ?? [])].every(([name, { level, filled }]) => {
    const half = (peers?.senders.get(level) ?? 0) / 2;
    const mine = own.get(name)?.filled;
    if (filled.every((count, column) => count < half || mine?.[column])) return true;
    return !hasLevel(place, table, period, level, file);
  });
}

/** A place without a row of its own: those within may have reported for it, or the place above. */
function unsent(place: Place, table: Table, period: string, file: File): Filing {
  const within = filingWithin(place, table, period, file);
  if (within) return within;
  return isAsked(place, table, period, file) && !isLeftToParent(place, table, period, file) ? "missing" : "none";
}

/** What the places within sent in its stead; undefined where it is not for any of them to send. */
function filingWithin(place: Place, table: Table, period: string, file: File): Filing | undefined {
  const covered = file.places.children(place.id).map((child) => isCovered(child, table, period, file));
  if (!covered.includes(true)) return covered.includes(false) ? "missing" : undefined;
  return covered.includes(false) ? "partly" : "filled";
}

/** Whether a place, or all that lie within it, sent a table; undefined where it is not for it to send. */
function isCovered(place: Place, table: Table, period: string, file: File): boolean | undefined {
  if (sentIn(table, place, file).has(period)) return true;
  const within = filingWithin(place, table, period, file);
  if (within) return within === "filled";
  return isAsked(place, table, period, file) ? false : undefined;
}

/** Whether it is open, and has something of what its peers sent to report. */
function isAsked(place: Place, table: Table, period: string, file: File): boolean {
  const peers = peersOf(table, place.kind, file).get(period);
  if (!peers || !isOpen(place, startYear(period))) return false;
  return [...peers.senders.keys()].some((level) => hasLevel(place, table, period, level, file));
}

/** The place above sent the table itself, and none of those beside it did. */
function isLeftToParent({ parent }: Place, table: Table, period: string, file: File): boolean {
  const above = file.places.place(parent ?? "");
  if (!above || !sentIn(table, above, file).has(period)) return false;
  return file.places.children(above.id).every((sibling) => !sentIn(table, sibling, file).has(period));
}

/** A place with schools reports of a level where one of them teaches it; the household register is not a school's. */
function hasLevel(place: Place, table: Table, period: string, level: string, { places }: File): boolean {
  const key = { period, level, group: "all" };
  const schools = places.within(place.id).filter((each) => each !== place && isSchool(each));
  if (!isExpected(table, place, key, schools.length > 0)) return false;
  if (isSchool(place) || table.basis !== "school_register" || schools.length === 0) return true;
  return schools.some((school) => isExpected(table, school, key, false));
}

/** What all places of a kind sent of a table, by period. */
function peersOf(table: Table, kind: string, { index, places, peers }: File): ReadonlyMap<string, Peers> {
  const name = `${table.id} ${kind}`;
  const known = peers.get(name);
  if (known) return known;
  const found = new Map<string, Peers>();
  for (const place of places.all) {
    if (place.kind !== kind) continue;
    for (const [period, rows] of answersOf(table, place, index)) {
      const here = found.get(period) ?? { senders: new Map(), counts: new Map() };
      found.set(period, here);
      countIn(here, rows);
    }
  }
  peers.set(name, found);
  return found;
}

function countIn({ senders, counts }: Peers, rows: ReadonlyMap<string, Answer>): void {
  for (const level of new Set([...rows.values()].map((row) => row.level))) {
    senders.set(level, (senders.get(level) ?? 0) + 1);
  }
  for (const [name, { level, filled }] of rows) {
    const known = counts.get(name)?.filled ?? [];
    counts.set(name, { level, filled: filled.map((is, column) => (known[column] ?? 0) + Number(is)) });
  }
}

/** The periods of which a place has a row with anything in it. */
function sentIn(table: Table, { id }: Place, { index, sent }: File): ReadonlySet<string> {
  const name = `${table.id} ${id}`;
  const known = sent.get(name);
  if (known) return known;
  const columns = Object.keys(table.columns);
  const rows = index.ofArea(table, id).filter((row) => columns.some((column) => isFilled(row, column)));
  const found = new Set(rows.map((row) => seriesKey(table, row).period));
  sent.set(name, found);
  return found;
}

/** By period, then by the rest of the key. */
function answersOf(table: Table, { id }: Place, index: RowIndex): ReadonlyMap<string, Map<string, Answer>> {
  const columns = columnsOf(table);
  const found = new Map<string, Map<string, Answer>>();
  for (const row of index.ofArea(table, id)) {
    const filled = columns.map((column) => isFilled(row, column));
    if (!Object.keys(table.columns).some((column) => isFilled(row, column))) continue;
    const { period, level } = seriesKey(table, row);
    const rows = found.get(period) ?? new Map<string, Answer>();
    const name = restOfKey(table, row);
    // Rows of two sources fill one another's blanks.
    const known = rows.get(name)?.filled;
    rows.set(name, { level, filled: filled.map((is, column) => is || known?.[column] === true) });
    found.set(period, rows);
  }
  return found;
}

function isFilled({ cells }: Row, column: string): boolean {
  return (cells[column]?.status ?? "not_reported") !== "not_reported";
}

/** The columns that hold counts: a place that prints no rates has left out nothing. */
function columnsOf({ columns }: Table): string[] {
  return Object.keys(columns).filter((column) => ["count", "quantity"].includes(columns[column]?.type ?? ""));
}

/** Level, group, grade, stage, programme: what tells the rows of one place and period apart. */
function restOfKey({ keys, dimensions }: Table, { key }: Row): string {
  return Object.keys(keys)
    .filter((each) => each !== "area" && each !== dimensions.period)
    .map((each) => key[each] ?? "")
    .join("\t");
}
