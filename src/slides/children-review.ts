import { slideSentences } from "../i18n/slides.ts";
import { statements } from "../i18n/statements.ts";
import { verdictWords } from "../i18n/verdicts.ts";
import { words } from "../i18n/words.ts";
import { type Verdict, verdicts } from "../reconcile/reconciliation.ts";
import { placeName } from "../site/names.ts";
import { widthOf } from "./comparison/short-name.ts";
import type { Grid, GridCell, ReviewSlide } from "./slide.ts";
import { plain, toned, verdictGlyphs, verdictTones, worstOf } from "./status.ts";
import { footOf, kickerOf, type Telling } from "./telling.ts";
import { type Counts, countsOf } from "./verdict-counts.ts";

/** Two slides of places are read; the others stand together in a last row. */
const most = 19;

/** Columns that stand even where all their counts are 0. */
const always: readonly Verdict[] = ["unexplained", "exact"];

/** Shares of the width of a page: of a column of counts, of all columns; and how many Han characters make a name long. */
const [each, full, long] = [1.4, 9, 10];

interface Judged {
  readonly name: string;
  readonly counts: Counts;
}

/** The places within an area by how many of their latest key figures have each verdict; undefined where none has any. */
export function childrenReview(telling: Telling): ReviewSlide | undefined {
  const { site, place, language, area } = telling;
  const say = slideSentences(language);
  const judged = site.places.children(place.id).flatMap((child) => {
    const series = site.headline(child.id);
    return series.length > 0 ? [{ name: placeName(child, language).words, counts: countsOf(series) }] : [];
  });
  if (!judged.some(({ counts }) => verdicts.some((verdict) => counts[verdict] > 0))) return undefined;
  const sorted = [...judged].sort((a, b) => byCounts(a.counts, b.counts));
  const having = (verdict: Verdict) => judged.filter(({ counts }) => counts[verdict] > 0).length;
  const title = say.childrenReview(judged.length, having("unexplained"), having("no_base"));
  return {
    kind: "review",
    kicker: kickerOf(area, words.children[language], words.reconciliation[language]),
    title,
    table: childrenTable(shownOf(sorted, telling), say.tableAlternative(title, sorted.length), telling),
    notes: sorted.map(({ name, counts }) => say.labelled(name, statements(inWords(counts, telling), language))),
    foot: footOf(telling),
  };
}

/** The worst in full, and the sum of all others. */
function shownOf(sorted: readonly Judged[], { language }: Telling): readonly Judged[] {
  const others = sorted.slice(most);
  if (others.length < 2) return sorted;
  const sums = verdicts.map((verdict) => [verdict, others.reduce((sum, { counts }) => sum + counts[verdict], 0)]);
  const name = slideSentences(language).others(others.length);
  return [...sorted.slice(0, most), { name, counts: Object.fromEntries(sums) as Counts }];
}

function childrenTable(places: readonly Judged[], alternative: string, { language }: Telling): Grid {
  const present = worstOf.filter(
    (verdict) => always.includes(verdict) || places.some(({ counts }) => counts[verdict] > 0),
  );
  const isLong = places.some(({ name }) => widthOf(name) > long);
  return {
    alternative,
    columns: [
      { head: words.area[language], width: isLong ? full - present.length * each : 2.4, align: "l" },
      ...present.map((verdict) => ({
        head: `${verdictGlyphs[verdict]} ${verdictWords[verdict][language]}`,
        width: each,
        align: "r" as const,
      })),
    ],
    rows: places.map(({ name, counts }) => [plain(name), ...present.map((verdict) => countCell(counts, verdict))]),
  };
}

/** Nothing to do is quiet; a shape stands beside every count that is one. */
function countCell(counts: Counts, verdict: Verdict): GridCell {
  const number = counts[verdict];
  if (number === 0) return { words: "0", tone: "quiet" };
  return toned(`${verdictGlyphs[verdict]} ${number}`, verdictTones[verdict]);
}

function inWords(counts: Counts, { language }: Telling): string[] {
  return worstOf.flatMap((verdict) =>
    counts[verdict] > 0 ? [`${verdictWords[verdict][language]} ${counts[verdict]}`] : [],
  );
}

function byCounts(a: Counts, b: Counts): number {
  return worstOf.map((verdict) => b[verdict] - a[verdict]).find((difference) => difference !== 0) ?? 0;
}
