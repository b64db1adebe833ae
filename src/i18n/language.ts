/** The languages of the site, as BCP 47 tags; Simplified Chinese is the one that words are written in first. */
export const languages = ["zh-Hans", "zh-Hant", "en"] as const;
export type Language = (typeof languages)[number];

/** Words in every language: one that lacks a language does not compile. */
export type Text = Readonly<Record<Language, string>>;

/** Words in Simplified Chinese, Traditional Chinese and English, in that order. */
export function text(hans: string, hant: string, en: string): Text {
  return { "zh-Hans": hans, "zh-Hant": hant, en };
}

/** A text that is the same in every language: a symbol, a code, a name that is not translated. */
export function same(words: string): Text {
  return text(words, words, words);
}

/** The language as it stands in addresses: `zh-hans`, `zh-hant`, `en`. */
export function inAddress(language: Language): string {
  return language.toLowerCase();
}

/** The language that an address names; undefined where it names none. */
export function fromAddress(part: string): Language | undefined {
  return languages.find((language) => inAddress(language) === part.toLowerCase());
}
