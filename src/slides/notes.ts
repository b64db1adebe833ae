import type { Published } from "../disclosure/published.ts";
import { formatPeriod } from "../i18n/periods.ts";
import { slideSentences, slideWords } from "../i18n/slides.ts";
import { verdictWords } from "../i18n/verdicts.ts";
import { words } from "../i18n/words.ts";
import type { Reconciled } from "../reconcile/reconciled.ts";
import { rateCell, reportedCell } from "../site/cells.ts";
import { explanationLines } from "../site/explanation.ts";
import { footnotesOf, sourcesOf } from "../site/footnotes.ts";
import { formulaInWords } from "../site/formula.ts";
import { seriesName } from "../site/narration.ts";
import type { Series } from "../site/series.ts";
import { fractionLine } from "./equation.ts";
import { standardNotes } from "./standards.ts";
import { kickerOf, type Telling } from "./telling.ts";

/** What the speaker reads beside a chart: the finding, the formula with its numbers, the source, every year. */
export function chartNotes(series: Series, figure: Published<Reconciled>, finding: string, telling: Telling): string[] {
  const { language, area, site } = telling;
  const { indicator } = series;
  const say = slideSentences(language);
  const said = (label: { readonly [L in typeof language]: string }, value: string) =>
    value === "" ? [] : [say.labelled(label[language], value)];
  return [
    say.labelled(kickerOf(area, seriesName(series, language)), finding),
    ...said(words.formula, formulaInWords(indicator, language)),
    ...said(words.recomputed, workedLine(figure, telling)),
    ...said(words.reported, indicator.reported && !figure.rollUp ? reportedCell(figure, language).text : ""),
    ...said(words.reconciliation, verdictLine(figure, telling)),
    ...explanationLines(figure, site.places, language),
    ...standardNotes(figure, telling),
    ...said(words.basis, indicator.basis ? words[indicator.basis][language] : ""),
    ...said(words.source, sourcesOf(figure).join(" · ")),
    ...footnotesOf(figure, site.places, language).map((note) => note.words),
    ...said(words.definition, indicator.definition[language]),
    ...said(words.document, indicator.document[language]),
    ...everyYear(series, telling),
  ];
}

function workedLine(figure: Published<Reconciled>, telling: Telling): string {
  const fraction = fractionLine(figure, telling);
  const rate = rateCell(figure, telling.language).text;
  return fraction === "" ? rate : `${fraction} = ${rate}`;
}

function verdictLine({ reconciliation }: Published<Reconciled>, { language }: Telling): string {
  return reconciliation ? verdictWords[reconciliation.verdict][language] : "";
}

/** The chart in figures, a year to a paragraph; nothing where there is one period alone. */
function everyYear({ figures }: Series, { language }: Telling): string[] {
  if (figures.length < 2) return [];
  const say = slideSentences(language);
  const lines = figures.map((figure) => {
    const rate = rateCell(figure, language).text;
    const both = figure.reported.status === "filled";
    const rates = both ? say.bothRates(rate, reportedCell(figure, language).text) : rate;
    return say.labelled(formatPeriod(figure.period, language), rates);
  });
  return [slideWords.everyYear[language], ...lines];
}
