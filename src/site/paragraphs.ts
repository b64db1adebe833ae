import type { Published } from "../disclosure/published.ts";
import { type Exact, roundedTo } from "../exact/decimal.ts";
import { compare, type Fraction, fraction, subtract, zero } from "../exact/fraction.ts";
import type { Language } from "../i18n/language.ts";
import { markMeaning } from "../i18n/marks.ts";
import { type Counted, paragraphSentences, type SaidSide, type SaidTerm } from "../i18n/paragraphs.ts";
import { formatPeriodLong } from "../i18n/periods.ts";
import { sentences } from "../i18n/sentences.ts";
import { amountOf, type WorthUnit } from "../i18n/trends.ts";
import { formatChange, formatCount } from "../i18n/units.ts";
import type { Indicator } from "../indicators/define.ts";
import type { Term } from "../indicators/term.ts";
import type { Side, TermValue } from "../rates/side.ts";
import type { Reconciled } from "../reconcile/reconciled.ts";
import type { Judgement } from "../standards/judgement.ts";
import { undated } from "../tables/period.ts";
import type { Place, Places } from "../tables/places.ts";
import { group as groups } from "../tables/vocabulary.ts";
import { changeInWords } from "../trends/narration.ts";
import { rateCell, reportedCell, sideHeads } from "./cells.ts";
import { explanationLines } from "./explanation.ts";
import { distanceText, limitLabel } from "./judgement.ts";
import { limitNumber } from "./limits.ts";
import { placeName } from "./names.ts";
import { levelName, missingTerms, seriesName } from "./narration.ts";
import { trendIn } from "./paragraphs-trend.ts";
import { latest, type Series } from "./series.ts";

/**
 * A series as a paragraph of a work report (工作汇报): the counts in place, the rate, how it stands to the first
 * standard, how it moved, and what must be said with it. Whatever the figures do not carry is left out: no praise, no
 * cause. A rate that nothing explains is said so; one that cannot be worked out is said so as well.
 * @returns "" for a series without figures
 */
export function reportParagraph(series: Series, place: Place, places: Places, language: Language): string {
  const figure = latest(series);
  if (!figure) return "";
  const said = paragraphSentences(language);
  const when = figure.period === undated ? "" : formatPeriodLong(figure.period, language);
  const whole = said.whole(placeName(place, language).words, place.kind);
  const main = said.sentence(
    when,
    whole,
    countsInWords(figure, language),
    rateText(figure, places, language),
    standardText(figure, language),
    changeText(series, figure, places, language),
  );
  return sentences(language).paragraph([main, ...remarks(figure, places, language)]);
}

/** The counts behind a rate, with whom they are of: 小学适龄儿童少年1856人，…，已入学1835人; empty where none is known. */
export function countsInWords(figure: Published<Reconciled>, language: Language): string {
  const { indicator, sides } = figure;
  const [numerator, denominator] = sides;
  const said = paragraphSentences(language);
  if (indicator.measure.kind === "parity") return said.listed(listedSides(figure, language));
  const [top, bottom] = [numerator, denominator].map((side) => side && saidSide(side, language));
  const first = bottom ?? top;
  if (!first) return "";
  const { level, group } = whoseWords(figure, language);
  const among = indicator.unit === "%";
  return said.counted({ level, group, denominator: first, numerator: bottom ? top : undefined, among });
}

/** 小学, and for a group that has none of its own in the indicator's name, 女童. */
function whoseWords(figure: Reconciled, language: Language): Pick<Counted, "level" | "group"> {
  const { indicator, group } = figure;
  const single = indicator.groups !== "any" && indicator.groups.length === 1;
  const words: Readonly<Record<string, Readonly<Record<Language, string>>>> = groups.words;
  return {
    level: levelName(figure, language),
    group: group === "all" || single ? "" : (words[group]?.[language] ?? group),
  };
}

/** The sides of a parity index: those of the group, then those of all, after what is left out. */
function listedSides({ indicator, sides }: Published<Reconciled>, language: Language): SaidTerm[] {
  const heads = sideHeads(indicator, language);
  return sides.flatMap(({ terms: [first], value }, at) =>
    first && value ? [{ label: heads[at] ?? "", amount: amount(value, first.term, language) }] : [],
  );
}

/** A side in words; undefined where its sum is not known. */
function saidSide({ terms, value }: Side, language: Language): SaidSide | undefined {
  const [first] = terms;
  if (!value || !first) return undefined;
  const filled = terms.filter((term) => term.status === "filled" && term.value);
  const said = (list: readonly TermValue[]) =>
    list.map(({ term, value: count }) => ({
      label: term.label[language],
      amount: amount(count ?? zero, term, language),
    }));
  const less = filled.filter(({ role, value: count }) => role !== "plus" && count && compare(count, zero) !== 0);
  return {
    plus: said(filled.filter(({ role }) => role === "plus")),
    less: said(less),
    total: amount(value, first.term, language),
  };
}

/** 1856人, 18 387册; in English the name says what is counted, but for areas and money. */
function amount(count: Fraction, { table, column }: Term, language: Language): string {
  const declared = table.columns[column];
  const unit: WorthUnit = declared?.type === "count" || declared?.type === "quantity" ? declared.unit : "persons";
  const digits = formatCount(count, language);
  return language === "en" && unit !== "m²" && unit !== "yuan" ? digits : amountOf(digits, unit, language);
}

function rateText(figure: Published<Reconciled>, places: Places, language: Language): string {
  const said = paragraphSentences(language);
  const name = seriesName(figure, language);
  const { rate, reported, reconciliation } = figure;
  const missing = sentences(language).list(missingTerms(figure.sides, language));
  const printed = reportedCell(figure, language).text;
  if (rate.status !== "observed") {
    if (rate.status !== "not_reported") return said.nothing(name, markMeaning(rate.status, language));
    return reported.status === "filled" && !figure.rollUp
      ? said.withoutCounts(name, printed, missing)
      : said.notReported(name, missing);
  }
  const recomputed = rateCell(figure, language).text;
  const [how = ""] = explanationLines(figure, places, language);
  switch (reconciliation?.verdict) {
    case "unexplained":
      return said.unexplained(name, recomputed, printed);
    case "explained":
      return said.explained(name, recomputed, printed, how, reconciliation.explanations.length - 1);
    case "rounding":
      return said.rounded(name, recomputed, printed, how);
    default:
      return said.rate(name, recomputed);
  }
}

function standardText(figure: Published<Reconciled>, language: Language): string {
  const [judgement] = figure.judgements ?? [];
  const { rate, indicator, flips, reconciliation } = figure;
  if (!judgement || rate.status !== "observed") return "";
  const said = paragraphSentences(language);
  const { limit, meets } = judgement;
  const origin = originOf(judgement, language);
  if (!limit || meets === undefined) return said.severalLimits(limitLabel(judgement, language), meets, origin);
  const apart = differenceTo(limit.value, rate.value, indicator, language);
  const main = said.against({
    limit: limitNumber(limit.value, indicator.unit, language),
    ...apart,
    meets,
    strict: limit.strict,
    upper: limit.better === "lower",
    disputed: reconciliation?.verdict === "unexplained" || reconciliation?.verdict === "explained",
    distance: apart.difference && distanceText(judgement, language),
    origin,
  });
  const [answer] = judgement.against;
  const overturned = flips?.some(({ set }) => set === judgement.set) && answer?.asReported === !meets;
  return overturned ? `${main}${language === "en" ? ", " : "，"}${said.asReported(!meets)}` : main;
}

/** How far the rate as printed lies from a limit; less than a unit of its last decimal is said so. */
function differenceTo(
  limit: Fraction,
  value: Exact,
  indicator: Indicator,
  language: Language,
): { difference: string; above: boolean } {
  const exact = "sqrt" in value ? roundedTo(value, 12) : value;
  const above = compare(exact, limit) > 0;
  if (compare(exact, limit) === 0) return { difference: "", above };
  const printed = subtract(roundedTo(value, indicator.decimals), limit);
  const smallest = fraction(1, 10n ** BigInt(indicator.decimals));
  if (compare(printed, zero) === 0) {
    return { difference: paragraphSentences(language).lessThan(formatChange(smallest, indicator, language)), above };
  }
  return { difference: formatChange(printed, indicator, language), above };
}

/** Where a limit comes from and how sure it is; the office's own needs no word where it judges this very kind of place. */
function originOf({ set, against, indicative }: Judgement, language: Language): string[] {
  const said = paragraphSentences(language);
  const found = against.map(({ limit }) => limit.confirmed);
  const isOwn = found.every((each) => each === "declared");
  if (isOwn && !indicative) return [];
  return [
    set.name[language],
    ...(indicative ? [said.indicative] : []),
    ...(found.includes("not_confirmed") ? [said.notConfirmed] : found.includes("secondary") ? [said.secondary] : []),
  ];
}

/** Against the last year that can be compared; nothing where the latest figure has no part in it. */
function changeText(series: Series, figure: Published<Reconciled>, places: Places, language: Language): string {
  const { latest: change } = trendIn(series, places);
  if (!change || change.to.period !== figure.period) return "";
  const said = paragraphSentences(language);
  const words = changeInWords(change, series.indicator, language).slice(0, -1);
  const chance = { beyond_chance: said.beyondChance, within_chance: said.withinChance, no_interval: "" };
  const judged = words.length > 1 ? chance[change.chance.status] : "";
  return [...words, ...(judged ? [judged] : [])].join(language === "en" ? ", " : "，");
}

/** What a reader would be misled without: blank exclusions, places missing from a sum, a base from another table. */
function remarks({ sides, rollUp, rate }: Published<Reconciled>, places: Places, language: Language): string[] {
  if (rate.status !== "observed") return [];
  const say = sentences(language);
  const terms = sides.flatMap((side) => side.terms);
  const blank = terms.filter(({ role, status }) => role === "excluding" && status === "not_reported");
  const labels = [...new Set(blank.map(({ term }) => term.label[language]))];
  const missing = (rollUp?.missing ?? []).flatMap((id) => places.place(id) ?? []);
  const names = missing.map((place) => placeName(place, language).words);
  return [
    ...(labels.length > 0 ? [paragraphSentences(language).undeclared(labels)] : []),
    ...(names.length > 0 ? [say.missingChildren(say.list(names))] : []),
    ...terms.flatMap(({ substituted, term }) => {
      const other = term.otherwise ?? term;
      return substituted ? [say.substituted(other.label[language], other.table.label[language])] : [];
    }),
  ];
}
