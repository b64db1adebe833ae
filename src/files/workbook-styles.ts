import { builtInFormats } from "./built-in-formats.ts";
import { general, type NumberFormat, parseFormat } from "./number-format.ts";
import { workbookLimits } from "./workbook-limits.ts";
import { beyond, broken } from "./workbook-refused.ts";
import { type Attributes, readXml } from "./workbook-xml.ts";
import type { Zip } from "./workbook-zip.ts";

/** The number format of each cell style, by its number. */
export function readFormats(zip: Zip, part: string): readonly NumberFormat[] {
  const codes = new Map<string, string>(builtInFormats);
  const ids: string[] = [];
  let root = "";
  let inCellFormats = false;
  const open = (tag: string, attributes: Attributes) => {
    root ||= tag;
    if (tag === "cellXfs") inCellFormats = true;
    if (tag === "numFmt") codes.set(attributes.get("numFmtId") ?? "", attributes.get("formatCode") ?? "");
    if (tag === "xf" && inCellFormats) ids.push(attributes.get("numFmtId") ?? "");
    if (Math.max(codes.size, ids.length) > workbookLimits.styles.most) throw beyond(workbookLimits.styles);
  };
  const close = (tag: string) => {
    if (tag === "cellXfs") inCellFormats = false;
  };
  readXml(zip, part, { open, close });
  if (root !== "styleSheet") throw broken(part);
  const parsed = new Map<string, NumberFormat>();
  return ids.map((id) => {
    const format = parsed.get(id) ?? formatOf(codes.get(id));
    parsed.set(id, format);
    return format;
  });
}

function formatOf(code: string | undefined): NumberFormat {
  return code === undefined ? general : parseFormat(code);
}
