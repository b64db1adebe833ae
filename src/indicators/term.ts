import type { Text } from "../i18n/language.ts";
import type { NumericColumn, Table } from "../tables/define.ts";

/** Where a term is looked up when that is not the row of the figure itself. */
export interface Elsewhere {
  readonly level?: string;
  readonly group?: string;
  readonly grade?: string;
  /** The row of that many years before. */
  readonly yearsEarlier?: number;
}

/** A count that enters a rate: a numeric column of a table, in the row of the figure or elsewhere. */
export interface Term {
  readonly table: Table;
  readonly column: string;
  readonly label: Text;
  readonly at: Elsewhere;
  /** Serves for the same area, period and level where the cell is blank, and the page says so. */
  readonly otherwise?: Term;
}

/** A column of a table as a term; a misspelt one does not compile. */
export function of<T extends Table>(
  table: T,
  column: NumericColumn<T>,
  options: { at?: Elsewhere; otherwise?: Term; label?: Text } = {},
): Term {
  const declared = table.columns[column];
  if (!declared) throw new TypeError(`no such column: ${table.id}.${column}`);
  return {
    table,
    column,
    label: options.label ?? declared.label,
    at: options.at ?? {},
    ...(options.otherwise ? { otherwise: options.otherwise } : {}),
  };
}

/** One side of a fraction, as data so that its variants can be searched. */
export interface Sum {
  readonly plus: readonly Term[];
  /** Must be on file for the side to be known. */
  readonly minus?: readonly Term[];
  /** Declared exclusions: a blank one excludes nobody, and the page says that none was declared. */
  readonly excluding?: readonly Term[];
}
