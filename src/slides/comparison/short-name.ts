/** A name cut in its middle where a chart has no more room: names of one office differ at their ends. @param most in Han characters */
export function shortName(name: string, most: number): string {
  if (widthOf(name) <= most) return name;
  const characters = [...name];
  const head = fitting(characters, most * 0.4);
  const tail = fitting([...characters].reverse(), most * 0.6 - 1).reverse();
  return `${head.join("").trimEnd()}…${tail.join("").trimStart()}`;
}

/** How wide a name is, in Han characters. */
export function widthOf(name: string): number {
  return [...name].reduce((sum, character) => sum + (character > "\u2e80" ? 1 : 0.55), 0);
}

/** As many of the first characters as fit. */
function fitting(characters: readonly string[], most: number): string[] {
  const end = characters.findIndex((_, at) => widthOf(characters.slice(0, at + 1).join("")) > most);
  return characters.slice(0, end < 0 ? characters.length : end);
}
