import Papa from "papaparse";
import { type Table, tableIds } from "./columns.ts";
import type { County } from "./county.ts";
import { readme } from "./readme.ts";
import type { Slip } from "./slip.ts";

const byteOrderMark = "\uFEFF";

/** Every file of the dataset's folder by its name: UTF-8 with BOM and CRLF for the tables, as Excel writes them. */
export function datasetFiles({ dataset, tables }: County, slips: readonly Slip[]): Map<string, string> {
  return new Map([
    ["dataset.json", `${JSON.stringify(dataset, null, 2)}\n`],
    ...tableIds.map((id) => [`${id}.csv`, csv(tables[id])] as const),
    ["README.md", readme(tables, slips)],
  ]);
}

function csv({ columns, rows }: Table): string {
  return `${byteOrderMark}${Papa.unparse([columns, ...rows], { newline: "\r\n" })}\r\n`;
}
