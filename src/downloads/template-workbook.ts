import { strToU8, zipSync } from "fflate";
import { guideSheet } from "../files/guide-sheet.ts";
import type { Language } from "../i18n/language.ts";
import type { Table } from "../tables/define.ts";
import { exampleRow } from "./template-examples.ts";
import { type ColumnHelp, columnHelp } from "./template-help.ts";
import { escaped } from "./template-workbook-cells.ts";
import { columnWidths, fillSheetXml, headHeight } from "./template-workbook-fill.ts";
import { guideHeadRow, guideSheetXml } from "./template-workbook-guide.ts";
import { notesDrawing, notesXml } from "./template-workbook-notes.ts";
import { stylesXml } from "./template-workbook-styles.ts";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Pixels to a point. */
const pixels = 4 / 3;

/**
 * A table to fill in, as a workbook (`.xlsx`): a sheet with the headers, a note on each, lists for choices and checks
 * of figures, and a sheet that says the same on paper. The same table and language give the same bytes.
 */
export function templateWorkbook(table: Table, language: Language): Uint8Array {
  const columns = columnHelp(table, language);
  const example = exampleRow(table, language) ?? {};
  const widths = columnWidths(columns, example);
  const notes = columns.map((help, position) => ({ position, text: noteOf(help, language) }));
  const heights = [headHeight(columns, widths), 18].map((points) => Math.round(points * pixels)) as [number, number];
  const parts: Readonly<Record<string, string>> = {
    "[Content_Types].xml": contentTypes(),
    "_rels/.rels": relations(
      ["officeDocument", "xl/workbook.xml"],
      [`${packages}/relationships/metadata/core-properties`, "docProps/core.xml"],
    ),
    "docProps/core.xml": properties(table, language),
    "xl/workbook.xml": workbookXml(table, language),
    "xl/_rels/workbook.xml.rels": relations(
      ...[["worksheet", "worksheets/sheet1.xml"] as const, ["worksheet", "worksheets/sheet2.xml"] as const],
      ["styles", "styles.xml"],
    ),
    "xl/styles.xml": stylesXml(language),
    "xl/worksheets/sheet1.xml": fillSheetXml(columns, example, language),
    "xl/worksheets/sheet2.xml": guideSheetXml(table, columns, language),
    "xl/worksheets/_rels/sheet1.xml.rels": relations(
      ["comments", "../comments1.xml"],
      ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
    ),
    "xl/comments1.xml": notesXml(notes, guideSheet[language]),
    "xl/drawings/vmlDrawing1.vml": notesDrawing(notes, widths, heights),
  };
  const packed = Object.entries(parts).map(([name, xml]) => [
    name,
    strToU8(name.endsWith(".vml") ? xml : declaration + xml),
  ]);
  // Files in a zip have a time of their own: none, which a zip writes as the beginning of 1980.
  return zipSync(Object.fromEntries(packed), { mtime: new Date(1980, 0, 1) });
}

/** The note on a header: the same as the guide says of the column. */
function noteOf({ name, header, holds, unit, required, blank }: ColumnHelp, language: Language): string {
  const { unitIs, blankIs, mustBe } = noteWords[language];
  const lines = [name === header ? name : `${name} (${header})`, holds];
  if (unit !== "") lines.push(unitIs + unit);
  lines.push(required ? mustBe : blankIs + blank);
  return lines.join("\n");
}

const noteWords: Readonly<Record<Language, Readonly<Record<"unitIs" | "blankIs" | "mustBe", string>>>> = {
  "zh-Hans": { unitIs: "单位：", blankIs: "留空表示：", mustBe: "必填" },
  "zh-Hant": { unitIs: "單位：", blankIs: "留空表示：", mustBe: "必填" },
  en: { unitIs: "Unit: ", blankIs: "A blank means: ", mustBe: "Required" },
};

function contentTypes(): string {
  const overrides = [
    ["xl/workbook.xml", `${spreadsheet}.sheet.main+xml`],
    ["xl/worksheets/sheet1.xml", `${spreadsheet}.worksheet+xml`],
    ["xl/worksheets/sheet2.xml", `${spreadsheet}.worksheet+xml`],
    ["xl/styles.xml", `${spreadsheet}.styles+xml`],
    ["xl/comments1.xml", `${spreadsheet}.comments+xml`],
    ["docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
  ].map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`);
  return `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${overrides.join("")}</Types>`;
}

function relations(...list: readonly (readonly [type: string, target: string])[]): string {
  const each = list.map(([type, target], at) => {
    const named = type.includes("/") ? type : `${office}/${type}`;
    return `<Relationship Id="rId${at + 1}" Type="${named}" Target="${target}"/>`;
  });
  return `<Relationships xmlns="${packages}/relationships">${each.join("")}</Relationships>`;
}

function properties({ label }: Table, language: Language): string {
  return `<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(label[language])}</dc:title><dc:language>${language}</dc:language></cp:coreProperties>`;
}

function workbookXml(table: Table, language: Language): string {
  const names = [table.label[language], guideSheet[language]];
  const sheets = names.map((name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
  const repeated = [1, guideHeadRow(table, language)].map((row, at) => {
    const sheet = `'${(names[at] ?? "").replaceAll("'", "''")}'`;
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${escaped(`${sheet}!$${row}:$${row}`)}</definedName>`;
  });
  return `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${sheets.join("")}</sheets><definedNames>${repeated.join("")}</definedNames></workbook>`;
}
