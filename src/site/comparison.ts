import { group } from "d3";
import type { Published } from "../disclosure/published.ts";
import { approximateExact } from "../exact/decimal.ts";
import type { Indicator } from "../indicators/define.ts";
import { isSchool } from "../rates/roll-up.ts";
import type { Reconciled } from "../reconcile/reconciled.ts";
import { type Dots, dotsOf } from "../spread/dots.ts";
import { type Funnel, funnelOf, type NoFunnel } from "../spread/funnel.ts";
import { comparePeriods } from "../tables/period.ts";
import type { Place } from "../tables/places.ts";
import { isAt } from "./headlines.ts";
import { byDeclaration, type Series } from "./series.ts";
import type { Site } from "./site.ts";

/** One place in a comparison. */
export interface Compared {
  readonly place: Place;
  readonly figure: Published<Reconciled>;
}

/** Every place that has a figure of one indicator, level and group in one period. */
export interface Comparison {
  readonly indicator: Indicator;
  readonly level: string;
  readonly group: string;
  readonly period: string;
  /** Best first where the indicator has a better side; those without a rate last. */
  readonly places: readonly Compared[];
}

/** A comparison as one area sees it: what can be held side by side, and what its statistics say. */
export interface Peers {
  /** The places within the area that are of one kind, best first. */
  readonly peers: readonly Compared[];
  /** The area itself. */
  readonly whole: Compared | undefined;
  /** Places of another kind that are no schools. */
  readonly others: readonly Compared[];
  /** The schools that are not compared already, by the place that they lie in. */
  readonly schools: readonly { readonly parent: Place | undefined; readonly places: readonly Compared[] }[];
  /** The series of the peers in their order. */
  readonly series: readonly Series[];
  readonly dots: Dots<Published<Reconciled>>;
  readonly funnel: Funnel<Published<Reconciled>> | NoFunnel;
}

const known = new WeakMap<Site, Map<Indicator, readonly Comparison[]>>();

/** An indicator over every area, one comparison for each level and group, in the latest period that has a rate. */
export function comparisonsOf(site: Site, indicator: Indicator): readonly Comparison[] {
  const found = known.get(site) ?? new Map<Indicator, readonly Comparison[]>();
  const comparisons = found.get(indicator) ?? compare(site, indicator);
  known.set(site, found.set(indicator, comparisons));
  return comparisons;
}

function compare(site: Site, indicator: Indicator): Comparison[] {
  const series = site.places.all.flatMap((place) =>
    site
      .series(place.id)
      .filter((each) => each.indicator === indicator)
      .map((each) => ({ place, ...each })),
  );
  const keys = new Map(series.map(({ level, group }) => [`${level}\t${group}`, { level, group }]));
  const named = [...keys.values()].map((key) => ({ indicator, ...key })).sort(byDeclaration);
  return named.flatMap((name) => {
    const among = series.filter((each) => isAt(each, name));
    const period = latestPeriod(among.flatMap(({ figures }) => figures));
    if (period === undefined) return [];
    const places = among.flatMap(({ place, figures }) => {
      const figure = figures.find((each) => each.period === period);
      return figure ? [{ place, figure }] : [];
    });
    return [{ ...name, period, places: ranked(places, indicator) }];
  });
}

/** The latest dated period in which any place has a rate; `undated` where none is dated. */
export function latestPeriod(figures: readonly Published<Reconciled>[]): string | undefined {
  const observed = figures.filter(({ rate }) => rate.status === "observed");
  const periods = (observed.length > 0 ? observed : figures).map(({ period }) => period);
  const dated = periods.filter((period) => period !== "undated").sort(comparePeriods);
  return dated.at(-1) ?? periods[0];
}

function ranked(places: readonly Compared[], { better }: Indicator): Compared[] {
  const sign = better === "lower" ? 1 : -1;
  const observed = places.filter(({ figure }) => figure.rate.status === "observed");
  const unknown = places.filter(({ figure }) => figure.rate.status !== "observed");
  return [...observed.sort((a, b) => sign * (order(a) - order(b))), ...unknown];
}

function order({ figure: { rate } }: Compared): number {
  return rate.status === "observed" ? approximateExact(rate.value) : 0;
}

const seen = new WeakMap<Comparison, Map<string, Peers>>();

/** The peers within an area, with their statistics worked out once. */
export function peersOf(site: Site, comparison: Comparison, area: Place): Peers {
  const found = seen.get(comparison) ?? new Map<string, Peers>();
  const peers = found.get(area.id) ?? makePeers(site, comparison, area);
  seen.set(comparison, found.set(area.id, peers));
  return peers;
}

function makePeers(site: Site, comparison: Comparison, area: Place): Peers {
  const { places } = comparison;
  const children = places.filter(({ place }) => place.parent === area.id);
  const kind = commonest(children.map(({ place }) => (isSchool(place) ? "school" : place.kind)));
  const peers = children.filter(({ place }) => (isSchool(place) ? "school" : place.kind) === kind);
  const within = new Set(area === site.root ? site.places.all : site.places.within(area.id));
  const compared = new Set(peers);
  const rest = places.filter((each) => each.place !== area && !compared.has(each) && within.has(each.place));
  const figures = peers.map(({ figure }) => figure);
  return {
    peers,
    whole: places.find(({ place }) => place === area),
    others: rest.filter(({ place }) => !isSchool(place)),
    schools: schoolsAmong(rest, site),
    series: peers.flatMap(({ place }) => site.series(place.id).find((each) => isAt(each, comparison)) ?? []),
    dots: dotsOf(figures),
    funnel: funnelOf(figures),
  };
}

function commonest(words: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first?.[0];
}

/** Schools under the places that they lie in, both in the order of areas.csv. */
function schoolsAmong(rest: readonly Compared[], { places }: Site): Peers["schools"] {
  const schools = new Map(rest.filter(({ place }) => isSchool(place)).map((each) => [each.place, each]));
  const found = places.all.flatMap((place) => schools.get(place) ?? []);
  const byParent = group(found, ({ place }) => place.parent ?? "");
  return [...byParent].map(([parent, list]) => ({ parent: places.place(parent), places: list }));
}

/** More schools than that stand on a page of their own for each place that they lie in. */
const mostSchools = 60;

/** The areas whose places are compared on pages of their own; none where one page holds all schools. */
export function areasApart({ places }: Pick<Site, "places">): Place[] {
  const schools = places.all.filter(isSchool);
  if (schools.length <= mostSchools) return [];
  const parents = new Set(schools.map(({ parent }) => parent));
  return places.all.filter(({ id }) => parents.has(id) && id !== places.root?.id);
}

/** The pages of an indicator for the places within one area, where those have pages of their own. */
export function pagesApart(site: Site): { id: string; area: string }[] {
  const compared = site.indicators.filter(({ measure }) => measure.kind !== "dispersion");
  return areasApart(site).flatMap(({ id: area }) => {
    const has = (indicator: Indicator) =>
      comparisonsOf(site, indicator).some(({ places }) => places.some(({ place }) => place.parent === area));
    return compared.filter(has).map(({ id }) => ({ id, area }));
  });
}
