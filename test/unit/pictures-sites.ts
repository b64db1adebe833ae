import { readFolder } from "../../scripts/read-folder.ts";
import type { Exhibit } from "../../src/exhibits/exhibit.ts";
import { exhibitsOfComparison } from "../../src/exhibits/of-comparison.ts";
import { exhibitOfHeat } from "../../src/exhibits/of-heat.ts";
import { exhibitOfPyramid } from "../../src/exhibits/of-pyramid.ts";
import { exhibitOfSeries } from "../../src/exhibits/of-series.ts";
import { exhibitOfShares } from "../../src/exhibits/of-shares.ts";
import type { Language } from "../../src/i18n/language.ts";
import { comparisonsOf } from "../../src/site/comparison.ts";
import { runPipeline } from "../../src/site/pipeline.ts";
import type { Series } from "../../src/site/series.ts";
import type { Site } from "../../src/site/site.ts";
import { datasetFolder } from "../built-site.ts";

/** Both datasets of this project, worked out. */
export const sites: readonly Site[] = ["township-report", "sample-county"].map((name) => {
  const { site } = runPipeline(readFolder(datasetFolder(name), "en"));
  if (!site) throw new Error(`errors in ${name}`);
  return site;
});

/** A headline series that has something to draw. */
export interface Drawn {
  readonly site: Site;
  readonly series: Series;
  readonly exhibit: Exhibit;
  readonly chart: string;
}

/** The charts of the headline series of every area of both datasets. */
export function headlineCharts(language: Language): Drawn[] {
  return sites.flatMap((site) =>
    site.places.all.flatMap(({ id }) =>
      site.headline(id).flatMap((series) => {
        const exhibit = exhibitOfSeries(series, site, language);
        const chart = exhibit.draw("wide");
        return chart === "" ? [] : [{ site, series, exhibit, chart }];
      }),
    ),
  );
}

/** The other forms of charts, some of each: comparisons of the county's places, boards, girls and boys, shares. */
export function otherExhibits(language: Language): Exhibit[] {
  return sites.flatMap((site) => {
    const comparisons = site.indicators
      .flatMap((indicator) => comparisonsOf(site, indicator))
      .filter((_, at) => at % 3 === 0); // all of them take long to draw, and are of one kind
    const some = [site.root, ...site.places.all.filter((_, at) => at % 12 === 5)];
    return [
      ...comparisons.flatMap((comparison) => exhibitsOfComparison(site, comparison, site.root, language)),
      ...some.flatMap((place) =>
        [
          exhibitOfHeat(site, place, language),
          exhibitOfPyramid(site, place, language),
          ...site.headline(place.id).map((series) => exhibitOfShares(series, site, language)),
        ].flatMap((exhibit) => exhibit ?? []),
      ),
    ];
  });
}

/** The chart of a caption that is drawn for its own sake. */
export const someChart =
  '<svg class="chart c-wide" viewBox="0 0 640 320"><path class="line" d="M60,50L522,18"/><text x="533" y="22" class="end">99.92%</text></svg>';
