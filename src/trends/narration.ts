import { decimalText, roundedTo } from "../exact/decimal.ts";
import { compare, type Fraction, fraction, subtract, zero } from "../exact/fraction.ts";
import { halfUp } from "../exact/printing.ts";
import type { Language } from "../i18n/language.ts";
import { formatDigits } from "../i18n/numbers.ts";
import { formatPeriodLong } from "../i18n/periods.ts";
import { sentences, type Direction as Way } from "../i18n/sentences.ts";
import { amountOf, noChanceWords, trendSentences, trendWords } from "../i18n/trends.ts";
import { formatChange, formatCount } from "../i18n/units.ts";
import type { Indicator } from "../indicators/define.ts";
import { fractionNear } from "../spread/narration.ts";
import { inLanguage } from "../tables/dataset-json.ts";
import type { Places } from "../tables/places.ts";
import type { Break } from "./breaks.ts";
import type { Change, Worth } from "./change.ts";
import { type Direction, fewestYears, type Withheld } from "./trend.ts";

/** More years than that are counted and not named. */
const mostNamed = 3;

type Measured = Pick<Indicator, "unit" | "decimals">;

/**
 * What a change says: by how much, what that is worth, and whether chance makes as much, a sentence part each. The
 * amount is the difference of the rates as they are printed, so that its reader finds it in them.
 */
export function changeInWords(change: Change, indicator: Indicator, language: Language): readonly string[] {
  const { from, to, years, worth } = change;
  const say = trendSentences(language);
  const [before, now] = [roundedTo(from.value, indicator.decimals), roundedTo(to.value, indicator.decimals)];
  const difference = subtract(now, before);
  const since = years === 1 ? say.yearBefore : formatPeriodLong(from.period, language);
  const moved = say.change(wayOf(difference), formatChange(difference, indicator, language), since);
  const worthy = worth && wayOf(difference) !== "level" && wayOf(worth.value) !== "level";
  return [moved, ...(worthy ? [worthInWords(worth, language)] : []), chanceInWords(change, indicator, language)];
}

/** Where a series is going, in one sentence. */
export function directionInWords(direction: Direction, indicator: Indicator, language: Language): string {
  const say = trendSentences(language);
  // A slope is smaller than the rates it is of.
  const finer = { ...indicator, decimals: indicator.decimals + 1 };
  const { from, to, slope, low, high, years, verdict } = direction;
  const span = sentences(language).yearsOnFile(formatPeriodLong(from, language), formatPeriodLong(to, language));
  const ends = say.ends(...endsInWords(low, high, finer, language));
  const size = formatChange(slope, finer, language);
  return say.direction(span, years, wayOf(slope), size, ends, trendWords[verdict][language]);
}

/** Why there is no change or no direction. */
export function withheldInWords(withheld: Withheld, places: Places, language: Language): string {
  const say = trendSentences(language);
  switch (withheld.reason) {
    case "no_dated_rate":
      return say.noDatedRate;
    case "single_year":
      return say.singleYear(formatPeriodLong(withheld.period, language));
    case "break":
      return say.afterBreak(breakInWords(withheld.at, places, language));
    case "too_few_years":
      return say.tooFewYears(withheld.years, fewestYears);
    case "below_20": {
      const periods = withheld.periods.map((period) => formatPeriodLong(period, language));
      return periods.length > mostNamed
        ? say.smallOften(periods.length)
        : say.smallIn(sentences(language).list(periods));
    }
  }
}

/** Why the years before and after are not alike. */
export function breakInWords(broken: Break, places: Places, language: Language): string {
  const say = trendSentences(language);
  const period = formatPeriodLong(broken.period, language);
  switch (broken.reason) {
    case "merged_in":
    case "merged_out":
    case "merged_within": {
      const { place, into, schoolYear } = broken.merger;
      const names = [place, into].map((id) => nameOf(id, places, language)) as [string, string];
      return say.merged(...names, formatPeriodLong(schoolYear, language));
    }
    case "other_source":
      return say.otherSource(period, broken.from, broken.to);
    case "own_row":
      return say.ownRow(period);
    case "sum_of_children":
      return say.sumOfChildren(period);
    case "other_children": {
      const names = broken.places.map((id) => nameOf(id, places, language));
      return say.otherChildren(period, sentences(language).list(names));
    }
    case "other_schools":
      return say.otherSchools(period, broken.from, broken.to);
    case "exclusion_declared":
      return say.exclusionDeclared(period, broken.term[language]);
    case "exclusion_undeclared":
      return say.exclusionUndeclared(period, broken.term[language]);
    case "other_base":
      return say.otherBase(period, broken.term[language], broken.table[language]);
  }
}

/** Persons and books are whole: a part of one is said so, and what is rounded is called so. */
function worthInWords({ value, unit }: Worth, language: Language): string {
  const say = trendSentences(language);
  const size = compare(value, zero) < 0 ? { n: -value.n, d: value.d } : value;
  const whole = halfUp(size, 0);
  const small = compare(size, fraction(1)) < 0;
  const amount = amountOf(small ? "1" : formatCount(whole, language), unit, language);
  const said = small ? "below" : compare(whole, size) === 0 ? "exact" : "about";
  return say.worth(compare(value, zero) > 0, amount, said);
}

function chanceInWords({ chance }: Change, indicator: Indicator, language: Language): string {
  const say = trendSentences(language);
  if (chance.status === "no_interval") return say.noChance(noChanceWords[chance.reason][language]);
  const ends = endsInWords(fractionNear(chance.low), fractionNear(chance.high), indicator, language);
  return chance.status === "within_chance" ? say.within(...ends) : say.beyond(...ends);
}

/** The ends of an interval of changes, the unit behind the second. */
function endsInWords(low: Fraction, high: Fraction, measured: Measured, language: Language): [string, string] {
  const size = formatChange(high, measured, language);
  const below = compare(roundedTo(high, measured.decimals), zero) < 0;
  return [formatDigits(decimalText(low, measured.decimals), language), below ? `\u2212${size}` : size];
}

function wayOf(difference: Fraction): Way {
  const side = compare(difference, zero);
  return side > 0 ? "up" : side < 0 ? "down" : "level";
}

function nameOf(id: string, places: Places, language: Language): string {
  const place = places.place(id);
  return place ? inLanguage(place.names, language) : id;
}
