import { writeXlsx } from "hucre/xlsx";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { type Corrected, correctedFile } from "../../src/downloads/corrected.ts";
import { rowsFrom, sheetsRead } from "../../src/downloads/sheets-read.ts";
import { openFile } from "../../src/files/open.ts";
import { type Language, languages } from "../../src/i18n/language.ts";
import { problemLine, wordProblem } from "../../src/i18n/problems/index.ts";
import type { Row } from "../../src/tables/define.ts";
import { tableById, tables } from "../../src/tables/index.ts";
import { readDataset, type SentFile } from "../../src/tables/reading.ts";
import { type Cells, columnsOf, csv, datasetJson, sent, validDataset, validRow } from "./valid-dataset.ts";

const areas = csv("areas.csv", "area,name,parent,kind", "town,某镇,,township", "340101001000,清溪镇,town,township");

/** A file among a dataset's settings and places, in the format of the contract. */
function corrected(
  file: SentFile,
  language: Language = "en",
  among: readonly SentFile[] = [datasetJson(), areas],
): Corrected {
  const reading = readDataset([...among.filter(({ name }) => name !== file.name), file]);
  const table = tableById.get(file.name.replace(/[./].*$/, ""));
  if (!table) throw new Error(`no such table: ${file.name}`);
  const sheets = sheetsRead(file.name, openFile(file.name, file.bytes).grids, reading);
  const problems = reading.problems.filter(({ place }) => place.file === file.name);
  return correctedFile({ reading, table, rows: rowsFrom(file.name, table, reading), sheets, problems }, language);
}

/** Its lines without what every one of them has. */
function linesOf({ text }: Corrected): string[] {
  expect(text.startsWith("\uFEFF")).toBe(true);
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  expect(text.endsWith("\r\n")).toBe(true);
  return text.slice(1, -2).split("\r\n");
}

/** What a row says, wherever it stands and however it was written. */
function meaningOf({ key, cells, source, note }: Row): unknown {
  const values = Object.entries(cells).map(([name, cell]) => [
    name,
    cell.status === "filled" ? JSON.stringify(cell.value, bigint) : cell.status,
  ]);
  return { key, source, note, values: Object.fromEntries(values) };
}

function bigint(_: string, value: unknown): unknown {
  return typeof value === "bigint" ? String(value) : value;
}

describe("a file that is in the format of the contract already", () => {
  const whole = validDataset();

  it.each(tables.flatMap(({ id }) => languages.map((language) => [id, language] as const)))(
    "reads back to the same rows without a remark: %s in %s",
    (id, language) => {
      const file = whole.find(({ name }) => name === `${id}.csv`) ?? sent("", "");
      const made = corrected(file, language, whole);
      const again = readDataset([...whole.filter((each) => each !== file), sent(file.name, made.text)]);
      const before = readDataset(whole);
      expect(again.problems.map((each) => problemLine(wordProblem(each, "en"), "en"))).toEqual([]);
      expect(again.rows[id]?.map(meaningOf)).toEqual(before.rows[id]?.map(meaningOf));
      expect(again.rows[id]?.length).toBe(made.rows);
      expect(made).toMatchObject({ asWritten: 0, strays: [], guarded: 0, missing: [] });
    },
  );

  const choices = tables.flatMap((table) =>
    Object.entries(columnsOf(table)).flatMap(([key, column]) =>
      column.type === "choice" ? Object.keys(column.of.words).map((word) => [table.id, key, word] as const) : [],
    ),
  );
  const each = choices.filter(([table]) => table !== "corrections" && table !== "rules");

  it.each(languages)("has every word of every choice in a writing that reads back to it (%s)", (language) => {
    expect(each.length).toBeGreaterThan(50);
    const lost = each.filter(([id, key, word]) => {
      const table = tableById.get(id);
      if (!table) return true;
      const own: Cells = id === "areas" ? { area: "town", parent: "" } : {};
      const cells: Cells = { ...validRow(table), [key]: word, ...own };
      const heads = Object.keys(columnsOf(table));
      const file = csv(`${id}.csv`, heads.join(","), heads.map((head) => cells[head] ?? "").join(","));
      const again = readDataset(
        [datasetJson(), areas, sent(file.name, corrected(file, language).text)].filter(
          ({ name }, at, all) => all.findLastIndex((other) => other.name === name) === at,
        ),
      );
      const [row] = again.rows[id] ?? [];
      const cell = row?.cells[key];
      return (row?.key[key] ?? (cell?.status === "filled" ? cell.value : "")) !== word;
    });
    expect(lost).toEqual([]);
  });

  it("has the headers and words of the templates in the reader's language", () => {
    const file = csv("dropout.csv", "area,school_year,level,dropouts", "town,2022-2023,primary,3");
    expect(linesOf(corrected(file, "zh-Hans"))).toEqual([
      "地区,学年,学段,群体,学年内辍学",
      "town,2022-2023,小学,全部,3",
    ]);
    expect(linesOf(corrected(file, "zh-Hant"))).toEqual([
      "地區,學年,學段,群體,學年內輟學",
      "town,2022-2023,小學,全部,3",
    ]);
    expect(linesOf(corrected(file, "en"))).toEqual([
      "area,school_year,level,group,dropouts",
      "town,2022-2023,primary,all,3",
    ]);
  });
});

describe("a file that is written otherwise", () => {
  it("has the same figures in their canonical writing, and rates as they are printed", () => {
    const text =
      '地区,学年,学段,学年初在校学生,学年内辍学,上报辍学率,备注\n清溪镇,2022—2023学年度,初中,"1,528",4人,0.30%,甲\n';
    const file = { name: "dropout/a.csv", bytes: new Uint8Array(iconv.encode(text, "gb18030")) };
    expect(linesOf(corrected(file))).toEqual([
      "area,school_year,level,group,pupils_at_start,dropouts,reported_dropout_rate,note",
      "340101001000,2022-2023,lower_secondary,all,1528,4,0.30%,甲",
    ]);
  });

  it("keeps marks as marks and blanks as blanks", () => {
    const file = csv(
      "dropout.csv",
      "area,school_year,level,pupils_at_start,dropouts,suspected",
      "town,2022-2023,primary,[x],[c],",
    );
    expect(linesOf(corrected(file))[1]).toBe("town,2022-2023,primary,all,[x],[c],");
  });

  it("keeps the decimals of an amount as printed", () => {
    const file = csv("student-aid.csv", "area,year,stage,programme,amount", "town,2016,primary,午餐,169000.00");
    expect(linesOf(corrected(file))[1]).toBe("town,2016,primary,午餐,169000.00");
  });

  it("has a row for each group of columns of a wide table", () => {
    const file = csv(
      "dropout.csv",
      "地区,学年,小学学年内辍学,初中学年内辍学",
      "town,2022-2023,3,4",
      "town,2021-2022,5,约20",
    );
    const made = corrected(file);
    expect(linesOf(made)).toEqual([
      "area,school_year,level,group,dropouts",
      "town,2022-2023,primary,all,3",
      "town,2022-2023,lower_secondary,all,4",
      "town,2021-2022,primary,all,5",
      "town,2021-2022,lower_secondary,all,约20",
    ]);
    expect(made).toMatchObject({ rows: 4, asWritten: 1 });
  });

  it("may be a workbook of several sheets", async () => {
    const head = ["地区", "学年", "学段", "学年内辍学"];
    const bytes = await writeXlsx({
      sheets: [
        { name: "甲", rows: [["辍学情况"], head, ["town", "2022-2023", "小学", 3]] },
        { name: "乙", rows: [head, ["town", "2021-2022", "小学", "查无"]] },
      ],
    });
    const made = corrected({ name: "dropout/a.xlsx", bytes });
    expect(linesOf(made).slice(1)).toEqual(["town,2022-2023,primary,all,3", "town,2021-2022,primary,all,查无"]);
    expect(made).toMatchObject({ asWritten: 1, missing: [] });
  });
});

describe("a table that is turned on its side", () => {
  it("has a row for each of its columns, and what could not be read in its own", () => {
    const file = csv(
      "dropout.csv",
      "地区,学段,指标,2021-2022,2022-2023",
      "town,小学,学年初在校学生,200,300",
      "town,小学,学年内辍学,1,查无",
    );
    const made = corrected(file);
    expect(linesOf(made)).toEqual([
      "area,school_year,level,group,pupils_at_start,dropouts",
      "town,2021-2022,primary,all,200,1",
      "town,2022-2023,primary,all,300,查无",
    ]);
    expect(made).toMatchObject({ asWritten: 1, missing: [] });
  });
});

describe("what could not be read", () => {
  const head = "area,school_year,level,pupils_at_start,dropouts";

  it("stands in its cell as it was written", () => {
    const made = corrected(csv("dropout.csv", head, "town,2022-2023,primary,200,查无", "town,2021-2022,primary,100,1"));
    expect(linesOf(made).slice(1)).toEqual(["town,2022-2023,primary,all,200,查无", "town,2021-2022,primary,all,100,1"]);
    expect(made).toMatchObject({ asWritten: 1, missing: [] });
  });

  it("stands in its row with all the rest of it, where the row could not be placed", () => {
    const made = corrected(
      csv(
        "dropout.csv",
        head,
        "town,2022-2023,primary,100,1",
        'town,前年,primary,"1,200",3人',
        "town,2020-2021,天气,5,6",
      ),
    );
    expect(linesOf(made).slice(1)).toEqual([
      "town,2022-2023,primary,all,100,1",
      'town,前年,primary,,"1,200",3人',
      "town,2020-2021,天气,,5,6",
    ]);
    expect(made).toMatchObject({ rows: 3, asWritten: 2, missing: [] });
  });

  it("is not said to be missing where it stands in a row that could not be placed", () => {
    const made = corrected(csv("dropout.csv", head, "town,前年,primary,很多,3"));
    expect(linesOf(made).slice(1)).toEqual(["town,前年,primary,,很多,3"]);
    expect(made).toMatchObject({ asWritten: 2, missing: [] });
  });

  it("has the unit and the sum that its header no longer says", () => {
    const aid = csv(
      "student-aid.csv",
      "地区,年份,教育阶段,资助金额（万元）",
      "town,去年,小学,12.5",
      "town,2021,小学,12.5.0",
    );
    expect(linesOf(corrected(aid)).slice(1)).toEqual(["town,去年,小学,,125000", "town,2021,primary,all,12.5.0万"]);
    const sexes = csv("pupils.csv", "地区,学年,学段,男,女", "town,前年,小学,5,4", "town,2021-2022,小学,五,?");
    expect(linesOf(corrected(sexes)).slice(1)).toEqual(["town,前年,小学,9,4", "town,2021-2022,primary,五+?,?"]);
  });

  it("stands in every row that a row of a wide table would have been", () => {
    const made = corrected(
      csv("dropout.csv", "地区,学年,小学学年内辍学,初中学年内辍学", "town,2022-2023,1,2", "town,前年,3,4"),
    );
    expect(linesOf(made).slice(-2)).toEqual(["town,前年,primary,,3", "town,前年,lower_secondary,,4"]);
  });

  it("stands at the end with its own header, where the column is not known", () => {
    const made = corrected(
      csv("dropout.csv", `${head},雨量,`, "town,2022-2023,primary,200,1,7,多余", "town,2021-2022,primary,100,1,,"),
    );
    expect(linesOf(made)).toEqual([
      "area,school_year,level,group,pupils_at_start,dropouts,雨量,",
      "town,2022-2023,primary,all,200,1,7,多余",
      "town,2021-2022,primary,all,100,1,,",
    ]);
    expect(made).toMatchObject({ strays: ["雨量", "G"], missing: [] });
  });

  it("says again what is wrong when it is read back, and nothing else", () => {
    const file = csv("dropout.csv", `${head},雨量`, "town,2022-2023,primary,200,查无,7", "town,前年,primary,100,1,9");
    const codes = (each: SentFile) =>
      readDataset([datasetJson(), areas, each]).problems.map(({ code, values }) => [code, values["found"]]);
    expect(codes(sent("dropout.csv", corrected(file).text)).sort()).toEqual(codes(file).sort());
  });

  it("is named where it is not in the file either", () => {
    const made = corrected(csv("dropout.csv", head, "town,2022-2023,primary,200,1", 'town,"2021-2022,primary,100,1'));
    expect(linesOf(made).slice(1)).toEqual(["town,2022-2023,primary,all,200,1"]);
    expect(made.missing).toEqual([expect.objectContaining({ row: 3 })]);
  });
});

describe("a text that a spreadsheet program would take for a formula", () => {
  it("gets an apostrophe, which is counted", () => {
    const made = corrected(csv("dropout.csv", "area,school_year,level,dropouts,note", "town,2022-2023,primary,3,=1+1"));
    expect(linesOf(made)[1]).toBe("town,2022-2023,primary,all,3,'=1+1");
    expect(made.guarded).toBe(1);
  });

  it("is not a sign that stands alone", () => {
    const file = csv("rules.csv", "code,left,operator,right", "r1,1,=,1");
    expect(linesOf(corrected(file))[1]).toContain(",=,");
    expect(corrected(file).guarded).toBe(0);
  });
});
