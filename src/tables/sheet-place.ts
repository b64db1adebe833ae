import { columnLetter } from "../intake/column-letter.ts";
import type { Place, Problem, Severity } from "../intake/problem.ts";
import type { Refusal } from "../intake/refusal.ts";
import type { Layout, Section, View } from "../sheets/view.ts";

/** A sheet of a sender's file, as places name it. */
export interface SheetName {
  readonly file: string;
  readonly sheet?: string;
}

export function problemOf({ code, values }: Refusal, place: Place, severity: Severity): Problem {
  return { code, severity, place, values };
}

/** The letter over each column of a view, by its key. */
export function lettersOf({ keys }: Layout, { seats }: View): Record<string, string> {
  return Object.fromEntries([...keys, ...seats].map(({ key, position }) => [key, columnLetter(position)]));
}

/** Whether a table is laid out as the templates are: one row of headers at the top, each row below it one of the table. */
export function isPlain({ header, layout, rows }: Section): boolean {
  const [only, ...more] = layout.views;
  const isTurned = rows[0]?.at !== undefined;
  return header.length === 1 && header[0]?.row === 1 && only?.fixed.length === 0 && more.length === 0 && !isTurned;
}
