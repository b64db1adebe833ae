import Papa from "papaparse";
import { Refusal } from "../intake/refusal.ts";
import type { Grid, GridRow } from "./grid.ts";

export interface Csv extends Grid {
  /** Where the reading had to stop, if it did. */
  readonly stopped?: { readonly row: number; readonly refusal: Refusal };
}

/**
 * Splits a CSV text into rows: commas, RFC 4180 quotes with line breaks inside them, and CRLF, LF or CR between rows.
 * After a quote that is never closed nothing can be trusted, so the rows before it are given and `stopped` says where.
 */
export function parseCsv(text: string): Csv {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ",", newline: newlineOf(text), header: false });
  const broken = errors.find((error) => error.type === "Quotes")?.row;
  const rows: GridRow[] = [];
  const whole = broken === undefined ? data : data.slice(0, broken);
  for (const [at, cells] of whole.entries()) {
    dropCarriageReturn(cells);
    if (cells.some(isFilled)) rows.push({ row: at + 1, cells });
  }
  const trailing = whole.at(-1)?.length === 1 && whole.at(-1)?.[0] === "" ? 1 : 0;
  return {
    rows,
    blankRows: whole.length - rows.length - trailing,
    ...(broken === undefined ? {} : { stopped: { row: broken + 1, refusal: new Refusal("malformed-quotes") } }),
  };
}

/** The separator that a file uses in place of commas, judged by its first line; undefined where commas will do. */
export function otherDelimiter(header: readonly string[]): Refusal | undefined {
  const [only = ""] = header.filter(isFilled);
  if (header.filter(isFilled).length !== 1) return undefined;
  const name = Object.keys(separators).find((separator) => only.includes(separator));
  return name === undefined ? undefined : new Refusal("other-delimiter", { found: separators[name] ?? name });
}

const separators: Readonly<Record<string, { "zh-Hans": string; "zh-Hant": string; en: string }>> = {
  "\t": { "zh-Hans": "制表符", "zh-Hant": "定位字元", en: "tabs" },
  ";": { "zh-Hans": "分号", "zh-Hant": "分號", en: "semicolons" },
  "，": { "zh-Hans": "中文逗号", "zh-Hant": "全形逗號", en: "full-width commas" },
  "|": { "zh-Hans": "竖线", "zh-Hant": "直線", en: "vertical bars" },
};

/** The first line break outside quotes decides. LF serves for CRLF too, and for files that mix the two. */
function newlineOf(text: string): "\n" | "\r" {
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '"') quoted = !quoted;
    else if (!quoted && character === "\n") return "\n";
    else if (!quoted && character === "\r") return text[at + 1] === "\n" ? "\n" : "\r";
  }
  return "\n";
}

function dropCarriageReturn(cells: string[]): void {
  const last = cells.at(-1);
  if (last?.endsWith("\r")) cells[cells.length - 1] = last.slice(0, -1);
}

function isFilled(cell: string): boolean {
  return cell !== "" && cell.trim() !== "";
}
