/**
 * The known name that is closest to what was found, for "did you mean …?"; undefined where none is close: more than
 * a third of its letters differ. Adjacent letters that changed places count as one slip.
 */
export function nearest(found: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let limit = Math.max(1, Math.floor(found.length / 3));
  for (const name of known) {
    const apart = distance(found.toLowerCase(), name.toLowerCase(), limit);
    if (apart > limit || (best !== undefined && apart === limit)) continue;
    if (apart >= Math.max(found.length, name.length)) continue;
    best = name;
    limit = apart;
  }
  return best;
}

/** Optimal string alignment distance (Damerau 1964, Levenshtein 1966); anything above `limit` when it is passed. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const here = [row];
    for (let column = 1; column <= b.length; column++) here.push(step(a, b, row, column, before, above, here));
    if (Math.min(...here) > limit) return limit + 1;
    [before, above] = [above, here];
  }
  return above[b.length] ?? limit + 1;
}

function step(
  a: string,
  b: string,
  row: number,
  column: number,
  before: readonly number[],
  above: readonly number[],
  here: readonly number[],
): number {
  const at = (line: readonly number[], place: number) => line[place] ?? Number.POSITIVE_INFINITY;
  const changed = at(above, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
  const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
  return Math.min(
    at(above, column) + 1,
    at(here, column - 1) + 1,
    changed,
    swapped ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY,
  );
}
