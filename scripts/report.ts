import { styleText } from "node:util";
import { type Language, type Text, text } from "../src/i18n/language.ts";
import { problemLine, type Worded, wordProblem } from "../src/i18n/problems/index.ts";
import { rowRanges } from "../src/i18n/row-ranges.ts";
import type { Problem, Severity } from "../src/intake/problem.ts";

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, words: string) => string;

/** So many repeats of one code in one column are shown in full; the rest by their rows. */
const shownInFull = 3;

const severities: readonly Severity[] = ["error", "finding", "note"];
const styles: Readonly<Record<Severity, Style>> = { error: "red", finding: "yellow", note: "cyan" };
const names: Readonly<Record<Severity, Text>> = {
  error: text("错误", "錯誤", "error"),
  finding: text("疑点", "疑點", "finding"),
  note: text("说明", "說明", "note"),
};

/** How many problems there are of each severity. */
export type Counts = Readonly<Record<Severity, number>>;

export function countsOf(problems: readonly Problem[]): Counts {
  const counts = { error: 0, finding: 0, note: 0 };
  for (const { severity } of problems) counts[severity] += 1;
  return counts;
}

/**
 * The problems as lines for people: by file, errors before findings before notes, repeats of one code in one column
 * folded with all their rows, and the totals last. Nothing is left out.
 */
export function reportLines(problems: readonly Problem[], language: Language, colours: boolean): string[] {
  const paint: Paint = (style, words) => (colours ? styleText(style, words, { validateStream: false }) : words);
  const files = [...grouped(problems, ({ place }) => place.file)].sort(([a], [b]) => (a < b ? -1 : 1));
  const blocks = files.flatMap(([file, inFile]) => [
    paint("bold", `${file} · ${totals(countsOf(inFile), language)}`),
    ...foldedLines(inFile, language, paint),
    "",
  ]);
  return [...blocks, totals(countsOf(problems), language)];
}

/** Prints the report; in colours only on a terminal that has them. */
export function printReport(problems: readonly Problem[], language: Language, stream: NodeJS.WriteStream): void {
  const colours = stream.isTTY === true && stream.hasColors();
  stream.write(`${reportLines(problems, language, colours).join("\n")}\n`);
}

/** `3 errors, 12 findings`; in Chinese `3 个错误，12 个疑点`. */
export function totals(counts: Counts, language: Language): string {
  const present = severities.filter((severity) => counts[severity] > 0);
  if (present.length === 0) return text("没有发现问题", "沒有發現問題", "no problems found")[language];
  const parts = present.map((severity) => {
    const name = names[severity][language];
    if (language === "en") return `${counts[severity]} ${name}${counts[severity] === 1 ? "" : "s"}`;
    return `${counts[severity]} ${language === "zh-Hans" ? "个" : "個"}${name}`;
  });
  return parts.join(language === "en" ? ", " : "，");
}

function foldedLines(problems: readonly Problem[], language: Language, paint: Paint): string[] {
  const bySeverity = severities.flatMap((severity) => problems.filter((problem) => problem.severity === severity));
  // Without a row there is nothing to fold by: such a problem is the file's own, and each says something else.
  const folds = grouped(bySeverity, ({ code, place, values }) =>
    place.row === undefined ? JSON.stringify([code, values]) : `${code}\t${place.column?.letter ?? ""}`,
  );
  return [...folds.values()].flatMap((fold) => foldLines(fold, language, paint));
}

function foldLines(fold: readonly Problem[], language: Language, paint: Paint): string[] {
  const rest = fold.slice(shownInFull);
  const shown = fold.slice(0, shownInFull).map((problem) => ({ problem, words: wordProblem(problem, language) }));
  const lines = shown.flatMap(({ problem, words }, at) => [
    `  ${paint(styles[problem.severity], names[problem.severity][language])} ${problemLine(words, language)}`,
    ...remedyLines(words, shown[at + 1]?.words, paint),
  ]);
  return rest.length === 0 ? lines : [...lines, paint("dim", `    ${andMore(rest, language)}`)];
}

/** How to mend it, once for neighbours with one remedy. */
function remedyLines({ mend, why }: Worded, next: Worded | undefined, paint: Paint): string[] {
  if (next?.mend === mend) return [];
  return [mend, ...(why && !next ? [why] : [])].map((line) => paint("dim", `    ${line}`));
}

function andMore(rest: readonly Problem[], language: Language): string {
  const rows = rest.flatMap(({ place }) => place.row ?? []);
  const where = rowRanges(rows, language);
  return text(
    `同样的还有 ${rest.length} 处，在第 ${where} 行`,
    `同樣的還有 ${rest.length} 處，在第 ${where} 列`,
    `and ${rest.length} more of the same, in ${rows.length === 1 ? "row" : "rows"} ${where}`,
  )[language];
}

function grouped<T>(items: readonly T[], name: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(name(item));
    if (group) group.push(item);
    else groups.set(name(item), [item]);
  }
  return groups;
}
