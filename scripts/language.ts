import { fromAddress, type Language } from "../src/i18n/language.ts";

/** The language of messages: from LC_ALL, LC_MESSAGES or LANG, in that order, else from the system's locale. */
export function defaultLanguage(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  system: string = Intl.DateTimeFormat().resolvedOptions().locale,
): Language {
  const locale = environment["LC_ALL"] || environment["LC_MESSAGES"] || environment["LANG"] || system;
  return languageOf(locale) ?? "en";
}

/** The language that a locale names: `zh_TW.UTF-8`, `zh-Hant-HK`, `zh`, `en_GB`; undefined for any other. */
export function languageOf(locale: string): Language | undefined {
  const tag = locale
    .replace(/[.@].*$/, "")
    .replaceAll("_", "-")
    .toLowerCase();
  const [first, ...rest] = tag.split("-");
  if (first === "zh") return rest.some((part) => ["hant", "tw", "hk", "mo"].includes(part)) ? "zh-Hant" : "zh-Hans";
  return fromAddress(first ?? "");
}
