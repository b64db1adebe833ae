import type { Language } from "../../i18n/language.ts";

interface Fonts {
  readonly latin: string;
  /** For Han characters. */
  readonly ea: string;
}

/**
 * What every Office and WPS of a language has at hand. In Chinese one face serves digits and Han characters, so that
 * they share a baseline; English has a face of its own, or its apostrophes would be as wide as a character.
 */
const fonts: Readonly<Record<Language, Fonts>> = {
  "zh-Hans": { latin: "Microsoft YaHei", ea: "Microsoft YaHei" },
  "zh-Hant": { latin: "Microsoft JhengHei", ea: "Microsoft JhengHei" },
  en: { latin: "Arial", ea: "Microsoft YaHei" },
};

export function fontsOf(language: Language): Fonts {
  return fonts[language];
}

/** The language of a text as Office writes it. */
const tags: Readonly<Record<Language, string>> = { "zh-Hans": "zh-CN", "zh-Hant": "zh-TW", en: "en-US" };

export function tagOf(language: Language): string {
  return tags[language];
}

/** The language of what is not Chinese in a Chinese text, and the other way round. */
export function otherTag(language: Language): string {
  return language === "en" ? "zh-CN" : "en-US";
}
