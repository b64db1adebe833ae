import { bars } from "../charts/bars.ts";
import type { Size } from "../charts/frame.ts";
import { seriesNotes, spanInWords } from "../charts/narration.ts";
import { trend, trendDomain } from "../charts/trend.ts";
import type { Language } from "../i18n/language.ts";
import { formatPeriodLong } from "../i18n/periods.ts";
import { sentences } from "../i18n/sentences.ts";
import { unitNames } from "../i18n/units.ts";
import { footnotesOf } from "../site/footnotes.ts";
import { placeName } from "../site/names.ts";
import { seriesName, takeaway } from "../site/narration.ts";
import { anchorOf, latest, type Series } from "../site/series.ts";
import type { Site } from "../site/site.ts";
import { withDistance } from "../site/standings.ts";
import type { Caption, Exhibit } from "./exhibit.ts";
import { factsOf } from "./facts.ts";
import { figureTable } from "./figure-table.ts";
import { fileName } from "./file-name.ts";
import { marksOf, sourceLine } from "./provenance.ts";

/**
 * A series of one area as a chart that travels: a line over its years, bars where one period alone has a figure.
 * @throws RangeError for an area that the dataset does not have
 */
export function exhibitOfSeries(series: Series, site: Site, language: Language): Exhibit {
  const caption = captionOf(series, site, language);
  return {
    form: trendDomain(series) ? "trend" : "bars",
    anchor: anchorOf(series),
    caption,
    draw: (size) => drawSeries(series, size, caption.alternative, language),
    table: () => figureTable(series.figures, site.places, language),
  };
}

/** The chart of a series as SVG; empty where no period has a figure. @param label its text alternative */
export function drawSeries(series: Series, size: Size, label: string, language: Language): string {
  if (trendDomain(series)) return trend(series, size, label, language);
  const figure = latest(series);
  return figure ? bars(figure, size, label, language) : "";
}

function captionOf(series: Series, site: Site, language: Language): Caption {
  const place = site.places.place(series.area);
  if (!place) throw new RangeError(`no such area: ${series.area}`);
  const [area, name] = [placeName(place, language).words, seriesName(series, language)];
  const figure = latest(series);
  const told = takeaway(series, language);
  const title = figure ? withDistance(told, figure, language) : told;
  const period = figure ? formatPeriodLong(figure.period, language) : "";
  const unit = unitNames[series.indicator.unit][language];
  return {
    language,
    file: fileName([anchorOf(series), series.area], language),
    kicker: [area, name, period].filter(Boolean).join(" · "),
    title,
    subtitle: sentences(language).rangeOfYears(unit, spanInWords(series, language)),
    facts: figure ? factsOf(figure, language) : [],
    notes: [...seriesNotes(series, language), ...notesOf(series, site, language)],
    source: sourceLine(series.figures, site, language),
    marks: marksOf(site, language),
    alternative: sentences(language).chartLabel(name, area, title),
  };
}

/** The footnotes of the figures drawn, each once. */
function notesOf({ figures }: Series, { places }: Site, language: Language): string[] {
  const notes = figures.flatMap((figure) => footnotesOf(figure, places, language));
  return [...new Set(notes.map((note) => note.words))];
}
