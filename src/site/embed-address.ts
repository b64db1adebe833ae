import { folderName } from "./folder-name.ts";
import type { Series } from "./series.ts";

/** What names the embed page of a series within a language. */
export type EmbedKey = Pick<Series, "indicator" | "area" | "level" | "group">;

/** The folders of an embed page below `embed`: indicator, area, level or stage, group or programme. */
export function embedParts({ indicator, area, level, group }: EmbedKey): [string, string, string, string] {
  return [indicator.id, area, folderName(level), folderName(group)];
}
