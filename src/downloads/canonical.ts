import Papa from "papaparse";
import { shortestText } from "../exact/decimal.ts";
import type { Fraction } from "../exact/fraction.ts";
import type { Reported } from "../exact/reported.ts";
import type { Language } from "../i18n/language.ts";
import { markSymbol } from "../i18n/marks.ts";
import type { Cell } from "../intake/cell.ts";
import type { Column, Row, Table } from "../tables/define.ts";

/** A column of a table with its key, keys first. */
export type Named = readonly [key: string, column: Column];

/** A declared column's header as templates have it: in English the contract's key, in Chinese its name. */
export function canonicalHeader([key, { label }]: Named, language: Language): string {
  return language === "en" ? key : label[language];
}

/** A cell in the writing of the contract: digits alone, periods as `2022-2023`, rates as printed, marks as marks. */
export function canonicalCell(row: Row, [key, column]: Named, language: Language): string {
  const own = row.key[key];
  if (own !== undefined) return wordText(column, own, language);
  const cell = row.cells[key] ?? { status: "not_reported" };
  return cell.status === "filled" ? valueText(column, cell, language) : markText(cell.status, language);
}

/** The rows of a table as CSV for the reader of datasets alone, under all of its columns but those left out. */
export function canonicalText(table: Table, rows: readonly Row[], leftOut: readonly string[] = []): string {
  const columns = columnsOf(table).filter(([key]) => !leftOut.includes(key));
  const header = columns.map((column) => canonicalHeader(column, "en"));
  return Papa.unparse([header, ...rows.map((row) => columns.map((column) => canonicalCell(row, column, "en")))]);
}

/** Every column of a table, keys first. */
export function columnsOf({ keys, columns }: Table): Named[] {
  return [...Object.entries(keys), ...Object.entries(columns)];
}

function valueText(column: Column, { value, text }: Cell & { status: "filled" }, language: Language): string {
  switch (column.type) {
    case "count":
      return shortestText(value as Fraction, 0);
    case "quantity":
    case "number":
      return digits(value as Fraction, text);
    case "reported":
      return (value as Reported).text;
    default:
      return wordText(column, String(value), language);
  }
}

/** Decimals stay as they were written, where they were written plainly: `169000.00`. */
function digits(value: Fraction, text: string): string {
  return /^-?\d+(\.\d+)?$/.test(text) ? text : shortestText(value, 12);
}

/** A word of the contract as a reader of the language knows it; anything else as it stands. */
export function wordText(column: Column, word: string, language: Language): string {
  return column.type === "choice" && language !== "en" ? (column.of.words[word]?.[language] ?? word) : word;
}

function markText(status: Exclude<Cell["status"], "filled">, language: Language): string {
  return status === "not_reported" ? "" : markSymbol(status, language);
}
