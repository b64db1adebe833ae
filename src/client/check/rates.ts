import type { Published } from "../../disclosure/published.ts";
import { checkerSentences, checkerWords } from "../../i18n/checker.ts";
import type { Language } from "../../i18n/language.ts";
import { formatPeriod } from "../../i18n/periods.ts";
import { sentences } from "../../i18n/sentences.ts";
import { verdictWords } from "../../i18n/verdicts.ts";
import type { Reconciled } from "../../reconcile/reconciled.ts";
import { type Verdict, verdicts } from "../../reconcile/reconciliation.ts";
import { rateCell, reportedCell, writtenTerms } from "../../site/cells.ts";
import { explanationLines } from "../../site/explanation.ts";
import { placeName } from "../../site/names.ts";
import { seriesName } from "../../site/narration.ts";
import type { Site } from "../../site/site.ts";
import { comparePeriods } from "../../tables/period.ts";
import type { RateRow, Rates } from "./message.ts";

type Figure = Published<Reconciled>;

/** What to look at first; what stands together is of one group. */
const urgency: readonly (readonly (Verdict | undefined)[])[] = [
  ["unexplained", "explained"],
  ["no_base"],
  ["rounding"],
  ["exact"],
  [undefined],
];

/**
 * The rates that rest on rows of the files that were put in. Sums over places within are left to the site: a sender
 * has a part of them at most.
 * @param isPutIn whether a file, by its name in the dataset, was put in
 */
export function ratesOf(site: Site, isPutIn: (file: string) => boolean, language: Language): Omit<Rates, "remarks"> {
  const figures = site.places.all
    .flatMap(({ id }) => site.figures(id))
    .filter(({ rollUp, rows }) => !rollUp && rows.some(({ file }) => isPutIn(file)));
  return {
    groups: urgency.flatMap((among, rank) => {
      const own = figures.filter(({ reconciliation }) => among.includes(reconciliation?.verdict)).sort(worstFirst);
      const rows = own.map((figure) => rowOf(figure, site, language));
      return rows.length > 0 ? [{ label: labelOf(among, language), open: rank === 0, rows }] : [];
    }),
    verdicts: verdicts.flatMap((verdict) => {
      const count = figures.filter(({ reconciliation }) => reconciliation?.verdict === verdict).length;
      return count > 0 ? [{ verdict, word: verdictWords[verdict][language], count }] : [];
    }),
  };
}

function labelOf(among: readonly (Verdict | undefined)[], language: Language): string {
  const names = among.map((verdict) => (verdict ? verdictWords[verdict] : checkerWords.ratesNotReported)[language]);
  return sentences(language).list(names);
}

/** What nothing explains first, then the latest period; places and indicators stay as they are declared. */
function worstFirst(a: Figure, b: Figure): number {
  const rank = ({ reconciliation }: Figure) => urgency[0]?.indexOf(reconciliation?.verdict) ?? 0;
  return rank(a) - rank(b) || -comparePeriods(a.period, b.period);
}

/** So many explanations and hints of a rate; rows that repeat one another can have thousands. */
const most = 8;

function firstOf(lines: readonly string[], language: Language): string[] {
  if (lines.length <= most) return [...lines];
  return [...lines.slice(0, most), checkerSentences(language).more(lines.length - most)];
}

function rowOf(figure: Figure, { places }: Site, language: Language): RateRow {
  const place = places.place(figure.area);
  const verdict = figure.reconciliation?.verdict;
  return {
    area: place ? placeName(place, language).words : figure.area,
    period: formatPeriod(figure.period, language),
    series: seriesName(figure, language),
    reported: reportedCell(figure, language),
    recomputed: rateCell(figure, language),
    sides: figure.sides.length === 2 ? figure.sides.map((side) => writtenTerms(side, language)) : [],
    verdict: verdict && { verdict, word: verdictWords[verdict][language] },
    lines: firstOf(explanationLines(figure, places, language), language),
  };
}
