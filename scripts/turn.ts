import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { projectRoot } from "./site-config.ts";

const lock = join(projectRoot, ".astro", "building");
const patience = 100;

/**
 * Waits until no other build of this project runs: Astro keeps its half-made pages in one folder of the project, and
 * two builds at once would take each other's away. @returns what ends the turn
 */
export async function alone(): Promise<() => void> {
  mkdirSync(join(projectRoot, ".astro"), { recursive: true });
  while (!take()) await setTimeout(patience);
  return () => rmSync(lock, { force: true });
}

/** Whether a process is there. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function take(): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    if (!isRunning(Number(holder()))) rmSync(lock, { force: true });
    return false;
  }
}

function holder(): string {
  try {
    return readFileSync(lock, "utf8");
  } catch {
    return "";
  }
}
