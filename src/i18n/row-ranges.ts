import type { Language } from "./language.ts";

/**
 * Numbers of rows in words, each once: `17, 18, 20–230`; two neighbours stay two.
 * @param most how many runs are written before the rest becomes `…`; all where it is left out
 */
export function rowRanges(rows: readonly number[], language: Language, most = Number.POSITIVE_INFINITY): string {
  const runs: [number, number][] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  const written = runs.flatMap(([from, to]) =>
    to - from > 1 ? [`${from}–${to}`] : [...new Set([from, to])].map((row) => String(row)),
  );
  const some = written.length > most ? [...written.slice(0, most), "…"] : written;
  return some.join(language === "en" ? ", " : "、");
}
