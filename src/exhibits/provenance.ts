import type { Published } from "../disclosure/published.ts";
import type { Language } from "../i18n/language.ts";
import { sentences } from "../i18n/sentences.ts";
import { words } from "../i18n/words.ts";
import type { Figure } from "../rates/figure.ts";
import { sourcesOf } from "../site/footnotes.ts";
import { noticesOf } from "../site/notices.ts";
import type { Site } from "../site/site.ts";
import { inLanguage } from "../tables/dataset-json.ts";

/** What a chart must not be taken for: demonstration, draft. */
export function marksOf({ config }: Pick<Site, "config">, language: Language): string[] {
  return noticesOf(config).map(({ mark }) => mark[language]);
}

/** Where the figures come from: their papers, who publishes them, the date of the data. */
export function sourceLine(
  figures: readonly Published<Pick<Figure, "rows">>[],
  { config }: Pick<Site, "config">,
  language: Language,
): string {
  const own = [...new Set(figures.flatMap(sourcesOf))];
  const papers = own.length > 0 ? own : (config.sources ?? []);
  const labelled = (label: string, said: string) => `${label}${language === "en" ? ": " : "："}${said}`;
  return [
    inLanguage(config.title, language),
    ...(papers.length > 0 ? [labelled(words.source[language], sentences(language).list(papers))] : []),
    labelled(words.dataVersion[language], config.published ?? words.notStated[language]),
  ].join(" · ");
}
