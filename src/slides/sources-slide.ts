import type { Text } from "../i18n/language.ts";
import { type MissingMark, markMeaning, markSymbol } from "../i18n/marks.ts";
import { slideSentences, slideWords } from "../i18n/slides.ts";
import { statements } from "../i18n/statements.ts";
import { words } from "../i18n/words.ts";
import { sourcesOf } from "../site/footnotes.ts";
import type { Series } from "../site/series.ts";
import type { Grid, SourcesSlide } from "./slide.ts";
import { plain } from "./status.ts";
import { footOf, kickerOf, type Telling } from "./telling.ts";

/** The last slide: which papers the figures come from, who answers for them, and where the formulas stand. */
export function sourcesSlideOf(series: readonly Series[], telling: Telling): SourcesSlide {
  const { language, area } = telling;
  const say = slideSentences(language);
  const title = slideWords.sourcesTitle[language];
  const rows = rowsOf(series, telling);
  return {
    kind: "sources",
    kicker: kickerOf(area, slideWords.sources[language]),
    title,
    table: gridOf(rows, say.tableAlternative(slideWords.sources[language], rows.length)),
    notes: rows.map(([label, said]) => say.labelled(label, said)),
    foot: footOf(telling),
  };
}

type LabelledRow = readonly [label: string, words: string];

function rowsOf(series: readonly Series[], telling: Telling): LabelledRow[] {
  const { site, language } = telling;
  const { config } = site;
  const approval = config.approval ? `${config.approval.by} ${config.approval.on}` : slideWords.unapproved[language];
  const rows: readonly (readonly [Text, string | undefined])[] = [
    [words.source, papersOf(series, config.sources).join(" · ")],
    [words.dataVersion, config.published ?? words.notStated[language]],
    [words.publisher, config.publisher],
    [words.contact, config.contact],
    [words.licence, config.licence],
    [words.approval, approval],
    [words.ageBasis, series.some(({ indicator }) => indicator.ofSchoolAge) ? config.ageBasis : undefined],
    [slideWords.signs, statements(signsOf(series, telling), language)],
    [slideWords.howToRead, slideWords.formulas[language]],
  ];
  return rows.flatMap(([label, said]) => (said ? [[label[language], said] as const] : []));
}

/** The papers of all figures shown, each once; those of the dataset where all of them are sums. */
function papersOf(series: readonly Series[], all: readonly string[] = []): readonly string[] {
  const own = [...new Set(series.flatMap(({ figures }) => figures.flatMap(sourcesOf)))];
  return own.length > 0 ? own : all;
}

/** What the signs mean that stand in place of figures here. */
function signsOf(series: readonly Series[], { language }: Telling): string[] {
  const missing = series.flatMap(({ figures }) =>
    figures.flatMap(({ rate }): MissingMark[] => (rate.status === "observed" ? [] : [rate.status])),
  );
  return [...new Set(missing)].map((status) => {
    const [symbol, meaning] = [markSymbol(status, language), markMeaning(status, language)];
    return meaning.startsWith(symbol) ? meaning : slideSentences(language).labelled(symbol, meaning);
  });
}

function gridOf(rows: readonly LabelledRow[], alternative: string): Grid {
  return {
    alternative,
    columns: [
      { head: "", width: 2, align: "l" },
      { head: "", width: 7, align: "l" },
    ],
    rows: rows.map((row) => row.map(plain)),
  };
}
