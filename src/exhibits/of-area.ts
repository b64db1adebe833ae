import type { Language } from "../i18n/language.ts";
import { anchorOf } from "../site/series.ts";
import type { Site } from "../site/site.ts";
import type { Exhibit } from "./exhibit.ts";
import { exhibitOfSeries } from "./of-series.ts";

/**
 * The charts of an area that have something to draw: its headline series in their order, then the others as they are
 * declared. @throws RangeError for an area that the dataset does not have
 */
export function exhibitsOfArea(site: Site, area: string, language: Language): Exhibit[] {
  const headline = site.headline(area);
  const first = new Set(headline.map(anchorOf));
  const others = site.series(area).filter((series) => !first.has(anchorOf(series)));
  return [...headline, ...others]
    .map((series) => exhibitOfSeries(series, site, language))
    .filter((exhibit) => exhibit.draw("wide") !== "");
}
