import type { Published } from "../disclosure/published.ts";
import { approximateExact, roundedTo } from "../exact/decimal.ts";
import { compare } from "../exact/fraction.ts";
import type { Reconciled } from "../reconcile/reconciled.ts";
import { comparePeriods } from "../tables/period.ts";
import type { Place, Places } from "../tables/places.ts";
import { type Break, breaksOf } from "../trends/breaks.ts";
import type { Peers } from "./comparison.ts";
import type { Series } from "./series.ts";

/** More places than that are a thicket, and are not drawn. */
export const mostSlopes = 16;

/** A place in two periods. */
export interface Ends {
  readonly place: Place;
  readonly from: Published<Reconciled>;
  readonly to: Published<Reconciled>;
  /** How the rate moved, at the decimals that are printed; no direction where the two are not of the same thing. */
  readonly way: "up" | "down" | "level" | "parted";
  /** Why the two are not of the same thing; empty where they are. */
  readonly breaks: readonly Break[];
}

/** The places of a comparison in two periods that most of them share. */
export interface Slopes {
  readonly from: string;
  readonly to: string;
  /** In the order of the comparison, the best of the latest period first. */
  readonly places: readonly Ends[];
  /** Those without a rate in one of the two periods. */
  readonly without: readonly Place[];
}

interface Peer {
  readonly place: Place;
  readonly figures: ReadonlyMap<string, Published<Reconciled>>;
}

/**
 * The first and the latest period that more than half of the places share, and how each moved between them. The first
 * is one from which on more than half of them can be compared: a break of all of them leaves nothing to see. Undefined
 * where fewer than two places can.
 */
export function slopesOf(peers: Peers, places: Places): Slopes | undefined {
  const among = peersAmong(peers);
  const periods = periodsOf(peers.series);
  const to = periods.findLast((period) => isShared(sharing(among, period), among));
  if (to === undefined) return undefined;
  const here = sharing(among, to);
  for (const from of periods.filter((period) => comparePeriods(period, to) < 0)) {
    const ends = here.flatMap((peer) => endsOf(peer, from, to, places));
    const comparable = ends.filter(({ way }) => way !== "parted");
    if (comparable.length < 2 || !isShared(comparable, here)) continue;
    const drawn = new Set(ends.map(({ place }) => place));
    return {
      from,
      to,
      places: ends.sort(byLatest),
      without: among.flatMap(({ place }) => (drawn.has(place) ? [] : [place])),
    };
  }
  return undefined;
}

/** The peers that have a series, each with its rates by period. */
function peersAmong({ peers, series }: Peers): Peer[] {
  return peers.flatMap(({ place }) => {
    const own = series.find(({ area }) => area === place.id);
    if (!own) return [];
    const observed = own.figures.filter(({ rate, period }) => rate.status === "observed" && period !== "undated");
    return [{ place, figures: new Map(observed.map((figure) => [figure.period, figure])) }];
  });
}

function periodsOf(series: readonly Series[]): string[] {
  const all = new Set(series.flatMap(({ figures }) => figures.map(({ period }) => period)));
  all.delete("undated");
  return [...all].sort(comparePeriods);
}

function sharing(peers: readonly Peer[], period: string): Peer[] {
  return peers.filter(({ figures }) => figures.has(period));
}

function isShared(some: readonly unknown[], of: readonly unknown[]): boolean {
  return some.length > 1 && some.length * 2 > of.length;
}

function endsOf({ place, figures }: Peer, first: string, last: string, places: Places): Ends[] {
  const [from, to] = [figures.get(first), figures.get(last)];
  if (!from || !to) return [];
  const breaks = breaksOf([from, to], places);
  return [{ place, from, to, way: breaks.length > 0 ? "parted" : wayBetween(from, to), breaks }];
}

/** The best of the latest period first. */
function byLatest(a: Ends, b: Ends): number {
  const [first, second] = [a, b].map(({ to: { rate } }) => (rate.status === "observed" ? rate.value : undefined));
  if (!first || !second) return 0;
  return (a.to.indicator.better === "lower" ? 1 : -1) * (approximateExact(first) - approximateExact(second));
}

function wayBetween(from: Reconciled, to: Reconciled): "up" | "down" | "level" {
  if (from.rate.status !== "observed" || to.rate.status !== "observed") return "level";
  const { decimals } = to.indicator;
  const side = compare(roundedTo(to.rate.value, decimals), roundedTo(from.rate.value, decimals));
  return side > 0 ? "up" : side < 0 ? "down" : "level";
}

/** Whether a place moved to the worse side; never where neither side is better. */
export function isWorse({ way, to }: Pick<Ends, "way" | "to">): boolean {
  const { better } = to.indicator;
  return (better === "higher" && way === "down") || (better === "lower" && way === "up");
}

/** How a place crossed its standard between the two periods; undefined where it did not, or it cannot be told. */
export function crossingOf({ way, from, to }: Ends): "met" | "missed" | undefined {
  const [before, now] = [from, to].map(({ judgements }) => judgements?.[0]?.meets);
  if (way === "parted" || before === undefined || now === undefined || before === now) return undefined;
  return now ? "met" : "missed";
}
