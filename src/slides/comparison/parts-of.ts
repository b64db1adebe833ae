import type { Published } from "../../disclosure/published.ts";
import { formWords } from "../../i18n/forms.ts";
import type { Language } from "../../i18n/language.ts";
import { markSymbol } from "../../i18n/marks.ts";
import { formatPeriod } from "../../i18n/periods.ts";
import { words } from "../../i18n/words.ts";
import type { GradeCounts } from "../../rates/grade-counts.ts";
import { gradeGap, gradeName } from "../../site/pyramid.ts";
import type { Shares } from "../../site/shares.ts";
import { gapText } from "../../site/shares-words.ts";
import type { DataCell, Parts } from "../chart-data.ts";
import { count } from "../data-cells.ts";

/** The girls and boys of an area by grade, for `pyramidSlideOf`. */
export function partsOfGrades({ grades }: Published<GradeCounts>, language: Language): Parts {
  const cells = (side: "girls" | "boys") =>
    grades.map((each): DataCell => {
      const value = each[side];
      return value ? count(value) : { words: gradeGap(each, language) };
    });
  return {
    head: formWords.grade[language],
    categories: grades.map((each) => gradeName(each, grades, language)),
    parts: [
      { name: formWords.girls[language], cells: cells("girls") },
      { name: formWords.boys[language], cells: cells("boys") },
    ],
  };
}

/** The parts of the whole that a formula begins with, a period to a category, for `sharesSlideOf`. */
export function partsOfShares({ periods, parts }: Shares, language: Language): Parts {
  const cell = (whole: Shares["periods"][number], at: number): DataCell => {
    if (whole.status !== "observed") return { words: gapText(whole, language) };
    const part = whole.parts[at];
    if (!part) return null;
    return part.status === "filled" ? count(part.value) : { words: markSymbol(part.status, language) };
  };
  return {
    head: words.schoolYear[language],
    categories: periods.map(({ figure }) => formatPeriod(figure.period, language)),
    parts: parts.map(({ label }, at) => ({ name: label[language], cells: periods.map((whole) => cell(whole, at)) })),
    wholes: periods.map((whole) => (whole.status === "observed" ? count(whole.value) : null)),
  };
}
