import type { Published } from "../../disclosure/published.ts";
import { formatPeriodLong } from "../../i18n/periods.ts";
import { slideSentences } from "../../i18n/slides.ts";
import { statements } from "../../i18n/statements.ts";
import { unitNames } from "../../i18n/units.ts";
import { verdictWords } from "../../i18n/verdicts.ts";
import { words } from "../../i18n/words.ts";
import type { Reconciled } from "../../reconcile/reconciled.ts";
import { rateCell, reportedCell } from "../../site/cells.ts";
import type { Comparison, Peers } from "../../site/comparison.ts";
import { sourcesOf } from "../../site/footnotes.ts";
import { formulaInWords } from "../../site/formula.ts";
import { standingText } from "../../site/judgement.ts";
import { placeName } from "../../site/names.ts";
import { seriesName } from "../../site/narration.ts";
import type { ChartData } from "../chart-data.ts";
import { fractionLine } from "../equation.ts";
import type { ComparisonSlide } from "../slide.ts";
import { footOf, kickerOf, type Telling } from "../telling.ts";

/** What is compared, and as whom it is told. */
export interface Compared {
  readonly comparison: Comparison;
  readonly peers: Peers;
  readonly telling: Telling;
}

/** What one form of chart says of a comparison. */
interface Told {
  readonly title: string;
  /** Behind the unit: the period, and where the axis starts. */
  readonly under: readonly string[];
  readonly key: readonly string[];
  readonly chart: ChartData;
  readonly alternative: string;
  /** What the speaker reads before the places. */
  readonly notes: readonly string[];
  /** Several periods are in the chart: none stands above the title. */
  readonly overYears?: true;
}

/** A comparison as a slide: its notes hold the formula, every place with its account, and the papers. */
export function comparisonSlide(compared: Compared, told: Told): ComparisonSlide {
  const { comparison, telling } = compared;
  const { language, area } = telling;
  const say = slideSentences(language);
  const { indicator } = comparison;
  const period = told.overYears ? "" : formatPeriodLong(comparison.period, language);
  const kicker = kickerOf(area, seriesName(comparison, language), period);
  const unit = say.labelled(words.unit[language], unitNames[indicator.unit][language]);
  const papers = papersOf(compared);
  return {
    kind: "comparison",
    kicker,
    title: told.title,
    subtitle: statements([unit, ...told.under], language),
    key: statements(told.key, language),
    chart: told.chart,
    alternative: told.alternative,
    notes: [
      say.labelled(kicker, told.title),
      ...told.notes,
      say.labelled(words.formula[language], formulaInWords(indicator, language)),
      ...placeLines(compared),
      ...(papers.length > 0 ? [say.labelled(words.source[language], papers.join(" · "))] : []),
      say.labelled(words.document[language], indicator.document[language]),
    ],
    foot: footOf(telling, papers.length > mostPapers ? [] : papers),
  };
}

/** More of them do not fit the foot; the notes have all. */
const mostPapers = 3;

function papersOf({ peers }: Compared): string[] {
  return [...new Set(peers.peers.flatMap(({ figure }) => sourcesOf(figure)))];
}

/** Each place with its rate as an equation, what was reported, and how it stands. */
function placeLines({ peers, telling }: Compared): string[] {
  const { language } = telling;
  const say = slideSentences(language);
  return peers.peers.map(({ place, figure }) =>
    say.labelled(placeName(place, language).words, statements(accountOf(figure, telling), language)),
  );
}

function accountOf(figure: Published<Reconciled>, telling: Telling): string[] {
  const { language } = telling;
  const fraction = fractionLine(figure, telling);
  const rate = rateCell(figure, language).text;
  const { reconciliation, judgements, reported } = figure;
  const [judgement] = judgements ?? [];
  const worked = fraction === "" ? rate : `${fraction} = ${rate}`;
  return [
    reported.status === "filled" && !figure.rollUp
      ? slideSentences(language).bothRates(worked, reportedCell(figure, language).text)
      : worked,
    ...(reconciliation ? [verdictWords[reconciliation.verdict][language]] : []),
    ...(judgement ? [standingText(figure, judgement, language)] : []),
  ];
}
