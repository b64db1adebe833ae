import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { otherDelimiter, parseCsv } from "../../src/files/csv.ts";
import { columnLetter } from "../../src/intake/column-letter.ts";

const rows = (text: string) => parseCsv(text).rows.map(({ row, cells }) => [row, ...cells]);

describe("splitting a CSV file", () => {
  it.each([
    ["CRLF", "a,b\r\n1,2\r\n"],
    ["LF", "a,b\n1,2\n"],
    ["CR", "a,b\r1,2\r"],
    ["CRLF and LF mixed", "a,b\r\n1,2\n"],
    ["no line end at the end", "a,b\r\n1,2"],
  ])("reads rows that end in %s", (_, text) => {
    expect(rows(text)).toEqual([
      [1, "a", "b"],
      [2, "1", "2"],
    ]);
  });

  it("counts rows as Excel does: a quoted line break stays in its row", () => {
    expect(rows('a,b\n"two\nlines",2\n3,4\n')).toEqual([
      [1, "a", "b"],
      [2, "two\nlines", "2"],
      [3, "3", "4"],
    ]);
  });

  it("leaves wholly blank rows out but counts them", () => {
    const csv = parseCsv("a,b\n\n , \n,\n1,2\n");
    expect(csv.rows.map(({ row }) => row)).toEqual([1, 5]);
    expect(csv.blankRows).toBe(3);
  });

  it("takes every cell as it is written: no numbers, no dates, no trimming", () => {
    expect(rows("007,1e3, 99.40%,2022-23\n")).toEqual([[1, "007", "1e3", " 99.40%", "2022-23"]]);
  });

  it("reads quoted commas and doubled quotes", () => {
    expect(rows('"1,856","he said ""no"""\r\n')).toEqual([[1, "1,856", 'he said "no"']]);
  });

  it("takes a quotation mark inside a bare cell as it is", () =>
    expect(rows('12" screen,b')).toEqual([[1, '12" screen', "b"]]));

  it("stops at a quote that is never closed, with its row, and keeps the rows before it", () => {
    const csv = parseCsv('a,b\n1,2\n"3,4\n5,6\n');
    expect(csv.rows.map(({ row }) => row)).toEqual([1, 2]);
    expect(csv.stopped).toMatchObject({ row: 3, refusal: { code: "malformed-quotes" } });
  });

  it("stops at a quote that closes too early", () => {
    expect(parseCsv('a,b\n1,2\n"3"x,4\n5,6\n').stopped).toMatchObject({ row: 3 });
  });

  it("gives no rows for no text", () => expect(parseCsv("")).toEqual({ rows: [], blankRows: 0 }));

  it("reads back what was written, whatever the cells hold", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "9", "学", ",", '"', "\n", "\r\n", " ", "’") });
    const filled = fc
      .tuple(fc.constant("id"), fc.array(cell, { minLength: 3, maxLength: 3 }))
      .map(([id, rest]) => [id, ...rest, "."]);
    const ends = fc.constantFrom("\r\n", "\n");
    fc.assert(
      fc.property(fc.array(filled, { minLength: 1 }), ends, (table, newline) => {
        const csv = parseCsv(Papa.unparse(table, { newline }));
        expect(csv.stopped).toBeUndefined();
        expect(csv.rows.map(({ cells }) => cells)).toEqual(table);
        expect(csv.rows.map(({ row }) => row)).toEqual(table.map((_, at) => at + 1));
      }),
    );
  });
});

describe("a file that is not separated by commas", () => {
  it.each([
    ["area\tschool_year", "tabs"],
    ["area;school_year", "semicolons"],
    ["地区，学年", "full-width commas"],
  ])("is told by its header %j", (header, found) => {
    expect(otherDelimiter([header])?.values["found"]).toMatchObject({ en: found });
  });

  it("is not suspected where there are commas, or a single plain name", () => {
    expect(otherDelimiter(["area", "a;b"])).toBeUndefined();
    expect(otherDelimiter(["area"])).toBeUndefined();
  });
});

describe("the letter of a column", () => {
  it.each([
    [0, "A"],
    [5, "F"],
    [25, "Z"],
    [26, "AA"],
    [51, "AZ"],
    [52, "BA"],
    [701, "ZZ"],
    [702, "AAA"],
  ])("at position %i is %s", (position, letter) => expect(columnLetter(position)).toBe(letter));
});
