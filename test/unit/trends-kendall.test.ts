import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Fraction, fraction } from "../../src/exact/fraction.ts";
import { chanceOfAtLeast, criticalS, mannKendall } from "../../src/trends/kendall.ts";
import { theilSen } from "../../src/trends/slope.ts";

function fractions(values: readonly number[]): Fraction[] {
  return values.map((value) => fraction(value));
}

/** The chances of Kendall's S in each direction by trying every order. */
function byTrying(values: readonly number[]): { s: number; p: number } {
  const s = kendall(values);
  const all = ordersOf(values).map(kendall);
  const reaching = all.filter((each) => each >= Math.abs(s)).length;
  return { s, p: Math.min(1, (2 * reaching) / all.length) };
}

function kendall(values: readonly number[]): number {
  return values
    .flatMap((a, at) => values.slice(at + 1).map((b) => Math.sign(b - a)))
    .reduce((sum, each) => sum + each, 0);
}

function ordersOf(values: readonly number[]): number[][] {
  if (values.length === 0) return [[]];
  return values.flatMap((first, at) =>
    ordersOf(values.filter((_, other) => other !== at)).map((rest) => [first, ...rest]),
  );
}

describe("the Mann–Kendall test", () => {
  // Kendall 1975, table 1, as Gilbert 1987 prints it (table A18): the chance that S reaches a value or more.
  it.each([
    [4, 0, [0.625, 0.375, 0.167, 0.042]],
    [5, 0, [0.592, 0.408, 0.242, 0.117, 0.042, 0.0083]],
    [6, 1, [0.5, 0.36, 0.235, 0.136, 0.068, 0.028, 0.0083, 0.0014]],
    [7, 1, [0.5, 0.386, 0.281, 0.191, 0.119, 0.068, 0.035, 0.015, 0.0054, 0.0014, 0.0002]],
    [8, 0, [0.548, 0.452, 0.36, 0.274, 0.199, 0.138, 0.089, 0.054, 0.031, 0.016, 0.0071, 0.0028, 0.00087]],
    [
      9,
      0,
      [0.54, 0.46, 0.381, 0.306, 0.238, 0.179, 0.13, 0.09, 0.06, 0.038, 0.022, 0.012, 0.0063, 0.0029, 0.0012, 0.00043],
    ],
    [
      10,
      1,
      [0.5, 0.431, 0.364, 0.3, 0.242, 0.19, 0.146, 0.108, 0.078, 0.054, 0.036, 0.023, 0.014, 0.0083, 0.0046, 0.0023],
    ],
  ])("over %d years has the chances of the published table from S = %d on", (length, first, table) => {
    for (const [at, printed] of table.entries()) {
      // What is printed 0.500 stands here as 0.5, and is asked for one digit.
      const decimals = String(printed).length - 2;
      const found = chanceOfAtLeast(first + 2 * at, length);
      expect(Math.abs(found - printed), `S = ${first + 2 * at}`).toBeLessThanOrEqual(0.501 * 10 ** -decimals);
    }
  });

  // Hollander and Wolfe 1999, table A.30: the least k with P(S ≥ k) ≤ 0.025.
  it.each([
    [4, undefined],
    [5, 10],
    [6, 13],
    [7, 15],
    [8, 18],
    [9, 20],
    [10, 23],
  ])("over %d years needs an S of %s", (length, expected) => {
    expect(criticalS(length, 0.025)).toBe(expected);
  });

  it("of the cloud seeding series of Hollander and Wolfe (example 9.1) is S = −6 with a one-sided chance of 0.117", () => {
    const { s, p } = mannKendall(fractions([126, 127, 112, 116, 103]));
    expect(s).toBe(-6);
    expect(p).toBeCloseTo(2 * (14 / 120), 12);
  });

  it("with ties has the chance that trying every order gives", () => {
    expect(mannKendall(fractions([1, 1, 2, 3, 3, 3]))).toEqual({ s: 11, p: 2 / 60 });
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 2, maxLength: 6 }), (values) => {
        const [found, tried] = [mannKendall(fractions(values)), byTrying(values)];
        expect(found.s).toBe(tried.s);
        expect(found.p).toBeCloseTo(tried.p, 12);
      }),
    );
  });

  it("with ties has the published variance: [n(n−1)(2n+5) − Σ t(t−1)(2t+5)] / 18 (Gilbert 1987, 16.4)", () => {
    const groups = [[], [2], [3, 2], [5, 4, 2], [10]];
    for (const ties of groups) {
      const length = 12;
      const most = (length * (length - 1)) / 2 - ties.reduce((sum, t) => sum + (t * (t - 1)) / 2, 0);
      const chance = (s: number) => chanceOfAtLeast(s, length, ties) - chanceOfAtLeast(s + 2, length, ties);
      const values = Array.from({ length: most + 1 }, (_, at) => -most + 2 * at);
      const variance = values.reduce((sum, s) => sum + s * s * chance(s), 0);
      const of = (n: number) => n * (n - 1) * (2 * n + 5);
      expect(variance).toBeCloseTo((of(length) - ties.reduce((sum, t) => sum + of(t), 0)) / 18, 8);
    }
  });

  it("of a series that never moves is no evidence of anything", () => {
    expect(mannKendall(fractions([7, 7, 7, 7, 7]))).toEqual({ s: 0, p: 1 });
  });

  it("stays exact over forty years", () => {
    const { s, p } = mannKendall(fractions(Array.from({ length: 40 }, (_, year) => year)));
    const factorial = Array.from({ length: 40 }, (_, at) => BigInt(at + 1)).reduce((all, each) => all * each, 1n);
    expect(s).toBe(780);
    expect(p * Number(factorial)).toBeCloseTo(2, 12);
  });

  const series = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 14 });

  it("turns round with the series, whether in time or in value", () => {
    fc.assert(
      fc.property(series, (values) => {
        const { s, p } = mannKendall(fractions(values));
        for (const turned of [values.toReversed(), values.map((value) => -value)]) {
          const found = mannKendall(fractions(turned));
          expect(found.s + s).toBe(0);
          expect(found.p).toBe(p);
        }
      }),
    );
  });

  it("asks only for the order of the values", () => {
    fc.assert(
      fc.property(series, (values) => {
        const stretched = values.map((value) => value ** 3 + 2 * value);
        expect(mannKendall(fractions(stretched))).toEqual(mannKendall(fractions(values)));
      }),
    );
  });
});

describe("the Theil–Sen slope", () => {
  const dated = (years: readonly number[], values: readonly Fraction[]) =>
    years.map((year, at) => ({ year, value: values[at] ?? fraction(0) }));

  it("of Sen's own example (1968) is 4, over uneven gaps", () => {
    const found = theilSen(dated([1, 2, 3, 4, 10, 12, 18], fractions([9, 15, 19, 20, 45, 55, 78])));
    // The 4th and the 18th of the 21 slopes. Sen prints a 93 % interval from the 5th and 17th, with slips in his list.
    expect(found).toEqual({ slope: fraction(4), low: fraction(26, 7), high: fraction(35, 8) });
  });

  it("of the cloud seeding series of Hollander and Wolfe (example 9.3) is −0.056, from −0.15 to 0.04", () => {
    const values = [126, 127, 112, 116, 103].map((value) => fraction(value, 100));
    const found = theilSen(dated([1, 2, 3, 4, 5], values));
    expect(found).toEqual({ slope: fraction(-9, 160), low: fraction(-15, 100), high: fraction(4, 100) });
  });

  it("has no interval of 95 % over fewer than five years", () => {
    expect(theilSen(dated([1, 2, 3, 4], fractions([1, 2, 3, 4])))).toBeUndefined();
    expect(theilSen([])).toBeUndefined();
  });

  it("is not moved by one year out of line", () => {
    const found = theilSen(dated([2014, 2015, 2016, 2017, 2018, 2019, 2020], fractions([10, 11, 12, 99, 14, 15, 16])));
    expect(found?.slope).toEqual(fraction(1));
  });

  const points = fc.uniqueArray(fc.integer({ min: 1990, max: 2030 }), { minLength: 5, maxLength: 12 }).chain((years) =>
    fc
      .array(fc.integer({ min: -1000, max: 1000 }), { minLength: years.length, maxLength: years.length })
      .map((values) =>
        dated(
          years.toSorted((a, b) => a - b),
          fractions(values),
        ),
      ),
  );
  const whole = fc.integer({ min: 1, max: 99 });

  it("lies in its interval, is not moved by a shift, and grows with the scale", () => {
    fc.assert(
      fc.property(points, whole, whole, (list, shift, times) => {
        const found = theilSen(list);
        if (!found) throw new Error("no slope");
        expect(Number(found.low.n) / Number(found.low.d)).toBeLessThanOrEqual(
          Number(found.slope.n) / Number(found.slope.d),
        );
        expect(Number(found.high.n) / Number(found.high.d)).toBeGreaterThanOrEqual(
          Number(found.slope.n) / Number(found.slope.d),
        );
        const moved = list.map(({ year, value }) => ({
          year: year + shift,
          value: fraction(value.n + BigInt(shift) * value.d, value.d),
        }));
        expect(theilSen(moved)).toEqual(found);
        const scaled = theilSen(
          list.map(({ year, value }) => ({ year, value: fraction(value.n * BigInt(times), value.d) })),
        );
        const by = ({ n, d }: Fraction) => fraction(n * BigInt(times), d);
        expect(scaled).toEqual({ slope: by(found.slope), low: by(found.low), high: by(found.high) });
      }),
    );
  });

  it("of a series turned upside down is the same, turned upside down", () => {
    fc.assert(
      fc.property(points, (list) => {
        const found = theilSen(list);
        const turned = theilSen(list.map(({ year, value: { n, d } }) => ({ year, value: { n: -n, d } })));
        const less = (value: Fraction | undefined) => value && { n: -value.n, d: value.d };
        expect(turned).toEqual({ slope: less(found?.slope), low: less(found?.high), high: less(found?.low) });
      }),
    );
  });
});
