// Chrome 109, the oldest browser that is served, lacks what came with 110.
const missing: Partial<Pick<unknown[], "toSorted">> = Array.prototype;

missing.toSorted ??= function toSorted<T>(this: T[], compare?: (a: T, b: T) => number): T[] {
  return [...this].sort(compare);
};

export {};
