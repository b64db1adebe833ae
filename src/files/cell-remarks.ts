import type { ProblemCode } from "../i18n/problems/index.ts";
import { Refusal } from "../intake/refusal.ts";
import type { Remark } from "./opened.ts";

/** Runs of rows that a remark names before it only counts. */
const namedRuns = 12;

interface Gathered {
  readonly first: Remark;
  readonly runs: { from: number; to: number }[];
  cells: number;
}

/**
 * What is to be said of the cells of a sheet: one remark a column and code, at the first cell that it is true of, with
 * the rows of all (`rows`: `5–12, 15`) and their number (`cells`). A column of formulas would fill pages else.
 */
export class CellRemarks {
  readonly #sheet: string;
  readonly #gathered = new Map<string, Gathered[]>();

  constructor(sheet: string) {
    this.#sheet = sheet;
  }

  /** Cells come in the order of their rows; what is said is made for the first one only. */
  add(code: ProblemCode, row: number, position: number, say: () => Pick<Remark, "severity" | "refusal">): void {
    const columns = this.#gathered.get(code) ?? [];
    this.#gathered.set(code, columns);
    columns[position] ??= { first: { ...say(), row, position }, runs: [], cells: 0 };
    const gathered = columns[position];
    gathered.cells += 1;
    const run = gathered.runs.at(-1);
    if (run?.to === row - 1) run.to = row;
    else if (gathered.runs.length <= namedRuns) gathered.runs.push({ from: row, to: row });
  }

  all(): readonly Remark[] {
    return [...this.#gathered.values()].flat().map(({ first, runs, cells }) => {
      const { code, values } = first.refusal;
      const refusal = new Refusal(code, { ...values, cells, rows: inWords(runs) });
      return { ...first, sheet: this.#sheet, refusal };
    });
  }
}

function inWords(runs: readonly { from: number; to: number }[]): string {
  const named = runs.slice(0, namedRuns).map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`));
  return [...named, ...(runs.length > namedRuns ? ["…"] : [])].join(", ");
}
