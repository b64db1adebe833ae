import { afterSepLine } from "./sep-line.ts";

const [lineFeed, carriageReturn, quote] = [10, 13, 34];
/** What a cell begins behind, besides the file's beginning. */
const beforeCell = "\n\r,\t;|，";

/** A text with what stands between its rows. */
export interface Lines {
  readonly text: string;
  readonly newline: "\r\n" | "\n";
}

/**
 * A text whose rows end in one way, be they ended by CRLF, CR, LF or a mixture: the same text where it ends them all in
 * CRLF or in LF. Where line feeds alone stand beside CRLF, rows end in LF, and the carriage return before it is left for
 * the reader of rows to drop. What stands within quotes is part of a cell.
 */
export function evenLines(text: string): Lines {
  if (!text.includes("\r")) return { text, newline: "\n" };
  if (/\r(?!\n)/.test(text)) return { text: withLineFeeds(text), newline: "\n" };
  return { text, newline: /[^\r]\n/.test(text) || text.startsWith("\n") ? "\n" : "\r\n" };
}

/** Carriage returns that end a row become line feeds; those before a line feed stay. */
function withLineFeeds(text: string): string {
  if (!text.includes('"')) return text.replace(/\r\n?/g, "\n");
  const pieces: string[] = [];
  let from = 0;
  eachRowEnd(text, text.length, (at) => {
    if (text.charCodeAt(at) !== carriageReturn) return;
    pieces.push(text.slice(from, at));
    from = at + 1;
  });
  return [...pieces, text.slice(from)].join("\n");
}

/** The number of the row in which a place of a text lies, as Excel counts rows. */
export function rowAt(text: string, place: number): number {
  const start = afterSepLine(text);
  let row = 1;
  eachRowEnd(text, place, (at) => {
    if (at >= start) row++;
  });
  return row;
}

/** Gives the place of the last character of each row's end: a line break outside quotes. */
function eachRowEnd(text: string, end: number, give: (at: number) => void): void {
  let quoted = false;
  for (let at = 0; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === quote) {
      if (quoted && text.charCodeAt(at + 1) === quote) at++;
      else quoted = !quoted && (at === 0 || beforeCell.includes(text.charAt(at - 1)));
    } else if (!quoted && (unit === lineFeed || unit === carriageReturn)) {
      if (unit === carriageReturn && text.charCodeAt(at + 1) === lineFeed) at++;
      give(at);
    }
  }
}
