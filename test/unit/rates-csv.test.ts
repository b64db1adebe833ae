import { fileURLToPath } from "node:url";
import type { APIContext, APIRoute } from "astro";
import Papa from "papaparse";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { readFolder } from "../../scripts/read-folder.ts";
import { csvText } from "../../src/downloads/csv.ts";
import { type RateRecord, rateColumns, rateRecords } from "../../src/downloads/rates.ts";
import { indicators } from "../../src/indicators/index.ts";
import { GET as getCsv } from "../../src/pages/data/rates.csv.ts";
import { GET as getJson } from "../../src/pages/data/rates.json.ts";
import { runPipeline } from "../../src/site/pipeline.ts";

vi.mock("../../src/site/current.ts", async () => {
  const { smallSite } = await import("./small-dataset.ts");
  const site = smallSite(
    {
      areas: `area,name,parent,kind,school_type
        west,西镇,,township,
        east,东镇,,township,`,
      enrolment: `area,school_year,level,group,population,counted_separately,enrolled,reported_enrolment_rate
        west,2022-2023,primary,all,1856,10,1835,99.4%
        west,2022-2023,primary,girls,673,,664,99.3%
        west,2022-2023,lower_secondary,all,1082,,,`,
      dropout: `area,school_year,level,pupils_at_start,dropouts,reported_dropout_rate
        west,undated,primary,2759,0,0%
        west,2022-2023,primary,2759,[c],[x]
        west,2021-2022,primary,0,0,
        west,2021-2022,lower_secondary,1528,4,0.26%
        east,2022-2023,primary,1000,[z],
        east,2021-2022,primary,1000,[x],`,
      pupils: `area,school_year,level,pupils,classes
        east,2022-2023,primary,1,8192
        east,2022-2023,lower_secondary,,`,
      "student-aid": `area,year,stage,programme,eligible,recipients,informed
        east,2022,primary,"营养""改善"", 早餐",200,196,
        east,2022,primary,"=HYPERLINK(""x"")",200,100,`,
    },
    { root: "east" },
  );
  return { site, checksum: "" };
});

async function written(route: APIRoute): Promise<string> {
  const response = await route({} as APIContext);
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(await response.arrayBuffer());
}

function parsed(text: string): RateRecord[] {
  return Papa.parse<RateRecord>(text.replace(/^\uFEFF/, ""), { header: true, skipEmptyLines: true }).data;
}

let [csv, json] = ["", ""];
beforeAll(async () => {
  [csv, json] = [await written(getCsv), await written(getJson)];
});

function linesFor(indicator: string): string[] {
  return csv.split("\r\n").filter((line) => line.startsWith(`${indicator},`));
}

describe("rates.csv", () => {
  it("has the columns of TABLES, in their order", () => {
    const columns =
      "indicator, area, period, level, group, basis, numerator, denominator, rate, unit, reported, verdict, explanation, standard, limit, meets, margin, status";
    expect(csv.split("\r\n")[0]).toBe(`\uFEFF${columns.replaceAll(", ", ",")}`);
    expect(rateColumns.join(", ")).toBe(columns);
  });

  it("is UTF-8 with a byte order mark, and every line ends with CRLF", () => {
    expect(csv.startsWith("\uFEFFindicator,")).toBe(true);
    expect(csv.endsWith("\r\n")).toBe(true);
    expect(csv.replaceAll("\r\n", "")).not.toMatch(/[\r\n\uFEFF](?!indicator)/);
  });

  it("has a row for every area, period, indicator, level and group that has anything on file, and no other", () => {
    const keys = parsed(csv).map(({ indicator, area, period, level, group }) =>
      [indicator, area, period, level, group].join(" "),
    );
    expect(keys).toEqual([
      "enrolment-rate west 2022-2023 lower_secondary all",
      "enrolment-rate west 2022-2023 primary all",
      "enrolment-rate west 2022-2023 primary girls",
      "gender-parity-index west 2022-2023 primary all",
      "dropout-rate east 2021-2022 primary all",
      "dropout-rate east 2022-2023 primary all",
      "dropout-rate west 2021-2022 lower_secondary all",
      "dropout-rate west 2021-2022 primary all",
      "dropout-rate west 2022-2023 primary all",
      "dropout-rate west undated primary all",
      "class-size east 2022-2023 primary all",
      "large-class-rate east 2022-2023 primary all",
      'aid-coverage-rate east 2022 primary \'=HYPERLINK("x")',
      'aid-coverage-rate east 2022 primary 营养"改善", 早餐',
      'aid-awareness-rate east 2022 primary \'=HYPERLINK("x")',
      'aid-awareness-rate east 2022 primary 营养"改善", 早餐',
      'aid-per-recipient east 2022 primary \'=HYPERLINK("x")',
      'aid-per-recipient east 2022 primary 营养"改善", 早餐',
    ]);
  });

  it("has numerator and denominator after exclusions, the rate in its unit, and what was reported as printed", () => {
    // 183500/1846 = 99.4041170097508…; 400/1528 = 0.26178010471204…
    expect(linesFor("enrolment-rate")).toEqual([
      "enrolment-rate,west,2022-2023,lower_secondary,all,household_register,,1082,,%,,,,,,,,not_reported",
      "enrolment-rate,west,2022-2023,primary,all,household_register,1835,1846,99.404117009751,%,99.4%,exact,,,,,,observed",
      "enrolment-rate,west,2022-2023,primary,girls,household_register,664,673,98.662704309064,%,99.3%,unexplained,,,,,,observed",
    ]);
    expect(linesFor("dropout-rate")[2]).toBe(
      "dropout-rate,west,2021-2022,lower_secondary,all,school_register,4,1528,0.261780104712,%,0.26%,exact,,,,,,observed",
    );
  });

  it("leaves numerator and denominator of the parity index blank", () => {
    expect(linesFor("gender-parity-index")).toEqual([
      "gender-parity-index,west,2022-2023,primary,all,household_register,,,,ratio,,,,,,,,not_reported",
    ]);
  });

  it("rounds half up to twelve decimals: 1/8192 is 0.0001220703125", () => {
    expect(linesFor("class-size")).toEqual([
      "class-size,east,2022-2023,primary,all,school_register,1,8192,0.000122070313,pupils,,,,,,,,observed",
    ]);
  });

  it("has no trailing zeros", () => {
    expect(parsed(csv).find(({ indicator }) => indicator === "aid-coverage-rate")?.rate).toBe("50");
    expect(linesFor("dropout-rate")[5]).toBe(
      "dropout-rate,west,undated,primary,all,school_register,0,2759,0,%,0%,exact,,,,,,observed",
    );
  });

  it("says why there is no figure, and keeps the marks of the reported column", () => {
    const statuses = parsed(csv).filter(({ indicator }) => indicator === "dropout-rate");
    expect(statuses.map(({ rate, reported, status }) => [rate, reported, status])).toEqual([
      ["", "", "not_available"],
      ["", "", "not_applicable"],
      ["0.261780104712", "0.26%", "observed"],
      ["", "", "zero_denominator"],
      ["", "[x]", "confidential"],
      ["0", "0%", "observed"],
    ]);
  });

  it("quotes cells as RFC 4180 does, and keeps a spreadsheet from reading one as a formula", () => {
    const [formula, quoted] = linesFor("aid-coverage-rate");
    expect(quoted).toBe('aid-coverage-rate,east,2022,primary,"营养""改善"", 早餐",,196,200,98,%,,,,,,,,observed');
    expect(formula).toBe('aid-coverage-rate,east,2022,primary,"\'=HYPERLINK(""x"")",,100,200,50,%,,,,,,,,observed');
  });
});

describe("rates.json", () => {
  it("holds the same rows under the same names, each on a line of its own", () => {
    const records: RateRecord[] = JSON.parse(json);
    expect(records.length).toBe(18);
    expect(json.trimEnd().split("\n")).toHaveLength(records.length + 2);
    expect(records.map((record) => Object.keys(record))).toEqual(records.map(() => [...rateColumns]));
    const unescaped = parsed(csv).map((record) => ({ ...record, group: record.group.replace(/^'(?==)/, "") }));
    expect(records).toEqual(unescaped);
  });
});

describe("a cell that a spreadsheet would read as a formula", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ["+SUM(A1)", "'+SUM(A1)"],
    ["-2+3", "'-2+3"],
    ["-school_1", "-school_1"], // an area id, by which programs join
    ["@cmd", "'@cmd"],
    ["-0.5", "-0.5"],
    ["12", "12"],
  ])("%s is written as %s", (cell, safe) => {
    expect(csvText(["a"], [[cell]])).toBe(`\uFEFFa\r\n${safe}\r\n`);
  });
});

describe("the rates of the demonstration county", () => {
  const folder = fileURLToPath(new URL("../../data/sample-county", import.meta.url));
  let records: readonly RateRecord[] = [];
  beforeAll(() => {
    const { site } = runPipeline(readFolder(folder, "en"));
    records = site ? rateRecords(site) : [];
  });

  it("stand one to a row, sorted by indicator as declared, then by area, period, level and group", () => {
    const order = indicators.map(({ id }) => id);
    const keys = records.map(({ indicator, area, period, level, group }) =>
      [String(order.indexOf(indicator)).padStart(3, "0"), area, period, level, group].join("\u0001"),
    );
    expect(keys.length).toBeGreaterThan(1000);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toEqual([...keys].sort());
  });

  it("have the units, bases and statuses of TABLES", () => {
    const distinct = (column: keyof RateRecord) => [...new Set(records.map((record) => record[column]))].sort();
    expect(distinct("unit")).toEqual(["%", "books", "m²", "pupils", "ratio", "teachers", "yuan"]);
    expect(distinct("basis")).toEqual(["", "household_register", "school_register"]);
    const statuses = [
      "observed",
      "not_reported",
      "not_available",
      "not_applicable",
      "zero_denominator",
      "confidential",
      "unreliable",
    ];
    expect(distinct("status").length).toBeGreaterThan(1);
    for (const status of distinct("status")) expect(statuses).toContain(status);
  });

  it("are plain digits with at most twelve decimals, and there is one exactly where the status is observed", () => {
    expect(records.filter(({ rate }) => rate !== "").length).toBeGreaterThan(1000);
    const odd = records.filter(
      ({ rate, status }) => (rate === "") === (status === "observed") || !/^(-?\d+(\.\d{0,11}[1-9])?)?$/.test(rate),
    );
    expect(odd).toEqual([]);
  });

  it("never have sides where they are parity indices or coefficients", () => {
    const bare = records.filter(({ unit }) => unit === "ratio");
    expect(bare.length).toBeGreaterThan(100);
    expect(bare.filter(({ numerator, denominator }) => numerator !== "" || denominator !== "")).toEqual([]);
  });
});
