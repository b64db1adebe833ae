import { inAddress, type Language } from "../i18n/language.ts";

/** The name of a file, without ending, from what it shows: what file systems refuse becomes a hyphen. */
export function fileName(parts: readonly string[], language: Language): string {
  return [...parts, inAddress(language)].map((part) => part.replace(/[^\p{L}\p{N}-]+/gu, "-")).join("_");
}
