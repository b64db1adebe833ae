import { parseDecimal } from "../exact/decimal.ts";
import type { Fraction } from "../exact/fraction.ts";
import { type Text, text } from "../i18n/language.ts";
import { choiceReader } from "../intake/read-word.ts";
import type { Column, Table } from "../tables/define.ts";

/**
 * One side of a rule in rules.csv. Nothing is ever run: an expression is read into a tree of figures and the four
 * operations, which are worked out in exact fractions.
 *
 * ```
 * expression = term { ( "+" | "-" | "−" ) term }
 * term       = factor { ( "*" | "×" | "/" | "÷" ) factor }
 * factor     = "-" factor | number | figure | "(" expression ")"
 * number     = digits [ "." digits ]
 * figure     = table "." column [ "[" filter { "," filter } "]" ]
 * filter     = "period" "=" "previous"  |  key "=" word
 * ```
 *
 * `table` and `column` are the names of the files and their headers: `floor-area.floor_area`. `key` is `level`,
 * `stage`, `group`, `programme` or `grade`, as the table has it, and `word` one of its words in any language. The area
 * is always the one being checked, the period too unless it is the `previous` one, and a key that is not named is that
 * of the row being checked: `pupils.girls` ≤ `pupils.pupils` is checked at every level.
 */
export type Expression =
  | { readonly kind: "number"; readonly value: Fraction; readonly written: string }
  | FigureOf
  | { readonly kind: "negative"; readonly of: Expression }
  | { readonly kind: "operation"; readonly sign: Sign; readonly left: Expression; readonly right: Expression };

export type Sign = "+" | "−" | "×" | "÷";

/** A column of a table, with the keys that the rule names. */
export interface FigureOf {
  readonly kind: "figure";
  readonly table: Table;
  readonly column: string;
  readonly filters: Readonly<Partial<Record<"level" | "group" | "grade", string>>>;
  readonly previous: boolean;
}

/** Where reading stopped: the text from there on, and what should have stood there. */
export class ExpressionError extends Error {
  readonly found: string;
  readonly expected: Text;
  constructor(found: string, expected: Text) {
    super(`cannot read "${found}": expected ${expected.en}`);
    this.found = found;
    this.expected = expected;
  }
}

/** Reads an expression, or says where it cannot be read. */
export function parseExpression(written: string, tables: readonly Table[]): Expression | ExpressionError {
  const reader = new Reader(written, tables);
  try {
    return reader.whole();
  } catch (error) {
    if (error instanceof ExpressionError) return error;
    throw error;
  }
}

/** Every figure of an expression, from left to right. */
export function figuresOf(expression: Expression): readonly FigureOf[] {
  switch (expression.kind) {
    case "number":
      return [];
    case "figure":
      return [expression];
    case "negative":
      return figuresOf(expression.of);
    case "operation":
      return [...figuresOf(expression.left), ...figuresOf(expression.right)];
  }
}

const signs: Readonly<Record<string, Sign>> = { "+": "+", "-": "−", "−": "−", "*": "×", "×": "×", "/": "÷", "÷": "÷" };

/** Deep brackets are a slip, and would exhaust the stack of a reader that calls itself. */
const deepest = 50;

/** Longer rules are a slip too: a sum of that many figures belongs in a column of its own. */
const longest = 200;

class Reader {
  readonly #written: string;
  readonly #tables: readonly Table[];
  #at = 0;
  #depth = 0;
  #factors = 0;

  constructor(written: string, tables: readonly Table[]) {
    this.#written = written;
    this.#tables = tables;
  }

  whole(): Expression {
    const expression = this.#sum();
    if (this.#rest() !== "") this.#stop(text("+ − × ÷ 或结尾", "+ − × ÷ 或結尾", "+ − × ÷ or the end"));
    return expression;
  }

  #sum(): Expression {
    let left = this.#product();
    for (let sign = this.#sign("+−"); sign; sign = this.#sign("+−"))
      left = { kind: "operation", sign, left, right: this.#product() };
    return left;
  }

  #product(): Expression {
    let left = this.#factor();
    for (let sign = this.#sign("×÷"); sign; sign = this.#sign("×÷"))
      left = { kind: "operation", sign, left, right: this.#factor() };
    return left;
  }

  #factor(): Expression {
    this.#depth += 1;
    this.#factors += 1;
    if (this.#factors > longest) this.#stop(text("短一些的式子", "短一些的式子", "a shorter expression"));
    if (this.#depth > deepest) this.#stop(text("少一些括号", "少一些括號", "fewer brackets"));
    const factor = this.#bare();
    this.#depth -= 1;
    return factor;
  }

  #bare(): Expression {
    if (this.#take(/^[-−]/) !== undefined) return { kind: "negative", of: this.#factor() };
    if (this.#take(/^[(（]/) !== undefined) {
      const inner = this.#sum();
      this.#want(/^[)）]/, text("右括号", "右括號", "a closing bracket"));
      return inner;
    }
    const number = this.#take(/^\d+(?:\.\d+)?/);
    const value = number === undefined ? undefined : parseDecimal(number)?.value;
    return number !== undefined && value ? { kind: "number", value, written: number } : this.#figure();
  }

  #figure(): FigureOf {
    const start = this.#at;
    const name = this.#take(/^[a-z]+(?:-[a-z]+)*(?=\.)/);
    const table = this.#tables.find(({ id }) => id === name);
    if (!table) this.#stop(aFigure, start);
    this.#want(/^\./, aFigure);
    const from = this.#at;
    const column = this.#take(/^[a-z][a-z0-9_]*/) ?? "";
    if (!isFigure(table.columns[column])) this.#stop(columnOf(table), from);
    const [filters, previous] = this.#filters(table);
    return { kind: "figure", table, column, filters, previous };
  }

  #filters(table: Table): [FigureOf["filters"], boolean] {
    const filters: Partial<Record<"level" | "group" | "grade", string>> = {};
    let previous = false;
    if (this.#take(/^\[/) === undefined) return [filters, previous];
    do {
      const from = this.#at;
      const key = this.#take(/^[a-z_]+/) ?? "";
      const dimension = dimensionOf(table, key);
      if (key !== "period" && !dimension) this.#stop(keysOf(table), from);
      this.#want(/^=/, text("=", "=", "="));
      if (dimension) filters[dimension] = this.#word(table, key);
      else previous = this.#want(/^previous\b/, text("previous", "previous", "previous")) !== "";
    } while (this.#take(/^[,，]/) !== undefined);
    this.#want(/^\]/, text("]", "]", "]"));
    return [filters, previous];
  }

  #word(table: Table, key: string): string {
    const from = this.#at;
    const written = (this.#take(/^[^,，\]]+/) ?? "").trim();
    const column = table.keys[key];
    if (column?.type !== "choice") return written;
    const word = choiceReader(column.of)(written);
    if (typeof word === "string") return word;
    return this.#stop(
      text(`${column.label["zh-Hans"]}的词`, `${column.label["zh-Hant"]}的詞`, `a word of ${key}`),
      from,
    );
  }

  #sign(among: string): Sign | undefined {
    const sign = signs[this.#rest()[0] ?? ""];
    if (!sign || !among.includes(sign)) return undefined;
    this.#at += 1;
    return sign;
  }

  /** What is left, without the spaces before it. */
  #rest(): string {
    this.#at += /^\s*/.exec(this.#written.slice(this.#at))?.[0].length ?? 0;
    return this.#written.slice(this.#at);
  }

  #take(pattern: RegExp): string | undefined {
    const found = pattern.exec(this.#rest())?.[0];
    if (found !== undefined) this.#at += found.length;
    return found;
  }

  #want(pattern: RegExp, expected: Text): string {
    return this.#take(pattern) ?? this.#stop(expected);
  }

  #stop(expected: Text, at = this.#at): never {
    throw new ExpressionError(this.#written.slice(at).trim(), expected);
  }
}

const aFigure = text("数字、括号或“表名.栏名”", "數字、括號或「表名.欄名」", "a number, a bracket or table.column");

function isFigure(column: Column | undefined): boolean {
  return column?.type === "count" || column?.type === "quantity" || column?.type === "reported";
}

function columnOf(table: Table): Text {
  return text(`${table.id} 表的数字栏`, `${table.id} 表的數字欄`, `a column of ${table.id} that holds figures`);
}

function keysOf(table: Table): Text {
  const { level, group, grade } = table.dimensions;
  const keys = [level, group, grade && "grade", "period"].filter(Boolean).join(" / ");
  return text(keys, keys, keys);
}

function dimensionOf({ dimensions }: Table, key: string): "level" | "group" | "grade" | undefined {
  if (key === dimensions.level) return "level";
  if (key === dimensions.group) return "group";
  return key === "grade" && dimensions.grade ? "grade" : undefined;
}
