import type { Published } from "../disclosure/published.ts";
import { approximate, type Fraction, fraction } from "../exact/fraction.ts";
import type { Language } from "../i18n/language.ts";
import { formatPeriod } from "../i18n/periods.ts";
import { sentences } from "../i18n/sentences.ts";
import { formatCount, formatRate, formatReported } from "../i18n/units.ts";
import { elsewhere, printingWords, sideName, type VerdictSentences, verdictSentences } from "../i18n/verdicts.ts";
import type { Reconciled } from "../reconcile/reconciled.ts";
import type { Candidate, Explanation, Hint } from "../reconcile/reconciliation.ts";
import type { Places } from "../tables/places.ts";
import { reportedCell } from "./cells.ts";
import { limitNumber } from "./limits.ts";
import { placeName } from "./names.ts";
import { levelName, missingTerms } from "./narration.ts";

/** The words for one figure: its language, and where names of places come from. */
interface Voice {
  readonly figure: Published<Reconciled>;
  readonly places: Places;
  readonly language: Language;
  readonly say: VerdictSentences;
}

/** What is said of a verdict, a sentence each: explanations, hints, and the bases that were tried and do not fit. */
export function explanationLines(figure: Published<Reconciled>, places: Places, language: Language): string[] {
  const { reconciliation, reported } = figure;
  const say = verdictSentences(language);
  if (!reconciliation || reported.status !== "filled") return [];
  const voice = { figure, places, language, say };
  const { verdict, printing, explanations, hints, tried } = reconciliation;
  if (verdict === "no_base") return [say.noBase(sentences(language).list(missingTerms(figure.sides, language)))];
  if (verdict === "rounding" && printing) {
    return [
      printing === "at_least" ? say.orMore : say.rounding(printingWords[printing][language], reported.value.decimals),
    ];
  }
  const failed = tried.map((each) =>
    say.triedOne(triedName(each, voice), fractionOf(each, voice), rateText(each.value, voice)),
  );
  return [
    ...explanations.map((each) => explanationLine(each, voice)),
    ...hints.map((each) => hintLine(each, voice)),
    ...(verdict === "unexplained" && failed.length > 0
      ? [say.tried(sentences(language).list([...new Set(failed)]))]
      : []),
  ];
}

function explanationLine(explanation: Explanation, voice: Voice): string {
  const { say } = voice;
  const sentence = printed(explanation, voice);
  return explanation.chance > 0 ? say.withChance(sentence, percent(explanation.chance)) : sentence;
}

function printed({ candidate, printing }: Explanation, voice: Voice): string {
  const sentence = candidateLine(candidate, voice);
  return printing === "half_up" ? sentence : voice.say.withPrinting(sentence, printingWords[printing][voice.language]);
}

function candidateLine(candidate: Candidate, voice: Voice): string {
  const { say } = voice;
  const { change } = candidate;
  const [fractionText, rate] = [fractionOf(candidate, voice), rateText(candidate.value, voice)];
  switch (change.kind) {
    case "left_in":
      return say.leftIn(nameOf(candidate, voice), fractionText, rate);
    case "joined":
      return say.joined(nameOf(candidate, voice), fractionText, rate);
    case "variant":
      return say.variant(nameOf(candidate, voice), fractionText, rate);
    case "unit":
      return say.unit(String(approximate(change.factor)), rate);
    case "other_row": {
      const where = nameOf(candidate, voice);
      if (change.side === "rate") return say.otherRate(where, fractionText, rate);
      return say.otherCount(sideName(change.side, voice.language), where, fractionText, rate);
    }
    case "reported_elsewhere":
      return say.reportedElsewhere(nameOf(candidate, voice), reportedCell(voice.figure, voice.language).text);
  }
}

/** How a basis is called, in a few words. */
export function baseName(
  candidate: Candidate,
  figure: Published<Reconciled>,
  places: Places,
  language: Language,
): string {
  return triedName(candidate, { figure, places, language, say: verdictSentences(language) });
}

/** A base that was tried, in a few words. */
function triedName(candidate: Candidate, voice: Voice): string {
  const name = nameOf(candidate, voice);
  if (candidate.change.kind === "left_in") return voice.say.leftInShort(name);
  return candidate.change.kind === "joined" ? voice.say.joinedShort(name) : name;
}

/** What a candidate changes, in a few words: the exclusion, the other base, the other row. */
function nameOf({ change }: Candidate, { places, language, figure }: Voice): string {
  if (change.kind === "left_in" || change.kind === "joined") {
    return sentences(language).list(
      change.terms.map((term) => (language === "en" ? term.en.toLowerCase() : term[language])),
    );
  }
  if (change.kind === "variant") return change.name[language];
  if (change.kind !== "other_row" && change.kind !== "reported_elsewhere") return "";
  const { from, row } = change;
  const place = places.place(row.area);
  const named = {
    year_before: formatPeriod(row.period, language),
    year_after: formatPeriod(row.period, language),
    other_level: levelName({ indicator: figure.indicator, level: row.level, group: row.group }, language),
    other_source: row.source,
    other_area: place ? placeName(place, language).words : row.area,
  }[from];
  return named || elsewhere(from, language);
}

function hintLine(hint: Hint, voice: Voice): string {
  const { say, language, figure } = voice;
  const count = (whole: bigint) => formatCount(fraction(whole), language);
  const { reported, indicator, rate } = figure;
  const asReported = reported.status === "filled" ? formatReported(reported.value, indicator, language) : "";
  switch (hint.kind) {
    case "needs":
      return say.needs(sideName(hint.side, language), count(hint.from), count(hint.to));
    case "no_whole": {
      const other = hint.side === "denominator" ? "numerator" : "denominator";
      const fixed = rate[other] ? formatCount(rate[other], language) : "";
      const sentence = say.noWhole(sideName(hint.side, language), fixed, asReported);
      if (!hint.nearest) return sentence;
      const written =
        hint.side === "denominator" ? `${fixed}/${count(hint.nearest.count)}` : `${count(hint.nearest.count)}/${fixed}`;
      return say.nearest(sentence, written, printingWords[hint.nearest.printing][language]);
    }
    case "counted_separately":
      return say.countedSeparately(count(hint.count), count(hint.to));
    case "digits_swapped":
      return hint.where === "reported"
        ? say.swappedReported(hint.as)
        : say.swappedCount(sideName(hint.where, language), hint.as);
    case "capped":
      return say.capped;
    case "counts_rounded":
      return say.countsRounded(String(hint.to));
    case "one_factor":
      return say.oneFactor(String(Number(approximate(hint.factor).toPrecision(6))));
    case "standard_copied": {
      const names = sentences(language).list(hint.sets.map(({ name }) => name[language]));
      return say.standardCopied(limitNumber(hint.limit, indicator.unit, language), names);
    }
    case "by_chance":
      return say.byChance(printed(hint.explanation, voice), percent(hint.explanation.chance));
  }
}

function fractionOf({ numerator, denominator }: Candidate, { language }: Voice): string {
  return numerator && denominator ? `${formatCount(numerator, language)}/${formatCount(denominator, language)}` : "";
}

/** The rate a candidate gives, with the decimals that pages print. */
function rateText(value: Fraction, { figure, language }: Voice): string {
  return formatRate(value, figure.indicator, language);
}

function percent(chance: number): string {
  return chance < 0.01 ? "<1%" : `${Math.round(chance * 100)}%`;
}
