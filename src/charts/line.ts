import { line } from "d3";
import type { Published } from "../disclosure/published.ts";
import { approximateExact } from "../exact/decimal.ts";
import { approximate } from "../exact/fraction.ts";
import type { Figure } from "../rates/figure.ts";
import type { Reconciled } from "../reconcile/reconciled.ts";
import { startYear } from "../tables/period.ts";

/** A figure on a time axis: the recomputed value, the reported one, or neither where the year is a gap. */
export interface Point {
  readonly year: number;
  readonly figure: Published<Reconciled>;
  readonly value: number | undefined;
  readonly reported: number | undefined;
  /** True where the reported rate does not reconcile. */
  readonly differs: boolean;
}

/** The dated figures as points; undated ones never stand on a time axis. */
export function pointsOf(figures: readonly Published<Reconciled>[]): Point[] {
  return figures.flatMap((figure) => {
    const year = startYear(figure.period);
    if (year === undefined) return [];
    return [
      { year, figure, value: recomputedValue(figure), reported: reportedValue(figure), differs: differs(figure) },
    ];
  });
}

export function recomputedValue({ rate }: Figure): number | undefined {
  return rate.status === "observed" ? approximateExact(rate.value) : undefined;
}

/** The printed rate in the unit of the indicator; undefined where none was printed. */
export function reportedValue({ reported, indicator }: Figure): number | undefined {
  if (reported.status !== "filled") return undefined;
  const printed = approximate(reported.value.value);
  return reported.value.form === "per_mille" && indicator.unit === "%" ? printed / 10 : printed;
}

/** The runs of consecutive years with a value: a missing year breaks the line and is never bridged. */
export function runsOf(points: readonly Point[]): Point[][] {
  const runs: Point[][] = [];
  for (const point of points) {
    const last = runs.at(-1)?.at(-1);
    if (point.value === undefined) continue;
    if (last && last.year === point.year - 1) runs.at(-1)?.push(point);
    else runs.push([point]);
  }
  return runs;
}

/** The path of the lines through some points, in one `d` attribute. */
export function pathOf(points: readonly Point[], x: (year: number) => number, y: (value: number) => number): string {
  const draw = line<Point>(
    (point) => x(point.year),
    (point) => y(point.value ?? 0),
  ).digits(1);
  return runsOf(points)
    .filter((run) => run.length > 1)
    .map((run) => draw(run) ?? "")
    .join("");
}

function differs({ reconciliation }: Reconciled): boolean {
  return reconciliation?.verdict === "unexplained";
}
