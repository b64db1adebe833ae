import { sorts, sortTable } from "./characters.ts";
import { encodeAs, type Narrow } from "./encode.ts";
import { betterEncoding, decodeAs, type Encoding } from "./encoding.ts";
import { isPlausible, plausibility } from "./plausible.ts";

/** What a text in Chinese or Korean bytes is read as by mistake, before it is saved in Unicode. */
const readings: readonly Narrow[] = ["GB18030", "Big5", "EUC-KR"];
/** Lines are looked at together until they hold this many characters beyond ASCII; fewer prove nothing but UTF-8. */
const enough = 8;
/** A text full of rare words would be looked at closely again and again in vain: after so many times it is let be. */
const patience = 1000;

/**
 * Where a text first holds lines that the bytes of another encoding give when they are read as this one, such as
 * `æ•™è‚²` or `鏁欒偛` for 教育: where those bytes, had back, are plausible in another encoding. A text in Unicode may
 * have been misread before it was saved.
 */
export function firstMisread(text: string, encoding: Encoding): number | undefined {
  if (!/[^\0-\x7f]/.test(text)) return undefined;
  const table = sortTable();
  let [from, letters, odd, tries] = [0, 0, 0, 0];
  /** Characters beyond ASCII that stand together, and whether half of such a run was odd. */
  let [run, oddInRun, isOdd] = [0, 0, false];
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : endOfText;
    if (unit > 127) {
      run++;
      if (!usual[table[unit] ?? 0]) oddInRun++;
      continue;
    }
    if (run > 0) {
      letters += run;
      odd += oddInRun;
      isOdd ||= run > 1 && oddInRun * 2 >= run;
      [run, oddInRun] = [0, 0];
    }
    if (unit > carriageReturn || (letters < enough && unit !== endOfText)) continue;
    if (isOdd || odd * 4 > letters) {
      const found = misreadWithin(text.slice(from, at), encoding);
      if (found !== undefined) return from + found;
      if (++tries > patience) return undefined;
    }
    [from, letters, odd, isOdd] = [at + 1, 0, 0, false];
  }
  return undefined;
}

/** Line ends and tabs come before the space, and so does what stands here for the end. */
const [endOfText, carriageReturn] = [0, 13];

const often: readonly number[] = [
  ...[sorts.ascii, sorts.frequentHan, sorts.commonHan, sorts.mark, sorts.frequentHangul, sorts.commonHangul],
];
/** By the sort of a character: whether sound texts are full of it. */
const usual = Object.values(sorts).map((sort) => often.includes(sort));

/** Where the first misread one of a few lines begins. */
function misreadWithin(lines: string, encoding: Encoding): number | undefined {
  const isUnicode = encoding.startsWith("UTF");
  const each = isUnicode ? readings : [encoding as Narrow];
  if (isUnicode && isMisreadWestern(lines)) return 0;
  if (isSuspect(lines) && each.some((reading) => wasMisread(lines, reading))) return 0;
  const runs = [...lines.matchAll(/[^\0-\x7f]{2,}/g)];
  return runs.find(([run]) => each.some((reading) => isEastAsianUtf8(encodeAs(reading, run), reading)))?.index;
}

/** Bytes of few characters pass for UTF-8 by chance, but not for East Asian text in it. */
function isEastAsianUtf8(bytes: Uint8Array, than: Encoding): boolean {
  return /^[\u2000-\uffef]{2,}\ufffd?$/.test(decodeAs("UTF-8", bytes)) && betterEncoding(bytes, than) === "UTF-8";
}

function isSuspect(lines: string): boolean {
  const found = plausibility(lines);
  return found.letters >= enough && !isPlausible(found);
}

/** Runs of Latin letters and signs that no language writes. */
function isMisreadWestern(lines: string): boolean {
  const runs = lines.match(/[\x80-\u2fff]{3,}|[ÂÃ][\x80-¿]/g)?.filter((run) => /[À-ÿ]/.test(run)) ?? [];
  return runs.join("").length > 3 && wasMisread(runs.join("\n"), "Windows-1252");
}

/** What may have been misread: Western and Japanese texts seldom are, and rare words would pass for them. */
const origins: readonly string[] = ["UTF-8", "GB18030", "Big5", "EUC-KR"] satisfies readonly Encoding[];

/** Whether the bytes that a text was read from, if nearly all can be had back, are plausible in another encoding. */
function wasMisread(text: string, reading: Narrow): boolean {
  const bytes = encodeAs(reading, text);
  const letters = text.match(/[^\0-\x7f]/g)?.length ?? 0;
  const gone = bytes.filter((byte) => byte === 10).length - (text.match(/\n/g)?.length ?? 0);
  return gone * 10 <= letters && origins.includes(betterEncoding(bytes, reading) ?? "");
}
