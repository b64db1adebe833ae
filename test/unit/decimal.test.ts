import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { approximateExact, decimalText, parseDecimal, roundedTo, shortestText } from "../../src/exact/decimal.ts";
import { add, compare, type Fraction, fraction, multiply, subtract } from "../../src/exact/fraction.ts";

const rates = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 9n }))
  .map(([n, d]) => fraction(n, d));
const radicands = rates.map(({ n, d }) => fraction(n < 0n ? -n : n, d));
const places = fc.integer({ min: 0, max: 12 });

function percent(n: number, d: number): Fraction {
  return fraction(100 * n, d);
}

/** Half a unit of the last printed place. */
function half(decimals: number): Fraction {
  return fraction(1n, 2n * 10n ** BigInt(decimals));
}

function square(value: Fraction): Fraction {
  return multiply(value, value);
}

describe("a rate is printed", () => {
  it.each([
    [1835, 1846, 2, "99.40"],
    [559, 563, 1, "99.3"],
    [674, 730, 2, "92.33"],
    [181, 434, 2, "41.71"],
    [50, 55, 1, "90.9"],
    [4, 1528, 2, "0.26"],
    [0, 2759, 0, "0"],
    [606, 606, 4, "100.0000"],
  ])("%i of %i in percent with %i decimals as %s", (n, d, decimals, printed) => {
    expect(decimalText(percent(n, d), decimals)).toBe(printed);
  });

  it.each([
    [fraction(1, 2), 0, "1"],
    [fraction(5, 2), 0, "3"],
    [fraction(-5, 2), 0, "-3"],
    [fraction(945, 10), 0, "95"],
    [fraction(1005, 1000), 2, "1.01"],
    [fraction(1004, 1000), 2, "1.00"],
    [fraction(-5, 1000), 2, "-0.01"],
    [fraction(-4, 1000), 2, "0.00"],
  ])("half up, away from zero at a half: %o to %i decimals is %s", (value, decimals, printed) => {
    expect(decimalText(value, decimals)).toBe(printed);
  });

  it("for machines without trailing zeros", () => {
    expect(shortestText(percent(4, 1528), 12)).toBe("0.261780104712");
    expect(shortestText(fraction(1), 12)).toBe("1");
    expect(shortestText(fraction(1200), 12)).toBe("1200");
    expect(shortestText(fraction(2618, 100), 12)).toBe("26.18");
    expect(shortestText(fraction(0), 12)).toBe("0");
    expect(shortestText(fraction(1500), 0)).toBe("1500");
  });

  it("within half a unit of the last place", () => {
    fc.assert(
      fc.property(rates, places, (value, decimals) => {
        const off = subtract(roundedTo(value, decimals), value);
        const size = fraction(off.n < 0n ? -off.n : off.n, off.d);
        expect(compare(size, half(decimals))).not.toBe(1);
      }),
    );
  });

  it("as the value that roundedTo gives, at as many decimals", () => {
    fc.assert(
      fc.property(rates, places, (value, decimals) => {
        const printed = parseDecimal(decimalText(value, decimals));
        expect(printed).toEqual({ value: roundedTo(value, decimals), decimals });
      }),
    );
  });

  it("the same once rounded as twice to one place", () => {
    fc.assert(
      fc.property(rates, places, (value, decimals) => {
        expect(decimalText(roundedTo(value, decimals), decimals)).toBe(decimalText(value, decimals));
      }),
    );
  });

  it("short for the value that it has at full length", () => {
    fc.assert(
      fc.property(rates, places, (value, decimals) => {
        const short = shortestText(value, decimals);
        expect(parseDecimal(short)?.value).toEqual(roundedTo(value, decimals));
        expect(short).not.toMatch(/\.$|\.\d*0$/);
      }),
    );
  });
});

describe("a root is printed", () => {
  it.each([
    [fraction(2), 12, "1.414213562373"],
    [fraction(1, 4), 3, "0.500"],
    [fraction(9), 0, "3"],
    [fraction(0), 3, "0.000"],
    [fraction(1, 400), 1, "0.1"],
    [fraction(2025, 10000), 1, "0.5"],
  ])("from its radicand %o to %i decimals as %s", (sqrt, decimals, printed) => {
    expect(decimalText({ sqrt }, decimals)).toBe(printed);
  });

  it("so that the squares half a unit below and above bracket the radicand", () => {
    fc.assert(
      fc.property(radicands, places, (sqrt, decimals) => {
        const printed = parseDecimal(decimalText({ sqrt }, decimals))?.value as Fraction;
        const below = subtract(printed, half(decimals));
        if (below.n > 0n) expect(compare(square(below), sqrt)).not.toBe(1);
        expect(compare(square(add(printed, half(decimals))), sqrt)).toBe(1);
      }),
    );
  });

  it("near the number that drawings take", () => {
    expect(approximateExact({ sqrt: fraction(2) })).toBeCloseTo(Math.SQRT2, 12);
    expect(approximateExact(fraction(1, 8))).toBe(0.125);
  });
});

describe("digits are read", () => {
  it.each([
    ["12", fraction(12), 0],
    ["-0.50", fraction(-1, 2), 2],
    ["17860.00", fraction(17860), 2],
    ["0.285", fraction(57, 200), 3],
  ])("%s exactly, with the number of their decimals", (digits, value, decimals) => {
    expect(parseDecimal(digits)).toEqual({ value, decimals });
  });

  it.each(["", " 1", "1 ", "1.", ".5", "1e3", "+1", "1,000", "--1", "１", "0x10", "1.2.3"])(
    "never guessed from %o",
    (digits) => {
      expect(parseDecimal(digits)).toBeUndefined();
    },
  );
});
