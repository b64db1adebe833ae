/** The widths of characters in thousandths of the type size, as Arial has them; other faces lie within a few per cent. */
const thousandths: Readonly<Record<number, string>> = {
  191: "'’‘",
  222: "ijl",
  278: " \u00a0!,./:;I[]\\ft·|",
  333: "()-r`",
  355: '"',
  500: "ckszvxyJ",
  584: "+<=>~÷×≥≤≠−",
  611: "FTZ",
  667: "ABEKPSVXY&",
  722: "CDHNRUw",
  778: "GOQ",
  833: "Mm",
  889: "%",
  944: "W",
  1015: "@",
};

/** What is not in the list is as wide as a digit. */
const usual = 556;
const widths = new Map(
  Object.entries(thousandths).flatMap(([width, all]) => [...all].map((each) => [each, Number(width)])),
);
const han = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f—…“”□■○●◇]|[\u{20000}-\u{3ffff}]/u;

/** Other faces than Arial are wider, bold ones more so; a Han character is as wide as it is high in all of them. */
const slack = 1.02;
const boldness = 1.06;

/** Some programs put a space between Han characters and others. */
const between = 0.25;

/** The width of a text set in one line, in points; on the safe side. */
export function widthOf(text: string, size: number, bold = false): number {
  const latin = slack * (bold ? boldness : 1);
  let ems = 0;
  let before: boolean | undefined;
  for (const character of text) {
    const square = han.test(character);
    ems += square ? 1 : emsOf(character) * latin;
    if (before !== undefined && before !== square) ems += between;
    before = square;
  }
  return ems * size;
}

function emsOf(character: string): number {
  if (character === "\u202f") return 0.2;
  return (widths.get(character) ?? usual) / 1000;
}

/** How many lines a text takes in a box of some width: words stay whole, Chinese breaks anywhere. */
export function linesOf(text: string, size: number, width: number, bold = false): number {
  return text.split("\n").reduce((lines, paragraph) => lines + linesOfOne(paragraph, size, width, bold), 0);
}

function linesOfOne(text: string, size: number, width: number, bold: boolean): number {
  let [lines, used, before] = [1, 0, ""];
  for (const word of wordsOf(text)) {
    // What stands between Han characters and others falls between words as well.
    used += used > 0 && han.test(before) !== han.test(word.charAt(0)) ? between * size : 0;
    before = word.at(-1) ?? "";
    const [whole, bare] = [widthOf(word, size, bold), widthOf(word.trimEnd(), size, bold)];
    if (used > 0 && used + bare > width) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(bare / width) - 1); // a word longer than the line is broken
    used += whole;
  }
  return lines;
}

/** What stays together: a Chinese character with the punctuation behind it, a word with the space behind it. */
function wordsOf(text: string): string[] {
  return (
    text.match(/[\u2e80-\u9fff\uf900-\ufaff][，。；：、）」”]*|[^\u2e80-\u9fff\uf900-\ufaff \t]+[ \t]*|[ \t]+/gu) ?? []
  );
}

/** The height of a line of text, in points: what the tallest of the faces needs. */
export function lineHeight(size: number): number {
  return Math.round(size * 1.32);
}

/** The first of some sizes, largest first, at which a text takes no more than some lines; else the last. */
export function fittingSize(text: string, sizes: readonly number[], width: number, lines: number, bold = true): number {
  return sizes.find((size) => linesOf(text, size, width, bold) <= lines) ?? sizes.at(-1) ?? 18;
}
