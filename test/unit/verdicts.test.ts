import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";
import { beforeAll, describe, expect, test } from "vitest";
import { readFolder } from "../../scripts/read-folder.ts";
import { formatCount } from "../../src/i18n/units.ts";
import { rateCell, reportedCell, sideCell } from "../../src/site/cells.ts";
import { explanationLines } from "../../src/site/explanation.ts";
import { runPipeline } from "../../src/site/pipeline.ts";
import type { Site } from "../../src/site/site.ts";

interface Example {
  readonly scope: string;
  readonly indicator: string;
  readonly level: string;
  readonly group: string;
  readonly verdict: string;
  readonly explanation: string;
}

const folder = fileURLToPath(new URL("../../data/township-report", import.meta.url));
const csv = readFileSync(new URL("../worked-examples.csv", import.meta.url), "utf8").replace(/^\uFEFF/, "");
const examples = Papa.parse<Example>(csv, { header: true, skipEmptyLines: true }).data;
const held = examples.filter(({ scope }) => scope === "township-report");

describe("the verdicts of the township report", () => {
  let site: Site | undefined;
  beforeAll(() => {
    site = runPipeline(readFolder(folder, "en")).site;
  });

  const figureOf = ({ indicator, level, group }: Example) =>
    site
      ?.figures("town")
      .find((each) => each.indicator.id === indicator && each.level === level && each.group === group);

  test("are all on file", () => {
    expect(held.length).toBe(24);
    expect(held.filter((example) => !figureOf(example))).toEqual([]);
  });

  test.each(held.map((example) => [`${example.indicator} ${example.level} ${example.group}`, example] as const))(
    "%s is as the worked example has it",
    (_, example) => {
      expect(figureOf(example)?.reconciliation?.verdict ?? "").toBe(example.verdict);
    },
  );

  const spoken = held.filter(({ verdict }) => verdict === "explained" || verdict === "unexplained");

  test.each(spoken.map((example) => [`${example.indicator} ${example.level} ${example.group}`, example] as const))(
    "%s names every number that its example names",
    (_, example) => {
      const figure = figureOf(example);
      if (!figure || !site) throw new Error("no figure");
      const { places } = site;
      const said = [
        ...explanationLines(figure, places, "en"),
        ...figure.sides.flatMap((side) => [sideCell(side, "en").text, side.value ? formatCount(side.value, "en") : ""]),
        rateCell(figure, "en").text,
        reportedCell(figure, "en").text,
      ]
        .join(" ")
        .replaceAll(",", "");
      const numbers = example.explanation.match(/\d+(?:\.\d+)?/g) ?? [];
      expect(numbers.length).toBeGreaterThan(0);
      expect(
        numbers.filter((number) => !new RegExp(`(?<![\\d.])${number.replace(".", "\\.")}(?![\\d])`).test(said)),
      ).toEqual([]);
    },
  );
});
