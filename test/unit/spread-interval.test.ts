import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { binomialProbability } from "../../src/spread/binomial.ts";
import { differenceInterval } from "../../src/spread/difference.ts";
import { clopperPearson, proportionInterval, type Range, wilson } from "../../src/spread/interval.ts";

/** As the papers print them. */
function printed({ low, high }: Range): string {
  return `${low.toFixed(4)} ${high.toFixed(4)}`;
}

/** Cases among up to 3,000. */
const counts = fc
  .tuple(fc.integer({ min: 1, max: 3000 }), fc.nat())
  .map(([of, some]) => ({ cases: some % (of + 1), of }));

describe("the interval of a proportion", () => {
  // Newcombe 1998, Two-sided confidence intervals for the single proportion, table I, methods 3 and 5.
  it.each([
    [81, 263, "0.2553 0.3662", "0.2527 0.3676"],
    [15, 148, "0.0624 0.1605", "0.0578 0.1617"],
    [0, 20, "0.0000 0.1611", "0.0000 0.1684"],
    [1, 29, "0.0061 0.1718", "0.0009 0.1776"],
  ])("of %d among %d is %s by Wilson and %s exactly, as Newcombe prints them", (cases, of, score, exact) => {
    expect(printed(wilson(cases, of))).toBe(score);
    expect(printed(clopperPearson(cases, of))).toBe(exact);
  });

  // mpmath 1.3 at 60 digits: roots of the incomplete beta function.
  it.each([
    [0, 1, 0, 0.975],
    [1, 1, 0.025, 1],
    [1, 29, 8.7264688357992e-4, 0.17764429548872],
    [4, 1528, 7.1370898126804e-4, 0.0066889315753232],
    [50, 55, 0.8004603842295, 0.96981913215419],
    [13, 16, 0.54354345376839, 0.95952626609405],
    [1835, 1846, 0.98936307507099, 0.99702173220026],
    [3, 100_000, 6.186763958922e-6, 8.767020256636e-5],
  ])("of %d among %d is %d to %d exactly", (cases, of, low, high) => {
    const found = clopperPearson(cases, of);
    expect(Math.abs(found.low - low)).toBeLessThanOrEqual(1e-12);
    expect(Math.abs(found.high - high)).toBeLessThanOrEqual(1e-12);
  });

  it("is exact where fewer than five are cases, or fewer than five are none, and else Wilson's", () => {
    const methods = [0, 4, 5, 95, 96, 100].map((cases) => proportionInterval(cases, 100).method);
    expect(methods).toEqual(["exact", "exact", "wilson", "wilson", "exact", "exact"]);
    expect(proportionInterval(4, 1528)).toEqual({ ...clopperPearson(4, 1528), method: "exact" });
    expect(proportionInterval(81, 263)).toEqual({ ...wilson(81, 263), method: "wilson" });
  });

  it("covers at least 92 % whatever the true rate, where Wilson's alone falls to 84 %", () => {
    for (const of of [20, 30, 50, 100, 200]) {
      expect(leastCoverage(of, proportionInterval)).toBeGreaterThan(0.92);
      expect(leastCoverage(of, wilson)).toBeLessThan(0.84);
    }
  });

  it("holds the rate, and stays between 0 and 1", () => {
    fc.assert(
      fc.property(counts, ({ cases, of }) => {
        for (const { low, high } of [wilson(cases, of), clopperPearson(cases, of)]) {
          expect(low).toBeGreaterThanOrEqual(0);
          expect(low).toBeLessThanOrEqual(cases / of);
          expect(high).toBeGreaterThanOrEqual(cases / of - 1e-15);
          expect(high).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it("of those that are none is its mirror image", () => {
    fc.assert(
      fc.property(counts, ({ cases, of }) => {
        const [found, mirrored] = [proportionInterval(cases, of), proportionInterval(of - cases, of)];
        expect(Math.abs(1 - mirrored.high - found.low)).toBeLessThan(1e-15);
        expect(Math.abs(1 - mirrored.low - found.high)).toBeLessThan(1e-15);
        expect(mirrored.method).toBe(found.method);
      }),
    );
  });

  it("shrinks as the same rate is found among more", () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 9 }), ({ cases, of }, times) => {
        const [few, many] = [proportionInterval(cases, of), proportionInterval(cases * times, of * times)];
        expect(many.high - many.low).toBeLessThan(few.high - few.low);
      }),
    );
  });

  it("moves up with every further case, also from one method to the other", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (of) => {
        const all = Array.from({ length: of + 1 }, (_, cases) => proportionInterval(cases, of));
        for (const [at, { low, high }] of all.slice(1).entries()) {
          expect(low).toBeGreaterThan(all[at]?.low ?? 1);
          expect(high).toBeGreaterThan(all[at]?.high ?? 1);
        }
      }),
    );
  });
});

/** The lowest chance that the interval holds the true rate: it falls at the ends of the intervals, just beside them. */
function leastCoverage(of: number, interval: (cases: number, of: number) => Range): number {
  const all = Array.from({ length: of + 1 }, (_, cases) => interval(cases, of));
  const rates = all.flatMap(({ low, high }) => [low - 1e-9, high + 1e-9]).filter((rate) => rate > 0 && rate < 1);
  const coverage = rates.map((rate) =>
    all.reduce((sum, { low, high }, cases) => {
      return low <= rate && rate <= high ? sum + binomialProbability(cases, of, rate) : sum;
    }, 0),
  );
  return Math.min(...coverage);
}

describe("the interval of a difference of two proportions", () => {
  // Newcombe 1998, Interval estimation for the difference between independent proportions, table II, method 10.
  it.each([
    [56, 70, 48, 80, "0.0524 0.3339"],
    [9, 10, 3, 10, "0.1705 0.8090"],
    [6, 7, 2, 7, "0.0582 0.8062"],
    [5, 56, 0, 29, "-0.0381 0.1926"],
    [0, 10, 0, 20, "-0.1611 0.2775"],
    [0, 10, 0, 10, "-0.2775 0.2775"],
    [10, 10, 0, 20, "0.6791 1.0000"],
    [10, 10, 0, 10, "0.6075 1.0000"],
  ])("%d/%d − %d/%d is %s, as Newcombe prints it", (cases, of, otherCases, other, expected) => {
    expect(printed(differenceInterval({ cases, of }, { cases: otherCases, of: other }))).toBe(expected);
  });

  it("holds the difference, stays between −1 and 1, and turns round with it", () => {
    fc.assert(
      fc.property(counts, counts, (first, second) => {
        const difference = first.cases / first.of - second.cases / second.of;
        const { low, high } = differenceInterval(first, second);
        expect(low).toBeLessThanOrEqual(difference);
        expect(high).toBeGreaterThanOrEqual(difference);
        expect(Math.max(-low, high)).toBeLessThanOrEqual(1 + 1e-12);
        const turned = differenceInterval(second, first);
        expect(Math.abs(turned.low + high) + Math.abs(turned.high + low)).toBeLessThan(1e-12);
      }),
    );
  });

  it("of those that are none is the same, turned round", () => {
    fc.assert(
      fc.property(counts, counts, (first, second) => {
        const { low, high } = differenceInterval(first, second);
        const none = differenceInterval(
          { cases: first.of - first.cases, of: first.of },
          { cases: second.of - second.cases, of: second.of },
        );
        expect(Math.abs(none.low + high) + Math.abs(none.high + low)).toBeLessThan(1e-12);
      }),
    );
  });
});
