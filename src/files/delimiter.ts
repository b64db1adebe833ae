import Papa from "papaparse";
import type { Text } from "../i18n/language.ts";
import type { Lines } from "./line-ends.ts";

/** What may stand between cells, and its name. */
interface Delimiter {
  readonly character: string;
  readonly name: Text;
}

/** In the order in which they are preferred. */
const delimiters: readonly Delimiter[] = [
  { character: ",", name: { "zh-Hans": "英文逗号", "zh-Hant": "半形逗號", en: "commas" } },
  { character: "\t", name: { "zh-Hans": "制表符", "zh-Hant": "定位字元", en: "tabs" } },
  { character: ";", name: { "zh-Hans": "分号", "zh-Hant": "分號", en: "semicolons" } },
  { character: "，", name: { "zh-Hans": "中文逗号", "zh-Hant": "全形逗號", en: "full-width commas" } },
  { character: "|", name: { "zh-Hans": "竖线", "zh-Hant": "直線", en: "vertical bars" } },
];

/** What a delimiter is called; the character itself where it has no name here. */
export function delimiterName(character: string): string | Text {
  return delimiters.find((each) => each.character === character)?.name ?? character;
}

/** How much of a text is looked at. */
const most = { characters: 64 * 1024, rows: 200 };

/**
 * What stands between the cells of a text: the character that most rows hold equally often outside quotes. Titles and
 * notes hold none, and cells may hold another. A comma where nothing tells.
 */
export function delimiterOf({ text, newline }: Lines): string {
  const start = { text: text.slice(0, most.characters), newline };
  const scored = delimiters.map(({ character }) => ({ character, score: evenness(start, character) }));
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one));
  return best.score > 0 ? best.character : ",";
}

/** A thousands or decimal comma is no sign of cells that were not parted. */
const number = /^[-+]?\d+([.,]\d+)*%?$/;
const anyDelimiter = /[,\t;，|]/;

/**
 * How many delimiters stand in rows of the commonest width, less what their cells hold of other delimiters; nothing
 * where a lone row among others has one. Rows of one cell are titles or notes.
 */
function evenness({ text, newline }: Lines, delimiter: string): number {
  const { data } = Papa.parse<string[]>(text, { delimiter, newline, preview: most.rows });
  const rows = data.filter((cells) => cells.some((cell) => cell.trim() !== ""));
  const width = commonest(rows.map((cells) => cells.length).filter((length) => length > 1));
  const even = rows.filter((cells) => cells.length === width);
  const delimited = even.length * (width - 1);
  if (delimited < 2 && rows.length > 1) return 0;
  const cells = even.flat().map((cell) => cell.trim());
  const clean = cells.filter((cell) => !anyDelimiter.test(cell) || number.test(cell));
  return (delimited * (1 + clean.length)) / (1 + cells.length);
}

/** The commonest of some numbers, of several the largest; 1 where there are none. */
function commonest(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [most] = [...counts].sort(([a, m], [b, n]) => n - m || b - a);
  return most?.[0] ?? 1;
}
