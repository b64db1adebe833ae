import { writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import type { Grid } from "../../src/files/grid.ts";
import { dropout } from "../../src/tables/dropout.ts";
import { enrolment } from "../../src/tables/enrolment.ts";
import { floorArea } from "../../src/tables/floor-area.ts";
import { tableById, tables } from "../../src/tables/index.ts";
import { library } from "../../src/tables/library.ts";
import { pupils } from "../../src/tables/pupils.ts";
import { placeOfCell, readDataset, rowsOf, type SentFile } from "../../src/tables/reading.ts";
import { recogniseTable, tableNamed } from "../../src/tables/recognise.ts";
import { csv, datasetJson } from "./valid-dataset.ts";

const areas = csv("areas.csv", "area,name,parent,kind", "town,某镇,,township", "school,某校,town,school");
const read = (...files: readonly SentFile[]) => readDataset([datasetJson(), areas, ...files]);
const lines = (...texts: string[]): Grid => ({
  rows: texts.map((text, at) => ({ row: at + 1, cells: text.split(",") })),
  blankRows: 0,
});

async function workbook(name: string, sheets: Readonly<Record<string, readonly (readonly (string | number)[])[]>>) {
  const written = Object.entries(sheets).map(([sheet, rows]) => ({ name: sheet, rows: rows.map((row) => [...row]) }));
  return { name, bytes: await writeXlsx({ sheets: written }) };
}

describe("the place of a cell", () => {
  it("is its own column in each of the rows that one row of a wide table is read as", () => {
    const reading = read(csv("enrolment.csv", "地区,学年,小学已入学,初中已入学", "town,2022-2023,9,8"));
    const [primary, secondary] = rowsOf(reading, enrolment);
    if (!primary || !secondary) throw new Error("rows are missing");
    expect([primary, secondary].map((row) => placeOfCell(reading, row, "enrolled"))).toMatchObject([
      { file: "enrolment.csv", row: 2, column: { letter: "C", key: "enrolled" } },
      { file: "enrolment.csv", row: 2, column: { letter: "D", key: "enrolled" } },
    ]);
    expect(placeOfCell(reading, primary, "area")).toMatchObject({ column: { letter: "A" } });
    expect(placeOfCell(reading, primary, "population")).toEqual({ file: "enrolment.csv", row: 2 });
  });

  it("is its own row in a table whose figures are named in rows", () => {
    const reading = read(csv("enrolment.csv", "某镇小学", "指标,2021-2022,2022-2023", "适龄人口,10,9", "已入学,9,8"));
    const [, second] = rowsOf(reading, enrolment);
    if (!second) throw new Error("rows are missing");
    expect(placeOfCell(reading, second, "population")).toMatchObject({ row: 3, column: { letter: "C" } });
    expect(placeOfCell(reading, second, "enrolled")).toMatchObject({ row: 4, column: { letter: "C" } });
  });

  it("names the sheet of a workbook, each sheet with letters of its own", async () => {
    const file = await workbook("pupils.xlsx", {
      小学: [
        ["地区", "学年", "在校学生"],
        ["town", "2022-2023", 9],
      ],
      初中: [
        ["学年", "在校学生", "地区"],
        ["2022-2023", 8, "town"],
      ],
    });
    const reading = read(file);
    expect(rowsOf(reading, pupils).map((row) => placeOfCell(reading, row, "pupils"))).toMatchObject([
      { file: "pupils.xlsx", sheet: "小学", row: 2, column: { letter: "C" } },
      { file: "pupils.xlsx", sheet: "初中", row: 2, column: { letter: "B" } },
    ]);
  });

  it("is that of its own table where a workbook holds several", async () => {
    const file = await workbook("各表.xlsx", {
      辍学情况: [
        ["地区", "学年", "学段", "学年内辍学"],
        ["town", "2022-2023", "初中", 4],
      ],
      图书: [
        ["图书", "地区", "学年", "学段"],
        [100, "town", "2022-2023", "初中"],
      ],
    });
    const reading = read(file);
    const [left] = rowsOf(reading, dropout);
    const [shelf] = rowsOf(reading, library);
    if (!left || !shelf) throw new Error("rows are missing");
    expect(placeOfCell(reading, left, "dropouts")).toMatchObject({ sheet: "辍学情况", column: { letter: "D" } });
    expect(placeOfCell(reading, shelf, "books")).toMatchObject({ sheet: "图书", column: { letter: "A" } });
    expect(reading.files.map(({ name, table }) => [name, table])).toEqual([
      ["areas.csv", "areas"],
      ["各表.xlsx", "dropout"],
      ["各表.xlsx", "library"],
    ]);
  });
});

describe("a workbook in a dataset", () => {
  it("may bring the areas, which are known before any other sheet is read", async () => {
    const file = await workbook("上报.xlsx", {
      在校学生与班级: [
        ["学校", "学年", "学段", "在校学生"],
        ["某校", "2022-2023", "小学", 9],
      ],
      名册: [
        ["地区", "名称", "上级", "类别"],
        ["town", "某镇", "", "乡镇"],
        ["school", "某校", "town", "学校"],
      ],
    });
    const reading = readDataset([datasetJson(), file]);
    expect(reading.problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(rowsOf(reading, pupils).map(({ key }) => key["area"])).toEqual(["school"]);
    expect(reading.places.place("school")?.parent).toBe("town");
  });

  it("that is named for a table holds it in the sheet that fits, whatever else it has", async () => {
    const file = await workbook("pupils.xlsx", {
      封面: [["某镇教育统计"]],
      数据: [
        ["地区", "学年", "学段", "在校学生"],
        ["town", "2022-2023", "小学", 9],
      ],
    });
    const reading = read(file);
    expect(rowsOf(reading, pupils)).toHaveLength(1);
    expect(reading.problems.map(({ code, place }) => [code, place.sheet])).toEqual([["sheet-left-out", "封面"]]);
  });
});

describe("a sheet", () => {
  it.each([
    ["dropout", ["地区,学年,学段,年初在校生,学年内辍学"]],
    ["library", ["地区,学年,学段,在校学生,图书"]],
    [
      "enrolment",
      ["某县入学情况", "地区,学年,小学,,初中,", ",,适龄人口,已入学,适龄人口,已入学", "town,2022-2023,9,8,7,6"],
    ],
    ["grades", ["地区,学年,一年级,,二年级,", ",,合计,女,合计,女", "town,2022-2023,9,4,8,4"]],
    ["enrolment", ["指标,2021-2022,2022-2023", "适龄人口,9,8", "已入学,9,8"]],
    ["floor-area", ["area,school_year,level,pupils,floor_area"]],
    ["areas", ["地区,名称,上级"]],
  ] as const)("is known by its headers as that of %s", (id, texts) => {
    expect(recogniseTable(lines(...texts), tables)).toBe(tableById.get(id));
  });

  it("that fits several tables is of none for certain, unless its title or name says which", () => {
    const header = "地区,学年,学段,在校学生";
    expect(recogniseTable(lines(header), tables)).toEqual([pupils, library, floorArea]);
    expect(recogniseTable(lines("图书统计表", header), tables)).toBe(library);
    expect(recogniseTable({ ...lines(header), sheet: "校舍" }, tables)).toBe(floorArea);
  });

  it("with other headers is of no table", () => {
    expect(recogniseTable(lines("day,rain", "1,2"), tables)).toBeUndefined();
    expect(recogniseTable(lines("学校,就餐人数", "某校,2"), tables)).toBeUndefined();
    expect(recogniseTable(lines(), tables)).toBeUndefined();
  });

  it.each([
    ["enrolment", enrolment],
    ["入学情况", enrolment],
    ["入學情況", enrolment],
    ["1.入学情况表", enrolment],
    ["辍学", dropout],
    ["Library", library],
    ["Sheet1", undefined],
    ["", undefined],
  ])("is named %j for its table", (name, table) => expect(tableNamed(name, tables)).toBe(table));
});

describe("a table of another layout", () => {
  it.each([
    ["a title above", ["某县统计", "area,school_year,level,pupils", "town,2022-2023,all,9"]],
    ["years across", ["area,level,2022-2023学年在校学生", "town,all,9"]],
    ["figures down", ["area,level,指标,2021-2022,2022-2023", "town,all,在校学生,9,8"]],
  ])("with %s has letters for its rows and none for its file", (_, texts) => {
    const reading = read(csv("pupils.csv", ...texts));
    expect(rowsOf(reading, pupils).length).toBeGreaterThan(0);
    for (const { origin } of rowsOf(reading, pupils)) expect(origin?.letters).toHaveProperty("pupils");
    expect(reading.files.at(-1)?.letters).toEqual({});
  });
});

describe("a plain table", () => {
  it("is read without letters of its own for any row", () => {
    const reading = read(csv("pupils.csv", "area,school_year,level,pupils", "town,2022-2023,all,9"));
    expect(rowsOf(reading, pupils).map(({ origin }) => origin)).toEqual([undefined]);
    expect(reading.files.at(-1)?.letters).toEqual({ area: "A", school_year: "B", level: "C", pupils: "D" });
  });
});
