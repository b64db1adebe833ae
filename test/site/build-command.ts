import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const script = fileURLToPath(new URL("../../scripts/build.ts", import.meta.url));

/** What Vitest puts into the environment of its workers, and Vite would take for the mode of the build. */
const ofVitest = new Set(["NODE_ENV", "MODE", "DEV", "PROD", "SSR", "BASE_URL"]);

/** Runs the build command on its arguments, as a person would in a terminal. */
export function runBuild(...args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofVitest.has(name)));
  return spawnSync(process.execPath, [script, ...args], { encoding: "utf8", env });
}
