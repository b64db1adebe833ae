import { Refusal } from "../intake/refusal.ts";
import type { Remark } from "./opened.ts";

/** How codes are kept from losing their noughts in Excel: a formula whose result is the text between its quotes. */
const textFormula = /^="((?:[^"]|"")*)"$/;

/** Reads `="0012"` as 0012 wherever it stands among the cells of rows, changing them in place; one note tells of all. */
export function readTextFormulas(rows: readonly string[][]): Remark[] {
  let first: Remark | undefined;
  let count = 0;
  for (const [at, cells] of rows.entries()) {
    for (const [position, cell] of cells.entries()) {
      const [, quoted] = cell.includes('="') ? (textFormula.exec(cell.trim()) ?? []) : [];
      if (quoted === undefined) continue;
      const read = quoted.replaceAll('""', '"');
      cells[position] = read;
      if (read === "") continue;
      count++;
      const refusal = new Refusal("text-formula", { found: cell.trim(), read });
      first ??= { severity: "note", refusal, row: at + 1, position };
    }
  }
  if (!first) return [];
  return [{ ...first, refusal: new Refusal("text-formula", { ...first.refusal.values, count }) }];
}
