import type { Published } from "../disclosure/published.ts";
import { dossierSentences } from "../i18n/dossier.ts";
import type { Language } from "../i18n/language.ts";
import { markMeaning } from "../i18n/marks.ts";
import { formatPeriod } from "../i18n/periods.ts";
import { sentences } from "../i18n/sentences.ts";
import { words } from "../i18n/words.ts";
import { ratioOf } from "../rates/measure.ts";
import type { Side } from "../rates/side.ts";
import type { Reconciled } from "../reconcile/reconciled.ts";
import type { Places } from "../tables/places.ts";
import { rateCell, sideCell } from "./cells.ts";
import { explanationLines } from "./explanation.ts";
import { type Footnote, footnotesOf } from "./footnotes.ts";
import type { Series } from "./series.ts";

/** One year of a series: its equation, and what must be said of that year alone. */
export interface YearLine {
  readonly figure: Published<Reconciled>;
  readonly equation: string;
  readonly remarks: readonly Footnote[];
}

/** The years of a series, the newest first, with what holds for most of them said once. */
export interface YearLines {
  readonly years: readonly YearLine[];
  readonly common: readonly Footnote[];
}

export function yearLines({ figures }: Series, places: Places, language: Language): YearLines {
  const said = [...figures].reverse().map((figure) => ({ figure, notes: notesOf(figure, places, language) }));
  const every = new Map(said.flatMap(({ notes }) => notes.map((note) => [note.words, note] as const)));
  const holds = ({ notes }: (typeof said)[number], words: string) => notes.some((note) => note.words === words);
  const common = [...every.values()].filter(
    ({ words }) => said.filter((year) => holds(year, words)).length * 2 > said.length,
  );
  return {
    common: common.map((note) => {
      const others = said.filter((year) => !holds(year, note.words)).map(({ figure }) => figure.period);
      return { ...note, words: withoutYears(note.words, others, language) };
    }),
    years: said.map(({ figure, notes }) => ({
      figure,
      equation: equationText(figure, language),
      remarks: notes.filter(({ words }) => !common.some((note) => note.words === words)),
    })),
  };
}

/** A remark with the few years for which it does not hold. */
function withoutYears(words: string, periods: readonly string[], language: Language): string {
  if (periods.length === 0) return words;
  const named = sentences(language).list(periods.map((period) => formatPeriod(period, language)));
  return dossierSentences(language).butNot(words, named);
}

/** The remarks on a figure, each once, without those that the equation or the document itself makes. */
function notesOf(figure: Published<Reconciled>, places: Places, language: Language): Footnote[] {
  const plain = [markMeaning("zero_denominator", language), words.undatedNote[language]];
  const notes = [
    ...footnotesOf(figure, places, language),
    ...explanationLines(figure, places, language).map((line) => ({ words: line, own: true })),
  ];
  return [...new Map(notes.map((note) => [note.words, note])).values()].filter((note) => !plain.includes(note.words));
}

/** 1835 ÷ (1856 −10) ＝ 99.40%; for a parity index the rate of the group over that of the rest. */
export function equationText(figure: Published<Reconciled>, language: Language): string {
  const { indicator, sides } = figure;
  const rate = rateCell(figure, language).text;
  if (indicator.measure.kind === "dispersion") return rate;
  const [top, bottom, allTop, allBottom] = sides;
  if (!top || !bottom) return rate;
  const times = ratioOf(indicator.measure).times;
  const say = dossierSentences(language);
  if (!allTop || !allBottom) {
    return say.equation(
      `${times ? `${times} × ` : ""}${sideText(top, language)} ÷ ${sideText(bottom, language)}`,
      rate,
    );
  }
  const group = `(${sideText(top, language)} ÷ ${sideText(bottom, language)})`;
  const rest = `((${sideText(allTop, language)} − ${sideText(top, language)}) ÷ (${sideText(allBottom, language)} − ${sideText(bottom, language)}))`;
  return say.equation(`${group} ÷ ${rest}`, rate);
}

/** A side in one piece: brackets where it has more than one term. */
function sideText(side: Side, language: Language): string {
  const { text } = sideCell(side, language);
  return text.includes(" −") || text.includes(" +") ? `(${text})` : text;
}
