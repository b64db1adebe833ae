import type { SettingsFile } from "../../downloads/settings.ts";
import type { SeverityCounts } from "../../i18n/checker.ts";
import type { Language } from "../../i18n/language.ts";
import type { Severity } from "../../intake/problem.ts";
import type { Verdict } from "../../reconcile/reconciliation.ts";

// What the page and its worker say to one another. Everything that comes back is words ready to be shown: the page
// itself knows nothing of tables and rates.

/** A file that somebody put in. */
export interface PutIn {
  /** Its own name, with the folder that it came in. */
  readonly name: string;
  readonly content: Blob;
  /** Cells as the clipboard has them: separated by tabs. */
  readonly pasted: boolean;
  /** The table that the reader chose for it; otherwise its header tells. */
  readonly table?: string;
}

/** What the page asks for: files to be held against the settings, in the words of a language. */
export interface Order {
  readonly language: Language;
  readonly settings: readonly SettingsFile[];
  readonly files: readonly PutIn[];
}

/** What a reader chooses in place of a table for a file that is not to be checked. */
export const leaveOut = "-";

export type Reply =
  | { readonly kind: "progress"; readonly says: string; readonly at: number; readonly of: number }
  | { readonly kind: "refused"; readonly says: string }
  | { readonly kind: "report"; readonly report: Report };

/** What came of the files. */
export interface Report {
  readonly takeaway: string;
  /** The same in a few words, to be read out. */
  readonly spoken: string;
  readonly counts: SeverityCounts;
  readonly files: readonly FileReport[];
  /** What lies in none of the files: in the settings, or between them. */
  readonly elsewhere: readonly Fold[];
  readonly rates: Rates;
  /** Every problem as CSV. */
  readonly findings: Blob;
}

/** What came of one file, in the order in which the files were put in. */
export interface FileReport {
  readonly name: string;
  /** The tables that its rows were read into, in words. */
  readonly tables: readonly string[];
  readonly rows: number;
  /** Why it was not read, or what the reader should know of it; empty where there is nothing to say. */
  readonly remark: string;
  /** Whether the reader has to say which table it is. */
  readonly asksForTable: boolean;
  readonly counts: SeverityCounts;
  /** Errors, then findings. */
  readonly folds: readonly Fold[];
  readonly notes: readonly Fold[];
  readonly corrected: readonly CorrectedFile[];
}

/** A download in the format of the contract. */
export interface CorrectedFile {
  readonly name: string;
  readonly table: string;
  readonly content: Blob;
  readonly remarks: readonly string[];
}

/** Problems of one kind in one column, told once. */
export interface Fold {
  readonly severity: Severity;
  readonly code: string;
  readonly title: string;
  readonly shown: readonly Told[];
  readonly why: string;
  /** What is said of the rest, with their rows; empty where all are shown. */
  readonly more: string;
  readonly rest: readonly Told[];
  readonly excerpt?: Excerpt;
}

/** One problem in words. */
export interface Told {
  readonly place: string;
  readonly says: string;
  readonly mend: string;
  /** What the register of corrections says of it. */
  readonly known: string;
}

/** A few rows of a sheet as a spreadsheet program shows them. */
export interface Excerpt {
  readonly caption: string;
  readonly columns: readonly ExcerptColumn[];
  readonly rows: readonly ExcerptRow[];
}

export interface ExcerptColumn {
  readonly letter: string;
  /** How many columns before it were left out. */
  readonly skipped: number;
}

export interface ExcerptRow {
  readonly number: number;
  /** How many rows before it were left out. */
  readonly skipped: number;
  /** A row of column names. */
  readonly head: boolean;
  /** The whole row is what the problem is about. */
  readonly marked: boolean;
  readonly cells: readonly ExcerptCell[];
}

export interface ExcerptCell {
  readonly text: string;
  readonly marked: boolean;
}

/** The rates that the files hold. */
export interface Rates {
  /** What must be looked into first. */
  readonly groups: readonly RateGroup[];
  readonly verdicts: readonly { readonly verdict: Verdict; readonly word: string; readonly count: number }[];
  /** What must be said of them. */
  readonly remarks: readonly string[];
}

/** Rates of which the same is to be said. */
export interface RateGroup {
  readonly label: string;
  /** Shown as it is; what needs no action is folded away. */
  readonly open: boolean;
  readonly rows: readonly RateRow[];
}

/** A rate as the ledger writes it. */
export interface RateRow {
  readonly area: string;
  readonly period: string;
  readonly series: string;
  readonly reported: CellText;
  readonly recomputed: CellText;
  /** Numerator and denominator, each as its terms; empty where the rate is no fraction. */
  readonly sides: readonly (readonly Term[])[];
  readonly verdict: { readonly verdict: Verdict; readonly word: string } | undefined;
  readonly lines: readonly string[];
}

export interface CellText {
  readonly text: string;
  readonly absent: boolean;
}

export interface Term {
  readonly sign: string;
  readonly label: string;
  readonly value: CellText;
}
