import {
  add,
  compare,
  divide,
  type Fraction,
  fraction,
  isZero,
  multiply,
  one,
  subtract,
  zero,
} from "../exact/fraction.ts";
import type { Rate } from "./rate.ts";

/** Below five schools a coefficient says nothing (DOMAIN §2a, *Level warning*). */
const fewestSchools = 5;

/** The resource of one school (books, m², teachers) and its pupils, who are the weight. */
export interface SchoolResource {
  readonly resource: Fraction;
  readonly pupils: Fraction;
}

/**
 * The difference coefficient: √(Σ pᵢ/N · (xᵢ − X)²) / X with xᵢ = rᵢ/pᵢ and X = Σrᵢ/Σpᵢ (教督[2012]3号).
 * Multiplied out it is √(N·Σ(rᵢ²/pᵢ) / R² − 1): one exact fraction under one root.
 * @returns `unreliable` over fewer than five schools with pupils, `zero_denominator` where there is no resource at all
 */
export function differenceCoefficient(schools: readonly SchoolResource[]): Rate {
  const counted = schools.filter(({ pupils }) => !isZero(pupils));
  if (counted.length < fewestSchools) return { status: "unreliable" };
  let [pupils, resource, squares] = [zero, zero, zero];
  for (const school of counted) {
    pupils = add(pupils, school.pupils);
    resource = add(resource, school.resource);
    squares = add(squares, divide(multiply(school.resource, school.resource), school.pupils));
  }
  if (isZero(resource)) return { status: "zero_denominator" };
  const square = subtract(divide(multiply(pupils, squares), multiply(resource, resource)), one);
  return { status: "observed", value: { sqrt: compare(square, zero) < 0 ? fraction(0) : square } };
}
