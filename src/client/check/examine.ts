import { checkerSentences } from "../../i18n/checker.ts";
import * as limits from "../../site/checker-limits.ts";
import { inputOf } from "./input.ts";
import type { Order, PutIn, Reply } from "./message.ts";
import { outcomeOf } from "./outcome.ts";
import { type Placed, placeOf } from "./placing.ts";
import { reportOf } from "./report.ts";

/** Hears how far a check has come. */
type Tell = (says: string, at: number, of: number) => void;

/**
 * Checks the files of an order as the build would check them among its own places and settings.
 * @throws Error where the software is at fault; whatever is wrong with the files is in the report
 */
export async function examine({ language, settings, files }: Order, tell: Tell): Promise<Reply> {
  const say = checkerSentences(language);
  const steps = files.length + 2;
  const placed: Placed[] = [];
  for (const [at, file] of files.entries()) {
    tell(say.reading(file.name, at + 1, files.length), at, steps);
    const bytes = await bytesOf(file);
    placed.push(bytes ? placeOf(file, bytes, placed) : { name: file.name, bytes: empty, place: { way: "changed" } });
  }
  const rows = placed.reduce((sum, { bytes }) => sum + linesIn(bytes), 0);
  if (rows > limits.rows) return { kind: "refused", says: say.tooManyRows(rows, limits.rows) };
  tell(say.checking, files.length, steps);
  const outcome = outcomeOf(inputOf(placed, settings));
  tell(say.wording, files.length + 1, steps);
  return { kind: "report", report: reportOf(placed, outcome, language) };
}

const empty = new Uint8Array();

/** Undefined where the file has changed since it was put in: the browser then refuses to read it. */
async function bytesOf({ content }: PutIn): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await content.arrayBuffer());
  } catch {
    return undefined;
  }
}

/** Line feeds are the same byte in all but the two-byte encodings, where they are among others: near enough. */
function linesIn(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) lines++;
  return lines;
}
