import { describe, expect, it } from "vitest";
import { type Expression, ExpressionError, parseExpression } from "../../src/checks/expression.ts";
import { checkDataset } from "../../src/checks/index.ts";
import { problemLine, wordProblem } from "../../src/i18n/problems/index.ts";
import { tables } from "../../src/tables/index.ts";
import { readDataset, type SentFile } from "../../src/tables/reading.ts";
import { csv, datasetJson } from "./valid-dataset.ts";

const areas = csv("areas.csv", "area,name,parent,kind", "town,某镇,,township", "next,邻镇,,township");
const rule = (...rows: readonly string[]) =>
  csv("rules.csv", "code,says,left,operator,right,tolerance,missing,severity", ...rows);
const dropout = (...rows: readonly string[]) =>
  csv("dropout.csv", "area,school_year,level,group,dropouts,reported_dropout_rate", ...rows);
const library = (...rows: readonly string[]) =>
  csv("library.csv", "area,school_year,level,books,books_added,reported_books_per_pupil", ...rows);
const problemsOf = (...files: readonly SentFile[]) => checkDataset(readDataset([datasetJson(), areas, ...files]));
const broken = (...files: readonly SentFile[]) =>
  problemsOf(...files).filter(({ code }) => code === "rule-broken" || code === "rule-expression");
/** Whether a rule between two numbers holds. */
const holds = (left: string, operator: string, right: string, tolerance = "") =>
  broken(
    rule(`r,,${left} + 0 × dropout.dropouts,${operator},${right},${tolerance},,`),
    dropout("town,2022-2023,primary,,0,"),
  ).length === 0;

describe("an expression", () => {
  const parse = (written: string) => parseExpression(written, tables);
  /** Every operation in brackets. */
  const tree = (expression: Expression | ExpressionError): string => {
    if (expression instanceof ExpressionError) throw expression;
    if (expression.kind === "number") return expression.written;
    if (expression.kind === "negative") return `(−${tree(expression.of)})`;
    if (expression.kind === "operation")
      return `(${tree(expression.left)} ${expression.sign} ${tree(expression.right)})`;
    return `${expression.table.id}.${expression.column}${JSON.stringify(expression.filters)}${expression.previous ? "<" : ""}`;
  };

  it.each([
    ["1 + 2 × 3", "(1 + (2 × 3))"],
    ["(1 + 2) * 3", "((1 + 2) × 3)"],
    ["8 - 4 − 2", "((8 − 4) − 2)"],
    ["8 / 4 ÷ 2", "((8 ÷ 4) ÷ 2)"],
    ["-1.50 + 2", "((−1.50) + 2)"],
    ["（1）", "1"],
    ["dropout.dropouts", "dropout.dropouts{}"],
    ["5-floor-area.floor_area", "(5 − floor-area.floor_area{})"],
    ["grades.pupils[level=小学, grade=6, period=previous]", 'grades.pupils{"level":"primary","grade":"6"}<'],
    ["student-aid.eligible[programme=营养餐]", 'student-aid.eligible{"group":"营养餐"}'],
  ])("is read by the usual precedence: %s", (written, gives) => expect(tree(parse(written))).toBe(gives));

  it.each([
    ["", "", "a number"],
    ["1 +", "", "a number"],
    ["(1", "", "a closing bracket"],
    ["1 2", "2", "the end"],
    ["dropuot.dropouts", "dropuot.dropouts", "table.column"],
    ["dropout.dropuots", "dropuots", "a column of dropout that holds figures"],
    ["dropout.note", "note", "a column of dropout that holds figures"],
    ["dropout.dropouts[grade=1]", "grade=1]", "level / group / period"],
    ["dropout.dropouts[level=天气]", "天气]", "a word of level"],
    ["dropout.dropouts[period=next]", "next]", "previous"],
    ["process.exit(1)", "process.exit(1)", "table.column"],
    ["1; 2", "; 2", "the end"],
  ])("that cannot be read says where and what was expected: %s", (written, at, expected) => {
    const error = parse(written);
    if (!(error instanceof ExpressionError)) throw new Error(`read ${written}`);
    expect(error.found).toBe(at);
    expect(error.expected.en).toContain(expected);
  });

  it("does not exhaust the stack however deep its brackets", () => {
    expect(parse(`${"(".repeat(100_000)}1`)).toBeInstanceOf(ExpressionError);
    expect(parse(`${"-".repeat(100_000)}1`)).toBeInstanceOf(ExpressionError);
  });

  it("that cannot be read is an error at its cell", () => {
    const [problem] = broken(rule("r,,1 + 1,=,dropout.dropuots,,,"));
    if (!problem) throw new Error("no problem found");
    expect(problem.severity).toBe("error");
    expect(problemLine(wordProblem(problem, "en"), "en")).toBe(
      'rules.csv, row 2, column E (right): expected a column of dropout that holds figures, reading stopped at "dropuots"',
    );
  });

  it("is wanted on both sides, with an operator between", () => {
    const columns = broken(rule("r,,,,,,,")).map(({ place }) => place.column?.key);
    expect(columns.sort()).toEqual(["left", "operator", "right"]);
  });

  it("cannot mix school years and calendar years", () => {
    expect(broken(rule("r,,dropout.dropouts,=,literacy.population,,,"))).toMatchObject([{ code: "rule-expression" }]);
  });
});

describe("an operator", () => {
  it.each([
    ["1 ÷ 3 + 1 ÷ 3 + 1 ÷ 3", "=", "1", true],
    ["0.1 + 0.2", "=", "0.3", true],
    ["2", "=", "3", false],
    ["2", "<=", "2", true],
    ["3", "≤", "2", false],
    ["2", "<", "2", false],
    ["2", ">=", "2", true],
    ["2", ">", "2", false],
    ["2", "!=", "2", false],
  ])("compares exact fractions: %s %s %s is %s", (left, operator, right, outcome) => {
    expect(holds(left, operator, right)).toBe(outcome);
  });

  it("takes a tolerance, which widens what it allows", () => {
    expect(holds("12", "=", "10", "2")).toBe(true);
    expect(holds("13", "=", "10", "2")).toBe(false);
    expect(holds("12", "<=", "10", "2")).toBe(true);
    expect(holds("8", ">=", "10", "2")).toBe(true);
  });
});

describe("a rule", () => {
  it("is checked at the area, period, level and group of each row, and says so at the first figure", () => {
    const file = dropout("town,2022-2023,primary,,0,", "town,2022-2023,primary,girls,3,", "next,2021-2022,all,,4,");
    const found = broken(rule("r7,Nobody drops out,dropout.dropouts,=,0,,,"), file);
    expect(found.map(({ place, about }) => [place.file, place.row, place.column?.key, about])).toEqual([
      ["dropout.csv", 3, "dropouts", { area: "town", period: "2022-2023", level: "primary", group: "girls" }],
      ["dropout.csv", 4, "dropouts", { area: "next", period: "2021-2022", level: "all", group: "all" }],
    ]);
  });

  it("has the numbers of both sides in its sentence", () => {
    const file = dropout("town,2022-2023,primary,,3,", "town,2022-2023,lower_secondary,,4,", "town,2022-2023,all,,9,");
    const added = "dropout.dropouts[level=primary] + dropout.dropouts[level=lower_secondary]";
    const [problem] = broken(rule(`r8,Levels add up,${added},=,dropout.dropouts[level=all],,,`), file);
    if (!problem) throw new Error("no problem found");
    expect(wordProblem(problem, "en").says).toBe(
      "rule r8 (Levels add up): the left side 3 + 4 = 7 should be = the right side 9 = 9",
    );
  });

  it("reaches into the year before, and skips the first year and undated rows", () => {
    const grown = rule("r,,library.books,>=,library.books[period=previous],,,");
    const rows = ["town,2021-2022,primary,500,,", "town,2022-2023,primary,400,,", "town,undated,primary,9,,"];
    expect(broken(grown, library(...rows)).map(({ place }) => place.row)).toEqual([3]);
  });

  it("is skipped where a figure is missing, unless blanks count as zero", () => {
    const file = library("town,2022-2023,primary,500,,");
    const wants = (missing: string) => broken(rule(`r,,library.books_added,>=,1,,${missing},`), file);
    expect(wants("")).toEqual([]);
    expect(wants("skip")).toEqual([]);
    expect(wants("zero")).toHaveLength(1);
  });

  it("never takes a mark for zero: not available and confidential are unknown", () => {
    const marked = library("town,2022-2023,primary,500,[x],", "next,2022-2023,primary,500,[c],");
    expect(broken(rule("r,,library.books_added,>=,1,,zero,"), marked)).toEqual([]);
  });

  it("is skipped where it would divide by zero", () => {
    expect(broken(rule("r,,1 ÷ library.books_added,=,5,,,"), library("town,2022-2023,primary,500,0,"))).toEqual([]);
  });

  it("without a tolerance allows printed rates what their decimals leave open", () => {
    // 13.9 stands for 13.85 to 13.95: with 1000 pupils 13,850 to 13,950 books.
    const file = (books: number) => library(`town,2022-2023,primary,${books},,13.9`);
    const times = rule("r,,1000 × library.reported_books_per_pupil,=,library.books,,,");
    expect(broken(times, file(13_950))).toEqual([]);
    expect(broken(times, file(13_951))).toHaveLength(1);
    expect(broken(rule("r,,1000 × library.reported_books_per_pupil,=,library.books,0,,"), file(13_950))).toHaveLength(
      1,
    );
  });

  it("is a finding, or a note where it says so", () => {
    const file = dropout("town,2022-2023,primary,,3,");
    expect(broken(rule("r,,dropout.dropouts,=,0,,,note"), file)).toMatchObject([{ severity: "note" }]);
    expect(broken(rule("r,,dropout.dropouts,=,0,,,"), file)).toMatchObject([{ severity: "finding" }]);
  });
});
