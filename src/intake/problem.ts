import type { Text } from "../i18n/language.ts";
import type { ProblemCode } from "../i18n/problems/index.ts";

/** TABLES, "Severity": errors stop a build, findings are shown, notes say what was understood. */
export type Severity = "error" | "finding" | "note";

/** A place in a sender's file. Rows are counted as Excel shows them; no row means the whole file. */
export interface Place {
  readonly file: string;
  /** The worksheet, where the file is a workbook. */
  readonly sheet?: string;
  readonly row?: number;
  /** The column's letter as Excel shows it, the key of the contract (or the header found) and its name. */
  readonly column?: { readonly letter: string; readonly key: string; readonly label: Text };
}

/** What a wording may quote: text as found, or a label in three languages. */
export type Quoted = string | number | Text;

/** What the register of corrections says of a cell (TABLES, `corrections.csv`); the number itself stays as reported. */
export interface RegisterEntry {
  readonly kind: "known" | "corrected" | "disputed";
  readonly reason: string;
  readonly who: string;
  readonly when: string;
  /** The row of corrections.csv that says so. */
  readonly place: Place;
}

/**
 * Something that a reader of the figures should know, as data: worded in three languages by `src/i18n/problems`.
 * `values` are the numbers and words that the wording of that code names.
 */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly place: Place;
  readonly values: Readonly<Record<string, Quoted>>;
  /** The area and period it concerns, where they are known: pages list their own. */
  readonly about?: {
    readonly area?: string;
    readonly period?: string;
    readonly level?: string;
    readonly group?: string;
  };
  /** Open unless the register has an entry for the cell as it stands. */
  readonly status?: RegisterEntry["kind"];
  readonly entry?: RegisterEntry;
}
