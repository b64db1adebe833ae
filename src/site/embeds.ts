import type { Language } from "../i18n/language.ts";
import { address, baseMarker } from "./address.ts";
import { embedParts } from "./embed-address.ts";
import { isAt } from "./headlines.ts";
import { anchorOf, coefficientsAnchor, type Series } from "./series.ts";
import type { Site } from "./site.ts";

/** Whether a series has a page for frames: the headline series, or every one where that is asked for. */
export function hasEmbed(site: Pick<Site, "embeds" | "headline">, series: Series): boolean {
  return site.embeds === "all" || isHeadline(site, series);
}

/** The parts of the address of an embed page, by the names that its route gives them. */
export interface EmbedRoute extends Record<string, string> {
  readonly indicator: string;
  readonly area: string;
  readonly level: string;
  readonly group: string;
}

/** The addresses of all embed pages. */
export function embedRoutes(site: Site): EmbedRoute[] {
  const series = site.places.all.flatMap(({ id }) => (site.embeds === "all" ? site.series(id) : site.headline(id)));
  return series.map(routeOf);
}

function routeOf(series: Series): EmbedRoute {
  const [indicator, area, level, group] = embedParts(series);
  return { indicator, area, level, group };
}

/** The series that an address names. @throws RangeError where there is none */
export function seriesAt(site: Site, { indicator, area, level, group }: EmbedRoute): Series {
  const wanted = [indicator, area, level, group].join("/");
  const found = site.series(area).find((series) => embedParts(series).join("/") === wanted);
  if (!found) throw new RangeError(`no such series: ${wanted}`);
  return found;
}

/** Where the site has a series in full: on the page of its area, or on that of its theme. */
export function placeInSite(site: Pick<Site, "headline">, series: Series, language: Language): string {
  if (isHeadline(site, series)) return `${address.area(language, series.area)}#${anchorOf(series)}`;
  const { kind } = series.indicator.measure;
  const anchor = kind === "dispersion" ? coefficientsAnchor : anchorOf(series);
  return `${address.theme(language, series.area, series.indicator.theme)}#${anchor}`;
}

/** An address of the site with where the site stands; undefined where dataset.json does not say that. */
export function absolute(path: string, { url }: Site["config"]): string | undefined {
  return url && new URL(path.replace(baseMarker, ""), url.replace(/\/?$/, "/")).href;
}

function isHeadline(site: Pick<Site, "headline">, series: Series): boolean {
  return site.headline(series.area).some((each) => isAt(each, series));
}
