import { describe, expect, it } from "vitest";
import { languages } from "../../src/i18n/language.ts";
import { fold } from "../../src/intake/fold.ts";
import { nearest } from "../../src/intake/nearest.ts";
import { headerNames, matchHeader } from "../../src/sheets/header.ts";
import { tables } from "../../src/tables/index.ts";
import { columnsOf } from "./valid-dataset.ts";

const names = headerNames({ "zh-Hans": "表", "zh-Hant": "表", en: "Table" }, [
  { key: "area", label: { "zh-Hans": "地区", "zh-Hant": "地區", en: "Area" }, aliases: ["单位"], required: true },
  {
    key: "dropouts",
    label: { "zh-Hans": "学内（辍学）", "zh-Hant": "輟學", en: "Dropouts of the year" },
    required: false,
  },
]);
const codes = (...cells: string[]) => matchHeader(cells, names).refusals.map(({ refusal }) => refusal.code);

describe("matching a header", () => {
  it.each([
    ["its key", "dropouts"],
    ["its label in Simplified Chinese", "学内（辍学）"],
    ["its label in Traditional Chinese", "輟學"],
    ["its label in English", "Dropouts of the year"],
    ["another case", "DropOuts"],
    ["spaces around it", "  dropouts "],
    ["a BOM before it", "\uFEFFdropouts"],
    ["a no-break space after it", "dropouts\u00A0"],
    ["full-width letters", "ｄｒｏｐｏｕｔｓ"],
    ["half-width brackets", "学内(辍学)"],
  ])("knows a column by %s", (_, cell) => {
    expect(matchHeader(["area", cell], names)).toEqual({ keys: ["area", "dropouts"], refusals: [] });
  });

  it("knows a column by an alias", () => expect(matchHeader(["单位"], names).keys).toEqual(["area"]));

  it("refuses an unknown column with the nearest known name", () => {
    const [unknown] = matchHeader(["area", "dropuots"], names).refusals;
    expect(unknown).toMatchObject({
      position: 1,
      refusal: { code: "unknown-column", values: { found: "dropuots", nearest: "dropouts" } },
    });
  });

  it("suggests nothing where no name is near", () => {
    const [unknown] = matchHeader(["area", "weather"], names).refusals;
    expect(unknown?.refusal.values).not.toHaveProperty("nearest");
  });

  it("refuses a second header for one column, though they are written differently", () => {
    const [twice] = matchHeader(["area", "dropouts", "輟學"], names).refusals;
    expect(twice).toMatchObject({ position: 2, refusal: { code: "duplicate-column", values: { first: "B" } } });
  });

  it("misses key columns and no others", () => {
    expect(codes("dropouts")).toEqual(["missing-key-column"]);
    expect(codes("area")).toEqual([]);
  });

  it("passes over blank headers", () => expect(matchHeader(["area", "", " "], names).keys).toEqual(["area", "", ""]));
});

describe("the names of columns", () => {
  it.each(tables.map((table) => [table.id, table] as const))("are told apart within %s", (_, table) => {
    const owner = new Map<string, string>();
    for (const [key, { label, aliases = [] }] of Object.entries(columnsOf(table))) {
      for (const name of [key, ...languages.map((language) => label[language]), ...aliases]) {
        expect(owner.get(fold(name)) ?? key, name).toBe(key);
        owner.set(fold(name), key);
      }
    }
    expect(owner.size).toBeGreaterThan(0);
  });
});

describe("the nearest name", () => {
  it.each([
    ["dropuots", "dropouts"],
    ["enroled", "enrolled"],
    ["学年内缀学", "学年内辍学"],
    ["Pupils", "pupils"],
  ])("to %s is %s", (found, known) => {
    expect(nearest(found, ["area", "dropouts", "enrolled", "pupils", "学年内辍学"])).toBe(known);
  });

  it("is none where more than a third of the letters differ", () => {
    expect(nearest("weather", ["dropouts", "leather-bound"])).toBeUndefined();
    expect(nearest("x", ["y"])).toBeUndefined();
  });

  it("is the first of equals", () => expect(nearest("cat", ["bat", "rat"])).toBe("bat"));
});
