import { type Text, text } from "../i18n/language.ts";
import { nearest } from "../intake/nearest.ts";
import type { Place as CellPlace, Problem } from "../intake/problem.ts";
import { type DatasetJson, datasetFile, readDatasetJson } from "./dataset-json.ts";
import type { Row, Table } from "./define.ts";
import { tables as declared } from "./index.ts";
import { type Places, placesOf } from "./places.ts";
import { readTableFile } from "./read.ts";

/** A file as it was sent: its name relative to the dataset folder, as `dropout.csv` or `enrolment/qingxi.csv`. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One file that was read as part of a table. */
export interface ReadFile {
  readonly name: string;
  readonly table: string;
  /** How many rows could be placed. */
  readonly rows: number;
  /** The letter over each column, by its key. */
  readonly letters: Readonly<Record<string, string>>;
}

/** A dataset as read: everything that could be, and a problem for everything that could not. */
export interface Reading {
  readonly tables: readonly Table[];
  /** Undefined where dataset.json is missing or anything is wrong with it. */
  readonly config: DatasetJson | undefined;
  /** By table id; every table has a list, which is empty where nothing was sent. */
  readonly rows: Readonly<Record<string, readonly Row[]>>;
  readonly places: Places;
  readonly problems: readonly Problem[];
  readonly files: readonly ReadFile[];
}

/** Reads all files of a dataset, in the order of their names. Problems are returned, never thrown. */
export function readDataset(files: readonly SentFile[], tables: readonly Table[] = declared): Reading {
  const sent = files.filter(({ name }) => !isPassedOver(name)).sort((a, b) => (a.name < b.name ? -1 : 1));
  const settings = sent.find(({ name }) => name === datasetFile);
  const { config, problems: configProblems } = settings
    ? readDatasetJson(settings.bytes)
    : { config: undefined, problems: [missing(datasetFile, whatDatasetFileIs)] };
  const problems: Problem[] = [...configProblems];
  const rows: Record<string, Row[]> = Object.fromEntries(tables.map(({ id }) => [id, []]));
  const read: ReadFile[] = [];
  for (const { name, bytes } of sent) {
    if (name === datasetFile) continue;
    const table = tables.find(({ id }) => isFileOf(id, name));
    if (!table) {
      problems.push(unknownFile(name, tables));
      continue;
    }
    const file = readTableFile(table, name, bytes);
    const list = rows[table.id] ?? [];
    for (const row of file.rows) list.push(row);
    for (const problem of file.problems) problems.push(problem);
    read.push({ name, table: table.id, rows: file.rows.length, letters: file.letters });
  }
  const places = tables.find(declaresAreas);
  if (places && !read.some(({ table }) => table === places.id))
    problems.push(missing(`${places.id}.csv`, places.about));
  return { tables, config, rows, places: placesOf(rows[places?.id ?? ""] ?? [], config?.root), problems, files: read };
}

/** The rows of one table, typed by its declaration. */
export function rowsOf<T extends Table>(reading: Pick<Reading, "rows">, table: T): readonly Row<T>[] {
  return (reading.rows[table.id] ?? []) as readonly Row<T>[];
}

/** Where a column of a row stands in its sender's file; the row alone where the file lacks the column. */
export function placeOfCell(reading: Pick<Reading, "tables" | "files">, row: Row, key: string): CellPlace {
  const at = { file: row.file, row: row.row };
  const table = reading.tables.find(({ id }) => id === row.table);
  const letter = reading.files.find(({ name }) => name === row.file)?.letters[key];
  const label = (table?.keys[key] ?? table?.columns[key])?.label;
  return letter && label ? { ...at, column: { letter, key, label } } : at;
}

/** Words for people, hidden files and the lock files of office programs. */
function isPassedOver(name: string): boolean {
  const parts = name.split("/");
  const last = parts.at(-1) ?? "";
  if (parts.some((part) => part.startsWith(".") || part.startsWith("~$"))) return true;
  return /^readme/i.test(last) || /\.md$/i.test(last) || /^(thumbs\.db|desktop\.ini)$/i.test(last);
}

/** A table is a file of its name, or a folder of its name with a file for each sender. */
function isFileOf(table: string, name: string): boolean {
  const [folder, file, ...deeper] = name.split("/");
  if (file === undefined) return folder === `${table}.csv`;
  return folder === table && deeper.length === 0 && file.endsWith(".csv");
}

/** Whether a table is the one that says which areas there are. */
export function declaresAreas(table: Table): boolean {
  return Object.values(table.keys).some((column) => column.type === "area" && column.declares);
}

function unknownFile(name: string, tables: readonly Table[]): Problem {
  const [first = "", ...rest] = name.split("/");
  const known = tables.map(({ id }) => id);
  const stem = first.replace(/\.[^.]*$/, "");
  const likely = known.includes(stem) ? stem : nearest(stem, [...known, datasetFile.replace(".json", "")]);
  const whole = likely === "dataset" ? datasetFile : `${likely}${rest.length > 0 ? `/${csvName(rest)}` : ".csv"}`;
  const values = { found: name, known: known.map((id) => `${id}.csv`).join(", ") };
  const suggestion = likely && whole !== name ? { nearest: whole } : {};
  return { code: "unknown-file", severity: "error", place: { file: name }, values: { ...values, ...suggestion } };
}

function csvName(parts: readonly string[]): string {
  return `${(parts.at(-1) ?? "").replace(/\.[^.]*$/, "")}.csv`;
}

function missing(file: string, what: Text): Problem {
  return { code: "missing-file", severity: "error", place: { file }, values: { what } };
}

const whatDatasetFileIs = text(
  "说明这是什么、由谁发布、怎样读",
  "說明這是什麼、由誰發布、怎樣讀",
  "what the dataset is, who publishes it and how to read it",
);
