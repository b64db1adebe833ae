import { markCorrections } from "../checks/corrections.ts";
import { type Published, publish, publishCounts, publishProblems } from "../disclosure/published.ts";
import type { Indicator } from "../indicators/define.ts";
import { indicators } from "../indicators/index.ts";
import { type Theme, themes } from "../indicators/theme.ts";
import type { Problem } from "../intake/problem.ts";
import type { Figure } from "../rates/figure.ts";
import { type GradeCounts, gradeCountsOf } from "../rates/grade-counts.ts";
import { type Rates, ratesOf } from "../rates/rates.ts";
import type { RowIndex } from "../rates/row-index.ts";
import { flipsOf } from "../reconcile/flips.ts";
import { rangeAmong, reconcile } from "../reconcile/reconcile.ts";
import type { Reconciled } from "../reconcile/reconciled.ts";
import type { StandardSet } from "../standards/define.ts";
import type { Standards } from "../standards/standards.ts";
import type { DatasetJson } from "../tables/dataset-json.ts";
import type { Place, Places } from "../tables/places.ts";
import type { Reading } from "../tables/reading.ts";
import { type Completeness, completenessOf } from "./completeness.ts";
import { type Finding, worstFirst } from "./finding.ts";
import { headlinePlaces, headlinesAmong } from "./headlines.ts";
import { type Named, type Series, seriesAmong } from "./series.ts";
import { flipProblem, verdictProblem } from "./verdicts.ts";

/** What pages, downloads and the command line ask of one dataset. */
export interface Site {
  readonly config: DatasetJson;
  readonly places: Places;
  readonly root: Place;
  /** What to look into, worst first; a dataset with errors makes no site. */
  readonly findings: readonly Finding[];
  /** The sets of standards that apply, in order of precedence. */
  readonly standards: readonly StandardSet[];
  /** The indicators that have anything on file anywhere, in declared order. */
  readonly indicators: readonly Indicator[];
  /** Every figure of an area, in the declared order of indicators, then by period, level and group. */
  figures(area: string): readonly Published<Reconciled>[];
  series(area: string): readonly Series[];
  /** The headline series of an area that have anything on file, in their order; at most eleven. */
  headline(area: string): readonly Series[];
  /** The headline places of the dataset, whether or not anything is on file for them. */
  readonly headlinePlaces: readonly Named[];
  /** The pupils of an area by grade and sex, in the latest period on file; undefined where there is none. */
  grades(area: string): Published<GradeCounts> | undefined;
  /** The themes under which an area has anything on file. */
  themes(area: string): readonly Theme[];
  /** What was sent and what is wanting, by place and table. */
  completeness(): Completeness;
  /** Whether every series has a page for frames, not the headline series alone. */
  readonly embeds?: "all";
}

/** A dataset without errors: what was read of it, and what was found. */
export interface Read {
  readonly config: DatasetJson;
  readonly places: Places;
  readonly root: Place;
  readonly index: RowIndex;
  readonly standards: Standards;
  readonly reading: Reading;
  readonly problems: readonly Problem[];
}

/**
 * The site of a dataset without errors. Every figure is worked out once, at the start: the findings of the whole dataset
 * stand on its first pages, and what a printed rate may have come from lies in other areas.
 */
export function siteOf({ config, places, root, index, standards, reading, problems }: Read): Site {
  const headlines = headlinePlaces(config);
  const rates = ratesOf(index, places);
  const ranges = remember((id) => {
    const indicator = indicators.find((each) => each.id === id);
    return rangeAmong(indicator ? places.all.flatMap((place) => figuresOf(rates, indicator, place.id)) : []);
  });
  const reconciled = (figure: Figure): Reconciled => {
    const file = { index, places };
    const judgements = standards.judge(figure);
    const reconciliation = reconcile(figure, file, () => ranges(figure.indicator.id), judgements);
    const flips = flipsOf(figure, judgements, reconciliation, file);
    if (!reconciliation && judgements.length === 0) return figure;
    return {
      ...figure,
      ...(reconciliation ? { reconciliation } : {}),
      ...(judgements.length > 0 ? { judgements } : {}),
      ...(flips.length > 0 ? { flips } : {}),
    };
  };
  const figures = remember((area) =>
    publish(indicators.flatMap((indicator) => figuresOf(rates, indicator, area).map(reconciled))),
  );
  const series = remember((area) => seriesAmong(figures(area)));
  const completeness = remember(() => completenessOf(index, places));
  const found = publishProblems(problems).map((problem) => ({ problem }));
  const judged = places.all.flatMap(({ id }) =>
    figures(id).flatMap((figure) =>
      [verdictProblem(figure, reading, places), flipProblem(figure, reading, places)].flatMap((problem) =>
        problem ? [{ problem, figure }] : [],
      ),
    ),
  );
  const marked = publishProblems(
    markCorrections(
      reading,
      judged.map(({ problem }) => problem),
    ),
  );
  const held = judged.flatMap(({ figure }, at) => (marked[at] ? [{ problem: marked[at], figure }] : []));
  return {
    config,
    places,
    root,
    standards: standards.sets,
    findings: worstFirst([...found, ...held], places),
    indicators: indicators.filter((indicator) => places.all.some(({ id }) => rates.keys(indicator, id).length > 0)),
    figures,
    series,
    headline: remember((area) => headlinesAmong(series(area), headlines)),
    headlinePlaces: headlines,
    grades: remember((area) => {
      const counts = gradeCountsOf(index, places, area);
      return counts && publishCounts(counts);
    }),
    completeness: () => completeness(""),
    themes: remember((area) => {
      const present = new Set(series(area).map(({ indicator }) => indicator.theme));
      return (Object.keys(themes) as Theme[]).filter((theme) => present.has(theme));
    }),
  };
}

function figuresOf(rates: Rates, indicator: Indicator, area: string): Figure[] {
  return rates.keys(indicator, area).flatMap((key) => rates.figure(indicator, area, key) ?? []);
}

function remember<R>(work: (area: string) => R): (area: string) => R {
  const known = new Map<string, R>();
  return (area) => {
    const found = known.get(area) ?? work(area);
    known.set(area, found);
    return found;
  };
}
