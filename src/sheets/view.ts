import type { GridRow } from "../files/grid.ts";
import type { Remark } from "../files/opened.ts";
import type { Conversion } from "./unit.ts";

/** A column of a table and the column of the sheet that holds it. */
export interface Seat {
  readonly key: string;
  readonly position: number;
  /** A second column whose figure is added: girls, where a form prints boys and girls and no total. */
  readonly plus?: number;
  /** Its header gives a unit that is not the column's own. */
  readonly conversion?: Conversion;
}

/** A key, or part of one, that is written once for all rows: over the columns, in a title, in the name of the sheet. */
export interface Fixed {
  readonly key: string;
  readonly text: string;
  readonly row?: number;
  readonly position?: number;
}

/** One way of reading the rows of a block as rows of a table: a wide table of n groups of columns has n of them. */
export interface View {
  readonly seats: readonly Seat[];
  readonly fixed: readonly Fixed[];
}

/** What stands beside the column of places and tells which of two of one name is meant. */
export interface PlacesBeside {
  /** The column of names beside that of ids. */
  readonly names?: number;
  /** The column that names the place in which it lies: the township beside the school. */
  readonly within?: number;
  /** The place that the title, or the name of the sheet, is of. */
  readonly around?: string;
}

/** A table as it stands in a sheet. */
export interface Layout {
  /** What every view shares: the columns of keys. */
  readonly keys: readonly Seat[];
  /** What else says which place a row is of. */
  readonly beside: PlacesBeside;
  readonly views: readonly View[];
  readonly remarks: readonly Remark[];
  /** Positions below no name at all. */
  readonly nameless: readonly number[];
  readonly width: number;
  /** False where a key is nowhere to be found, so that no row can be placed. */
  readonly placeable: boolean;
}

/** A row as it is read; in a table turned on its side each of its cells stands in another row of the sheet. */
export interface SheetRow extends GridRow {
  readonly at?: readonly { readonly row: number; readonly position: number }[];
}

/** A table of a sheet: its header read, its rows still as written. */
export interface Section {
  readonly layout: Layout;
  /** Titles, units and other lines above the header, and the rows that repeat it. */
  readonly above: readonly GridRow[];
  readonly header: readonly GridRow[];
  readonly repeats: readonly GridRow[];
  readonly rows: readonly SheetRow[];
}
