import type { Language } from "../i18n/language.ts";
import { slideSentences } from "../i18n/slides.ts";
import { words } from "../i18n/words.ts";
import { placeName } from "../site/names.ts";
import { noticesOf } from "../site/notices.ts";
import type { Site } from "../site/site.ts";
import type { Place } from "../tables/places.ts";
import type { Foot } from "./slide.ts";

/** What is told to whom: an area of a dataset, in a language. */
export interface Telling {
  readonly site: Site;
  readonly place: Place;
  /** The name of the area in the language of the deck. */
  readonly area: string;
  readonly language: Language;
}

export function tellingOf(site: Site, place: Place, language: Language): Telling {
  return { site, place, area: placeName(place, language).words, language };
}

/** The foot of a slide: what it must not be taken for, its sources, the date of its data. */
export function footOf({ site: { config }, language }: Telling, sources: readonly string[] = []): Foot {
  const say = slideSentences(language);
  const marks = noticesOf(config).map(({ mark }) => mark[language]);
  const source = sources.length > 0 ? [say.labelled(words.source[language], sources.join(" · "))] : [];
  const date = say.labelled(words.dataVersion[language], config.published ?? words.notStated[language]);
  return { marks, words: [...source, date].join(" · ") };
}

/** The parts of the small line above a title. */
export function kickerOf(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" · ");
}
