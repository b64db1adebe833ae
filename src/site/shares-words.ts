import { type Fraction, isZero } from "../exact/fraction.ts";
import { formSentences, formWords } from "../i18n/forms.ts";
import type { Language } from "../i18n/language.ts";
import { markSymbol } from "../i18n/marks.ts";
import { formatPeriodLong } from "../i18n/periods.ts";
import { countedText } from "../i18n/standards.ts";
import { formatCount, formatRate } from "../i18n/units.ts";
import { leftOutOf, type Part, percentOf, type Shares, type Whole } from "./shares.ts";

/** What the exclusions of the latest period with a rate do: how many are left out, and the rate with and without them. */
export function sharesTake({ periods, whole: name, series }: Shares, language: Language): string {
  const say = formSentences(language);
  const latest = periods.find(({ status }) => status === "observed");
  if (latest?.status !== "observed") return "";
  const { figure, value: whole, parts } = latest;
  const period = figure.period === "undated" ? "" : formatPeriodLong(figure.period, language);
  const [out, label] = [leftOutOf(parts), inSentence(name[language], language)];
  const [counted] = parts;
  if (isZero(out) || !counted?.value || figure.rate.status !== "observed") return say.sharesNobody(period, label);
  const count = countedText(formatCount(out, language), out.n === out.d, "persons", language);
  const without = formatRate(percentOf(counted.value, whole), series.indicator, language);
  const rate = formatRate(figure.rate.value, series.indicator, language);
  return say.sharesTake(
    period,
    count,
    label,
    percentText(out, whole, series.indicator.decimals, language),
    without,
    rate,
  );
}

function inSentence(name: string, language: Language): string {
  return language === "en" ? name.toLowerCase() : name;
}

/** A part in percent of its whole: 0.54%. */
function percentText(part: Fraction, whole: Fraction, decimals: number, language: Language): string {
  return formatRate(percentOf(part, whole), { unit: "%", decimals }, language);
}

/** A part as its count and its share, or the sign of why there is none. */
export function partText(
  part: Part,
  { value: whole, figure }: Extract<Whole, { status: "observed" }>,
  language: Language,
): { readonly count: string; readonly share: string } {
  if (part.status !== "filled") return { count: markSymbol(part.status, language), share: "" };
  if (isZero(part.value)) return { count: formatCount(part.value, language), share: "" };
  const share = percentText(part.value, whole, figure.indicator.decimals, language);
  return { count: formatCount(part.value, language), share };
}

/** Why a period has no bar. */
export function gapText({ status }: Whole, language: Language): string {
  if (status === "observed") return "";
  return status === "contradicts" ? formWords.above[language] : markSymbol(status, language);
}

/** How the bars are to be read. */
export function sharesKey(language: Language): string[] {
  const say = formSentences(language);
  return [say.sharesKey, say.acrossWhole];
}
