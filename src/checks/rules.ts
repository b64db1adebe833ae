import { add, compare, type Fraction, subtract, zero } from "../exact/fraction.ts";
import { text } from "../i18n/language.ts";
import type { Problem } from "../intake/problem.ts";
import type { Row } from "../tables/define.ts";
import { type Reading, rowsOf } from "../tables/reading.ts";
import { rules as declared } from "../tables/rules.ts";
import { operator as operatorWords } from "../tables/vocabulary.ts";
import { type Check, digits, problemAt } from "./check.ts";
import { contextsOf } from "./contexts.ts";
import { type Evaluated, evaluate } from "./evaluate.ts";
import { type Expression, ExpressionError, type FigureOf, figuresOf, parseExpression } from "./expression.ts";
import type { Key } from "./join.ts";

type RuleRow = Row<typeof declared>;
type Operator = keyof typeof operatorWords.words;

/** A rule of rules.csv that could be read. */
interface Rule {
  readonly row: RuleRow;
  readonly left: Expression;
  readonly right: Expression;
  readonly operator: Operator;
  /** Undefined where it is left blank: then that of the decimals as printed. */
  readonly tolerance: Fraction | undefined;
  readonly blankIsZero: boolean;
  readonly severity: "finding" | "note";
}

/** What the province's own rules say must hold between tables, at every area and period that has their figures. */
export const rules: Check = {
  codes: ["rule-expression", "rule-broken"],
  check: (reading) =>
    rowsOf(reading, declared).flatMap((row) => {
      const [rule, problems] = readRule(reading, row);
      return rule ? brokenAt(reading, rule) : problems;
    }),
};

function readRule(reading: Reading, row: RuleRow): [Rule | undefined, Problem[]] {
  const [left, right] = [sideOf(reading, row, "left"), sideOf(reading, row, "right")];
  const operator = operatorOf(row);
  const problems = [left, right].flatMap((side) => ("code" in side ? [side] : []));
  if (operator === undefined && !isReported(reading, row, "operator")) {
    const list = Object.keys(operatorWords.words).join(" ");
    problems.push(unreadable(reading, row, "operator", new ExpressionError("", text(list, list, list))));
  }
  if ("code" in left || "code" in right || operator === undefined) return [undefined, problems];
  const mixed = mixedPeriods([...figuresOf(left), ...figuresOf(right)]);
  if (mixed) return [undefined, [unreadable(reading, row, "right", mixed)]];
  const { tolerance, missing, severity } = row.cells;
  return [
    {
      row,
      ...{ left, right, operator },
      tolerance: tolerance.status === "filled" ? tolerance.value : undefined,
      blankIsZero: missing.status === "filled" && missing.value === "zero",
      severity: severity.status === "filled" && severity.value === "note" ? "note" : "finding",
    },
    [],
  ];
}

function sideOf(reading: Reading, row: RuleRow, column: "left" | "right"): Expression | Problem {
  const cell = row.cells[column];
  const expression = parseExpression(cell.status === "filled" ? cell.text : "", reading.tables);
  return expression instanceof ExpressionError ? unreadable(reading, row, column, expression) : expression;
}

function operatorOf({ cells: { operator } }: RuleRow): Operator | undefined {
  return operator.status === "filled" && operator.value in operatorWords.words
    ? (operator.value as Operator)
    : undefined;
}

/** Whether a cell is said already to be no word of its list. */
function isReported({ problems }: Reading, { file, row }: RuleRow, key: string): boolean {
  return problems.some(({ place }) => place.file === file && place.row === row && place.column?.key === key);
}

/** A school year is no calendar year, so figures of both kinds have no period in common. */
function mixedPeriods(figures: readonly FigureOf[]): ExpressionError | undefined {
  const [first, ...others] = figures;
  const other = others.find(({ table }) => table.dimensions.period !== first?.table.dimensions.period);
  const expected = text(
    "同为学年或同为年份的表",
    "同為學年或同為年份的表",
    "tables that are all by school year or all by calendar year",
  );
  return other && new ExpressionError(`${other.table.id}.${other.column}`, expected);
}

function unreadable(reading: Reading, row: RuleRow, column: string, { found, expected }: ExpressionError): Problem {
  const values = { found: found === "" ? text("空白", "空白", "blank") : found, wanted: expected };
  const at = { table: declared, row, column };
  const { about: _, ...problem } = problemAt(reading, "rule-expression", at, values);
  return { ...problem, severity: "error" };
}

function brokenAt(reading: Reading, rule: Rule): Problem[] {
  const figures = [...figuresOf(rule.left), ...figuresOf(rule.right)];
  return contextsOf(reading, figures).flatMap((key) => {
    const left = evaluate(reading, rule.left, key, rule.blankIsZero);
    const right = evaluate(reading, rule.right, key, rule.blankIsZero);
    if (!left || !right) return [];
    return holds(rule, left, right) ? [] : [broken(reading, rule, left, right, key)];
  });
}

/** The tolerance lies on the side of the rule that it widens; strict operators stay strict at its edge. */
function holds({ operator, tolerance }: Rule, left: Evaluated, right: Evaluated): boolean {
  const within = tolerance ?? add(left.printed, right.printed);
  const apart = subtract(left.value, right.value);
  const distance = apart.n < 0n ? { ...apart, n: -apart.n } : apart;
  switch (operator) {
    case "=":
      return compare(distance, within) <= 0;
    case "!=":
      return compare(distance, within) > 0;
    case "<=":
      return compare(apart, within) <= 0;
    case "<":
      return compare(apart, within) < 0;
    case ">=":
      return compare(subtract(zero, apart), within) <= 0;
    case ">":
      return compare(subtract(zero, apart), within) < 0;
  }
}

function broken(reading: Reading, rule: Rule, left: Evaluated, right: Evaluated, key: Key): Problem {
  const { code } = rule.row.key;
  const { says } = rule.row.cells;
  const cell = left.cells[0] ?? right.cells[0];
  const values = {
    rule: code ?? "",
    says: says.status === "filled" ? says.text : `${side(rule, "left")} ${operatorSign(rule)} ${side(rule, "right")}`,
    left: left.shown,
    leftValue: digits(left.value),
    operator: operatorSign(rule),
    right: right.shown,
    rightValue: digits(right.value),
  };
  const { severity } = rule;
  if (cell) return { ...problemAt(reading, "rule-broken", cell, values), severity };
  const { file, row } = rule.row;
  return { code: "rule-broken", severity, place: { file, row }, values, about: { area: key.area, period: key.period } };
}

function side({ row }: Rule, column: "left" | "right"): string {
  const cell = row.cells[column];
  return cell.status === "filled" ? cell.text : "";
}

function operatorSign({ operator }: Rule): string {
  return operatorWords.words[operator].en;
}
