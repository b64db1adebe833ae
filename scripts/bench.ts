import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { extname, join } from "node:path";
import { performance } from "node:perf_hooks";
import { gzipSync } from "node:zlib";
import Papa from "papaparse";
import { checkDataset } from "../src/checks/index.ts";
import { runPipeline } from "../src/site/pipeline.ts";
import { readDataset, type SentFile } from "../src/tables/reading.ts";
import { costOf } from "./bench/rows.ts";
import { buildSite } from "./build-site.ts";
import { readOptions } from "./options.ts";
import { readFolder } from "./read-folder.ts";
import { filesBelow } from "./relative.ts";
import { type ExitCode, run } from "./run.ts";
import { makeCounty } from "./sample-county/county.ts";
import { datasetFiles } from "./sample-county/files.ts";

/** `npm run bench -- --size N`: what reading, checking, working out and building a county of N schools costs. */
async function main(args: readonly string[]): Promise<ExitCode> {
  const { size = 40 } = readOptions("bench", args);
  const scratch = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    const dataset = join(scratch, "county");
    writeCounty(size, dataset);
    const files = readFolder(dataset, "en");
    print("machine", `${cpus().length} × ${cpus()[0]?.model ?? "unknown"}, Node ${process.version}`);
    measureReading(files);
    measureRows(1_000_000);
    await measureBuild(dataset, join(scratch, "dist"));
    return 0;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function writeCounty(schools: number, folder: string): void {
  const townships = Math.max(2, Math.min(500, Math.round((schools * 14) / 40)));
  const county = makeCounty({ townships, schools, firstYear: 2014, years: 10, seed: 1, slips: [] });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of datasetFiles(county, [])) writeFileSync(join(folder, name), text);
  print("county", `${schools} schools in ${townships} townships, 10 school years`);
}

function measureReading(files: readonly SentFile[]): void {
  const texts = files.filter(({ name }) => name.endsWith(".csv")).map(({ bytes }) => new TextDecoder().decode(bytes));
  const parsing = timed(() => texts.map((text) => Papa.parse<string[]>(text).data.length));
  const reading = timed(() => readDataset(files));
  const checking = timed(() => checkDataset(reading.result));
  const working = timed(() => {
    const { site } = runPipeline(files);
    return site?.places.all.reduce((count, { id }) => count + site.figures(id).length, 0) ?? 0;
  });
  const rows = parsing.result.reduce((sum, count) => sum + count, 0);
  print("rows", String(rows));
  print("parse alone (PapaParse)", milliseconds(parsing.time));
  print("read into typed rows", against(reading.time, parsing.time));
  print("check", against(checking.time, parsing.time));
  print("read, check and work out", `${against(working.time, parsing.time)}, ${working.result} figures`);
}

/** One file of a million rows, by PapaParse alone and by the whole reading, each in a process of its own. */
function measureRows(rows: number): void {
  const alone = costOf("parse", rows);
  const whole = costOf("read", rows);
  const told = ({ rows: read, seconds, peak, text }: typeof alone) =>
    `${(read / seconds / 1000).toFixed(0)} thousand rows a second, peak ${peak.toFixed(0)} MB for a file of ${text.toFixed(0)} MB`;
  print("a million rows, PapaParse", told(alone));
  print("the same into typed rows", `${told(whole)}; ${(whole.seconds / alone.seconds).toFixed(1)} × PapaParse`);
}

async function measureBuild(dataset: string, out: string): Promise<void> {
  const started = performance.now();
  const written = await buildSite(dataset, out);
  const seconds = (performance.now() - started) / 1000;
  const pages = filesBelow(out)
    .filter((file) => extname(file) === ".html")
    .map((file) => readFileSync(file));
  const raw = pages.map(({ length }) => length);
  const zipped = pages.map((page) => gzipSync(page).length);
  print("build", `${written.pages} pages, ${written.files} files in ${seconds.toFixed(1)} s`);
  print("pages per second", (written.pages / seconds).toFixed(0));
  print("bytes per page", `median ${median(raw)} raw, ${median(zipped)} gzip; largest ${Math.max(...zipped)} gzip`);
  print("whole site", `${(written.bytes / 1e6).toFixed(1)} MB`);
  print("peak memory", `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
}

function timed<R>(work: () => R): { result: R; time: number } {
  const started = performance.now();
  const result = work();
  return { result, time: performance.now() - started };
}

function against(time: number, base: number): string {
  return `${milliseconds(time)}, ${(time / base).toFixed(1)} × parsing`;
}

function milliseconds(time: number): string {
  return `${time.toFixed(0)} ms`;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function print(name: string, value: string): void {
  process.stdout.write(`${name.padEnd(28)}${value}\n`);
}

await run(main);
