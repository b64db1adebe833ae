import type { Reported } from "../exact/reported.ts";
import type { Indicator } from "../indicators/define.ts";
import type { Cell } from "../intake/cell.ts";
import type { Row } from "../tables/define.ts";
import type { Rate } from "./rate.ts";
import type { SeriesKey } from "./row-index.ts";
import type { Side } from "./side.ts";

/** The children whose figures a rolled-up figure sums, and those that should be in the sum and are not. */
export interface RollUp {
  readonly included: readonly string[];
  readonly missing: readonly string[];
}

/** One rate of one area and period with all that its reader needs to work it out again. */
export interface Figure extends SeriesKey {
  readonly indicator: Indicator;
  readonly area: string;
  readonly rate: Rate;
  /** Numerator and denominator; for a parity index those of the group, then those of all; none for a dispersion. */
  readonly sides: readonly Side[];
  /** The rate as the paper prints it. */
  readonly reported: Cell<Reported>;
  /** The rows of its own that it rests on, in the order of its terms; a sum over children has none. */
  readonly rows: readonly Row[];
  readonly rollUp?: RollUp;
  /** The number of schools that a coefficient is taken over. */
  readonly schools?: number;
}

/** The rows behind the sides of a figure, each once. */
export function rowsOf(sides: readonly Side[], reportedIn?: Row): Row[] {
  const rows = sides.flatMap((side) => side.terms.flatMap((term) => (term.row ? [term.row] : [])));
  return [...new Set(reportedIn ? [...rows, reportedIn] : rows)];
}
