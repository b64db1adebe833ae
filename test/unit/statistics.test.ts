import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { approximate, fraction } from "../../src/exact/fraction.ts";
import { betaQuantile, betaTails, stirlingError } from "../../src/spread/beta.ts";
import { binomialAtLeast, binomialAtMost, binomialProbability } from "../../src/spread/binomial.ts";
import { normalQuantile, normalTail } from "../../src/spread/normal.ts";

// Reference values: mpmath 1.3 at 60 digits (erfc, loggamma, betainc; binomial tails as plain sums), for the very
// doubles that stand here, and rounded to 14 digits.

/** Within 1e-12 of its own size. */
function near(found: number, expected: number): void {
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-12 * Math.abs(expected));
}

describe("the quantile of the normal distribution", () => {
  it.each([
    [0.5, 0],
    [0.5000001, 2.5066282733116e-7],
    [0.075, -1.4395314709385],
    [0.2, -0.84162123357291],
    [0.9, 1.2815515655446],
    [0.975, 1.9599639845401],
    [0.999, 3.0902323061678],
    [0.9999999, 5.1993375822907],
    [0.001, -3.0902323061678],
    [1e-8, -5.6120012441748],
    [1e-20, -9.2623400897984],
    [1e-100, -21.273453560965],
    [1e-300, -37.047096299361],
  ])("at %d is %d", (p, expected) => near(normalQuantile(p), expected));

  it("is infinite at either end", () => {
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
  });

  it("is undone by the tail", () => {
    fc.assert(
      fc.property(fc.double({ min: -5, max: 30, noNaN: true }), (x) => {
        expect(Math.abs(-normalQuantile(normalTail(x)) - x)).toBeLessThan(1e-9);
      }),
    );
  });
});

describe("the tail of the normal distribution", () => {
  it.each([
    [0, 0.5],
    [0.1, 0.46017216272297],
    [1, 0.15865525393146],
    [1.9599639845401, 0.025],
    [2.9999, 0.0013503412829549],
    [3, 0.0013498980316301],
    [3.0902323061678, 0.001],
    [5, 2.8665157187919e-7],
    [8, 6.2209605742718e-16],
    [13.8, 1.2742631455068e-43],
    [30, 4.9067139271482e-198],
    [-2, 0.97724986805182],
  ])("beyond %d is %d", (x, expected) => near(normalTail(x), expected));
});

describe("what Stirling's formula lacks", () => {
  it.each([
    [0.5, 0.15342640972003],
    [1, 0.081061466795327],
    [2, 0.041340695955409],
    [3.7, 0.022468770580143],
    [9.5, 0.0087687001341394],
    [10, 0.0083305634333629],
    [50, 0.0016666444469834],
    [1000, 8.3333330555556e-5],
    [1_000_000, 8.3333333333331e-8],
  ])("at %d is %d", (x, expected) => expect(Math.abs(stirlingError(x) - expected)).toBeLessThan(1e-14));

  it("gives the logarithms of factorials: ln 20! = ln 2 432 902 008 176 640 000", () => {
    const log = 20.5 * Math.log(20) - 20 + Math.log(2 * Math.PI) / 2 + stirlingError(20);
    near(log, Math.log(2_432_902_008_176_640_000));
  });
});

describe("the incomplete beta function", () => {
  it.each([
    [0.5, 2, 3, 0.6875, 0.3125],
    [0.01, 0.5, 0.5, 0.06376856085852, 0.93623143914148],
    [0.9, 10, 1.5, 0.54019700650185, 0.45980299349815],
    [0.3, 81, 183, 0.41146159809548, 0.58853840190452],
    [0.001, 1, 20, 0.019811135170465, 0.98018886482953],
    [0.0026, 5, 1524, 0.36584221969727, 0.63415778030273],
    [0.994, 500, 3, 0.41982734484965, 0.58017265515035],
    [0.62, 3000, 2000, 0.99814667351539, 0.0018533264846074],
    [0.1, 40, 60, 1.9574448199448e-15, 1],
    [0.00001, 3, 100_000, 0.08030415619556, 0.91969584380444],
  ])("at %d for %d and %d has %d below and %d above", (x, a, b, below, above) => {
    const found = betaTails(x, a, b);
    near(found.below, below);
    near(found.above, above);
  });

  it("has nothing beyond its ends", () => {
    expect(betaTails(0, 2, 3)).toEqual({ below: 0, above: 1 });
    expect(betaTails(1, 2, 3)).toEqual({ below: 1, above: 0 });
  });

  it("is the same from the other side: I_x(a, b) = 1 − I_(1−x)(b, a)", () => {
    const shape = fc.double({ min: 1, max: 2000, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1023 }), shape, shape, (part, a, b) => {
        const x = part / 1024;
        expect(Math.abs(betaTails(x, a, b).below - betaTails(1 - x, b, a).above)).toBeLessThan(1e-12);
      }),
    );
  });

  it("is undone by its quantile", () => {
    const shape = fc.integer({ min: 1, max: 3000 });
    fc.assert(
      fc.property(fc.constantFrom(0.001, 0.025, 0.5, 0.975), shape, shape, (p, a, b) => {
        // The density can reach 3,000, which multiplies the last digit of the quantile.
        expect(Math.abs(betaTails(betaQuantile(p, a, b), a, b).below - p)).toBeLessThan(1e-11);
      }),
    );
  });
});

describe("the binomial distribution", () => {
  it.each([
    [0, 30, 0.006, 0.8348174758963, 0.8348174758963, 1],
    [30, 30, 0.994, 0.8348174758963, 1, 0.8348174758963],
    [4, 1528, 0.0026, 0.1956047854107, 0.63415778030273, 0.56144700510797],
    [12, 1528, 0.0026, 0.0005969982757191, 0.99974955227241, 0.00084744600330621],
    [1835, 1846, 0.994, 0.11970382588045, 0.54953598064149, 0.57016784523896],
    [8, 20, 0.4, 0.17970578775469, 0.59559872531222, 0.58410706244246],
    [0, 1, 0.5, 0.5, 0.5, 1],
    [5000, 10_000, 0.5, 0.0079786461393822, 0.50398932306969, 0.50398932306969],
    [5200, 10_000, 0.5, 2.6729691794219e-6, 0.99996970539119, 3.2967577993362e-5],
    [13_017, 13_061, 0.9966, 0.060017390250962, 0.54452045223674, 0.51549693801422],
    [310, 100_000, 0.0026, 0.00024248216968546, 0.99886380018615, 0.0013786819835307],
    [700_000, 1_000_000, 0.7, 0.00087056315463668, 0.50037724408801, 0.50049331906663],
  ])("of %d among %d at %d has chances %d, %d and %d", (cases, of, p, here, atMost, atLeast) => {
    const found = [binomialProbability(cases, of, p), binomialAtMost(cases, of, p), binomialAtLeast(cases, of, p)];
    for (const [at, expected] of [here, atMost, atLeast].entries()) {
      expect(Math.abs((found[at] ?? 0) - expected)).toBeLessThanOrEqual(2e-11 * expected);
    }
  });

  it("has no cases below none or above all", () => {
    expect([binomialProbability(-1, 5, 0.5), binomialProbability(6, 5, 0.5)]).toEqual([0, 0]);
    expect([binomialAtMost(-1, 5, 0.5), binomialAtLeast(6, 5, 0.5)]).toEqual([0, 0]);
    expect([binomialAtMost(5, 5, 0.5), binomialAtLeast(0, 5, 0.5)]).toEqual([1, 1]);
    expect([binomialProbability(2, 5, 0), binomialProbability(2, 5, 1)]).toEqual([0, 0]);
  });

  it("is the sum of its exact whole-number terms", () => {
    const size = fc.integer({ min: 1, max: 120 });
    fc.assert(
      fc.property(size, size, fc.integer({ min: 1, max: 255 }), (of, some, part) => {
        const cases = some % (of + 1);
        const exact = exactAtMost(cases, of, BigInt(part), 256n);
        near(binomialAtMost(cases, of, part / 256), exact);
      }),
    );
  });
});

/** Σ C(n, k) s^k (t − s)^(n − k) / t^n in whole numbers: another way to the same chance. */
function exactAtMost(cases: number, of: number, part: bigint, whole: bigint): number {
  let [choose, sum] = [1n, 0n];
  for (let k = 0; k <= cases; k++) {
    sum += choose * part ** BigInt(k) * (whole - part) ** BigInt(of - k);
    choose = (choose * BigInt(of - k)) / BigInt(k + 1);
  }
  return approximate(fraction(sum * 10n ** 40n, whole ** BigInt(of))) / 1e40;
}
