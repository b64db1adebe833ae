import { describe, expect, it } from "vitest";
import { languages } from "../../src/i18n/language.ts";
import { dropout } from "../../src/tables/dropout.ts";
import { tables } from "../../src/tables/index.ts";
import { comparePeriods, shiftPeriod, startYear } from "../../src/tables/period.ts";
import { isOpen } from "../../src/tables/places.ts";
import { readDataset, rowsOf } from "../../src/tables/reading.ts";
import { columnsOf, csv, datasetJson, linesOf, sent, validDataset, validRow } from "./valid-dataset.ts";

const areas = csv(
  "areas.csv",
  "area,name,name_en,parent,kind,opened,closed,merged_into",
  "county,某县,A county,,county,,,",
  "town,某镇,,county,township,,,",
  "old,旧校,,town,school,2014-2015,2018-2019,new",
  "new,新校,,town,school,,,",
  "loose,（原文未写）,,,school,,,",
);
const header = "area,school_year,level,dropouts,note";

describe("reading a dataset", () => {
  it("keeps canonical keys, the cells as printed, and where each row stands", () => {
    const file = csv(
      "dropout.csv",
      "学年,地区,学段,学年内辍学,上报辍学率,来源,备注",
      "2022—2023学年度,town,小学,4,0.26%,学籍系统,核实中",
    );
    const [row] = rowsOf(readDataset([datasetJson(), areas, file]), dropout);
    expect(row).toMatchObject({
      ...{ table: "dropout", file: "dropout.csv", row: 2, source: "学籍系统", note: "核实中" },
      key: { area: "town", school_year: "2022-2023", level: "primary", group: "all" },
      cells: { dropouts: { text: "4" }, reported_dropout_rate: { text: "0.26%", value: { decimals: 2 } } },
    });
  });

  it("takes a blank and a missing column as not reported, and marks for what they mean", () => {
    const file = csv(
      "dropout.csv",
      "area,school_year,level,dropouts,suspected",
      "town,2022-2023,all,,[x]",
      "town,2022-2023,primary,[z],[c]",
    );
    const rows = rowsOf(readDataset([datasetJson(), areas, file]), dropout);
    expect(
      rows.map(({ cells }) => [cells.dropouts.status, cells.suspected.status, cells.pupils_at_start.status]),
    ).toEqual([
      ["not_reported", "not_available", "not_reported"],
      ["not_applicable", "confidential", "not_reported"],
    ]);
  });

  it("does not take a mark for a key, nor for free text", () => {
    const file = csv("dropout.csv", header, "town,[x],all,1,[x]", "town,2022-2023,all,1,[x]");
    const reading = readDataset([datasetJson(), areas, file]);
    expect(reading.problems).toMatchObject([{ code: "not-a-school-year", place: { row: 2, column: { letter: "B" } } }]);
    expect(rowsOf(reading, dropout).map(({ note }) => note)).toEqual(["[x]"]);
  });

  it("leaves a row without a key out, and a figure that cannot be read as not reported", () => {
    const file = csv("dropout.csv", header, ",2022-2023,all,1,", "town,2022-2023,all,+3,");
    const reading = readDataset([datasetJson(), areas, file]);
    expect(reading.problems.map(({ code, place }) => [code, place.row, place.column?.letter])).toEqual([
      ["blank-key", 2, "A"],
      ["not-a-count", 3, "D"],
    ]);
    expect(rowsOf(reading, dropout).map(({ cells }) => cells.dropouts.status)).toEqual(["not_reported"]);
  });

  it("reads a table from a folder of senders, whose files problems name", () => {
    const files = [
      csv("dropout/qingxi.csv", header, "town,2022-2023,all,x,"),
      csv("dropout/hualin.csv", header, "town,2021-2022,all,1,"),
    ];
    const reading = readDataset([datasetJson(), areas, ...files]);
    expect(rowsOf(reading, dropout).map(({ file }) => file)).toEqual(["dropout/hualin.csv", "dropout/qingxi.csv"]);
    expect(reading.problems).toMatchObject([{ place: { file: "dropout/qingxi.csv", row: 2 } }]);
    expect(reading.files.map(({ name, table, rows }) => [name, table, rows])).toEqual([
      ["areas.csv", "areas", 5],
      ["dropout/hualin.csv", "dropout", 1],
      ["dropout/qingxi.csv", "dropout", 1],
    ]);
  });

  it.each(languages)("knows every table by its headers in %s", (language) => {
    const keyed = readDataset(validDataset());
    const labelled = tables.map((table) => {
      const [, ...rows] = linesOf(table, [validRow(table)]);
      return csv(
        `${table.id}.csv`,
        Object.values(columnsOf(table))
          .map(({ label }) => label[language])
          .join(","),
        ...rows,
      );
    });
    const reading = readDataset([datasetJson(), ...labelled]);
    expect(reading.problems).toEqual([]);
    for (const table of tables.filter(({ id }) => id !== "areas"))
      expect(reading.rows[table.id]).toEqual(keyed.rows[table.id]);
  });

  it("refuses files of no table, with the name that was probably meant", () => {
    const names = [
      "dropuot.csv",
      "dropout.json",
      "enrollment/qingxi.csv",
      "dropout/a/b.csv",
      "weather.csv",
      "datasets.json",
    ];
    const { problems } = readDataset([datasetJson(), areas, ...names.map((name) => sent(name, "x"))]);
    expect(problems.map(({ code, place, values }) => [code, place.file, values["nearest"]])).toEqual([
      ["unknown-file", "datasets.json", "dataset.json"],
      ["unknown-file", "dropout.json", "dropout.csv"],
      ["unknown-file", "dropout/a/b.csv", "dropout/b.csv"],
      ["unknown-file", "dropuot.csv", "dropout.csv"],
      ["unknown-file", "enrollment/qingxi.csv", "enrolment/qingxi.csv"],
      ["unknown-file", "weather.csv", undefined],
    ]);
  });

  it("passes over words for people, hidden files and lock files", () => {
    const names = ["README", "README.txt", "notes.md", ".DS_Store", ".git/config", "~$dropout.csv", "Thumbs.db"];
    expect(readDataset([datasetJson(), areas, ...names.map((name) => sent(name, "x"))]).problems).toEqual([]);
  });

  it("misses areas.csv and dataset.json, and no other", () => {
    expect(readDataset([]).problems.map(({ code, place }) => [code, place.file])).toEqual([
      ["missing-file", "dataset.json"],
      ["missing-file", "areas.csv"],
    ]);
  });

  it("reads the rows before a broken quote, and stops with one problem", () => {
    const file = csv("dropout.csv", header, "town,2021-2022,all,1,", 'town,2022-2023,all,"1,', "town,2020-2021,all,1,");
    const reading = readDataset([datasetJson(), areas, file]);
    expect(reading.problems.map(({ code, place }) => [code, place.row])).toEqual([["malformed-quotes", 3]]);
    expect(rowsOf(reading, dropout)).toHaveLength(1);
  });

  it("does not place rows where a key column is missing", () => {
    const reading = readDataset([datasetJson(), areas, csv("dropout.csv", "area,level,dropouts", "town,all,x")]);
    expect(reading.problems.map(({ code }) => code)).toEqual(["missing-key-column"]);
    expect(rowsOf(reading, dropout)).toEqual([]);
  });
});

describe("the places", () => {
  const { places } = readDataset([datasetJson({ root: "county" }), areas]);
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

  it("are a tree in the order of the file", () => {
    expect(places.root?.id).toBe("county");
    expect(ids(places.children("town"))).toEqual(["old", "new"]);
    expect(ids(places.path("new"))).toEqual(["county", "town", "new"]);
    expect(ids(places.within("county"))).toEqual(["county", "town", "old", "new"]);
  });

  it("give the names that the office gives", () => {
    expect(places.place("county")?.names).toEqual({ "zh-Hans": "某县", en: "A county" });
    expect(places.place("town")?.names).toEqual({ "zh-Hans": "某镇" });
  });

  it("join a place without parent to nothing", () => {
    expect(ids(places.path("loose"))).toEqual(["loose"]);
    expect(places.within("county")).not.toContainEqual(expect.objectContaining({ id: "loose" }));
    expect(places.children("")).toEqual([]);
  });

  it("are expected from the year they open until the year before they close", () => {
    const old = places.place("old");
    if (!old) throw new Error("old is missing");
    expect([2013, 2014, 2017, 2018].map((year) => isOpen(old, year))).toEqual([false, true, true, false]);
    expect(isOpen(old, undefined)).toBe(true);
  });

  it("answer every question where the data has a cycle", () => {
    const cycle = csv("areas.csv", "area,parent", "town,b", "b,town", "c,c");
    const round = readDataset([datasetJson(), cycle]).places;
    expect(ids(round.path("b"))).toEqual(["town", "b"]);
    expect(ids(round.within("town"))).toEqual(["town", "b"]);
    expect(ids(round.path("c"))).toEqual(["c"]);
  });

  it("know nothing of an area that is not there", () => {
    expect([places.place("x"), places.path("x"), places.within("x"), places.children("x")]).toEqual([
      undefined,
      [],
      [],
      [],
    ]);
  });
});

describe("a period", () => {
  it("is shifted by years in its own form", () => {
    expect(shiftPeriod("2022-2023", -8)).toBe("2014-2015");
    expect(shiftPeriod("1999-2000", 1)).toBe("2000-2001");
    expect(shiftPeriod("2016", 1)).toBe("2017");
    expect(shiftPeriod("undated", 1)).toBeUndefined();
  });

  it("starts in its first year", () => {
    expect(startYear("2022-2023")).toBe(2022);
    expect(startYear("undated")).toBeUndefined();
  });

  it("stands in order of time, undated last", () => {
    expect(["undated", "2023-2024", "2022-2023"].sort(comparePeriods)).toEqual(["2022-2023", "2023-2024", "undated"]);
    expect(comparePeriods("undated", "undated")).toBe(0);
  });
});
