import { heatPicture, isPictured } from "../charts/heat-picture.ts";
import { formSentences } from "../i18n/forms.ts";
import type { Language } from "../i18n/language.ts";
import { formatPeriodLong } from "../i18n/periods.ts";
import { reviewSentences, reviewWords } from "../i18n/review.ts";
import { standardWords, standingWords } from "../i18n/standards.ts";
import { verdictWords } from "../i18n/verdicts.ts";
import { placeName } from "../site/names.ts";
import { type Board, boardAreas, boardCounts, boardOf, boardPeriod, type Cell, cellsOf } from "../site/review.ts";
import type { Site } from "../site/site.ts";
import type { Place } from "../tables/places.ts";
import type { Exhibit } from "./exhibit.ts";
import { figureTable } from "./figure-table.ts";
import { fileName } from "./file-name.ts";
import { marksOf, sourceLine } from "./provenance.ts";

/** The place of a board within its page. */
export const heatAnchor = "heat";

/**
 * The places within an area by its key figures, as on the review board. Undefined where the area has no board, or one
 * of more rows than a picture holds.
 */
export function exhibitOfHeat(site: Site, area: Place, language: Language): Exhibit | undefined {
  if (!boardAreas(site).includes(area.id)) return undefined;
  const board = boardOf(site, area);
  if (!isPictured(board)) return undefined;
  const say = formSentences(language);
  const title = say.heatTitle(boardCounts(cellsOf(board)));
  const alternative = say.heatLabel(title);
  const draw: Exhibit["draw"] = (size) => heatPicture(board, size, alternative, language);
  const figures = [...board.rows, board.own].flatMap(({ cells }) => cells.flatMap(({ figure }) => figure ?? []));
  const period = formatPeriodLong(boardPeriod(board), language);
  const caption = {
    language,
    file: fileName([heatAnchor, area.id], language),
    kicker: [placeName(area, language).words, reviewWords.board[language], period].join(" · "),
    title,
    subtitle: [reviewWords.distances[language], period].join(language === "en" ? ", " : "，"),
    facts: [],
    notes: notesOf(board, language),
    source: sourceLine(figures, site, language),
    marks: marksOf(site, language),
    alternative,
  };
  return { form: "heat", anchor: heatAnchor, caption, draw, table: () => figureTable(figures, site.places, language) };
}

/** What the numbers and the shapes are, as far as they stand there. */
function notesOf(board: Board, language: Language): string[] {
  const say = formSentences(language);
  const cells = cellsOf(board);
  const signs = [
    ["×", standingWords.short, ({ state }: Cell) => state === "below"],
    ["!", standingWords.near, ({ state }: Cell) => state === "near"],
    ["–", standingWords.depends, ({ state, judgement }: Cell) => state === "open" || (state === "absent" && judgement)],
    ["≠", reviewWords.unexplained, ({ is }: Cell) => is.includes("unexplained")],
    ["?", verdictWords.no_base, ({ figure }: Cell) => figure?.reconciliation?.verdict === "no_base"],
  ] as const;
  return [
    reviewSentences(language).boardKey.replace(/[.。]$/, ""),
    ...signs.flatMap(([sign, word, is]) => (cells.some(is) ? [say.sign(sign, word[language])] : [])),
    ...(cells.some(({ changes }) => changes) ? [say.sign("□", standardWords.changes[language])] : []),
  ];
}
