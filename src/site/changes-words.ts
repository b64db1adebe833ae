import { parseDecimal, roundedTo } from "../exact/decimal.ts";
import { subtract } from "../exact/fraction.ts";
import { changeKindWords, changeSentences, changeWords, crossingWords, partWords } from "../i18n/changes.ts";
import type { Language, Text } from "../i18n/language.ts";
import { type MissingMark, markSymbol } from "../i18n/marks.ts";
import { formatDigits } from "../i18n/numbers.ts";
import { formatPeriod } from "../i18n/periods.ts";
import { formatChange, formatRate, type RateUnit, unitNames, unitSuffix } from "../i18n/units.ts";
import { verdictWords } from "../i18n/verdicts.ts";
import { indicators } from "../indicators/index.ts";
import { type Change, type RateRow, rowOf } from "./changes.ts";
import { isAt } from "./headlines.ts";
import { type Name, placeName } from "./names.ts";
import { seriesName } from "./narration.ts";
import type { Series } from "./series.ts";
import type { Site } from "./site.ts";

/** A row of rates as the ledger writes it: the rate and the fraction that it comes of. */
export interface Equation {
  /** The rate, or the sign that there is none. */
  readonly rate: string;
  readonly absent: boolean;
  /** Numerator and denominator; a side that is not on file is a dash. Undefined where there is neither. */
  readonly fraction: readonly [string, string] | undefined;
  /** The rate as printed; empty where nothing was. */
  readonly reported: string;
}

/** How many decimals are shown of an indicator that is not known any more. */
const usualDecimals = 2;

/** Numbers of a release in a reader's language. Those of an indicator not known any more keep the unit of their row. */
export function equationOf(row: RateRow, language: Language): Equation {
  const rate = parseDecimal(row.rate);
  const sides = [row.numerator, row.denominator].map((side) => formatDigits(side, language) || "–");
  return {
    rate: rate ? formatRate(rate.value, measuredBy(row), language) : missing(row.status, language),
    absent: rate === undefined,
    fraction: row.numerator || row.denominator ? [sides[0] ?? "", sides[1] ?? ""] : undefined,
    reported: parseDecimal(row.reported)
      ? `${row.reported}${unitSuffix(measuredBy(row).unit, language)}`
      : row.reported,
  };
}

/** The same on one line: `1835/1846 = 99.40%`, with the rate as printed where that was revised. */
export function equationLine(row: RateRow, { parts }: Change, language: Language): string {
  const { rate, fraction, reported } = equationOf(row, language);
  const line = fraction ? `${fraction.join("/")} = ${rate}` : rate;
  const printed = reported || markSymbol("not_reported", language);
  return parts.includes("reported") ? changeSentences(language).withReported(line, printed) : line;
}

/** The name of the series that a row belongs to; that of an indicator not known any more is its id. */
export function figureName(row: RateRow, language: Language): string {
  const named = namedBy(row);
  if (named) return seriesName(named, language);
  return [row.indicator, row.level, row.group].filter((part) => part !== "all").join(" · ");
}

/** The name of an area; one not known any more is named by its id. */
export function areaName(id: string, site: Site, language: Language): Name {
  const place = site.places.place(id);
  return place ? placeName(place, language) : { words: id, language };
}

/** The series of this release that a row belongs to; undefined where its area has none such any more. */
export function seriesOf(row: RateRow, site: Site): Series | undefined {
  const named = namedBy(row);
  if (!named || !site.places.place(row.area)) return undefined;
  return site.series(row.area).find((each) => isAt(each, named));
}

/** What kind of change it is, in words: whether it crossed a standard before all else. */
export function kindsInWords({ kind, crossing }: Change, language: Language): string[] {
  return [...(crossing ? [crossingWords[crossing][language]] : []), changeKindWords[kind][language]];
}

/** What a change is found by: its area, figure, period and kind, in lower case. */
export function filterWords(change: Change, site: Site, language: Language): string {
  const row = rowOf(change);
  const name = areaName(row.area, site, language).words;
  const words = [name, row.area, figureName(row, language), row.period, formatPeriod(row.period, language)];
  return [...words, ...kindsInWords(change, language)].join(" ").toLowerCase();
}

/** What there is to say of a change beside its two equations and its verdict, a line each. */
export function changeLines({ was, is, parts, kind, crossing }: Change, site: Site, language: Language): string[] {
  if (!was || !is) return [];
  // That the rate moved is said by how far it did.
  const named = parts.length > 1 ? parts.filter((part) => part !== "rate") : parts;
  return [
    ...movementOf(was, is, language),
    ...(kind === "revised" ? [changeSentences(language).revised(named.map((part) => partWords[part][language]))] : []),
    ...(isWithheld(was) ? [changeWords.withheld[language]] : []),
    ...(crossing ? limitLines(was, is, site, language) : []),
  ];
}

/** Both verdicts, where they differ. */
export function verdictLine({ was, is, verdict }: Change, language: Language): string[] {
  if (!verdict) return [];
  const names = [was?.verdict ?? "", is?.verdict ?? ""].map((each) => verdictName(each, language));
  return [changeSentences(language).verdicts(names[0] ?? "", names[1] ?? "")];
}

/** Up or down by how much at the decimals that are shown; none where no difference is seen in them. */
function movementOf(was: RateRow, is: RateRow, language: Language): string[] {
  const measured = measuredBy(is);
  const [a, b] = [parseDecimal(was.rate), parseDecimal(is.rate)].map(
    (rate) => rate && roundedTo(rate.value, measured.decimals),
  );
  const difference = a && b && subtract(b, a);
  if (!difference || difference.n === 0n) return [];
  return [changeSentences(language).moved(difference.n > 0n, formatChange(difference, measured, language))];
}

/** Which limit was crossed, and whether it was another before. */
function limitLines(was: RateRow, is: RateRow, site: Site, language: Language): string[] {
  const say = changeSentences(language);
  const [before, now] = [limitIn(was, site, language), limitIn(is, site, language)];
  return before === now || !before ? [now] : [now, say.limitWas(before)];
}

function limitIn(row: RateRow, site: Site, language: Language): string {
  const set = site.standards.find(({ id }) => id === row.standard);
  const value = parseDecimal(row.limit ?? "");
  const limit = value ? `${formatDigits(row.limit ?? "", language)}${unitSuffix(measuredBy(row).unit, language)}` : "";
  const name = set?.name[language] ?? row.standard ?? "";
  return name && limit ? changeSentences(language).limit(name, limit) : name;
}

/** An observed rate without its number: the office shows it no more. */
function isWithheld({ status, rate }: RateRow): boolean {
  return status === "observed" && rate === "";
}

/** A verdict in words; one that is not known any more as it stands. */
export function verdictName(verdict: string, language: Language): string {
  const words: Readonly<Record<string, Text>> = verdictWords;
  return words[verdict]?.[language] ?? verdict;
}

function missing(status: string, language: Language): string {
  if (status === "observed") return markSymbol("confidential", language);
  return isMark(status) ? markSymbol(status, language) : status;
}

const marks: Readonly<Record<MissingMark, true>> = {
  not_reported: true,
  not_available: true,
  not_applicable: true,
  confidential: true,
  zero_denominator: true,
  unreliable: true,
};

function isMark(status: string): status is MissingMark {
  return Object.hasOwn(marks, status);
}

function namedBy({ indicator: id, level, group }: RateRow) {
  const indicator = indicators.find((each) => each.id === id);
  return indicator && { indicator, level, group };
}

function measuredBy({ indicator: id, unit }: RateRow): { unit: RateUnit; decimals: number } {
  const indicator = indicators.find((each) => each.id === id);
  const own = unit !== undefined && isUnit(unit) ? unit : undefined;
  return { unit: own ?? indicator?.unit ?? "ratio", decimals: indicator?.decimals ?? usualDecimals };
}

function isUnit(unit: string): unit is RateUnit {
  return Object.hasOwn(unitNames, unit);
}
