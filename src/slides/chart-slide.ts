import type { Published } from "../disclosure/published.ts";
import { formatRange } from "../i18n/numbers.ts";
import { formatPeriodLong } from "../i18n/periods.ts";
import { sentences } from "../i18n/sentences.ts";
import { axisSuffix, unitNames } from "../i18n/units.ts";
import { words } from "../i18n/words.ts";
import type { Reconciled } from "../reconcile/reconciled.ts";
import { sourcesOf } from "../site/footnotes.ts";
import { seriesName, takeaway } from "../site/narration.ts";
import { latest, type Series } from "../site/series.ts";
import { barsData } from "./bars-data.ts";
import { type ChartData, columnOf } from "./chart-data.ts";
import { equationOf } from "./equation.ts";
import { chartNotes } from "./notes.ts";
import type { ChartSlide } from "./slide.ts";
import { footOf, kickerOf, type Telling } from "./telling.ts";
import { trendData } from "./trend-data.ts";
import { slideSentences, slideWords } from "./words.ts";

/** One series as a slide: what it says, its chart, its equation; undefined where it has no figure at all. */
export function chartSlideOf(series: Series, telling: Telling): ChartSlide | undefined {
  const figure = latest(series);
  if (!figure) return undefined;
  const { language, area, standardOf } = telling;
  const name = seriesName(series, language);
  const finding = takeaway(series, language);
  const chart = trendData(series, language, standardOf) ?? barsData(figure, language, standardOf(figure));
  return {
    kind: "chart",
    kicker: kickerOf(area, name, periodOf(figure, telling)),
    title: finding,
    subtitle: subtitleOf(series, figure, chart, telling),
    key: keyOf(chart, telling),
    chart,
    absence: chart ? "" : slideWords.nothingToDraw[language],
    alternative: alternativeOf(name, finding, chart, telling),
    equation: equationOf(figure, telling),
    notes: chartNotes(series, figure, telling),
    foot: footOf(telling, originOf(figure, telling)),
  };
}

function periodOf({ period }: Published<Reconciled>, { language }: Telling): string {
  return formatPeriodLong(period, language);
}

/** The papers that the figure was copied from, or over how many places it is summed. */
function originOf(figure: Published<Reconciled>, { language }: Telling): string[] {
  const papers = sourcesOf(figure);
  if (papers.length > 0 || !figure.rollUp) return papers;
  return [sentences(language).sumOfChildren(figure.rollUp.included.length)];
}

/** Unit and years, and where the axis starts. */
function subtitleOf(
  series: Series,
  figure: Published<Reconciled>,
  chart: ChartData | undefined,
  telling: Telling,
): string {
  const { language } = telling;
  const say = slideSentences(language);
  const unit = say.labelled(words.unit[language], unitNames[series.indicator.unit][language]);
  if (!chart) return unit;
  const span = chart.kind === "trend" ? spanOf(series, chart, telling) : periodOf(figure, telling);
  return say.statements([unit, span, axisNote(series, chart, telling)]);
}

function keyOf(chart: ChartData | undefined, { language }: Telling): string {
  const ringed = chart && columnOf(chart, "reported") && !chart.labels.some(({ role }) => role === "reported");
  return ringed ? words.chartKey[language] : "";
}

function spanOf({ figures }: Series, { categories }: ChartData, { language }: Telling): string {
  const range = formatRange(categories[0] ?? "", categories.at(-1) ?? "", language);
  const ofSchool = figures.some(({ period }) => period.includes("-"));
  return range + (ofSchool ? words.schoolYearsSuffix : words.yearsSuffix)[language];
}

function axisNote({ indicator }: Series, { domain: { from, to } }: ChartData, { language }: Telling): string {
  const suffix = axisSuffix(indicator.unit);
  if (from === 0) return words.axisFromZero[language];
  return sentences(language).axisWindow(`${from}${suffix}`, `${to}${suffix}`);
}

function alternativeOf(name: string, finding: string, chart: ChartData | undefined, telling: Telling): string {
  const say = slideSentences(telling.language);
  if (chart?.kind !== "trend") return say.barsAlternative(name, telling.area, finding);
  const years = formatRange(chart.categories[0] ?? "", chart.categories.at(-1) ?? "", telling.language);
  return say.trendAlternative(name, telling.area, finding, years);
}
