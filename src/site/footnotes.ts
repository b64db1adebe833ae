import type { Published } from "../disclosure/published.ts";
import type { Language } from "../i18n/language.ts";
import { markMeaning } from "../i18n/marks.ts";
import { sentences } from "../i18n/sentences.ts";
import { words } from "../i18n/words.ts";
import type { Figure } from "../rates/figure.ts";
import type { Places } from "../tables/places.ts";
import { placeName } from "./names.ts";

/** A remark: ours in the page's language, or the report's own words, which are Chinese. */
export interface Footnote {
  readonly words: string;
  readonly own: boolean;
}

/** What must be said beside a figure: the reason for an absence, what its sum lacks, what served, the paper's notes. */
export function footnotesOf(figure: Published<Figure>, places: Places, language: Language): Footnote[] {
  const papers = new Set(paperNotes(figure));
  return notesOf(figure, places, language).map((words) => ({ words, own: !papers.has(words) }));
}

function notesOf(figure: Published<Figure>, places: Places, language: Language): string[] {
  return [
    ...absenceNote(figure, language),
    ...rollUpNotes(figure, places, language),
    ...termNotes(figure, language),
    ...paperNotes(figure),
    ...(figure.period === "undated" ? [words.undatedNote[language]] : []),
  ];
}

function absenceNote({ rate }: Figure, language: Language): string[] {
  return rate.status === "observed" || rate.status === "not_reported" ? [] : [markMeaning(rate.status, language)];
}

function rollUpNotes({ indicator, rollUp, schools }: Figure, places: Places, language: Language): string[] {
  const say = sentences(language);
  if (schools !== undefined) return [say.coefficientOver(schools)];
  if (!rollUp) return [];
  const names = rollUp.missing.flatMap((id) => {
    const place = places.place(id);
    return place ? [placeName(place, language).words] : [];
  });
  const missing = names.length > 0 ? [say.missingChildren(say.list(names))] : [];
  return [indicator.rollUp === "by_term" ? say.sumOfTerms : say.sumOfChildren(rollUp.included.length), ...missing];
}

function termNotes({ sides }: Figure, language: Language): string[] {
  const say = sentences(language);
  const terms = sides.flatMap((side) => side.terms);
  const substituted = terms.filter((term) => term.substituted);
  const exclusions = terms.filter(({ role }) => role === "excluding");
  const undeclared = exclusions.filter(({ status }) => status === "not_reported");
  const partly = exclusions.filter((term) => term.partly);
  return [
    ...substituted.map(({ term }) => {
      const other = term.otherwise ?? term;
      return say.substituted(other.label[language], other.table.label[language]);
    }),
    ...undeclared.map(({ term }) => say.exclusionUndeclared(term.label[language])),
    ...partly.map(({ term }) => say.exclusionPartly(term.label[language])),
  ];
}

function paperNotes({ rows }: Figure): string[] {
  return rows.flatMap(({ note }) => (note === "" ? [] : [note]));
}

/** The forms or ledgers that the rows of a figure were copied from, each once. */
export function sourcesOf({ rows }: Pick<Figure, "rows">): string[] {
  return [...new Set(rows.flatMap(({ source }) => (source === "" ? [] : [source])))];
}
