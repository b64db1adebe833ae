import { parseCsv } from "../files/csv.ts";
import { decode } from "../files/decode.ts";
import type { WrongFile } from "../i18n/changes.ts";
import { figureColumns, keyColumns, laterColumns, type RateRow } from "./changes.ts";

/** The release that this one is compared with. */
export interface Previous {
  readonly rows: readonly RateRow[];
  /** The first eight digits of the SHA-256 over the file, which is all that is known of where it came from. */
  readonly checksum: string;
}

const required = [...keyColumns, ...figureColumns] as const;
const columns = [...required, ...laterColumns] as const;
type Cells = Readonly<Record<string, string>>;

/** A spreadsheet's formula is written with an apostrophe before it; programs read the cell without. */
const guarded = /^'(?=[=+\-@\t\r])/;

/**
 * The rows of a rates.json (a list of rows, or an object that holds one) or rates.csv that this software wrote, of any
 * release: columns that came later may be missing. What else the file holds is passed over. A file that is something
 * else is refused, with what is wrong with it.
 */
export function readRates(bytes: Uint8Array): readonly RateRow[] | WrongFile {
  const { text } = decode(bytes);
  if (text === undefined) return { code: "no_text" };
  const isJson = /^\s*[[{]/.test(text);
  const read = isJson ? fromJson(text) : fromCsv(text);
  if ("code" in read) return read;
  // A row of JSON is counted as a record, one of CSV as Excel counts it, below the header.
  return wrongIn(read, isJson ? 1 : 2) ?? read.map(rowOf);
}

function fromJson(text: string): readonly Cells[] | WrongFile {
  const list = listIn(parsed(text));
  if (!list) return { code: "no_rates" };
  const broken = list.findIndex((row) => !isRow(row));
  return broken < 0 ? list.filter(isRow) : { code: "broken_row", row: broken + 1 };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function listIn(json: unknown): readonly unknown[] | undefined {
  if (Array.isArray(json)) return json;
  const lists = typeof json === "object" && json !== null ? Object.values(json).filter(Array.isArray) : [];
  return lists.find((list) => list.some(hasIndicator));
}

function hasIndicator(row: unknown): boolean {
  return typeof row === "object" && row !== null && "indicator" in row;
}

function isRow(row: unknown): row is Cells {
  return typeof row === "object" && row !== null && columns.every((column) => !(column in row) || isText(row, column));
}

function isText(row: object, column: string): boolean {
  return typeof (row as Readonly<Record<string, unknown>>)[column] === "string";
}

function fromCsv(text: string): readonly Cells[] | WrongFile {
  const { rows, stopped } = parseCsv(text);
  if (stopped) return { code: "broken_row", row: stopped.row };
  const [header, ...rest] = rows;
  const names = header?.cells ?? [];
  const missing = required.find((column) => !names.includes(column));
  if (missing) return names.includes("indicator") ? { code: "lacks_column", column: missing } : { code: "no_rates" };
  const broken = rest.find(({ cells }) => cells.length !== names.length);
  if (broken) return { code: "broken_row", row: broken.row };
  return rest.map(({ cells }) =>
    Object.fromEntries(names.map((name, at) => [name, (cells[at] ?? "").replace(guarded, "")])),
  );
}

/** The first thing that no file of rates has: a row without a column, without a key, or with the key of another. */
function wrongIn(rows: readonly Cells[], first: number): WrongFile | undefined {
  const seen = new Set<string>();
  for (const [at, row] of rows.entries()) {
    const missing = required.find((column) => row[column] === undefined);
    if (missing) return { code: "lacks_column", column: missing };
    if (keyColumns.some((column) => row[column] === "")) return { code: "broken_row", row: at + first };
    const key = keyColumns.map((column) => row[column]).join("\t");
    if (seen.has(key)) return { code: "repeated_row", row: at + first };
    seen.add(key);
  }
  return undefined;
}

function rowOf(cells: Cells): RateRow {
  const known = columns.flatMap((column) => (cells[column] === undefined ? [] : [[column, cells[column]]]));
  return Object.fromEntries(known) as RateRow;
}
