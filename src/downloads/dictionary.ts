import { languages } from "../i18n/language.ts";
import { columnType, columnUnit } from "../site/dictionary.ts";
import { tables } from "../tables/index.ts";
import { csvText } from "./csv.ts";

/** Every column of every table with its names, type and unit, for machines and for translators. */
export function dictionaryText(): string {
  const header = ["table", "column", ...languages.map((language) => `name_${language}`), "type", "unit"];
  const rows = tables.flatMap((table) =>
    Object.entries({ ...table.keys, ...table.columns }).map(([key, column]) => [
      table.id,
      key,
      ...languages.map((language) => column.label[language]),
      columnType(column, "en"),
      columnUnit(column, "en"),
    ]),
  );
  return csvText(header, rows);
}
