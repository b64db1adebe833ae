import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { trial } from "../../scripts/reconcile-trial.ts";
import { compare, fraction } from "../../src/exact/fraction.ts";
import { halfUpInterval, type Printing, printingOf } from "../../src/exact/printing.ts";
import type { Reported } from "../../src/exact/reported.ts";
import type { Figure } from "../../src/rates/figure.ts";
import { chanceOf } from "../../src/reconcile/chance.ts";
import { rangeAmong } from "../../src/reconcile/reconcile.ts";

const printed = (text: string, orMore = false): Reported => {
  const [whole = "", rest = ""] = text.split(".");
  return {
    text,
    value: fraction(BigInt(whole + rest), 10n ** BigInt(rest.length)),
    decimals: rest.length,
    form: "percent",
    orMore,
  };
};

describe("how a value may have been printed", () => {
  const cases: readonly (readonly [string, bigint, bigint, string, Printing | undefined])[] = [
    ["half up", 55900n, 563n, "99.3", "half_up"],
    ["cut off", 55900n, 563n, "99.2", "cut_off"],
    ["half to even", 5n, 2n, "2", "cut_off"],
    ["up", 6500n, 76n, "85.6", "up"],
    ["rounded twice", 9446n, 100n, "95", "up"],
    ["nothing", 5000n, 55n, "95", undefined],
  ];
  test.each(cases)("%s: %s/%s as %s", (_, n, d, text, way) => {
    expect(printingOf(fraction(n, d), printed(text))).toBe(way);
  });

  test("“99 以上” holds for 99.5 and not for 98.6 nor for 100", () => {
    expect(printingOf(fraction(995n, 10n), printed("99", true))).toBe("at_least");
    expect(printingOf(fraction(986n, 10n), printed("99", true))).toBeUndefined();
    expect(printingOf(fraction(100n), printed("99", true))).toBeUndefined();
  });

  test("a value rounds half up to a figure exactly where it lies in its interval", () => {
    fc.assert(
      fc.property(fc.nat(200_000), fc.integer({ min: 1, max: 5000 }), fc.nat(100), (n, d, figure) => {
        const value = fraction(n, d);
        const reported = printed(String(figure));
        const { low, high } = halfUpInterval(reported);
        const inside = compare(value, low) >= 0 && compare(value, high) < 0;
        expect(printingOf(value, reported) === "half_up").toBe(inside);
      }),
    );
  });
});

describe("the chance that a base would fit by accident", () => {
  test("is 1 − (1 − w)^k, w being two last digits over the range on file", () => {
    expect(chanceOf({ decimals: 1 }, 3, { low: 90, high: 100 }, 100)).toBeCloseTo(1 - (1 - 0.02) ** 3, 12);
  });
  test("is certain where the last digit is as wide as the range", () => {
    expect(chanceOf({ decimals: 0 }, 1, { low: 99, high: 100 }, 100)).toBe(1);
  });
  test("takes the possible range where all rates on file are one", () => {
    expect(chanceOf({ decimals: 0 }, 1, { low: 99, high: 99 }, 100)).toBeCloseTo(0.02, 12);
  });
});

test("the range of a province's rates is found, however many there are", () => {
  const figure = { rate: { status: "observed", value: fraction(99n) } } as Figure;
  const lowest = { rate: { status: "observed", value: fraction(88n) } } as Figure;
  const many = [...Array.from({ length: 300_000 }, () => figure), lowest];
  expect(rangeAmong(many)).toEqual({ low: 88, high: 99 });
  expect(rangeAmong([])).toEqual({ low: 0, high: 0 });
});

test("over random reports the formula is always exact, a variant never falsely, and every planted one is named", () => {
  const result = trial(700, 7);
  expect(result.exact).toBe(result.cases);
  expect(result.planted).toBeGreaterThan(400);
  expect(result.falselyExact).toBe(0);
  expect(result.wronglyExplained).toBe(0);
  expect(result.named + result.hinted + result.rounding).toBe(result.planted);
});
