import type { Absence, Cell } from "../intake/cell.ts";
import { quantityReader, readCount, readNumber } from "../intake/read-figure.ts";
import { readPeriod, readSchoolYear, readYear } from "../intake/read-period.ts";
import { reportedReader } from "../intake/read-reported.ts";
import { choiceReader, readAreaId, readText } from "../intake/read-word.ts";
import { type Reader, Refusal } from "../intake/refusal.ts";
import type { Column } from "./define.ts";

/** Reads the trimmed text of a cell that is not blank. */
export type CellReader = (written: string) => Cell | Refusal;

/** Marks keep their meaning to the last page (TABLES, *Every row says where*). */
const marks: Readonly<Record<string, Absence>> = {
  "[x]": "not_available",
  "[z]": "not_applicable",
  "[c]": "confidential",
};
const marked = new Map<string, Cell>(Object.entries(marks).map(([mark, status]) => [mark, { status }]));

/**
 * The reader of a column as declared. Columns repeat their cells, so each text is read once and its cell shared; free
 * text seldom repeats. Marks are read in value columns, but stay words in free text: a register quotes cells.
 */
export function cellReader(column: Column, role: "key" | "value"): CellReader {
  const read = readerOf(column);
  if (column.type === "text") return (written) => ({ status: "filled", value: written, text: written });
  const known = new Map<string, Cell | Refusal>(role === "value" ? marked : []);
  return (written) => {
    const before = known.get(written);
    if (before !== undefined) return before;
    const value = read(written);
    const cell = value instanceof Refusal ? value : ({ status: "filled", value, text: written } as const);
    known.set(written, cell);
    return cell;
  };
}

function readerOf(column: Column): Reader<unknown> {
  switch (column.type) {
    case "count":
      return readCount;
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
      return readAreaId;
    case "text":
      return readText;
  }
}
