/** Excel's own way of naming the delimiter: a first line that is no row and shows nowhere. */
const sepLine = /^"?sep=([^\r\n"])"?[ \t,;|]*(\r\n|\r|\n|$)/i;

/** Where the rows of a text begin: behind `sep=;`, where that is its first line. */
export function afterSepLine(text: string): number {
  return sepLine.exec(text.slice(0, 32))?.[0].length ?? 0;
}

/** The delimiter that such a line names. */
export function declaredDelimiter(text: string): string | undefined {
  return sepLine.exec(text.slice(0, 32))?.[1];
}
