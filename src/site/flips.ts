import { group } from "d3";
import type { Published } from "../disclosure/published.ts";
import { shortestText } from "../exact/decimal.ts";
import type { Language } from "../i18n/language.ts";
import { sentences } from "../i18n/sentences.ts";
import { standardSentences } from "../i18n/standards.ts";
import { formatCount, formatRate } from "../i18n/units.ts";
import type { Answer, Flip } from "../reconcile/flips.ts";
import type { Reconciled } from "../reconcile/reconciled.ts";
import type { Places } from "../tables/places.ts";
import { reportedCell } from "./cells.ts";
import { baseName } from "./explanation.ts";
import { limitText } from "./limits.ts";

/** A sentence for each number whose meeting depends on the basis: each basis with its fraction, its rate, its answer. */
export function flipLines(figure: Published<Reconciled>, places: Places, language: Language): string[] {
  const say = standardSentences(language);
  // Two documents with one number share a sentence.
  const same = group(
    figure.flips ?? [],
    ({ limit }) => `${shortestText(limit.value, 12)} ${limit.better} ${limit.strict} ${limit.tier?.en}`,
  );
  return [...same.values()].flatMap((flips) => {
    const [first] = flips;
    if (!first) return [];
    const answers = first.answers.map((answer) => answerText(answer, figure, places, language));
    const names = [...new Set(flips.map((flip) => setName(flip, language)))];
    return [say.flip(limitText(first.limit, language), sentences(language).list(names), say.several(answers))];
  });
}

function setName({ set, limit }: Flip, language: Language): string {
  return limit.tier
    ? `${set.name[language]}${language === "en" ? ", " : ""}${limit.tier[language]}`
    : set.name[language];
}

function answerText(answer: Answer, figure: Published<Reconciled>, places: Places, language: Language): string {
  const say = standardSentences(language);
  const { basis, numerator, denominator, value, meets } = answer;
  if (basis === "reported") return say.answer(say.reportedBasis, "", reportedCell(figure, language).text, meets);
  const name = basis === "defined" ? say.definedBasis : baseName(basis, figure, places, language);
  const fraction =
    numerator && denominator ? `${formatCount(numerator, language)}/${formatCount(denominator, language)}` : "";
  return say.answer(name, fraction, formatRate(value, figure.indicator, language), meets);
}
