import { decimalText } from "../exact/decimal.ts";
import { compare, fraction } from "../exact/fraction.ts";
import type { Language } from "../i18n/language.ts";
import { markMeaning, markSymbol } from "../i18n/marks.ts";
import { formatPeriod } from "../i18n/periods.ts";
import { reviewSentences, reviewWords } from "../i18n/review.ts";
import { countedText, standardWords } from "../i18n/standards.ts";
import { formatCount } from "../i18n/units.ts";
import { verdictWords } from "../i18n/verdicts.ts";
import { rateCell } from "./cells.ts";
import { standingText } from "./judgement.ts";
import { limitText } from "./limits.ts";
import type { Board, Cell, Column } from "./review.ts";

/** What stands in a cell: the margin with its sign, else the rate, else why there is none. */
export function cellText({ state, figure, judgement }: Cell, language: Language): string {
  if (state === "none") return "";
  if (!figure) return markSymbol("not_reported", language);
  const margin = judgement?.margin;
  return margin ? signed(margin.count, language) : rateCell(figure, language).text;
}

/** What a cell sorts by: the margin where a standard judges it, else the rate. */
export function cellValue({ figure, judgement }: Cell): string | undefined {
  if (judgement?.margin) return judgement.margin.count.toString();
  return figure?.rate.status === "observed" && !judgement ? decimalText(figure.rate.value, 6) : undefined;
}

function signed(count: bigint, language: Language): string {
  const digits = formatCount(fraction(count), language);
  return count > 0n ? `+${digits}` : digits;
}

/** A cell in words, for those who do not see its shape and colour. */
export function cellWords({ state, figure, judgement, changes, is }: Cell, language: Language): string {
  const say = reviewSentences(language);
  if (state === "none") return reviewWords.notExpected[language];
  if (!figure) return reviewWords.notReportedLong[language];
  const { rate, reconciliation } = figure;
  const verdict = reconciliation?.verdict;
  return say.cell([
    ...(rate.status === "observed" ? [] : [markMeaning(rate.status, language)]),
    ...(judgement ? [standingText(figure, judgement, language)] : []),
    ...(judgement?.margin || rate.status !== "observed" ? [] : [rateCell(figure, language).text]),
    ...(verdict === "unexplained" || verdict === "no_base" ? [verdictWords[verdict][language]] : []),
    ...(changes ? [standardWords.changes[language]] : []),
    ...(is.includes("worsening") ? [reviewWords.worsening[language]] : []),
  ]);
}

/** The limits of a column in one label: ≥95%; 4.2—5.4 m² where places have their own. */
export function limitsLabel({ limits }: Column, language: Language): string {
  const sorted = [...limits].sort((a, b) => compare(a.value, b.value));
  const texts = [...new Set(sorted.map((limit) => limitText(limit, language)))];
  const [first, last] = [texts[0] ?? "", texts.at(-1) ?? ""];
  return texts.length < 3 ? texts.join(" / ") : `${first}…${last}`;
}

/** What the numbers of a column count, and its period where that is not the board's. */
export function columnNote(column: Column, board: Board, period: string, language: Language): string {
  const cells = [...board.rows, board.own].flatMap((row) => row.cells.find((cell) => cell.column === column) ?? []);
  const unit = cells.find(({ judgement }) => judgement?.margin)?.judgement?.margin?.unit;
  const word = unit ? countedText("", false, unit, language).trim() || reviewWords.persons[language] : "";
  return reviewSentences(language).counted(
    word || reviewWords.rate[language],
    column.period === period ? "" : formatPeriod(column.period, language),
  );
}
