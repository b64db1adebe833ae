import { checkerWords } from "../../i18n/checker.ts";
import type { Language, Text } from "../../i18n/language.ts";
import { element, shape } from "./element.ts";
import type { Excerpt, ExcerptCell, ExcerptRow } from "./message.ts";

/** An excerpt as a spreadsheet program shows it: letters above, row numbers left, the cells in question marked. */
export function excerptTable(excerpt: Excerpt, severity: string, language: Language): HTMLElement {
  const { caption, columns, rows } = excerpt;
  const showing = { columns, severity, language };
  const table = element(
    "table",
    { class: `grid ${severity}` },
    element("caption", { class: "vh" }, caption),
    element(
      "thead",
      {},
      element("tr", {}, corner(language), ...columns.flatMap((column) => letterCells(column, language))),
    ),
    element("tbody", {}, ...rows.flatMap((row) => rowsOf(row, showing))),
  );
  return element("div", { class: "scroll", role: "group", "aria-label": caption }, table);
}

interface Showing {
  readonly columns: Excerpt["columns"];
  readonly severity: string;
  readonly language: Language;
}

function corner(language: Language): HTMLElement {
  return element("th", { scope: "col", class: "corner" }, element("span", { class: "vh" }, checkerWords.row[language]));
}

/** A column's letter, after a narrow column that stands for those left out. */
function letterCells({ letter, skipped }: Excerpt["columns"][number], language: Language): HTMLElement[] {
  const gap = element(
    "th",
    { scope: "col", class: "gap" },
    "…",
    element("span", { class: "vh" }, checkerWords.leftOutRows[language]),
  );
  const own = element("th", { scope: "col" }, letter);
  return skipped > 0 ? [gap, own] : [own];
}

/** A row, after a narrow row that stands for those left out. */
function rowsOf(row: ExcerptRow, showing: Showing): HTMLElement[] {
  const { columns, language } = showing;
  const width = columns.length + columns.filter(({ skipped }) => skipped > 0).length;
  const left = element("td", { colspan: width }, element("span", { class: "vh" }, checkerWords.leftOutRows[language]));
  const gap = element("tr", { class: "gap" }, element("th", { scope: "row" }, "⋮"), left);
  const own = element(
    "tr",
    { class: row.head ? "names" : undefined },
    element(
      "th",
      { scope: "row", class: row.marked ? "mark" : undefined },
      ...(row.marked ? marked(String(row.number), checkerWords.markedRow, showing) : [String(row.number)]),
    ),
    ...row.cells.flatMap((cell, at) => cellsOf(cell, columns[at]?.skipped ?? 0, showing)),
  );
  return row.skipped > 0 ? [gap, own] : [own];
}

function cellsOf(cell: ExcerptCell, skipped: number, showing: Showing): HTMLElement[] {
  const words = cell.marked ? marked(cell.text, checkerWords.markedCell, showing) : [cell.text];
  const own = element("td", { class: cell.marked ? "mark" : undefined }, ...words);
  return skipped > 0 ? [element("td", { class: "gap" }), own] : [own];
}

/** What is marked has the shape of its severity and says so: an outline alone is not seen by everybody. */
function marked(text: string, what: Text, { severity, language }: Showing): (Node | string)[] {
  return [shape(`s-${severity}`), element("span", { class: "vh" }, `${what[language]} `), text];
}
