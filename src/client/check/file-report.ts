import { type Corrected, correctedFile } from "../../downloads/corrected.ts";
import { rowsFrom, type SheetRead, sheetsRead } from "../../downloads/sheets-read.ts";
import { openFile } from "../../files/open.ts";
import { checkerSentences, checkerWords } from "../../i18n/checker.ts";
import type { Language } from "../../i18n/language.ts";
import { sentences } from "../../i18n/sentences.ts";
import type { Problem } from "../../intake/problem.ts";
import type { Table } from "../../tables/define.ts";
import type { Reading } from "../../tables/reading.ts";
import { countsOf, foldsOf, placeWithin } from "./folds.ts";
import { excerptFor } from "./marks.ts";
import type { CorrectedFile, FileReport } from "./message.ts";
import type { Placed } from "./placing.ts";

/**
 * What came of one file, with the problems that lie in it.
 * @param own names a problem's file as its sender does
 */
export function fileReport(
  file: Placed,
  problems: readonly Problem[],
  own: (problem: Problem) => Problem,
  reading: Reading,
  language: Language,
): FileReport {
  const { name, bytes, place } = file;
  const as = place.way === "sent" ? place.as : "";
  const { grids } = place.way === "sent" ? openFile(as, bytes) : { grids: [] };
  const sheets = { grids, read: sheetsRead(as, grids, reading) };
  const excerpt = (shown: readonly Problem[]) => excerptFor(shown, sheets, language);
  const folds = foldsOf(problems, { language, own, excerpt });
  const files = reading.files.filter((each) => each.name === as);
  const tables = reading.tables.filter(({ id }) => files.some(({ table }) => table === id));
  return {
    name,
    tables: tables.map(({ label }) => label[language]),
    rows: files.reduce((sum, { rows }) => sum + rows, 0),
    remark: remarkOn(file, language),
    asksForTable: place.way === "unrecognised" || place.way === "several",
    counts: countsOf(problems),
    folds: folds.filter(({ severity }) => severity !== "note"),
    notes: folds.filter(({ severity }) => severity === "note"),
    corrected: tables.flatMap((table) => correctedOf(table, as, { sheets: sheets.read, reading, language }) ?? []),
  };
}

interface Writing {
  readonly sheets: readonly SheetRead[];
  readonly reading: Reading;
  readonly language: Language;
}

/** A table of the file in the format of the contract; none where not a row of it could be read. */
function correctedOf(table: Table, file: string, { sheets, reading, language }: Writing): CorrectedFile | undefined {
  const own = sheets.filter((sheet) => sheet.table === table);
  const rows = rowsFrom(file, table, reading);
  const names = new Set(own.map(({ grid }) => grid.sheet));
  const problems = reading.problems.filter(({ place }) => place.file === file && names.has(place.sheet));
  const made = correctedFile({ reading, table, rows, sheets: own, problems }, language);
  if (made.rows === 0) return undefined;
  return {
    name: `${table.id}.csv`,
    table: table.label[language],
    content: new Blob([made.text], { type: "text/csv" }),
    remarks: remarksOn(made, language),
  };
}

function remarksOn({ rows, asWritten, strays, guarded, missing }: Corrected, language: Language): string[] {
  const say = checkerSentences(language);
  const list = sentences(language).list;
  const places = missing.map((place) => placeWithin(place, language)).slice(0, listed);
  return [
    asWritten > 0 ? say.correctedBut(rows, asWritten) : say.correctedAll(rows),
    ...(strays.length > 0 ? [say.correctedUnknown(list(strays))] : []),
    ...(missing.length > 0 ? [say.correctedMissing(list(places), missing.length - places.length)] : []),
    ...(guarded > 0 ? [say.correctedGuarded(guarded)] : []),
  ];
}

/** So many places that are missing from a download are named. */
const listed = 12;

/** The problem with a file that nobody can read. */
export function unreadable({ name, place }: Placed): Problem[] {
  if (place.way !== "unreadable") return [];
  const { severity, refusal, sheet } = place.remark;
  const { code, values } = refusal;
  return [{ code, severity, place: { file: name, ...(sheet === undefined ? {} : { sheet }) }, values }];
}

/** Why a file was not checked, where that is not a problem of its own. */
function remarkOn({ place }: Placed, language: Language): string {
  switch (place.way) {
    case "sent":
      return "";
    case "twin":
      return checkerSentences(language).twin(place.of);
    case "unreadable":
      return checkerWords.unreadable[language];
    case "left-out":
      return checkerWords.leftOut[language];
    case "changed":
      return checkerWords.changedOnDisk[language];
    case "several":
      return checkerWords.several[language];
    case "unrecognised":
      return checkerWords.unrecognised[language];
  }
}
