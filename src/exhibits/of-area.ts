import type { Language } from "../i18n/language.ts";
import { comparisonsOf } from "../site/comparison.ts";
import { anchorOf, type Series } from "../site/series.ts";
import type { Site } from "../site/site.ts";
import type { Place } from "../tables/places.ts";
import type { Exhibit } from "./exhibit.ts";
import { exhibitsOfComparison } from "./of-comparison.ts";
import { exhibitOfHeat } from "./of-heat.ts";
import { exhibitOfPyramid } from "./of-pyramid.ts";
import { exhibitOfSeries } from "./of-series.ts";
import { exhibitOfShares } from "./of-shares.ts";

/**
 * Every chart of an area that has something to draw: its headline series in their order, the others as they are
 * declared, whom formulas leave out, girls and boys, its board, and the places within it compared.
 * @throws RangeError for an area that the dataset does not have
 */
export function exhibitsOfArea(site: Site, area: string, language: Language): Exhibit[] {
  const place = site.places.place(area);
  if (!place) throw new RangeError(`no such area: ${area}`);
  const headline = site.headline(area);
  const first = new Set(headline.map(anchorOf));
  const series = [...headline, ...site.series(area).filter((each) => !first.has(anchorOf(each)))];
  return [
    ...series.map((each) => exhibitOfSeries(each, site, language)),
    ...ofParts(series, place, site, language),
    ...ofPlaces(place, site, language),
  ].filter((exhibit) => exhibit.draw("wide") !== "");
}

/** The charts of counts that are parts of a whole. */
function ofParts(series: readonly Series[], place: Place, site: Site, language: Language): Exhibit[] {
  const shares = series.map((each) => exhibitOfShares(each, site, language));
  return [...shares, exhibitOfPyramid(site, place, language)].flatMap((exhibit) => exhibit ?? []);
}

/** The charts of the places within the area. */
function ofPlaces(place: Place, site: Site, language: Language): Exhibit[] {
  const indicators = site.indicators.filter(({ measure }) => measure.kind !== "dispersion");
  const compared = indicators
    .flatMap((indicator) => comparisonsOf(site, indicator))
    .flatMap((comparison) => exhibitsOfComparison(site, comparison, place, language));
  const heat = exhibitOfHeat(site, place, language);
  return heat ? [heat, ...compared] : compared;
}
