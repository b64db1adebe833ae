import { axisInWords } from "../../charts/narration.ts";
import { slopeDomain, slopeLimits } from "../../charts/slope.ts";
import { formSentences } from "../../i18n/forms.ts";
import type { Language } from "../../i18n/language.ts";
import { formatPeriod } from "../../i18n/periods.ts";
import { slideSentences } from "../../i18n/slides.ts";
import { formatRate } from "../../i18n/units.ts";
import { words } from "../../i18n/words.ts";
import { limitText } from "../../site/limits.ts";
import { placeName } from "../../site/names.ts";
import { seriesName } from "../../site/narration.ts";
import { type Ends, isWorse, mostSlopes, type Slopes, slopesOf } from "../../site/slope.ts";
import { slopeNotes, slopeTake } from "../../site/slope-words.ts";
import { axisOf } from "../axis.ts";
import type { DataColumn, PointLabel, SlopeData, Weight } from "../chart-data.ts";
import { recomputedCell } from "../data-cells.ts";
import { rateFormat } from "../number-format.ts";
import type { ComparisonSlide } from "../slide.ts";
import { limitColumns } from "../standard-columns.ts";
import { shortName } from "./short-name.ts";
import { type Compared, comparisonSlide } from "./telling.ts";

/** The widest a name may be, in Han characters. */
const widest = 12;

/** Places in two periods; undefined where no two of them can be compared, or too many to be drawn. */
export function slopeSlideOf(compared: Compared): ComparisonSlide | undefined {
  const { comparison, peers, telling } = compared;
  const { language, site } = telling;
  const slopes = slopesOf(peers, site.places);
  if (!slopes || slopes.places.length > mostSlopes) return undefined;
  const take = slopeTake(slopes, language);
  const { chart, limits } = slopeData(slopes, compared);
  const crosses = chart.columns.some(({ weight }) => weight === "missed");
  return comparisonSlide(compared, {
    title: take,
    under: [axisInWords(chart.axis, comparison.indicator, language)],
    key: [
      ...(limits.length > 0 ? [slideSentences(language).levelKey(limits)] : []),
      ...formSentences(language).slopeKey({ worse: slopes.places.some(isWorse), crosses }),
    ],
    chart,
    alternative: formSentences(language).slopeLabel(seriesName(comparison, language), take),
    notes: slopeNotes(slopes, site.places, language),
    overYears: true,
  });
}

/** The chart, and the limits in it, which have no room for a label among the places. */
function slopeData(
  slopes: Slopes,
  { comparison, telling: { language } }: Compared,
): { chart: SlopeData; limits: string[] } {
  const { indicator } = comparison;
  const axis = axisOf(slopeDomain(slopes), indicator.unit, language);
  const limits = limitColumns(
    slopeLimits(slopes).map((limit) => (limit ? [limit] : [])),
    axis,
    language,
  );
  const columns = slopes.places.map((ends) => columnOf(ends, language));
  const chart: SlopeData = {
    kind: "slope",
    head: words.schoolYear[language],
    categories: [slopes.from, slopes.to].map((period) => formatPeriod(period, language)),
    columns: [...columns, ...limits.map(({ column }) => column)],
    axis,
    labels: slopes.places.flatMap((ends, column) => labelsOf(ends, column, language)),
  };
  return { chart, limits: limits.map(({ limit }) => limitText(limit, language)) };
}

function columnOf(ends: Ends, language: Language): DataColumn {
  const weight = weightOf(ends);
  return {
    role: "place",
    name: shortName(placeName(ends.place, language).words, widest),
    cells: [ends.from, ends.to].map(recomputedCell),
    ...(weight ? { weight } : {}),
  };
}

function weightOf(ends: Ends): Weight | undefined {
  if (ends.way === "parted") return "parted";
  if (ends.to.judgements?.[0]?.meets === false) return "missed";
  return isWorse(ends) ? "strong" : undefined;
}

/** The figure before the line, the name and the figure behind it. */
function labelsOf({ from, to }: Ends, column: number, language: Language): PointLabel[] {
  return [from, to].flatMap(({ rate, indicator }, at) => {
    if (rate.status !== "observed") return [];
    const format = rateFormat(indicator.unit, indicator.decimals, language);
    return [{ column, at, words: formatRate(rate.value, indicator, language), format, named: at === 1 }];
  });
}
