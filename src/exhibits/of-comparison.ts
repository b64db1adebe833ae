import { funnelNotes, multiplesNotes, rankedNotes, slopesNotes } from "../charts/form-notes.ts";
import { funnelChart } from "../charts/funnel.ts";
import { mostPanels, panelsOf } from "../charts/multiples.ts";
import { multiplesPicture } from "../charts/multiples-picture.ts";
import { rankingOf } from "../charts/ranked-dots.ts";
import { mostRanked, rankedPicture } from "../charts/ranked-picture.ts";
import { slope } from "../charts/slope.ts";
import type { Published } from "../disclosure/published.ts";
import { comparisonSentences } from "../i18n/comparison.ts";
import { formSentences } from "../i18n/forms.ts";
import type { Language } from "../i18n/language.ts";
import { formatRange } from "../i18n/numbers.ts";
import { formatPeriod, formatPeriodLong } from "../i18n/periods.ts";
import { sentences } from "../i18n/sentences.ts";
import { unitNames } from "../i18n/units.ts";
import type { Reconciled } from "../reconcile/reconciled.ts";
import { sideHeads } from "../site/cells.ts";
import { type Comparison, type Peers, peersOf } from "../site/comparison.ts";
import { comparisonLede, falseAlarms, funnelTake, multiplesTake } from "../site/comparison-words.ts";
import { placeName } from "../site/names.ts";
import { seriesName } from "../site/narration.ts";
import { anchorOf } from "../site/series.ts";
import type { Site } from "../site/site.ts";
import { mostSlopes, slopesOf } from "../site/slope.ts";
import { slopeTake } from "../site/slope-words.ts";
import { funnelInWords } from "../spread/narration.ts";
import { comparePeriods } from "../tables/period.ts";
import type { Place } from "../tables/places.ts";
import type { Caption, Exhibit, Form } from "./exhibit.ts";
import { factsOf } from "./facts.ts";
import { figureTable } from "./figure-table.ts";
import { fileName } from "./file-name.ts";
import { placeNotes } from "./place-notes.ts";
import { marksOf, sourceLine } from "./provenance.ts";

type Figures = readonly Published<Reconciled>[];

/** What the exhibits of one comparison are made of. */
interface Told {
  readonly site: Site;
  readonly comparison: Comparison;
  readonly peers: Peers;
  readonly area: Place;
  readonly language: Language;
}

/**
 * The charts of a comparison as one area sees it, as far as they can be drawn: its places ranked, held against chance,
 * over the years, and in two periods. None where fewer than two places have a rate; more places than a picture holds
 * are not drawn.
 */
export function exhibitsOfComparison(site: Site, comparison: Comparison, area: Place, language: Language): Exhibit[] {
  const peers = peersOf(site, comparison, area);
  if (peers.peers.filter(({ figure }) => figure.rate.status === "observed").length < 2) return [];
  const told = { site, comparison, peers, area, language };
  return [rankedExhibit, funnelExhibit, multiplesExhibit, slopeExhibit].flatMap((make) => make(told) ?? []);
}

/** The place of a chart of a comparison within its page. */
export function comparisonAnchor(form: Form, comparison: Comparison): string {
  return `${form}-${anchorOf(comparison)}`;
}

function rankedExhibit(told: Told): Exhibit | undefined {
  const { comparison, peers, language, site } = told;
  const ranking = peers.peers.length > mostRanked ? undefined : rankingOf(peers.dots);
  if (!ranking) return undefined;
  const figures = peers.peers.map(({ figure }) => figure);
  const title = joined(comparisonLede(comparison, peers, language), language) || seriesName(comparison, language);
  const alternative = formSentences(language).rankedLabel(seriesName(comparison, language), title);
  const notes = [...rankedNotes(peers, ranking, language), ...placeNotes(figures, site.places, language)];
  const facts = peers.whole ? factsOf(peers.whole.figure, language) : [];
  const caption = captionOf("ranked", told, { title, alternative, notes, facts, figures });
  return exhibit("ranked", told, caption, figures, (size) => rankedPicture(peers, size, alternative, language));
}

function funnelExhibit(told: Told): Exhibit | undefined {
  const { comparison, peers, language, site } = told;
  const { funnel } = peers;
  if (funnel.status !== "drawn") return undefined;
  const figures = funnel.points.map(({ figure }) => figure);
  const say = comparisonSentences(language);
  const title = funnelTake(funnel, language);
  const alternative = say.funnelLabel(seriesName(comparison, language), title);
  const [, denominator = ""] = sideHeads(comparison.indicator, language);
  const words = { label: alternative, across: say.across(denominator), name: nameIn(site, language) };
  const notes = [
    ...funnelInWords(funnel, comparison.indicator, language),
    falseAlarms(funnel.points.length, language),
    ...funnelNotes(funnel, language),
    ...placeNotes(figures, site.places, language),
  ];
  const caption = captionOf("funnel", told, { title, alternative, notes, facts: [], figures });
  return exhibit("funnel", told, caption, figures, (size) => funnelChart(funnel, size, words, language));
}

function nameIn({ places }: Site, language: Language): (figure: Published<Reconciled>) => string {
  return ({ area }) => {
    const place = places.place(area);
    return place ? placeName(place, language).words : area;
  };
}

function multiplesExhibit(told: Told): Exhibit | undefined {
  const { comparison, peers, language } = told;
  const count = peers.series.length;
  const panels = count > 1 && count <= mostPanels ? panelsOf(peers.series) : undefined;
  if (!panels) return undefined;
  const figures = peers.series.flatMap((series) => series.figures);
  const title = multiplesTake(peers, language);
  const alternative = formSentences(language).multiplesLabel(seriesName(comparison, language), title);
  const notes = multiplesNotes(panels, language);
  const caption = captionOf("multiples", told, {
    title,
    alternative,
    notes,
    facts: [],
    figures,
    span: spanOf(figures, language),
  });
  return exhibit("multiples", told, caption, figures, (size) => multiplesPicture(peers, size, alternative, language));
}

function slopeExhibit(told: Told): Exhibit | undefined {
  const { comparison, peers, language, site } = told;
  const slopes = slopesOf(peers, site.places);
  if (!slopes || slopes.places.length > mostSlopes) return undefined;
  const figures = slopes.places.flatMap(({ from, to }) => [from, to]);
  const title = slopeTake(slopes, language);
  const alternative = formSentences(language).slopeLabel(seriesName(comparison, language), title);
  const notes = slopesNotes(slopes, site.places, language);
  const span = spanOf(figures, language);
  const caption = captionOf("slope", told, { title, alternative, notes, facts: [], figures, span });
  return exhibit("slope", told, caption, figures, (size) => slope(slopes, size, alternative, language));
}

/** What differs between the captions of one comparison. */
interface Said extends Pick<Caption, "title" | "alternative" | "notes" | "facts"> {
  readonly figures: Figures;
  /** The years that are drawn, where there are several. */
  readonly span?: string;
}

function captionOf(form: Form, { site, comparison, area, language }: Told, said: Said): Caption {
  const { figures, span, ...words } = said;
  const period = span ?? formatPeriodLong(comparison.period, language);
  const unit = unitNames[comparison.indicator.unit][language];
  return {
    language,
    file: fileName([form, anchorOf(comparison), area.id], language),
    kicker: [placeName(area, language).words, seriesName(comparison, language), period].join(" · "),
    subtitle: sentences(language).rangeOfYears(unit, period),
    source: sourceLine(figures, site, language),
    marks: marksOf(site, language),
    ...words,
  };
}

function exhibit(
  form: Form,
  { site, comparison, language }: Told,
  caption: Caption,
  figures: Figures,
  draw: Exhibit["draw"],
): Exhibit {
  const anchor = comparisonAnchor(form, comparison);
  return { form, anchor, caption, draw, table: () => figureTable(figures, site.places, language) };
}

/** Sentences in one, without a full stop at its end. */
function joined(lines: readonly string[], language: Language): string {
  return lines.join(language === "en" ? "; " : "；");
}

/** The first and the last dated period of some figures: 2014—2015至2023—2024学年 would be long, so the years alone. */
function spanOf(figures: Figures, language: Language): string {
  const periods = [...new Set(figures.map(({ period }) => period))].filter((period) => period !== "undated");
  const sorted = periods.sort(comparePeriods);
  const [first, last] = [sorted[0] ?? "undated", sorted.at(-1) ?? "undated"];
  if (first === last) return formatPeriodLong(first, language);
  return first.includes("-")
    ? sentences(language).yearsOnFile(formatPeriodLong(first, language), formatPeriodLong(last, language))
    : formatRange(formatPeriod(first, language), formatPeriod(last, language), language);
}
