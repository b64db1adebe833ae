import { Refusal } from "../intake/refusal.ts";
import type { Grid } from "./grid.ts";
import { isGuide } from "./guide-sheet.ts";
import { limits } from "./limits.ts";
import type { Opened, Remark } from "./opened.ts";
import { mainPart, readParts } from "./workbook-parts.ts";
import { beyond, WorkbookRefused } from "./workbook-refused.ts";
import { readSheet } from "./workbook-sheet.ts";
import { readStrings } from "./workbook-strings.ts";
import { readFormats } from "./workbook-styles.ts";
import { Zip } from "./workbook-zip.ts";

/**
 * Reads a workbook (`.xlsx`, `.xlsm`; both editions of OOXML): every filled worksheet that is not hidden, its cells as
 * they show themselves. Formulas are never worked out and macros never run. Whatever the bytes are, nothing is thrown:
 * a workbook that cannot be read has no grids and an error among its remarks (`workbook-broken`, `workbook-encrypted`,
 * `workbook-format`, `file-too-large`, `empty-file`).
 */
export function readWorkbook(bytes: Uint8Array): Opened {
  try {
    return opened(bytes);
  } catch (reason) {
    if (!(reason instanceof WorkbookRefused)) throw reason;
    return { grids: [], remarks: [{ severity: "error", refusal: reason.refusal }] };
  }
}

function opened(bytes: Uint8Array): Opened {
  if (bytes.length > limits.bytes.most) throw beyond(limits.bytes);
  if (isCompound(bytes)) throw new WorkbookRefused(compound(bytes));
  const zip = new Zip(bytes);
  const format = others.find(([part]) => zip.has(part))?.[1];
  if (format) throw new WorkbookRefused(new Refusal("workbook-format", { format }));
  const parts = readParts(zip, mainPart(zip));
  const shown = parts.sheets.filter(({ hidden }) => !hidden);
  const shared = {
    strings: parts.strings ? readStrings(zip, parts.strings) : [],
    formats: parts.styles ? readFormats(zip, parts.styles) : [],
    from1904: parts.from1904,
  };
  const sheets = shown.map((sheet) => readSheet(zip, sheet, shared)).filter(({ grid }) => !isGuide(grid));
  const grids = sheets.map(({ grid }) => grid).filter(({ rows }) => rows.length > 0);
  const hidden = parts.sheets.filter((sheet) => sheet.hidden).map(({ name }) => leftOut(name));
  return { grids, remarks: [...macros(zip), ...hidden, ...sheets.flatMap(({ remarks }) => remarks), ...empty(grids)] };
}

function leftOut(sheet: string): Remark {
  return { severity: "note", refusal: new Refusal("hidden-sheet"), sheet };
}

function macros(zip: Zip): readonly Remark[] {
  const has = zip.some((name) => name.endsWith("/vbaproject.bin"));
  return has ? [{ severity: "note", refusal: new Refusal("macros-not-run") }] : [];
}

function empty(grids: readonly Grid[]): readonly Remark[] {
  return grids.length === 0 ? [{ severity: "error", refusal: new Refusal("empty-file") }] : [];
}

/** Office's older container: workbooks up to 2003, and newer ones that a password has encrypted. */
function isCompound(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte);
}

function compound(bytes: Uint8Array): Refusal {
  return holdsName(bytes, "EncryptedPackage")
    ? new Refusal("workbook-encrypted")
    : new Refusal("workbook-format", { format: ".xls" });
}

/** Names within the container are in UTF-16 ([MS-CFB] 2.6.1; the name is that of [MS-OFFCRYPTO] 2.3.4.4). */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** Packed files that are workbooks of another format, by a part that only they have. */
const others: readonly (readonly [part: string, format: string])[] = [
  ["xl/workbook.bin", ".xlsb"],
  ["content.xml", ".ods"],
  ["index/document.iwa", ".numbers"],
];
