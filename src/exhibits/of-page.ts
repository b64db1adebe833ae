import type { Language } from "../i18n/language.ts";
import type { Indicator } from "../indicators/define.ts";
import type { Theme } from "../indicators/theme.ts";
import { comparisonsOf } from "../site/comparison.ts";
import { pyramidTheme } from "../site/pyramid.ts";
import { latest, type Series } from "../site/series.ts";
import { sharesOf } from "../site/shares.ts";
import type { Site } from "../site/site.ts";
import { chartSlideOf } from "../slides/chart-slide.ts";
import { partsOfGrades, partsOfShares } from "../slides/comparison/parts-of.ts";
import { pyramidSlideOf } from "../slides/comparison/pyramid.ts";
import { sharesSlideOf } from "../slides/comparison/shares.ts";
import { slidesOfArea } from "../slides/of-area.ts";
import { comparisonSlidesOf } from "../slides/of-comparison.ts";
import type { ComparisonSlide } from "../slides/slide.ts";
import { type Telling, tellingOf } from "../slides/telling.ts";
import { deckAuthor, deckTitle } from "../slides/title-slide.ts";
import type { Place } from "../tables/places.ts";
import { type Bundle, type Carried, carried } from "./bundle.ts";
import type { Form } from "./exhibit.ts";
import { fileName } from "./file-name.ts";
import { exhibitsOfComparison } from "./of-comparison.ts";
import { exhibitOfHeat } from "./of-heat.ts";
import { exhibitOfPyramid } from "./of-pyramid.ts";
import { exhibitOfSeries } from "./of-series.ts";
import { exhibitOfShares } from "./of-shares.ts";

/** Whether a series has anything to draw: a rate, recomputed or as reported. */
export function isDrawn(series: Series): boolean {
  const figure = latest(series);
  return figure !== undefined && (figure.rate.status === "observed" || figure.reported.status === "filled");
}

/** The charts on the page of an area, which are those of its headline series, and the area as a deck. */
export function bundleOfArea(site: Site, place: Place, language: Language): Bundle {
  const telling = tellingOf(site, place, language);
  const slides = slidesOfArea(site, place.id, language);
  const ofCharts = slides.filter((slide) => slide.kind === "chart");
  // Every series on file has a slide, and the deck has them in the order of the page.
  const charts = site
    .headline(place.id)
    .flatMap((series, at) => (isDrawn(series) ? carried(exhibitOfSeries(series, site, language), [ofCharts[at]]) : []));
  const deck = { title: deckTitle(telling), file: fileName(["slides", place.id], language), slides };
  return { author: deckAuthor(telling), charts, deck };
}

/** The charts on the page of one theme of an area: its series, what they leave out, girls and boys by grade. */
export function bundleOfTheme(site: Site, place: Place, theme: Theme, language: Language): Bundle {
  const telling = tellingOf(site, place, language);
  const series = site
    .series(place.id)
    .filter(({ indicator }) => indicator.theme === theme && indicator.measure.kind !== "dispersion");
  const charts = series.flatMap((each) => [...seriesCharts(each, telling), ...sharesCharts(each, telling)]);
  return {
    author: deckAuthor(telling),
    charts: [...charts, ...(theme === pyramidTheme ? pyramidCharts(telling) : [])],
  };
}

function seriesCharts(series: Series, telling: Telling): Carried[] {
  if (!isDrawn(series)) return [];
  return [carried(exhibitOfSeries(series, telling.site, telling.language), [chartSlideOf(series, telling)])];
}

function sharesCharts(series: Series, { site, language }: Telling): Carried[] {
  const [exhibit, data] = [exhibitOfShares(series, site, language), sharesOf(series)];
  if (!exhibit || !data) return [];
  return [carried(exhibit, [sharesSlideOf(partsOfShares(data, language), exhibit.caption)], exhibit.draw("wide"))];
}

function pyramidCharts({ site, place, language }: Telling): Carried[] {
  const [exhibit, counts] = [exhibitOfPyramid(site, place, language), site.grades(place.id)];
  if (!exhibit || !counts) return [];
  return [carried(exhibit, [pyramidSlideOf(partsOfGrades(counts, language), exhibit.caption)], exhibit.draw("wide"))];
}

/** The kinds of slides that draw the forms of a comparison. */
const slideKinds: Partial<Readonly<Record<Form, ComparisonSlide["chart"]["kind"]>>> = {
  ranked: "ranked",
  funnel: "funnel",
  multiples: "lines",
  slope: "slope",
};

/** Those that stand on their page in rows or pieces. */
const inPieces: readonly Form[] = ["ranked", "multiples"];

/** The charts on the page of an indicator, over the places within an area. */
export function bundleOfIndicator(site: Site, indicator: Indicator, area: Place, language: Language): Bundle {
  const telling = tellingOf(site, area, language);
  const comparisons = indicator.measure.kind === "dispersion" ? [] : comparisonsOf(site, indicator);
  const charts = comparisons.flatMap((comparison) => {
    const slides = comparisonSlidesOf(comparison, telling);
    return exhibitsOfComparison(site, comparison, area, language).map((exhibit) => {
      const own = slides.filter(({ chart }) => chart.kind === slideKinds[exhibit.form]);
      return carried(exhibit, own, inPieces.includes(exhibit.form) ? exhibit.draw("wide") : undefined);
    });
  });
  return { author: deckAuthor(telling), charts };
}

/** The board of an area in one piece, which no slide draws. */
export function bundleOfBoard(site: Site, area: Place, language: Language): Bundle {
  const board = exhibitOfHeat(site, area, language);
  const author = deckAuthor(tellingOf(site, area, language));
  return { author, charts: board ? [carried(board, [], board.draw("wide"))] : [] };
}
