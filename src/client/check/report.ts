import { checkerSentences, checkerWords } from "../../i18n/checker.ts";
import type { Language } from "../../i18n/language.ts";
import type { Problem } from "../../intake/problem.ts";
import { fileReport, unreadable } from "./file-report.ts";
import { findingsText } from "./findings-text.ts";
import { countsOf, foldsOf } from "./folds.ts";
import type { Rates, Report } from "./message.ts";
import type { Outcome } from "./outcome.ts";
import { ownNames } from "./own-names.ts";
import type { Placed } from "./placing.ts";
import { ratesOf } from "./rates.ts";

/** What came of the files that were put in, in words. */
export function reportOf(files: readonly Placed[], outcome: Outcome, language: Language): Report {
  const say = checkerSentences(language);
  const own = ownNames(files);
  const found = outcome.findings.map(({ problem }) => problem);
  const sent = new Set(files.flatMap(({ place }) => (place.way === "sent" ? [place.as] : [])));
  const problems = [...files.flatMap(unreadable), ...found];
  const counts = countsOf(problems);
  const rates = ratesIn(outcome, sent, counts.error > 0, language);
  const reports = files.map((file) => {
    const mine = found.filter((problem) => isIn(problem, file));
    return fileReport(file, [...unreadable(file), ...mine], own, outcome.reading, language);
  });
  const read = reports.reduce((sum, { rows }) => sum + rows, 0);
  return {
    takeaway: say.outcome(counts, read, reports.filter(({ asksForTable }) => asksForTable).length),
    spoken: say.done(counts),
    counts,
    files: reports,
    elsewhere: foldsOf(
      found.filter(({ place }) => !sent.has(place.file)),
      { language, own, excerpt: () => undefined },
    ),
    rates,
    findings: new Blob([findingsText(problems, own, language)], { type: "text/csv" }),
  };
}

function isIn({ place }: Problem, { place: sent }: Placed): boolean {
  return sent.way === "sent" && sent.as === place.file;
}

function rateCount({ groups }: Pick<Rates, "groups">): number {
  return groups.reduce((sum, { rows }) => sum + rows.length, 0);
}

function ratesIn({ site }: Outcome, sent: ReadonlySet<string>, errors: boolean, language: Language): Rates {
  if (!site) return { groups: [], verdicts: [], remarks: [checkerWords.noRatesForPlaces[language]] };
  const rates = ratesOf(site, (file) => sent.has(file), language);
  const said =
    rateCount(rates) > 0
      ? [...(errors ? [checkerWords.ratesInSpite] : []), checkerWords.sumsElsewhere]
      : [checkerWords.noRates];
  return { ...rates, remarks: said.map((remark) => remark[language]) };
}
