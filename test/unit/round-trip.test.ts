import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { decimalText } from "../../src/exact/decimal.ts";
import { type Language, languages } from "../../src/i18n/language.ts";
import type { Column, Row, Table } from "../../src/tables/define.ts";
import { tables } from "../../src/tables/index.ts";
import { readDataset, type SentFile } from "../../src/tables/reading.ts";
import { columnsOf, csv, datasetJson } from "./valid-dataset.ts";

/** The tables of figures: registers and rules hold words and references that mean something. */
const figures = tables.filter(({ id }) => !["areas", "corrections", "rules", "standards"].includes(id));
const places = csv("areas.csv", "area,name,parent", "town,某镇,", "340101001000,清溪镇,town");
const ids = ["town", "340101001000"];

/** One row as it was meant: by column, the text in the contract's own writing. */
type Meant = Readonly<Record<string, string>>;

interface Style {
  readonly encoding: "utf8" | "utf8-bom" | "utf16le" | "utf16be" | "gb18030" | "big5";
  readonly header: "keys" | Language;
  readonly delimiter: "," | "\t" | ";" | "，";
  readonly newline: "\r\n" | "\n" | "\r";
  readonly number: keyof typeof numbers;
}

const wide = (text: string) => text.replace(/[0-9.%:]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const grouped = (text: string) => text.replace(/^\d+/, (digits) => digits.replace(/\B(?=(\d{3})+$)/g, ","));

/** How clerks write a count. */
const numbers = {
  plain: (text: string) => text,
  "full width": wide,
  "in threes": grouped,
  "in threes, full width": (text: string) => wide(grouped(text)).replaceAll(",", "，"),
  "with spaces": (text: string) => ` ${text.replace(/^(\d)(\d)/, "$1 $2")} `,
  "with decimals": (text: string) => (text.includes(".") ? text : `${text}.0`),
} as const;

const styles: fc.Arbitrary<Style> = fc.record({
  encoding: fc.constantFrom("utf8", "utf8-bom", "utf16le", "utf16be", "gb18030", "big5"),
  header: fc.constantFrom("keys", ...languages),
  delimiter: fc.constantFrom(",", "\t", ";", "，"),
  newline: fc.constantFrom("\r\n", "\n", "\r"),
  number: fc.constantFrom(...(Object.keys(numbers) as (keyof typeof numbers)[])),
});

function cellOf(key: string, column: Column): fc.Arbitrary<string> {
  switch (column.type) {
    case "area":
      return fc.constantFrom(...ids);
    case "school_year":
      return fc.integer({ min: 1990, max: 2030 }).map((year) => `${year}-${year + 1}`);
    case "year":
      return fc.integer({ min: 1990, max: 2030 }).map(String);
    case "choice":
      return fc.constantFrom(...Object.keys(column.of.words));
    case "count":
      return fc.constantFrom("", "0", "7", "1856", "13061", "2759000", "[x]", "[z]", "[c]");
    case "quantity":
      return fc.constantFrom("", "0", "5860", "21400.5", "174000.25", "[x]");
    case "reported":
      if (column.unit === "%") return fc.constantFrom("", "99.4%", "0.26%", "100%", "99.40", "12‰", "99%以上");
      return fc.constantFrom("", "13.9", "6.30", "0.998");
    default:
      // Words that every encoding has.
      return key === "programme" ? fc.constant("x") : fc.constantFrom("", "中心小", "x, y; z", 'a "b" c');
  }
}

function rowsOf(table: Table): fc.Arbitrary<readonly Meant[]> {
  const cells = Object.entries(columnsOf(table)).map(([key, column]) => [key, cellOf(key, column)]);
  const row: fc.Arbitrary<Meant> = fc.record(Object.fromEntries(cells));
  return fc.uniqueArray(row, {
    minLength: 3,
    maxLength: 12,
    selector: (one) =>
      Object.keys(table.keys)
        .map((key) => one[key])
        .join("|"),
  });
}

function written(table: Table, rows: readonly Meant[], style: Style): SentFile {
  const columns = Object.entries(columnsOf(table));
  const header = columns.map(([key, { label }]) => (style.header === "keys" ? key : label[style.header]));
  const body = rows.map((row) => columns.map(([key, column]) => cell(row[key] ?? "", column, style)));
  const lines = [header, ...body].map((cells) => cells.map((text) => quoted(text, style)).join(style.delimiter));
  return { name: `${table.id}.csv`, bytes: bytesOf(lines.join(style.newline) + style.newline, style) };
}

function cell(text: string, column: Column, { number }: Style): string {
  const figure = column.type === "count" || column.type === "quantity" || column.type === "reported";
  if (!figure || text === "" || text.startsWith("[")) return text;
  if (column.type === "reported") return number === "full width" ? wide(text) : text;
  return numbers[number](text);
}

function quoted(text: string, { delimiter }: Style): string {
  return /["\r\n]/.test(text) || text.includes(delimiter) || text.includes("，")
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}

function bytesOf(text: string, { encoding, header }: Style): Uint8Array {
  // A sign or two among digits is no evidence of an old encoding: that takes a Chinese header, and Big5 a traditional one.
  const chinese = header === "zh-Hans" || header === "zh-Hant";
  if (encoding === "utf8-bom") return iconv.encode(text, "utf8", { addBOM: true });
  if (encoding === "utf16le" || encoding === "utf16be") return iconv.encode(text, encoding, { addBOM: true });
  // Big5 lacks some signs that clerks use, the per mille sign among them.
  const big5 = iconv.encode(text, "big5");
  if (encoding === "big5" && header === "zh-Hant" && iconv.decode(big5, "big5") === text) return big5;
  return iconv.encode(text, chinese && encoding !== "utf8" ? "gb18030" : "utf8");
}

/** A row as it was read, in the contract's own writing. */
function canonical(table: Table, row: Row): Meant {
  const keys = Object.keys(table.keys).map((key) => [key, row.key[key] ?? ""]);
  const cells = Object.entries(table.columns).map(([key, column]) => {
    const read = row.cells[key];
    if (read?.status !== "filled") return [key, read?.status ?? "not_reported"];
    if (column.type === "count" || column.type === "quantity") return [key, decimalText(read.value as never, 2)];
    return [key, read.text];
  });
  return Object.fromEntries([...keys, ...cells]);
}

const absences: Meant = { "": "not_reported", "[x]": "not_available", "[z]": "not_applicable", "[c]": "confidential" };

/** The same of a row as it was meant. */
function expected(table: Table, row: Meant): Meant {
  const keys = Object.entries(table.keys).map(([key, column]) => [key, row[key] || (column.blank ?? "")]);
  const cells = Object.entries(table.columns).map(([key, column]) => {
    const text = row[key] ?? "";
    if (column.type === "text") return [key, text === "" ? "not_reported" : text];
    if (text in absences) return [key, absences[text] ?? ""];
    if (column.type === "count" || column.type === "quantity") return [key, Number(text).toFixed(2)];
    return [key, text];
  });
  return Object.fromEntries([...keys, ...cells]);
}

describe("a table that is written and read", () => {
  it.each(figures.map((table) => [table.id, table] as const))(
    "%s comes back with the same rows in any encoding, header language, delimiter and number style",
    (_, table) => {
      fc.assert(
        fc.property(rowsOf(table), styles, (rows, style) => {
          const reading = readDataset([datasetJson(), places, written(table, rows, style)]);
          const errors = reading.problems.filter(({ severity }) => severity === "error");
          expect(errors).toEqual([]);
          const read = (reading.rows[table.id] ?? []).map((row) => canonical(table, row));
          expect(read).toEqual(rows.map((row) => expected(table, row)));
        }),
        { numRuns: 150, seed: 2026 },
      );
    },
  );
});
