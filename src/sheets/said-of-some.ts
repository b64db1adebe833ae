import type { GridRow } from "../files/grid.ts";
import type { Remark } from "../files/opened.ts";
import { Refusal } from "../intake/refusal.ts";
import { plainName } from "./header-cell.ts";
import type { Lexicon, PlaceNames } from "./lexicon.ts";
import type { TitleLine } from "./title.ts";

/** Words for some of the pupils or children, as a title writes them: 留守儿童, 随迁子女, 女童. */
const some = new RegExp(
  [
    "留守(?:儿童|兒童|学生|學生|生)?|(?:进城务工人员|進城務工人員)?(?:随迁|隨遷)(?:子女)?|寄宿(?:学生|學生|生)|住校生",
    "残疾(?:儿童|学生)?|殘疾(?:兒童|學生)?|随班就读|隨班就讀|孤儿|孤兒|低保",
    "建档立卡(?:贫困)?(?:学生|户)?|建檔立卡(?:貧困)?(?:學生|戶)?|(?:贫困|貧困|脱贫|脫貧)(?:家庭|户|戶)?(?:学生|學生|子女|生)",
    "女生|女童|女孩|女学生|女學生|男生|男童|男孩|男学生|男學生|少数民族(?:学生|儿童)|少數民族(?:學生|兒童)",
  ].join("|"),
);
/** What is listed with others, or left in or out of the rest, is not what the whole table is of. */
const before = /([、,和及与與]|含|包括|除|其中[::]?|各类|各類)$/;
const after = /^[^、,和及与與()]{0,6}[、,和及与與]/;

/** The word by which a line says that its figures are of some persons only; undefined where it does not. */
export function someSaid(text: string): string | undefined {
  const found = some.exec(text);
  if (!found) return undefined;
  const [front, rest] = [text.slice(0, found.index), text.slice(found.index + found[0].length)];
  return before.test(front) || after.test(rest) ? undefined : found[0];
}

/**
 * Titles that say of whom the figures are where no column and no key of the table can say it: they would pass for
 * figures of all. In a table with a key of free words the title may name what that key is of.
 */
export function titlesOfSome(
  titles: readonly TitleLine[],
  header: readonly GridRow[],
  said: ReadonlySet<string>,
  lexicon: Lexicon,
  places: PlaceNames,
): Remark[] {
  if (lexicon.columns.some(isFreeKey)) return [];
  const named = header.flatMap(({ cells }) => cells).join(" ");
  return titles.flatMap(({ text, ...at }): Remark[] => {
    const word = someSaid(places.within(plainName(text)).rest);
    if (word === undefined || named.includes(word) || isTaken(word, said, lexicon)) return [];
    return [{ severity: "error", refusal: new Refusal("said-of-some", { found: text, word }), ...at }];
  });
}

function isFreeKey({ role, words, period, placeNames }: Lexicon["columns"][number]): boolean {
  return role === "key" && !words && !period && !placeNames;
}

/** Whether a key that is read elsewhere has the word among its own. */
function isTaken(word: string, said: ReadonlySet<string>, { words }: Lexicon): boolean {
  return [...words].some(([name, of]) => name.includes(word) && Object.keys(of).some((key) => said.has(key)));
}
