import { checkerWords } from "../../i18n/checker.ts";
import type { Language } from "../../i18n/language.ts";
import { words } from "../../i18n/words.ts";
import { element, shape } from "./element.ts";
import type { Fold, Told } from "./message.ts";
import { excerptTable } from "./show-excerpt.ts";

/** What the parts of a result are shown with. */
export interface Showing {
  readonly language: Language;
  /** The address of the page that says what a code means. */
  meaning(code: string): string;
}

/** Problems as a list: what is wrong, where, what to do about it, and the cells themselves. */
export function foldList(folds: readonly Fold[], level: "h4" | "h5", showing: Showing): HTMLElement {
  return element("ol", { class: "folds" }, ...folds.map((fold) => foldItem(fold, level, showing)));
}

function foldItem(fold: Fold, level: "h4" | "h5", showing: Showing): HTMLElement {
  const { severity, code, title, why, excerpt } = fold;
  const { language } = showing;
  return element(
    "li",
    { class: `fold ${severity}` },
    element("p", { class: `sev ${severity}` }, shape(`s-${severity}`), checkerWords[`severity_${severity}`][language]),
    element(
      "div",
      { class: "what" },
      element("div", { class: "title" }, element(level, {}, title), meaningLink(code, showing)),
      ...toldLines(fold.shown),
      excerpt && excerptTable(excerpt, severity, language),
      fold.more !== "" && rest(fold),
      why !== "" && element("p", { class: "why" }, why),
    ),
  );
}

function meaningLink(code: string, { language, meaning }: Showing): HTMLElement {
  return element("a", { class: "noprint", href: meaning(code) }, words.whatItMeans[language]);
}

/** Each problem with its place; how to mend it once for neighbours with one remedy. */
function toldLines(told: readonly Told[]): HTMLElement[] {
  return told.flatMap(({ place, says, mend, known }, at) => [
    element("p", { class: "says" }, element("b", {}, place), " ", says, known !== "" && ` · ${known}`),
    ...(told[at + 1]?.mend === mend ? [] : [element("p", { class: "mend" }, mend)]),
  ]);
}

function rest({ more, rest: told }: Fold): HTMLElement {
  const lines = told.map(({ place, says }) => element("li", {}, element("b", {}, place), " ", says));
  return element("details", {}, element("summary", {}, more), element("ul", {}, ...lines));
}
