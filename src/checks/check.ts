import { shortestText } from "../exact/decimal.ts";
import { divide, type Fraction, fraction, multiply } from "../exact/fraction.ts";
import { languages, type Text } from "../i18n/language.ts";
import { type ProblemCode, wordPlace } from "../i18n/problems/index.ts";
import type { Problem } from "../intake/problem.ts";
import { inLanguage } from "../tables/dataset-json.ts";
import type { Column, Row, Table } from "../tables/define.ts";

import { declaresAreas, placeOfCell, type Reading } from "../tables/reading.ts";

/** One rule: the codes it may give, and what it finds in a dataset. It changes nothing and throws nothing. */
export interface Check {
  readonly codes: readonly ProblemCode[];
  check(reading: Reading): Problem[];
}

/**
 * Whether areas.csv could be read, so that an id it lacks is a mistake in the row that names it. Where it could not,
 * every row would be one, and what is wrong with the file is said already.
 */
export function areasAreKnown({ places, tables, files, problems }: Reading): boolean {
  if (places.all.length > 0) return true;
  const declaring = tables.find(declaresAreas);
  const read = files.filter(({ table }) => table === declaring?.id);
  return read.length > 0 && !read.some(({ name }) => problems.some(({ place }) => place.file === name));
}

/** The whole number or quantity in a cell; undefined where there is none. */
export function figureIn(row: Row, column: string): Fraction | undefined {
  const cell = row.cells[column];
  if (cell?.status !== "filled" || typeof cell.value === "string") return undefined;
  return "n" in cell.value ? cell.value : undefined;
}

/** A figure in a message: digits only, as they would be typed. */
export function digits(figure: Fraction): string {
  return shortestText(figure, 2);
}

/** What a problem with a row is about, for the pages that list their own. */
export function aboutRow(table: Table, row: Row): NonNullable<Problem["about"]> {
  const { period, level, group } = table.dimensions;
  const named = {
    area: row.key["area"],
    period: row.key[period],
    level: row.key[level ?? ""],
    group: row.key[group ?? ""],
  };
  return Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined));
}

/** Words put together in every language. */
export function inEvery(make: (language: (typeof languages)[number]) => string): Text {
  return Object.fromEntries(languages.map((language) => [language, make(language)])) as Text;
}

/** The key of a row but for one of its columns: what the rows of one total share. */
export function keyWithout(table: Table, row: Row, dimension: string): string {
  let rest = "";
  for (const key in table.keys) if (key !== dimension) rest += `\t${row.key[key]}`;
  return rest;
}

/** A row as another problem points at it. */
export function pointAt(row: Row): Text {
  return inEvery((language) =>
    wordPlace({ file: row.file, ...(row.origin?.sheet ? { sheet: row.origin.sheet } : {}), row: row.row }, language),
  );
}

/** How a key's value is called: the label of a choice, else the value itself. */
export function wordOf(column: Column | undefined, value: string): Text {
  const label = column?.type === "choice" ? column.of.words[value] : undefined;
  return label ?? inEvery(() => value);
}

/** How a column is called. */
export function labelOf(table: Table, column: string): Text {
  return (table.keys[column] ?? table.columns[column])?.label ?? inEvery(() => column);
}

/** A share in a message, in percent with one decimal: `36.3`. The whole is not zero. */
export function percentOf(part: Fraction, whole: Fraction): string {
  return shortestText(multiply(divide(part, whole), fraction(100)), 1);
}

/** A problem with one cell. */
export function problemAt(
  reading: Reading,
  code: ProblemCode,
  { table, row, column }: { readonly table: Table; readonly row: Row; readonly column: string },
  values: Problem["values"],
): Problem {
  return {
    code,
    severity: "finding",
    place: placeOfCell(reading, row, column),
    values,
    about: aboutRow(table, row),
  };
}

/** How an area is called in every language. */
export function nameOfArea({ places }: Reading, id: string): Text {
  const place = places.place(id);
  return inEvery((language) => (place ? inLanguage(place.names, language) : id));
}
