/**
 * Numerals in circles, in brackets and in small Roman letters, which ETEN added to Big5 and browsers read. Node reads
 * them as characters for private use, in the same order.
 */
const runs: readonly (readonly [forPrivateUse: number, numeral: number])[] = [
  [0xf6b1, 0x2460],
  [0xf6bb, 0x2474],
  [0xf6c5, 0x2170],
];

/** A text that was read as Big5 with those numerals in it, whoever read it. */
export function withEtenNumerals(text: string): string {
  return text.replace(/[\uf6b1-\uf6ce]/g, (character) => {
    const unit = character.charCodeAt(0);
    const [first, numeral] = runs.findLast(([start]) => start <= unit) ?? [unit, unit];
    return String.fromCharCode(numeral + unit - first);
  });
}
