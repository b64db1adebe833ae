import type { Grid, GridRow } from "../files/grid.ts";
import { openFile } from "../files/open.ts";
import type { Remark } from "../files/opened.ts";
import { same } from "../i18n/language.ts";
import { columnLetter } from "../intake/column-letter.ts";
import type { Problem } from "../intake/problem.ts";
import { isHeaderBelow, plainSection, sectionsOf } from "../sheets/sections.ts";
import type { Section } from "../sheets/view.ts";
import type { Row, Table } from "./define.ts";
import { LeftOut } from "./left-out.ts";
import { lexiconOfTable } from "./lexicon.ts";
import { placesInText } from "./places-in-text.ts";
import type { ReadContext } from "./read-context.ts";
import { SectionReader } from "./section-reader.ts";
import { isPlain, lettersOf, problemOf, type SheetName } from "./sheet-place.ts";

/** What one file or sheet of a table holds. */
export interface TableFile {
  readonly rows: readonly Row[];
  readonly problems: readonly Problem[];
  /** The letter over each column, by its key; none where rows have letters of their own. */
  readonly letters: Readonly<Record<string, string>>;
}

/**
 * Reads one file of a table: every sheet that it has. A row whose key cannot be read is left out; a value that cannot
 * be read counts as not reported. Either is a problem with its place, what was read otherwise than written is a note
 * with its place, and none is thrown. File names stand in problems as given.
 */
export function readTableFile(table: Table, file: string, bytes: Uint8Array, context: ReadContext = {}): TableFile {
  const { grids, remarks } = openFile(file, bytes);
  const sheets = grids.map((grid) => readSheet(table, file, grid, context));
  return {
    rows: sheets.length === 1 ? (sheets[0]?.rows ?? []) : sheets.flatMap(({ rows }) => rows),
    problems: [
      ...remarks.map((remark) => problemOfRemark(remark, { file })),
      ...sheets.flatMap(({ problems }) => problems),
    ],
    letters: sheets[0]?.letters ?? {},
  };
}

/** Reads one sheet of a table, whatever its layout. */
export function readSheet(table: Table, file: string, grid: Grid, context: ReadContext = {}): TableFile {
  const name: SheetName = { file, ...(grid.sheet === undefined ? {} : { sheet: grid.sheet }) };
  const lexicon = lexiconOfTable(table);
  const plain = plainSection(grid, lexicon);
  const read = plain && readSections(table, name, [plain], context);
  const [header] = grid.rows;
  const isPlain = header && read?.odd.every((row) => !isHeaderBelow(row, header, lexicon));
  if (read && plain && isPlain) return read.settled();
  const { sections, remarks } = sectionsOf(grid, lexicon, placesInText(context.places));
  const settled = readSections(table, name, sections, context).settled();
  return { ...settled, problems: [...remarks.map((remark) => problemOfRemark(remark, name)), ...settled.problems] };
}

/** Reads tables that stand in one sheet; what could not be placed is settled only when asked for. */
function readSections(table: Table, name: SheetName, sections: readonly Section[], context: ReadContext) {
  const leftOut = new LeftOut();
  const readers = sections.map((section) => {
    const reader = new SectionReader(table, name, section, context, leftOut);
    reader.read();
    return { section, reader };
  });
  const settled = (): TableFile => {
    const rows = readers.map(({ section, reader }) => {
      leftOut.addAbove(section.above);
      leftOut.add("header", section.repeats);
      return reader.settle();
    });
    const remarks = sections.flatMap(({ layout, header }) =>
      layout.remarks.map((remark) => problemOfRemark(remark, name, header.at(-1))),
    );
    const [first] = sections;
    return {
      rows: rows.length === 1 ? (rows[0] ?? []) : rows.flat(),
      problems: [...once(remarks), ...leftOut.notes(name), ...readers.flatMap(({ reader }) => reader.problems)],
      letters: first ? lettersOfSection(first) : {},
    };
  };
  return { odd: readers.flatMap(({ reader }) => reader.odd), settled };
}

/** The title of a sheet is read for each of its tables, and what it says noted once. */
function once(problems: readonly Problem[]): Problem[] {
  const known = new Map(
    problems.map((problem) => [JSON.stringify([problem.code, problem.place, problem.values]), problem]),
  );
  return [...known.values()];
}

/** The letters of a plain table, which its rows do not have themselves. */
function lettersOfSection(section: Section): Record<string, string> {
  const [only] = section.layout.views;
  return only && isPlain(section) ? lettersOf(section.layout, only) : {};
}

/** What is to be said of a file or sheet, at its place. */
export function problemOfRemark(remark: Remark, name: SheetName, header?: GridRow): Problem {
  const { severity, refusal, sheet, row, position } = remark;
  const over = row === header?.row ? (header?.cells[position ?? -1] ?? "") : "";
  const label = same(over.replace(/\s+/g, " ").trim());
  const place = {
    ...name,
    ...(sheet === undefined ? {} : { sheet }),
    ...(row === undefined ? {} : { row }),
    ...(position === undefined ? {} : { column: { letter: columnLetter(position), key: label.en, label } }),
  };
  return problemOf(refusal, place, severity);
}
