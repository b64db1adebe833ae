import { slideSentences, slideWords } from "../i18n/slides.ts";
import { standardWords } from "../i18n/standards.ts";
import { statements } from "../i18n/statements.ts";
import { verdictWords } from "../i18n/verdicts.ts";
import { words } from "../i18n/words.ts";
import type { Verdict } from "../reconcile/reconciliation.ts";
import { rateCell, reportedCell } from "../site/cells.ts";
import { explanationLines } from "../site/explanation.ts";
import { seriesName } from "../site/narration.ts";
import { latest, type Series } from "../site/series.ts";
import type { Grid, GridCell, ReviewSlide, ShownStandard } from "./slide.ts";
import { shownStandard } from "./standards.ts";
import { outcomeGlyphs, outcomeTones, plain, toned, verdictGlyphs, verdictTones, worstOf } from "./status.ts";
import { footOf, kickerOf, type Telling } from "./telling.ts";
import { countsOf } from "./verdict-counts.ts";

/** The latest figures of an area that were reported, worst first; undefined where none was. */
export function ownReview(series: readonly Series[], telling: Telling): ReviewSlide | undefined {
  const judged = worstFirst(series.filter((each) => latest(each)?.reconciliation));
  if (judged.length === 0) return undefined;
  const { language, area } = telling;
  const say = slideSentences(language);
  const counts = countsOf(judged);
  const title = say.ownReview(judged.length, counts.unexplained, counts.no_base);
  return {
    kind: "review",
    kicker: kickerOf(area, words.reconciliation[language]),
    title,
    table: ownTable(judged, say.tableAlternative(title, judged.length), telling),
    notes: judged.flatMap((each) => lineOf(each, telling)),
    foot: footOf(telling),
  };
}

function ownTable(series: readonly Series[], alternative: string, telling: Telling): Grid {
  const { language } = telling;
  const judged = series.flatMap((each) => {
    const figure = latest(each);
    return figure ? [{ each, figure, standard: shownStandard(figure, language) }] : [];
  });
  const withStandard = judged.some(({ standard }) => standard);
  return {
    alternative,
    columns: [
      { head: slideWords.indicator[language], width: withStandard ? 3.2 : 4, align: "l" },
      { head: words.reported[language], width: 1.4, align: "r" },
      { head: words.recomputed[language], width: 1.6, align: "r" },
      { head: words.reconciliation[language], width: 2.4, align: "l" },
      ...(withStandard ? [{ head: standardWords.standard[language], width: 2.6, align: "l" as const }] : []),
    ],
    rows: judged.map(({ each, figure, standard }) => [
      plain(seriesName(each, language)),
      plain(reportedCell(figure, language).text),
      plain(rateCell(figure, language).text),
      verdictCell(figure.reconciliation?.verdict, telling),
      ...(withStandard ? [standardCell(standard)] : []),
    ]),
  };
}

function lineOf(series: Series, telling: Telling): string[] {
  const { language, site } = telling;
  const figure = latest(series);
  if (!figure?.reconciliation) return [];
  const { verdict } = figure.reconciliation;
  const what = [verdictWords[verdict][language], ...explanationLines(figure, site.places, language)];
  const say = slideSentences(language);
  return [say.labelled(seriesName(series, language), statements(what, language))];
}

function verdictCell(verdict: Verdict | undefined, { language }: Telling): GridCell {
  if (!verdict) return plain("");
  return toned(`${verdictGlyphs[verdict]} ${verdictWords[verdict][language]}`, verdictTones[verdict]);
}

function standardCell(standard: ShownStandard | undefined): GridCell {
  if (!standard) return plain("–");
  const said = [`${outcomeGlyphs[standard.outcome]} ${standard.words}`, standard.changes].filter(Boolean).join("\n");
  return toned(said, outcomeTones[standard.outcome]);
}

function worstFirst(series: readonly Series[]): Series[] {
  const place = (each: Series) => worstOf.indexOf(latest(each)?.reconciliation?.verdict ?? "exact");
  return [...series].sort((a, b) => place(a) - place(b));
}
