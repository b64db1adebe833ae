import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, inject, it } from "vitest";
import { datasetFolder } from "../built-site.ts";
import { runBuild } from "./build-command.ts";
import { builtFiles } from "./built-files.ts";

const folder = mkdtempSync(join(tmpdir(), "same-bytes-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("two builds of the same data are identical, byte for byte", () => {
  const again = join(folder, "again");
  const { status, stderr } = runBuild(datasetFolder("township-report"), "--out", again);
  expect(status, stderr).toBe(0);
  const [first, second] = [builtFiles(inject("townshipReport")), builtFiles(again)];
  expect(first.length).toBeGreaterThan(100);
  expect(second.map(({ path }) => path)).toEqual(first.map(({ path }) => path));
  const differing = first.flatMap(({ path, bytes }, at) => differenceIn(path, bytes, second[at]?.bytes ?? bytes));
  expect(differing.slice(0, 3)).toEqual([]);
});

/** Where two texts part, with what stands there in each. */
function differenceIn(path: string, first: Buffer, second: Buffer): string[] {
  if (first.equals(second)) return [];
  const [a, b] = [first.toString("utf8"), second.toString("utf8")];
  const at = [...a].findIndex((character, position) => character !== b[position]);
  return [`${path}: ${a.slice(at - 20, at + 60)} | ${b.slice(at - 20, at + 60)}`];
}
