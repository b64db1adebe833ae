import { writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { languages } from "../../src/i18n/language.ts";
import { type ProblemCode, problemLine, problems, wordPlace, wordProblem } from "../../src/i18n/problems/index.ts";
import { runPipeline } from "../../src/site/pipeline.ts";
import type { SentFile } from "../../src/tables/reading.ts";
import { csv, datasetJson, sent } from "./valid-dataset.ts";
import { number, packed, parts, row, sheet, words, workbook } from "./workbooks/build.ts";

const areas = csv("areas.csv", "area,name,parent", "town,某镇,");
const header = "area,school_year,level,group,pupils_at_start,dropouts,reported_dropout_rate";
const dropout = (cells: string, ...more: readonly string[]) => csv("dropout.csv", header, cells, ...more);
const bytes = (name: string, ...values: readonly number[]): SentFile => ({ name, bytes: new Uint8Array(values) });
const aid = (row: string) => csv("student-aid.csv", "area,year,stage,programme,amount", row);
const rule = (tolerance: string) => csv("rules.csv", "code,left,operator,right,tolerance", `r1,1,=,1,${tolerance}`);
const years = (from: number, counts: readonly number[]) => counts.map((count, at) => [from + at, count] as const);
const schoolYear = (start: number) => `${start}-${start + 1}`;
const townPupils = (row: string) => csv("pupils.csv", "area,school_year,level,pupils,girls,classes", row);
const townChildren = (...rows: readonly string[]) =>
  csv("enrolment.csv", "area,school_year,level,group,population,counted_separately", ...rows);
const school = (...rows: readonly string[]) =>
  csv("areas.csv", "area,name,parent,kind,school_type,closed,merged_into", "town,某镇,,township,,,", ...rows);
const grades = (...rows: readonly string[]) =>
  csv("grades.csv", "area,school_year,level,grade,pupils,entrants,transferred_in,transferred_out", ...rows);
const oneAge = (...rows: readonly string[]) => csv("completion.csv", "area,school_year,level,population", ...rows);
const coded = () =>
  csv("areas.csv", "area,name", "town,某镇", "340101001000,清溪镇", "340101002000,石桥乡", "09007,南屯");
const finalYear = (row: string) => csv("graduation.csv", "area,school_year,level,final_year_pupils,graduates", row);
const teachers = (...rows: readonly string[]) =>
  csv("teachers.csv", "area,school_year,level,staff,full_time_teachers,source", ...rows);
const correction = (period: string) =>
  csv("corrections.csv", "table,area,period,column", `dropout,town,${period},dropouts`);

const heads = row(1, ...["area", "school_year", "level", "dropouts"].map((key, at) => words(`${"ABCD"[at]}1`, key)));
const keyed = (dropouts: string) =>
  heads + row(2, words("A2", "town"), words("B2", "2022-2023"), words("C2", "all"), dropouts);
/** A file of Office's older container that holds one name. */
const compound = (name: string): Uint8Array => {
  const letters = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  return Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Array(600).fill(0), ...letters]);
};
const inWorkbook = (bytes: Uint8Array): SentFile => ({ name: "dropout.xlsx", bytes });

const pupilsSheet = {
  在校学生与班级: [
    ["地区", "学年", "学段", "在校学生"],
    ["town", "2022-2023", "小学", 9],
  ],
};
const filledWorkbooks = await Promise.all(
  Object.entries({
    "说明.xlsx": { 说明: [["由各校上报"]], ...pupilsSheet },
    "食堂.xlsx": {
      食堂: [
        ["学校", "就餐人数"],
        ["某校", 9],
      ],
      ...pupilsSheet,
    },
    "某表.xlsx": { Sheet1: pupilsSheet.在校学生与班级 },
  }).map(async ([name, sheets]) => ({
    name,
    bytes: await writeXlsx({ sheets: Object.entries(sheets).map(([sheet, rows]) => ({ name: sheet, rows })) }),
  })),
);
const filled = (name: string): SentFile[] => filledWorkbooks.filter((each) => each.name === name);

/** Files that give each code; they stand beside a valid dataset.json and areas.csv unless they replace them. */
const fixtures: Readonly<Record<ProblemCode, readonly SentFile[]>> = {
  "standard-by-basis": [
    csv("standards.csv", "indicator,level,limit", "class-size,primary,45"),
    dropout("town,undated,primary,,2759,0,"),
    townPupils("town,undated,primary,820,,21"),
  ],
  "verdict-unexplained": [dropout("town,2022-2023,primary,,200,1,0.7%")],
  "verdict-explained": [dropout("town,2022-2023,primary,,200,1,5.0%")],
  "verdict-rounding": [dropout("town,2022-2023,primary,,300,2,0.6%")],
  "verdict-no-base": [dropout("town,2022-2023,primary,,300,,0.6%")],
  "read-in-encoding": [bytes("dropout.csv", 0xb5, 0xd8, 0xc7, 0xf8), bytes("pupils.csv", 0xd0, 0xa1, 0xd1, 0xa7)],
  "unknown-encoding": [bytes("dropout.csv", 0x82, 0xb1, 0x82, 0xf1, 0x82, 0xc9, 0x82, 0xbf, 0x82, 0xcd)],
  "mixed-encodings": [bytes("dropout.csv", 0xe5, 0x9c, 0xb0, 0xe5, 0x8c, 0xba, 10, 0xb5, 0xd8, 0xc7, 0xf8)],
  "garbled-text": [sent("dropout.csv", "鍦板尯,瀛﹀勾\n")],
  "html-page": [sent("dropout.csv", "<html></html>")],
  "not-a-table": [sent("dropout.csv", "%PDF-1.7")],
  "misleading-name": [sent("dropout.xlsx", header)],
  "file-too-large": [sent("dropout.csv", `area\n${"x".repeat(32_768)}`)],
  "text-formula": [dropout('="town",2022-2023,primary,,,,')],
  "workbook-broken": [inWorkbook(packed({ "xl/workbook.xml": "" }))],
  "workbook-encrypted": [inWorkbook(compound("EncryptedPackage"))],
  "workbook-format": [inWorkbook(compound("Workbook"))],
  "macros-not-run": [
    inWorkbook(packed({ ...parts({ sheets: [{ rows: keyed(number("D2", "4")) }] }), "xl/vbaProject.bin": "" })),
  ],
  "hidden-sheet": [
    inWorkbook(workbook({ sheets: [{ rows: keyed(number("D2", "4")) }, { name: "底稿", state: "hidden" }] })),
  ],
  "hidden-rows": [inWorkbook(sheet(keyed(number("D2", "4")).replace('<row r="2"', '<row r="2" hidden="1"')))],
  "formula-without-value": [inWorkbook(sheet(keyed('<c r="D2"><f>2+2</f></c>')))],
  "shows-less-than-it-holds": [inWorkbook(sheet(keyed(number("D2", "4.4", 1)), { formats: ["0"] }))],
  "merged-cells": [
    inWorkbook(sheet(keyed(number("D2", "4")), { after: '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>' })),
  ],
  "empty-file": [sent("dropout.csv", "\r\n")],
  "other-delimiter": [sent("dropout.csv", "area;school_year;level\r\n")],
  "malformed-quotes": [dropout('town,"2022-2023,primary,,1,1,')],
  "unknown-file": [csv("dropuot.csv", header), csv("weather.csv", "a")],
  "missing-file": [],
  "unknown-column": [csv("dropout.csv", `${header},dropuots,weather`, "town,2022-2023,primary,,9,1,,2,30")],
  "duplicate-column": [csv("dropout.csv", `${header},学年内辍学`)],
  "missing-key-column": [csv("dropout.csv", "area,level")],
  "cell-without-header": [dropout("town,2022-2023,primary,,1,1,1%,extra")],
  "column-left-out": [csv("dropout.csv", `序号,${header}`, "1,town,2022-2023,primary,,9,1,")],
  "column-unplaced": [csv("pupils.csv", "地区,学年,小学在校学生,教学班", "town,2022-2023,9,1")],
  "columns-added": [csv("pupils.csv", "地区,学年,学段,男,女", "town,2022-2023,小学,5,4")],
  "unit-converted": [csv("student-aid.csv", "地区,年份,教育阶段,资助金额（万元）", "town,2022,小学,1.5")],
  "unit-of-column": [csv("pupils.csv", "地区,学年,学段,在校学生（人次）", "town,2022-2023,小学,9")],
  "rows-left-out": [csv("pupils.csv", "地区,学年,学段,在校学生", "town,2022-2023,小学,9", "填表人：张三,,,")],
  "total-row": [csv("pupils.csv", "地区,学年,学段,在校学生", "town,2022-2023,小学,9", "合计,2022-2023,小学,9")],
  "total-row-differs": [csv("pupils.csv", "地区,学年,学段,在校学生", "town,2022-2023,小学,9", "合计,2022-2023,小学,8")],
  "carried-down": [csv("pupils.csv", "地区,学年,学段,在校学生", "town,2022-2023,小学,9", ",,初中,8")],
  unpivoted: [csv("pupils.csv", "地区,学年,小学在校学生,初中在校学生", "town,2022-2023,9,8")],
  "turned-table": [csv("pupils.csv", "地区,学年,指标,小学,初中", "town,2022-2023,在校学生,9,8")],
  "read-from-title": [csv("pupils.csv", "2022-2023学年", "地区,学段,在校学生", "town,小学,9")],
  "said-of-some": [csv("pupils.csv", "2022-2023学年留守儿童", "地区,学段,在校学生", "town,小学,9")],
  "stacked-tables": [csv("pupils.csv", "99年", "方式,数量", "a,1", "100年", "方式,数量", "a,2")],
  "torn-header": [sent("pupils.csv", '地区,学年,学段,"在校\r学\r生数\r额"\ntown,2022-2023,小学,9\n')],
  "sheet-left-out": filled("说明.xlsx"),
  "unknown-sheet": [...filled("食堂.xlsx"), ...filled("某表.xlsx")],
  "not-a-count": [dropout("town,2022-2023,primary,,+3,很多,")],
  "not-a-quantity": [
    aid("town,2022,primary,,1.234"),
    csv("library.csv", "area,school_year,level,books", "town,undated,all,1"),
  ],
  "not-a-number": [rule("5%")],
  "not-a-rate": [dropout("town,2022-2023,primary,,,,九成", "town,2021-2022,primary,,,,全部")],
  "not-a-school-year": [dropout("town,去年,primary,,,,")],
  "years-not-consecutive": [dropout("town,2022-2024,primary,,,,")],
  "not-a-year": [aid("town,去年,primary,,")],
  "not-a-period": [correction("去年")],
  "not-a-choice": [dropout("town,2022-2023,primray,,,,", "town,2022-2023,天气,,,,")],
  "not-an-area-id": [csv("areas.csv", "area,name", "某镇,某镇")],
  "blank-key": [dropout("town,2022-2023,,,,,")],
  "negative-figure": [dropout("town,2022-2023,primary,,9,(3),")],
  "grouping-unclear": [dropout('town,2022-2023,primary,,"1,2345",3,')],
  "unit-contradicts": [dropout("town,2022-2023,primary,,9,3元,")],
  "school-year-unclear": [dropout("town,2022,primary,,,,")],
  "part-of-school-year": [dropout("town,2022-2023学年第一学期,primary,,,,")],
  "id-scientific": [coded(), dropout("3.401E+11,2022-2023,primary,,,,", "5.5E+11,2022-2023,primary,,,,")],
  "area-name-ambiguous": [
    school("a,中心小学,town,school,primary,,", "b,中心小学,,school,primary,,"),
    dropout("中心小学,2022-2023,primary,,,,"),
  ],
  "read-as": [dropout("town,2022-2023,primary,,9,3人,")],
  "read-multiple": [dropout("town,2022-2023,primary,,1.2万,3,")],
  approximate: [dropout("town,2022-2023,primary,,约900,十几,")],
  "absence-read": [dropout("town,2022-2023,primary,,/,—,")],
  "period-understood": [dropout("town,111學年度,primary,,,,")],
  "zeros-restored": [coded(), dropout("9007,2022-2023,primary,,,,")],
  "scientific-restored": [coded(), dropout("3.40101002E+11,2022-2023,primary,,,,")],
  "area-by-name": [dropout("某镇,2022-2023,primary,,,,")],
  "area-name-differs": [dropout("town 邻镇,2022-2023,primary,,,,")],
  "json-syntax": [sent("dataset.json", '{"id": "x",\n}')],
  "unknown-setting": [datasetJson({ sorces: [], weather: 1 })],
  "missing-setting": [datasetJson({ kind: undefined })],
  "wrong-setting": [datasetJson({ kind: "real" })],
  "root-missing": [datasetJson({ root: "towm" })],
  "duplicate-key": [dropout("town,2022-2023,primary,,,,", "town,2022-2023,primary,,,,")],
  "id-differs-by-case": [csv("areas.csv", "area", "town", "TOWN")],
  "id-reserved": [csv("areas.csv", "area", "town", "con")],
  "unknown-area": [dropout("towm,2022-2023,primary,,,,", "moon,2022-2023,primary,,,,")],
  "parent-cycle": [csv("areas.csv", "area,parent", "town,town")],
  "part-above-whole": [dropout("town,2022-2023,primary,,1,2,")],
  "level-total": [dropout("town,2022-2023,all,,1,0,", "town,2022-2023,primary,,2,0,")],
  "group-above-all": [dropout("town,2022-2023,primary,,1,0,", "town,2022-2023,primary,girls,2,0,")],
  "reported-above-whole": [dropout("town,2022-2023,primary,,,,101%")],
  "two-pupil-bases": [dropout("town,undated,primary,,2759,0,0%"), townPupils("town,undated,primary,820,,21")],
  "gross-enrolment": [townChildren("town,undated,primary,,1856,"), townPupils("town,undated,primary,820,,21")],
  "class-too-large": [dropout("town,undated,primary,,2759,0,"), townPupils("town,undated,primary,820,,21")],
  "staff-as-teachers": [teachers("town,undated,primary,78,75,a", "town,undated,primary,,78,b")],
  "staff-equal-teachers": [teachers("town,undated,primary,78,78,a")],
  "final-year-too-large": [finalYear("town,undated,primary,730,730"), townPupils("town,undated,primary,820,,21")],
  "final-year-differs": [
    finalYear("town,2022-2023,primary,252,251"),
    grades("town,2022-2023,primary,6,133,,,"),
    townPupils("town,2022-2023,primary,900,,21"),
  ],
  "grade-outside-level": [grades("town,2022-2023,primary,7,133,,,")],
  "grade-total": [grades("town,2022-2023,primary,1,133,,,"), townPupils("town,2022-2023,primary,120,,21")],
  "single-age-too-large": [oneAge("town,undated,primary,606"), townChildren("town,undated,lower_secondary,,1082,")],
  "sex-ratio": [townChildren("town,undated,primary,,1856,", "town,undated,primary,girls,673,")],
  "disabled-differ": [townChildren("town,undated,primary,,1856,10", "town,undated,primary,disabled,12,")],
  "disabled-in-one-level": [
    townChildren(
      "town,undated,primary,,1856,10",
      "town,undated,lower_secondary,,1082,",
      "town,undated,all,disabled,10,",
    ),
  ],
  "no-illiterates-left": [
    csv(
      "literacy.csv",
      "area,year,population,unable_to_learn,literate,made_literate,retained",
      ...["town,undated,13061,44,13017,55,50", "town,2016,13000,,13000,55,50"],
    ),
  ],
  "sources-differ": [teachers("town,undated,primary,78,75,a", "town,undated,primary,77,75,")],
  "cohort-vanishes": [grades("town,2017-2018,primary,3,82,0,0,1", "town,2018-2019,primary,4,41,0,0,0")],
  "cohort-grows": [grades("town,2017-2018,primary,3,41,0,0,1", "town,2018-2019,primary,4,82,0,0,0")],
  "entrants-graduates": [
    csv("graduation.csv", "area,school_year,level,graduates", "town,2021-2022,primary,300"),
    grades("town,2022-2023,lower_secondary,7,150,150,0,0"),
  ],
  "age-cohort": [
    csv("areas.csv", "area,name,parent", "town,某镇,", "next,邻镇,"),
    oneAge(
      ...["town,2015-2016,primary,168", "town,2017-2018,lower_secondary,139"],
      ...["next,2015-2016,primary,139", "next,2017-2018,lower_secondary,168"],
    ),
  ],
  "copied-from-last-year": [
    csv(
      "dropout.csv",
      "area,school_year,level,pupils_at_start,dropouts,suspected",
      ...["town,2021-2022,primary,900,40,50", "town,2022-2023,primary,900,40,50"],
    ),
  ],
  "stock-not-moved": [
    csv(
      "library.csv",
      "area,school_year,level,books,books_added",
      ...["town,2021-2022,primary,5548,300", "town,2022-2023,primary,5548,391"],
    ),
  ],
  "outlier-in-history": [
    oneAge(...years(2015, [200, 203, 199, 700, 202, 200]).map(([y, n]) => `town,${schoolYear(y)},primary,${n}`)),
  ],
  "outlier-among-peers": [
    school(..."abcdefgh".split("").map((id) => `${id},校${id},town,school,primary,,`)),
    csv(
      "library.csv",
      "area,school_year,level,books",
      ...years(1, [10, 11, 12, 10, 11, 12, 11, 99]).map(
        ([at, each]) => `${"abcdefgh"[at - 1]},2022-2023,primary,${each * 100}`,
      ),
    ),
    csv(
      "pupils.csv",
      "area,school_year,level,pupils",
      ..."abcdefgh".split("").map((id) => `${id},2022-2023,primary,100`),
    ),
  ],
  "merger-break": [
    school("a,中心校,town,school,primary,,", "b,村小,town,school,primary,2021-2022,a"),
    csv("pupils.csv", "area,school_year,level,pupils", "a,2020-2021,primary,495", "a,2021-2022,primary,612"),
  ],
  "sum-of-children": [
    school("a,甲校,town,school,primary,,", "b,乙校,town,school,primary,,"),
    csv(
      "pupils.csv",
      "area,school_year,level,boarders",
      ...["town,2022-2023,primary,187", "a,2022-2023,primary,123", "b,2022-2023,primary,100"],
    ),
  ],
  "rule-expression": [
    csv("rules.csv", "code,left,operator,right", "r1,dropout.dropuots,=,1", "r2,,,(1 + 2"),
    dropout("town,undated,primary,,2759,0,"),
  ],
  "rule-broken": [
    csv("rules.csv", "code,says,left,operator,right", "r1,无人辍学,dropout.dropouts,=,0", "r2,,dropout.dropouts,<,1"),
    dropout("town,undated,primary,,2759,4,"),
  ],
  "unknown-indicator": [csv("standards.csv", "indicator,limit", "droput-rate,3", "天气,3")],
  "limit-unusable": [
    csv("standards.csv", "indicator,level,limit", "literacy-rate,primary,95", "dropout-rate,primary,"),
  ],
  "correction-outdated": [
    csv("corrections.csv", "table,area,period,level,group,column,held", "dropout,town,undated,primary,,dropouts,3"),
    dropout("town,undated,primary,,2759,4,"),
  ],
  "correction-unmatched": [
    csv("corrections.csv", "table,area,period,level,group,column,held", "dropout,town,undated,all,,dropouts,3"),
    dropout("town,undated,primary,,2759,4,"),
  ],
};

const codes = Object.keys(problems) as ProblemCode[];

function given(code: ProblemCode) {
  const own = fixtures[code];
  const rest = code === "missing-file" ? [] : [datasetJson(), areas];
  const files = [...own, ...rest.filter(({ name }) => !own.some((each) => each.name === name))];
  return runPipeline(files).problems.filter((problem) => problem.code === code);
}

describe("the wording of problems", () => {
  it.each(codes)("of %s is complete in three languages", (code) => {
    const found = given(code);
    expect(found.length).toBeGreaterThan(0);
    for (const problem of found) {
      for (const language of languages) {
        const words = wordProblem(problem, language);
        const all = [words.title, problemLine(words, language), words.mend, words.why ?? ""].join("\n");
        expect(all).not.toMatch(/\{\w+\}|undefined|\[object/);
        expect(words.title && words.says && words.mend).not.toBe("");
      }
    }
  });

  it.each(codes)("of %s differs between the languages, and quotes as each does", (code) => {
    const { title, says, mend } = problems[code];
    for (const words of [title, says, mend]) expect(new Set(Object.values(words)).size).toBeGreaterThan(1);
    expect(says["zh-Hans"]).not.toMatch(/[「」]/);
    expect(says["zh-Hant"]).not.toMatch(/[“”]/);
  });

  it("quotes the same things in every language", () => {
    const quoted = (template: string) => [...template.matchAll(/\{\w+\}/g)].map(String).sort();
    for (const code of codes) {
      for (const words of [problems[code].says, problems[code].mend, problems[code].suggest, problems[code].expected]) {
        if (!words) continue;
        const used = languages.map((language) => new Set(quoted(words[language])));
        const [first] = used;
        // A label may stand in one language where another names the key.
        if (code !== "missing-key-column") for (const each of used) expect(each, code).toEqual(first);
      }
    }
  });

  it("has the form of the house", () => {
    const file = csv(
      "dropout.csv",
      "area,school_year,level,group,pupils_at_start,dropouts",
      ...Array(12).fill(""),
      "town,2022-2023,primary,,9,+3",
    );
    const [problem] = runPipeline([datasetJson(), areas, file]).problems;
    if (!problem) throw new Error("no problem found");
    expect(languages.map((language) => problemLine(wordProblem(problem, language), language))).toEqual([
      "dropout.csv 第14行 F列（学年内辍学）：应为整数，实为“+3”",
      "dropout.csv 第14列 F欄（學年內輟學）：應為整數，實為「+3」",
      'dropout.csv, row 14, column F (dropouts): expected a whole number, found "+3"',
    ]);
    expect(wordProblem(problem, "zh-Hans").mend).toBe("应写 3。");
  });

  it("names a file alone, a row alone, and a column without a name", () => {
    expect(wordPlace({ file: "a.csv" }, "zh-Hans")).toBe("a.csv");
    expect(wordPlace({ file: "a.csv", row: 2 }, "en")).toBe("a.csv, row 2");
    const column = { letter: "C", key: "", label: { "zh-Hans": "", "zh-Hant": "", en: "" } };
    expect(wordPlace({ file: "a.csv", row: 2, column }, "en")).toBe("a.csv, row 2, column C");
    expect(wordPlace({ file: "a.csv", row: 2, column }, "zh-Hant")).toBe("a.csv 第2列 C欄");
  });

  it("quotes the beginning of a long cell, on one line", () => {
    const [problem] = given("not-a-count");
    if (!problem) throw new Error("no problem found");
    const long = { ...problem, values: { found: `一\n二${"三".repeat(200)}` } };
    const { says } = wordProblem(long, "en");
    expect(says).toContain('"一 ⏎ 二三');
    expect(says.length).toBeLessThan(130);
  });
});
