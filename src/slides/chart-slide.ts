import { axisInWords, spanInWords } from "../charts/narration.ts";
import { drawnLimits, isWithin } from "../charts/standard-line.ts";
import type { Published } from "../disclosure/published.ts";
import { formatRange } from "../i18n/numbers.ts";
import { formatPeriodLong } from "../i18n/periods.ts";
import { sentences } from "../i18n/sentences.ts";
import { slideSentences, slideWords } from "../i18n/slides.ts";
import { standardSentences } from "../i18n/standards.ts";
import { statements } from "../i18n/statements.ts";
import { unitNames } from "../i18n/units.ts";
import { words } from "../i18n/words.ts";
import type { Reconciled } from "../reconcile/reconciled.ts";
import { sourcesOf } from "../site/footnotes.ts";
import { limitText } from "../site/limits.ts";
import { seriesName, takeaway } from "../site/narration.ts";
import { latest, type Series } from "../site/series.ts";
import { withDistance } from "../site/standings.ts";
import { barsData } from "./bars-data.ts";
import type { BarsData, TrendData } from "./chart-data.ts";
import { equationOf } from "./equation.ts";
import { chartNotes } from "./notes.ts";
import type { ChartSlide } from "./slide.ts";
import { footOf, kickerOf, type Telling } from "./telling.ts";
import { trendData } from "./trend-data.ts";

type Drawn = TrendData | BarsData;

/** One series as a slide: what it says, its chart, its equation; undefined where it has no figure at all. */
export function chartSlideOf(series: Series, telling: Telling): ChartSlide | undefined {
  const figure = latest(series);
  if (!figure) return undefined;
  const { language, area } = telling;
  const name = seriesName(series, language);
  const finding = withDistance(takeaway(series, language), figure, language);
  const chart = trendData(series, language) ?? barsData(figure, language);
  return {
    kind: "chart",
    kicker: kickerOf(area, name, formatPeriodLong(figure.period, language)),
    title: finding,
    subtitle: subtitleOf(series, chart, telling),
    key: keyOf(figure, chart, telling),
    ...(chart ? { chart } : {}),
    absence: chart ? "" : slideWords.nothingToDraw[language],
    alternative: alternativeOf(name, finding, chart, telling),
    equation: equationOf(figure, telling),
    notes: chartNotes(series, figure, finding, telling),
    foot: footOf(telling, originOf(figure, telling)),
  };
}

/** The papers that the figure was copied from, or over how many places it is summed. */
function originOf(figure: Published<Reconciled>, { language }: Telling): string[] {
  const papers = sourcesOf(figure);
  if (papers.length > 0 || !figure.rollUp) return papers;
  return [sentences(language).sumOfChildren(figure.rollUp.included.length)];
}

/** Unit and years, and where the axis starts. */
function subtitleOf(series: Series, chart: Drawn | undefined, { language }: Telling): string {
  const say = slideSentences(language);
  const unit = say.labelled(words.unit[language], unitNames[series.indicator.unit][language]);
  if (!chart) return unit;
  return statements(
    [unit, spanInWords(series, language), axisInWords(chart.axis, series.indicator, language)],
    language,
  );
}

/** What no label in the chart says: what a ring is, and a standard that lies outside. */
function keyOf(figure: Published<Reconciled>, chart: Drawn | undefined, { language }: Telling): string {
  if (!chart) return "";
  const reported = chart.columns.findIndex(({ role }) => role === "reported");
  const ringed = reported >= 0 && !chart.labels.some(({ column }) => column === reported);
  const outside = drawnLimits(figure).filter((limit) => !isWithin(limit, chart.axis));
  const limits = outside.map((limit) => limitText(limit, language)).join(language === "en" ? " or " : "或");
  const said = [
    ...(ringed ? [words.chartKey[language]] : []),
    ...(limits === "" ? [] : [standardSentences(language).outside(limits)]),
  ];
  return statements(said, language);
}

function alternativeOf(name: string, finding: string, chart: Drawn | undefined, { area, language }: Telling): string {
  const say = slideSentences(language);
  if (chart?.kind !== "trend") return say.barsAlternative(name, area, finding);
  const years = formatRange(chart.categories[0] ?? "", chart.categories.at(-1) ?? "", language);
  return say.trendAlternative(name, area, finding, years);
}
