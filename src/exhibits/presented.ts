import { seriesNotes } from "../charts/narration.ts";
import type { Language } from "../i18n/language.ts";
import { presentWords } from "../i18n/present.ts";
import { slideSentences, slideWords } from "../i18n/slides.ts";
import { latest } from "../site/series.ts";
import type { Site } from "../site/site.ts";
import { rowsByPage } from "../slides/drawing/grid-pages.ts";
import { slidesOfArea } from "../slides/of-area.ts";
import type { ChartSlide, ReviewSlide, Slide, SourcesSlide } from "../slides/slide.ts";
import type { Form } from "./exhibit.ts";
import { exhibitOfSeries } from "./of-series.ts";

/** A slide as a page shows it; that of a chart with the chart as the site draws it. */
export type Presented = Exclude<Slide, ChartSlide> | (ChartSlide & { readonly drawn: Drawn });

/** The chart of a series as SVG with classes, and how to read it; without markup where nothing can be drawn. */
export interface Drawn {
  readonly form: Form;
  readonly wide: string;
  readonly narrow: string;
  /** Unit and years. */
  readonly subtitle: string;
  readonly notes: readonly string[];
}

/** Whether an area has slides to show: those with a key figure. */
export function isPresented(site: Site, area: string): boolean {
  return site.headline(area).length > 0;
}

/**
 * The slides of an area in a language as a page shows them: those of its deck, long tables cut as the deck cuts them.
 * @throws RangeError for an area that the dataset does not have
 */
export function presentedOf(site: Site, area: string, language: Language): Presented[] {
  const drawings = drawingsOf(site, area, language);
  return slidesOfArea(site, area, language).flatMap((slide): Presented[] => {
    if (slide.kind === "review" || slide.kind === "sources") return partsOf(slide, language);
    if (slide.kind !== "chart") return [{ ...slide, notes: asOnPage(slide.notes, language) }];
    const drawn = drawings.shift();
    if (!drawn) throw new TypeError(`no chart for the slide: ${slide.kicker}`);
    return [{ ...slide, drawn }];
  });
}

/** The charts in the order of their slides: a series without any figure has none. */
function drawingsOf(site: Site, area: string, language: Language): Drawn[] {
  const shown = site.headline(area).filter((series) => latest(series));
  return shown.map((series) => {
    const { form, caption, draw } = exhibitOfSeries(series, site, language);
    const notes = seriesNotes(series, language);
    return { form, wide: draw("wide"), narrow: draw("narrow"), subtitle: caption.subtitle, notes };
  });
}

function partsOf(slide: ReviewSlide | SourcesSlide, language: Language): Presented[] {
  const parts = rowsByPage(slide, language);
  const notes = asOnPage(slide.notes, language);
  return parts.map((part, at) => {
    const kicker = slideSentences(language).part(slide.kicker, at + 1, parts.length);
    const rows = part.map((row) => row.map((cell) => ({ ...cell, words: saidOnPage(cell.words, language) })));
    return { ...slide, kicker, notes, table: { ...slide.table, rows } };
  });
}

function asOnPage(lines: readonly string[], language: Language): string[] {
  return lines.map((line) => saidOnPage(line, language));
}

/** A deck says of its charts that they can be edited; those of a page cannot. */
function saidOnPage(line: string, language: Language): string {
  return line.replace(slideWords.formulas[language], presentWords.formulas[language]);
}
