import type { Language } from "../i18n/language.ts";
import type { Table } from "../tables/define.ts";
import { tables } from "../tables/index.ts";
import { csvText } from "./csv.ts";

/** The tables that an office fills in. */
export const templateTables: readonly Table[] = tables;

/** An empty table with its header: what a clerk opens in Excel and fills in. English headers are the contract's keys. */
export function templateText(table: Table, language: Language): string {
  const columns = Object.entries({ ...table.keys, ...table.columns });
  const header = columns.map(([key, { label }]) => (language === "en" ? key : label[language]));
  return csvText(header, []);
}
