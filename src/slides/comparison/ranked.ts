import { comparisonSentences, comparisonWords } from "../../i18n/comparison.ts";
import type { Language } from "../../i18n/language.ts";
import { formatPeriodLong } from "../../i18n/periods.ts";
import { slideSentences, slideWords } from "../../i18n/slides.ts";
import { standardSentences } from "../../i18n/standards.ts";
import { partTitle } from "../../i18n/statements.ts";
import { words } from "../../i18n/words.ts";
import { comparisonLede } from "../../site/comparison-words.ts";
import { seriesName } from "../../site/narration.ts";
import { type Axis, columnOf, type RankedData } from "../chart-data.ts";
import type { ComparisonSlide } from "../slide.ts";
import { rankedData } from "./ranked-data.ts";
import { type Compared, comparisonSlide } from "./telling.ts";

/** The places of a comparison, best first, sixteen to a slide; none where fewer than two of them have a rate. */
export function rankedSlidesOf(compared: Compared): ComparisonSlide[] {
  const { comparison, peers, telling } = compared;
  const { language, area } = telling;
  if (peers.dots.dots.length < 2) return [];
  const name = seriesName(comparison, language);
  const [finding = name, ...rest] = comparisonLede(comparison, peers, language);
  const parts = rankedData(peers.peers, peers.dots, language);
  return parts.map((chart, at) => {
    const title = partTitle(finding, at + 1, parts.length, language);
    return comparisonSlide(compared, {
      title,
      under: [formatPeriodLong(comparison.period, language), axisInWords(chart.axis, language)],
      key: keyOf(chart, language),
      chart,
      alternative: slideSentences(language).rankedAlternative(name, area, finding),
      notes: rest,
    });
  });
}

function axisInWords({ from, words: ticks }: Axis, language: Language): string {
  const say = comparisonSentences(language);
  return from === 0 ? say.axisAcrossFromZero : say.axisAcross(ticks[0] ?? "", ticks.at(-1) ?? "");
}

const listed = { "zh-Hans": "、", "zh-Hant": "、", en: ", " } as const;

function keyOf(chart: RankedData, language: Language): string[] {
  return [
    ...(columnOf(chart, "reported") ? [words.chartKey[language]] : []),
    ...(chart.differs.length > 0 ? [slideWords.differsKey[language]] : []),
    ...(chart.missed.length > 0 ? [slideWords.crossKey[language]] : []),
    ...(chart.limits.length > 1 ? [standardSentences(language).upright(chart.limits.join(listed[language]))] : []),
    ...(columnOf(chart, "interval") ? [comparisonWords.intervalKey[language]] : []),
  ];
}
