import { decimalText, roundedTo } from "../exact/decimal.ts";
import { subtract } from "../exact/fraction.ts";
import { formSentences, formWords, type SlopeCounts } from "../i18n/forms.ts";
import type { Language } from "../i18n/language.ts";
import { formatDigits } from "../i18n/numbers.ts";
import { formatPeriodLong } from "../i18n/periods.ts";
import { sentences } from "../i18n/sentences.ts";
import { unitNames } from "../i18n/units.ts";
import type { Indicator } from "../indicators/define.ts";
import type { Place, Places } from "../tables/places.ts";
import { breakInWords } from "../trends/narration.ts";
import { placeName } from "./names.ts";
import { crossingOf, type Ends, isWorse, type Slopes } from "./slope.ts";

/** What the places did between the two periods: how many rose and fell, and how many crossed their standard. */
export function slopeTake({ from, to, places }: Slopes, language: Language): string {
  const compared = places.filter(({ way }) => way !== "parted");
  const having = (is: (ends: Ends) => boolean) => compared.filter(is).length;
  const counts: SlopeCounts = {
    places: compared.length,
    up: having(({ way }) => way === "up"),
    down: having(({ way }) => way === "down"),
    level: having(({ way }) => way === "level"),
    met: having((ends) => crossingOf(ends) === "met"),
    missed: having((ends) => crossingOf(ends) === "missed"),
  };
  const [first, last] = [from, to].map((period) => formatPeriodLong(period, language)) as [string, string];
  return formSentences(language).slopeTake(first, last, counts);
}

/** How the lines are to be read, and which places are dashed or left out and why. */
export function slopeNotes(slopes: Slopes, places: Places, language: Language): string[] {
  const say = formSentences(language);
  const drawn = slopes.places;
  const crosses = drawn.some(({ from, to }) => [from, to].some(({ judgements }) => judgements?.[0]?.meets === false));
  const parted = drawn.filter(({ way }) => way === "parted");
  const breaks = parted.flatMap((ends) => ends.breaks.map((each) => breakInWords(each, places, language)));
  return [
    ...say.slopeKey({ worse: drawn.some(isWorse), crosses }),
    ...(parted.length > 0
      ? [
          say.slopeParted(
            namesOf(
              parted.map(({ place }) => place),
              language,
            ),
            [...new Set(breaks)],
          ),
        ]
      : []),
    ...(slopes.without.length > 0 ? [say.slopeWithout(namesOf(slopes.without, language))] : []),
    say.slopeChance,
  ];
}

function namesOf(places: readonly Place[], language: Language): string {
  return sentences(language).list(places.map((place) => placeName(place, language).words));
}

/** What changes are counted in, over their column: 变化（百分点）. */
export function changeHead({ unit }: Pick<Indicator, "unit">, language: Language): string {
  const counted = unit === "%" ? formWords.points[language] : unitNames[unit][language];
  const change = formWords.change[language];
  return language === "en" ? `${change}, ${counted}` : `${change}（${counted}）`;
}

/** By how much a place moved, with its sign: +2.41; in words where the two are not of the same thing. */
export function changeText({ from, to, way }: Ends, language: Language): string {
  if (way === "parted") return formWords.parted[language];
  if (from.rate.status !== "observed" || to.rate.status !== "observed") return "";
  const { decimals } = to.indicator;
  const difference = subtract(roundedTo(to.rate.value, decimals), roundedTo(from.rate.value, decimals));
  return `${way === "up" ? "+" : ""}${formatDigits(decimalText(difference, decimals), language)}`;
}
