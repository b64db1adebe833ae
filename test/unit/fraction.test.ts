import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  add,
  approximate,
  compare,
  divide,
  type Fraction,
  fraction,
  isZero,
  multiply,
  one,
  subtract,
  sum,
  zero,
} from "../../src/exact/fraction.ts";

const whole = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });
const fractions = fc
  .tuple(
    whole,
    whole.filter((d) => d !== 0n),
  )
  .map(([n, d]) => fraction(n, d));
const nonZero = fractions.filter((each) => !isZero(each));

describe("a fraction", () => {
  it("is kept in lowest terms: 1835/1846 stays, 50/55 is 10/11", () => {
    expect(fraction(1835, 1846)).toEqual({ n: 1835n, d: 1846n });
    expect(fraction(50, 55)).toEqual({ n: 10n, d: 11n });
  });

  it("has its sign above the line", () => {
    expect(fraction(3, -6)).toEqual({ n: -1n, d: 2n });
    expect(fraction(-3, -6)).toEqual({ n: 1n, d: 2n });
    expect(fraction(0, -7)).toEqual(zero);
  });

  it("is not rounded on the way: 0.1 + 0.2 is 0.3", () => {
    expect(add(fraction(1, 10), fraction(2, 10))).toEqual(fraction(3, 10));
  });

  it("keeps 3333333333333333/10000000000000000 apart from 1/3", () => {
    expect(compare(fraction(3333333333333333n, 10n ** 16n), fraction(1, 3))).toBe(-1);
  });

  it("with zero below does not exist, and the message quotes it", () => {
    expect(() => fraction(5, 0)).toThrow(new RangeError("zero denominator: 5/0"));
    expect(() => divide(one, zero)).toThrow(RangeError);
  });

  it("is given to drawings as the nearest number", () => {
    expect(approximate(fraction(1, 4))).toBe(0.25);
    expect(approximate(fraction(-5, 2))).toBe(-2.5);
    expect(approximate(fraction(10n ** 18n + 1n, 10n ** 18n))).toBe(1);
  });

  it("of no fractions sums to zero", () => {
    expect(sum([])).toEqual(zero);
    expect(sum([fraction(1, 2), fraction(1, 3), fraction(1, 6)])).toEqual(one);
  });
});

describe("fractions obey the laws of a field", () => {
  const holds = (...laws: ((a: Fraction, b: Fraction, c: Fraction) => [Fraction, Fraction])[]) => {
    fc.assert(
      fc.property(fractions, fractions, fractions, (a, b, c) => {
        for (const law of laws) {
          const [left, right] = law(a, b, c);
          expect(left).toEqual(right);
        }
      }),
    );
  };

  it("sums and products commute", () => {
    holds(
      (a, b) => [add(a, b), add(b, a)],
      (a, b) => [multiply(a, b), multiply(b, a)],
    );
  });

  it("sums and products associate", () => {
    holds(
      (a, b, c) => [add(add(a, b), c), add(a, add(b, c))],
      (a, b, c) => [multiply(multiply(a, b), c), multiply(a, multiply(b, c))],
    );
  });

  it("products distribute over sums", () => {
    holds((a, b, c) => [multiply(a, add(b, c)), add(multiply(a, b), multiply(a, c))]);
  });

  it("nothing added and one times leave a fraction as it is", () => {
    holds(
      (a) => [add(a, zero), a],
      (a) => [multiply(a, one), a],
    );
  });

  it("what is added can be taken away", () => {
    holds(
      (a, b) => [subtract(add(a, b), b), a],
      (a) => [subtract(a, a), zero],
    );
  });

  it("what is multiplied can be divided away", () => {
    fc.assert(
      fc.property(fractions, nonZero, (a, b) => {
        expect(divide(multiply(a, b), b)).toEqual(a);
        expect(divide(b, b)).toEqual(one);
      }),
    );
  });

  it("equal fractions have one form, whatever they were made from", () => {
    fc.assert(
      fc.property(
        whole,
        whole.filter((d) => d !== 0n),
        whole.filter((factor) => factor !== 0n),
        (n, d, factor) => {
          expect(fraction(n * factor, d * factor)).toEqual(fraction(n, d));
        },
      ),
    );
  });

  it("order agrees with the sign of the difference, and turns with the sides", () => {
    fc.assert(
      fc.property(fractions, fractions, (a, b) => {
        const { n } = subtract(a, b);
        expect(compare(a, b)).toBe(n < 0n ? -1 : n > 0n ? 1 : 0);
        expect(compare(b, a)).toBe(0 - compare(a, b) || 0);
      }),
    );
  });
});
