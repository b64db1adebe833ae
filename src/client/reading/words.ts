import type { Language } from "../../i18n/language.ts";
import { type MissingMark, markMeaning } from "../../i18n/marks.ts";

/** What is told of a point: which it is, and its figures by name. */
export interface Told {
  readonly head: string;
  readonly figures: readonly (readonly [name: string, figure: string])[];
}

/**
 * What stands in the row of a point: its cells under their heads, in the words and with the numbers of the page. Why
 * there is no rate is told with what its sign means. @param point the mark of the figure
 */
export function toldOf(row: HTMLTableRowElement, point: Element, language: Language): Told {
  const heads = row.closest("table")?.tHead?.rows[0]?.cells;
  const [head, ...cells] = row.cells;
  const status = point.getAttribute("data-status") as MissingMark | null;
  const figures = cells.flatMap((cell, at): [string, string][] => {
    const [name, figure] = [textOf(heads?.[at + 1]), textOf(cell)];
    return name === "" || figure === "" ? [] : [[name, figure]];
  });
  const why: [string, string][] = status ? [["", markMeaning(status, language)]] : [];
  return { head: textOf(head), figures: [...figures, ...why] };
}

/** The words of a cell, without the numbers of its notes. */
function textOf(cell: Element | undefined): string {
  const words = [...(cell?.childNodes ?? [])].map((node) => (node.nodeName === "SUP" ? "" : node.textContent));
  return words
    .join("")
    .replace(/[^\S\u202f]+/g, " ")
    .trim();
}

/** The same in one sentence, to be heard. */
export function sentenceOf({ head, figures }: Told, language: Language): string {
  const said = figures.map(([name, figure]) => `${name} ${figure}`.trim());
  return [head, ...said].join(language === "en" ? ", " : "，");
}
