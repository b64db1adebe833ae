import type { Language } from "../i18n/language.ts";
import type { Places } from "../tables/places.ts";
import type { Change } from "../trends/change.ts";
import { breakInWords, changeInWords, directionInWords, withheldInWords } from "../trends/narration.ts";
import type { Trend } from "../trends/trend.ts";
import { trendIn } from "./paragraphs-trend.ts";
import type { Series } from "./series.ts";

/** More breaks than that are the rule of a series, and its table shows them. */
const mostBreaks = 2;

/**
 * What a series says of time, a sentence each: the latest change in the unit of the rate and in persons, and whether it
 * is more than chance makes; the direction with its interval, or why none is judged; the breaks that are not told yet.
 * Nothing where no figure is dated, which the figure itself says.
 */
export function trendLines(series: Series, places: Places, language: Language): string[] {
  const trend = trendIn(series, places);
  const { latest, direction, reasons } = trend;
  if (reasons.some(({ reason }) => reason === "no_dated_rate")) return [];
  const { indicator } = series;
  return [
    ...(latest ? changeLines(latest, trend, series, language) : []),
    ...(direction ? [directionInWords(direction, indicator, language)] : []),
    ...reasons.map((reason) => withheldInWords(reason, places, language)),
    ...breaksBeside(trend).map((each) => breakInWords(each, places, language)),
  ];
}

/**
 * The change as one sentence. That chance is not judged is a sentence of its own, and is said only where it might have
 * been: of a rate that counts no people's own outcomes nobody expects it, and too few people are told of below.
 */
function changeLines(
  { chance, ...change }: Change,
  { reasons }: Trend,
  { indicator }: Series,
  language: Language,
): string[] {
  const parts = changeInWords({ chance, ...change }, indicator, language);
  const joined = (among: readonly string[]) => among.join(language === "en" ? "; " : "，");
  if (chance.status !== "no_interval") return [joined(parts)];
  const isTold = reasons.some(({ reason }) => reason === "below_20");
  const isSaid = chance.reason === "outside_whole" || (chance.reason === "below_20" && !isTold);
  return [joined(parts.slice(0, -1)), ...(isSaid ? parts.slice(-1) : [])];
}

/** The latest breaks but the one that a reason names. */
function breaksBeside({ breaks, reasons }: Trend): Trend["breaks"] {
  const told = reasons.flatMap((each) => (each.reason === "break" ? [JSON.stringify(each.at)] : []));
  return breaks.filter((each) => !told.includes(JSON.stringify(each))).slice(-mostBreaks);
}
