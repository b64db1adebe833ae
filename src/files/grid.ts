/** A row of a sheet: its cells as written, and its number as Excel counts it (a quoted line break starts no row). */
export interface GridRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A sheet as it stands in its file, whatever the file is: every row that is not wholly blank, headers included. */
export interface Grid {
  /** The name of the worksheet, in a workbook. */
  readonly sheet?: string;
  readonly rows: readonly GridRow[];
  /** How many wholly blank rows were left out; they count in the numbers of the rows after them. */
  readonly blankRows: number;
}
