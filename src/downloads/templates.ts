import type { Language } from "../i18n/language.ts";
import type { Table } from "../tables/define.ts";
import { tables } from "../tables/index.ts";
import { csvText } from "./csv.ts";

/** The tables that an office fills in. */
export const templateTables: readonly Table[] = tables;

/** An empty table with the header in a language: what a clerk opens in Excel and fills in. */
export function templateText(table: Table, language: Language): string {
  const header = Object.values({ ...table.keys, ...table.columns }).map(({ label }) => label[language]);
  return csvText(header, []);
}
