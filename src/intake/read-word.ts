import { languages, type Text } from "../i18n/language.ts";
import { fold } from "./fold.ts";
import { nearest } from "./nearest.ts";
import { type Reader, Refusal, Understood, type Words } from "./refusal.ts";

/**
 * A reader of one of a list of words, in any language or under an alias, however it is spaced; gives the contract's
 * word. A word with its number in front or with its other name in brackets (`1 小学`, `七年级（初一）`) is read with a
 * note. Refuses as `not-a-choice` with the list in the reader's language and the nearest word.
 */
export function choiceReader({ words, aliases = {} }: Words): Reader<string> {
  const known = new Map<string, string>();
  const writings: string[] = [];
  for (const [word, label] of Object.entries(words)) {
    for (const writing of [word, ...Object.values<string>(label), ...(aliases[word] ?? [])]) {
      writings.push(writing);
      if (!known.has(fold(writing))) known.set(fold(writing), word);
    }
  }
  const choices = choicesOf(words);
  return (found) => {
    const name = fold(found);
    const word = known.get(name) ?? known.get(name.replaceAll(" ", ""));
    if (word !== undefined) return word;
    const inner = wordWithin(name, known);
    if (inner) return new Understood(inner.word, new Refusal("read-as", { found, read: inner.writing }));
    const likely = nearest(name, writings);
    return new Refusal("not-a-choice", { found, choices, ...(likely ? { nearest: likely } : {}) });
  };
}

/** The word of `1 小学`, `小学(1)`, `七年级(初一)` or `01`; none where what stands beside it means another word. */
function wordWithin(name: string, known: ReadonlyMap<string, string>): { word: string; writing: string } | undefined {
  const [, outer = name, bracketed] = /^([^()[\]]+)[([]([^()[\]]+)[)\]]$/.exec(name) ?? [];
  const [, number, rest = ""] = /^[([]?([a-z]?[0-9]{1,3})[)\]]?[\s.、:_-]*([^0-9\s].*)$/.exec(outer) ?? [];
  const counted = outer.replace(/^0*([1-9][0-9]?)(?:\.0)?$/, "$1");
  const writing = [outer, rest, counted].map((each) => each.trim()).find((each) => known.has(each));
  const word = known.get(writing ?? "");
  if (writing === undefined || word === undefined) return undefined;
  const beside = [bracketed, writing === rest.trim() ? number : undefined].filter((each) => each !== undefined);
  return beside.every((each) => says(each.trim(), word, known)) ? { word, writing } : undefined;
}

/** Whether what stands beside a word is its number in a list, or another of its names. */
function says(beside: string, word: string, known: ReadonlyMap<string, string>): boolean {
  const other = known.get(beside);
  return other === undefined ? /^[a-z]?[0-9]{1,3}$/.test(beside) : other === word;
}

/** Any words, as they stand. */
export const readText: Reader<string> = (found) => found;

/** The words to choose from: in English those of the contract, which anyone can type; in Chinese the labels. */
function choicesOf(words: Words["words"]): Text {
  const listed = languages.map((language) => [
    language,
    Object.entries(words)
      .map(([word, label]) => (language === "en" ? word : label[language]))
      .join(language === "en" ? ", " : "、"),
  ]);
  return Object.fromEntries(listed) as Text;
}
