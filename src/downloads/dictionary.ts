import { languages } from "../i18n/language.ts";
import { columnType, columnUnit } from "../site/dictionary.ts";
import { tables } from "../tables/index.ts";
import { csvText } from "./csv.ts";
import { outputName, outputsOf } from "./outputs.ts";

/**
 * Every column of every table with its names, type and unit, then those of the files that come out, for machines and for
 * translators.
 * @param comparesReleases whether the site has a file of changes
 */
export function dictionaryText(comparesReleases: boolean): string {
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
  const written = outputsOf(comparesReleases).flatMap(({ file, columns }) =>
    columns.map((column) => [file, column, ...languages.map((language) => outputName(column)[language]), "", ""]),
  );
  return csvText(header, [...rows, ...written]);
}
