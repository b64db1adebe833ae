import type { Problem } from "../intake/problem.ts";
import type { Row, Table } from "../tables/define.ts";
import { declaresAreas } from "../tables/reading.ts";
import { aboutRow, type Check, inEvery, pointAt, wordOf } from "./check.ts";

/** Two rows with one key from one source: which of them counts cannot be known (TABLES, *Every row says where*). */
export const duplicateKey: Check = {
  codes: ["duplicate-key"],
  check: ({ tables, rows }) => tables.flatMap((table) => duplicates(table, rows[table.id] ?? [])),
};

function duplicates(table: Table, rows: readonly Row[]): Problem[] {
  const first = new Map<string, Row>();
  return rows.flatMap((row) => {
    const identity = identityOf(table, row);
    const earlier = first.get(identity);
    if (!earlier) first.set(identity, row);
    return earlier ? [problem(table, row, earlier)] : [];
  });
}

function identityOf(table: Table, row: Row): string {
  // A place is one place, whoever reports it: sources are compared for figures only.
  let identity = declaresAreas(table) ? "" : row.source;
  for (const key in table.keys) identity += `\t${row.key[key]}`;
  for (const column of table.distinguishedBy ?? []) {
    const cell = row.cells[column];
    identity += `\t${cell?.status === "filled" ? textOf(cell.value) : cell?.status}`;
  }
  return identity;
}

/** What a cell means, not how it is written: 2022-23 and 2022-2023 are one year. */
function textOf(value: unknown): string {
  return typeof value === "object"
    ? JSON.stringify(value, (_, each) => (typeof each === "bigint" ? `${each}` : each))
    : `${value}`;
}

function problem(table: Table, row: Row, earlier: Row): Problem {
  const parts = Object.entries(table.keys).filter(([key]) => row.key[key] !== "");
  const key = inEvery((language) =>
    parts.map(([key, column]) => wordOf(column, row.key[key] ?? "")[language]).join(language === "en" ? ", " : "、"),
  );
  return {
    code: "duplicate-key",
    severity: "error",
    place: { file: row.file, row: row.row },
    values: { where: pointAt(earlier), key },
    about: aboutRow(table, row),
  };
}
