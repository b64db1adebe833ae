import { divide, type Fraction, fraction, multiply } from "../exact/fraction.ts";
import type { Figure } from "../rates/figure.ts";
import { scale } from "../rates/measure.ts";
import type { Range } from "./interval.ts";
import { type Limits, limitsAt, type Position, positionOf } from "./limits.ts";
import { type Overdispersion, overdispersionOf } from "./overdispersion.ts";
import { type NoProportion, type Proportion, proportionOf } from "./proportion.ts";

/** The rates of fewer places make no centre that any of them could be held against. */
const fewestPlaces = 5;

/** Points of a curve: more of them at the small denominators, where it bends. */
const gridSteps = 80;

/** A place in the funnel. `F` is a figure as it came, so that what was published stays so. */
export interface FunnelPoint<F extends Figure> {
  readonly figure: F;
  /** Where it stands on the axis across. */
  readonly denominator: number;
  readonly position: Position;
}

/** The limits at one denominator, in the unit of the rate. */
export interface FunnelLimits extends Limits {
  readonly denominator: number;
}

/** Rates against their denominators, and what chance alone would make of the rate of all places together. */
export interface Funnel<F extends Figure> {
  readonly status: "drawn";
  /** The ratio of sums over the points, in the unit of the rate. */
  readonly centre: Fraction;
  readonly points: readonly FunnelPoint<F>[];
  /** The limits from the smallest denominator to just beyond the largest. */
  readonly curves: readonly FunnelLimits[];
  readonly overdispersion: Overdispersion;
  /** Figures without a place in it, with the reason. */
  readonly leftOut: readonly { readonly figure: F; readonly reason: NoProportion }[];
}

export interface NoFunnel {
  readonly status: "none";
  readonly reason: "no_proportion" | "provided" | "too_few_places" | "all_alike";
}

/**
 * The funnel of places that can be compared: the figures of the children of one parent, of one indicator, period, level
 * and group. The limits take each place for a draw from one process with the rate of all together (see
 * `proportionInterval` on what that says of a register).
 */
export function funnelOf<F extends Figure>(figures: readonly F[]): Funnel<F> | NoFunnel {
  const read = figures.map((figure) => ({ figure, proportion: proportionOf(figure) }));
  const leftOut = read.flatMap(({ figure, proportion: reason }) =>
    typeof reason === "string" ? [{ figure, reason }] : [],
  );
  const unfit = leftOut.find(({ reason }) => reason === "no_proportion" || reason === "provided");
  if (unfit) return { status: "none", reason: unfit.reason === "provided" ? "provided" : "no_proportion" };
  const places = read.flatMap(({ figure, proportion }) =>
    typeof proportion === "string" ? [] : [{ figure, ...proportion }],
  );
  if (places.length < fewestPlaces) return { status: "none", reason: "too_few_places" };
  // With nobody anywhere, or everybody everywhere, there is no difference that chance could make.
  if (places.every(({ cases }) => cases === 0) || places.every(({ cases, of }) => cases === of)) {
    return { status: "none", reason: "all_alike" };
  }
  return { ...drawn(places), leftOut };
}

function drawn<F extends Figure>(places: readonly (Proportion & { readonly figure: F })[]): Omit<Funnel<F>, "leftOut"> {
  const [cases, of] = [total(places.map((place) => place.cases)), total(places.map((place) => place.of))];
  const centre = cases / of;
  const overdispersion = overdispersionOf(places, centre);
  const limits = (denominator: number) => limitsAt(denominator, centre, overdispersion.inflation);
  const points = places.map((place) => ({
    figure: place.figure,
    denominator: place.of,
    position: positionOf(place.cases / place.of, limits(place.of)),
  }));
  const curves = gridTo(Math.max(...places.map((place) => place.of))).map((denominator) => ({
    denominator,
    ...inPercent(limits(denominator)),
  }));
  const exact = multiply(divide(fraction(cases), fraction(of)), scale("%"));
  return { status: "drawn", centre: exact, points, curves, overdispersion };
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Whole denominators, spaced by squares, to a twentieth beyond the largest. */
function gridTo(largest: number): number[] {
  const end = Math.ceil(largest * 1.05);
  const steps = Array.from({ length: gridSteps }, (_, step) => Math.ceil(end * ((step + 1) / gridSteps) ** 2));
  return [...new Set(steps)];
}

function inPercent({ wide, narrow }: Limits): Limits {
  const times = ({ low, high }: Range) => ({ low: low * 100, high: high * 100 });
  return { wide: times(wide), narrow: times(narrow) };
}
