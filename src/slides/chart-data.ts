import type { Domain } from "../charts/domain.ts";

// What charts draw, with the workbooks behind them. All of it is plain data: it goes through JSON and comes back the same.

/** A cell of a workbook: digits are a number, words are text, null is a blank. */
export type DataCell = { readonly digits: string; readonly decimals?: number } | { readonly words: string } | null;

/** What a column holds. Which of them are drawn, and how, depends on the kind of the chart; the others are there to be read. */
export type Role =
  | "recomputed"
  | "reported"
  | "standard"
  | "reported_above"
  | "reported_below"
  | "numerator"
  | "denominator"
  | "mark"
  | "recomputed_row"
  | "reported_row"
  | "start"
  | "start_row"
  | "standard_row"
  | "stem"
  | "stem_row"
  | "interval"
  | "interval_row"
  | "limits_at"
  | "narrow_low"
  | "narrow_high"
  | "wide_low"
  | "wide_high"
  | "centre"
  | "place"
  | "whole"
  | "part"
  | "count";

/** How a series stands out where many of them are alike. */
export type Weight = "strong" | "missed" | "quiet" | "parted";

export interface DataColumn {
  readonly role: Role;
  readonly name: string;
  readonly cells: readonly DataCell[];
  /** Of a standard: that it is one of several, of which it is not known which holds. */
  readonly unsure?: true;
  readonly weight?: Weight;
  /** Of the left side of a pyramid: negative numbers, printed without their sign. */
  readonly unsigned?: true;
}

/** A workbook of one sheet: names in the first column, then a column for each series, then what the figures are made of. */
export interface Sheet {
  /** The head of the first column: school year, place. */
  readonly head: string;
  readonly categories: readonly string[];
  readonly columns: readonly DataColumn[];
}

/** An axis of figures: its window, and its ticks as they read. */
export interface Axis extends Domain {
  /** The number format of Office that makes the ticks read so. */
  readonly format: string;
  readonly words: readonly string[];
}

/** A figure named beside a point of a series. */
export interface PointLabel {
  /** The place of its column among the columns, counted from 0. */
  readonly column: number;
  /** The place of the category, counted from 0. */
  readonly at: number;
  /** What it says of the figure, to know its width. */
  readonly words: string;
  /** The number format that makes it read so. */
  readonly format: string;
  /** Whether the name of the series stands with it. */
  readonly named: boolean;
}

/** The sign of a category without a figure: `[c]`, 未报. */
export interface Gap {
  readonly at: number;
  readonly mark: string;
  /** In a pyramid, on which of its sides. */
  readonly part?: number;
}

/** One series over the years: a line of recomputed rates, rings of reported ones, its standards. */
export interface TrendData extends Sheet {
  readonly kind: "trend";
  readonly axis: Axis;
  /** The categories whose reported rate does not reconcile. */
  readonly differs: readonly number[];
  readonly labels: readonly PointLabel[];
  readonly gaps: readonly Gap[];
}

/** One period: the rate as reported beside the rate as recomputed, and its standards across both. */
export interface BarsData extends Sheet {
  readonly kind: "bars";
  readonly axis: Axis;
  /** What each category is. */
  readonly bars: readonly ("reported" | "recomputed")[];
  readonly differs: readonly number[];
  readonly labels: readonly PointLabel[];
}

/**
 * Places under one another, a dot each on a shared axis across; categories are places, the first at the top. Standards,
 * intervals, and stems from rings to dots are strokes: two points each, and a blank behind them.
 */
export interface RankedData extends Sheet {
  readonly kind: "ranked";
  readonly axis: Axis;
  /** The rows whose reported rate does not reconcile, and those that miss their standard. */
  readonly differs: readonly number[];
  readonly missed: readonly number[];
  /** The rates as they are printed, beside their dots. */
  readonly labels: readonly PointLabel[];
  /** How far each row reaches to the right, in the unit of the axis, ring and interval included. */
  readonly ends: readonly number[];
  /** The limits drawn as they are written, and the name of the only one, to stand over its line. */
  readonly limits: readonly string[];
  readonly limit: string;
  readonly gaps: readonly Gap[];
}

/** Rates over their denominators within the limits of chance; categories are places, lines have rows of their own. */
export interface FunnelData extends Sheet {
  readonly kind: "funnel";
  readonly axis: Axis;
  readonly across: Axis;
  /** What stands under the axis across: 适龄人口 →. */
  readonly acrossName: string;
  /** The rows outside the limits, and those that miss their standard. */
  readonly outside: readonly number[];
  readonly missed: readonly number[];
  /** The names of lines at their ends. */
  readonly labels: readonly PointLabel[];
}

/** Two periods, a line for each place: its figure before it, its name and its figure behind it. */
export interface SlopeData extends Sheet {
  readonly kind: "slope";
  readonly axis: Axis;
  readonly labels: readonly PointLabel[];
}

/** The lines of several places over the years: some named, the others grey. */
export interface LinesData extends Sheet {
  readonly kind: "lines";
  readonly axis: Axis;
  readonly labels: readonly PointLabel[];
}

/** What each category is made of, as parts of a hundred; the counts stand beside them. */
export interface SharesData extends Sheet {
  readonly kind: "shares";
  readonly axis: Axis;
  readonly gaps: readonly Gap[];
}

/** Two groups back to back, a row to a category; the first has its counts as negative numbers that are printed without a sign. */
export interface PyramidData extends Sheet {
  readonly kind: "pyramid";
  readonly axis: Axis;
  readonly gaps: readonly Gap[];
}

/** A chart with its workbook: what is drawn are the cells of the columns, and nothing else. */
export type ChartData =
  | TrendData
  | BarsData
  | RankedData
  | FunnelData
  | SlopeData
  | LinesData
  | SharesData
  | PyramidData;

/**
 * What shares and pyramids are drawn from: counts, a part to a series and a cell to each category. A cell is a number in
 * digits, a sign in words (`[c]`) where there is none to be shown, or null where nothing is on file. See `sharesSlideOf`
 * and `pyramidSlideOf`; the latter takes two parts, the first of which is drawn to the left.
 */
export interface Parts {
  /** What the categories are: year, grade. */
  readonly head: string;
  readonly categories: readonly string[];
  readonly parts: readonly { readonly name: string; readonly cells: readonly DataCell[] }[];
  /** The whole of each category, where a part may be missing because it is nobody; else wholes are sums of all parts. */
  readonly wholes?: readonly DataCell[];
}

/** The column of a role, where there is one. */
export function columnOf({ columns }: Sheet, role: Role): DataColumn | undefined {
  return columns.find((column) => column.role === role);
}

/** The number of a cell, where it holds one. */
export function numberIn(cell: DataCell | undefined): number | undefined {
  return cell && "digits" in cell ? Number(cell.digits) : undefined;
}
