import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { limits } from "../../src/files/limits.ts";
import { openFile } from "../../src/files/open.ts";
import { row, sheet, words } from "./workbooks/build.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const encoded = (text: string, encoding: string) => new Uint8Array(iconv.encode(text, encoding));
const table = "地区,学年,学校数\r\n清溪镇,2022-2023,12\r\n";
const cells = [
  ["地区", "学年", "学校数"],
  ["清溪镇", "2022-2023", "12"],
];
/** The cells of the one grid, and what is said, in short. */
const opened = (name: string, bytes: Uint8Array) => {
  const { grids, remarks } = openFile(name, bytes);
  expect(grids.length).toBeLessThan(2);
  return {
    cells: grids[0]?.rows.map((each) => each.cells),
    said: remarks.map(({ severity, refusal }) => `${severity} ${refusal.code}`),
  };
};
const workbook = sheet(row(1, words("A1", "地区"), words("B1", "学校数")));

describe("opening a file", () => {
  it("gives a CSV file in UTF-8 as one grid, and has nothing to say", () => {
    expect(openFile("pupils.csv", utf8(`\uFEFF${table}\r\n`))).toEqual({
      grids: [{ rows: cells.map((each, at) => ({ row: at + 1, cells: each })), blankRows: 0 }],
      remarks: [],
    });
  });

  it("says all that it read otherwise than written", () => {
    expect(opened("pupils.txt", encoded('sep=;\r\n地区;学校代码\r\n清溪镇;="0012"\r\n', "gbk"))).toEqual({
      cells: [
        ["地区", "学校代码"],
        ["清溪镇", "0012"],
      ],
      said: ["note read-in-encoding", "note other-delimiter", "note text-formula"],
    });
  });

  it("reads what Excel calls Unicode text: UTF-16 with tabs", () => {
    expect(opened("pupils.txt", encoded(`\uFEFF${table.replaceAll(",", "\t")}`, "utf16-le"))).toEqual({
      ...{ cells, said: ["note read-in-encoding", "note other-delimiter"] },
    });
  });

  it.each(["pupils.xlsx", "pupils.xls", "pupils.ET", "pupils.json"])(
    "reads a CSV file under the name %s, and says so",
    (name) => {
      expect(opened(name, utf8(table))).toEqual({ cells, said: ["note misleading-name"] });
    },
  );

  it.each(["pupils.csv", "pupils.txt", "pupils.xls"])("reads a workbook under the name %s, and says so", (name) => {
    expect(opened(name, workbook)).toEqual({ cells: [["地区", "学校数"]], said: ["note misleading-name"] });
  });

  it.each([
    ["pupils.xlsx", workbook],
    ["pupils.XLSM", workbook],
    ["pupils.csv", utf8(table)],
    ["pupils.txt", utf8(table)],
    ["pupils", utf8(table)],
    ["2022.9.1", utf8(table)],
  ])("takes the name %s as it is", (name, bytes) => expect(opened(name, bytes).said).toEqual([]));

  it.each([
    ["an empty file", new Uint8Array(), "empty-file"],
    ["blank rows alone", utf8("\r\n , \r\n"), "empty-file"],
    ["a web page", utf8("<html></html>"), "html-page"],
    ["a PDF", utf8("%PDF-1.4"), "not-a-table"],
    ["an .xls", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), "workbook-format"],
    ["more than may be read", new Uint8Array(limits.bytes.most + 1).fill(97), "file-too-large"],
    ["an unclosed quote at once", utf8('"a,b\n1,2'), "malformed-quotes"],
    ["what was misread", utf8("鍦板尯,瀛﹀勾\n"), "garbled-text"],
  ])("gives no grid and one error for %s", (_, bytes, code) => {
    expect(opened("pupils.csv", bytes)).toEqual({ cells: undefined, said: [`error ${code}`] });
  });

  it("gives the rows before a quote that is never closed, and the error with its row", () => {
    const { grids, remarks } = openFile("pupils.csv", utf8(`${table}"石桥乡,2022-2023,3\r\n`));
    expect(grids[0]?.rows.map((each) => each.cells)).toEqual(cells);
    expect(remarks.map(({ row: at, refusal }) => [at, refusal.code])).toEqual([[3, "malformed-quotes"]]);
  });

  it("never throws, and is never silent about a file that it cannot read", () => {
    const whole = [utf8(table), encoded(table, "gbk"), encoded(`\uFEFF${table}`, "utf16-le"), workbook];
    const pieces = fc.array(
      fc.oneof(
        fc.uint8Array({ maxLength: 40 }),
        fc.constantFrom(...whole),
        fc.constantFrom('"', '="', "\r", "sep=;\n", "<html>", "PK\x03\x04", "\ufeff", "，|").map(utf8),
      ),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(pieces, fc.constantFrom("a.csv", "a.xlsx", ""), (parts, name) => {
        const { grids, remarks } = openFile(name, new Uint8Array(Buffer.concat(parts)));
        expect(grids.length > 0 || remarks.some(({ severity }) => severity === "error")).toBe(true);
        for (const { rows } of grids)
          expect(rows.every((each) => each.cells.some((cell) => cell.trim() !== ""))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
