import { columnLetter } from "../../src/intake/column-letter.ts";
import type { Column, Table } from "../../src/tables/define.ts";
import { tables } from "../../src/tables/index.ts";
import type { SentFile } from "../../src/tables/reading.ts";

const encoder = new TextEncoder();

/** A file from its text. */
export function sent(name: string, text: string): SentFile {
  return { name, bytes: encoder.encode(text) };
}

/** A table's file from lines; the header first. */
export function csv(name: string, ...lines: readonly string[]): SentFile {
  return sent(name, `${lines.join("\r\n")}\r\n`);
}

const settings = {
  id: "valid",
  title: { "zh-Hans": "某镇", "zh-Hant": "某鎮", en: "A township" },
  kind: "reported",
  root: "town",
  languages: ["zh-Hans", "zh-Hant", "en"],
};

export function datasetJson(changes: Readonly<Record<string, unknown>> = {}): SentFile {
  return sent("dataset.json", JSON.stringify({ ...settings, ...changes }));
}

/** The cells of one row by column key, in the order of the columns. */
export type Cells = Readonly<Record<string, string>>;

/** All columns of a table in order: keys, then values. */
export function columnsOf(table: Table): Readonly<Record<string, Column>> {
  return { ...table.keys, ...table.columns };
}

/** The letter that a column has in the files made here. */
export function letterOf(table: Table, key: string): string {
  return columnLetter(Object.keys(columnsOf(table)).indexOf(key));
}

/** A row that every reader takes: written from the declarations alone. */
export function validRow(table: Table): Cells {
  const cells = Object.entries(columnsOf(table)).map(([key, column]) => [key, validCell(column)]);
  return { ...Object.fromEntries(cells), ...meaningful[table.id] };
}

/** What a register, a rule and a limit must say of the other rows here: one cell as it stands, and what holds of it. */
const meaningful: Readonly<Record<string, Cells>> = {
  corrections: {
    table: "dropout",
    level: "primary",
    group: "all",
    grade: "",
    column: "dropouts",
    source: "x",
    held: "0",
  },
  rules: { left: "dropout.dropouts", right: "0" },
  standards: { indicator: "dropout-rate", level: "primary" },
};

/** Two areas, the root and a school that no other table names. */
const areaRows: readonly Cells[] = [
  { area: "town", name: "某镇", kind: "township" },
  { area: "school", name: "某校", parent: "town", kind: "school", opened: "2001-2002" },
];

/** Every table that is declared, with one row each; any cell may be changed before it is written. */
export function validDataset(change: (table: Table, rows: readonly Cells[]) => readonly Cells[] = (_, rows) => rows) {
  const files = tables.map((table) => {
    const rows = change(table, table.id === "areas" ? areaRows : [validRow(table)]);
    return csv(`${table.id}.csv`, ...linesOf(table, rows));
  });
  return [datasetJson(), ...files];
}

export function linesOf(table: Table, rows: readonly Cells[]): string[] {
  const keys = Object.keys(columnsOf(table));
  return [keys.join(","), ...rows.map((row) => keys.map((key) => row[key] ?? "").join(","))];
}

function validCell(column: Column): string {
  switch (column.type) {
    case "area":
      return "town";
    case "school_year":
    case "period":
      return "2022-2023";
    case "year":
      return "2022";
    case "choice":
      return Object.keys(column.of.words)[0] ?? "";
    case "text":
      return "x";
    default:
      return "0";
  }
}
