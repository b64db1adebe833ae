import type { Published } from "../disclosure/published.ts";
import { approximateExact } from "../exact/decimal.ts";
import type { Indicator } from "../indicators/define.ts";
import type { Reconciled } from "../reconcile/reconciled.ts";
import { comparePeriods } from "../tables/period.ts";
import type { Place } from "../tables/places.ts";
import { byDeclaration } from "./series.ts";
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

/** An indicator over every area, one comparison for each level and group, in the latest period that has a rate. */
export function comparisonsOf(site: Site, indicator: Indicator): Comparison[] {
  const series = site.places.all.flatMap((place) =>
    site
      .series(place.id)
      .filter((each) => each.indicator === indicator)
      .map((each) => ({ place, ...each })),
  );
  const keys = new Map(series.map(({ level, group }) => [`${level}\t${group}`, { level, group }]));
  const named = [...keys.values()].map((key) => ({ indicator, ...key })).sort(byDeclaration);
  return named.flatMap(({ level, group }) => {
    const among = series.filter((each) => each.level === level && each.group === group);
    const period = latestPeriod(among.flatMap(({ figures }) => figures));
    if (period === undefined) return [];
    const places = among.flatMap(({ place, figures }) => {
      const figure = figures.find((each) => each.period === period);
      return figure ? [{ place, figure }] : [];
    });
    return [{ indicator, level, group, period, places: ranked(places, indicator) }];
  });
}

/** The latest dated period in which any place has a rate; `undated` where none is dated. */
function latestPeriod(figures: readonly Published<Reconciled>[]): string | undefined {
  const observed = figures.filter(({ rate }) => rate.status === "observed");
  const periods = (observed.length > 0 ? observed : figures).map(({ period }) => period);
  const dated = periods.filter((period) => period !== "undated").sort(comparePeriods);
  return dated.at(-1) ?? periods[0];
}

function ranked(places: readonly Compared[], { better }: Indicator): Compared[] {
  const sign = better === "lower" ? 1 : -1;
  const known = places.filter(({ figure }) => figure.rate.status === "observed");
  const unknown = places.filter(({ figure }) => figure.rate.status !== "observed");
  return [...known.sort((a, b) => sign * (order(a) - order(b))), ...unknown];
}

function order({ figure: { rate } }: Compared): number {
  return rate.status === "observed" ? approximateExact(rate.value) : 0;
}
