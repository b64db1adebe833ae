import type { Severity } from "../intake/problem.ts";
import type { Refusal } from "../intake/refusal.ts";
import type { Grid } from "./grid.ts";

/** Something to say of a file, or of a place in it; the caller knows the file's name. */
export interface Remark {
  readonly severity: Severity;
  readonly refusal: Refusal;
  readonly sheet?: string;
  readonly row?: number;
  /** The column, counted from 0. */
  readonly position?: number;
}

/** A file as rows of cells: one sheet of a text file, every filled sheet of a workbook; none where it is refused. */
export interface Opened {
  readonly grids: readonly Grid[];
  readonly remarks: readonly Remark[];
}
