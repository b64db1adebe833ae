import { add, compare, type Fraction, fraction, multiply } from "./fraction.ts";
import type { Reported } from "./reported.ts";

/** The ways in which a value may have been cut to the decimals that a paper prints, the usual one first. */
export const printings = ["half_up", "cut_off", "half_even", "up", "rounded_twice", "at_least"] as const;
export type Printing = (typeof printings)[number];

/**
 * How a value (not negative, in the unit of the printed figure) gives the figure as printed; undefined where no way
 * does. `at_least` only where the cell itself says 以上, and only if the next figure at its decimals would not hold too.
 */
export function printingOf(value: Fraction, { value: printed, decimals, orMore }: Reported): Printing | undefined {
  const unit = fraction(1, 10n ** BigInt(decimals));
  const holds = (rounded: Fraction) => compare(rounded, printed) === 0;
  const ways: Readonly<Record<Printing, () => boolean>> = {
    half_up: () => holds(halfUp(value, decimals)),
    cut_off: () => holds(scaled(value, decimals, floor)),
    half_even: () => holds(scaled(value, decimals, halfEven)),
    up: () => holds(scaled(value, decimals, ceiling)),
    rounded_twice: () => [1, 2].some((more) => holds(halfUp(halfUp(value, decimals + more), decimals))),
    at_least: () => orMore && compare(value, printed) >= 0 && compare(value, add(printed, unit)) < 0,
  };
  const found = orMore && !ways.half_up() && ways.at_least() ? "at_least" : printings.find((way) => ways[way]());
  // 以上 says that the value is not below: 98.6 rounds to 99 and is no "99 以上".
  return orMore && found !== undefined && compare(value, printed) < 0 ? undefined : found;
}

/** The values that round half up to a printed figure: from `low` on, below `high`. */
export function halfUpInterval({ value, decimals }: Pick<Reported, "value" | "decimals">): {
  low: Fraction;
  high: Fraction;
} {
  const half = fraction(1, 2n * 10n ** BigInt(decimals));
  return { low: add(value, { n: -half.n, d: half.d }), high: add(value, half) };
}

/** Rounded half up, away from zero at a half, to some decimals. */
export function halfUp(value: Fraction, decimals: number): Fraction {
  return scaled(value, decimals, (each) => floor(add(each, fraction(1, 2))));
}

function scaled(value: Fraction, decimals: number, whole: (value: Fraction) => bigint): Fraction {
  const power = 10n ** BigInt(decimals);
  return fraction(whole(multiply(value, fraction(power))), power);
}

/** The largest whole number not above. */
export function floor({ n, d }: Fraction): bigint {
  return n >= 0n ? n / d : -((-n + d - 1n) / d);
}

/** The smallest whole number not below. */
export function ceiling({ n, d }: Fraction): bigint {
  return -floor({ n: -n, d });
}

function halfEven(value: Fraction): bigint {
  const below = floor(value);
  const side = compare(add(value, fraction(-below)), fraction(1, 2));
  if (side !== 0) return side < 0 ? below : below + 1n;
  return below % 2n === 0n ? below : below + 1n;
}
