import { describe, expect, test } from "vitest";
import { makeCounty } from "../../scripts/sample-county/county.ts";
import { datasetFiles } from "../../scripts/sample-county/files.ts";
import { sampleOptions } from "../../scripts/sample-county/sample.ts";
import type { Slip } from "../../scripts/sample-county/slip.ts";
import { slips } from "../../scripts/sample-county/slips.ts";
import { runPipeline } from "../../src/site/pipeline.ts";

const files = (planted: readonly Slip[]) =>
  [...datasetFiles(makeCounty({ ...sampleOptions, slips: planted }), planted)]
    .filter(([name]) => name !== "README.md")
    .map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));

describe("the demonstration county", () => {
  const found = runPipeline(files(slips)).problems;

  test.each(slips.map((slip) => [slip.id, slip] as const))(
    "the planted slip %s is found where it was planted",
    (_, slip) => {
      const there = found.filter(
        ({ place, about }) =>
          place.file === `${slip.table}.csv` && about?.area === slip.area && about.period === slip.period,
      );
      expect(there.map(({ code }) => code)).not.toEqual([]);
    },
  );

  test("without the slips has no error and at most a handful of findings", () => {
    const clean = runPipeline(files([])).problems;
    expect(clean.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(clean.filter(({ severity }) => severity === "finding").length).toBeLessThanOrEqual(6);
  });
});
