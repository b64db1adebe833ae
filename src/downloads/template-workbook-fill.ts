import { type Language, type Text, text } from "../i18n/language.ts";
import { markSymbol } from "../i18n/marks.ts";
import { columnLetter } from "../intake/column-letter.ts";
import type { Column } from "../tables/define.ts";
import { type ColumnHelp, choices } from "./template-help.ts";
import { address, escaped, linesOf, numberCell, widthOf, wordsCell } from "./template-workbook-cells.ts";
import { styles } from "./template-workbook-styles.ts";

/** Excel's last row: formats and checks hold for all of a column. */
const lastRow = 1_048_576;
/** Points that a line of a header takes, and that a row below takes. */
const heights = { line: 17, margin: 8, row: 18 };
/** Digits: a header that needs more than `head` is set in two lines or more. */
const width = { least: 10, head: 24, most: 36 };

/** The sheet that is filled in: headers, an example, and what each column takes. */
export function fillSheetXml(
  columns: readonly ColumnHelp[],
  example: Readonly<Record<string, string>>,
  language: Language,
): string {
  const widths = columnWidths(columns, example);
  const last = columnLetter(columns.length - 1);
  return [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${last}2"/>`,
    '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A3" sqref="A3"/></sheetView></sheetViews>',
    `<sheetFormatPr defaultRowHeight="${heights.row}" customHeight="1"/>`,
    `<cols>${columns.map(({ column }, at) => columnXml(column, at, widths[at])).join("")}</cols>`,
    `<sheetData><row r="1" ht="${headHeight(columns, widths)}" customHeight="1">${columns.map(headCell).join("")}</row>`,
    `<row r="2">${columns.map((help, at) => exampleCell(help, at, example[help.key] ?? "")).join("")}</row></sheetData>`,
    validationsXml(columns, language),
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>',
    `<ignoredErrors><ignoredError sqref="A2:${last}${lastRow}" numberStoredAsText="1"/></ignoredErrors>`,
    '<legacyDrawing r:id="rId2"/></worksheet>',
  ].join("");
}

/** How wide each column is, in digits: wide enough for its example, and for its header in a line or two. */
export function columnWidths(columns: readonly ColumnHelp[], example: Readonly<Record<string, string>>): number[] {
  return columns.map(({ key, header }) => {
    const head = widthOf(header);
    const oneLine = head <= width.head - 4 ? head + 4 : Math.ceil(head / 2) + 4;
    return Math.min(width.most, Math.max(width.least, Math.min(width.head, oneLine), widthOf(example[key] ?? "") + 3));
  });
}

/** How high the row of headers is, in points. */
export function headHeight(columns: readonly ColumnHelp[], widths: readonly number[]): number {
  const lines = columns.map(({ header }, at) => linesOf(header, (widths[at] ?? width.least) - 2));
  return Math.max(2, ...lines) * heights.line + heights.margin;
}

/**
 * Columns of figures, which Excel may take for numbers. All others are text: it drops the zeros before a code and
 * behind a rate, and makes dates and formulas of what looks like them.
 */
function isFigure({ type }: Column): boolean {
  return type === "count" || type === "quantity" || type === "number" || type === "year";
}

function columnXml(column: Column, at: number, size = width.least): string {
  const style = isFigure(column) ? styles.figure : column.type === "reported" ? styles.rate : styles.text;
  return `<col min="${at + 1}" max="${at + 1}" width="${size}" style="${style}" customWidth="1"/>`;
}

function headCell({ header, required }: ColumnHelp, at: number): string {
  return wordsCell(at, 1, header, required ? styles.requiredHead : styles.head);
}

function exampleCell({ column }: ColumnHelp, at: number, shown: string): string {
  if (isFigure(column) && shown !== "") return numberCell(at, 2, shown, styles.exampleFigure);
  return wordsCell(at, 2, shown, column.type === "reported" ? styles.exampleRate : styles.exampleText);
}

function validationsXml(columns: readonly ColumnHelp[], language: Language): string {
  const checks = columns.flatMap((help, at) => validation(help, at, language) ?? []);
  return checks.length === 0 ? "" : `<dataValidations count="${checks.length}">${checks.join("")}</dataValidations>`;
}

function validation(help: ColumnHelp, at: number, language: Language): string | undefined {
  const { column, name, holds } = help;
  const cells = `${address(at, 2)}:${address(at, lastRow)}`;
  const told = (title: string, message: string) =>
    `allowBlank="1" showErrorMessage="1" errorTitle="${escaped(title)}" error="${escaped(message)}" sqref="${cells}"`;
  if (column.type === "choice") {
    const list = listOf(choices(column, language));
    return `<dataValidation type="list" ${told(name.slice(0, 32), holds)}><formula1>${escaped(list)}</formula1></dataValidation>`;
  }
  if (column.type !== "count" && column.type !== "quantity") return undefined;
  const decimals = column.type === "count" ? 0 : column.decimals;
  const formula = figureOrMark(address(at, 2), decimals, language);
  const message = `${holds}${warnings.marks[language]}`;
  return `<dataValidation type="custom" errorStyle="warning" ${told(name.slice(0, 32), message)}><formula1>${escaped(formula)}</formula1></dataValidation>`;
}

/** The list as a formula. @throws TypeError for one that Excel would not take: too long, or with a comma in a word. */
function listOf(words: readonly string[]): string {
  const list = words.join(",");
  if (list.length > 255 || words.some((word) => /[,"]/.test(word))) throw new TypeError(`no list of choices: ${list}`);
  return `"${list}"`;
}

/** Holds for a number that is not negative and has no more decimals, and for the marks of absence. */
function figureOrMark(cell: string, decimals: number, language: Language): string {
  const marks = (["not_available", "not_applicable", "confidential"] as const).map((status) =>
    markSymbol(status, language),
  );
  const marked = marks.map((mark) => `${cell}="${mark}"`).join(",");
  return `IF(ISNUMBER(${cell}),AND(${cell}>=0,${cell}=ROUND(${cell},${decimals})),OR(${marked}))`;
}

const warnings: { readonly marks: Text } = {
  marks: text(
    "；无法取得写 [x]，不适用写 [z]，保密写 [c]，没有上报就留空。确要照样保留吗？",
    "；無法取得寫 [x]，不適用寫 [z]，保密寫 [c]，沒有上報就留空。確要照樣保留嗎？",
    "; or [x] not available, [z] not applicable, [c] confidential; blank where nothing was reported. Keep it as it is?",
  ),
};
