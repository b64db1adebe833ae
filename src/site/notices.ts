import type { Text } from "../i18n/language.ts";
import { words } from "../i18n/words.ts";
import type { DatasetJson } from "../tables/dataset-json.ts";

/** What a page must not be taken for: a word, and what it means. */
export interface Notice {
  readonly mark: Text;
  readonly says: Text;
}

/** Demonstration and draft, as far as a dataset is that. */
export function noticesOf({ kind, approval }: Pick<DatasetJson, "kind" | "approval">): Notice[] {
  return [
    ...(kind === "demonstration" ? [{ mark: words.demonstration, says: words.demonstrationNotice }] : []),
    ...(approval ? [] : [{ mark: words.draft, says: words.draftNotice }]),
  ];
}
