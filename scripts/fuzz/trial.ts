import { performance } from "node:perf_hooks";
import { runPipeline } from "../../src/site/pipeline.ts";
import { tables } from "../../src/tables/index.ts";
import type { SentFile } from "../../src/tables/reading.ts";
import { hostileWorkbook, mutate, mutateCells, pick, type Random, randomBytes, randomOf, whole } from "./hostile.ts";

/** What came of many hostile files. */
export interface FuzzTrial {
  readonly cases: number;
  /** Cases with a row that could be read, and cases with a problem. */
  readonly withRows: number;
  readonly withProblems: number;
  /** Neither rows nor problems came of it, or an exception did: must be empty. */
  readonly broken: readonly { readonly seed: number; readonly name: string; readonly what: string }[];
  /** The slowest case in milliseconds, and which it was. */
  readonly slowest: { readonly seed: number; readonly milliseconds: number };
}

/**
 * Runs the whole pipeline over `cases` hostile files, one at a time, each as a table of a small dataset: random bytes,
 * mutations of the given files, workbooks of an enemy. Case number n of one seed is always the same.
 * @param files real files to mutate; at least one
 * @param before told the seed of each case before it runs, so that a hang can be named
 */
export function fuzzTrial(
  cases: number,
  seed: number,
  files: readonly SentFile[],
  before: (seed: number) => void = () => {},
): FuzzTrial {
  const broken: { seed: number; name: string; what: string }[] = [];
  let [withRows, withProblems] = [0, 0];
  let slowest = { seed, milliseconds: 0 };
  for (let each = seed; each < seed + cases; each++) {
    const hostile = hostileFile(each, files);
    before(each);
    const started = performance.now();
    const outcome = outcomeOf(hostile);
    const milliseconds = performance.now() - started;
    if (milliseconds > slowest.milliseconds) slowest = { seed: each, milliseconds };
    if (outcome.rows > 0) withRows += 1;
    if (outcome.problems > 0) withProblems += 1;
    if (outcome.fault) broken.push({ seed: each, name: hostile.name, what: outcome.fault });
  }
  return { cases, withRows, withProblems, broken, slowest };
}

/** The file of one case, by its number alone. */
function hostileFile(seed: number, files: readonly SentFile[]): SentFile {
  const random = randomOf((seed * 0.618033988749895) % 1);
  const table = pick(random, ["dropout", "enrolment", "library", "literacy", "teachers", "grades"]);
  switch (whole(random, 0, 9)) {
    case 0:
      return { name: `${table}.csv`, bytes: randomBytes(random, whole(random, 0, 2000)) };
    case 1:
    case 2:
    case 3:
      return { name: `${table}.xlsx`, bytes: hostileWorkbook(random) };
    default:
      return mutantOf(pick(random, files), table, random);
  }
}

/** A table of the project keeps its name; any other file is sent as a table. */
function mutantOf({ name, bytes }: SentFile, table: string, random: Random): SentFile {
  const known = tables.some(({ id }) => name === `${id}.csv`);
  const start = bytes.length > 20_000 ? bytes.slice(0, 20_000) : bytes;
  return {
    name: known ? name : `${table}${name.slice(name.lastIndexOf("."))}`,
    bytes: random() < 0.7 ? encoder.encode(mutateCells(decoder.decode(start), random)) : mutate(start, random),
  };
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const settings: SentFile = {
  name: "dataset.json",
  bytes: encoder.encode(
    '{"id":"x","title":{"zh-Hans":"某镇"},"kind":"reported","root":"town","languages":["zh-Hans","zh-Hant","en"]}',
  ),
};
const places: SentFile = {
  name: "areas.csv",
  bytes: encoder.encode("area,name,parent,kind\r\ntown,某镇,,township\r\n340101001000,清溪镇,town,township\r\n"),
};

function outcomeOf(file: SentFile): { rows: number; problems: number; fault?: string } {
  try {
    const { reading, problems } = runPipeline([settings, ...(file.name === places.name ? [] : [places]), file]);
    const read = reading.files.find(({ name }) => name === file.name);
    const rows = read?.rows ?? 0;
    const own = problems.filter(({ place }) => place.file === file.name).length;
    // A header without rows is a table in which nothing was reported.
    const silent = !read && problems.length === 0;
    return { rows, problems: own, ...(silent ? { fault: "neither rows nor problems" } : {}) };
  } catch (error) {
    return { rows: 0, problems: 0, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
