import { sentences } from "../i18n/sentences.ts";
import { slideSentences, slideWords } from "../i18n/slides.ts";
import { words } from "../i18n/words.ts";
import { periodsOf } from "../site/area-view.ts";
import type { Series } from "../site/series.ts";
import { inLanguage } from "../tables/dataset-json.ts";
import type { TitleSlide } from "./slide.ts";
import { footOf, type Telling } from "./telling.ts";

/** The first slide: whose figures these are, of which years, by whom, and what they must not be taken for. */
export function titleSlideOf(series: readonly Series[], telling: Telling): TitleSlide {
  const { site, area, language } = telling;
  const { config } = site;
  const say = slideSentences(language);
  const title = inLanguage(config.title, language);
  const lines = [
    series.length > 0 ? periodsOf(series, language) : sentences(language).nothingReported(area),
    config.publisher ?? "",
    ...(config.kind === "demonstration" ? [slideWords.invented[language]] : []),
    ...(config.approval ? [] : [slideWords.unapproved[language]]),
  ].filter((line) => line !== "");
  const description = config.description ? inLanguage(config.description, language) : "";
  return {
    kind: "title",
    kicker: title,
    title: area,
    lines,
    notes: [say.labelled(title, area), ...lines, description, slideWords.formulas[language]].filter(Boolean),
    foot: footOf(telling),
  };
}

/** The headings of a deck in the properties of its file. */
export function deckTitle({ site: { config }, area, language }: Telling): string {
  return `${area} · ${inLanguage(config.title, language)}`;
}

/** Who stands behind the figures. */
export function deckAuthor({ site: { config }, language }: Telling): string {
  return config.publisher ?? words.notStated[language];
}
