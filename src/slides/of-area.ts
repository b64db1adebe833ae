import type { Language } from "../i18n/language.ts";
import type { Site } from "../site/site.ts";
import { chartSlideOf } from "./chart-slide.ts";
import { childrenReview } from "./children-review.ts";
import { deckOf } from "./deck.ts";
import { figuresSlidesOf } from "./key-figures.ts";
import { ownReview } from "./own-review.ts";
import type { Slide } from "./slide.ts";
import { sourcesSlideOf } from "./sources-slide.ts";
import { type Telling, tellingOf } from "./telling.ts";
import { deckAuthor, deckTitle, titleSlideOf } from "./title-slide.ts";

/**
 * The slides of an area in a language: title, key figures, one for each headline series, what reconciles, sources. They
 * are made of figures as they may be shown; an area that nothing is on file for has a title and sources alone.
 * @throws RangeError for an area that the dataset does not have
 */
export function slidesOfArea(site: Site, area: string, language: Language): Slide[] {
  return slidesOf(tellingAbout(site, area, language));
}

/** The same as a PowerPoint file (`.pptx`); the same site, area and language give the same bytes. */
export function deckOfArea(site: Site, area: string, language: Language): Uint8Array {
  const telling = tellingAbout(site, area, language);
  return deckOf(slidesOf(telling), { language, title: deckTitle(telling), author: deckAuthor(telling) });
}

function tellingAbout(site: Site, area: string, language: Language): Telling {
  const place = site.places.place(area);
  if (!place) throw new RangeError(`no such area: ${area}`);
  return tellingOf(site, place, language);
}

function slidesOf(telling: Telling): Slide[] {
  const series = telling.site.headline(telling.place.id);
  const reviews = [ownReview(series, telling), childrenReview(telling)].filter((slide) => slide !== undefined);
  return [
    titleSlideOf(series, telling),
    ...figuresSlidesOf(series, telling),
    ...series.flatMap((each) => chartSlideOf(each, telling) ?? []),
    ...reviews,
    sourcesSlideOf(series, telling),
  ];
}
