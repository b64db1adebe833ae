import { type Language, same, type Text } from "../language.ts";
import { cells } from "./cells.ts";
import { columns } from "./columns.ts";
import { contradictions } from "./contradictions.ts";
import { crossForm } from "./cross-form.ts";
import { files } from "./files.ts";
import { overYears } from "./over-years.ts";
import { registers } from "./registers.ts";
import { settings } from "./settings.ts";
import { sheets } from "./sheets.ts";
import { understood } from "./understood.ts";
import { verdicts } from "./verdicts.ts";
import { canFill, filled, type Values, type Wording } from "./wording.ts";
import { workbooks } from "./workbooks.ts";

export type { Wording } from "./wording.ts";

const groups = {
  ...files,
  ...workbooks,
  ...columns,
  ...sheets,
  ...cells,
  ...understood,
  ...settings,
  ...contradictions,
  ...crossForm,
  ...overYears,
  ...registers,
  ...verdicts,
};

/** The stable name of each mistake. */
export type ProblemCode = keyof typeof groups;

/** The wording of every code in three languages. */
export const problems: Readonly<Record<ProblemCode, Wording>> = groups;

/** What the wording needs of a problem; `src/intake` makes them. */
export interface Wordable {
  readonly code: ProblemCode;
  readonly place: WordablePlace;
  readonly values: Values;
}

export interface WordablePlace {
  readonly file: string;
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: { readonly letter: string; readonly key: string; readonly label: Text };
}

/** A problem in words: where, what, how to mend it, and why it matters where that is not plain. */
export interface Worded {
  readonly title: string;
  readonly says: string;
  readonly mend: string;
  readonly why?: string;
  readonly place: string;
}

/** Words a problem in one language. */
export function wordProblem(problem: Wordable, language: Language): Worded {
  const { title, says, expected, mend, suggest, why } = problems[problem.code];
  const values = expected
    ? { expected: same(filled(expected, problem.values, language)), ...problem.values }
    : problem.values;
  const remedy = suggest && canFill(suggest, problem.values) ? suggest : mend;
  return {
    title: title[language],
    says: filled(says, values, language),
    mend: filled(remedy, values, language),
    ...(why ? { why: why[language] } : {}),
    place: wordPlace(problem.place, language),
  };
}

/** One line: `dropout.csv, row 14, column F (dropouts): expected a whole number, found "3人"`. */
export function problemLine({ place, says }: Worded, language: Language): string {
  return language === "en" ? `${place}: ${says}` : `${place}：${says}`;
}

/**
 * `dropout.csv, row 14, column F (dropouts)`, or `school.xlsx, sheet 小学, row 4`; rows and columns are named as Excel
 * names them in that language.
 */
export function wordPlace({ file, sheet, row, column }: WordablePlace, language: Language): string {
  if (language === "en") {
    const at = column ? `, column ${column.letter}${column.key && ` (${column.key})`}` : "";
    return `${file}${sheet === undefined ? "" : `, sheet ${sheet}`}${row === undefined ? "" : `, row ${row}`}${at}`;
  }
  const [line, upright] = language === "zh-Hans" ? ["行", "列"] : ["列", "欄"];
  const label = column?.label[language];
  const at = column ? ` ${column.letter}${upright}${label && `（${label}）`}` : "";
  return `${file}${sheet === undefined ? "" : ` 工作表 ${sheet}`}${row === undefined ? "" : ` 第${row}${line}`}${at}`;
}
