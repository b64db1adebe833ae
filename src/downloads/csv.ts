import Papa from "papaparse";

/** A spreadsheet program reads a cell that starts like this as a formula; a leading apostrophe keeps it text. */
const formulaLike = /^[=+\-@\t\r]/;
/** Numbers and ids, which programs join by, stay as they are, and so does a sign on its own. */
const plain = /^(-?\d+(\.\d+)?|[A-Za-z0-9_-]+|[=+\-@])$/;

/** UTF-8 with a byte order mark, CRLF and RFC 4180 quotes: what Excel on Windows opens without asking. */
export function csvText(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const safe = rows.map((row) => row.map((cell) => (isGuarded(cell) ? `'${cell}` : cell)));
  return `\uFEFF${Papa.unparse([header, ...safe], { newline: "\r\n" })}\r\n`;
}

/** Whether a cell gets an apostrophe in front. */
export function isGuarded(cell: string): boolean {
  return formulaLike.test(cell) && !plain.test(cell);
}
