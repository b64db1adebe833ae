import type { Published } from "../disclosure/published.ts";
import type { Language } from "../i18n/language.ts";
import { standardWords } from "../i18n/standards.ts";
import { verdictWords } from "../i18n/verdicts.ts";
import { words } from "../i18n/words.ts";
import type { Reconciled } from "../reconcile/reconciled.ts";
import { rateCell, reportedCell, writtenTerms } from "../site/cells.ts";
import { limitLabel, standingText } from "../site/judgement.ts";

/** A rate as an equation and how it stands, a part each: 复算 90.91% = 巩固合格 50 ÷ 脱盲人员 55, 上报 95%，不符, 标准 ≥95%：未达标，差3人. */
export function factsOf(figure: Published<Reconciled>, language: Language): string[] {
  const [comma, colon] = language === "en" ? [", ", ": "] : ["，", "："];
  const { reconciliation, judgements } = figure;
  const verdict = reconciliation ? `${comma}${verdictWords[reconciliation.verdict][language]}` : "";
  const shows = figure.indicator.reported && !figure.rollUp;
  const reported = shows ? [`${words.reported[language]} ${reportedCell(figure, language).text}${verdict}`] : [];
  const [judgement] = judgements ?? [];
  const standard = judgement
    ? [
        `${standardWords.standard[language]} ${limitLabel(judgement, language)}${colon}${standingText(figure, judgement, language)}`,
      ]
    : [];
  return [`${words.recomputed[language]} ${equationText(figure, language)}`, ...reported, ...standard];
}

/** The rate with the fraction that it is; the rate alone where it is no simple fraction. */
function equationText(figure: Published<Reconciled>, language: Language): string {
  const rate = rateCell(figure, language).text;
  if (figure.sides.length !== 2) return rate;
  const sides = figure.sides.map((side) => {
    const terms = writtenTerms(side, language);
    const text = terms.map(({ sign, label, value }) => [sign, label, value.text].filter(Boolean).join(" ")).join(" ");
    return terms.length > 1 ? (language === "en" ? `(${text})` : `（${text}）`) : text;
  });
  return `${rate} = ${sides.join(" ÷ ")}`;
}
