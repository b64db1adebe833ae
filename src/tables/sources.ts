import type { Grid } from "../files/grid.ts";
import { openFile } from "../files/open.ts";
import type { Opened } from "../files/opened.ts";
import { languages, type Text } from "../i18n/language.ts";
import { nearest } from "../intake/nearest.ts";
import type { Problem } from "../intake/problem.ts";
import { Refusal } from "../intake/refusal.ts";
import { isFilled, startsWithDigit } from "../sheets/figure.ts";
import { datasetFile } from "./dataset-json.ts";
import type { Table } from "./define.ts";
import { problemOfRemark, readSheet, readTableFile, type TableFile } from "./read.ts";
import type { ReadContext } from "./read-context.ts";
import type { SentFile } from "./reading.ts";
import { recogniseTable, tableNamed } from "./recognise.ts";
import { problemOf } from "./sheet-place.ts";

/** A file, or some sheets of one, that is read as part of a table. */
export interface Source {
  readonly name: string;
  readonly table: Table;
  read(context: ReadContext): TableFile;
}

/** What a dataset's files are, and what is to be said of those that are of no table. */
export interface Sources {
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
}

const text = /\.csv$/i;
const workbook = /\.xls[xm]?$/i;

/**
 * Finds the tables of a dataset in its files: a file of the table's name, a folder of its name with a file for each
 * sender, or the sheets of a workbook of any name.
 */
export function sourcesOf(files: readonly SentFile[], tables: readonly Table[]): Sources {
  const found = files.map((file) => sourcesIn(file, files, tables));
  return { sources: found.flatMap(({ sources }) => sources), problems: found.flatMap(({ problems }) => problems) };
}

function sourcesIn(file: SentFile, files: readonly SentFile[], tables: readonly Table[]): Sources {
  const { name, bytes } = file;
  const table = tables.find(({ id }) => isFileOf(id, name));
  if (table && text.test(name)) {
    return { sources: [{ name, table, read: (context) => readTableFile(table, name, bytes, context) }], problems: [] };
  }
  if (workbook.test(name) && (table || !name.includes("/"))) return ofWorkbook(file, table, tables);
  return { sources: [], problems: [unknownFile(file, files, tables)] };
}

/** A table is a file of its name, or a folder of its name with a file for each sender. */
function isFileOf(table: string, name: string): boolean {
  const [folder = "", file, ...deeper] = name.split("/");
  const isTable = (last: string) => text.test(last) || workbook.test(last);
  if (file === undefined) return isTable(folder) && folder.replace(/\.[^.]*$/, "") === table;
  return folder === table && deeper.length === 0 && isTable(file);
}

/** The sheets of a workbook by their tables; a workbook named for a table holds that table in its only sheet, at least. */
function ofWorkbook({ name, bytes }: SentFile, named: Table | undefined, tables: readonly Table[]): Sources {
  const opened = openFile(name, bytes);
  const sheets = opened.grids.map((grid) => ({ grid, table: tableOfSheet(grid, opened, named, tables) }));
  const fits = sheets.some(({ table }) => table === named);
  const placed = sheets.map(({ grid, table }, at) => ({ grid, table: !fits && at === 0 && named ? named : table }));
  const sources = tables.flatMap((table): Source[] => {
    const grids = placed.filter((sheet) => sheet.table === table).map(({ grid }) => grid);
    // A workbook that cannot be read was sent as its table all the same.
    return grids.length === 0 && (opened.grids.length > 0 || table !== named)
      ? []
      : [{ name, table, read: (context) => readGrids(table, name, grids, context) }];
  });
  const lost = placed.flatMap(({ grid, table }) =>
    isTable(table) ? [] : [unknownSheet(name, grid, table ?? [], tables)],
  );
  return { sources, problems: [...opened.remarks.map((remark) => problemOfRemark(remark, { file: name })), ...lost] };
}

function isTable(found: Table | readonly Table[] | undefined): found is Table {
  return found !== undefined && "id" in found;
}

function tableOfSheet(
  grid: Grid,
  { grids }: Opened,
  named: Table | undefined,
  tables: readonly Table[],
): Table | readonly Table[] | undefined {
  if (named && grids.length === 1) return named;
  const bySheet = grid.sheet === undefined ? undefined : tableNamed(grid.sheet, tables);
  if (bySheet) return bySheet;
  const found = recogniseTable(grid, tables);
  return named && !isTable(found) && found?.includes(named) ? named : found;
}

function readGrids(table: Table, name: string, grids: readonly Grid[], context: ReadContext): TableFile {
  const read = grids.map((grid) => readSheet(table, name, grid, context));
  return {
    rows: read.flatMap(({ rows }) => rows),
    problems: read.flatMap(({ problems }) => problems),
    letters: read[0]?.letters ?? {},
  };
}

/** A sheet with figures is an error, since they would be lost; a sheet of words is not. */
function unknownSheet(file: string, grid: Grid, candidates: readonly Table[], tables: readonly Table[]): Problem {
  const place = { file, ...(grid.sheet === undefined ? {} : { sheet: grid.sheet }) };
  if (!holdsFigures(grid)) return problemOf(new Refusal("sheet-left-out"), place, "note");
  const values = { known: labelsOf(tables), ...(candidates.length > 0 ? { candidates: labelsOf(candidates) } : {}) };
  return problemOf(new Refusal("unknown-sheet", values), place, "error");
}

function holdsFigures({ rows }: Grid): boolean {
  return rows.some(({ cells }) => cells.filter(isFilled).length > 1 && cells.some(startsWithDigit));
}

function labelsOf(tables: readonly Table[]): Text {
  const inEach = languages.map((language) => [
    language,
    tables.map(({ label }) => label[language]).join(language === "en" ? ", " : "、"),
  ]);
  return Object.fromEntries(inEach) as Text;
}

/** The table that its header is of, else the name that was probably meant. */
function unknownFile(file: SentFile, files: readonly SentFile[], tables: readonly Table[]): Problem {
  const { name } = file;
  const known = tables.map(({ id }) => `${id}.csv`).join(", ");
  const likely = byHeader(file, files, tables) ?? byName(name, tables);
  const values = { found: name, known, ...(likely && likely !== name ? { nearest: likely } : {}) };
  return problemOf(new Refusal("unknown-file", values), { file: name }, "error");
}

function byHeader({ name, bytes }: SentFile, files: readonly SentFile[], tables: readonly Table[]): string | undefined {
  if (!text.test(name)) return undefined;
  const [grid] = openFile(name, bytes).grids;
  const table = grid && recogniseTable(grid, tables);
  if (!table || !isTable(table)) return undefined;
  const whole = `${table.id}.csv`;
  return files.some((each) => each.name === whole) ? `${table.id}/${lastPart(name)}` : whole;
}

function byName(name: string, tables: readonly Table[]): string | undefined {
  const [first = "", ...rest] = name.split("/");
  const known = tables.map(({ id }) => id);
  const stem = first.replace(/\.[^.]*$/, "");
  const likely = known.includes(stem) ? stem : nearest(stem, [...known, datasetFile.replace(".json", "")]);
  if (likely === undefined) return undefined;
  if (likely === "dataset") return datasetFile;
  return `${likely}${rest.length > 0 ? `/${lastPart(name).replace(/\.[^.]*$/, "")}.csv` : ".csv"}`;
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf("/") + 1);
}
