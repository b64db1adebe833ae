import type { Domain } from "../charts/domain.ts";
import type { RateUnit } from "../i18n/units.ts";

/** A cell of the workbook behind a chart: digits are a number, words are text, undefined is a blank. */
export type DataCell = { readonly digits: string; readonly decimals?: number } | { readonly words: string } | undefined;

/** What a column holds; the first three are drawn, the others stand beside them to be read. */
export type Role =
  | "recomputed"
  | "reported"
  | "standard"
  | "reported_above"
  | "reported_below"
  | "numerator"
  | "denominator"
  | "mark";

export interface DataColumn {
  readonly role: Role;
  readonly name: string;
  readonly cells: readonly DataCell[];
}

/** A figure named where its line ends. */
export interface EndLabel {
  readonly role: "recomputed" | "reported" | "standard";
  /** The place of the category, counted from 0. */
  readonly at: number;
  /** The figure as it reads, to know its width. */
  readonly words: string;
  /** The number format that makes it read so. */
  readonly format: string;
  /** The name above the figure; empty where one line alone has a label. */
  readonly name: string;
}

/** A chart with its workbook: what is drawn are the cells of the columns, and nothing else. */
export interface ChartData {
  /** A line over the years; or columns side by side where one period alone has a figure. */
  readonly kind: "trend" | "bars";
  /** The head of the first column: school year. */
  readonly head: string;
  readonly categories: readonly string[];
  readonly columns: readonly DataColumn[];
  readonly domain: Domain;
  readonly unit: RateUnit;
  /** Where the reported rate does not reconcile. */
  readonly differs: readonly boolean[];
  readonly labels: readonly EndLabel[];
  /** The signs of years without a figure, on the baseline. */
  readonly gaps: readonly { readonly at: number; readonly mark: string }[];
}

/** The column of a role, where there is one. */
export function columnOf({ columns }: ChartData, role: Role): DataColumn | undefined {
  return columns.find((column) => column.role === role);
}
