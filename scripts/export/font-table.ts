/**
 * The characters that a TrueType font has a glyph for, by their codes: the groups of its table `cmap` in format 12, or 4
 * where it has no other (OpenType specification, *cmap*). @param font the bytes of the font
 */
export function charactersOf(font: Buffer): ReadonlySet<number> {
  const table = tableAt(font, "cmap");
  const count = font.readUInt16BE(table + 2);
  const starts = Array.from({ length: count }, (_, at) => table + font.readUInt32BE(table + 4 + 8 * at + 4));
  const held = new Set<number>();
  for (const start of starts) {
    const format = font.readUInt16BE(start);
    if (format === 12) addGroups(font, start, held);
    if (format === 4) addSegments(font, start, held);
  }
  return held;
}

function tableAt(font: Buffer, tag: string): number {
  const count = font.readUInt16BE(4);
  for (let at = 12; at < 12 + 16 * count; at += 16) {
    if (font.toString("latin1", at, at + 4) === tag) return font.readUInt32BE(at + 8);
  }
  throw new TypeError(`no table in the font: ${tag}`);
}

function addGroups(font: Buffer, start: number, held: Set<number>): void {
  const count = font.readUInt32BE(start + 12);
  for (let at = start + 16; at < start + 16 + 12 * count; at += 12) {
    const [first, last] = [font.readUInt32BE(at), font.readUInt32BE(at + 4)];
    for (let code = first; code <= last; code += 1) held.add(code);
  }
}

function addSegments(font: Buffer, start: number, held: Set<number>): void {
  const twice = font.readUInt16BE(start + 6);
  for (let at = 0; at < twice; at += 2) {
    const last = font.readUInt16BE(start + 14 + at);
    const first = font.readUInt16BE(start + 16 + twice + at);
    const delta = font.readUInt16BE(start + 16 + 2 * twice + at);
    const offsetAt = start + 16 + 3 * twice + at;
    const offset = font.readUInt16BE(offsetAt);
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const glyph = offset === 0 ? code + delta : font.readUInt16BE(offsetAt + offset + 2 * (code - first));
      if ((glyph & 0xffff) !== 0) held.add(code);
    }
  }
}
