import { describe, expect, it } from "vitest";
import { excerptOf } from "../../src/client/check/excerpt.ts";
import type { Grid } from "../../src/files/grid.ts";

/** A sheet of so many columns with a header in row 1 and figures from row 2; every cell says where it stands. */
function sheet(rows: number, columns: number): Grid {
  const cells = (row: number) => Array.from({ length: columns }, (_, column) => `${row}:${column}`);
  return { rows: Array.from({ length: rows }, (_, at) => ({ row: at + 1, cells: cells(at + 1) })), blankRows: 0 };
}

const around = { caption: "", heads: [1], keys: [0, 1] };
const rowsIn = (excerpt: ReturnType<typeof excerptOf>) => excerpt?.rows.map(({ number }) => number);
const lettersIn = (excerpt: ReturnType<typeof excerptOf>) => excerpt?.columns.map(({ letter }) => letter);

describe("an excerpt of a sheet", () => {
  it("has two rows either side of the cell below the header, and says how many were left out", () => {
    const excerpt = excerptOf(sheet(30, 4), [{ row: 20, position: 2 }], around);
    expect(rowsIn(excerpt)).toEqual([1, 18, 19, 20, 21, 22]);
    expect(excerpt?.rows.map(({ skipped }) => skipped)).toEqual([0, 16, 0, 0, 0, 0]);
    expect(excerpt?.rows[0]?.head).toBe(true);
  });

  it("marks the cell and no other", () => {
    const excerpt = excerptOf(sheet(30, 4), [{ row: 20, position: 2 }], around);
    const marked = excerpt?.rows.flatMap(({ cells }) => cells.filter(({ marked }) => marked));
    expect(marked).toEqual([{ text: "20:2", marked: true }]);
    expect(excerpt?.rows.some(({ marked }) => marked)).toBe(false);
  });

  it("marks a whole row where no column is meant", () => {
    const excerpt = excerptOf(sheet(5, 4), [{ row: 3 }], around);
    expect(excerpt?.rows.filter(({ marked }) => marked).map(({ number }) => number)).toEqual([3]);
  });

  it("has the rows right beside each of several cells", () => {
    const excerpt = excerptOf(
      sheet(30, 4),
      [
        { row: 4, position: 1 },
        { row: 20, position: 1 },
      ],
      around,
    );
    expect(rowsIn(excerpt)).toEqual([1, 3, 4, 5, 19, 20, 21]);
  });

  it("of a narrow sheet has every column, of a wide one those of the key and those beside the cell", () => {
    const mark = [{ row: 5, position: 20 }];
    expect(lettersIn(excerptOf(sheet(9, 9), [{ row: 5, position: 8 }], around))).toEqual([..."ABCDEFGHI"]);
    expect(lettersIn(excerptOf(sheet(9, 30), mark, around))).toEqual(["A", "B", "S", "T", "U", "V", "W"]);
    expect(excerptOf(sheet(9, 30), mark, around)?.columns.map(({ skipped }) => skipped)).toEqual([
      0, 0, 16, 0, 0, 0, 0,
    ]);
  });

  it("reaches beyond the header, where a cell stands below none", () => {
    const grid: Grid = {
      rows: [
        { row: 1, cells: ["a"] },
        { row: 2, cells: ["1", "", "", "x"] },
      ],
      blankRows: 0,
    };
    const excerpt = excerptOf(grid, [{ row: 2, position: 3 }], around);
    expect(lettersIn(excerpt)).toEqual(["A", "B", "C", "D"]);
    expect(excerpt?.rows[0]?.cells.map(({ text }) => text)).toEqual(["a", "", "", ""]);
  });

  it("numbers rows as Excel does, where blank ones lie between", () => {
    const grid: Grid = {
      rows: [
        { row: 1, cells: ["a"] },
        { row: 5, cells: ["1"] },
      ],
      blankRows: 3,
    };
    const excerpt = excerptOf(grid, [{ row: 5, position: 0 }], around);
    expect(excerpt?.rows.map(({ number, skipped }) => [number, skipped])).toEqual([
      [1, 0],
      [5, 3],
    ]);
  });

  it("shortens a cell that holds a page of text, and keeps it on one line", () => {
    const grid: Grid = {
      rows: [
        { row: 1, cells: ["a"] },
        { row: 2, cells: [`x\n${"y".repeat(99)}`] },
      ],
      blankRows: 0,
    };
    const text = excerptOf(grid, [{ row: 2, position: 0 }], around)?.rows[1]?.cells[0]?.text ?? "";
    expect(text).toMatch(/^x ⏎ y+…$/);
    expect(text.length).toBe(60);
  });

  it("is none where the row is not in the sheet", () => {
    expect(excerptOf(sheet(3, 3), [{ row: 9, position: 0 }], around)).toBeUndefined();
  });
});
