import type { Published } from "../disclosure/published.ts";
import type { Language } from "../i18n/language.ts";
import { sentences } from "../i18n/sentences.ts";
import { standardSentences } from "../i18n/standards.ts";
import type { Reconciled } from "../reconcile/reconciled.ts";
import type { Judgement } from "../standards/judgement.ts";
import { distanceText, type Standing, standingOf } from "./judgement.ts";
import { limitText } from "./limits.ts";
import { seriesName } from "./narration.ts";
import { latest, type Series } from "./series.ts";

/** The latest figure of a series with what its first standard says. */
interface Judged {
  readonly figure: Published<Reconciled>;
  readonly judgement: Judgement;
}

function judgedAmong(series: readonly Series[]): Judged[] {
  return series.flatMap((each) => {
    const figure = latest(each);
    const [judgement] = figure?.judgements ?? [];
    return figure && judgement ? [{ figure, judgement }] : [];
  });
}

const shapes = ["ok", "near", "bad", "pend"] as const satisfies readonly Standing["shape"][];

/** How many of the latest figures stand how to their first standard, with one of them to show it. */
export function standingCounts(series: readonly Series[]): (Judged & { readonly count: number })[] {
  const judged = judgedAmong(series).map((each) => ({ ...each, standing: standingOf(each.figure, each.judgement) }));
  return shapes.flatMap((shape) => {
    const among = judged.filter(({ standing }) => standing.shape === shape);
    const [first] = among;
    return first ? [{ figure: first.figure, judgement: first.judgement, count: among.length }] : [];
  });
}

/** How the key figures of a place stand to their standards, in sentences; empty where none has one. */
export function standardsLede(series: readonly Series[], language: Language): string {
  const say = standardSentences(language);
  const answered = judgedAmong(series).filter(({ judgement }) => judgement.meets !== undefined);
  if (answered.length === 0) return "";
  const missed = answered.filter(({ judgement }) => judgement.meets === false);
  const changing = series.filter((each) => latest(each)?.flips).length;
  const named = missed.map(({ figure, judgement }) =>
    say.missed(seriesName(figure, language), distanceText(judgement, language)),
  );
  return sentences(language).paragraph([
    say.tally(answered.length, answered.length - missed.length),
    ...(named.length > 0 ? [say.missing(named)] : []),
    ...(changing > 0 ? [say.changing(changing)] : []),
  ]);
}

/** A takeaway with what is wanted to meet the first standard; as it is where that is met or nothing can be said. */
export function withDistance(sentence: string, figure: Published<Reconciled>, language: Language): string {
  const [judgement] = figure.judgements ?? [];
  const distance = judgement ? distanceText(judgement, language) : "";
  if (!judgement?.limit || judgement.meets !== false || !distance) return sentence;
  return standardSentences(language).shortOf(sentence, distance, limitText(judgement.limit, language));
}
