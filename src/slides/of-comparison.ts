import { type Comparison, peersOf } from "../site/comparison.ts";
import { funnelSlideOf } from "./comparison/funnel.ts";
import { linesSlideOf } from "./comparison/lines.ts";
import { rankedSlidesOf } from "./comparison/ranked.ts";
import { slopeSlideOf } from "./comparison/slope.ts";
import type { ComparisonSlide } from "./slide.ts";
import type { Telling } from "./telling.ts";

/**
 * The places within an area side by side, as far as they can be drawn: ranked, in their funnel, over the years, then and
 * now. `chart.kind` says which is which: `ranked` (sixteen places to a slide), `funnel`, `lines`, `slope`.
 */
export function comparisonSlidesOf(comparison: Comparison, telling: Telling): ComparisonSlide[] {
  const peers = peersOf(telling.site, comparison, telling.place);
  const compared = { comparison, peers, telling };
  return [
    ...rankedSlidesOf(compared),
    ...[funnelSlideOf(compared), linesSlideOf(compared), slopeSlideOf(compared)].filter((slide) => slide !== undefined),
  ];
}
