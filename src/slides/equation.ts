import type { Published } from "../disclosure/published.ts";
import { isZero } from "../exact/fraction.ts";
import { sentences } from "../i18n/sentences.ts";
import { standardWords } from "../i18n/standards.ts";
import { formatChange, formatCount } from "../i18n/units.ts";
import { verdictSentences, verdictWords } from "../i18n/verdicts.ts";
import { words } from "../i18n/words.ts";
import type { Side } from "../rates/side.ts";
import type { Reconciled } from "../reconcile/reconciled.ts";
import { rateCell, reportedCell, writtenTerms } from "../site/cells.ts";
import { explanationLines } from "../site/explanation.ts";
import { differenceOf } from "./data-cells.ts";
import type { Entry, Equation, ShownVerdict } from "./slide.ts";
import { shownStandard } from "./standards.ts";
import type { Telling } from "./telling.ts";

/** The four parts of a rate as the column beside its chart writes them. */
export function equationOf(figure: Published<Reconciled>, telling: Telling): Equation {
  const { language } = telling;
  const rate = rateCell(figure, language);
  const [above, below] = figure.sides.length === 2 ? figure.sides : [];
  const reported = reportedEntry(figure, telling);
  const verdict = shownVerdict(figure, telling);
  const standard = shownStandard(figure, language);
  return {
    ...(reported ? { reported } : {}),
    recomputed: { name: words.recomputed[language], figure: rate.text, absent: rate.absent },
    above: entriesOf(above, telling),
    below: entriesOf(below, telling),
    ...(verdict ? { verdict } : {}),
    ...(standard
      ? { standard: { ...standard, heading: `${standardWords.standard[language]} ${standard.label}` } }
      : {}),
  };
}

/** The rate as printed; a sum over children says how many places it is taken over. */
function reportedEntry(figure: Published<Reconciled>, { language }: Telling): Entry | undefined {
  if (figure.rollUp) {
    const places = sentences(language).places(figure.rollUp.included.length);
    return { name: words.summed[language], figure: places, absent: true };
  }
  if (!figure.indicator.reported) return undefined;
  const printed = reportedCell(figure, language);
  return { name: words.reported[language], figure: printed.text, absent: printed.absent };
}

function entriesOf(side: Side | undefined, { language }: Telling): Entry[] {
  if (!side) return [];
  return writtenTerms(side, language).map(({ sign, label, value }) => ({
    name: sign === "" ? label : `${sign} ${label}`,
    figure: value.text,
    absent: value.absent,
  }));
}

/** The fraction in one line: `1835 ÷ 1846`; empty where it is none, or a side is not known. */
export function fractionLine({ sides }: Published<Reconciled>, { language }: Telling): string {
  const [top, bottom] = sides.length === 2 ? sides.map(({ value }) => value) : [];
  return top && bottom ? `${formatCount(top, language)} ÷ ${formatCount(bottom, language)}` : "";
}

/** The verdict with its reason in a few words: what explains it, or how far the two lie apart. */
export function shownVerdict(figure: Published<Reconciled>, telling: Telling): ShownVerdict | undefined {
  const { language, site } = telling;
  const verdict = figure.reconciliation?.verdict;
  if (!verdict) return undefined;
  const difference = differenceOf(figure);
  const gap =
    difference && !isZero(difference)
      ? verdictSentences(language).gap(formatChange(difference, figure.indicator, language))
      : "";
  const [first = ""] = verdict === "unexplained" ? [gap] : explanationLines(figure, site.places, language);
  return { verdict, words: verdictWords[verdict][language], label: words.reconciliation[language], why: first };
}
