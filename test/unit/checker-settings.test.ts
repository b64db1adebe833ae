import { describe, expect, it } from "vitest";
import { inputOf } from "../../src/client/check/input.ts";
import type { Placed } from "../../src/client/check/placing.ts";
import { type SettingsFile, settingsFiles } from "../../src/downloads/settings.ts";
import { readDataset } from "../../src/tables/reading.ts";
import { csv, datasetJson } from "./valid-dataset.ts";

const areas = csv(
  "areas.csv",
  "area,name,name_en,parent,kind,note",
  "town,岳西镇,Yuexi,,township,私下的话",
  "s,学校,,town,school,",
);
const rules = csv(
  "rules.csv",
  "code,says,left,operator,right,tables,missing",
  "r1,一致,pupils.pupils,=,grades.pupils,,zero",
  "r2,不超过,dropout.dropouts,<=,100,,",
);
const dropout = csv("dropout.csv", "area,school_year,level,pupils_at_start,dropouts", "town,2022-2023,primary,300,3");

function settingsOf(...files: Parameters<typeof readDataset>[0]): SettingsFile[] {
  const { config, rows, problems } = readDataset([datasetJson(), ...files]);
  expect(problems).toEqual([]);
  if (!config) throw new Error("no settings");
  return settingsFiles(config, rows);
}

const put = (table: string, as = `${table}/a.csv`): Placed => ({
  name: "a.csv",
  bytes: new Uint8Array(),
  place: { way: "sent", as, tables: [table] },
});
const namesFor = (...files: readonly Placed[]) => inputOf(files, settingsOf(areas, rules)).map(({ name }) => name);

describe("what files are checked against", () => {
  it("is the settings, the places and the rules, and nothing that was reported", () => {
    const files = settingsOf(areas, rules, dropout);
    expect(files.map(({ name }) => name)).toEqual(["dataset.json", "areas.csv", "rules/1.csv", "rules/2.csv"]);
    expect(files.map(({ text }) => text).join()).not.toContain("300");
  });

  it("has no words of the office to itself, and every name in both scripts", () => {
    const text = settingsOf(areas).find(({ name }) => name === "areas.csv")?.text ?? "";
    expect(text).not.toContain("私下的话");
    expect(text).toContain("岳西鎮");
    expect(text).toContain("學校");
  });

  it("can be read back without a remark, and says the same", () => {
    const encoder = new TextEncoder();
    const again = readDataset(
      settingsOf(areas, rules).map(({ name, text }) => ({ name, bytes: encoder.encode(text) })),
    );
    expect(again.problems).toEqual([]);
    expect(again.places.path("s").map(({ names }) => names["zh-Hans"])).toEqual(["岳西镇", "学校"]);
    expect(again.rows["rules"]?.map(({ key }) => key["code"])).toEqual(["r1", "r2"]);
  });
});

describe("what is checked", () => {
  it("are the files that were put in among the settings", () => {
    expect(namesFor(put("dropout"))).toEqual(["dropout/a.csv", "dataset.json", "areas.csv", "rules/2.csv"]);
  });

  it("are rules only where every table that they speak of was put in", () => {
    expect(namesFor(put("pupils"))).not.toContain("rules/1.csv");
    expect(namesFor(put("pupils"), put("grades"))).toContain("rules/1.csv");
  });

  it("are not the settings that were put in too", () => {
    expect(namesFor(put("areas", "areas.csv"), put("rules"))).toEqual(["areas.csv", "rules/a.csv", "dataset.json"]);
    const settings: Placed = { ...put(""), place: { way: "sent", as: "dataset.json", tables: [] } };
    expect(namesFor(settings).filter((name) => name === "dataset.json")).toHaveLength(1);
  });
});
