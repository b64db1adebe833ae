import type { Published } from "../disclosure/published.ts";
import { formSentences } from "../i18n/forms.ts";
import type { Language } from "../i18n/language.ts";
import { sentences } from "../i18n/sentences.ts";
import type { Reconciled } from "../reconcile/reconciled.ts";
import { footnotesOf } from "../site/footnotes.ts";
import { placeName } from "../site/names.ts";
import type { Places } from "../tables/places.ts";

/** More than that of either is counted. */
const [mostNotes, mostPlaces] = [6, 4];

/** The footnotes of several places, each once with the places that it is of; how many are sums is said in one of them. */
export function placeNotes(figures: readonly Published<Reconciled>[], places: Places, language: Language): string[] {
  const say = formSentences(language);
  const byNote = new Map<string, string[]>();
  for (const figure of figures) {
    const place = places.place(figure.area);
    const name = place ? placeName(place, language).words : figure.area;
    const sum = sumNote(figure, language);
    for (const { words } of footnotesOf(figure, places, language)) {
      if (words !== sum) byNote.set(words, [...(byNote.get(words) ?? []), name]);
    }
  }
  const notes = [...byNote].map(([note, names]) =>
    say.noteOf(note, names.slice(0, mostPlaces), Math.max(0, names.length - mostPlaces)),
  );
  const sums = figures.filter(({ rollUp }) => rollUp).length;
  const others = notes.length - mostNotes;
  return [
    ...(sums > 0 ? [say.sums(sums)] : []),
    ...notes.slice(0, mostNotes),
    ...(others > 0 ? [say.moreNotes(others)] : []),
  ];
}

/** What the footnotes say of a sum as such. */
function sumNote({ rollUp, indicator }: Published<Reconciled>, language: Language): string | undefined {
  const say = sentences(language);
  if (!rollUp) return undefined;
  return indicator.rollUp === "by_term" ? say.sumOfTerms : say.sumOfChildren(rollUp.included.length);
}
