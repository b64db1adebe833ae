import { checkerSentences, type SeverityCounts } from "../../i18n/checker.ts";
import type { Language } from "../../i18n/language.ts";
import { wordPlace, wordProblem } from "../../i18n/problems/index.ts";
import { rowRanges } from "../../i18n/row-ranges.ts";
import { sentences } from "../../i18n/sentences.ts";
import { words } from "../../i18n/words.ts";
import type { Problem, Severity } from "../../intake/problem.ts";
import type { Excerpt, Fold, Told } from "./message.ts";

/** So many of one kind are told in full, with their cells; of the rest so many at most one by one. */
const inFull = 3;
const inBrief = 200;
const longest = 600;
/** So many runs of rows are named on a line. */
export const mostRuns = 12;

const severities: readonly Severity[] = ["error", "finding", "note"];

/** How many problems there are of each severity. */
export function countsOf(problems: readonly Pick<Problem, "severity">[]): SeverityCounts {
  const counts = { error: 0, finding: 0, note: 0 };
  for (const { severity } of problems) counts[severity] += 1;
  return counts;
}

/** How problems are told. */
export interface Telling {
  readonly language: Language;
  /** Names a problem's file as its sender does. */
  own(problem: Problem): Problem;
  /** Draws the cells of the problems that are told in full. */
  excerpt(problems: readonly Problem[]): Excerpt | undefined;
}

/**
 * Problems in words, errors before findings before notes; those of one kind in one column are told once, with the
 * rows of all.
 */
export function foldsOf(problems: readonly Problem[], telling: Telling): Fold[] {
  const sorted = severities.flatMap((severity) => problems.filter((problem) => problem.severity === severity));
  const groups = new Map<string, Problem[]>();
  for (const problem of sorted) {
    const group = groups.get(kindOf(problem));
    if (group) group.push(problem);
    else groups.set(kindOf(problem), [problem]);
  }
  return [...groups.values()].flatMap((group) => foldOf(group, telling) ?? []);
}

/** Without a row there is nothing to fold by: such a problem is the file's own, and each says something else. */
function kindOf({ code, severity, place, values }: Problem): string {
  if (place.row === undefined) return JSON.stringify([code, place.file, values]);
  return [code, severity, place.file, place.sheet ?? "", place.column?.letter ?? ""].join("\t");
}

function foldOf(group: readonly Problem[], { language, own, excerpt }: Telling): Fold | undefined {
  const [first] = group;
  if (!first) return undefined;
  const { title, why = "" } = wordProblem(first, language);
  // One more takes no more room than to say that there is one.
  const full = group.length === inFull + 1 ? inFull + 1 : inFull;
  const [shown, rest] = [group.slice(0, full).map(own), group.slice(full)];
  const drawn = excerpt(shown);
  return {
    ...{ severity: first.severity, code: first.code, title, why },
    shown: shown.map((problem) => tell(problem, language)),
    more: moreOf(rest, language),
    rest: rest.slice(0, inBrief).map((problem) => tell(own(problem), language)),
    ...(drawn ? { excerpt: drawn } : {}),
  };
}

function tell(problem: Problem, language: Language): Told {
  const { says, mend } = wordProblem(problem, language);
  const { entry, place } = problem;
  const known = entry ? sentences(language).rangeLabel(words[`status_${entry.kind}`][language], entry.reason) : "";
  return { place: placeWithin(place, language) || place.file, says: shortened(says), mend, known };
}

/** Hints can be many, where rows repeat one another; the rates below list the first of them. */
function shortened(says: string): string {
  return says.length > longest ? `${says.slice(0, longest)}…` : says;
}

/** Where in its file a problem is: the file's name stands above. */
export function placeWithin(place: Problem["place"], language: Language): string {
  return wordPlace({ ...place, file: "" }, language).replace(/^[\s,]+/, "");
}

function moreOf(rest: readonly Problem[], language: Language): string {
  if (rest.length === 0) return "";
  const say = checkerSentences(language);
  const rows = rest.flatMap(({ place }) => place.row ?? []);
  return rows.length > 0 ? say.moreRows(rest.length, rowRanges(rows, language, mostRuns)) : say.more(rest.length);
}
