import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { realFiles } from "./fuzz/real-files.ts";
import { fuzzTrial } from "./fuzz/trial.ts";

/**
 * `node scripts/fuzz.ts 100000 [seed]`: the whole pipeline over so many hostile files. The work is done in a thread
 * that can be killed, so that a hang is found and named like any other fault.
 */

/** No file of these sizes may take longer. */
const hangs = 20_000;

interface Share {
  readonly cases: number;
  readonly seed: number;
  readonly running: SharedArrayBuffer;
}

if (isMainThread) watch(Number(process.argv[2] ?? 100_000), Number(process.argv[3] ?? 1));
else work(workerData as Share);

function work({ cases, seed, running }: Share): void {
  const now = new Int32Array(running);
  const found = fuzzTrial(cases, seed, realFiles(), (each) => {
    now[0] = each;
  });
  parentPort?.postMessage(found);
}

function watch(cases: number, seed: number): void {
  const running = new SharedArrayBuffer(4);
  const now = new Int32Array(running);
  const share: Share = { cases, seed, running };
  const worker = new Worker(new URL(import.meta.url), { workerData: share });
  let last = -1;
  const guard = setInterval(() => {
    if (now[0] === last) {
      process.stdout.write(`seed ${last} hangs\n`);
      process.exit(1);
    }
    last = now[0] ?? -1;
  }, hangs);
  worker.on("message", (found: ReturnType<typeof fuzzTrial>) => {
    clearInterval(guard);
    const peak = `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`;
    process.stdout.write(`${JSON.stringify({ ...found, peak }, null, 2)}\n`);
    process.exitCode = found.broken.length > 0 ? 1 : 0;
  });
}
