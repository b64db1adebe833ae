import { guideSheet } from "../files/guide-sheet.ts";
import { type Language, type Text, text } from "../i18n/language.ts";
import { columnLetter } from "../intake/column-letter.ts";
import type { Table } from "../tables/define.ts";
import type { ColumnHelp } from "./template-help.ts";
import { linesOf, wordsCell } from "./template-workbook-cells.ts";
import { styles } from "./template-workbook-styles.ts";

/** One column of the guide's table. */
interface GuideColumn {
  readonly head: Text;
  /** In digits; together they fill a sheet of A4 on its side. */
  readonly width: number;
  readonly said: (help: ColumnHelp) => string;
}

const lineHeight = 16;

interface GuideRow {
  readonly cells: readonly string[];
  readonly styles: readonly number[];
}

/** The row of the guide in which its table of columns begins: repeated on every page. */
export function guideHeadRow(table: Table, language: Language): number {
  return lead(table, language).length + 3;
}

/** The sheet that says how to fill in the other: the same as its notes, to be read on paper. */
export function guideSheetXml(table: Table, columns: readonly ColumnHelp[], language: Language): string {
  const leading = lead(table, language);
  const shown = guideColumns(columns);
  const last = columnLetter(shown.length - 1);
  const rows: readonly GuideRow[] = [
    { cells: [guideSheet[language]], styles: [styles.title] },
    ...leading.map((words) => ({ cells: [words], styles: [styles.lead] })),
    { cells: [], styles: [] },
    { cells: shown.map(({ head }) => head[language]), styles: shown.map(() => styles.guideHead) },
    ...columns.map((help) => explained(help, shown)),
  ];
  const merges = leading.map((_, at) => `<mergeCell ref="A${at + 2}:${last}${at + 2}"/>`);
  return [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${last}${rows.length}"/>`,
    '<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="18"/>',
    `<cols>${shown.map(({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join("")}</cols>`,
    `<sheetData>${rows.map((row, at) => rowXml(row, at + 1, shown)).join("")}</sheetData>`,
    `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>`,
    '<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>',
    "</worksheet>",
  ].join("");
}

function explained(help: ColumnHelp, shown: readonly GuideColumn[]): GuideRow {
  const name = help.required ? styles.guideRequired : styles.guideName;
  return { cells: shown.map(({ said }) => said(help)), styles: shown.map((_, at) => (at === 0 ? name : styles.guide)) };
}

/** Rows that wrap do not grow by themselves where cells are merged, nor in every program. */
function rowXml({ cells, styles: styled }: GuideRow, row: number, shown: readonly GuideColumn[]): string {
  if (cells.length === 0) return `<row r="${row}"/>`;
  const whole = shown.reduce((sum, { width }) => sum + width, 0);
  const lines = cells.map((words, at) =>
    linesOf(words, (cells.length === 1 ? whole : (shown[at]?.width ?? whole)) - 2),
  );
  const height = row === 1 ? 32 : Math.max(...lines) * lineHeight + 6;
  const written = cells.map((words, at) => wordsCell(at, row, words, styled[at] ?? styles.guide)).join("");
  return `<row r="${row}" ht="${height}" customHeight="1">${written}</row>`;
}

/** Where the heads are names already, these are not told twice. */
function guideColumns(columns: readonly ColumnHelp[]): readonly GuideColumn[] {
  const named = columns.every(({ header, name }) => header === name);
  return [
    { head: text("列名", "欄名", "Column"), width: 30, said: ({ header }) => header },
    ...(named ? [] : [{ head: text("名称", "名稱", "Name"), width: 34, said: ({ name }: ColumnHelp) => name }]),
    { head: text("填什么", "填什麼", "What it takes"), width: 60, said: ({ holds }) => holds },
    { head: text("单位", "單位", "Unit"), width: 12, said: ({ unit }) => unit },
    { head: text("留空表示", "留空表示", "A blank means"), width: 30, said: ({ blank }) => blank },
  ];
}

/** What holds for the whole table, a sentence or two each. */
function lead({ label, about }: Table, language: Language): readonly string[] {
  return sentences(label, about).map((sentence, at) =>
    at === 0 ? sentence[language] : `${at}. ${sentence[language]}`,
  );
}

function sentences(label: Text, about: Text): readonly Text[] {
  return [
    text(
      `${label["zh-Hans"]}：${about["zh-Hans"]}。`,
      `${label["zh-Hant"]}：${about["zh-Hant"]}。`,
      `${label.en}. ${about.en}.`,
    ),
    text(
      "在第一张工作表里从第 3 行填起。第 2 行是示例，填好后请删去；忘了删也不会当作数据。",
      "在第一張工作表裡從第 3 列填起。第 2 列是範例，填好後請刪去；忘了刪也不會當作數據。",
      "Fill in the first sheet from row 3. Row 2 is an example: delete it when you are done; left in place it is not read as data.",
    ),
    text(
      "列名底色深的必须填。其余的没有就留空：空白是没有上报，不是 0。",
      "欄名底色深的必須填。其餘的沒有就留空：空白是沒有上報，不是 0。",
      "Columns with a dark head must be filled in. Leave the others blank where there is nothing: blank is not reported, and not 0.",
    ),
    text(
      "知道为什么没有数的，写 [x]（无法取得）、[z]（不适用）或 [c]（保密）。",
      "知道為什麼沒有數的，寫 [x]（無法取得）、[z]（不適用）或 [c]（保密）。",
      "Where you know why there is no figure, write [x] not available, [z] not applicable or [c] confidential.",
    ),
    text(
      "数字不带单位。“上报”各列照纸上所印抄写，一位小数也不要改：位数是核对的依据。",
      "數字不帶單位。「上報」各欄照紙上所印抄寫，一位小數也不要改：位數是核對的依據。",
      "Figures go without units. Copy the reported rates exactly as printed: their decimals are evidence.",
    ),
    text(
      "用不着的列可以整列删去，先后也可以换；列名请保留，好认出是哪一列。",
      "用不著的欄可以整欄刪去，先後也可以換；欄名請保留，好認出是哪一欄。",
      "Columns that you do not need may be deleted, and their order changed; keep the heads, by which they are known.",
    ),
    text(
      "存为 .xlsx 发回即可；这张说明不必删。",
      "存為 .xlsx 發回即可；這張說明不必刪。",
      "Save it as .xlsx and send it back; this guide may stay.",
    ),
  ];
}
