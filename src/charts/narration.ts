import type { Language } from "../i18n/language.ts";
import { formatRange } from "../i18n/numbers.ts";
import { formatPeriodLong } from "../i18n/periods.ts";
import { sentences } from "../i18n/sentences.ts";
import { standardSentences } from "../i18n/standards.ts";
import { axisSuffix } from "../i18n/units.ts";
import { words } from "../i18n/words.ts";
import type { Indicator } from "../indicators/define.ts";
import { limitText } from "../site/limits.ts";
import { latest, type Series } from "../site/series.ts";
import { startYear } from "../tables/period.ts";
import type { Domain } from "./domain.ts";
import { drawnLimits, isWithin } from "./standard-line.ts";
import { trendDomain } from "./trend.ts";

/** The years of a line, or the one period of bars: 2014—2023学年. */
export function spanInWords(series: Series, language: Language): string {
  if (!trendDomain(series)) return formatPeriodLong(latest(series)?.period ?? "undated", language);
  const years = series.figures.flatMap(({ period }) => startYear(period) ?? []);
  const ofSchool = series.figures.some(({ period }) => period.includes("-"));
  const range = formatRange(String(years[0]), String(years.at(-1)), language);
  return range + (ofSchool ? words.schoolYearsSuffix : words.yearsSuffix)[language];
}

/** Where the upright axis starts: from zero, or the window that it shows. */
export function axisInWords({ from, to }: Domain, { unit }: Pick<Indicator, "unit">, language: Language): string {
  if (from === 0) return words.axisFromZero[language];
  const suffix = axisSuffix(unit);
  return sentences(language).axisWindow(`${from}${suffix}`, `${to}${suffix}`);
}

/** How the chart of a series is to be read: its signs, its axis, a standard that lies outside. */
export function seriesNotes(series: Series, language: Language): string[] {
  const domain = trendDomain(series);
  const figure = latest(series);
  const limits = figure ? drawnLimits(figure) : [];
  const limit = limits.map((each) => limitText(each, language)).join(language === "en" ? " or " : "或");
  if (!domain) {
    return [words.barsFromZero[language], ...(limits.length > 0 ? [standardSentences(language).upright(limit)] : [])];
  }
  const hasReported = series.figures.some(({ reported }) => reported.status === "filled");
  return [
    ...(hasReported ? [words.chartKey[language]] : []),
    axisInWords(domain, series.indicator, language),
    ...(hasGap(series) ? [words.gapKey[language]] : []),
    ...(limits.some((each) => !isWithin(each, domain)) ? [standardSentences(language).outside(limit)] : []),
  ];
}

/** Whether a year between the first and the last has no rate. */
function hasGap({ figures }: Series): boolean {
  const years = figures.flatMap(({ period }) => startYear(period) ?? []);
  const observed = figures.filter(({ rate }) => rate.status === "observed").length;
  return years.length > 0 && observed < (years.at(-1) ?? 0) - (years[0] ?? 0) + 1;
}
