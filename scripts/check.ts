import type { Language } from "../src/i18n/language.ts";
import { wordProblem } from "../src/i18n/problems/index.ts";
import type { Problem, Quoted } from "../src/intake/problem.ts";
import { runPipeline } from "../src/site/pipeline.ts";
import { changesAsData, changesInLines } from "./changes-report.ts";
import { gather } from "./gather.ts";
import { readOptions } from "./options.ts";
import { readFolder } from "./read-folder.ts";
import { mustBeOf, readSince } from "./read-since.ts";
import { countsOf, printReport } from "./report.ts";
import { type ExitCode, run } from "./run.ts";

/** `npm run check`: what is wrong with a dataset and what changed in it, for people or, with --json, for machines. */
function main(args: readonly string[]): ExitCode {
  const { folder, language, json, since, gather: heap } = readOptions("check", args);
  const lost = heap === undefined ? 0 : gather(heap, folder, language, json ? process.stderr : process.stdout);
  const previous = since ? readSince(since, language) : undefined;
  const { problems, site } = runPipeline(readFolder(folder, language));
  if (since && previous && site) mustBeOf(site, previous, since, language);
  const compared = previous && { previous, site };
  if (json) {
    const data = { ...asData(problems, language), ...(compared ? { changes: changesAsData(compared) } : {}) };
    process.stdout.write(`${JSON.stringify(data, null, 2)}\n`);
  } else {
    printReport(problems, language, process.stdout);
    if (compared) process.stdout.write(`\n${changesInLines(compared, language).join("\n")}\n`);
  }
  return lost > 0 || countsOf(problems).error > 0 ? 1 : 0;
}

/** The same as the printed report, unfolded; columns that a problem does not concern are null. */
function asData(problems: readonly Problem[], language: Language) {
  return {
    problems: problems.map((problem) => {
      const { code, severity, place, values, about } = problem;
      const { title, says, mend, why, place: where } = wordProblem(problem, language);
      return {
        ...{ code, severity, file: place.file, row: place.row ?? null },
        ...{ column: place.column?.key ?? null, letter: place.column?.letter ?? null },
        ...{ place: where, title, message: says, mend, why: why ?? null },
        ...{ found: spoken(values["found"], language), about: about ?? null },
      };
    }),
    counts: countsOf(problems),
  };
}

function spoken(value: Quoted | undefined, language: Language): string | null {
  if (value === undefined) return null;
  return typeof value === "object" ? value[language] : String(value);
}

await run(main);
