/** Runs that a message names before it breaks off. */
const named = 12;

/** Rows in a message, in order and each once: `3–7, 9`. */
export function rowNumbers(rows: readonly number[]): string {
  const runs: [from: number, to: number][] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  const shown = runs.slice(0, named).map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
  return [...shown, ...(runs.length > named ? ["…"] : [])].join(", ");
}
