import { describe, expect, it } from "vitest";
import { languages, type Text } from "../../src/i18n/language.ts";
import { Refusal, Understood } from "../../src/intake/refusal.ts";
import { type AreaFinder, areaFinder } from "../../src/tables/area-finder.ts";
import { placesOf } from "../../src/tables/places.ts";
import { readDataset } from "../../src/tables/reading.ts";
import { csv, datasetJson } from "./valid-dataset.ts";

const header = "area,name,name_zh_hant,name_en,parent,kind";

function finder(...rows: readonly string[]): AreaFinder {
  const { rows: read } = readDataset([datasetJson(), csv("areas.csv", header, ...rows)]);
  return areaFinder(placesOf(read["areas"] ?? [], undefined));
}

const county = finder(
  "340100000000,云岭县,雲嶺縣,Yunling County,,county",
  "340101001000,清溪镇,清溪鎮,Qingxi Town,340100000000,township",
  "340101002000,石桥乡,石橋鄉,Shiqiao Township,340100000000,township",
  "340101103,东山街道,,,340100000000,township",
  "s1,中心小学,,,340101001000,school",
  "s2,中心小学,,,340101002000,school",
  "s3,清溪镇第二小学,,,340101001000,school",
  "s4,先锋学校,,,340101001000,school",
  "s5,先锋村完小,,,340101002000,school",
  "07030,北屯,,,340100000000,village",
  "09007,南屯村,,,340100000000,village",
);

/** The id with the code of its note; or the refusal's code. */
function outcome(found: ReturnType<AreaFinder["find"]>): unknown {
  return found instanceof Understood ? [found.value, found.note.code] : found instanceof Refusal ? found.code : found;
}

function find(code: string, name = ""): unknown {
  return outcome(county.find(code, name));
}

describe("an area by its name and where it lies", () => {
  const lying = (name: string, where: { within?: string; around?: string }) => outcome(county.find(name, "", where));

  it("is the one of that name in the township that the row gives, or else in the area that the sheet is of", () => {
    expect(lying("中心小学", { within: "石桥乡" })).toEqual(["s2", "area-by-name"]);
    expect(lying("中心小学", { within: "清溪", around: "340101002000" })).toEqual(["s1", "area-by-name"]);
    expect(lying("中心小学", { around: "340101002000" })).toEqual(["s2", "area-by-name"]);
  });

  it("is still one of several where nothing that is known says where", () => {
    expect(lying("中心小学", {})).toBe("area-name-ambiguous");
    expect(lying("中心小学", { within: "东片区" })).toBe("area-name-ambiguous");
    expect(lying("中心小学", { around: "340100000000" })).toBe("area-name-ambiguous");
  });

  it("is not one that lies in another township, whatever the sheet is of; its code counts all the same", () => {
    expect(lying("先锋学校", { within: "石桥乡" })).toBe("unknown-area");
    expect(lying("先锋学校", { around: "340101002000" })).toEqual(["s4", "area-by-name"]);
    expect(lying("s4", { within: "石桥乡" })).toBe("s4");
  });
});

describe("an area by its code", () => {
  it("is the one that has it", () => {
    expect(find("340101001000")).toBe("340101001000");
    expect(find("s1")).toBe("s1");
    expect(find("340101001000", "清溪镇")).toBe("340101001000");
  });

  it.each([
    ["３４０１０１００１０００", "340101001000"],
    ["'340101001000", "340101001000"],
    ["3401 0100 1000", "340101001000"],
    ["340101001000.0", "340101001000"],
    ["S1", "s1"],
    ["340101001", "340101001000"],
    ["340101103000", "340101103"],
    ["340101001000 清溪镇", "340101001000"],
    ["340101001000清溪镇", "340101001000"],
    ["340101001000-清溪镇", "340101001000"],
    ["清溪镇（340101001000）", "340101001000"],
    ["清溪镇 340101001000", "340101001000"],
    ["340101001 清溪镇", "340101001000"],
    ["340101001000 Qingxi Town", "340101001000"],
  ])("changed by a keyboard, a spreadsheet or its name is found with a note: %s", (code, id) => {
    expect(find(code)).toEqual([id, "read-as"]);
  });

  it("that lost its leading zeros is found where only one id can have had them", () => {
    expect(find("9007")).toEqual(["09007", "zeros-restored"]);
    expect(find("9007.0")).toEqual(["09007", "zeros-restored"]);
    const twice = finder("0010,甲村,,,,village", "010,乙村,,,,village");
    expect(outcome(twice.find("10", ""))).toBe("10");
  });

  it("that is not known and looks like an id is given back for the check of areas", () => {
    expect(find("340101009000")).toBe("340101009000");
    expect(find("towm")).toBe("towm");
    expect(find("３４０１０１００９０００")).toEqual(["340101009000", "read-as"]);
  });

  it("counts before the name, and a difference is noted", () => {
    expect(county.find("340101001000", "石桥乡")).toMatchObject({
      value: "340101001000",
      note: {
        code: "area-name-differs",
        values: { found: "石桥乡", code: "340101001000", name: { en: "Qingxi Town" } },
      },
    });
    expect(find("340101001000", "某镇")).toEqual(["340101001000", "area-name-differs"]);
    expect(find("340101001000 石桥乡")).toEqual(["340101001000", "area-name-differs"]);
    expect(find("340101001000", "Qingxi Town")).toBe("340101001000");
    expect(find("340101001000", "清溪")).toBe("340101001000");
    expect(find("s1", "清溪镇中心小学")).toBe("s1");
    expect(find("s2", "中心小学")).toBe("s2");
  });

  it("is searched once", () => {
    expect(county.find("清溪", "")).toBe(county.find("清溪", ""));
  });
});

describe("a code that a spreadsheet shows as a number", () => {
  it.each([
    ["3.401E+11", "340100000000"],
    ["3.40101002E+11", "340101002000"],
    ["3.40101002e11", "340101002000"],
    ["３.40101002E+11", "340101002000"],
  ])("is found where one id begins so: %s is %s", (code, id) => {
    const alone = finder("340100000000,云岭县,,,,county", "340101002000,石桥乡,,,340100000000,township");
    const found = alone.find(code, "");
    // 3.401E+11 is 340101002000 as well, to four digits.
    if (code === "3.401E+11") expect(outcome(found)).toBe("id-scientific");
    else expect(outcome(found)).toEqual([id, "scientific-restored"]);
  });

  it("rounds as the spreadsheet does", () => {
    const rounded = finder("340107890000,甲镇,,,,township", "340104000000,乙镇,,,,township");
    expect(outcome(rounded.find("3.4011E+11", ""))).toEqual(["340107890000", "scientific-restored"]);
    expect(outcome(rounded.find("3.4010E+11", ""))).toEqual(["340104000000", "scientific-restored"]);
    expect(outcome(finder("999999999999,丙镇,,,,township").find("1E+12", ""))).toEqual([
      ...["999999999999", "scientific-restored"],
    ]);
  });

  it("of several is the one that the row names, and else none", () => {
    expect(find("3.40101E+11", "石桥乡")).toEqual(["340101002000", "scientific-restored"]);
    const refused = county.find("3.40101E+11", "");
    expect(refused).toMatchObject({ code: "id-scientific" });
    const candidates = (refused as Refusal).values["candidates"] as Text;
    for (const language of languages) {
      expect(candidates[language]).toContain("340101001000");
      expect(candidates[language]).toContain("340101002000");
      expect(candidates[language]).not.toContain("340101103");
    }
    expect(find("3.40101E+11", "某镇")).toBe("id-scientific");
  });

  it("of none is refused, but an id of that form is an id", () => {
    expect(county.find("5.5E+11", "")).toMatchObject({ code: "id-scientific", values: { found: "5.5E+11" } });
    expect(find("5.5E+11", "清溪镇")).toBe("id-scientific");
    expect(outcome(finder("3E11,甲,,,,school").find("3E11", ""))).toBe("3E11");
  });
});

describe("an area by its name", () => {
  it.each([
    ["清溪镇", "340101001000"],
    ["清溪鎮", "340101001000"],
    ["Qingxi Town", "340101001000"],
    ["QINGXI  TOWN", "340101001000"],
    ["清 溪 镇", "340101001000"],
    ["云岭县清溪镇", "340101001000"],
    ["清溪", "340101001000"],
    ["东山", "340101103"],
    ["东山街道办事处", "340101103"],
    ["清溪镇中心小学", "s1"],
    ["云岭县清溪镇中心小学", "s1"],
    ["石桥中心小学", "s2"],
    ["云岭石桥乡中心小学", "s2"],
    ["第二小学", "s3"],
    ["清溪第二小学", "s3"],
    ["先锋", "s4"],
    ["北屯村", "07030"],
  ])("is found with a note where only one can be meant: %s is %s", (name, id) => {
    expect(find(name)).toEqual([id, "area-by-name"]);
    expect(find("", name)).toEqual([id, "area-by-name"]);
  });

  it("that several have is refused with the candidates, their parents and ids", () => {
    const refused = county.find("中心小学", "");
    expect(refused).toMatchObject({ code: "area-name-ambiguous", values: { found: "中心小学" } });
    expect((refused as Refusal).values["candidates"]).toMatchObject({
      "zh-Hans": "清溪镇 · 中心小学（s1）；石桥乡 · 中心小学（s2）",
      en: "Qingxi Town · 中心小学 (s1); Shiqiao Township · 中心小学 (s2)",
    });
    expect(find("", "中心小学")).toBe("area-name-ambiguous");
  });

  it("is never another area's by its ending: a town is no township, and no school", () => {
    for (const name of ["清溪乡", "清溪村", "石桥镇", "东山小学"])
      expect([name, find(name)]).toEqual([name, "unknown-area"]);
  });

  it("that no area has is refused with the nearest", () => {
    expect(county.find("清溪真", "")).toMatchObject({
      code: "unknown-area",
      values: { found: "清溪真", nearest: "340101001000", name: { "zh-Hans": "清溪镇" } },
    });
    expect(county.find("天外天", "")).toMatchObject({ code: "unknown-area" });
    expect((county.find("天外天", "") as Refusal).values).not.toHaveProperty("nearest");
  });

  it("without code and name is blank", () => expect(find("")).toBe("blank-key"));
});

describe("without any areas", () => {
  it("ids are read as they stand", () => {
    const none = areaFinder(placesOf([], undefined));
    expect([none.find("town", ""), none.find("３４", ""), none.find("某镇", "")].map(outcome)).toEqual([
      "town",
      ["34", "read-as"],
      "not-an-area-id",
    ]);
  });
});
