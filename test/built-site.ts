import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { buildSite } from "../scripts/build-site.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The folder of the site built from data/township-report. */
    townshipReport: string;
    /** The folder of the site built from data/sample-county. */
    sampleCounty: string;
  }
}

/** The folder of a dataset of this project. */
export function datasetFolder(name: string): string {
  return fileURLToPath(new URL(`../data/${name}`, import.meta.url));
}

/** Builds as the build command does, which runs without the NODE_ENV that Vitest sets. */
async function buildAsPublished(dataset: string, out: string): Promise<void> {
  const before = process.env["NODE_ENV"];
  process.env["NODE_ENV"] = "production";
  try {
    await buildSite(dataset, out);
  } finally {
    process.env["NODE_ENV"] = before;
  }
}

/** Builds both datasets once for all tests of the site, and removes them at the end. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "built-site-"));
  const [townshipReport, sampleCounty] = [join(folder, "township-report"), join(folder, "sample-county")];
  await buildAsPublished(datasetFolder("township-report"), townshipReport);
  await buildAsPublished(datasetFolder("sample-county"), sampleCounty);
  project.provide("townshipReport", townshipReport);
  project.provide("sampleCounty", sampleCounty);
  return () => rmSync(folder, { recursive: true, force: true });
}
