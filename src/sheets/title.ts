import type { GridRow } from "../files/grid.ts";
import { besideData } from "./beside.ts";
import { saidIn } from "./figure.ts";
import { plainName } from "./header-cell.ts";
import { isTotalName, type Lexicon, type PlaceNames } from "./lexicon.ts";
import { type Unit, unitsOfLine } from "./unit.ts";

/** A line of words above a table, or the name of its sheet. */
export interface TitleLine {
  readonly text: string;
  /** Where it stands; nowhere where it is the name of the sheet. */
  readonly row?: number;
  readonly position?: number;
}

/** What a title says of a key: the text to read as its cell, and the line that says so. */
export interface Said {
  readonly text: string;
  readonly line: TitleLine;
}

/** What stands above the header, cell by cell. Footnotes, and dates of filling in, say nothing of the figures. */
export function titleLines(rows: readonly GridRow[], sheet: string | undefined): readonly TitleLine[] {
  const above = rows.flatMap(({ row, cells }) =>
    besideData(cells) === "note" || besideData(cells) === "numbers"
      ? []
      : saidIn(cells).map((text) => ({ text, row, position: cells.findIndex((cell) => cell.trim() === text) })),
  );
  return sheet === undefined ? above : [...above, { text: sheet }];
}

/** The units that a line above the table gives for all of it: `单位：万元`. */
export function unitsAbove(lines: readonly TitleLine[]): readonly Unit[] {
  return lines.flatMap(({ text }) => unitsOfLine(text));
}

const writtenYears =
  /(?<![0-9])(?:19|20)[0-9]{2}\s*(?:年|学年|學年)?\s*(?:[-–—－/~～至]{1,2}\s*(?:(?:19|20)?[0-9]{2})(?![0-9]))?\s*(?:学年度?|學年度?|年度?)?(?:第?[一二12上下春秋]季?[学學]期|[上下][学學]期)?/g;

/**
 * Each key for which a line above the table, or the name of the sheet, names exactly one word. Lines that name two are
 * passed over; lines that disagree say nothing. What the lines of the table itself say goes before those of the sheet.
 */
export function keysSaid(
  lines: readonly TitleLine[],
  outer: readonly TitleLine[],
  lexicon: Lexicon,
  places: PlaceNames,
): Map<string, Said> {
  const [own, around] = [lines, outer].map((each) => agreed(each.map((line) => lineSays(line, lexicon, places))));
  return new Map([...(around ?? []), ...(own ?? [])]);
}

/** By key and word: what one line says. */
type Sayings = ReadonlyMap<string, ReadonlyMap<string, Said>>;

function agreed(lines: readonly Sayings[]): Map<string, Said> {
  const keys = new Set(lines.flatMap((line) => [...line.keys()]));
  const single = [...keys].flatMap((key): [string, Said][] => {
    const said = lines.flatMap((line) => {
      const words = [...(line.get(key) ?? [])];
      return words.length === 1 ? words : [];
    });
    const [first] = said;
    return first && said.every(([word]) => word === first[0]) ? [[key, first[1]]] : [];
  });
  return new Map(single);
}

function lineSays(line: TitleLine, lexicon: Lexicon, places: PlaceNames): Sayings {
  const said = new Map<string, Map<string, Said>>();
  const add = (key: string, meant: string, text: string) => {
    said.set(key, (said.get(key) ?? new Map<string, Said>()).set(meant, { text, line }));
  };
  const { ids, rest } = places.within(plainName(line.text));
  const place = lexicon.columns.find(({ placeNames }) => placeNames !== undefined);
  for (const id of place ? ids : []) add(place?.key ?? "", id, id);
  if (isDate(line.text)) return said;
  for (const { key, period } of lexicon.periods) {
    for (const [years] of rest.matchAll(writtenYears)) {
      const read = period?.read(years.trim());
      if (read !== undefined) add(key, read, read);
    }
  }
  for (const [key, word] of wordsIn(rest.replace(writtenYears, "|").replace(numbering, ""), lexicon))
    add(key, word, word);
  return said;
}

/** When the form was filled in is not when its figures were so. */
function isDate(text: string): boolean {
  return /[0-9]\s*月|(日期|填表时间|填表時間|填报时间|填報時間|打印时间|列印時間)/.test(text);
}

const numbering = /^[一二三四五六七八九十]{1,3}、|^\([一二三四五六七八九十]{1,3}\)/;

/** A word counts where something known or nothing stands before it: the 小学 of 青溪小学 is part of a name. */
const opens = /(^|[^\u3400-\u9fff]|全[省市县縣区區乡鄉镇鎮校]|各|年度|学年|學年|适龄|適齡)$/;
/** A word of a list is not alone, whatever the others are. */
const listedAfter = /[、和及与與]$/;
const listedBefore = /^[、和及与與]/;

function wordsIn(text: string, { words }: Lexicon): [string, string][] {
  const found: [string, string][] = [];
  let rest = text;
  for (const name of [...words.keys()].filter(({ length }) => length > 1).sort((a, b) => b.length - a.length)) {
    for (let at = rest.indexOf(name); at !== -1; at = rest.indexOf(name, at + 1)) {
      const [before, after] = [rest.slice(0, at), rest.slice(at + name.length)];
      const listed = listedAfter.test(before) || listedBefore.test(after);
      if (!listed && !opens.test(before)) continue;
      for (const [key, word] of Object.entries(words.get(name) ?? {})) {
        found.push([key, word]);
        if (listed) found.push([key, "and others"]);
      }
      rest = `${before}${"|".repeat(name.length)}${after}`;
    }
  }
  return found;
}

const formWords = /(统计表|統計表|一览表|一覽表|汇总表|彙總表|明细表|明細表|情况表|情況表|分年度|表|\s|\([^()]*\))+$/;

/** The column that the lines end on, where all that name one name the same: `指标：已入学人数`, `…在校学生数统计表`. */
export function columnSaid(
  lines: readonly TitleLine[],
  lexicon: Lexicon,
  isFigureColumn: (key: string) => boolean,
): (Said & { readonly key: string }) | undefined {
  const names = [...lexicon.named].filter(([name, { key }]) => name.length > 1 && isFigureColumn(key));
  const found = lines.flatMap((line) => {
    const text = plainName(line.text).replace(formWords, "");
    const ends = names.filter(([name]) => text.endsWith(name) && !isTotalName(name));
    const [longest] = ends.sort(([a], [b]) => b.length - a.length);
    return longest ? [{ key: longest[1].key, text: longest[0], line }] : [];
  });
  return new Set(found.map(({ key }) => key)).size === 1 ? found[0] : undefined;
}
