import type { Language } from "./language.ts";

/** Several statements in one line. */
export function statements(list: readonly string[], language: Language): string {
  return list.join(language === "en" ? " · " : "；");
}

/** The title of one of several parts; of a whole as it is. */
export function partTitle(title: string, number: number, of: number, language: Language): string {
  if (of === 1) return title;
  return language === "en" ? `${title} (${number} of ${of})` : `${title}（${number}/${of}）`;
}
