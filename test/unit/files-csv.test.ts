import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { parseCsv } from "../../src/files/csv.ts";
import { limits } from "../../src/files/limits.ts";
import { columnLetter } from "../../src/intake/column-letter.ts";

const rows = (text: string) => parseCsv(text).rows.map(({ row, cells }) => [row, ...cells]);

describe("splitting a CSV file", () => {
  it.each([
    ["CRLF", "a,b\r\n1,2\r\n"],
    ["LF", "a,b\n1,2\n"],
    ["CR", "a,b\r1,2\r"],
    ["CRLF and LF mixed", "a,b\r\n1,2\n"],
    ["LF and CRLF mixed", "a,b\n1,2\r\n"],
    ["CR and LF mixed", "a,b\r1,2\n"],
    ["CRLF and CR mixed", "a,b\r\n1,2\r"],
    ["CRLF and CR mixed, among quotes", '"a",b\r"1",2\r\n'],
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

  it.each(["\r\n", "\n", "\r"])(
    "takes any line break within quotes as part of a cell, between rows that end in %j",
    (end) => {
      for (const within of ["\r\n", "\n", "\r"]) {
        expect(rows(`a,b${end}"two${within}lines",2${end}"three ${within}""more""",4`)).toEqual([
          [1, "a", "b"],
          [2, `two${within}lines`, "2"],
          [3, `three ${within}"more"`, "4"],
        ]);
      }
    },
  );

  it("leaves out columns that are blank behind the last filled one, headers included", () => {
    expect(rows("a,b,,,\n1,, , ,\n,2,,,\n")).toEqual([
      [1, "a", "b"],
      [2, "1", ""],
      [3, "", "2"],
    ]);
    expect(rows("a,b,\n1,2,3\n")).toEqual([
      [1, "a", "b", ""],
      [2, "1", "2", "3"],
    ]);
  });

  it("leaves out blank rows behind the last filled one without counting them", () => {
    expect(parseCsv("a,b\n1,2\n,\n,\n").blankRows).toBe(0);
    expect(parseCsv("\n,\na,b\n").blankRows).toBe(2);
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

  it("gives no rows for no text", () => {
    expect(parseCsv("")).toEqual({ rows: [], blankRows: 0, delimiter: ",", notes: [] });
  });

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

describe("text that is written as a formula", () => {
  it("is read as the text, noughts and all, with one note that counts such cells", () => {
    const csv = parseCsv('code,name\n="0012",a\n"=""0013""",b\n="say ""hi""",c\n');
    expect(csv.rows.map(({ cells: [code] }) => code)).toEqual(["code", "0012", "0013", 'say "hi"']);
    expect(csv.notes.map(({ refusal, ...place }) => ({ ...refusal, ...place }))).toEqual([
      {
        code: "text-formula",
        values: { count: 3, found: '="0012"', read: "0012" },
        severity: "note",
        row: 2,
        position: 0,
      },
    ]);
  });

  it("is a blank cell where there is nothing between the quotes", () => {
    const csv = parseCsv('a,b\n1,=""\n="",=""\n');
    expect(csv.rows.map(({ cells }) => cells)).toEqual([
      ["a", "b"],
      ["1", ""],
    ]);
    expect(csv.notes).toEqual([]);
  });

  it.each(["=1+1", '="a"&"b"', '=SUM("a")', 'x="1"'])("is no other formula, which stays as it is: %s", (cell) => {
    const csv = parseCsv(`a,b\n${cell},1\n`);
    expect(csv.rows[1]?.cells).toEqual([cell, "1"]);
    expect(csv.notes).toEqual([]);
  });
});

describe("the limits of a text", () => {
  const stop = (text: string) => {
    const { stopped, rows } = parseCsv(text);
    return { ...stopped, refusal: stopped?.refusal.code, before: rows.length };
  };

  it("are met by a cell longer than Excel's", () => {
    const long = "x".repeat(limits.letters.most);
    expect(parseCsv(`a,b\n1,${long}\n`).rows).toHaveLength(2);
    expect(stop(`a,b\n1,${long}x\n2,3\n`)).toEqual({ row: 2, position: 1, refusal: "file-too-large", before: 1 });
  });

  it("are met by too many columns that hold anything", () => {
    const wide = `1${",".repeat(limits.columns.most)}`;
    expect(parseCsv(`a\n${wide}\n`).rows).toHaveLength(2);
    expect(stop(`a\n${wide}2\n`)).toEqual({ row: 2, refusal: "file-too-large", before: 1 });
  });

  it("are met by too many rows, of which no more are split than may be", () => {
    const text = "a\n".repeat(limits.rows.most);
    expect(stop(`${text}b\nc\nd\n`)).toEqual({
      ...{ row: limits.rows.most + 1, refusal: "file-too-large", before: limits.rows.most },
    });
  });

  it("are met by what a quote swallows that another cell's quote closes", () => {
    const rows = "清溪镇,1856\n".repeat(5000);
    expect(stop(`a,b\n"石桥乡,1\n${rows}"柳河镇",2\n`)).toMatchObject({ row: 2, before: 1 });
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
