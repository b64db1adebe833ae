import { shortestText } from "../exact/decimal.ts";
import { add, divide, type Fraction, fraction, isZero, multiply, subtract, zero } from "../exact/fraction.ts";
import type { Reported } from "../exact/reported.ts";
import type { Cell } from "../intake/cell.ts";
import type { Reading } from "../tables/reading.ts";
import { figureIn } from "./check.ts";
import { keyAt } from "./contexts.ts";
import type { Expression, FigureOf, Sign } from "./expression.ts";
import { joinOf, type Key, type Located } from "./join.ts";

/** One side of a rule at one place. */
export interface Evaluated {
  readonly value: Fraction;
  /** The expression with its figures in it: `1835 + 900`. */
  readonly shown: string;
  /** How far the rounding of the printed rates in it, half a unit of the last decimal each, can put it out. */
  readonly printed: Fraction;
  readonly cells: readonly Located[];
}

/** Works a side out; undefined where a figure is missing, or something is divided by zero. */
export function evaluate(
  reading: Reading,
  expression: Expression,
  place: Key,
  blankIsZero: boolean,
): Evaluated | undefined {
  switch (expression.kind) {
    case "number":
      return { value: expression.value, shown: expression.written, printed: zero, cells: [] };
    case "figure":
      return figureAt(reading, expression, place, blankIsZero);
    case "negative": {
      const of = evaluate(reading, expression.of, place, blankIsZero);
      return of && { ...of, value: subtract(zero, of.value), shown: `−${bracketed(expression.of, of.shown)}` };
    }
    case "operation": {
      const left = evaluate(reading, expression.left, place, blankIsZero);
      const right = evaluate(reading, expression.right, place, blankIsZero);
      const value = left && right && worked(expression.sign, left.value, right.value);
      if (!left || !right || !value) return undefined;
      const shown = `${within(expression, "left", left)} ${expression.sign} ${within(expression, "right", right)}`;
      return { value, shown, printed: slack(expression.sign, left, right), cells: [...left.cells, ...right.cells] };
    }
  }
}

function worked(sign: Sign, left: Fraction, right: Fraction): Fraction | undefined {
  if (sign === "+") return add(left, right);
  if (sign === "−") return subtract(left, right);
  if (sign === "×") return multiply(left, right);
  return isZero(right) ? undefined : divide(left, right);
}

/** Sums carry the slack of both parts; of products and quotients it grows with the other part. */
function slack(sign: Sign, left: Evaluated, right: Evaluated): Fraction {
  const [a, b] = [left.printed, right.printed];
  if (sign === "+" || sign === "−" || (isZero(a) && isZero(b))) return add(a, b);
  const crossed = add(multiply(size(left.value), b), multiply(size(right.value), a));
  if (sign === "×") return add(crossed, multiply(a, b));
  // |p/q − (p±a)/(q±b)| ≤ (|p|·b + |q|·a) ÷ |q|·(|q| − b); a divisor that may be zero bounds nothing.
  const least = subtract(size(right.value), b);
  return least.n > 0n
    ? divide(crossed, multiply(size(right.value), least))
    : size(worked(sign, left.value, right.value) ?? zero);
}

function size(value: Fraction): Fraction {
  return value.n < 0n ? subtract(zero, value) : value;
}

function within(whole: Expression & { kind: "operation" }, side: "left" | "right", { shown }: Evaluated): string {
  const part = whole[side];
  if (part.kind !== "operation") return shown;
  const binds = (sign: Sign) => (sign === "+" || sign === "−" ? 1 : 2);
  const weaker = binds(part.sign) < binds(whole.sign) || (side === "right" && binds(part.sign) === binds(whole.sign));
  return weaker ? `(${shown})` : shown;
}

function bracketed(part: Expression, shown: string): string {
  return part.kind === "operation" ? `(${shown})` : shown;
}

/** The most trusted row that has the figure. With a blank as zero a mark is still no zero: [x] and [c] are unknown. */
function figureAt(reading: Reading, figure: FigureOf, place: Key, blankIsZero: boolean): Evaluated | undefined {
  const { table, column } = figure;
  const key = keyAt(figure, place);
  const rows = key ? joinOf(reading).rows(table, key) : [];
  for (const row of rows) {
    const cell = row.cells[column];
    const value = figureIn(row, column) ?? (cell && printedIn(cell));
    if (!value) continue;
    const printed = cell ? halfUnit(cell) : zero;
    return { value, shown: shortestText(value, 4), printed, cells: [{ table, row, column, value }] };
  }
  const unknown = rows.some((row) => ["not_available", "confidential"].includes(row.cells[column]?.status ?? ""));
  return key && blankIsZero && !unknown ? { value: zero, shown: "0", printed: zero, cells: [] } : undefined;
}

/** A printed rate by its number, as it stands: 99.4 for `99.4%`, 12 for `12‰`. */
function printedIn(cell: Cell): Fraction | undefined {
  return reportedIn(cell)?.value;
}

function halfUnit(cell: Cell): Fraction {
  const rate = reportedIn(cell);
  return rate ? fraction(1n, 2n * 10n ** BigInt(rate.decimals)) : zero;
}

function reportedIn(cell: Cell): Reported | undefined {
  if (cell.status !== "filled" || typeof cell.value !== "object" || cell.value === null) return undefined;
  return "form" in cell.value ? (cell.value as Reported) : undefined;
}
