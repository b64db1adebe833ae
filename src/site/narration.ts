import type { Published } from "../disclosure/published.ts";
import { roundedTo } from "../exact/decimal.ts";
import { subtract } from "../exact/fraction.ts";
import type { Language, Text } from "../i18n/language.ts";
import { markMeaning } from "../i18n/marks.ts";
import { formatPeriodLong } from "../i18n/periods.ts";
import { type Direction, sentences } from "../i18n/sentences.ts";
import { formatChange, formatCount, formatRate, formatReported } from "../i18n/units.ts";
import type { Figure } from "../rates/figure.ts";
import type { Side } from "../rates/side.ts";
import { group as groups, level as levels, stage as stages } from "../tables/vocabulary.ts";
import { headlineOf } from "./headlines.ts";
import { before, latest, type Named, type Series } from "./series.ts";

/** The name of a series: its own where it has a headline place, else indicator, level and group together. */
export function seriesName(series: Named, language: Language): string {
  const own = headlineOf(series);
  if (own) return own.label[language];
  const { indicator, level, group } = series;
  const parts = [levelName(series, language), groupName({ indicator, level, group }, language)] as const;
  const say = sentences(language);
  const isProgramme = indicator.groups === "any" && group !== "all";
  return (isProgramme ? say.programmeName : say.seriesName)(indicator.label[language], ...parts);
}

/** The level or stage in words; empty where the indicator has none, or has no other. */
export function levelName({ indicator, level }: Named, language: Language): string {
  if (indicator.levels !== "any" && indicator.levels.length === 1) return "";
  const words: Readonly<Record<string, Text>> = { ...stages.words, ...levels.words };
  return inSentence(words[level], language) ?? level;
}

/** A word of ours within a name: English has it in lower case; what an office calls its own stays as it is. */
function inSentence(word: Text | undefined, language: Language): string | undefined {
  return language === "en" ? word?.en.toLowerCase() : word?.[language];
}

/** The group or programme in words; empty for all, and where the indicator is of that group alone. */
function groupName({ indicator, group }: Named, language: Language): string {
  if (group === "all" || (indicator.groups !== "any" && indicator.groups.length === 1)) return "";
  const words: Readonly<Record<string, Text>> = groups.words;
  return inSentence(words[group], language) ?? group;
}

/** The finding of a series in one sentence, without a full stop and without judgement: what the latest figure says. */
export function takeaway(series: Series, language: Language): string {
  const figure = latest(series);
  if (!figure) return "";
  const say = sentences(language);
  const { rate, reported, indicator } = figure;
  if (rate.status !== "observed") return absence(figure, language);
  const printed = formatRate(rate.value, indicator, language);
  const period = formatPeriodLong(figure.period, language);
  const [top, bottom] = figure.sides;
  const previous = before(series, figure);
  if (previous?.rate.status === "observed") {
    const { direction, change } = changeBetween(previous, figure, language);
    return say.trendTakeaway(printed, period, direction, change);
  }
  if (reported.status === "filled" && indicator.measure.kind === "ratio" && top?.value && bottom?.value) {
    const counts = [formatCount(top.value, language), formatCount(bottom.value, language)] as const;
    return say.reportedTakeaway(formatReported(reported.value, indicator, language), ...counts, printed);
  }
  return say.singleTakeaway(printed, period);
}

/** How a rate moved from one figure to the next, and by how much, at the decimals that are printed. */
function changeBetween(
  from: Published<Figure>,
  to: Published<Figure>,
  language: Language,
): {
  direction: Direction;
  change: string;
} {
  if (from.rate.status !== "observed" || to.rate.status !== "observed") return { direction: "level", change: "" };
  const [a, b] = [from.rate.value, to.rate.value].map((value) => roundedTo(value, to.indicator.decimals));
  if (!a || !b) return { direction: "level", change: "" };
  const difference = subtract(b, a);
  const direction = difference.n > 0n ? "up" : difference.n < 0n ? "down" : "level";
  return { direction, change: formatChange(difference, to.indicator, language) };
}

/** Why a figure cannot be worked out, with the rate that was printed all the same. */
function absence(figure: Published<Figure>, language: Language): string {
  const say = sentences(language);
  const { rate, reported, indicator } = figure;
  if (rate.status === "observed") return "";
  const missing = say.list(missingTerms(figure.sides, language));
  if (rate.status !== "not_reported" || missing === "") return say.nothingTakeaway(markMeaning(rate.status, language));
  if (reported.status !== "filled") return say.missingTakeaway(missing);
  return say.reportedWithoutCounts(formatReported(reported.value, indicator, language), missing);
}

/** The terms that are not on file, each once. */
export function missingTerms(sides: readonly Side[], language: Language): string[] {
  const absent = sides.flatMap((side) =>
    side.terms.filter(({ status, role }) => status !== "filled" && role !== "excluding"),
  );
  return [...new Set(absent.map(({ term }) => term.label[language]))];
}
