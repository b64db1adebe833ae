import { type Text, text } from "../i18n/language.ts";
import { Refusal } from "../intake/refusal.ts";
import { parseCsv } from "./csv.ts";
import { decode } from "./decode.ts";
import { kindOf } from "./kind.ts";
import { limits, tooLarge } from "./limits.ts";
import type { Opened, Remark } from "./opened.ts";
import { readWorkbook } from "./workbook.ts";

/**
 * Any file as rows of cells, by its bytes alone: a workbook, or a text in whatever encoding and with whatever delimiter.
 * Its name serves only to say that it misleads. Nothing is thrown; what cannot be read has no grids and an error.
 */
export function openFile(name: string, bytes: Uint8Array): Opened {
  const kind = bytes.length === 0 ? new Refusal("empty-file") : kindOf(bytes);
  if (kind instanceof Refusal) return refused({ severity: "error", refusal: kind });
  const opened = kind === "workbook" ? readWorkbook(bytes) : openText(bytes);
  return {
    grids: opened.grids,
    remarks: [...(opened.grids.length > 0 ? misnamed(name, kind) : []), ...opened.remarks],
  };
}

function openText(bytes: Uint8Array): Opened {
  if (bytes.length > limits.bytes.most) return refused({ severity: "error", refusal: tooLarge(limits.bytes) });
  const decoded = decode(bytes);
  if (decoded.text === undefined) return { grids: [], remarks: decoded.remarks };
  const { rows, blankRows, stopped, notes } = parseCsv(decoded.text);
  const remarks: Remark[] = [...decoded.remarks, ...notes];
  if (stopped) remarks.push({ severity: "error", ...stopped });
  else if (rows.length === 0) return refused({ severity: "error", refusal: new Refusal("empty-file") });
  return { grids: rows.length > 0 ? [{ rows, blankRows }] : [], remarks };
}

function refused(remark: Remark): Opened {
  return { grids: [], remarks: [remark] };
}

/** What a name may end in, by what the file then should be. */
const endings = {
  workbook: /\.xls[xm]$/i,
  text: /\.(csv|txt|tsv|tab)$/i,
  other: /\.(xls|xlsb|xlt[xm]?|et|ett|ods|json|xml|html?|pdf|docx?|zip)$/i,
};

const whats: Readonly<Record<"workbook" | "text", Text>> = {
  workbook: text(".xlsx 工作簿", ".xlsx 活頁簿", "an .xlsx workbook"),
  text: text("纯文本（CSV）", "純文字（CSV）", "plain text (CSV)"),
};

/** A note where a name promises something else; endings that mean nothing here promise nothing. */
function misnamed(name: string, kind: "workbook" | "text"): Remark[] {
  const promised = kind === "workbook" ? endings.text : endings.workbook;
  if (!promised.test(name) && !endings.other.test(name)) return [];
  const found = /\.\w+$/.exec(name)?.[0] ?? "";
  return [{ severity: "note", refusal: new Refusal("misleading-name", { found, what: whats[kind] }) }];
}
