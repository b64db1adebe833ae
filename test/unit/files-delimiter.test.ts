import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { parseCsv } from "../../src/files/csv.ts";

const cells = (text: string) => parseCsv(text).rows.map((row) => row.cells);

describe("what stands between cells", () => {
  it.each([
    ["commas", ",", []],
    ["tabs", "\t", ["tabs"]],
    ["semicolons", ";", ["semicolons"]],
    ["full-width commas", "，", ["full-width commas"]],
    ["vertical bars", "|", ["vertical bars"]],
  ])("is told by the rows: %s; a note names all but commas", (_, delimiter, noted) => {
    const table = [
      ["地区", "学年", "学段", "在校学生"],
      ["清溪镇", "2022-2023", "小学", "1856"],
      ["柳河镇", "2022-2023", "初中", "1082"],
    ];
    const csv = parseCsv(table.map((row) => row.join(delimiter)).join("\r\n"));
    expect(csv.rows.map((row) => row.cells)).toEqual(table);
    expect(csv.delimiter).toBe(delimiter);
    expect(csv.notes.map(({ severity, refusal }) => [severity, refusal.code])).toEqual(
      noted.map(() => ["note", "other-delimiter"]),
    );
    expect(csv.notes.map(({ refusal }) => (refusal.values["found"] as { en: string }).en)).toEqual(noted);
  });

  it.each([
    [
      "titles and notes have none",
      "某县教育统计表\n\n地区;学年;学生\n清溪镇;2022;1856\n石桥乡;2022;495\n注：不含随迁子女",
      ";",
    ],
    ["titles and notes have others", "单位：人，所\n甲,乙,丙\n1,2,3\n说明，以学籍为准，不含借读\n来源，统计年鉴", ","],
    ["cells in quotes have others", 'a;b\n"1,2,3,4";x\n"5,6,7,8";y\n', ";"],
    ["decimals have commas", "地区;面积;比率\n清溪镇;1,5;2,25\n石桥乡;3,75;4,5\n", ";"],
    ["thousands have commas", "地区\t人口\t学生\n清溪镇\t13,061\t1,856\n石桥乡\t2,820\t1,082\n", "\t"],
    ["notes have full-width commas", "地区,备注\n清溪镇,因搬迁，转学\n石桥乡,因病，休学\n", ","],
    ["cells list several", "地区,学段\n清溪镇,小学|初中\n石桥乡,小学|初中\n", ","],
    ["tabs keep codes as text", "代码\t,学段\t,人数\n340101\t,小学\t,12\n340102\t,初中\t,13\n", ","],
    ["rows are ragged", "a,b,c\n1\n2,3\n4,5,6\n", ","],
    ["there is one row", "area;school_year;level", ";"],
    ["there is one column", "area\na;b\nc\nd", ","],
    ["there is nothing", "", ","],
    [
      "a block is stacked on another",
      "\t99年\t\n發電\t排放量\t占比\n合計\t8050\t100%\n\t100年\t\n發電\t排放量\t占比\n合計\t8400\t100%",
      "\t",
    ],
  ])("is told though %s", (_, text, delimiter) => expect(parseCsv(text).delimiter).toBe(delimiter));

  it.each([
    ["sep=;\r\na;b\r\n1;2\r\n", ";"],
    ["SEP=|\na|b\n1|2\n", "|"],
    ['"sep=;"\na;b\n1;2\n', ";"],
    ["sep=,\na,b\n1,2\n", ","],
    ["sep=\t\na\tb\n1\t2\n", "\t"],
    ["sep=^\na^b\n1^2\n", "^"],
  ])("may be named by a first line of Excel's, which is no row: %j", (text, delimiter) => {
    const csv = parseCsv(text);
    expect(csv.delimiter).toBe(delimiter);
    expect(csv.rows).toEqual([
      { row: 1, cells: ["a", "b"] },
      { row: 2, cells: ["1", "2"] },
    ]);
  });

  it("is a comma where a lone row holds something else", () => {
    expect(cells("备注\n一切正常，没有变化\n")).toEqual([["备注"], ["一切正常，没有变化"]]);
  });

  it("is told whatever the cells of words and figures hold in quotes", () => {
    const word = fc.string({ unit: fc.constantFrom("学", "校", "1", "8", " ", "\n"), minLength: 1, maxLength: 6 });
    const quoted = word.map((text) => `${text}，a;b`);
    const row = fc.tuple(
      fc.constant("id"),
      word,
      fc.oneof({ weight: 4, arbitrary: word }, quoted),
      word,
      fc.constant("."),
    );
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 3, maxLength: 30 }),
        fc.constantFrom(",", "\t", ";", "，", "|"),
        fc.constantFrom("\r\n", "\n"),
        (table, delimiter, newline) => {
          const csv = parseCsv(Papa.unparse(table, { delimiter, newline, quotes: true }));
          expect(csv.delimiter).toBe(delimiter);
          expect(csv.rows.map((each) => each.cells)).toEqual(table);
        },
      ),
    );
  });
});
