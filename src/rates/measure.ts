import { compare, divide, type Fraction, fraction, isZero, multiply, subtract, zero } from "../exact/fraction.ts";
import type { Indicator, Parity, Ratio } from "../indicators/define.ts";
import type { Sum } from "../indicators/term.ts";
import type { RateUnit } from "../tables/define.ts";
import { heaviest, type Rate } from "./rate.ts";
import type { Side } from "./side.ts";

/** The ratio that an indicator rests on: its own, or for a parity index that of the rate it compares. */
export function ratioOf(measure: Ratio | Parity): Ratio {
  if (measure.kind === "ratio") return measure;
  const base = measure.of.measure;
  if (base.kind !== "ratio") throw new TypeError(`parity of what is no ratio: ${measure.of.id}`);
  return base;
}

/**
 * The sums to look up, in the order in which `rateOf` takes their values: numerator and denominator, and for a parity
 * index those of the group before those of all.
 */
export function sumsOf(measure: Ratio | Parity): Sum[] {
  const { numerator, denominator } = ratioOf(measure);
  if (measure.kind === "ratio") return [numerator, denominator];
  return [inGroup(numerator, measure.group), inGroup(denominator, measure.group), numerator, denominator];
}

/** What a fraction is multiplied by to stand in its unit. */
export function scale(unit: RateUnit, times = 1): Fraction {
  return fraction(unit === "%" ? 100 : times);
}

/** The rate that the sides of a measure give. */
export function rateOf(indicator: Indicator, measure: Ratio | Parity, sides: readonly Side[]): Rate {
  return measure.kind === "ratio" ? ratio(indicator, measure, sides) : parity(sides);
}

function ratio(indicator: Indicator, measure: Ratio, [top, bottom]: readonly Side[]): Rate {
  const known = {
    ...(top?.value ? { numerator: top.value } : {}),
    ...(bottom?.value ? { denominator: bottom.value } : {}),
  };
  const absence = heaviest([top, bottom].flatMap((side) => (side && side.status !== "observed" ? [side.status] : [])));
  if (absence || !top?.value || !bottom?.value) return { status: absence ?? "not_reported", ...known };
  // Exclusions above the population leave nobody, as a zero does; the check has said so.
  if (compare(bottom.value, zero) <= 0) return { status: "zero_denominator", ...known };
  const value = multiply(divide(top.value, bottom.value), scale(indicator.unit, measure.times));
  return { status: "observed", value, ...known };
}

/** The group's rate over that of the rest: not reported where a term stands in one row only. */
function parity(sides: readonly Side[]): Rate {
  const [groupTop, groupBottom, allTop, allBottom] = sides;
  const absence = heaviest(sides.flatMap((side) => (side.status !== "observed" ? [side.status] : [])));
  if (absence) return { status: absence };
  if (!groupTop?.value || !groupBottom?.value || !allTop?.value || !allBottom?.value) return { status: "not_reported" };
  if (!canSubtract(sides)) return { status: "not_reported" };
  const [restTop, restBottom] = [subtract(allTop.value, groupTop.value), subtract(allBottom.value, groupBottom.value)];
  if ([groupBottom.value, restBottom, restTop].some(isZero)) return { status: "zero_denominator" };
  return { status: "observed", value: divide(divide(groupTop.value, groupBottom.value), divide(restTop, restBottom)) };
}

/**
 * Whether the rest can be had as all less the group: not where a term is filled in one row and blank in the other. Sides
 * of a ratio always can.
 */
export function canSubtract([groupTop, groupBottom, allTop, allBottom]: readonly Side[]): boolean {
  if (!groupTop || !groupBottom || !allTop || !allBottom) return true;
  return sameTermsFilled(groupTop, allTop) && sameTermsFilled(groupBottom, allBottom);
}

function sameTermsFilled(a: Side, b: Side): boolean {
  return a.terms.every((term, position) => (term.status === "filled") === (b.terms[position]?.status === "filled"));
}

function inGroup(sum: Sum, group: string): Sum {
  const move = (terms: Sum["plus"]) => terms.map((term) => ({ ...term, at: { ...term.at, group } }));
  return {
    plus: move(sum.plus),
    ...(sum.minus ? { minus: move(sum.minus) } : {}),
    ...(sum.excluding ? { excluding: move(sum.excluding) } : {}),
  };
}
