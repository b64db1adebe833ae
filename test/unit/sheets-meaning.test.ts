import { describe, expect, it } from "vitest";
import { formsOf } from "../../src/sheets/header-cell.ts";
import { meaningOf } from "../../src/sheets/meaning.ts";
import { conversionTo, movePoint, unitOf, unitsOfLine } from "../../src/sheets/unit.ts";
import { enrolment } from "../../src/tables/enrolment.ts";
import { grades } from "../../src/tables/grades.ts";
import { tableById } from "../../src/tables/index.ts";
import { lexiconOfTable } from "../../src/tables/lexicon.ts";

const said = (id: string, ...path: string[]) => {
  const table = tableById.get(id);
  const meaning = table && meaningOf(path, lexiconOfTable(table));
  return meaning && [meaning.key, meaning.words];
};

describe("a header over a column", () => {
  it.each([
    ["enrolment", ["已入学"], "enrolled", {}],
    ["enrolment", ["小学", "已入学"], "enrolled", { level: "primary" }],
    ["enrolment", ["已入学", "小学"], "enrolled", { level: "primary" }],
    ["enrolment", ["小学已入学"], "enrolled", { level: "primary" }],
    ["enrolment", ["小学阶段已入学人数（人）"], "enrolled", { level: "primary" }],
    ["enrolment", ["已入学（小学）"], "enrolled", { level: "primary" }],
    ["enrolment", ["女童入学率"], "reported_enrolment_rate", { group: "girls" }],
    [
      "enrolment",
      ["2021-2022学年", "初中", "适龄人口"],
      "population",
      { school_year: "2021-2022学年", level: "lower_secondary" },
    ],
    ["enrolment", ["2022-2023学年小学"], undefined, { school_year: "2022-2023学年", level: "primary" }],
    ["enrolment", ["小学情况", "已入学"], "enrolled", { level: "primary" }],
    ["teachers", ["初中专任教师"], "full_time_teachers", { level: "lower_secondary" }],
    ["teachers", ["专任教师", "其中：学历合格"], "qualified", {}],
    ["teachers", ["新补充教师", "学历合格"], "new_qualified", {}],
    ["grades", ["一年级", "女"], "girls", { grade: "1" }],
    ["grades", ["初一在校生数"], "pupils", { grade: "7" }],
    ["student-aid", ["学前教育", "受助学生"], "recipients", { stage: "preschool" }],
    ["pupils", ["Primary Pupils"], "pupils", { level: "primary" }],
  ] as const)("of %s: %j is of %s", (table, path, key, words) => {
    expect(said(table, ...path)).toEqual([key, words]);
  });

  it.each([
    ["enrolment", ["已入学", "小学", "初中"]],
    ["enrolment", ["农村", "已入学"]],
    ["enrolment", ["已入学（走读）"]],
    ["enrolment", ["天气"]],
    ["pupils", ["在校学生", "教学班"]],
    ["pupils", ["一贯制在校学生"]],
  ] as const)("of %s says nothing sure where a part of it is unknown or contradicts another: %j", (table, path) => {
    expect(said(table, ...path)).toBeUndefined();
  });

  it("lets one gather the level from the age or the grade, which is not the same as saying it", () => {
    expect(meaningOf(["适龄女童"], lexiconOfTable(enrolment))).toMatchObject({
      words: {},
      implied: { level: "primary", group: "girls" },
    });
    expect(meaningOf(["九年级", "女"], lexiconOfTable(grades))).toMatchObject({
      implied: { level: "lower_secondary" },
    });
  });
});

describe("the forms of a header cell", () => {
  it.each([
    ["已入学（人）", "已入学"],
    ["已入学 Enrolled", "已入学"],
    ["一、在校学生（人） Pupils", "在校学生"],
    ["其中：女生", "女生"],
    ["适龄<br/>人口", "适龄人口"],
    ["适 龄\r\n人 口", "适龄人口"],
    ["图书册数/千册", "图书册数"],
    ["1.适龄儿童*", "适龄儿童"],
  ])("of %j have %s among them", (cell, name) => {
    expect(formsOf(cell).map((form) => form.name)).toContain(name);
  });

  it.each(["在校学生（走读）", "校舍（不含危房）", "大班额班级（56人及以上）"])(
    "of %s keep what is in brackets",
    (cell) => {
      expect(formsOf(cell)).toHaveLength(1);
    },
  );
});

describe("a unit in a header", () => {
  it.each([
    ["人", "人", 0],
    ["万元", "元", 4],
    ["千册", "册", 3],
    ["㎡", "m2", 0],
    ["亿元", "元", 8],
    ["人次", "人次", 0],
    ["平方米/生", "平方米", 0],
  ])("%s is %s, moved by %i places", (text, word, places) => {
    expect(unitOf(text)).toMatchObject({ word, places });
  });

  it.each(["公章", "小学", "女生", "走读", "", "元旦"])("%s is none", (text) => expect(unitOf(text)).toBeUndefined());

  it("of another kind does not become one of the column's", () => {
    const of = (text: string) => unitOf(text) ?? { text, word: "", places: 0, each: false };
    expect(conversionTo("yuan", false, of("万元"))).toEqual({ places: 4 });
    expect(conversionTo("persons", false, of("人次"))).toBeUndefined();
    expect(conversionTo("books", false, of("元"))).toBeUndefined();
    expect(conversionTo("books", false, of("册/生"))).toBeUndefined();
    expect(conversionTo("books", true, of("册/生"))).toEqual({ places: 0 });
    expect(conversionTo("books", true, of("千册"))).toBeUndefined();
    expect(conversionTo("percent", true, of("‰"))).toEqual({ places: 0, sign: "‰" });
    expect(conversionTo("percent", true, of("人"))).toBeUndefined();
  });

  it("stands in a line above the table, which may name an office as well", () => {
    expect(unitsOfLine("单位：人、万元").map(({ text }) => text)).toEqual(["人", "万元"]);
    expect(unitsOfLine("（计量单位：万元）").map(({ text }) => text)).toEqual(["万元"]);
    expect(unitsOfLine("单位：云岭县教育局")).toEqual([]);
  });

  it.each([
    ["12.5", 4, "125000"],
    ["23.2875", 4, "232875"],
    ["0.05", 4, "500"],
    ["0", 4, "0"],
    ["1.23456", 3, "1234.56"],
    ["1,200.5", 3, "1200500"],
    ["１２", 3, "12000"],
    ["7", 0, "7"],
  ])("moves the point of %s by %i places to %s", (figure, places, moved) => {
    expect(movePoint(figure, places)).toBe(moved);
  });

  it.each(["约12", "—", "1.2万", "-3", ""])("moves no point in %j", (figure) => {
    expect(movePoint(figure, 4)).toBeUndefined();
  });
});
