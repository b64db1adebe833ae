import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { readFolder } from "../../scripts/read-folder.ts";
import { decimalText } from "../../src/exact/decimal.ts";
import type { Fraction } from "../../src/exact/fraction.ts";
import type { Indicator, Ratio } from "../../src/indicators/define.ts";
import type { Figure } from "../../src/rates/figure.ts";
import { runPipeline } from "../../src/site/pipeline.ts";
import { indicatorOf, small } from "./small-dataset.ts";

interface Example {
  readonly scope: string;
  readonly indicator: string;
  readonly level: string;
  readonly group: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly reported: string;
  readonly rate: string;
  readonly source: string;
}

const report = fileURLToPath(new URL("../../data/township-report", import.meta.url));
const text = readFileSync(new URL("../worked-examples.csv", import.meta.url), "utf8");
const { data: examples } = Papa.parse<Example>(text, { header: true, skipEmptyLines: true });

function textOf(side: Fraction | undefined): string {
  return side ? decimalText(side, 0) : "";
}

function foundIn(figure: Figure | undefined): Pick<Example, "numerator" | "denominator" | "reported" | "rate"> {
  if (!figure) return { numerator: "", denominator: "", reported: "", rate: "no such figure" };
  const { rate, reported } = figure;
  return {
    numerator: textOf(rate.numerator),
    denominator: textOf(rate.denominator),
    reported: reported.status === "filled" ? reported.text : "",
    rate: rate.status === "observed" ? decimalText(rate.value, 4) : "",
  };
}

function expected({ numerator, denominator, reported, rate }: Example) {
  return { numerator, denominator, reported, rate };
}

/** The counts of an example in the columns that the formula names, and nothing else. */
function formulaAlone({ indicator: id, level, group, numerator, denominator }: Example): Figure | undefined {
  const indicator: Indicator = indicatorOf(id);
  const { table } = indicator;
  const ratio = indicator.measure as Ratio;
  const [top, bottom] = [ratio.numerator.plus[0]?.column, ratio.denominator.plus[0]?.column];
  const header = ["area", "school_year", "level", "group", top, bottom].join(",");
  const row = ["town", "undated", level, group, numerator, denominator].join(",");
  return small({ [table.id]: `${header}\n ${row}` }).figure(id, "town", `undated ${level} ${group}`);
}

describe("the township report", () => {
  const { site, problems } = runPipeline(readFolder(report, "en"));

  it("is read without an error", () => {
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  const rows = examples.filter(({ scope }) => scope === "township-report");

  it("has its 24 worked rates", () => {
    expect(rows).toHaveLength(24);
  });

  it.each(rows)("$indicator $level $group: $source", (example) => {
    const figures = site?.figures(site.root.id) ?? [];
    const of = figures.filter(
      ({ indicator, level, group }) =>
        indicator.id === example.indicator && level === example.level && group === example.group,
    );
    expect(of.map(({ period }) => period)).toEqual(["undated"]);
    expect(foundIn(of[0])).toEqual(expected(example));
  });
});

describe("a worked example of a formula alone", () => {
  const rows = examples.filter(({ scope }) => scope === "unit");

  it("is on file", () => {
    expect(rows.length).toBeGreaterThan(0);
  });

  it.each(rows)("$indicator $level $group: $numerator of $denominator gives $rate", (example) => {
    expect(foundIn(formulaAlone(example))).toEqual(expected(example));
  });
});

it("every worked example is of the report or of a formula", () => {
  expect(new Set(examples.map(({ scope }) => scope))).toEqual(new Set(["township-report", "unit"]));
});
