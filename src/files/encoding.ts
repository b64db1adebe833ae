import { withEtenNumerals } from "./eten.ts";
import { isPlausible, type Plausibility, plausibility, type Tongue } from "./plausible.ts";
import { decodeWindows949 } from "./windows-949.ts";

/** The encodings that are read. */
export type Encoding = "UTF-8" | "UTF-16 LE" | "UTF-16 BE" | "GB18030" | "Big5" | "EUC-KR" | "Windows-1252";

/** What bytes seem to be. */
export interface Guess {
  readonly encoding: Encoding;
  /** The encoding that is nearly as likely, where there is one. */
  readonly rival?: Encoding;
}

/** An encoding with what is written in it, and how usual it is before any byte is seen (a logarithm). */
interface Candidate {
  readonly encoding: Encoding | "EUC-JP";
  readonly tongue?: Tongue;
  readonly prior: number;
}

/** UTF-8 is seldom obeyed by chance. Japanese is not read, but has to be known: its EUC passes for Big5. */
const narrow: readonly Candidate[] = [
  { encoding: "UTF-8", prior: 6 },
  { encoding: "GB18030", tongue: "chinese", prior: 2 },
  { encoding: "Big5", tongue: "chinese", prior: 0 },
  { encoding: "EUC-KR", tongue: "korean", prior: 0 },
  { encoding: "Windows-1252", tongue: "westernBytes", prior: -5 },
  { encoding: "EUC-JP", tongue: "japanese", prior: -8 },
];

const wide: readonly Candidate[] = [
  { encoding: "UTF-16 LE", prior: 0 },
  { encoding: "UTF-16 BE", prior: 0 },
];

/** A rival that is less likely by this logarithm (a thousand times) is none. */
const certain = 7;
/** What a letter beyond ASCII beside another costs in Windows-1252: Western words seldom hold two. */
const crowded = 4.5;

/** What bytes are, by the plausibility of their text; undefined where none that is read gives a plausible one. */
export function guessEncoding(bytes: Uint8Array): Guess | undefined {
  return guessAmong(narrow, bytes);
}

/** The same for bytes with noughts among them, which are UTF-16 or no text. */
export function guessUtf16(bytes: Uint8Array): Guess | undefined {
  return guessAmong(wide, bytes);
}

/** What bytes that were taken for one encoding are for certain instead, if they are. */
export function betterEncoding(bytes: Uint8Array, than: Encoding): Judged["encoding"] | undefined {
  const judged = judgeAll(narrow, bytes);
  const [best] = judged;
  const own = judged.find(({ encoding }) => encoding === than);
  return best && own && isPlausible(best.found) && isFarAbove(best, own) ? best.encoding : undefined;
}

function guessAmong(candidates: readonly Candidate[], bytes: Uint8Array): Guess | undefined {
  const [best, next] = judgeAll(candidates, bytes);
  if (!best || best.encoding === "EUC-JP" || !isPlausible(best.found)) return undefined;
  const { encoding } = best;
  const isRival = next && next.encoding !== "EUC-JP" && !isFarAbove(best, next);
  return isRival ? { encoding, rival: next.encoding } : { encoding };
}

interface Judged extends Candidate {
  readonly found: Plausibility;
}

/** The likeliest first. */
function judgeAll(candidates: readonly Candidate[], bytes: Uint8Array): Judged[] {
  const judged = candidates.map((candidate) => ({ ...candidate, found: judge(candidate, bytes) }));
  return judged.sort((a, b) => b.found.score - a.found.score);
}

function isFarAbove(one: Judged, other: Judged): boolean {
  return one.found.score - other.found.score >= certain;
}

function judge({ encoding, tongue, prior }: Candidate, bytes: Uint8Array): Plausibility {
  const text = decodeAs(encoding, bytes);
  const { score, letters } = plausibility(text, tongue);
  const cost = encoding === "Windows-1252" ? crowded * crowdedLetters(text) : 0;
  return { score: score + prior - cost, letters };
}

/** How many letters beyond ASCII follow another. */
function crowdedLetters(text: string): number {
  let count = 0;
  for (let at = 1; at < text.length; at++) if (text.charCodeAt(at) > 127 && text.charCodeAt(at - 1) > 127) count++;
  return count;
}

const labels: Readonly<Record<Exclude<Encoding, "EUC-KR"> | "EUC-JP", string>> = {
  "UTF-8": "utf-8",
  "UTF-16 LE": "utf-16le",
  "UTF-16 BE": "utf-16be",
  GB18030: "gb18030",
  Big5: "big5",
  "Windows-1252": "windows-1252",
  "EUC-JP": "euc-jp",
};

/** The text of bytes, without the mark of its encoding. What is no character shows: `firstWrong` finds it. */
export function decodeAs(encoding: Encoding | "EUC-JP", bytes: Uint8Array): string {
  if (encoding === "EUC-KR") return decodeWindows949(bytes);
  const decoder = decoders.get(encoding) ?? new TextDecoder(labels[encoding]);
  decoders.set(encoding, decoder);
  const text = decoder.decode(bytes);
  return encoding === "Big5" ? withEtenNumerals(text) : text;
}

const decoders = new Map<string, TextDecoder>();

/**
 * Where a text first holds what no right decoding gives: a lost character, a nought, a control character of the upper
 * half, one for private use. Decoders differ in which of them they let pass; Unicode's own encodings may hold the last two.
 */
export function firstWrong(text: string, encoding: Encoding): number | undefined {
  const at = text.search(encoding.startsWith("UTF") ? /[\0\ufffd]/ : /[\0\x80-\x9f\ue000-\uf8ff\ufffd]/);
  return at < 0 ? undefined : at;
}
