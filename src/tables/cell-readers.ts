import { zero } from "../exact/fraction.ts";
import type { Reported } from "../exact/reported.ts";
import { absenceWord, type MarkMeaning, markKey, ownMark } from "../intake/absence-word.ts";
import type { Cell } from "../intake/cell.ts";
import { readAreaId } from "../intake/read-area-id.ts";
import { countReader, quantityReader, readNumber } from "../intake/read-figure.ts";
import { readPeriod, readSchoolYear } from "../intake/read-period.ts";
import { reportedReader } from "../intake/read-reported.ts";
import { choiceReader, readText } from "../intake/read-word.ts";
import { readYear } from "../intake/read-year.ts";
import { Absent, type Reader, Refusal, Understood } from "../intake/refusal.ts";
import type { AreaFinder } from "./area-finder.ts";
import type { Column } from "./define.ts";

/** What a cell says, with the note that is due where it was read otherwise than written. */
export interface CellRead {
  readonly cell: Cell;
  readonly note?: Refusal;
}

/** Reads the trimmed text of a cell that is not blank. */
export type CellReader = (written: string) => CellRead | Refusal;

/** What the dataset says that cells need to be read. */
export interface CellContext {
  /** What signs in cells stand for (`marks` in dataset.json). */
  readonly marks?: Readonly<Record<string, MarkMeaning>> | undefined;
  /** Finds the areas of areas.csv; without it ids are read as they stand, as in areas.csv itself. */
  readonly areas?: AreaFinder | undefined;
}

/**
 * The reader of a column as declared. Columns repeat their cells, so each text is read once and its cell shared; free
 * text seldom repeats. Marks and words of absence are read in value columns, but stay words in free text: a register
 * quotes cells.
 */
export function cellReader(column: Column, role: "key" | "value", context: CellContext = {}): CellReader {
  if (column.type === "text") return (written) => ({ cell: { status: "filled", value: written, text: written } });
  const read = readerOf(column, context);
  const instead = role === "value" ? absenceReader(column, context) : undefined;
  const known = new Map<string, CellRead | Refusal>();
  return (written) => {
    const before = known.get(written);
    if (before !== undefined) return before;
    const value = read(written);
    const cell = cellOf(written, value, column, instead);
    known.set(written, cell);
    return cell;
  };
}

type Said = ReturnType<Reader<unknown>>;
type AbsenceReader = (written: string) => CellRead | undefined;

/** Only what is not in the contract's own writing can be a mark. */
function cellOf(written: string, read: Said, column: Column, instead: AbsenceReader | undefined): CellRead | Refusal {
  const isPlain = !(read instanceof Understood || read instanceof Absent || read instanceof Refusal);
  if (isPlain) return { cell: filled(read, written, column) };
  const marked = instead?.(written);
  if (marked) return marked;
  if (read instanceof Understood) return { cell: filled(read.value, written, column), note: read.note };
  if (read instanceof Absent) return absent(read, written);
  const word = instead && absenceWord(written, isNumeric(column));
  return word ? absent(word, written) : read;
}

/** A rate and an id keep the form that was read, which other cells are compared with; the rest keep what was written. */
function filled(value: unknown, written: string, column: Column): Cell {
  if (column.type === "reported") return { status: "filled", value, text: (value as Reported).text };
  return { status: "filled", value, text: column.type === "area" ? String(value) : written };
}

function absent({ status, note }: Absent, text: string): CellRead {
  return { cell: { status, text }, note };
}

/** The contract's marks, and what the dataset declares. */
function absenceReader(column: Column, { marks = {} }: CellContext): AbsenceReader {
  const declared = new Map(Object.entries(marks).map(([mark, meaning]) => [markKey(mark), meaning]));
  return (written) => {
    const own = ownMark(written);
    if (own) return { cell: { status: own } };
    const meaning = declared.get(markKey(written));
    if (meaning === undefined) return undefined;
    if (meaning === "zero") return { cell: zeroOf(column, written) };
    return { cell: { status: meaning, text: written } };
  };
}

/** The zero that a declared sign stands for; where no figure can stand it says that nothing was reported. */
function zeroOf(column: Column, written: string): Cell {
  if (!isNumeric(column)) return { status: "not_reported", text: written };
  if (column.type !== "reported") return { status: "filled", value: zero, text: written };
  const value: Reported = { text: "0", value: zero, decimals: 0, form: "plain", orMore: false };
  return { status: "filled", value, text: value.text };
}

function isNumeric({ type }: Column): boolean {
  return type === "count" || type === "quantity" || type === "number" || type === "reported";
}

function readerOf(column: Column, { areas }: CellContext): Reader<unknown> {
  switch (column.type) {
    case "count":
      return countReader(column.unit);
    case "quantity":
      return quantityReader(column.unit, column.decimals);
    case "number":
      return readNumber;
    case "reported":
      return reportedReader(column.unit);
    case "school_year":
      return readSchoolYear;
    case "year":
      return readYear;
    case "period":
      return readPeriod;
    case "choice":
      return choiceReader(column.of);
    case "area":
      return areas && !column.declares ? (found) => areas.find(found, "") : readAreaId;
    case "text":
      return readText;
  }
}
