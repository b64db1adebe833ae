import { decimalText } from "../exact/decimal.ts";
import { type Fraction, fraction } from "../exact/fraction.ts";
import type { Language } from "../i18n/language.ts";
import { formatDigits } from "../i18n/numbers.ts";
import { noChanceWords, trendSentences } from "../i18n/trends.ts";
import { formatRate } from "../i18n/units.ts";
import type { Indicator } from "../indicators/define.ts";
import type { Figure } from "../rates/figure.ts";
import type { Funnel, NoFunnel } from "./funnel.ts";
import type { Range } from "./interval.ts";
import { fewestForWidening } from "./overdispersion.ts";

/** The end of an interval as a fraction, to be printed like any rate. */
export function fractionNear(value: number): Fraction {
  return fraction(Math.round(value * 1e12), 10n ** 12n);
}

/** The interval of a rate in words: `95%区间：0.09%至0.67%`. */
export function intervalInWords({ low, high }: Range, indicator: Indicator, language: Language): string {
  const printed = (value: number) => formatRate(fractionNear(value), indicator, language);
  return trendSentences(language).interval(printed(low), printed(high));
}

/** What stands beside a funnel, a sentence each: its centre and whether its limits were widened; or why there is none. */
export function funnelInWords(
  funnel: Funnel<Figure> | NoFunnel,
  indicator: Indicator,
  language: Language,
): readonly string[] {
  const say = trendSentences(language);
  if (funnel.status === "none") return [say.noFunnel(noChanceWords[funnel.reason][language])];
  const { status, phi } = funnel.overdispersion;
  const widening = {
    widened: say.widened(formatDigits(decimalText(fractionNear(phi), 2), language)),
    not_needed: say.notWidened,
    too_few_places: say.tooFewForWidening(fewestForWidening),
  } as const;
  return [say.funnelCentre(formatRate(funnel.centre, indicator, language)), widening[status]];
}
