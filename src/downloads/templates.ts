import type { Language } from "../i18n/language.ts";
import type { Table } from "../tables/define.ts";
import { tables } from "../tables/index.ts";
import { csvText } from "./csv.ts";
import { exampleRow } from "./template-examples.ts";
import { columnHelp } from "./template-help.ts";

/** The tables that an office fills in. */
export const templateTables: readonly Table[] = tables;

/**
 * A table with its header, to fill in: with a row that shows how and is marked as an example, or quite empty. English
 * headers are the contract's keys.
 */
export function templateText(table: Table, language: Language, holds: "an example" | "headers" = "headers"): string {
  const columns = columnHelp(table, language);
  const example = holds === "an example" ? exampleRow(table, language) : undefined;
  const header = columns.map((column) => column.header);
  return csvText(header, example ? [columns.map(({ key }) => example[key] ?? "")] : []);
}
