import type { Published } from "../disclosure/published.ts";
import { type Language, languages, type Text } from "../i18n/language.ts";
import type { ProblemCode } from "../i18n/problems/index.ts";
import { sentences } from "../i18n/sentences.ts";
import type { Place as CellPlace, Problem, Severity } from "../intake/problem.ts";
import type { Reconciled } from "../reconcile/reconciled.ts";
import type { Verdict } from "../reconcile/reconciliation.ts";
import type { Places } from "../tables/places.ts";
import { placeOfCell, type Reading } from "../tables/reading.ts";
import { rateCell, reportedCell } from "./cells.ts";
import { explanationLines } from "./explanation.ts";
import { flipLines } from "./flips.ts";
import { seriesName } from "./narration.ts";

/** A verdict that a reader should act on is a finding; one that only says how, a note; an exact one is nothing. */
const kinds: Readonly<Record<Exclude<Verdict, "exact">, { code: ProblemCode; severity: Severity }>> = {
  unexplained: { code: "verdict-unexplained", severity: "finding" },
  explained: { code: "verdict-explained", severity: "finding" },
  rounding: { code: "verdict-rounding", severity: "note" },
  no_base: { code: "verdict-no-base", severity: "note" },
};

/** The verdict of a figure as a problem at the cell of the reported rate; undefined where it reconciles. */
export function verdictProblem(figure: Published<Reconciled>, reading: Reading, places: Places): Problem | undefined {
  const { reconciliation } = figure;
  if (!reconciliation || reconciliation.verdict === "exact") return undefined;
  const lines = (language: Language) => [
    ...explanationLines(figure, places, language),
    ...(isFinding(figure) ? flipLines(figure, places, language) : []),
  ];
  return {
    ...kinds[reconciliation.verdict],
    place: placeOfReported(figure, reading),
    values: {
      series: inEach((language) => seriesName(figure, language)),
      reported: inEach((language) => reportedCell(figure, language).text),
      recomputed: inEach((language) => rateCell(figure, language).text),
      what: inEach((language) => sentences(language).paragraph(lines(language))),
    },
    about: aboutOf(figure),
  };
}

/**
 * A standard that one basis of a figure meets and another does not, as a finding of its own; undefined where the verdict
 * of the figure is one already, and says it.
 */
export function flipProblem(figure: Published<Reconciled>, reading: Reading, places: Places): Problem | undefined {
  if (!figure.flips || isFinding(figure)) return undefined;
  return {
    code: "standard-by-basis",
    severity: "finding",
    place: figure.reported.status === "filled" ? placeOfReported(figure, reading) : placeOfCounts(figure, reading),
    values: {
      series: inEach((language) => seriesName(figure, language)),
      what: inEach((language) => sentences(language).paragraph(flipLines(figure, places, language))),
    },
    about: aboutOf(figure),
  };
}

function isFinding({ reconciliation }: Reconciled): boolean {
  return reconciliation?.verdict === "explained" || reconciliation?.verdict === "unexplained";
}

function inEach(words: (language: Language) => string): Text {
  return Object.fromEntries(languages.map((language) => [language, words(language)])) as unknown as Text;
}

function aboutOf({ area, period, level, group }: Reconciled): NonNullable<Problem["about"]> {
  return { area, period, level, group };
}

/** Where the rate stands in its sender's file. */
function placeOfReported({ rows, indicator, reported }: Reconciled, reading: Reading): CellPlace {
  const column = indicator.reported?.column ?? "";
  const row = rows.find(({ cells, table }) => {
    const cell = table === indicator.table.id ? cells[column] : undefined;
    return cell?.status === "filled" && reported.status === "filled" && cell.text === reported.text;
  });
  return row ? placeOfCell(reading, row, column) : { file: `${indicator.table.id}.csv` };
}

/** Where the first count of the numerator stands in its sender's file. */
function placeOfCounts({ sides, indicator }: Reconciled, reading: Reading): CellPlace {
  const term = sides[0]?.terms.find(({ row }) => row);
  return term?.row ? placeOfCell(reading, term.row, term.term.column) : { file: `${indicator.table.id}.csv` };
}
