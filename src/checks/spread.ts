// Statistics of alarm only: they choose what a person looks at and decide no verdict, so floating point serves.

/** The middle value; the mean of the two middle ones of an even number. The list is not empty. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/**
 * The median absolute deviation, × 1.4826: what the standard deviation would be if the values were normal (Hampel 1974,
 * The influence curve and its role in robust estimation).
 */
export function spread(values: readonly number[], centre = median(values)): number {
  return 1.4826 * median(values.map((value) => Math.abs(value - centre)));
}

/**
 * The median of each value and its neighbours, two on either side (a Hampel filter). Near an end as many on either
 * side as there are, so that a step stays a step; an end itself has its two neighbours on one side.
 */
export function smoothed(values: readonly number[]): number[] {
  const last = values.length - 1;
  return values.map((_, at) => {
    const reach = Math.min(2, at, last - at);
    if (reach > 0) return median(values.slice(at - reach, at + reach + 1));
    return median(at === 0 ? values.slice(0, 3) : values.slice(-3));
  });
}
