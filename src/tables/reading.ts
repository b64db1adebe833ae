import { type Text, text } from "../i18n/language.ts";
import type { Place as CellPlace, Problem } from "../intake/problem.ts";
import { areaFinder } from "./area-finder.ts";
import { type DatasetJson, datasetFile, readDatasetJson } from "./dataset-json.ts";
import type { Row, Table } from "./define.ts";
import { tables as declared } from "./index.ts";
import { type Places, placesOf } from "./places.ts";
import type { ReadContext } from "./read-context.ts";
import { type Source, sourcesOf } from "./sources.ts";

/** A file as it was sent: its name relative to the dataset folder, as `dropout.csv` or `enrolment/qingxi.csv`. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One file that was read as part of a table; a workbook may be part of several. */
export interface ReadFile {
  readonly name: string;
  readonly table: string;
  /** How many rows could be placed. */
  readonly rows: number;
  /** The letter over each column of a plain table, by its key; none in other layouts, whose rows have their own. */
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

/** Reads all files of a dataset, the areas first and the rest in the order of their names. Problems are returned, never thrown. */
export function readDataset(files: readonly SentFile[], tables: readonly Table[] = declared): Reading {
  const sent = files.filter(({ name }) => !isPassedOver(name)).sort((a, b) => (a.name < b.name ? -1 : 1));
  const settings = sent.find(({ name }) => name === datasetFile);
  const { config, problems: configProblems } = settings
    ? readDatasetJson(settings.bytes)
    : { config: undefined, problems: [missing(datasetFile, whatDatasetFileIs)] };
  const found = sourcesOf(
    sent.filter(({ name }) => name !== datasetFile),
    tables,
  );
  const problems: Problem[] = [...configProblems, ...found.problems];
  const rows: Record<string, Row[]> = Object.fromEntries(tables.map(({ id }) => [id, []]));
  const read: ReadFile[] = [];
  const take = ({ name, table, read: readSource }: Source, context: ReadContext) => {
    const file = readSource(context);
    const list = rows[table.id] ?? [];
    for (const row of file.rows) list.push(row);
    for (const problem of file.problems) problems.push(problem);
    read.push({ name, table: table.id, rows: file.rows.length, letters: file.letters });
  };
  const areas = tables.find(declaresAreas);
  for (const source of found.sources) if (source.table === areas) take(source, { marks: config?.marks });
  const places = placesOf(rows[areas?.id ?? ""] ?? [], config?.root);
  const context = { marks: config?.marks, places, areas: areaFinder(places) };
  for (const source of found.sources) if (source.table !== areas) take(source, context);
  if (areas && !read.some(({ table }) => table === areas.id)) problems.push(missing(`${areas.id}.csv`, areas.about));
  return { tables, config, rows, places, problems, files: read };
}

/** The rows of one table, typed by its declaration. */
export function rowsOf<T extends Table>(reading: Pick<Reading, "rows">, table: T): readonly Row<T>[] {
  return (reading.rows[table.id] ?? []) as readonly Row<T>[];
}

/** Where a column of a row stands in its sender's file; the row alone where the file lacks the column. */
export function placeOfCell(reading: Pick<Reading, "tables" | "files">, row: Row, key: string): CellPlace {
  const { origin } = row;
  const table = reading.tables.find(({ id }) => id === row.table);
  const letters = origin?.letters ?? lettersOf(reading, row);
  const letter = letters?.[key];
  const label = (table?.keys[key] ?? table?.columns[key])?.label;
  const sheet = origin?.sheet === undefined ? {} : { sheet: origin.sheet };
  const at = { file: row.file, ...sheet, row: origin?.rows?.[key] ?? row.row };
  return letter && label ? { ...at, column: { letter, key, label } } : at;
}

function lettersOf({ files }: Pick<Reading, "files">, row: Row): Readonly<Record<string, string>> | undefined {
  return files.find(({ name, table }) => name === row.file && table === row.table)?.letters;
}

/** Words for people, hidden files and the lock files of office programs. */
export function isPassedOver(name: string): boolean {
  const parts = name.split("/");
  const last = parts.at(-1) ?? "";
  if (parts.some((part) => part.startsWith(".") || part.startsWith("~$"))) return true;
  return /^readme/i.test(last) || /\.md$/i.test(last) || /^(thumbs\.db|desktop\.ini)$/i.test(last);
}

/** Whether a table is the one that says which areas there are. */
export function declaresAreas(table: Table): boolean {
  return Object.values(table.keys).some((column) => column.type === "area" && column.declares);
}

function missing(file: string, what: Text): Problem {
  return { code: "missing-file", severity: "error", place: { file }, values: { what } };
}

const whatDatasetFileIs = text(
  "说明这是什么、由谁发布、怎样读",
  "說明這是什麼、由誰發布、怎樣讀",
  "what the dataset is, who publishes it and how to read it",
);
