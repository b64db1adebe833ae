import type { Published } from "../disclosure/published.ts";
import { type ComparisonSentences, comparisonSentences, type FunnelCounts } from "../i18n/comparison.ts";
import type { Language } from "../i18n/language.ts";
import { formatDigits } from "../i18n/numbers.ts";
import { formatPeriodLong } from "../i18n/periods.ts";
import { sentences } from "../i18n/sentences.ts";
import type { Reconciled } from "../reconcile/reconciled.ts";
import type { Funnel } from "../spread/funnel.ts";
import { rateCell } from "./cells.ts";
import type { Compared, Comparison, Peers } from "./comparison.ts";
import { distanceText } from "./judgement.ts";
import { limitText } from "./limits.ts";
import { placeName } from "./names.ts";
import { seriesName } from "./narration.ts";

/** More places than that are counted and not named. */
const mostNamed = 5;

/** What a comparison finds, in sentences: who misses the standard and by how much, else from where to where it reaches. */
export function comparisonLede(comparison: Comparison, { peers }: Peers, language: Language): string[] {
  const say = comparisonSentences(language);
  const answered = peers.filter(({ figure }) => figure.judgements?.[0]?.meets !== undefined);
  const missing = answered.filter(({ figure }) => figure.judgements?.[0]?.meets === false).reverse();
  if (answered.length < 2) return rangeLede(comparison, peers, language);
  const limit = limitsOf(answered, language);
  if (missing.length === 0) return [say.allMeet(answered.length, limit)];
  const named = missing.slice(0, mostNamed).map((each) => withDistance(each, language));
  const total = totalOf(missing, language);
  return [
    say.below(missing.length, answered.length, limit),
    say.named(named, missing.length - named.length),
    ...(total && missing.length > 1 ? [say.inAll(total)] : []),
  ];
}

/** From the lowest to the highest. */
function rangeLede(comparison: Comparison, peers: readonly Compared[], language: Language): string[] {
  const known = peers.filter(({ figure }) => figure.rate.status === "observed");
  const [best, worst] = [known[0], known.at(-1)];
  const [low, high] = comparison.indicator.better === "lower" ? [best, worst] : [worst, best];
  if (!low || !high || low === high) return [];
  const ends = [low, high].map(({ figure, place }) => [
    rateCell(figure, language).text,
    placeName(place, language).words,
  ]) as [[string, string], [string, string]];
  const period = formatPeriodLong(comparison.period, language);
  const name = seriesName(comparison, language);
  return [sentences(language).indicatorLede(name, period, known.length, ...ends[0], ...ends[1])];
}

/** Their limit; all of them where they have several, or where it is not known which holds. */
function limitsOf(places: readonly Compared[], language: Language): string {
  const judged = places.flatMap(({ figure }) => figure.judgements?.[0] ?? []);
  const limits = judged.flatMap(({ limit, against }) => (limit ? [limit] : against.map((each) => each.limit)));
  const texts = [...new Set(limits.map((limit) => limitText(limit, language)))];
  return texts.length === 1 ? (texts[0] ?? "") : comparisonSentences(language).ownLimits(texts.slice(0, 3));
}

function withDistance({ place, figure }: Compared, language: Language): string {
  const [judgement] = figure.judgements ?? [];
  const name = placeName(place, language).words;
  const distance = judgement ? distanceText(judgement, language) : "";
  return [name, distance || rateCell(figure, language).text].join(language === "en" ? " " : "");
}

/** What places are short of together; nothing where they count in several units, or one of them in none. */
function totalOf(missing: readonly Compared[], language: Language): string {
  const judgements = missing.flatMap(({ figure }) => figure.judgements?.[0] ?? []);
  const margins = judgements.flatMap(({ margin }) => margin ?? []);
  const [judgement, margin] = [judgements[0], margins[0]];
  if (!judgement || !margin || margins.length < missing.length) return "";
  if (margins.some(({ unit }) => unit !== margin.unit)) return "";
  const count = margins.reduce((sum, each) => sum + each.count, 0n);
  return distanceText({ ...judgement, margin: { ...margin, count } }, language);
}

/** What a funnel finds. */
export function funnelTake({ points }: Funnel<Published<Reconciled>>, language: Language): string {
  const far = points.filter(({ position }) => position.endsWith("998")).length;
  const near = points.filter(({ position }) => position.endsWith("_95")).length;
  const below = points.filter(({ figure }) => figure.judgements?.[0]?.meets === false);
  const bad = points[0]?.figure.indicator.better === "lower" ? "above" : "below";
  const counts: FunnelCounts = {
    ...{ places: points.length, far, near, below: below.length },
    belowOutside: below.filter(({ position }) => position.startsWith(bad)).length,
  };
  return comparisonSentences(language).funnelTake(counts);
}

/** How many of so many places chance alone puts outside the 95 % limits on average, with one decimal. */
export function falseAlarms(places: number, language: Language): string {
  return comparisonSentences(language).falseAlarms(places, formatDigits((places * 0.05).toFixed(1), language));
}

/** What the small multiples find: who met the standard last, and who never did. */
export function multiplesTake({ series, peers }: Peers, language: Language): string {
  const say: ComparisonSentences = comparisonSentences(language);
  const answers = series.map((each, at) => ({
    place: peers[at]?.place,
    last: peers[at]?.figure.judgements?.[0]?.meets,
    all: each.figures.flatMap(({ judgements }) => judgements?.[0]?.meets ?? []),
  }));
  const answered = answers.filter(({ last }) => last !== undefined);
  const years = new Set(series.flatMap(({ figures }) => figures.map(({ period }) => period)));
  years.delete("undated");
  if (answered.length < 2) return say.multiplesPlain(series.length, years.size);
  const never = answered.filter(({ all }) => all.length > 1 && !all.includes(true));
  const names = never.flatMap(({ place }) => (place ? [placeName(place, language).words] : []));
  const met = answered.filter(({ last }) => last).length;
  return say.multiplesTake(met, answered.length, names.slice(0, mostNamed), Math.max(0, names.length - mostNamed));
}
