import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { readFolder } from "../../scripts/read-folder.ts";
import { findingColumns, findingRecord } from "../../src/downloads/findings.ts";
import { rateRecords } from "../../src/downloads/rates.ts";
import { slipRows } from "../../src/downloads/slip.ts";
import { languages } from "../../src/i18n/language.ts";
import { type Finding, senderOf, worstFirst } from "../../src/site/finding.ts";
import { runPipeline } from "../../src/site/pipeline.ts";
import type { Site } from "../../src/site/site.ts";

describe("the findings of the township report", () => {
  let site: Site | undefined;
  beforeAll(() => {
    site = runPipeline(readFolder(fileURLToPath(new URL("../../data/township-report", import.meta.url)), "en")).site;
  });
  const records = () => (site?.findings ?? []).map(findingRecord);
  const ofRate = (indicator: string, level: string) =>
    records().find((record) => record.indicator === indicator && record.level === level);

  test("have the columns of TABLES, in its order", () => {
    expect(findingColumns.join(", ")).toBe(
      "code, severity, area, period, indicator, level, group, table, file, row, column, reported, recomputed, verdict, explanation, hint, status",
    );
  });

  test("name the retention rate that its counts do not give, with what it would take", () => {
    expect(ofRate("literacy-retention-rate", "all")).toEqual({
      code: "verdict-unexplained",
      severity: "finding",
      area: "town",
      period: "undated",
      indicator: "literacy-retention-rate",
      level: "all",
      group: "all",
      table: "literacy",
      file: "literacy.csv",
      row: "2",
      column: "reported_retention_rate",
      reported: "95%",
      recomputed: "90.909090909091",
      verdict: "unexplained",
      explanation: "",
      hint: "no_whole:denominator;53;up | needs:numerator;52;52 | standard_copied:literacy-1993;95",
      status: "open",
    });
  });

  test("explain the literacy rate by the 44 left in, cut off", () => {
    const rate = (site ? rateRecords(site) : []).find(({ indicator }) => indicator === "literacy-rate");
    expect(rate?.verdict).toBe("explained");
    expect(rate?.explanation).toBe("left_in:unable_to_learn;13017/13061=99.663119209861;cut_off");
  });

  test("stand worst first: what decides a standard, what nothing explains, contradictions, what another basis explains", () => {
    const verdicts = (site?.findings ?? []).map(({ problem, figure }) => {
      if (problem.severity === "note") return "note";
      return figure?.flips ? "flips" : (figure?.reconciliation?.verdict ?? "");
    });
    const order = ["flips", "unexplained", "", "explained", "note"];
    const positions = verdicts.map((verdict) => order.indexOf(verdict));
    expect(new Set(verdicts).size).toBeGreaterThan(2);
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
  });

  test("fill a slip with a place, what is wrong, what to do and room to reply, in each language", () => {
    for (const language of languages) {
      const { header, rows } = slipRows(site?.findings ?? [], language);
      expect(header).toHaveLength(4);
      expect(rows.length).toBe(site?.findings.length);
      expect(rows.filter(([where, what, mend, reply]) => !where || !what || !mend || reply !== "")).toEqual([]);
    }
  });

  test("a known discrepancy goes to the end", () => {
    const [first, ...others] = site?.findings ?? [];
    if (!first || !site) throw new Error("no findings");
    const known = { ...first, problem: { ...first.problem, status: "known" } } as Finding;
    expect(worstFirst([known, ...others], site.places).at(-1)).toEqual(known);
  });

  test("belong to the sender's file where a table is a folder, else to the area", () => {
    const [first] = site?.findings ?? [];
    if (!first) throw new Error("no findings");
    const sent = { ...first, problem: { ...first.problem, place: { file: "literacy/qingxi.csv" } } } as Finding;
    expect(senderOf(sent)).toBe("qingxi");
    expect(senderOf(first)).toBe("town");
  });
});
