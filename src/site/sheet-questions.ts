import type { Published } from "../disclosure/published.ts";
import { add, compare, divide, type Fraction, multiply, zero } from "../exact/fraction.ts";
import type { Language } from "../i18n/language.ts";
import { sentences } from "../i18n/sentences.ts";
import { sheetSentences } from "../i18n/sheet.ts";
import { formatCount, formatRate } from "../i18n/units.ts";
import { scale } from "../rates/measure.ts";
import type { Reconciled } from "../reconcile/reconciled.ts";
import { meets } from "../standards/meets.ts";
import type { Places } from "../tables/places.ts";
import { rateCell, reportedCell } from "./cells.ts";
import { explanationLines } from "./explanation.ts";
import { flipLines } from "./flips.ts";
import { countLines, distanceText, limitLabel, standingOf } from "./judgement.ts";
import { seriesName } from "./narration.ts";
import { equationOf, type SheetRow } from "./sheet.ts";

/** A question that an inspector is likely to ask, with the answer that the figures give. */
export interface Question {
  readonly asks: string;
  readonly answer: string;
}

interface Voice {
  readonly places: Places;
  readonly language: Language;
}

type Figure = Published<Reconciled>;

/** When a question is asked, and what it is; the first that fits a figure is the one. */
interface Rule {
  readonly fits: (figure: Figure) => boolean;
  readonly ask: (figure: Figure, voice: Voice) => Question;
}

/** In order of weight: what changes a result, what is missed, what does not reconcile, what is narrow, what is left out. */
const rules: readonly Rule[] = [
  { fits: ({ flips }) => flips !== undefined, ask: askResult },
  { fits: ({ judgements }) => judgements?.[0]?.meets === false, ask: askHowMuchShort },
  { fits: ({ reconciliation }) => reconciliation?.verdict === "unexplained", ask: askWhereFrom },
  { fits: ({ reconciliation }) => reconciliation?.verdict === "no_base", ask: askWhichBase },
  { fits: ({ reconciliation }) => reconciliation?.verdict === "explained", ask: askWhichBasis },
  { fits: isNarrow, ask: askWhetherSafe },
  { fits: (figure) => excludedFrom(figure) !== undefined, ask: askHowWorked },
];

/** The questions that the figures themselves raise, the weightiest first, one to a row at most. */
export function likelyQuestions(rows: readonly SheetRow[], places: Places, language: Language): Question[] {
  const asked = rows.flatMap(({ figure }) => {
    const weight = rules.findIndex(({ fits }) => fits(figure));
    const rule = rules[weight];
    return rule ? [{ weight, question: rule.ask(figure, { places, language }) }] : [];
  });
  return asked.sort((a, b) => a.weight - b.weight).map(({ question }) => question);
}

function askResult(figure: Figure, { places, language }: Voice): Question {
  const lines = flipLines(withTwoAnswers(figure), places, language);
  return { asks: asksOf(language).result(seriesName(figure, language)), answer: ended(lines, language) };
}

/** One limit, with the answer of the formula and the first that is another: the rest stands on the page of its theme. */
function withTwoAnswers(figure: Figure): Figure {
  const [flip] = figure.flips ?? [];
  const [own] = flip?.answers ?? [];
  const other = flip?.answers.find((each) => each.meets !== own?.meets);
  return flip && own && other ? { ...figure, flips: [{ ...flip, answers: [own, other] }] } : figure;
}

function askHowMuchShort(figure: Figure, { language }: Voice): Question {
  return {
    asks: asksOf(language).howMuchShort(seriesName(figure, language)),
    answer: ended([joined([equationOf(figure, language), ...heldAgainst(figure, language)], language)], language),
  };
}

function askWhereFrom(figure: Figure, { places, language }: Voice): Question {
  const [hint] = explanationLines(figure, places, language);
  const printed = reportedCell(figure, language).text;
  return {
    asks: asksOf(language).whereFrom(seriesName(figure, language), printed),
    answer: ended([equationOf(figure, language), ...(hint ? [hint] : [])], language),
  };
}

function askWhichBase(figure: Figure, { places, language }: Voice): Question {
  const printed = reportedCell(figure, language).text;
  return {
    asks: asksOf(language).whichBase(seriesName(figure, language), printed),
    answer: ended(explanationLines(figure, places, language).slice(0, 1), language),
  };
}

function askWhichBasis(figure: Figure, { places, language }: Voice): Question {
  const [line = ""] = explanationLines(figure, places, language);
  const printed = reportedCell(figure, language).text;
  return {
    asks: asksOf(language).whichBasis(seriesName(figure, language), printed),
    answer: ended([equationOf(figure, language), line], language),
  };
}

function askWhetherSafe(figure: Figure, { language }: Voice): Question {
  const [judgement] = figure.judgements ?? [];
  const distance = judgement ? distanceText(judgement, language) : "";
  return {
    asks: asksOf(language).safe(seriesName(figure, language), distance),
    answer: ended([joined([equationOf(figure, language), ...heldAgainst(figure, language)], language)], language),
  };
}

/** What is left out of the denominator, and what the rate would be with it: the answer that the inspector works out too. */
function askHowWorked(figure: Figure, { language }: Voice): Question {
  const say = sheetSentences(language);
  const excluded = excludedFrom(figure);
  const terms = excluded?.terms.map(
    ({ label, count }) => `${label[language]}${language === "en" ? " " : ""}${formatCount(count, language)}`,
  );
  const withThem = excluded
    ? [
        say.left(sentences(language).list(terms ?? [])),
        say.leftIn(formatRate(excluded.leftIn, figure.indicator, language), meetsWith(figure, excluded.leftIn)),
      ]
    : [];
  const rate = rateCell(figure, language).text;
  return {
    asks: asksOf(language).howWorked(seriesName(figure, language), rate),
    answer: ended([joined([equationOf(figure, language), ...withThem], language)], language),
  };
}

function isNarrow(figure: Figure): boolean {
  const [judgement] = figure.judgements ?? [];
  return judgement !== undefined && standingOf(figure, judgement).shape === "near";
}

/** The declared exclusions that leave somebody out, with the rate that stands without them. */
function excludedFrom({ sides: [top, bottom], indicator, rate }: Figure) {
  if (indicator.measure.kind !== "ratio" || rate.status !== "observed" || !top?.value || !bottom?.value)
    return undefined;
  const terms = bottom.terms.flatMap(({ role, term, value }) =>
    role === "excluding" && value && compare(value, zero) > 0 ? [{ label: term.label, count: value }] : [],
  );
  if (terms.length === 0) return undefined;
  const whole = terms.reduce((sum, { count }) => add(sum, count), bottom.value);
  const leftIn = multiply(divide(top.value, whole), scale(indicator.unit, indicator.measure.times));
  return { terms, leftIn };
}

function meetsWith({ judgements }: Figure, value: Fraction): boolean | undefined {
  const limit = judgements?.[0]?.limit;
  return limit && meets(value, limit);
}

function heldAgainst(figure: Figure, language: Language): string[] {
  const [judgement] = figure.judgements ?? [];
  if (!judgement) return [];
  const label = sheetSentences(language).againstLimit(limitLabel(judgement, language));
  return [label, ...countLines(figure, judgement, language).slice(0, 1)];
}

function asksOf(language: Language) {
  return sheetSentences(language).asks;
}

function joined(parts: readonly string[], language: Language): string {
  return sheetSentences(language).clauses(parts);
}

function ended(lines: readonly string[], language: Language): string {
  return sentences(language).paragraph(lines);
}
