import type { Language } from "../../i18n/language.ts";
import { gapMark } from "../../i18n/marks.ts";
import { formatDigits } from "../../i18n/numbers.ts";
import { slideSentences, slideWords } from "../../i18n/slides.ts";
import { statements } from "../../i18n/statements.ts";
import type { DataCell, DataColumn, Parts, PyramidData, SharesData } from "../chart-data.ts";
import { withAny } from "../data-cells.ts";
import type { ComparisonSlide } from "../slide.ts";

/** The words of a chart that is made of parts, as its caption has them wherever it goes. */
export interface Said {
  readonly language: Language;
  readonly kicker: string;
  readonly title: string;
  readonly subtitle: string;
  /** The account of its figures, then how to read it. */
  readonly facts: readonly string[];
  readonly notes: readonly string[];
  readonly source: string;
  readonly marks: readonly string[];
  readonly alternative: string;
}

/** A chart of parts with its words; its notes hold every count. */
export function partsSlide(chart: SharesData | PyramidData, parts: Parts, said: Said): ComparisonSlide {
  const { language, kicker, title, subtitle, source, marks, alternative } = said;
  return {
    kind: "comparison",
    ...{ kicker, title, subtitle, key: "", chart, alternative },
    notes: [
      slideSentences(language).labelled(kicker, title),
      ...said.facts,
      ...said.notes,
      ...parts.categories.map((category, at) => lineOf(category, at, parts, language)),
      source,
    ],
    foot: { marks, words: source },
  };
}

function lineOf(category: string, at: number, { parts }: Parts, language: Language): string {
  const counts = parts.map(({ name, cells }) => `${name} ${inWords(cells[at] ?? null, language)}`);
  return slideSentences(language).labelled(category, statements(counts, language));
}

function inWords(cell: DataCell, language: Language): string {
  if (cell && "digits" in cell) return formatDigits(cell.digits, language);
  return signOf(cell, language);
}

/** What stands in place of a count that there is none of: its own sign, or that it was not reported. */
export function signOf(cell: DataCell, language: Language): string {
  return cell && "words" in cell ? cell.words : gapMark("not_reported", language);
}

/** The cells of a part that are numbers; a text in a column that is drawn is read as 0 once the data are edited. */
export function numbersOf(cells: readonly DataCell[], categories: readonly string[]): DataCell[] {
  return categories.map((_, at) => {
    const cell = cells[at] ?? null;
    return cell && "digits" in cell ? cell : null;
  });
}

/** The signs of each part in a column of its own, where it has any. */
export function signColumns({ categories, parts }: Parts, language: Language): DataColumn[] {
  return withAny(
    parts.map(({ name, cells }): DataColumn => {
      const signs = categories.map((_, at) => {
        const cell = cells[at] ?? null;
        return cell && "words" in cell ? cell : null;
      });
      return { role: "mark", name: `${slideWords.mark[language]} ${name}`, cells: signs };
    }),
  );
}
