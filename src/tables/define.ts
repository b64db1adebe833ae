import type { Fraction } from "../exact/fraction.ts";
import type { Reported } from "../exact/reported.ts";
import type { Text } from "../i18n/language.ts";
import type { RateUnit } from "../i18n/units.ts";
import type { Cell } from "../intake/cell.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Whose register the counts of a table come from; blank where neither applies (TABLES, *The tables*). */
export type Basis = "household_register" | "school_register" | "";

/** What a count counts. */
export type CountUnit = "persons" | "books" | "classes" | "schools" | "teaching_points";

export type { RateUnit } from "../i18n/units.ts";

interface Named {
  readonly label: Text;
  /** Other header names under which the column is recognised, in any language. */
  readonly aliases?: readonly string[];
  /** What a blank means, for key columns that may be left out: `all`, or nothing where none applies. */
  readonly blank?: string;
  /** Header names that say more than the column: 适龄女童 is of girls, which counts where no column says the group. */
  readonly saying?: Readonly<Record<string, KeyWords>>;
}

/** Words of key columns, by their keys. */
export type KeyWords = Readonly<Record<string, string>>;

/** A whole, non-negative number. */
export interface CountColumn extends Named {
  readonly type: "count";
  readonly unit: CountUnit;
}

/** A non-negative number with at most that many decimals. */
export interface QuantityColumn extends Named {
  readonly type: "quantity";
  readonly unit: "m²" | "yuan";
  readonly decimals: number;
}

/** A rate exactly as the paper prints it; a bare number is in `unit`. */
export interface ReportedColumn extends Named {
  readonly type: "reported";
  readonly unit: RateUnit;
  /** True where no population can pass the whole, so that more than 100 % is a finding. */
  readonly atMostWhole?: boolean;
}

/** A limit or tolerance: a decimal number, possibly negative. */
export interface NumberColumn extends Named {
  readonly type: "number";
}

export interface TextColumn extends Named {
  readonly type: "text";
}

/** One of a list of words, recognised in every language. */
export interface ChoiceColumn extends Named {
  readonly type: "choice";
  readonly of: Vocabulary;
  /** What a word tells of other keys, where headers name it and nothing else says them: a grade tells the level. */
  readonly implies?: Readonly<Record<string, KeyWords>>;
}

/** An id of areas.csv; `declares` in areas.csv itself. */
export interface AreaColumn extends Named {
  readonly type: "area";
  readonly declares?: true;
  /** Headers over names of areas, which may stand beside the ids or in their place. */
  readonly names?: readonly string[];
}

export interface SchoolYearColumn extends Named {
  readonly type: "school_year";
}

export interface CalendarYearColumn extends Named {
  readonly type: "year";
}

/** A school year or a calendar year, as corrections.csv names the period of any table. */
export interface PeriodColumn extends Named {
  readonly type: "period";
}

export type Column =
  | CountColumn
  | QuantityColumn
  | ReportedColumn
  | NumberColumn
  | TextColumn
  | ChoiceColumn
  | AreaColumn
  | SchoolYearColumn
  | CalendarYearColumn
  | PeriodColumn;

export type ValueOf<C extends Column> = C extends CountColumn | QuantityColumn | NumberColumn
  ? Fraction
  : C extends ReportedColumn
    ? Reported
    : string;

/** The columns whose cells hold a number that rates can be made of. */
export type NumericColumn<T extends Table> = {
  [K in keyof T["columns"] & string]: T["columns"][K] extends CountColumn | QuantityColumn ? K : never;
}[keyof T["columns"] & string];

export type ReportedColumnOf<T extends Table> = {
  [K in keyof T["columns"] & string]: T["columns"][K] extends ReportedColumn ? K : never;
}[keyof T["columns"] & string];

/** A part that cannot exceed its whole, both within one row: enrolled ≤ population − counted_separately. */
export interface PartOfWhole<C extends string> {
  readonly part: C;
  readonly whole: C;
  /** Declared exclusions that leave the whole; a blank one excludes nobody. */
  readonly excluding?: readonly C[];
  /** The groups whose rows it holds for; all where it is not said. */
  readonly groups?: readonly string[];
}

/** How the rows of a table are keyed beyond their area. */
export interface Dimensions {
  readonly period: "school_year" | "year" | "none";
  /** The key column that says the level: TABLES puts stages in `level` too. */
  readonly level?: "level" | "stage";
  /** The key column that says the group: TABLES puts programmes in `group` too. */
  readonly group?: "group" | "programme";
  readonly grade?: true;
}

/** One CSV table: what stands in `data/<dataset>/<id>.csv`. */
export interface Table {
  readonly id: string;
  readonly label: Text;
  /** One sentence: what a row is. */
  readonly about: Text;
  readonly basis: Basis;
  readonly dimensions: Dimensions;
  /** Key columns in order; every one must have a header, except those with a `blank` meaning. */
  readonly keys: Readonly<Record<string, Column>>;
  readonly columns: Readonly<Record<string, Column>>;
  /** Value columns that tell rows of one key apart as well: the class bands and years of a limit. */
  readonly distinguishedBy?: readonly string[];
  readonly parts: readonly PartOfWhole<string>[];
  /** Columns in which the row of level `all` is the sum of the levels: persons and classes only. */
  readonly additive: readonly string[];
  /** Columns in which a group (girls, poor …) is part of the row of group `all`. */
  readonly grouped: readonly string[];
  /** Groups that need not be part of the row of group `all` all the same: disabled children in enrolment.csv. */
  readonly outside?: readonly string[];
  /** The columns of girls and of all, where a form may print boys and girls and no total. */
  readonly sexes?: { readonly girls: string; readonly all: string };
  /** The column of figures whose headers name a key alone, where the table is of hardly anything else. */
  readonly main?: string;
}

interface Declaration<K extends Record<string, Column>, C extends Record<string, Column>> {
  readonly id: string;
  readonly label: Text;
  readonly about: Text;
  readonly basis: Basis;
  readonly dimensions: Dimensions;
  readonly keys: K;
  readonly columns: C;
  readonly distinguishedBy?: readonly (keyof C & string)[];
  readonly parts?: readonly PartOfWhole<keyof C & string>[];
  readonly additive?: readonly (keyof C & string)[];
  readonly grouped?: readonly (keyof C & string)[];
  readonly outside?: readonly string[];
  readonly sexes?: { readonly girls: keyof C & string; readonly all: keyof C & string };
  readonly main?: keyof C & string;
}

/** Declares a table; a misspelt column in its rules does not compile. */
export function defineTable<const K extends Record<string, Column>, const C extends Record<string, Column>>(
  declaration: Declaration<K, C>,
) {
  return { parts: [], additive: [], grouped: [], ...declaration };
}

/** A row as read. Keys are canonical (`2022-2023`, `primary`); cells keep what was printed. */
export interface Row<T extends Table = Table> {
  readonly table: T["id"];
  readonly file: string;
  /** Counted as Excel shows it. */
  readonly row: number;
  readonly key: Readonly<Record<string, string>>;
  readonly cells: { readonly [K in keyof T["columns"]]: Cell<ValueOf<T["columns"][K]>> };
  readonly source: string;
  readonly note: string;
  /** Where its cells stand, in a sheet of a workbook or of a layout in which the letters of the file do not say it. */
  readonly origin?: Origin;
}

/** Where the cells of rows stand: shared by all rows of one sheet that are laid out alike. */
export interface Origin {
  readonly sheet?: string;
  /** The letter over each column, by its key. */
  readonly letters: Readonly<Record<string, string>>;
  /** The row of each cell, in a table whose columns are rows. */
  readonly rows?: Readonly<Record<string, number>>;
}
