import type { Text } from "../i18n/language.ts";
import type { Words } from "../intake/refusal.ts";
import { plainName } from "./header-cell.ts";
import type { Counted } from "./unit.ts";

/** Words of key dimensions by the key they belong to: `{level: "primary", school_year: "2021-2022学年"}`. */
export type KeyWords = Readonly<Record<string, string>>;

/** A declared column as a header may name it. */
export interface ColumnName {
  readonly key: string;
  readonly label: Text;
  readonly aliases?: readonly string[];
  /** True where no row can be placed without it. */
  readonly required: boolean;
  /** What it is for a row: part of its key, a figure (where not said), or words about all of its figures. */
  readonly role?: "key" | "figure" | "remark";
  /** What its figures are of, and whether they are rates as printed. */
  readonly counts?: Counted;
  readonly isRate?: boolean;
  /** Writings that say more than the column: 适龄女童 is of girls. */
  readonly saying?: Readonly<Record<string, KeyWords>>;
  /** A key whose words may stand in headers and titles. */
  readonly words?: Words;
  /** What a word of it tells of other keys: a grade tells the level. */
  readonly implies?: Readonly<Record<string, KeyWords>>;
  /** A key that is a time, as it may stand in a header or title. */
  readonly period?: Period;
  /** A key that is a place: headers over the names that stand beside or in place of its ids. */
  readonly placeNames?: readonly string[];
}

/** How a time is told from other words. */
export interface Period {
  /** The time that a text is, in the contract's writing; undefined where it is none or could be two. */
  read(text: string): string | undefined;
  /** Whether it looks like a time, readable or not. */
  seems(text: string): boolean;
}

/** What is known of the columns of one table, made once: every way of writing them, and the words of their keys. */
export interface Lexicon {
  readonly table: Text;
  readonly columns: readonly ColumnName[];
  /** The column of a plain name, and what else that name says. */
  readonly named: ReadonlyMap<string, { readonly key: string; readonly says: KeyWords }>;
  /** Headers over names of places, by plain name: the key they serve. */
  readonly places: ReadonlyMap<string, string>;
  /** The words of dimensions by plain name, without 合计 and the like. */
  readonly words: ReadonlyMap<string, KeyWords>;
  /** The dimensions that have a word for the total of all. */
  readonly totals: readonly string[];
  readonly periods: readonly ColumnName[];
  /** Whether the figures of one column are part of another's. */
  isPart(part: string, whole: string): boolean;
  /** Whether the rates of one column can only be of another's figures: the only rates of a table, and its whole. */
  isRateOf(rate: string, whole: string): boolean;
  /** The one place that has a plain name, by the key it serves: places may stand side by side. */
  placeCalled(name: string): KeyWords | undefined;
  /** The column of figures that stand below a grade or level alone, and nothing says what they are. */
  readonly main: string | undefined;
  /** The columns of girls and of all, where boys have none. */
  readonly sexes: { readonly girls: string; readonly all: string } | undefined;
}

/** Whether a column holds figures: neither a key nor words about the row. */
export function isFigureColumn(key: string, { columns }: Lexicon): boolean {
  return columns.some((column) => column.key === key && (column.role ?? "figure") === "figure");
}

interface Nature {
  readonly parts?: readonly { readonly part: string; readonly whole: string }[];
  readonly sexes?: { readonly girls: string; readonly all: string } | undefined;
  readonly main?: string | undefined;
}

/** Places as names write them: those of areas.csv. */
export interface PlaceNames {
  /** The places that a text names, and the text without them. */
  within(text: string): { readonly ids: readonly string[]; readonly rest: string };
  /** The one place that has a plain name. */
  called(name: string): string | undefined;
}

/** Where no places are known. */
export const noPlaces: PlaceNames = { within: (text) => ({ ids: [], rest: text }), called: () => undefined };

/** The same lexicon with the names of places. */
export function withPlaces(lexicon: Lexicon, places: PlaceNames): Lexicon {
  const key = lexicon.columns.find(({ placeNames }) => placeNames !== undefined)?.key;
  if (key === undefined) return lexicon;
  const placeCalled = (name: string) => {
    const id = places.called(name);
    return id === undefined ? undefined : { [key]: id };
  };
  return { ...lexicon, placeCalled };
}

/** Compiles the columns of a table; of two that claim one writing the first keeps it. */
export function lexiconOf(table: Text, columns: readonly ColumnName[], nature: Nature = {}): Lexicon {
  const { parts = [], sexes, main } = nature;
  const named = new Map<string, { key: string; says: KeyWords }>();
  const places = new Map<string, string>();
  const words = new Map<string, KeyWords>();
  for (const { key, label, aliases = [], saying = {}, placeNames = [] } of columns) {
    for (const writing of [key, ...Object.values<string>(label), ...aliases]) claim(named, writing, { key, says: {} });
    for (const [writing, says] of Object.entries(saying)) named.set(plainName(writing), { key, says });
    for (const writing of placeNames) claim(places, writing, key);
  }
  for (const column of columns) collectWords(column, words);
  const [onlyRate, ...moreRates] = columns.filter(({ isRate }) => isRate);
  return {
    ...{ table, columns, named, places, words, sexes, main },
    placeCalled: () => undefined,
    totals: columns.flatMap(({ key, words: list }) => (list && "all" in list.words ? [key] : [])),
    periods: columns.filter(({ period }) => period !== undefined),
    isPart: (part, whole) => parts.some((each) => each.part === part && each.whole === whole),
    isRateOf: (rate, whole) =>
      moreRates.length === 0 && onlyRate?.key === rate && parts.some((each) => each.whole === whole),
  };
}

function claim<V>(names: Map<string, V>, writing: string, value: V): void {
  const name = plainName(writing);
  if (!names.has(name)) names.set(name, value);
}

/** 合计 and the like: of what, their neighbours tell. */
const totals = /^(合计|合計|总计|總計|小计|小計|共计|共計|计|計|总数|總數|全部|全体|全體|total|subtotal|all)$/;

/** Whether a plain name says no more than that it is a total. */
export function isTotalName(name: string): boolean {
  return totals.test(name);
}

function collectWords({ key, words: list }: ColumnName, words: Map<string, KeyWords>): void {
  if (!list) return;
  for (const [word, label] of Object.entries(list.words)) {
    for (const writing of [word, ...Object.values<string>(label), ...(list.aliases?.[word] ?? [])]) {
      const name = plainName(writing);
      if (!isTotalName(name)) words.set(name, { ...words.get(name), [key]: word });
    }
  }
}
