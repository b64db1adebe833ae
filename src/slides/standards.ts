import type { Published } from "../disclosure/published.ts";
import type { Language } from "../i18n/language.ts";
import { slideSentences } from "../i18n/slides.ts";
import { standardWords } from "../i18n/standards.ts";
import type { Reconciled } from "../reconcile/reconciled.ts";
import { flipLines } from "../site/flips.ts";
import { countLines, judgementLines, limitLabel, saysLines, standingOf, standingText } from "../site/judgement.ts";
import type { Judgement } from "../standards/judgement.ts";
import type { Outcome, ShownStandard } from "./slide.ts";
import type { Telling } from "./telling.ts";

const outcomes = { ok: "meets", near: "narrowly", bad: "below", pend: "pending" } as const satisfies Record<
  string,
  Outcome
>;

/** How a figure stands to its first standard; undefined where none applies. */
export function shownStandard(figure: Published<Reconciled>, language: Language): ShownStandard | undefined {
  const [judgement] = figure.judgements ?? [];
  if (!judgement) return undefined;
  const changes = figure.flips?.some(({ set }) => set === judgement.set);
  const [why = ""] = countLines(figure, judgement, language);
  return {
    label: limitLabel(judgement, language),
    words: standingText(figure, judgement, language),
    outcome: outcomes[standingOf(figure, judgement).shape],
    why,
    changes: changes ? standardWords.changes[language] : "",
  };
}

/** Every standard that is held against a figure with what came of it, then what changes with the basis. */
export function standardNotes(figure: Published<Reconciled>, { site, place, language }: Telling): string[] {
  const say = slideSentences(language);
  const told = (figure.judgements ?? []).flatMap((judgement) => [
    say.labelled(headingOf(judgement, language), standingText(figure, judgement, language)),
    ...countLines(figure, judgement, language),
    ...saysLines(judgement, language),
    ...judgementLines(figure, judgement, place, language),
  ]);
  const flips = flipLines(figure, site.places, language);
  return [...new Set(told), ...flips.map((line) => say.labelled(standardWords.changes[language], line))];
}

/** 标准 ≥95%（达到这一限值的文件） */
function headingOf(judgement: Judgement, language: Language): string {
  const limit = `${standardWords.standard[language]} ${limitLabel(judgement, language)}`;
  const name = judgement.set.name[language];
  return language === "en" ? `${limit} (${name})` : `${limit}（${name}）`;
}
