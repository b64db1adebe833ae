import { type Published, publish, publishProblems } from "../disclosure/published.ts";
import type { Indicator } from "../indicators/define.ts";
import { indicators } from "../indicators/index.ts";
import { type Theme, themes } from "../indicators/theme.ts";
import type { Problem } from "../intake/problem.ts";
import type { Figure } from "../rates/figure.ts";
import type { Rates } from "../rates/rates.ts";
import type { DatasetJson } from "../tables/dataset-json.ts";
import type { Place, Places } from "../tables/places.ts";
import { headlinePlaces, headlinesAmong } from "./headlines.ts";
import { type Named, type Series, seriesAmong } from "./series.ts";

/** What pages, downloads and the command line ask of one dataset. */
export interface Site {
  readonly config: DatasetJson;
  readonly places: Places;
  readonly root: Place;
  /** Findings and notes; a dataset with errors makes no site. */
  readonly problems: readonly Published<Problem>[];
  /** The indicators that have anything on file anywhere, in declared order. */
  readonly indicators: readonly Indicator[];
  /** Every figure of an area, in the declared order of indicators, then by period, level and group. */
  figures(area: string): readonly Published<Figure>[];
  series(area: string): readonly Series[];
  /** The headline series of an area that have anything on file, in their order; at most eleven. */
  headline(area: string): readonly Series[];
  /** The headline places of the dataset, whether or not anything is on file for them. */
  readonly headlinePlaces: readonly Named[];
  /** The themes under which an area has anything on file. */
  themes(area: string): readonly Theme[];
}

/** The site of a dataset without errors. Figures are worked out when an area is asked for, and remembered. */
export function siteOf(
  config: DatasetJson,
  places: Places,
  root: Place,
  rates: Rates,
  problems: readonly Problem[],
): Site {
  const headlines = headlinePlaces(config);
  const figures = remember((area) => publish(figuresIn(rates, area)));
  const series = remember((area) => seriesAmong(figures(area)));
  return {
    config,
    places,
    root,
    problems: publishProblems(problems),
    indicators: indicators.filter((indicator) => places.all.some(({ id }) => rates.keys(indicator, id).length > 0)),
    figures,
    series,
    headline: remember((area) => headlinesAmong(series(area), headlines)),
    headlinePlaces: headlines,
    themes: remember((area) => {
      const present = new Set(series(area).map(({ indicator }) => indicator.theme));
      return (Object.keys(themes) as Theme[]).filter((theme) => present.has(theme));
    }),
  };
}

function figuresIn(rates: Rates, area: string): Figure[] {
  return indicators.flatMap((indicator) =>
    rates.keys(indicator, area).flatMap((key) => rates.figure(indicator, area, key) ?? []),
  );
}

function remember<R>(work: (area: string) => R): (area: string) => R {
  const known = new Map<string, R>();
  return (area) => {
    const found = known.get(area) ?? work(area);
    known.set(area, found);
    return found;
  };
}
