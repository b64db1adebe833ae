import { spawnSync } from "node:child_process";
import { performance } from "node:perf_hooks";
import { findChromium, installChromium } from "./chromium.ts";

/** `npm test`: types, lint and format, unused code, unit tests, the built site and the browser. Stops at the first that fails. */
const steps: readonly (readonly [string, readonly string[]])[] = [
  ["types of pages", ["astro", "check", "--minimumFailingSeverity", "warning"]],
  ["types", ["tsc", "--noEmit", "-p", "tsconfig.json"]],
  ["lint and format", ["biome", "check", "--error-on-warnings", "."]],
  ["unused code", ["knip"]],
  ["tests", ["vitest", "run"]],
];

const chromium = findChromium() ?? installChromium();
for (const [name, [command = "", ...args]] of steps) {
  const started = performance.now();
  process.stdout.write(`\n== ${name}\n`);
  const { status } = spawnSync(command, args, {
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { ...process.env, CHROMIUM_PATH: chromium, ASTRO_TELEMETRY_DISABLED: "1" },
  });
  if (status !== 0) process.exit(status ?? 1);
  process.stdout.write(`== ${name}: ${((performance.now() - started) / 1000).toFixed(0)} s\n`);
}
