import { describe, expect, test } from "vitest";
import type { Reconciliation } from "../../src/reconcile/reconciliation.ts";
import { explanationLines } from "../../src/site/explanation.ts";
import { runPipeline } from "../../src/site/pipeline.ts";

const encode = (text: string) => new TextEncoder().encode(text);
const settings = { id: "x", title: { en: "X" }, kind: "reported", root: "t", languages: ["en"], sources: ["甲", "乙"] };
const enrolment = "area,school_year,level,group,population,counted_separately,enrolled,reported_enrolment_rate,source";
const dropout = "area,school_year,level,group,pupils_at_start,dropouts,reported_dropout_rate,source";
const teachers = "area,school_year,level,staff,full_time_teachers,above_required,reported_above_required_rate,source";

function held(table: string, header: string, rows: readonly string[], period = "2022-2023", level = "primary") {
  const { site, problems } = runPipeline([
    { name: "dataset.json", bytes: encode(JSON.stringify(settings)) },
    { name: "areas.csv", bytes: encode("area,name,kind\nt,T,township\n") },
    { name: `${table}.csv`, bytes: encode(`${[header, ...rows].join("\n")}\n`) },
  ]);
  const figure = site
    ?.figures("t")
    .find((each) => each.reconciliation && each.period === period && each.level === level);
  const lines = figure && site ? explanationLines(figure, site.places, "en") : [];
  return { reconciliation: figure?.reconciliation as Reconciliation, lines, problems };
}

describe("what explains a reported rate", () => {
  test("is the row of the source that printed it, where its counts are not the most trusted", () => {
    const { reconciliation, lines } = held("dropout", dropout, [
      "t,2022-2023,primary,all,1000,5,,甲",
      "t,2022-2023,primary,all,800,7,0.875%,乙",
    ]);
    expect(reconciliation.verdict).toBe("explained");
    expect(lines.join(" ")).toContain("7/800");
  });

  test("is one change: a variant keeps the counts that it does not name", () => {
    const { lines } = held("teachers", teachers, [
      "t,2022-2023,primary,,75,65,83.3%,甲",
      "t,2022-2023,primary,78,70,48,,乙",
    ]);
    expect(lines.join(" ")).toContain("65/78");
    expect(lines.join(" ")).not.toContain("48/78");
  });

  test("is never a fraction without anybody below", () => {
    const { reconciliation } = held("enrolment", enrolment, [
      "t,2022-2023,primary,all,1000,,950,0.00%,",
      "t,2023-2024,primary,all,10,20,0,,",
    ]);
    // The year after has no rate: 0 of −10. Its numerator alone, 0 of 1000, is a fraction all the same.
    const denominators = reconciliation.explanations.map(({ candidate }) => candidate.denominator?.n);
    expect(denominators).toEqual([1000n]);
  });

  test("is not another unit where 0 % is printed for 45 %", () => {
    const { reconciliation } = held("enrolment", enrolment, ["t,2022-2023,primary,all,100,,45,0%,"]);
    expect(reconciliation.verdict).toBe("unexplained");
  });
});

describe("a hint", () => {
  test("is not drawn from “at least”, which accepts more than one figure's rounding", () => {
    const { reconciliation } = held("enrolment", enrolment, ["t,2022-2023,primary,all,1000,,950,99%以上,"]);
    expect([reconciliation.verdict, reconciliation.hints]).toEqual(["unexplained", []]);
  });

  test("says how many more would have to be left out than are", () => {
    const { lines } = held("enrolment", enrolment, ["t,2022-2023,primary,all,1000,10,950,96.35%,"]);
    expect(lines.join(" ")).toContain("Fits only if 4 more are left out"); // 950/986
  });

  test("never leaves out those who are counted", () => {
    const { reconciliation } = held("enrolment", enrolment, ["t,2022-2023,primary,all,100,,60,200.000%,"]);
    expect(reconciliation.hints.filter(({ kind }) => kind === "counted_separately")).toEqual([]);
  });
});

test("two sources that print different rates for one key are a finding", () => {
  const { problems } = held("dropout", dropout, [
    "t,2022-2023,primary,all,1000,5,0.5%,甲",
    "t,2022-2023,primary,all,1000,5,9.9%,乙",
  ]);
  expect(problems.map(({ code }) => code)).toContain("sources-differ");
});

test("a rule as long as a page is an error in words, not a fault", () => {
  const rule = `r,long,enrolment.enrolled${"+1".repeat(5000)},=,1,enrolment,,skip,finding`;
  const { problems } = runPipeline([
    { name: "dataset.json", bytes: encode(JSON.stringify(settings)) },
    { name: "areas.csv", bytes: encode("area,name,kind\nt,T,township\n") },
    { name: "rules.csv", bytes: encode(`code,says,left,operator,right,tables,tolerance,missing,severity\n${rule}\n`) },
  ]);
  expect(problems.map(({ code }) => code)).toEqual(["rule-expression"]);
});
