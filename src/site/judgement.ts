import type { Published } from "../disclosure/published.ts";
import { compare, divide, type Fraction, fraction } from "../exact/fraction.ts";
import type { Language, Text } from "../i18n/language.ts";
import { formatPeriod } from "../i18n/periods.ts";
import { sentences } from "../i18n/sentences.ts";
import { countedText, standardSentences, standardWords, standingWords } from "../i18n/standards.ts";
import { formatCount } from "../i18n/units.ts";
import type { Reconciled } from "../reconcile/reconciled.ts";
import type { Document, Limit } from "../standards/define.ts";
import type { Against, Judgement } from "../standards/judgement.ts";
import { justEnough, type Margin } from "../standards/margin.ts";
import type { Place } from "../tables/places.ts";
import { areaKind, setting } from "../tables/vocabulary.ts";
import { limitText } from "./limits.ts";

/** How a figure stands to a limit: its shape on pages, and its word. */
export interface Standing {
  readonly shape: "ok" | "near" | "bad" | "pend";
  readonly word: Text;
}

/** One limit, or what several that may hold have in common. */
export type Held = Pick<Against, "meets" | "margin"> & { readonly limit?: Limit };

/** The standing of a figure: a limit that it meets by one person, or by half a percent of its base, is met narrowly. */
export function standingOf({ rate, indicator }: Published<Reconciled>, { meets, margin, limit }: Held): Standing {
  if (rate.status !== "observed") return { shape: "pend", word: standingWords.pend };
  if (meets === undefined) return { shape: "pend", word: standingWords.depends };
  if (!meets) return { shape: "bad", word: limit?.better === "lower" ? standingWords.over : standingWords.short };
  const isNear = indicator.unit === "%" && margin && isNarrow(margin, rate.denominator);
  return isNear ? { shape: "near", word: standingWords.near } : { shape: "ok", word: standingWords.ok };
}

function isNarrow({ count }: Margin, base: Fraction | undefined): boolean {
  return count <= 1n || (base !== undefined && compare(fraction(count), divide(base, fraction(200))) <= 0);
}

/** 余25人, 差3人, 超2人; empty where there is no margin. */
export function distanceText({ margin, limit }: Held, language: Language): string {
  if (!margin) return "";
  const say = standardSentences(language);
  const size = margin.count < 0n ? -margin.count : margin.count;
  const amount = countedText(formatCount(fraction(size), language), size === 1n, margin.unit, language);
  if (margin.count >= 0n) return say.toSpare(amount);
  return limit?.better === "lower" ? say.over(amount) : say.short(amount);
}

/** The standing and the distance in one: 未达标，差3人. */
export function standingText(figure: Published<Reconciled>, held: Held, language: Language): string {
  return standardSentences(language).chip(standingOf(figure, held).word[language], distanceText(held, language));
}

/** The limit that a judgement names: ≥95%; all that may hold where they differ. */
export function limitLabel({ limit, against }: Judgement, language: Language): string {
  if (limit) return limitText(limit, language);
  const texts = [...new Set(against.map((each) => limitText(each.limit, language)))];
  const [first, last] = [texts[0] ?? "", texts.at(-1) ?? ""];
  if (texts.length < 3) return texts.join(language === "en" ? " or " : "或");
  return `${first}${language === "en" ? " to " : "至"}${last}`;
}

/** For whom and when one limit holds, in words: 二类, 镇区、乡村, 12班, 2013—2014为止. */
export function scopeText({ settings, tier, classes, from, to }: Limit, language: Language): string {
  const say = standardSentences(language);
  const words: Readonly<Record<string, Text>> = setting.words;
  const [least, most] = [classes?.least, classes?.most].map((each) => (each === undefined ? "" : String(each)));
  const size = most ? say.classes(least || "0", most) : least ? say.atLeastClasses(least) : "";
  const [first, last] = [from, to].map((each) => (each === undefined ? "" : formatPeriod(each, language)));
  const years = first && last ? say.years(first, last) : first ? say.since(first) : last ? say.until(last) : "";
  const named = (settings ?? []).map((each) => words[each]?.[language] ?? each).join(language === "en" ? " or " : "、");
  return [tier?.[language], language === "en" ? named.toLowerCase() : named, size, years]
    .filter(Boolean)
    .join(language === "en" ? ", " : "，");
}

/** How many would do and how many there are, and what else would do; empty where nothing is counted. */
export function countLines(figure: Published<Reconciled>, { margin, limit }: Held, language: Language): string[] {
  const numerator = figure.rate.numerator;
  if (!margin || !limit || !numerator) return [];
  const say = standardSentences(language);
  const needed = justEnough(figure, margin, limit);
  const counted = formatCount(numerator, language);
  const enough = needed && formatCount(needed, language);
  const higher = limit.better === "higher";
  return [
    ...(enough ? [higher ? say.enough(enough, counted) : say.atMost(enough, counted)] : []),
    ...(margin.wanted ? [say.wanted(wantedText(margin.wanted, language))] : []),
  ];
}

/** 教职工2人, 1个班; 2 full-time teachers, 1 class. */
function wantedText({ count, unit, term }: NonNullable<Margin["wanted"]>, language: Language): string {
  const digits = formatCount(fraction(count), language);
  if (unit !== "persons") return countedText(digits, count === 1n, unit, language);
  return language === "en"
    ? `${digits} ${term.label.en.toLowerCase()}`
    : `${term.label[language]}${countedText(digits, false, unit, language)}`;
}

/** What the documents say beyond their numbers, each sentence once. */
export function saysLines({ against }: Pick<Judgement, "against">, language: Language): string[] {
  return [...new Set(against.flatMap(({ limit }) => (limit.says ? [limit.says[language]] : [])))];
}

/** What must be said beside a judgement: as reported, whom it judges, how sure it is, what is not on file. */
export function judgementLines(
  figure: Published<Reconciled>,
  judgement: Judgement,
  place: Place | undefined,
  language: Language,
): string[] {
  return [
    ...reportedLines(figure, judgement, language),
    ...doubtLines(judgement, language),
    ...scopeLines(figure, judgement, place, language),
  ];
}

function reportedLines({ rate }: Published<Reconciled>, { against, meets }: Judgement, language: Language): string[] {
  const say = standardSentences(language);
  const answers = new Set(against.map(({ asReported }) => asReported));
  const [answer] = answers.size === 1 ? answers : [undefined];
  if (rate.status !== "observed") return [answer === undefined ? say.needsCounts : say.onlyReported(answer)];
  return answer === undefined || meets === undefined || answer === meets ? [] : [say.asReported(answer)];
}

/** A limit that was not read in the original says so; of several the least sure one speaks. */
function doubtLines({ against }: Pick<Judgement, "against">, language: Language): string[] {
  const say = standardSentences(language);
  const found = against.map(({ limit }) => limit.confirmed);
  if (found.includes("not_confirmed")) return [say.notConfirmed];
  return found.includes("secondary") ? [say.secondary] : [];
}

function scopeLines(
  { period }: Published<Reconciled>,
  { against, indicative, early, open, set }: Judgement,
  place: Place | undefined,
  language: Language,
): string[] {
  const say = standardSentences(language);
  const limits = against.map(({ limit }) => limit);
  const judges = [...new Set(limits.flatMap((limit) => limit.judges ?? []))];
  const dated = limits.some(({ from, to }) => from ?? to);
  return [
    ...(indicative ? [say.indicative(kindsText(judges, language), kindText(place?.kind ?? "", language))] : []),
    ...(early ? [say.early(set.inForce.slice(0, 4))] : []),
    ...(dated && period === "undated" ? [say.undated] : []),
    ...open.map((each) => ({ setting: say.openSetting, tier: say.openTier, classes: say.openClasses })[each]),
    ...[...new Set(limits.flatMap((limit) => (limit.population ? [say.population(limit.population[language])] : [])))],
  ];
}

/** The title, number and article of a document in one line. */
export function documentText({ title, number, article }: Document, language: Language): string {
  const cited = number[language];
  const words = [title[language], ...(cited ? [language === "en" ? cited : `（${cited}）`] : []), article?.[language]];
  return words.filter(Boolean).join(language === "en" ? ", " : "");
}

/** The kinds of areas that a limit judges, in a table; a country is none of those on file. */
export function judgesText({ judges }: Pick<Limit, "judges">, language: Language): string {
  const words: Readonly<Record<string, Text>> = areaKind.words;
  if (!judges) return standardWords.everyone[language];
  if (judges.length === 0) return standardWords.country[language];
  return sentences(language).list(judges.map((kind) => words[kind]?.[language] ?? kind));
}

/** The same to stand in a sentence. */
function kindsText(kinds: readonly string[], language: Language): string {
  const words: Readonly<Record<string, Text>> = areaKind.words;
  if (kinds.length === 0) return standardWords.country[language];
  return standardSentences(language).kinds(kinds.map((kind) => words[kind]?.[language] ?? kind));
}

function kindText(kind: string, language: Language): string {
  const words: Readonly<Record<string, Text>> = areaKind.words;
  const word = words[kind]?.[language] ?? "";
  return language === "en" ? word.toLowerCase() : word;
}
