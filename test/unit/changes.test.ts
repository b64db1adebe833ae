import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changesAsData, changesInLines } from "../../scripts/changes-report.ts";
import { changeColumns, changeRecords, changesOf } from "../../src/downloads/changes.ts";
import { csvText } from "../../src/downloads/csv.ts";
import { outputName, outputsOf } from "../../src/downloads/outputs.ts";
import { rateColumns, rateRecords } from "../../src/downloads/rates.ts";
import { changeSentences } from "../../src/i18n/changes.ts";
import { languages } from "../../src/i18n/language.ts";
import {
  type Change,
  changesBetween,
  changesIn,
  countChanges,
  everyChange,
  figureColumns,
  keyColumns,
  laterColumns,
  type RateRow,
  rowOf,
} from "../../src/site/changes.ts";
import { readRates } from "../../src/site/changes-file.ts";
import {
  areaName,
  changeLines,
  equationLine,
  equationOf,
  figureName,
  seriesOf,
  verdictLine,
} from "../../src/site/changes-words.ts";
import { smallSite } from "./small-dataset.ts";

/** A row written by hand: 1835 of 1846 children are enrolled, as reported, and the standard of 99 % is met. */
const enrolment: RateRow = {
  ...{ indicator: "enrolment-rate", area: "town", period: "2022-2023", level: "primary", group: "all" },
  ...{ basis: "household_register", numerator: "1835", denominator: "1846", rate: "99.404117009751", unit: "%" },
  ...{ reported: "99.4%", verdict: "exact", explanation: "", standard: "local", limit: "99", meets: "yes" },
  ...{ margin: "7", status: "observed" },
};
const bigger = { denominator: "1856", rate: "98.868534482759" };
const blank = { numerator: "", rate: "", meets: "", verdict: "no_base", status: "not_reported" };

/** The one change of a row, from what it was to what it is. */
function changed(was: Partial<RateRow>, is: Partial<RateRow> = {}): Change | undefined {
  const { single, periods } = changesBetween([{ ...enrolment, ...was }], [{ ...enrolment, ...is }]);
  expect(periods).toEqual([]);
  expect(single.length).toBeLessThan(2);
  return single[0];
}

describe("a figure", () => {
  it.each<[string, Partial<RateRow>, Partial<RateRow>, Partial<Change>]>([
    ["its denominator and rate differ", bigger, {}, { kind: "revised", parts: ["denominator", "rate"] }],
    ["its numerator differs alone", { numerator: "1834" }, {}, { kind: "revised", parts: ["numerator"] }],
    ["the reported rate differs", { reported: "99.3%" }, {}, { kind: "revised", parts: ["reported"] }],
    // 99 % and 99.0 % are different claims.
    ["the reported rate has other decimals", { reported: "99.40%" }, {}, { kind: "revised", parts: ["reported"] }],
    ["the reported rate is new", { reported: "", verdict: "" }, {}, { kind: "revised", verdict: false }],
    ["it could not be worked out", blank, {}, { kind: "status", verdict: true, crossing: undefined }],
    ["it cannot be worked out any more", {}, blank, { kind: "status", parts: ["numerator", "rate"] }],
    ["only its verdict differs", { verdict: "unexplained" }, {}, { kind: "judged", verdict: true, parts: [] }],
    ["it missed its standard", { meets: "no" }, {}, { kind: "judged", crossing: "now_met" }],
    ["it misses its standard", {}, { ...bigger, meets: "no" }, { kind: "revised", crossing: "no_longer_met" }],
    ["the limit rose above it", {}, { limit: "99.5", meets: "no" }, { kind: "judged", crossing: "no_longer_met" }],
  ])("is changed where %s", (_, was, is, expected) => {
    expect(changed(was, is)).toMatchObject(expected);
  });

  it.each<[string, Partial<RateRow>, Partial<RateRow>]>([
    ["nothing differs", {}, {}],
    ["a number is written otherwise", { numerator: "1835.0", rate: "99.4041170097510" }, {}],
    ["only its explanation or margin differs", { explanation: "cut_off", margin: "8" }, {}],
    ["the other release knew no verdict yet", { verdict: "" }, {}],
    ["the other release knew no standard yet", { standard: "", limit: "", meets: "", margin: "" }, {}],
    ["it is held against no standard any more", {}, { standard: "", limit: "", meets: "", margin: "" }],
  ])("is unchanged where %s", (_, was, is) => {
    expect(changed(was, is)).toBeUndefined();
  });

  it("is added or withdrawn where only one release has its row", () => {
    const girls = { ...enrolment, group: "girls" };
    expect(changesBetween([enrolment], [enrolment, girls]).single).toMatchObject([
      { kind: "added", was: undefined, is: girls, parts: [], crossing: undefined },
    ]);
    expect(changesBetween([enrolment, girls], [enrolment]).single).toMatchObject([
      { kind: "withdrawn", was: girls, is: undefined, parts: [], crossing: undefined },
    ]);
  });

  it("that was revised may have crossed a standard unknown, where only this release says whether one is met", () => {
    expect(changed({ ...bigger, meets: "" })?.unknown).toBe(true);
    expect(changed({ ...bigger, meets: "no" })?.unknown).toBe(false);
    expect(changed(blank)?.unknown).toBe(false);
    const { meets: _, ...older } = { ...enrolment, ...bigger };
    expect(changesBetween([older], [enrolment]).single[0]).toMatchObject({ unknown: true, crossing: undefined });
  });

  it("that is confidential now does not come back through its earlier value", () => {
    const change = changed({}, { numerator: "", rate: "", reported: "[c]", meets: "", status: "confidential" });
    expect(change?.was).toMatchObject({ numerator: "", denominator: "", rate: "", reported: "", status: "observed" });
    expect(changed({ numerator: "1830" }, { reported: "[c]" })?.was).toMatchObject({ numerator: "1830", reported: "" });
    const shown = changed({ numerator: "", rate: "", status: "confidential" });
    expect(shown?.is).toMatchObject({ numerator: "1835" });
  });
});

describe("two releases", () => {
  const row = (group: string, rest: Partial<RateRow> = {}): RateRow => ({ ...enrolment, group, ...rest });

  it("have crossings first, then revisions by size, other verdicts, statuses, what is gone and what is new", () => {
    const before = [
      row("gone"),
      row("status", blank),
      row("verdict", { verdict: "no_base" }),
      row("small", { rate: "99.3" }),
      row("large", { rate: "90" }),
      row("met", { rate: "98", meets: "no" }),
      row("missed"),
    ];
    const now = [
      row("new"),
      ...["status", "verdict", "small", "large", "met"].map((group) => row(group)),
      row("missed", { rate: "98.9", meets: "no" }),
    ];
    const { single, unchanged, before: count } = changesBetween(before, now);
    expect(single.map((change) => rowOf(change).group)).toEqual(
      ["missed", "met", "large", "small", "verdict", "status", "gone", "new"], //
    );
    expect({ unchanged, count }).toEqual({ unchanged: 0, count: 7 });
  });

  it("measure a percentage by points, and anything else against the larger of the two rates", () => {
    expect(changed({ rate: "99.304117009751" })?.size).toEqual({ n: 1n, d: 1000n });
    expect(changed({ rate: "50", unit: "pupils" }, { rate: "40", unit: "pupils" })?.size).toEqual({ n: 1n, d: 5n });
    expect(changed({ rate: "0", unit: "pupils" }, { rate: "40", unit: "pupils" })?.size).toEqual({ n: 1n, d: 1n });
    expect(changed({ rate: "50", unit: "pupils" })?.size).toEqual({ n: 0n, d: 1n });
  });

  it("say in one go that a whole period came or went, and one by one what came within a known one", () => {
    const years = ["2020-2021", "2021-2022", "2023-2024", "2024-2025"];
    const [early, dropped, next, last] = years.map((period) => ["all", "girls"].map((each) => row(each, { period })));
    const both = [row("all")];
    const before = [...both, ...(early ?? []), ...(dropped ?? [])];
    const now = [...both, row("girls"), ...(early ?? []), ...(next ?? []), ...(last ?? [])];
    const { single, periods, unchanged } = changesBetween(before, now);
    expect(single.map(({ kind, is }) => [kind, is?.group])).toEqual([["added", "girls"]]);
    expect(periods.map(({ kind, period, changes }) => [kind, period, changes.length])).toEqual([
      ["added", "2024-2025", 2],
      ["added", "2023-2024", 2],
      ["withdrawn", "2021-2022", 2],
    ]);
    expect(unchanged).toBe(3);
  });

  it("can be asked for some areas only", () => {
    const before = [row("all"), row("all", { area: "village" }), row("all", { area: "village", period: "2015" })];
    const now = [row("all", bigger), row("all", { area: "village", ...bigger })];
    const { single, periods } = changesIn(changesBetween(before, now), new Set(["village"]));
    expect(single.map(({ is }) => is?.area)).toEqual(["village"]);
    expect(periods.map(({ changes }) => changes.length)).toEqual([1]);
    expect(changesIn(changesBetween(before, now), new Set(["town"])).periods).toEqual([]);
  });
});

describe("any two releases", () => {
  const status = fc.constantFrom("observed", "not_reported", "confidential");
  const value = fc.constantFrom("", "1", "2", "50", "99.5");
  const anyRow: fc.Arbitrary<RateRow> = fc.record({
    ...{ indicator: fc.constantFrom("a", "b"), area: fc.constantFrom("town", "village"), level: fc.constant("all") },
    ...{ period: fc.constantFrom("2021-2022", "2022-2023", "undated"), group: fc.constantFrom("all", "girls") },
    ...{ numerator: value, denominator: value, rate: value, reported: value, status },
    ...{ verdict: fc.constantFrom("", "exact", "unexplained"), meets: fc.constantFrom("", "yes", "no") },
    ...{ unit: fc.constantFrom("%", "pupils") },
  });
  const key = (each: RateRow) => keyColumns.map((column) => each[column]).join(" ");
  const release = fc.uniqueArray(anyRow, { selector: key, maxLength: 12 });
  const mirrored = { added: "withdrawn", withdrawn: "added" } as const;
  const turned = { now_met: "no_longer_met", no_longer_met: "now_met" } as const;

  it("that are one differ in nothing", () => {
    fc.assert(
      fc.property(release, (rows) => {
        expect(changesBetween(rows, rows)).toEqual({
          ...{ before: rows.length, unchanged: rows.length, single: [], periods: [] },
        });
      }),
    );
  });

  it("differ backwards as they do forwards: added is withdrawn, and a crossing goes the other way", () => {
    const told = (changes: readonly Change[]) =>
      changes.map(({ kind, parts, verdict, crossing, ...rest }) => ({
        ...{ key: key(rowOf({ kind, parts, verdict, crossing, ...rest })), kind, parts, verdict, crossing },
      }));
    const sorted = <T extends { readonly key: string }>(list: readonly T[]) =>
      [...list].sort((a, b) => (a.key < b.key ? -1 : 1));
    fc.assert(
      fc.property(release, release, (a, b) => {
        const forwards = told(everyChange(changesBetween(a, b)));
        const backwards = told(everyChange(changesBetween(b, a))).map((change) => ({
          ...change,
          kind: change.kind === "added" || change.kind === "withdrawn" ? mirrored[change.kind] : change.kind,
          crossing: change.crossing && turned[change.crossing],
        }));
        expect(sorted(backwards)).toEqual(sorted(forwards));
      }),
    );
  });

  it("have every figure counted once", () => {
    fc.assert(
      fc.property(release, release, (a, b) => {
        const changes = changesBetween(a, b);
        const { revised, judged, status: other, added, withdrawn } = countChanges(everyChange(changes));
        const kept = changes.unchanged + revised + judged + other;
        expect([kept + withdrawn, kept + added]).toEqual([a.length, b.length]);
      }),
    );
  });
});

const site = smallSite(
  {
    areas: `area,name,name_en,parent,kind
      county,某县,A county,,county
      town,某镇,A township,county,township`,
    enrolment: `area,school_year,level,group,population,counted_separately,enrolled,reported_enrolment_rate
      town,2022-2023,primary,all,1856,10,1835,99.4%`,
    "student-aid": `area,year,stage,programme,eligible,recipients,informed
      town,2022,primary,"=HYPERLINK(""x"")",200,100,
      town,2022,primary,"营养""改善"", 早餐",200,196,`,
  },
  { root: "county" },
);
const records = rateRecords(site);
const bytes = (text: string) => new TextEncoder().encode(text);
const csvOf = (rows: readonly Readonly<Record<string, string>>[], columns: readonly string[]) =>
  csvText(
    columns,
    rows.map((row) => columns.map((column) => row[column] ?? "")),
  );

describe("the file of an earlier release", () => {
  const older = [
    "indicator",
    "area",
    "period",
    "level",
    "group",
    "numerator",
    "denominator",
    "rate",
    "reported",
    "status",
  ];

  it("has the columns that rates.csv has", () => {
    expect([...keyColumns, ...figureColumns, ...laterColumns].sort()).toEqual([...rateColumns].sort());
  });

  it("is read as this software writes it, as JSON, as an object that holds the rows, and as CSV", () => {
    expect(records.length).toBeGreaterThan(3);
    expect(readRates(bytes(JSON.stringify(records)))).toEqual(records);
    expect(readRates(bytes(JSON.stringify({ published: "2023-10-15", columns: rateColumns, rates: records })))).toEqual(
      records,
    );
    expect(readRates(bytes(csvOf(records, rateColumns)))).toEqual(records);
    expect(readRates(bytes("[\n\n]\n"))).toEqual([]);
  });

  it("may lack the columns that came later, which then say nothing", () => {
    const rows = readRates(bytes(csvOf(records, older)));
    expect("code" in rows ? rows : Object.keys(rows[0] ?? {}).sort()).toEqual([...older].sort());
    expect("code" in rows ? rows : changesBetween(rows, records).single).toEqual([]);
  });

  it("may have columns and be followed by versions that this one does not know", () => {
    expect(readRates(bytes(csvOf(records, [...rateColumns, "edition"])))).toEqual(records);
  });

  it.each<[string, string | Uint8Array, object]>([
    ["a workbook", new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0, 0]), { code: "no_rates" }],
    ["bytes that are no text", new Uint8Array([0x80, 0x81, 0xff, 0x20, 0xff]), { code: "no_text" }],
    ["another encoding", new Uint8Array([0xc4, 0xea, 0x2c]), { code: "no_rates" }],
    ["nothing", "", { code: "no_rates" }],
    ["broken JSON", "[{", { code: "no_rates" }],
    ["JSON of something else", '{"name":"x"}', { code: "no_rates" }],
    ["a list of something else", "[1]", { code: "broken_row", row: 1 }],
    ["numbers in place of texts", '[{"indicator":"a","numerator":5}]', { code: "broken_row", row: 1 }],
    ["JSON of lists of something else", JSON.stringify({ problems: [{ code: "x" }] }), { code: "no_rates" }],
    ["another table", "area,name\r\ntown,某镇\r\n", { code: "no_rates" }],
    ["a table without the rates", csvOf(records, keyColumns), { code: "lacks_column", column: "numerator" }],
    ["JSON without the rates", '[{"indicator":"a","area":"b"}]', { code: "lacks_column", column: "period" }],
    ["a row cut short", `${older.join(",")}\r\na,b,c\r\n`, { code: "broken_row", row: 2 }],
    ["a row without its area", csvOf([{ ...enrolment, area: "" }], older), { code: "broken_row", row: 2 }],
    ["an open quote", `${older.join(",")}\r\n"a`, { code: "broken_row", row: 2 }],
    ["one figure twice", csvOf([enrolment, enrolment], older), { code: "repeated_row", row: 3 }],
    ["one figure twice in JSON", JSON.stringify([enrolment, enrolment]), { code: "repeated_row", row: 2 }],
  ])("is refused where it is %s", (_, file, wrong) => {
    const read = readRates(typeof file === "string" ? bytes(file) : file);
    expect(read).toEqual(wrong);
    if (!("code" in read)) return;
    const said = languages.map((language) => changeSentences(language).wrongFile("old.json", read));
    expect(new Set(said).size).toBe(3);
    for (const each of said) expect(each).toMatch(/^--since old\.json.*data\/rates\.json/);
  });
});

describe("a change in words", () => {
  const was = { ...enrolment, ...bigger, reported: "99%", verdict: "unexplained", limit: "95", meets: "no" };
  const change = changesBetween([was], [enrolment]).single[0];
  if (!change) throw new Error("no change");

  it("is an equation, then as reported where that was revised", () => {
    expect(equationOf(enrolment, "en")).toEqual({
      ...{ rate: "99.40%", absent: false, fraction: ["1,835", "1,846"], reported: "99.4%" },
    });
    expect(equationLine(was, change, "zh-Hans")).toBe("1835/1856 = 98.87%（上报99%）");
    expect(equationOf({ ...enrolment, ...blank }, "zh-Hans")).toMatchObject({ rate: "未报", fraction: ["–", "1846"] });
    expect(equationOf({ ...enrolment, numerator: "", denominator: "" }, "en").fraction).toBeUndefined();
    expect(equationOf({ ...enrolment, reported: "22.4", unit: "books" }, "zh-Hans").reported).toBe("22.4册");
    for (const status of ["embargoed", "constructor"]) {
      expect(equationOf({ ...enrolment, rate: "", status }, "en").rate).toBe(status);
    }
  });

  it("says how far the rate moved, what was revised, which limit was crossed, and that it was another", () => {
    expect(changeLines(change, site, "zh-Hans")).toEqual([
      "升0.53个百分点",
      "分母、上报有变",
      "local，限值99%",
      "标准也不同：上一版的限值是local，限值95%",
    ]);
    expect(verdictLine(change, "zh-Hant")).toEqual(["對賬：不符 → 相符"]);
    expect(verdictLine({ ...change, verdict: false }, "en")).toEqual([]);
  });

  it("says that an earlier figure is withheld, and shows none", () => {
    const hidden = changed({}, { numerator: "", rate: "", reported: "", meets: "", status: "confidential" });
    if (!hidden?.was) throw new Error("no change");
    expect(changeLines(hidden, site, "zh-Hans")).toContain("现已保密，原数不显示");
    expect(equationLine(hidden.was, hidden, "en")).not.toMatch(/\d/);
  });

  it("names an area and an indicator that are not known any more by their ids", () => {
    const gone = { ...enrolment, indicator: "old-rate", area: "village" };
    expect(figureName(gone, "en")).toBe("old-rate · primary");
    expect(areaName("village", site, "en").words).toBe("village");
    expect(areaName("town", site, "en").words).toBe("A township");
    expect(seriesOf(gone, site)).toBeUndefined();
    expect(seriesOf({ ...enrolment, level: "lower_secondary" }, site)).toBeUndefined();
    expect(seriesOf(enrolment, site)?.figures).toHaveLength(1);
  });
});

describe("the changes of a dataset", () => {
  const previous = {
    rows: [
      ...records.map((each) =>
        each.indicator === "enrolment-rate" && each.area === "town" ? { ...each, ...bigger, verdict: "exact" } : each,
      ),
      { ...enrolment, area: "village" },
    ],
    checksum: "0123abcd",
  };

  it("stand one to a record, as they were and as they are", () => {
    const found = changeRecords(changesOf(site, previous));
    expect(found.map((each) => Object.keys(each))).toEqual([[...changeColumns], [...changeColumns]]);
    expect(found[0]).toMatchObject({
      ...{ kind: "revised", crossing: "", indicator: "enrolment-rate", area: "town", unit: "%" },
      ...{ denominator_was: "1856", denominator: "1846", rate_was: "98.868534482759", rate: "99.404117009751" },
    });
    expect(found[1]).toMatchObject({ kind: "withdrawn", area: "village", numerator_was: "1835", numerator: "" });
  });

  it("are described in the dictionary, where there are any, column by column", () => {
    expect(outputsOf(false).map(({ file }) => file)).not.toContain("changes");
    const columns = outputsOf(true).find(({ file }) => file === "changes")?.columns ?? [];
    expect(columns).toEqual(changeColumns);
    expect(new Set(columns.map((column) => outputName(column).en)).size).toBe(columns.length);
    expect(outputName("rate_was").en).toBe("Last release: Rate as recomputed");
  });

  it("are told by the command line: the tally, then each", () => {
    expect(changesInLines({ previous, site }, "en")).toEqual([
      `The last release has ${records.length + 1} figures; checksum of its file 0123abcd`,
      `2 figures changed since the last release; ${records.length - 1} did not. Revised 1, Withdrawn 1.`,
      "  A township · Primary enrolment rate · 2022–23: 1,835/1,856 = 98.87% → 1,835/1,846 = 99.40% · Revised · up 0.53 percentage points · denominator changed",
      "  village · Primary enrolment rate · 2022–23: 1,835/1,846 = 99.40% → no row · Withdrawn",
    ]);
    expect(changesInLines({ previous, site: undefined }, "zh-Hans")).toEqual([
      changeSentences("zh-Hans").cannotCompare,
    ]);
  });

  it("are given to machines with their counts, and not at all where the data has errors", () => {
    expect(changesAsData({ previous, site })).toMatchObject({
      ...{ before: records.length + 1, unchanged: records.length - 1, checksum: "0123abcd", periods: [] },
      ...{ counts: { revised: 1, withdrawn: 1, added: 0, crossing: 0 }, rows: [{ kind: "revised" }, {}] },
    });
    expect(changesAsData({ previous, site: undefined })).toBeNull();
  });

  it("are shown up to ten besides those that cross a standard, and then counted", () => {
    const many = Array.from({ length: 14 }, (_, at) => ({ ...enrolment, area: `village-${at}` }));
    const lines = changesInLines({ previous: { rows: [...records, ...many], checksum: "" }, site }, "zh-Hans");
    expect(lines).toHaveLength(2 + 10 + 1);
    expect(lines.at(-1)).toContain("还有4处");
  });
});
