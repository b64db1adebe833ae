import { dossierSentences } from "../i18n/dossier.ts";
import type { Language } from "../i18n/language.ts";
import { formatPeriodLong } from "../i18n/periods.ts";
import { intervalOf } from "../spread/dots.ts";
import { intervalInWords } from "../spread/narration.ts";
import type { Places } from "../tables/places.ts";
import { changeInWords, directionInWords, withheldInWords } from "../trends/narration.ts";
import { rateCell } from "./cells.ts";
import { trendIn } from "./paragraphs-trend.ts";
import { latest, type Series } from "./series.ts";

/**
 * What a series says of time, a sentence each: its latest change and whether chance makes as much, its direction over
 * the years, or why nothing is said of either. A series without a dated rate says nothing.
 */
export function trendLines(series: Series, places: Places, language: Language): string[] {
  const { latest: change, direction, reasons } = trendIn(series, places);
  if (reasons.some(({ reason }) => reason === "no_dated_rate")) return [];
  const comma = language === "en" ? ", " : "，";
  const moved = change ? changeInWords(change, series.indicator, language).join(comma) : "";
  return [
    ...intervalLine(series, language),
    ...(change ? [dossierSentences(language).about(formatPeriodLong(change.to.period, language), moved)] : []),
    ...(direction ? [directionInWords(direction, series.indicator, language)] : []),
    ...reasons.map((each) => withheldInWords(each, places, language)),
  ];
}

/** The latest rate with its interval, where it is a share of people. */
function intervalLine(series: Series, language: Language): string[] {
  const figure = latest(series);
  const interval = figure && intervalOf(figure);
  if (!figure || !interval) return [];
  const rate = rateCell(figure, language).text;
  const said = `${rate}${language === "en" ? "; " : "，"}${intervalInWords(interval, series.indicator, language)}`;
  return [dossierSentences(language).about(formatPeriodLong(figure.period, language), said)];
}
