import { decodeAs, type Encoding, firstWrong, guessEncoding } from "./encoding.ts";
import { plausibility } from "./plausible.ts";
import { eachLineBeyondAscii } from "./sample.ts";

/** How many lines are looked at one by one where all together tell nothing. */
const patience = 300;

/** Where a line that is certainly UTF-8 stands in a file of another encoding: its first byte. */
export function firstInUtf8(bytes: Uint8Array): number | undefined {
  let found: number | undefined;
  eachLineBeyondAscii(bytes, (line, at, first) => {
    if (isTriple(bytes, first) && isUtf8(line)) found = at;
    return found === undefined;
  });
  return found;
}

/** Whether bytes are a character of East Asia in UTF-8: spares most lines a closer look. */
function isTriple(bytes: Uint8Array, at: number): boolean {
  const [lead = 0, second = 0, third = 0] = [bytes[at], bytes[at + 1], bytes[at + 2]];
  return lead >> 4 === 14 && second >> 6 === 2 && third >> 6 === 2;
}

/** One character may be chance: two rare ones in GB18030 are a common one in UTF-8 and a letter. */
function isUtf8(line: Uint8Array): boolean {
  const guess = guessEncoding(line);
  if (guess?.encoding !== "UTF-8" || guess.rival) return false;
  const { score, letters } = plausibility(decodeAs("UTF-8", line));
  return letters > 1 && score > -10 * letters;
}

/** Where a file that makes no sense as a whole may begin to differ from the encoding of its first lines. */
interface Change {
  readonly at: number;
  readonly encoding: Encoding;
}

/** Looks line by line for two encodings, each of which gives a plausible text. */
export function firstChange(bytes: Uint8Array): Change | undefined {
  let encoding: Encoding | undefined;
  let change: Change | undefined;
  let tries = 0;
  eachLineBeyondAscii(bytes, (line, at) => {
    const fits = encoding && firstWrong(decodeAs(encoding, line), encoding) === undefined;
    const guess = fits ? undefined : guessEncoding(line);
    if (guess && encoding) change = { at, encoding };
    encoding ??= guess?.encoding;
    return change === undefined && ++tries < patience;
  });
  return change;
}
