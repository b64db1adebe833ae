import { describe, expect, it } from "vitest";
import { languages } from "../../src/i18n/language.ts";
import { fold } from "../../src/intake/fold.ts";
import { nearest } from "../../src/intake/nearest.ts";
import { layoutOf, plainLayout } from "../../src/sheets/layout.ts";
import { lexiconOf, noPlaces } from "../../src/sheets/lexicon.ts";
import { tables } from "../../src/tables/index.ts";
import { columnsOf } from "./valid-dataset.ts";

const lexicon = lexiconOf({ "zh-Hans": "表", "zh-Hant": "表", en: "Table" }, [
  {
    key: "area",
    label: { "zh-Hans": "地区", "zh-Hant": "地區", en: "Area" },
    aliases: ["单位"],
    required: true,
    role: "key",
  },
  {
    key: "dropouts",
    label: { "zh-Hans": "学内（辍学）", "zh-Hant": "輟學", en: "Dropouts of the year" },
    required: false,
  },
]);
const around = {
  titles: [],
  outer: [],
  rows: [{ row: 2, cells: ["town", "1", "1", "1"] }],
  places: noPlaces,
};
const layout = (...cells: string[]) => layoutOf([{ row: 1, cells }], around, lexicon);
const seats = (...cells: string[]) => {
  const { keys, views } = layout(...cells);
  return [...keys, ...views.flatMap((view) => view.seats)].map(({ key, position }) => [position, key]);
};
const codes = (...cells: string[]) => layout(...cells).remarks.map(({ refusal }) => refusal.code);

describe("a header of one row", () => {
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
    ["spaces between Chinese characters", "輟 學"],
    ["a colon behind it", "輟學："],
  ])("knows a column by %s", (_, cell) => {
    expect(seats("area", cell)).toEqual([
      [0, "area"],
      [1, "dropouts"],
    ]);
    expect(codes("area", cell)).toEqual([]);
    expect(plainLayout({ row: 1, cells: ["area", cell] }, lexicon)).toEqual(layout("area", cell));
  });

  it("knows a column by an alias", () => expect(seats("单位")).toEqual([[0, "area"]]));

  it("refuses an unknown column with the nearest known name", () => {
    const [unknown] = layout("area", "dropuots").remarks;
    expect(unknown).toMatchObject({
      severity: "error",
      position: 1,
      refusal: { code: "unknown-column", values: { found: "dropuots", nearest: "dropouts" } },
    });
  });

  it("suggests nothing where no name is near, nor a column that is there already", () => {
    expect(layout("area", "weather").remarks[0]?.refusal.values).not.toHaveProperty("nearest");
    expect(layout("area", "dropouts", "dropuots").remarks[0]?.refusal.values).not.toHaveProperty("nearest");
  });

  it("refuses a second header for one column, though they are written differently", () => {
    const [twice] = layout("area", "dropouts", "輟學").remarks;
    expect(twice).toMatchObject({ position: 2, refusal: { code: "duplicate-column", values: { first: "B" } } });
    expect(plainLayout({ row: 1, cells: ["area", "dropouts", "輟學"] }, lexicon)).toBeUndefined();
  });

  it("misses key columns and no others", () => {
    expect(codes("dropouts")).toEqual(["missing-key-column"]);
    expect(codes("area")).toEqual([]);
    expect(plainLayout({ row: 1, cells: ["dropouts"] }, lexicon)).toBeUndefined();
  });

  it("passes over blank headers", () => expect(layout("area", "", " ", "dropouts").nameless).toEqual([1, 2]));
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

  it("that say more than their column are among its other names", () => {
    const all = tables.flatMap((table) => Object.values(columnsOf(table)));
    const saying = all.filter(({ saying: said = {} }) => Object.keys(said).length > 0);
    expect(saying.length).toBeGreaterThan(4);
    for (const { saying: said = {}, aliases = [] } of saying) {
      expect(aliases).toEqual(expect.arrayContaining(Object.keys(said)));
    }
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
