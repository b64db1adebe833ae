import { inAddress, type Language } from "../i18n/language.ts";
import { folderName } from "../site/folder-name.ts";

/** The name of a file, without ending, from what it shows; names that differ, if only in case, stay apart everywhere. */
export function fileName(parts: readonly string[], language: Language): string {
  return [...parts.map((part) => folderName(part.replace(/_/g, "-"))), inAddress(language)].join("_");
}
