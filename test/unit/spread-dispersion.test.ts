import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimalText } from "../../src/exact/decimal.ts";
import { add, divide, type Fraction, fraction, multiply, subtract, sum } from "../../src/exact/fraction.ts";
import { differenceCoefficient, type SchoolResource } from "../../src/rates/dispersion.ts";

function schoolsOf(pupils: readonly number[], resources: readonly number[]): SchoolResource[] {
  return pupils.map((count, at) => ({ pupils: fraction(count), resource: fraction(resources[at] ?? 0) }));
}

/** The definition step by step: mean X, variance Σ pᵢ/N · (xᵢ − X)². */
function stepByStep(schools: readonly SchoolResource[]): { mean: Fraction; variance: Fraction } {
  const pupils = sum(schools.map((school) => school.pupils));
  const mean = divide(sum(schools.map(({ resource }) => resource)), pupils);
  const squares = schools.map((school) => {
    const away = subtract(divide(school.resource, school.pupils), mean);
    return multiply(divide(school.pupils, pupils), multiply(away, away));
  });
  return { mean, variance: sum(squares) };
}

function squareOf(schools: readonly SchoolResource[]): Fraction | string {
  const rate = differenceCoefficient(schools);
  if (rate.status !== "observed") return rate.status;
  return "sqrt" in rate.value ? rate.value.sqrt : "no root";
}

describe("the difference coefficient", () => {
  // The worked example in circulation with 教督[2012]3号: five schools, their pupils and books.
  const example = schoolsOf([45, 37, 89, 76, 55], [279, 137, 935, 160, 402]);

  it("passes through the figures of the published example: mean 6.33, variance 10.65, deviation 3.26, 0.52", () => {
    const { mean, variance } = stepByStep(example);
    expect(decimalText(mean, 2)).toBe("6.33");
    expect(decimalText(variance, 2)).toBe("10.65");
    expect(decimalText({ sqrt: variance }, 2)).toBe("3.26");
    const { value } = differenceCoefficient(example);
    expect(value && decimalText(value, 2)).toBe("0.52");
    expect(value && decimalText(value, 4)).toBe("0.5153");
  });

  it("has none over four schools, or over five of which one has no pupils", () => {
    expect(differenceCoefficient(example.slice(1))).toEqual({ status: "unreliable" });
    const empty = { pupils: fraction(0), resource: fraction(50) };
    expect(differenceCoefficient([...example.slice(1), empty])).toEqual({ status: "unreliable" });
  });

  it("has none where no school has any of the resource", () => {
    expect(differenceCoefficient(schoolsOf([1, 2, 3, 4, 5], []))).toEqual({ status: "zero_denominator" });
  });

  const schools = fc.array(
    fc
      .tuple(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 0, max: 20_000 }))
      .map(([pupils, resource]) => ({ pupils: fraction(pupils), resource: fraction(resource) })),
    { minLength: 5, maxLength: 12 },
  );

  it("is the definition exactly, though worked out as one fraction under one root", () => {
    fc.assert(
      fc.property(schools, (list) => {
        const { mean, variance } = stepByStep(list);
        fc.pre(mean.n !== 0n);
        expect(squareOf(list)).toEqual(divide(variance, multiply(mean, mean)));
      }),
    );
  });

  it("does not change with the unit, nor when every school is counted twice", () => {
    fc.assert(
      fc.property(schools, (list) => {
        const tenfold = list.map(({ pupils, resource }) => ({ pupils, resource: multiply(resource, fraction(10)) }));
        const doubled = list.map(({ pupils, resource }) => ({
          pupils: add(pupils, pupils),
          resource: add(resource, resource),
        }));
        expect([squareOf(tenfold), squareOf(doubled)]).toEqual([squareOf(list), squareOf(list)]);
      }),
    );
  });
});
