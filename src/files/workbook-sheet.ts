import type { ProblemCode } from "../i18n/problems/index.ts";
import { Refusal } from "../intake/refusal.ts";
import { parseAddress, parseRow } from "./cell-address.ts";
import { CellRemarks } from "./cell-remarks.ts";
import type { Grid, GridRow } from "./grid.ts";
import { limits } from "./limits.ts";
import { general, type NumberFormat } from "./number-format.ts";
import type { Remark } from "./opened.ts";
import { shownNumber } from "./shown-number.ts";
import { workbookLimits } from "./workbook-limits.ts";
import { Merges } from "./workbook-merges.ts";
import { isTrue, type SheetPart } from "./workbook-parts.ts";
import { beyond, broken } from "./workbook-refused.ts";
import { RichText, unescaped } from "./workbook-strings.ts";
import { type Attributes, readXml, type XmlReader } from "./workbook-xml.ts";
import type { Zip } from "./workbook-zip.ts";

/** What the cells of every sheet refer to. */
export interface Shared {
  readonly strings: readonly string[];
  /** By the number of the cell's style; empty in a workbook without styles. */
  readonly formats: readonly NumberFormat[];
  readonly from1904: boolean;
}

/** A worksheet as rows of texts, and what is to be said of it. @throws WorkbookRefused where it cannot be read. */
export function readSheet(zip: Zip, sheet: SheetPart, shared: Shared): { grid: Grid; remarks: readonly Remark[] } {
  const reader = new SheetReader(sheet, shared);
  readXml(zip, sheet.part, reader);
  return reader.end();
}

/** A cell while it is read. */
interface OpenCell {
  position: number;
  type: string;
  format: NumberFormat;
  hasFormula: boolean;
  hasValue: boolean;
  value: string;
}

class SheetReader implements XmlReader {
  readonly #sheet: SheetPart;
  readonly #shared: Shared;
  readonly #rows: GridRow[] = [];
  readonly #merges = new Merges();
  readonly #remarks: CellRemarks;
  readonly #inline = new RichText();
  readonly #cell: OpenCell = { position: -1, type: "", format: general, hasFormula: false, hasValue: false, value: "" };
  readonly #showing: { readonly from1904: boolean; zeros: boolean };
  #root = "";
  #inData = false;
  #inRow = false;
  #isHidden = false;
  #inCell = false;
  #inValue = false;
  #row = 0;
  #cells: string[] = [];
  #count = 0;

  constructor(sheet: SheetPart, shared: Shared) {
    this.#sheet = sheet;
    this.#shared = shared;
    this.#remarks = new CellRemarks(sheet.name);
    this.#showing = { from1904: shared.from1904, zeros: true };
  }

  open(tag: string, attributes: Attributes): void {
    if (this.#inCell) this.#openInCell(tag, attributes);
    else if (this.#inData) {
      if (tag === "c") this.#openCell(attributes);
      else if (tag === "row") this.#openRow(attributes);
    } else this.#openAround(tag, attributes);
  }

  close(tag: string): void {
    if (!this.#inData) return;
    if (tag === "v") this.#inValue = false;
    else if (tag === "c") this.#closeCell();
    else if (tag === "row") this.#closeRow();
    else if (tag === "sheetData") this.#inData = false;
    else if (this.#inCell) this.#inline.close(tag);
  }

  text(words: string): void {
    if (!this.#inCell) return;
    if (!this.#inValue) this.#inline.text(words);
    else if (this.#cell.value.length + words.length <= limits.letters.most) this.#cell.value += words;
    else throw beyond(limits.letters);
  }

  end(): { grid: Grid; remarks: readonly Remark[] } {
    if (this.#root !== "worksheet") throw this.#broken();
    const merged = this.#merges.unfold(this.#rows, this.#sheet.name);
    const blankRows = (this.#rows.at(-1)?.row ?? 0) - this.#rows.length;
    const grid = { sheet: this.#sheet.name, rows: this.#rows, blankRows };
    return { grid, remarks: [...merged, ...this.#remarks.all()] };
  }

  #openAround(tag: string, attributes: Attributes): void {
    this.#root ||= tag;
    if (tag === "sheetData") this.#inData = true;
    else if (tag === "mergeCell") this.#merges.add(attributes.get("ref") ?? "", this.#sheet.part);
    else if (tag === "sheetView") {
      const zeros = attributes.get("showZeros");
      this.#showing.zeros = zeros === undefined || isTrue(zeros);
    }
  }

  /** Rows come in order; one that does not say which it is follows the one before it. */
  #openRow(attributes: Attributes): void {
    const written = attributes.get("r");
    const row = written === undefined ? this.#row + 1 : parseRow(written);
    if (this.#inRow || row === undefined || row <= this.#row) throw this.#broken();
    if (row > workbookLimits.rows.most) throw beyond(workbookLimits.rows);
    this.#row = row;
    this.#inRow = true;
    this.#isHidden = isTrue(attributes.get("hidden"));
    this.#cells = [];
    this.#cell.position = -1;
  }

  #openCell(attributes: Attributes): void {
    const written = attributes.get("r");
    const address = written === undefined ? undefined : parseAddress(written);
    const position = written === undefined ? this.#cell.position + 1 : address?.position;
    const isInRow = this.#inRow && (address === undefined || address.row === this.#row);
    if (position === undefined || !isInRow || position <= this.#cell.position) throw this.#broken();
    const cell = this.#cell;
    cell.position = position;
    cell.type = attributes.get("t") ?? "n";
    cell.format = this.#format(attributes.get("s"));
    cell.hasFormula = false;
    cell.hasValue = false;
    cell.value = "";
    this.#inline.begin();
    this.#inCell = true;
  }

  /** Some programs write styles of cells without writing the styles. */
  #format(style: string | undefined): NumberFormat {
    const { formats } = this.#shared;
    if (style === undefined || formats.length === 0) return general;
    const format = formats[Number(style)];
    if (!format) throw this.#broken();
    return format;
  }

  #openInCell(tag: string, attributes: Attributes): void {
    if (tag === "c" || tag === "row") throw this.#broken();
    if (tag === "v") this.#inValue = true;
    else if (tag === "f") this.#cell.hasFormula = true;
    else this.#inline.open(tag, attributes);
    if (tag === "v" || tag === "is") this.#cell.hasValue = true;
  }

  #closeCell(): void {
    this.#inCell = false;
    const text = this.#textOf(this.#cell);
    if (text === "" || (text.charCodeAt(0) <= 32 && text.trim() === "")) return;
    const { position } = this.#cell;
    if (position >= limits.columns.most) throw beyond(limits.columns);
    while (this.#cells.length < position) this.#cells.push("");
    this.#cells.push(text);
    if (this.#count + this.#cells.length > workbookLimits.cells.most) throw beyond(workbookLimits.cells);
  }

  #closeRow(): void {
    this.#inRow = false;
    if (this.#cells.length === 0) return;
    if (this.#isHidden && this.#cells.some((text) => text !== "")) this.#remarkHidden();
    this.#rows.push({ row: this.#row, cells: this.#cells });
    this.#count += this.#cells.length;
  }

  /** What the cell shows, blank where it holds nothing. A formula shows what was last worked out, and is never run. */
  #textOf(cell: OpenCell): string {
    if (cell.hasFormula && (!cell.hasValue || (cell.value === "" && cell.type !== "str"))) return this.#unworked();
    switch (cell.type) {
      case "s":
        return cell.value === "" ? "" : this.#shareText(cell.value);
      case "inlineStr":
        return this.#inline.end();
      case "str":
        return unescaped(cell.value);
      case "b":
        return isTrue(cell.value.trim()) ? "TRUE" : "FALSE";
      case "e":
        return cell.value;
      case "d":
        return cell.value
          .trim()
          .replace(/T00:00(:00(\.0+)?)?Z?$/, "")
          .replace("T", " ");
      default:
        return this.#numberText(cell.value.trim());
    }
  }

  #shareText(index: string): string {
    const text = this.#shared.strings[Number(index)];
    if (text === undefined) throw this.#broken();
    return text;
  }

  #numberText(written: string): string {
    if (written === "") return "";
    const { text, less } = shownNumber(written, this.#cell.format, this.#showing);
    if (less) this.#remark("shows-less-than-it-holds", "note", { ...less, read: text });
    return text;
  }

  #unworked(): string {
    this.#remark("formula-without-value", "error");
    return "";
  }

  #remark(code: ProblemCode, severity: Remark["severity"], values: Refusal["values"] = {}): void {
    const say = () => ({ severity, refusal: new Refusal(code, values) });
    this.#remarks.add(code, this.#row, this.#cell.position, say);
  }

  /** A filter hides rows that belong to the table; others may have been put out of sight. */
  #remarkHidden(): void {
    this.#remarks.add("hidden-rows", this.#row, 0, () => ({ severity: "note", refusal: new Refusal("hidden-rows") }));
  }

  #broken(): Error {
    return broken(this.#sheet.part);
  }
}
