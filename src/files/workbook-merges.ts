import { figureWriting } from "../intake/figure-writing.ts";
import { rateWriting } from "../intake/rate-writing.ts";
import { Refusal } from "../intake/refusal.ts";
import { type CellRange, parseRange } from "./cell-address.ts";
import type { GridRow } from "./grid.ts";
import type { Remark } from "./opened.ts";
import { workbookLimits } from "./workbook-limits.ts";
import { beyond, broken } from "./workbook-refused.ts";

/** A row whose cells are still being filled in. */
interface OpenRow extends GridRow {
  readonly cells: string[];
}

/** A whole number so long is a code: no count of a county has as many digits. */
const code = /^[0-9]{12,}$/;
/** Periods and ages are about figures, and are none. */
const span = /^[0-9]{4} *[-–—~/至] *[0-9]{2}|[年岁歲月日]/;

/** The merged cells of a sheet. */
export class Merges {
  readonly #ranges: CellRange[] = [];

  /** @throws WorkbookRefused where the range is none. */
  add(ref: string, part: string): void {
    const range = parseRange(ref);
    if (!range) throw broken(part);
    if (this.#ranges.push(range) > workbookLimits.merges.most) throw beyond(workbookLimits.merges);
  }

  /**
   * Writes the text of each merged cell into every blank cell that it covers, of rows that hold something else as well
   * and no wider than the sheet. A figure stays in its first cell, or it would count twice. Gives the note that says so.
   */
  unfold(rows: readonly GridRow[], sheet: string): readonly Remark[] {
    const width = this.#ranges.length === 0 ? 0 : rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
    let filled = 0;
    const merged = this.#ranges.filter((range) => {
      const text = anchored(rows, range);
      if (text === "") return false;
      if (isFigure(text)) return true;
      filled += fill(rows as readonly OpenRow[], range, text, width, workbookLimits.covered.most - filled);
      return true;
    });
    const [first] = merged;
    if (!first) return [];
    const refusal = new Refusal("merged-cells", { ranges: merged.length });
    return [{ severity: "note", refusal, sheet, row: first.first.row, position: first.first.position }];
  }
}

function isFigure(text: string): boolean {
  if (code.test(text) || span.test(text)) return false;
  return figureWriting(text) !== undefined || rateWriting(text, undefined) !== undefined;
}

function anchored(rows: readonly GridRow[], { first }: CellRange): string {
  const row = rows[indexOf(rows, first.row)];
  return row?.row === first.row ? (row.cells[first.position] ?? "") : "";
}

/** How many cells were looked at. */
function fill(rows: readonly OpenRow[], { first, last }: CellRange, text: string, width: number, most: number): number {
  const end = Math.min(last.position, width - 1);
  let seen = 0;
  for (let index = indexOf(rows, first.row); index < rows.length; index++) {
    const { row, cells } = rows[index] ?? { row: last.row + 1, cells: [] };
    if (row > last.row) break;
    seen += end - first.position + 1;
    if (seen > most) throw beyond(workbookLimits.covered);
    for (let position = first.position; position <= end; position++) {
      while (cells.length < position) cells.push("");
      if ((cells[position] ?? "") === "") cells[position] = text;
    }
  }
  return seen;
}

/** Where the row stands, or the first one after it. */
function indexOf(rows: readonly GridRow[], row: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.row ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
