import { strToU8, zipSync } from "fflate";

const namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The parts of a workbook by name, as XML or as bytes. */
export type Parts = Record<string, string | Uint8Array>;

export interface SheetSource {
  readonly name?: string;
  readonly state?: string;
  /** What stands within `sheetData`. */
  readonly rows?: string;
  /** What stands before it and behind it. */
  readonly before?: string;
  readonly after?: string;
}

export interface WorkbookSource {
  readonly sheets?: readonly SheetSource[];
  /** What stands within each `si`. */
  readonly strings?: readonly string[];
  /** Number formats: cells of style 1 have the first one, and so on; style 0 is General. */
  readonly formats?: readonly string[];
  readonly from1904?: boolean;
}

/** The parts of a small workbook, as Excel names and writes them. */
export function parts({ sheets = [{}], strings, formats = [], from1904 }: WorkbookSource = {}): Parts {
  const list = sheets.map(({ name, state }, at) => {
    const hidden = state ? ` state="${state}"` : "";
    return `<sheet name="${name ?? `Sheet${at + 1}`}" sheetId="${at + 1}"${hidden} r:id="rId${at + 1}"/>`;
  });
  const shared = strings ? relation("strings", "sharedStrings", "sharedStrings.xml") : "";
  const links = sheets.map((_, at) => relation(`rId${at + 1}`, "worksheet", `worksheets/sheet${at + 1}.xml`));
  return {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "_rels/.rels": relationships(relation("rId1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": `<workbook xmlns="${namespace}" xmlns:r="${relations}"><workbookPr${
      from1904 ? ' date1904="1"' : ""
    }/><sheets>${list.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(...links, shared, relation("styles", "styles", "styles.xml")),
    "xl/styles.xml": styles(formats),
    ...(strings ? { "xl/sharedStrings.xml": sst(strings) } : {}),
    ...Object.fromEntries(sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, worksheet(sheet)])),
  };
}

/** A workbook as a file. */
export function workbook(source: WorkbookSource = {}): Uint8Array {
  return packed(parts(source));
}

/** A workbook of one sheet with these rows. */
export function sheet(rows: string, source: WorkbookSource & SheetSource = {}): Uint8Array {
  return workbook({ ...source, sheets: [{ ...source, rows }] });
}

export function packed(files: Parts): Uint8Array {
  const bytes = Object.entries(files).map(([name, content]) => [
    name,
    typeof content === "string" ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(bytes), { mtime: new Date(1980, 0, 1) });
}

function worksheet({ rows = "", before = "", after = "" }: SheetSource): string {
  return `<worksheet xmlns="${namespace}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

/** A cell that holds a number; its style chooses its format. */
export function number(address: string, value: string, style = 0): string {
  return `<c r="${address}"${style ? ` s="${style}"` : ""}><v>${value}</v></c>`;
}

/** A cell that holds words. */
export function words(address: string, text: string): string {
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

export function row(at: number, ...cells: readonly string[]): string {
  return `<row r="${at}">${cells.join("")}</row>`;
}

export function relationships(...list: readonly string[]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join("")}</Relationships>`;
}

export function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`;
}

function sst(strings: readonly string[]): string {
  return `<sst xmlns="${namespace}">${strings.map((inside) => `<si>${inside}</si>`).join("")}</sst>`;
}

function styles(formats: readonly string[]): string {
  const escaped = formats.map((code) =>
    code.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;"),
  );
  const codes = escaped.map((code, at) => `<numFmt numFmtId="${200 + at}" formatCode="${code}"/>`);
  const cells = formats.map((_, at) => `<xf numFmtId="${200 + at}"/>`);
  return `<styleSheet xmlns="${namespace}"><numFmts>${codes.join("")}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${cells.join("")}</cellXfs></styleSheet>`;
}
