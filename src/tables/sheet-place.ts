import { columnLetter } from "../intake/column-letter.ts";
import type { Place, Problem, Severity } from "../intake/problem.ts";
import type { Refusal } from "../intake/refusal.ts";
import type { Layout, View } from "../sheets/view.ts";

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
