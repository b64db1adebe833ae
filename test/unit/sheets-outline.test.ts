import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openFile } from "../../src/files/open.ts";
import { besideData } from "../../src/sheets/beside.ts";
import { outlineOf } from "../../src/sheets/outline.ts";
import { enrolment } from "../../src/tables/enrolment.ts";
import { readTableFile } from "../../src/tables/read.ts";

/** Other people's files, which stand beside the project where they are to be had and are never part of it. */
const folder = "../shared/intake";
const isThere = existsSync(`${folder}/manifest.json`);

interface Entry {
  readonly file: string;
  readonly preamble_rows: number | null;
  readonly header_rows: number;
  readonly footer_rows: number;
  readonly data_records: number;
  readonly csv_records: number;
  readonly header_record: readonly string[];
  readonly first_data_record: readonly string[];
  readonly last_data_record: readonly string[];
}

const manifest: readonly Entry[] = isThere ? JSON.parse(readFileSync(`${folder}/manifest.json`, "utf8")) : [];
const tables = manifest.filter(({ preamble_rows }) => preamble_rows !== null);
const bytesOf = (file: string) => readFileSync(`${folder}/${file}`);
const trimmed = (cells: readonly string[] = []) => cells.slice(0, 8).map((cell) => cell.trim());
const grid = (...lines: string[]) => {
  const rows = lines.map((line, at) => ({ row: at + 1, cells: line.split(",") }));
  return { rows: rows.filter(({ cells }) => cells.some((cell) => cell !== "")), blankRows: 0 };
};

describe.skipIf(!isThere)(`files of other offices in ${folder}, which are not part of the project`, () => {
  it("are the seventeen that are described", () => expect(manifest).toHaveLength(17));

  it.each(tables.map((entry) => [entry.file, entry] as const))(
    "%s has its header, rows and foot told apart",
    (file, entry) => {
      const [sheet] = openFile(file, bytesOf(file)).grids;
      if (!sheet) throw new Error(`${file} has no rows`);
      const { blocks } = outlineOf(sheet);
      expect(blocks).toHaveLength(1);
      const [block] = blocks;
      const rows = sheet.rows.slice(block?.from, block?.to);
      const [first, last] = [rows[0], rows.at(-1)];
      expect(block?.header[0]?.row).toBe((entry.preamble_rows ?? 0) + 1);
      expect(block?.header).toHaveLength(entry.header_rows);
      expect(rows).toHaveLength(entry.data_records);
      expect(trimmed(block?.header.at(-1)?.cells)).toEqual(trimmed(entry.header_record));
      expect(trimmed(first?.cells)).toEqual(trimmed(entry.first_data_record));
      expect(trimmed(last?.cells)).toEqual(trimmed(entry.last_data_record));
      expect(entry.csv_records - (last?.row ?? 0)).toBe(entry.footer_rows);
    },
  );

  it.each([
    ["17_tw_html_error_page_saved_as_csv.csv", "html-page"],
    ["22_tw_repeated_blocks_tab_percent.csv", "stacked-tables"],
    ["31_in_pdf_extracted_cr_in_header.csv", "torn-header"],
  ])("%s is said to be what it is: %s", (file, code) => {
    const { rows, problems } = readTableFile(enrolment, file, bytesOf(file));
    expect(rows).toEqual([]);
    expect(problems.filter(({ severity }) => severity === "error").map((problem) => problem.code)).toEqual([code]);
  });

  it.each(tables.map(({ file }) => file))("%s gives no row of a table that it is not of, and says why", (file) => {
    const { rows, problems } = readTableFile(enrolment, file, bytesOf(file));
    expect(rows).toEqual([]);
    expect(problems.some(({ severity }) => severity === "error")).toBe(true);
  });
});

describe("the outline of a sheet", () => {
  it("finds titles, header and foot around the rows with figures", () => {
    const sheet = grid("某县统计表,,", "单位：人,,", "地区,甲,乙", "a,1,2", "b,3,—", "注：略,,", "填表人：张三,,");
    const { blocks, footer } = outlineOf(sheet);
    expect(blocks).toMatchObject([{ from: 3, to: 5, above: [{ row: 1 }, { row: 2 }], header: [{ row: 3 }] }]);
    expect(footer.map(({ row }) => row)).toEqual([6, 7]);
  });

  it("takes rows of labels and of column numbers for parts of the header", () => {
    const { blocks } = outlineOf(grid("地区,2021,,2022,", ",人口,入学,人口,入学", "(1),(2),(3),(4),(5)", "a,1,2,3,4"));
    expect(blocks.map(({ header }) => header.map(({ row }) => row))).toEqual([[1, 2, 3]]);
  });

  it("tells tables that stand under one another from a header that is repeated", () => {
    const header = "地区,人口,入学";
    expect(outlineOf(grid(header, "a,1,2", header, "b,3,4"))).toMatchObject({
      blocks: [{ from: 1, to: 4 }],
      repeats: [{ row: 3 }],
    });
    expect(outlineOf(grid("99年", header, "a,1,2", "100年", header, "b,3,4")).blocks).toMatchObject([
      { above: [{ row: 1 }], from: 2, to: 3 },
      { above: [{ row: 4 }], from: 5, to: 6 },
    ]);
  });

  it("has the first wide row for the header of a sheet without figures", () => {
    expect(outlineOf(grid("名单,,", "id,名称,上级", "a,甲,b")).blocks).toMatchObject([
      { header: [{ row: 2 }], from: 2, to: 3 },
    ]);
  });

  it("of a sheet without rows is empty", () =>
    expect(outlineOf(grid())).toEqual({ blocks: [], footer: [], repeats: [] }));
});

describe("a row beside the data", () => {
  it.each([
    ["note", ["注：本表按学籍统计", "", ""]],
    ["note", ["* 估计数"]],
    ["note", ["数据来源：学籍系统"]],
    ["note", ["说明: 略", ""]],
    ["signature", ["单位负责人：王五", "", "填表人：张三"]],
    ["signature", ["单位（盖章）", "", "审核人"]],
    ["signature", ["", "", "联系电话：0551-1234567"]],
    ["unit", ["", "", "单位：人"]],
    ["numbers", ["甲", "乙", "1", "2", "3"]],
    ["numbers", ["(1)", "(2)", "(3)"]],
  ] as const)("is a %s: %j", (kind, cells) => expect(besideData(cells)).toBe(kind));

  it.each([
    [["清溪镇", "2022-2023", "小学", "820"]],
    [["地区", "学年", "校长", "专任教师"]],
    [["1", "2", "3"]],
    [["单位", "学年"]],
    [["合计", "1", "2"]],
    [["*", "1", "2"]],
  ])("is not any row: %j", (cells) => expect(besideData(cells)).toBeUndefined());
});
