import type { Indicator } from "../indicators/define.ts";
import { atLeast } from "./bound.ts";
import type { ClassBand } from "./define.ts";

/**
 * Limits that a document gives for schools of certain numbers of classes only. Each holds up to the sizes beside it, so
 * that a school between two sizes is held against both, and one above the largest against none.
 * @param numbers the limit, as printed, by the number of classes
 */
export function forSizes(indicator: Indicator, level: string, numbers: Readonly<Record<number, string>>) {
  const sizes = Object.keys(numbers)
    .map(Number)
    .sort((a, b) => a - b);
  return sizes.map((size, at) => ({
    ...{ indicator, level, ...atLeast(numbers[size] ?? "") },
    classes: bandOf(size, sizes[at - 1], sizes[at + 1]),
  }));
}

function bandOf(size: number, before: number | undefined, after: number | undefined): ClassBand {
  const least = before === undefined ? size : before + 1;
  return { least, most: after === undefined ? size : after - 1 };
}
