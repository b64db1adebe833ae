import type { Published } from "../disclosure/published.ts";
import { comparisonSentences, comparisonWords } from "../i18n/comparison.ts";
import { formSentences } from "../i18n/forms.ts";
import type { Language } from "../i18n/language.ts";
import { standardSentences } from "../i18n/standards.ts";
import { axisSuffix } from "../i18n/units.ts";
import { words } from "../i18n/words.ts";
import type { Reconciled } from "../reconcile/reconciled.ts";
import type { Peers } from "../site/comparison.ts";
import { limitText } from "../site/limits.ts";
import type { Slopes } from "../site/slope.ts";
import { slopeNotes } from "../site/slope-words.ts";
import type { Funnel } from "../spread/funnel.ts";
import type { Places } from "../tables/places.ts";
import type { Domain } from "./domain.ts";
import { sharedLimit } from "./dots.ts";
import { funnelDomain } from "./funnel.ts";
import type { Panels } from "./multiples.ts";
import { axisInWords } from "./narration.ts";
import type { Ranking } from "./ranked-dots.ts";
import { slopeDomain } from "./slope.ts";
import { drawnLimits, isWithin } from "./standard-line.ts";

type Figures = readonly Published<Reconciled>[];

/** How ranked dots are to be read: their signs, intervals, axis, and the standards that lie outside it. */
export function rankedNotes({ peers, dots }: Peers, { domain }: Ranking, language: Language): string[] {
  const say = comparisonSentences(language);
  const figures = peers.map(({ figure }) => figure);
  const suffix = axisSuffix(figures[0]?.indicator.unit ?? "%");
  const isExact = dots.dots.some(({ interval }) => interval?.method === "exact");
  const axis =
    domain.from === 0 ? say.axisAcrossFromZero : say.axisAcross(`${domain.from}${suffix}`, `${domain.to}${suffix}`);
  return [
    ...signNotes(figures, language),
    ...(dots.bars ? [`${comparisonWords.intervalKey[language]} · ${say.intervals(isExact)}`] : []),
    axis,
    ...outsideNotes(figures, domain, language),
  ];
}

/** What a ring and a cross are, where there are any. */
export function signNotes(figures: Figures, language: Language): string[] {
  return [
    ...(figures.some(({ reported }) => reported.status === "filled") ? [words.chartKey[language]] : []),
    ...(figures.some(({ judgements }) => judgements?.[0]?.meets === false)
      ? [withoutStop(standardSentences(language).marksKey)]
      : []),
  ];
}

function withoutStop(sentence: string): string {
  return sentence.replace(/[.。]$/, "");
}

/** Which part of either axis a funnel shows. */
export function funnelNotes(funnel: Funnel<Published<Reconciled>>, language: Language): string[] {
  const figures = funnel.points.map(({ figure }) => figure);
  const [first] = figures;
  if (!first) return [];
  const domain = funnelDomain(funnel);
  return [
    axisInWords(domain, first.indicator, language),
    comparisonSentences(language).axisAcrossFromZero,
    ...outsideNotes(figures, domain, language),
  ];
}

/** How small multiples are to be read: their lines, their one axis, the standards that lie outside it. */
export function multiplesNotes({ domain, list }: Panels, language: Language): string[] {
  const [first] = list;
  const latest = list.flatMap(({ figures }) => figures.findLast(({ judgements }) => judgements) ?? []);
  return [
    comparisonSentences(language).multiplesKey,
    ...(first ? [axisInWords(domain, first.indicator, language)] : []),
    ...outsideNotes(latest, domain, language),
  ];
}

/** How a slope chart is to be read: its lines, who is dashed or left out and why, its axis, its standard. */
export function slopesNotes(slopes: Slopes, places: Places, language: Language): string[] {
  const latest = slopes.places.map(({ to }) => to);
  const [first] = latest;
  if (!first) return [];
  const domain = slopeDomain(slopes);
  const differ = latest.some(({ judgements }) => judgements) && !sharedLimit(latest);
  return [
    ...slopeNotes(slopes, places, language),
    axisInWords(domain, first.indicator, language),
    ...(differ ? [formSentences(language).ownLimits] : outsideNotes(latest, domain, language)),
  ];
}

/** Standards that no line shows since they lie outside the drawn window. */
export function outsideNotes(figures: Figures, domain: Domain, language: Language): string[] {
  const outside = figures.flatMap((figure) => {
    const limits = drawnLimits(figure).filter((limit) => !isWithin(limit, domain));
    return limits.length > 0 ? [limits.map((limit) => limitText(limit, language))] : [];
  });
  const texts = [...new Set(outside.flat())];
  const [only] = texts;
  if (!only) return [];
  if (texts.length === 1 && outside.length === figures.length) return [standardSentences(language).outside(only)];
  return [formSentences(language).limitsOutside(outside.length, texts)];
}
