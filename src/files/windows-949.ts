/**
 * Korean as Windows writes it. EUC-KR holds 2,350 syllables; Windows 949 puts the other 8,822 in Unicode's order into
 * the codes that EUC-KR leaves free. Decoders of "euc-kr" know them in browsers, but not in Node, so they are told here.
 */
const first = 0xac00;
const last = 0xd7a3;

let added: string[] | undefined;

/** The syllables beyond EUC-KR in their order. */
function addedSyllables(): string[] {
  if (added) return added;
  const codes = Array.from({ length: 0xc8 - 0xb0 + 1 }, (_, row) =>
    Array.from({ length: 94 }, (_, at) => [0xb0 + row, 0xa1 + at]),
  );
  const own = new Set(new TextDecoder("euc-kr").decode(Uint8Array.from(codes.flat(2))));
  added = Array.from({ length: last - first + 1 }, (_, at) => String.fromCharCode(first + at)).filter(
    (each) => !own.has(each),
  );
  return added;
}

/** The text of bytes in Windows 949, with U+FFFD for what is no character. */
export function decodeWindows949(bytes: Uint8Array): string {
  const decoder = new TextDecoder("euc-kr");
  const pieces: string[] = [];
  let from = 0;
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x81) continue;
    const syllable = addedSyllable(lead, bytes[at + 1] ?? 0);
    if (syllable !== undefined) {
      pieces.push(decoder.decode(bytes.subarray(from, at)), syllable);
      from = at + 2;
    }
    // A lead byte without its trail is left to the decoder, and what follows it may be a line end.
    if ((bytes[at + 1] ?? 0) >= 0x41) at++;
  }
  return pieces.join("") + decoder.decode(bytes.subarray(from));
}

/** Rows of 178 codes up to lead A0, of 84 from A1 on, where EUC-KR's own begin at trail A1. */
function addedSyllable(lead: number, trail: number): string | undefined {
  const column = columnOf(trail);
  if (column === undefined || lead > 0xc6 || (lead > 0xa0 && trail > 0xa0)) return undefined;
  const row = lead - 0x81;
  return addedSyllables()[lead <= 0xa0 ? row * 178 + column : 32 * 178 + (row - 32) * 84 + column];
}

/** Trails are A–Z, a–z and 81–FE. */
function columnOf(trail: number): number | undefined {
  if (trail >= 0x41 && trail <= 0x5a) return trail - 0x41;
  if (trail >= 0x61 && trail <= 0x7a) return trail - 0x61 + 26;
  return trail >= 0x81 && trail <= 0xfe ? trail - 0x81 + 52 : undefined;
}
