import Papa from "papaparse";
import { parseCsv } from "../../src/files/csv.ts";
import { decode } from "../../src/files/decode.ts";
import { kindOf } from "../../src/files/kind.ts";
import { type Language, text } from "../../src/i18n/language.ts";
import { formatPeriod } from "../../src/i18n/periods.ts";
import { columnLetter } from "../../src/intake/column-letter.ts";
import { datasetFile } from "../../src/tables/dataset-json.ts";
import type { Row, Table } from "../../src/tables/define.ts";
import { comparePeriods, shiftPeriod, startYear, undated } from "../../src/tables/period.ts";
import { isOpen } from "../../src/tables/places.ts";
import { type ReadFile, type Reading, readDataset, type SentFile } from "../../src/tables/reading.ts";

/** What was made, and what was done in words. */
interface CarriedOver {
  readonly files: readonly SentFile[];
  readonly done: readonly string[];
}

/**
 * Last year's dataset with rows for the next period to fill in. Every byte that was there stays, but for files in another
 * encoding than UTF-8, which are written anew in UTF-8 where rows are added, and for dataset.json, which gets the new id
 * and loses `published` and `approval`.
 */
export function carriedOver(sent: readonly SentFile[], id: string, language: Language): CarriedOver {
  const reading = readDataset(sent);
  const results = sent.map((file) => {
    if (file.name === datasetFile) return renamed(file, id, language);
    const read = reading.files.find(({ name }) => name === file.name);
    const table = reading.tables.find((each) => each.id === read?.table);
    return read && table ? continued(file, read, table, reading, language) : { file, done: [] };
  });
  return { files: results.map(({ file }) => file), done: results.flatMap(({ done }) => done) };
}

interface Result {
  readonly file: SentFile;
  readonly done: readonly string[];
}

function renamed(file: SentFile, id: string, language: Language): Result {
  try {
    const { published: _, approval: __, ...rest } = JSON.parse(decode(file.bytes).text ?? "");
    const bytes = new TextEncoder().encode(`${JSON.stringify({ ...rest, id }, null, 2)}\n`);
    return { file: { name: file.name, bytes }, done: [words.renamed(file.name, id)[language]] };
  } catch {
    return { file, done: [words.unreadable(file.name)[language]] };
  }
}

/** The file with a row for the next period after each row of the table's latest; as it was where there is none. */
function continued(file: SentFile, read: ReadFile, table: Table, reading: Reading, language: Language): Result {
  const period = table.dimensions.period;
  const latest = period === "none" ? undefined : latestPeriod(reading.rows[table.id] ?? [], period);
  const following = latest === undefined ? undefined : shiftPeriod(latest, 1);
  if (latest === undefined || following === undefined) return { file, done: [] };
  if (kindOf(file.bytes) === "workbook") return { file, done: [words.workbook(file.name)[language]] };
  // Where rows have letters of their own, years or levels stand across: a row below would say nothing of them.
  if (Object.keys(read.letters).length === 0) return { file, done: [words.layout(file.name)[language]] };
  const decoded = decode(file.bytes);
  const csv = parseCsv(decoded.text ?? "");
  if (decoded.text === undefined || csv.stopped) return { file, done: [words.unreadable(file.name)[language]] };

  const rows = (reading.rows[table.id] ?? []).filter((row) => row.file === file.name && row.key[period] === latest);
  const open = rows.filter((row) => isExpected(row, reading, following));
  if (rows.length === 0) return { file, done: [] };
  const written = new Map(csv.rows.map(({ row, cells }) => [row, cells]));
  const columns = keyOfColumns(read, csv.rows[0]?.cells.length ?? 0);
  const added = open.map((row) =>
    columns.map((key, position) => cellOf(key, table, following, written.get(row.row)?.[position] ?? "")),
  );
  const done = words.continued(file.name, open.length, formatPeriod(following, language), rows.length - open.length);
  if (added.length === 0) return { file, done: [done[language]] };
  const more = addition(decoded.text, added, csv.delimiter);
  if (decoded.encoding === "UTF-8") return { file: grown(file, file.bytes, more), done: [done[language]] };
  const changed = words.encoding(file.name, decoded.encoding ?? "");
  return { file: grown(file, inUtf8(decoded.text), more), done: [done[language], changed[language]] };
}

function latestPeriod(rows: readonly Row[], dimension: string): string | undefined {
  const dated = new Set(rows.flatMap(({ key }) => key[dimension] ?? []).filter((period) => period !== undated));
  return [...dated].sort(comparePeriods).at(-1);
}

function isExpected(row: Row, { places }: Reading, period: string): boolean {
  const place = places.place(row.key["area"] ?? "");
  return place !== undefined && isOpen(place, startYear(period));
}

/** The key of each column of a file by position; undefined where it has none. */
function keyOfColumns({ letters }: ReadFile, width: number): (string | undefined)[] {
  const byLetter = new Map(Object.entries(letters).map(([key, letter]) => [letter, key]));
  return Array.from({ length: width }, (_, position) => byLetter.get(columnLetter(position)));
}

/** Keys and source as the sender wrote them, the period as the contract writes it, everything else blank. */
function cellOf(key: string | undefined, table: Table, period: string, written: string): string {
  if (key === table.dimensions.period) return period;
  return key !== undefined && (key in table.keys || key === "source") ? written : "";
}

/** The bytes of rows to stand behind a text, in its own line ends and with its own delimiter. */
function addition(text: string, rows: readonly (readonly string[])[], delimiter: string): Uint8Array {
  const newline = text.includes("\r\n") ? "\r\n" : text.includes("\n") || !text.includes("\r") ? "\n" : "\r";
  const start = /[\r\n]$/.test(text) ? "" : newline;
  const lines = Papa.unparse(rows as string[][], { newline, delimiter });
  return new TextEncoder().encode(`${start}${lines}${newline}`);
}

/** With the mark by which Excel knows UTF-8. */
function inUtf8(text: string): Uint8Array {
  return new TextEncoder().encode(`\uFEFF${text}`);
}

function grown({ name }: SentFile, bytes: Uint8Array, more: Uint8Array): SentFile {
  return { name, bytes: Buffer.concat([bytes, more]) };
}

const words = {
  renamed: (file: string, id: string) =>
    text(
      `${file}：id 改为 ${id}，去掉发布日期和审批；其余照旧。`,
      `${file}：id 改為 ${id}，去掉發布日期和審批；其餘照舊。`,
      `${file}: the id is now ${id}; published and approval are gone, the rest is as it was.`,
    ),
  unreadable: (file: string) =>
    text(
      `${file}：读不懂，照原样带过来，没有续写。`,
      `${file}：讀不懂，照原樣帶過來，沒有續寫。`,
      `${file}: cannot be read; it was carried over as it is, and nothing was added.`,
    ),
  workbook: (file: string) =>
    text(
      `${file}：是工作簿，照原样带过来，请在其中续写。`,
      `${file}：是活頁簿，照原樣帶過來，請在其中續寫。`,
      `${file}: is a workbook; it was carried over as it is, add the rows for the new period to it.`,
    ),
  layout: (file: string) =>
    text(
      `${file}：不是一行一条的排法，照原样带过来，请在其中续写。`,
      `${file}：不是一列一筆的排法，照原樣帶過來，請在其中續寫。`,
      `${file}: is not laid out row by row; it was carried over as it is, add the new period to it.`,
    ),
  encoding: (file: string, encoding: string) =>
    text(
      `${file}：原为 ${encoding} 编码，现已改为 UTF-8。`,
      `${file}：原為 ${encoding} 編碼，現已改為 UTF-8。`,
      `${file}: was in ${encoding} and is now in UTF-8.`,
    ),
  continued: (file: string, rows: number, period: string, closed: number) =>
    text(
      `${file}：加了 ${rows} 行，待填 ${period}${closed > 0 ? `；${closed} 行的地区已撤销，不再列出` : ""}。`,
      `${file}：加了 ${rows} 列，待填 ${period}${closed > 0 ? `；${closed} 列的地區已撤銷，不再列出` : ""}。`,
      `${file}: rows to fill in for ${period}: ${rows}${closed > 0 ? `; left out, of areas that have closed: ${closed}` : ""}.`,
    ),
};
