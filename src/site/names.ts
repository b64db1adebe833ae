import * as OpenCC from "opencc-js/cn2t";
import type { Language } from "../i18n/language.ts";
import type { Place } from "../tables/places.ts";

/** Characters that place names keep and OpenCC would change: 岳西 is not 嶽西, 郁南 not 鬱南, 台州 not 臺州. */
const kept = new Set(["岳", "郁", "台"]);

const convert = OpenCC.Converter({ from: "cn", to: "tw" });

/** A name with the language it is written in, for the `lang` attribute where that is not the page's. */
export interface Name {
  readonly words: string;
  readonly language: Language;
}

/**
 * The name of a place for readers of a language: the office's own, else for Traditional Chinese a conversion by
 * script, else the name as it stands in Chinese.
 */
export function placeName({ names }: Place, language: Language): Name {
  const given = names[language];
  if (given) return { words: given, language };
  const original = names["zh-Hans"] ?? "";
  return language === "zh-Hant"
    ? { words: toTraditional(original), language }
    : { words: original, language: "zh-Hans" };
}

/** Simplified to Traditional characters, for names only: interface words are written by hand in each script. */
function toTraditional(name: string): string {
  return name
    .split(/([岳郁台])/)
    .map((part) => (kept.has(part) ? part : convert(part)))
    .join("");
}
