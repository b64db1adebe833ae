import { execFileSync } from "node:child_process";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";
import { dropout } from "../../src/tables/dropout.ts";
import { readTableFile } from "../../src/tables/read.ts";

/** What reading one big file cost: in a process of its own, so that the memory is its own too. */
export interface Cost {
  readonly rows: number;
  readonly seconds: number;
  /** The peak of the whole process, in megabytes; `text` is what the file itself takes. */
  readonly peak: number;
  readonly text: number;
}

const ways = { parse: parseAlone, read: readRows } as const;

/** Measures `parse` (PapaParse alone) or `read` (bytes to typed rows with problems) on the same `rows` rows. */
export function costOf(way: keyof typeof ways, rows: number): Cost {
  const printed = execFileSync(process.execPath, [fileURLToPath(import.meta.url), way, String(rows)], {
    encoding: "utf8",
  });
  return JSON.parse(printed) as Cost;
}

function parseAlone(bytes: Uint8Array): number {
  return Papa.parse<string[]>(new TextDecoder().decode(bytes)).data.length;
}

function readRows(bytes: Uint8Array): number {
  return readTableFile(dropout, "dropout.csv", bytes).rows.length;
}

/** A township's dropout.csv, plainly written, of so many rows. */
function bigFile(rows: number): Uint8Array {
  const lines = ["area,school_year,level,group,pupils_at_start,dropouts,suspected,reported_dropout_rate"];
  for (let at = 0; at < rows; at++) {
    const [area, year] = [340100000000 + (at % 5000), 2000 + (at % 20)];
    const [start, left] = [200 + (at % 1800), at % 7];
    lines.push(`${area},${year}-${year + 1},primary,girls,${start},${left},0,${((100 * left) / start).toFixed(2)}%`);
  }
  return new TextEncoder().encode(`${lines.join("\r\n")}\r\n`);
}

if (import.meta.main) {
  const [, , way, rows] = process.argv;
  const bytes = bigFile(Number(rows));
  const started = performance.now();
  const read = ways[way as keyof typeof ways](bytes);
  const seconds = (performance.now() - started) / 1000;
  const peak = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(JSON.stringify({ rows: read, seconds, peak, text: bytes.length / 1e6 } satisfies Cost));
}
