import type { Language } from "../i18n/language.ts";
import { type Worded, wordProblem } from "../i18n/problems/index.ts";
import { site } from "./current.ts";

/** What the checks found about an area, in words; verdicts stand beside their figures. */
export function publishedLines(area: string, language: Language): Worded[] {
  return site.findings
    .filter(({ problem: { about, severity }, figure }) => !figure && severity === "finding" && about?.area === area)
    .map(({ problem }) => wordProblem(problem, language));
}
