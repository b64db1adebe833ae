import fc from "fast-check";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../src/files/workbook.ts";
import { number, packed, parts, row, sheet, words, workbook } from "./workbooks/build.ts";

const remarksOf = (bytes: Uint8Array) =>
  readWorkbook(bytes).remarks.map(({ severity, refusal, ...place }) => ({ severity, code: refusal.code, ...place }));
const rowsOf = (bytes: Uint8Array) => {
  const { grids, remarks } = readWorkbook(bytes);
  expect(remarks.filter(({ severity }) => severity === "error")).toEqual([]);
  return grids[0]?.rows.map(({ cells }) => cells);
};
const cellsOf = (bytes: Uint8Array) => rowsOf(bytes)?.[0];

describe("a workbook", () => {
  it("gives each filled sheet as a grid: rows by Excel's number, cells by their column, blank ends left off", () => {
    const rows = [
      row(3, words("B3", "学校"), words("D3", "人数"), words("E3", "  ")),
      row(4, '<c r="A4" s="0"/>'),
      row(7, number("A7", "12")),
    ];
    expect(readWorkbook(sheet(rows.join(""), { name: "小学" }))).toEqual({
      grids: [
        {
          sheet: "小学",
          rows: [
            { row: 3, cells: ["", "学校", "", "人数"] },
            { row: 7, cells: ["12"] },
          ],
          blankRows: 5,
        },
      ],
      remarks: [],
    });
  });

  it("counts rows and cells that do not say where they stand from the one before", () => {
    const rows =
      "<row><c><v>1</v></c><c><v>2</v></c></row><row r='5'><c r='C5'><v>3</v></c><c><v>4</v></c></row><row/>";
    const [grid] = readWorkbook(sheet(rows)).grids;
    expect(grid?.rows).toEqual([
      { row: 1, cells: ["1", "2"] },
      { row: 5, cells: ["", "", "3", "4"] },
    ]);
  });

  it("leaves hidden sheets out and says so; sheets without cells, and charts, silently", () => {
    const rows = row(1, words("A1", "甲"));
    const sheets = [
      { name: "空" },
      { name: "藏", state: "hidden", rows },
      { name: "深藏", state: "veryHidden", rows },
      { name: "见", rows },
    ];
    const files = parts({ sheets });
    files["xl/_rels/workbook.xml.rels"] = String(files["xl/_rels/workbook.xml.rels"]).replace(
      '/worksheet" Target="worksheets/sheet1.xml"',
      '/chartsheet" Target="charts/none.xml"',
    );
    for (const bytes of [workbook({ sheets }), packed(files)]) {
      expect(readWorkbook(bytes).grids.map((grid) => grid.sheet)).toEqual(["见"]);
      expect(remarksOf(bytes)).toEqual([
        { severity: "note", code: "hidden-sheet", sheet: "藏" },
        { severity: "note", code: "hidden-sheet", sheet: "深藏" },
      ]);
    }
  });

  it("reads hidden rows, which filters hide, and says which", () => {
    const hidden = (each: string) => each.replace("<row", '<row hidden="1"');
    const rows = [
      row(1, words("A1", "甲")),
      hidden(row(2, words("A2", "乙"))),
      hidden(row(3, words("A3", ""))),
      hidden(row(4, words("A4", "丙"))),
    ].join("");
    expect(rowsOf(sheet(rows))).toEqual([["甲"], ["乙"], ["丙"]]);
    expect(readWorkbook(sheet(rows)).remarks).toMatchObject([
      { severity: "note", refusal: { code: "hidden-rows", values: { cells: 2, rows: "2, 4" } }, row: 2 },
    ]);
  });

  it("without any filled sheet is an empty file", () => {
    expect(remarksOf(workbook())).toEqual([{ severity: "error", code: "empty-file" }]);
    expect(remarksOf(sheet(row(1, words("A1", " "))))).toEqual([{ severity: "error", code: "empty-file" }]);
  });

  it("leaves out the guide that templates bring along, and only that", () => {
    const [data, guide] = [row(1, words("A1", "甲")), row(1, words("A1", "填表说明"))];
    const names = (sheets: Parameters<typeof workbook>[0]) =>
      readWorkbook(workbook(sheets)).grids.map(({ sheet }) => sheet);
    expect(
      names({
        sheets: [
          { name: "表", rows: data },
          { name: "填表说明", rows: guide },
        ],
      }),
    ).toEqual(["表"]);
    expect(names({ sheets: [{ name: "填表说明", rows: data }] })).toEqual(["填表说明"]);
    expect(names({ sheets: [{ name: "表", rows: guide }] })).toEqual(["表"]);
  });

  it("with macros is read, and says that they were not run", () => {
    const files = { ...parts({ sheets: [{ rows: row(1, number("A1", "1")) }] }), "xl/vbaProject.bin": "macros" };
    expect(cellsOf(packed(files))).toEqual(["1"]);
    expect(remarksOf(packed(files))).toEqual([{ severity: "note", code: "macros-not-run" }]);
  });
});

describe("words in a cell", () => {
  it("are those of the shared list: runs joined, readings above them left out, line breaks and escapes kept", () => {
    const strings = [
      "<t>适龄儿童</t>",
      '<r><rPr><b/></rPr><t xml:space="preserve">其中：</t></r><r><t>女</t></r>',
      "<t>課</t><rPh sb='0' eb='1'><t>カ</t></rPh><phoneticPr/>",
      "<t>一&#10;二_x000D_&lt;三&gt;&amp;</t>",
      "<t/>",
    ];
    const cells = strings.map((_, at) => `<c r="${"ABCDE"[at]}1" t="s"><v>${at}</v></c>`);
    expect(cellsOf(sheet(row(1, ...cells), { strings }))).toEqual(["适龄儿童", "其中：女", "課", "一\n二\r<三>&"]);
  });

  it("keep raised and struck digits apart from the figure beside them", () => {
    const run = (words: string, font = "") => `<r><rPr>${font}</rPr><t>${words}</t></r>`;
    const strings = [
      run("1856") + run("1", '<vertAlign val="superscript"/>'),
      run("m") + run("2", '<vertAlign val="superscript"/>') + run("2"),
      run("500", "<strike/>") + run("510", '<strike val="0"/>'),
    ];
    const cells = strings.map((_, at) => `<c r="${"ABC"[at]}1" t="s"><v>${at}</v></c>`);
    const struck = "5\u03360\u03360\u0336510";
    expect(cellsOf(sheet(row(1, ...cells), { strings }))).toEqual(["1856¹", "m²2", struck]);
  });

  it("may stand in the cell itself, or come of a formula", () => {
    const own = '<c r="A1" t="inlineStr"><is><r><t>甲</t></r><r><t>校</t></r></is></c>';
    const worked = '<c r="B1" t="str"><f>A1&amp;"小学"</f><v>甲校小学</v></c><c r="C1" t="str"><v>直接写</v></c>';
    expect(cellsOf(sheet(row(1, own, worked)))).toEqual(["甲校", "甲校小学", "直接写"]);
  });

  it("may hold anything that XML can hold", () => {
    const odd = '<c r="A1" t="inlineStr"><is><t>a<!-- > -->b<![CDATA[<c>&amp;]]>&#x4E00;</t></is></c>';
    expect(cellsOf(sheet(row(1, odd)))).toEqual(["ab<c>&amp;一"]);
  });
});

describe("other cells", () => {
  it("give booleans and errors as Excel writes them, for the readers to refuse", () => {
    const cells = [
      ...['<c r="A1" t="b"><v>1</v></c>', '<c r="B1" t="b"><v>0</v></c>'],
      ...["#N/A", "#DIV/0!", "#REF!"].map((error, at) => `<c r="${"CDE"[at]}1" t="e"><f>1/0</f><v>${error}</v></c>`),
    ];
    expect(cellsOf(sheet(row(1, ...cells)))).toEqual(["TRUE", "FALSE", "#N/A", "#DIV/0!", "#REF!"]);
  });

  it("give the stored result of a formula; one without is an error, told once a column with its rows", () => {
    const formula = (address: string) => `<c r="${address}"><f>SUM(B1:B9)</f></c>`;
    const bare = (address: string) => `<c r="${address}"><f>SUM(B1:B9)</f><v></v></c>`;
    const rows = [
      row(1, '<c r="A1"><f>1+1</f><v>2</v></c>', formula("C1")),
      row(2, words("A2", "甲"), bare("C2"), formula("D2")),
      row(5, formula("C5")),
    ].join("");
    const { grids, remarks } = readWorkbook(sheet(rows, { name: "合计" }));
    expect(grids[0]?.rows.map(({ cells }) => cells)).toEqual([["2"], ["甲"]]);
    expect(remarks.map(({ refusal, ...place }) => ({ ...place, ...refusal }))).toEqual([
      {
        ...{ severity: "error", code: "formula-without-value", sheet: "合计", row: 1, position: 2 },
        values: { cells: 3, rows: "1–2, 5" },
      },
      {
        ...{ severity: "error", code: "formula-without-value", sheet: "合计", row: 2, position: 3 },
        values: { cells: 1, rows: "2" },
      },
    ]);
    // A formula that gave no words has a result: none.
    expect(cellsOf(sheet(row(1, '<c r="A1" t="str"><f>""</f><v></v></c>', number("B1", "1"))))).toEqual(["", "1"]);
  });

  it("of the strict edition hold dates as text", () => {
    const cells = ["2022-09-01T00:00:00", "2022-09-01", "2022-09-01T13:30:00"].map(
      (date, at) => `<c r="${"ABC"[at]}1" t="d"><v>${date}</v></c>`,
    );
    expect(cellsOf(sheet(row(1, ...cells)))).toEqual(["2022-09-01", "2022-09-01", "2022-09-01 13:30:00"]);
  });
});

describe("a number that shows less than it holds", () => {
  it("is read as shown, with a note that names both and the rows of the column", () => {
    const rows = ["12.4", "12", "99.95"].map((value, at) => row(at + 1, number(`A${at + 1}`, value, 1))).join("");
    const { grids, remarks } = readWorkbook(sheet(rows, { formats: ["0"] }));
    expect(grids[0]?.rows.map(({ cells }) => cells)).toEqual([["12"], ["12"], ["100"]]);
    expect(remarks).toMatchObject([
      {
        ...{ severity: "note", row: 1, position: 0, sheet: "Sheet1" },
        refusal: {
          code: "shows-less-than-it-holds",
          values: { shown: "12", held: "12.4", read: "12", cells: 2, rows: "1, 3" },
        },
      },
    ]);
  });

  it("may be a zero that the whole sheet hides", () => {
    const before = '<sheetViews><sheetView showZeros="0" workbookViewId="0"/></sheetViews>';
    const bytes = sheet(row(1, number("A1", "0"), number("B1", "5")), { before });
    expect(cellsOf(bytes)).toEqual(["", "5"]);
    expect(remarksOf(bytes)).toMatchObject([{ code: "shows-less-than-it-holds", position: 0 }]);
  });
});

describe("merged cells", () => {
  const merged = (...ranges: readonly string[]) => ({
    after: `<mergeCells>${ranges.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`,
  });

  it("give their words in every cell that they cover, in rows that hold something else", () => {
    const rows = [
      row(1, words("A1", "某县2022—2023学年统计表")),
      row(2, words("A2", "学校"), words("B2", "小学")),
      row(3, words("B3", "男"), words("C3", "女")),
      row(4, words("A4", "甲校"), number("B4", "1"), number("C4", "2")),
      row(6, number("B6", "3")),
    ].join("");
    const bytes = sheet(rows, merged("A1:H1", "A2:A3", "B2:C2", "A4:A6"));
    expect(readWorkbook(bytes).grids[0]?.rows).toEqual([
      { row: 1, cells: Array(3).fill("某县2022—2023学年统计表") },
      { row: 2, cells: ["学校", "小学", "小学"] },
      { row: 3, cells: ["学校", "男", "女"] },
      { row: 4, cells: ["甲校", "1", "2"] },
      { row: 6, cells: ["甲校", "3"] },
    ]);
    expect(readWorkbook(bytes).remarks).toMatchObject([
      { severity: "note", refusal: { code: "merged-cells", values: { ranges: 4 } }, row: 1, position: 0 },
    ]);
  });

  it("give a figure in the first cell only, lest it count twice; codes of twelve digits are no figures", () => {
    const figures = ["12", "3人", "99.4%", "1,856", "约20", "1:19", "99%以上"];
    for (const figure of figures) {
      const rows = row(1, words("A1", figure), words("B1", "甲")) + row(2, words("B2", "乙"));
      expect(rowsOf(sheet(rows, merged("A1:A2"))), figure).toEqual([
        [figure, "甲"],
        ["", "乙"],
      ]);
    }
    for (const name of ["340100000000", "2022-2023", "一年级", "第1小学", "[x]"]) {
      const rows = row(1, words("A1", name), words("B1", "甲")) + row(2, words("B2", "乙"));
      expect(rowsOf(sheet(rows, merged("A1:A2"))), name).toEqual([
        [name, "甲"],
        [name, "乙"],
      ]);
    }
    const held = row(1, number("A1", "120"), words("B1", "甲")) + row(2, words("B2", "乙"));
    expect(rowsOf(sheet(held, merged("A1:A2")))?.[1]).toEqual(["", "乙"]);
  });

  it("never write over what a covered cell holds, and say nothing where they are blank", () => {
    const rows = row(1, words("A1", "甲"), words("B1", "乙"), words("D1", "丁"));
    expect(cellsOf(sheet(rows, merged("A1:C1")))).toEqual(["甲", "乙", "甲", "丁"]);
    expect(readWorkbook(sheet(rows, merged("F1:G9", "C1:C2"))).remarks).toEqual([]);
  });
});

describe("what other programs write", () => {
  it("is read in the strict edition, with prefixes, and with parts named from the root or with backslashes", () => {
    const files = parts({ sheets: [{ rows: row(1, words("A1", "甲")) }] });
    const strict = Object.fromEntries(
      Object.entries(files).map(([name, xml]) => [
        name.replaceAll("/", "\\"),
        String(xml)
          .replaceAll(
            "http://schemas.openxmlformats.org/officeDocument/2006",
            "http://purl.oclc.org/ooxml/officeDocument",
          )
          .replaceAll(
            "http://schemas.openxmlformats.org/spreadsheetml/2006",
            "http://purl.oclc.org/ooxml/spreadsheetml",
          )
          .replaceAll('Target="xl/', 'Target="/XL/')
          .replaceAll('Target="worksheets', 'Target="../xl/./worksheets')
          .replaceAll(/<(\/?)(?=[a-z])/g, "<$1x:"),
      ]),
    );
    expect(cellsOf(packed(strict))).toEqual(["甲"]);
  });

  it("is read in UTF-16, and with a byte order mark", () => {
    const files = parts({ sheets: [{ rows: row(1, words("A1", "甲校")) }] });
    const part = "xl/worksheets/sheet1.xml";
    const xml = String(files[part]);
    const wide = new Uint8Array(new Uint16Array([...`\uFEFF${xml}`].map((letter) => letter.charCodeAt(0))).buffer);
    for (const content of [
      wide,
      wide.slice(2),
      new Uint8Array(wide).map((_, at) => wide[at ^ 1] ?? 0),
      `\uFEFF${xml}`,
    ]) {
      expect(cellsOf(packed({ ...files, [part]: content }))).toEqual(["甲校"]);
    }
  });

  it("is read without styles or shared strings where no cell needs them", () => {
    const { "xl/styles.xml": _, ...files } = parts({ sheets: [{ rows: row(1, number("A1", "1", 3)) }] });
    files["xl/_rels/workbook.xml.rels"] = String(files["xl/_rels/workbook.xml.rels"]).replace(
      /<Relationship Id="styles"[^>]*>/,
      "",
    );
    expect(cellsOf(packed(files))).toEqual(["1"]);
  });

  it("is read as hucre wrote it", async () => {
    const cell = fc.oneof(
      fc.constant(null),
      fc.integer({ min: 0, max: 999_999_999_999 }),
      fc.constantFrom("小学", "合计", "99.40%", "[x]", "a&b<c>", "一\n二", "340100000000"),
      fc.boolean(),
    );
    const tables = fc.array(fc.array(cell, { maxLength: 6 }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(tables, async (table) => {
        const bytes = await writeXlsx({ sheets: [{ name: "数据", rows: table }] });
        const expected = table.flatMap((cells, at) => {
          const texts = cells.map((value) =>
            value === null ? "" : typeof value === "boolean" ? String(value).toUpperCase() : String(value),
          );
          while (texts.at(-1) === "") texts.pop();
          return texts.length === 0 ? [] : [{ row: at + 1, cells: texts }];
        });
        expect(readWorkbook(bytes).grids[0]?.rows ?? []).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it("says of the workbooks made here what hucre says", async () => {
    const rows = row(1, words("A1", "学校"), number("B1", "12")) + row(3, '<c r="C3" t="b"><v>1</v></c>');
    const theirs = (await readXlsx(sheet(rows))).sheets[0]?.rows;
    expect(theirs).toEqual([
      ["学校", 12, null],
      [null, null, null],
      [null, null, true],
    ]);
    expect(rowsOf(sheet(rows))).toEqual([
      ["学校", "12"],
      ["", "", "TRUE"],
    ]);
  });
});
