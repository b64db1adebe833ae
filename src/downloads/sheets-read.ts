import type { Grid } from "../files/grid.ts";
import type { Problem } from "../intake/problem.ts";
import { sectionsOf } from "../sheets/sections.ts";
import type { Section } from "../sheets/view.ts";
import type { Row, Table } from "../tables/define.ts";
import { lexiconOfTable } from "../tables/lexicon.ts";
import { placesInText } from "../tables/places-in-text.ts";
import type { Reading } from "../tables/reading.ts";
import { recogniseTable } from "../tables/recognise.ts";

/** A sheet of a file, with the table that it was read as and where that stands in it. */
export interface SheetRead {
  readonly grid: Grid;
  readonly table: Table;
  readonly sections: readonly Section[];
}

/** The sheets of a file that were read, each with its layout; those of no table are left out. */
export function sheetsRead(file: string, grids: readonly Grid[], reading: Reading): SheetRead[] {
  const ids = new Set(reading.files.filter(({ name }) => name === file).map(({ table }) => table));
  const tables = reading.tables.filter(({ id }) => ids.has(id));
  return grids.flatMap((grid) => {
    const table = tables.length > 1 ? tableOf(grid, file, tables, reading) : tables[0];
    if (!table) return [];
    const { sections } = sectionsOf(grid, lexiconOfTable(table), placesInText(reading.places));
    return [{ grid, table, sections }];
  });
}

/** The rows of a table that one file holds, in its order. */
export function rowsFrom(file: string, table: Table, { rows }: Pick<Reading, "rows">): Row[] {
  return (rows[table.id] ?? []).filter((row) => row.file === file);
}

function tableOf(grid: Grid, file: string, tables: readonly Table[], reading: Reading): Table | undefined {
  const holds = (table: Table) => rowsFrom(file, table, reading).some(({ origin }) => origin?.sheet === grid.sheet);
  const found = recogniseTable(grid, tables);
  return tables.find(holds) ?? (found && "id" in found ? found : undefined);
}

/** The rows that hold the names of columns. */
export function headRows({ sections }: Pick<SheetRead, "sections">): number[] {
  return sections.flatMap(({ header, repeats }) => [...header, ...repeats].map(({ row }) => row));
}

/** A row of the sheet: which sheet of the file, and its number there. */
export interface SheetPlace {
  readonly sheet: number;
  readonly row: number;
}

/** A column that was not read. */
export interface Stray {
  readonly sheet: number;
  readonly letter: string;
  /** Its header; "" where it has none. */
  readonly name: string;
  textAt(place: SheetPlace): string;
}

/** Columns whose names are not known, and cells below no name at all. */
export function straysIn(sheets: readonly SheetRead[], problems: readonly Problem[]): Stray[] {
  return sheets.flatMap((sheet, at) => {
    const heads = headRows(sheet);
    const own = problems.filter(({ severity, place }) => severity === "error" && place.sheet === sheet.grid.sheet);
    const names = new Map<string, string>();
    for (const { place } of own) {
      const { row, column } = place;
      if (!column?.letter || row === undefined) continue;
      if (column.key === "") names.set(column.letter, "");
      else if (heads.includes(row)) names.set(column.letter, column.label.en);
    }
    const rows = new Map(names.size > 0 ? sheet.grid.rows.map((row) => [row.row, row]) : []);
    return [...names].map(([letter, name]) => ({
      ...{ sheet: at, letter, name },
      textAt: (place: SheetPlace) => {
        const row = place.sheet === at ? rows.get(place.row) : undefined;
        return textAt(row?.cells ?? [], columnPosition(letter));
      },
    }));
  });
}

/** The trimmed text of a cell; "" beyond the last. */
export function textAt(cells: readonly string[], position: number): string {
  return (cells[position] ?? "").trim();
}

/** The position of a column from its letter: A is 0, AA 26. */
export function columnPosition(letter: string): number {
  let position = 0;
  for (const character of letter) position = position * 26 + character.charCodeAt(0) - 64;
  return position - 1;
}
