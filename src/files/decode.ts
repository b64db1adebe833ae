import { type Text, text } from "../i18n/language.ts";
import { Refusal } from "../intake/refusal.ts";
import { decodeAs, type Encoding, firstWrong, type Guess, guessEncoding, guessUtf16 } from "./encoding.ts";
import { notATable } from "./kind.ts";
import { rowAt } from "./line-ends.ts";
import { firstMisread } from "./misread.ts";
import { firstChange, firstInUtf8 } from "./mixed.ts";
import type { Remark } from "./opened.ts";
import { sampleOf } from "./sample.ts";

/** The bytes of a file as text; none where they cannot be read, which a remark then says. */
export interface Decoded {
  readonly text: string | undefined;
  readonly encoding: Encoding | undefined;
  readonly remarks: readonly Remark[];
}

const marks: readonly { readonly bytes: readonly number[]; readonly encoding: Encoding }[] = [
  { bytes: [0xff, 0xfe], encoding: "UTF-16 LE" },
  { bytes: [0xfe, 0xff], encoding: "UTF-16 BE" },
];
const utf8Mark = [0xef, 0xbb, 0xbf];
/** What DOS and the databases of its time put behind a text. */
const endOfFile = "\x1a";

/**
 * The text of a file in UTF-8, UTF-16, GB18030 (and so GBK and GB2312), Big5, Korean or Western bytes, told by a mark at
 * its beginning or else by which reading gives a plausible text. `read-in-encoding` notes all but UTF-8. Nothing is read
 * that would hold wrong characters: refused are `unknown-encoding`, `mixed-encodings` with the row where the rest
 * differs, `garbled-text` that was misread before it was saved, and `not-a-table` of what is no text.
 */
export function decode(bytes: Uint8Array): Decoded {
  const marked = marks.find((mark) => startsWith(bytes, mark.bytes));
  if (marked) return decodedIn(marked, bytes);
  return bytes.includes(0) ? decodedWithNoughts(bytes) : decodedNarrow(bytes);
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

/** Noughts stand in UTF-16 without a mark, behind the end of what some old systems write, and in what is no text. */
function decodedWithNoughts(bytes: Uint8Array): Decoded {
  const guess = guessUtf16(bytes.subarray(0, 8192));
  if (guess) return decodedIn({ encoding: guess.encoding }, bytes);
  const filling = [0, endOfFile.charCodeAt(0)];
  const rest = bytes.subarray(0, bytes.findLastIndex((byte) => !filling.includes(byte)) + 1);
  const noughts = rest.reduce((count, byte) => (byte === 0 ? count + 1 : count), 0);
  return noughts * 1000 > rest.length ? refused(notATable("binary")) : decodedNarrow(rest);
}

/** Bytes of which those below 128 are ASCII. A mark of UTF-8 is sometimes put before other bytes. */
function decodedNarrow(bytes: Uint8Array): Decoded {
  const bare = startsWith(bytes, utf8Mark) ? bytes.subarray(3) : bytes;
  const utf8 = strictUtf8(bare);
  if (utf8 !== undefined && isCertain(utf8, bare)) return checked({ encoding: "UTF-8" }, utf8);
  const guess = guessEncoding(sampleOf(bare));
  if (utf8 !== undefined && (!guess || guess.encoding === "UTF-8")) return checked({ encoding: "UTF-8" }, utf8);
  return guess ? decodedIn(guess, bare) : unknown(bare);
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Other bytes pass for UTF-8 by chance in pairs (小学 in GB18030 is `Сѧ`), hardly in triples: a text with characters of
 * East Asia is what it seems, and so are ASCII and what was misread before it was saved.
 */
function isCertain(utf8: string, bytes: Uint8Array): boolean {
  return utf8.length === bytes.length || /[\u0800-\uffff]/.test(utf8) || firstMisread(utf8, "UTF-8") !== undefined;
}

function decodedIn(guess: Guess, bytes: Uint8Array): Decoded {
  const { encoding } = guess;
  const found = decodeAs(encoding, bytes);
  const wrong = firstWrong(found, encoding);
  if (wrong !== undefined) return mixed(encoding, found, wrong);
  const foreign = encoding.startsWith("UTF") ? undefined : firstInUtf8(bytes);
  if (foreign === undefined) return checked(guess, found);
  return mixed(encoding, found, decodeAs(encoding, bytes.subarray(0, foreign)).length);
}

/** A text of which every character is one, unless it holds a nought or was misread, now or before it was saved. */
function checked({ encoding, rival }: Guess, found: string): Decoded {
  const wrong = found.search(/[\0\ufffd]|锟斤拷/);
  if (wrong >= 0) return found[wrong] === "\0" ? mixed(encoding, found, wrong) : garbled(found, wrong);
  const misread = firstMisread(found, encoding);
  if (misread !== undefined) {
    return encoding.startsWith("UTF") ? garbled(found, misread) : mixed(encoding, found, misread);
  }
  const note = new Refusal("read-in-encoding", { encoding: rival ? doubtful(encoding, rival) : encoding });
  const remarks: readonly Remark[] = encoding === "UTF-8" ? [] : [{ severity: "note", refusal: note }];
  return { text: bare(found), encoding, remarks };
}

/** Takes off marks of the encoding that were put there twice or misread, and the sign that ends a file. */
function bare(found: string): string {
  const begun = found.replace(/^(\ufeff|ï»¿)+/, "");
  return begun.endsWith(endOfFile) ? begun.slice(0, -1) : begun;
}

function doubtful(encoding: Encoding, rival: Encoding): Text {
  return text(
    `${encoding}（不能确定，也可能是 ${rival}）`,
    `${encoding}（不能確定，也可能是 ${rival}）`,
    `${encoding} (not for certain: it could be ${rival})`,
  );
}

/** What makes no sense in any encoding, or only line by line in several; the row is the first beyond ASCII. */
function unknown(bytes: Uint8Array): Decoded {
  const change = firstChange(bytes);
  const first = change?.at ?? bytes.findIndex((byte) => byte > 127);
  const row = rowAt(decodeAs("Windows-1252", bytes), first);
  if (change) return refused(new Refusal("mixed-encodings", { encoding: change.encoding }), row);
  return refused(new Refusal("unknown-encoding"), row);
}

function garbled(found: string, at: number): Decoded {
  return refused(new Refusal("garbled-text"), rowAt(found, at));
}

function mixed(encoding: Encoding, found: string, at: number): Decoded {
  return refused(new Refusal("mixed-encodings", { encoding }), rowAt(found, at));
}

function refused(refusal: Refusal, row?: number): Decoded {
  const remark: Remark = { severity: "error", refusal, ...(row === undefined ? {} : { row }) };
  return { text: undefined, encoding: undefined, remarks: [remark] };
}
