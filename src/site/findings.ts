import type { Language } from "../i18n/language.ts";
import { type Worded, wordProblem } from "../i18n/problems/index.ts";
import { site } from "./current.ts";

/** The findings about an area in words, in the order in which the checks found them. */
export function publishedLines(area: string, language: Language): Worded[] {
  return site.problems
    .filter(({ about, severity }) => severity === "finding" && about?.area === area)
    .map((problem) => wordProblem(problem, language));
}
