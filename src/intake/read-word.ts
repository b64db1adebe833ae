import { languages, type Text } from "../i18n/language.ts";
import { fold } from "./fold.ts";
import { nearest } from "./nearest.ts";
import { type Reader, Refusal, type Words } from "./refusal.ts";

/**
 * A reader of one of a list of words, in any language or under an alias; gives the contract's word. Refuses as
 * `not-a-choice` with the list in the reader's language and the nearest word.
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
    const word = known.get(fold(found));
    if (word !== undefined) return word;
    const likely = nearest(fold(found), writings);
    return new Refusal("not-a-choice", { found, choices, ...(likely ? { nearest: likely } : {}) });
  };
}

/** The id of an area; whether there is such an area is for `src/checks` to say. Refuses as `not-an-area-id`. */
export const readAreaId: Reader<string> = (found) =>
  /^[A-Za-z0-9_-]+$/.test(found) ? found : new Refusal("not-an-area-id", { found });

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
