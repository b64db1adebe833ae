import { nearest } from "../intake/nearest.ts";
import type { Problem } from "../intake/problem.ts";
import { inLanguage } from "../tables/dataset-json.ts";
import type { Row, Table } from "../tables/define.ts";
import { placeOfCell, type Reading } from "../tables/reading.ts";
import { aboutRow, areasAreKnown, type Check, inEvery } from "./check.ts";

/** Every area that a row names, also as parent or successor, has its own row in areas.csv. */
export const unknownArea: Check = {
  codes: ["unknown-area"],
  check(reading) {
    if (!areasAreKnown(reading)) return [];
    const suggest = suggester(reading);
    return reading.tables.flatMap((table) => {
      const columns = areaColumns(table);
      if (columns.length === 0) return [];
      return (reading.rows[table.id] ?? []).flatMap((row) =>
        columns.flatMap((column) => {
          const found = idIn(row, column);
          if (found === undefined || reading.places.place(found)) return [];
          return [problem(reading, table, row, column, { found, ...suggest(found) })];
        }),
      );
    });
  },
};

/** The columns that name an area which another row declares. */
function areaColumns(table: Table): string[] {
  return [...Object.entries(table.keys), ...Object.entries(table.columns)].flatMap(([key, column]) =>
    column.type === "area" && !column.declares ? [key] : [],
  );
}

function idIn(row: Row, column: string): string | undefined {
  const key = row.key[column];
  if (key !== undefined) return key === "" ? undefined : key;
  const cell = row.cells[column];
  return cell?.status === "filled" ? cell.text : undefined;
}

/** The nearest id and its name; one misspelt id tends to stand in many rows, so each is looked for once. */
function suggester({ places }: Reading): (found: string) => Problem["values"] {
  const known = new Map<string, Problem["values"]>();
  const ids = places.all.map(({ id }) => id);
  return (found) => {
    const before = known.get(found);
    if (before) return before;
    const likely = places.place(nearest(found, ids) ?? "");
    const values = likely
      ? { nearest: likely.id, name: inEvery((language) => inLanguage(likely.names, language)) }
      : {};
    known.set(found, values);
    return values;
  };
}

function problem(reading: Reading, table: Table, row: Row, column: string, values: Problem["values"]): Problem {
  const place = placeOfCell(reading, row, column);
  return { code: "unknown-area", severity: "error", place, values, about: aboutRow(table, row) };
}
