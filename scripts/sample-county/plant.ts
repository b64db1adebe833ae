import { columnOf, placeOf } from "./cell.ts";
import type { Tables } from "./columns.ts";
import { type Slip, slippedCells } from "./slip.ts";

/** Plants slips in figures that agree; a slip that does not meet the figure it names as true is a bug here. */
export function plant(tables: Tables, slips: readonly Slip[]): void {
  for (const slip of slips) {
    if (slip.addedFrom === undefined) replaceCells(tables, slip);
    else addSecondRow(tables, slip, slip.addedFrom);
  }
}

function replaceCells(tables: Tables, slip: Slip): void {
  for (const cell of slippedCells(slip)) {
    const table = tables[cell.table];
    const row = table.rows[placeOf(tables, cell)];
    const column = columnOf(table, cell.column);
    if (row?.[column] !== cell.truth) {
      throw new Error(`slip ${slip.id}: ${cell.column} is ${row?.[column] ?? "absent"}, not ${cell.truth}`);
    }
    row[column] = cell.printed;
  }
}

/** The same key from another paper: a row that holds the figure as that paper has it, and nothing else. */
function addSecondRow(tables: Tables, slip: Slip, source: string): void {
  const table = tables[slip.table];
  const place = placeOf(tables, slip);
  const first = table.rows[place];
  const column = columnOf(table, slip.column);
  if (first?.[column] !== slip.truth) {
    throw new Error(`slip ${slip.id}: ${slip.column} is ${first?.[column] ?? "absent"}, not ${slip.truth}`);
  }
  const keys = ["area", "school_year", "year", "level", "stage", "group", "programme", "grade"];
  const second = table.columns.map((name, at) => (keys.includes(name) ? (first[at] ?? "") : ""));
  second[column] = slip.printed;
  second[columnOf(table, "source")] = source;
  table.rows.splice(place + 1, 0, second);
}
