import type { Published } from "../disclosure/published.ts";
import type { Language } from "../i18n/language.ts";
import { sheetSentences } from "../i18n/sheet.ts";
import { standardSentences } from "../i18n/standards.ts";
import { formatCount } from "../i18n/units.ts";
import type { Reconciled } from "../reconcile/reconciled.ts";
import type { Verdict } from "../reconcile/reconciliation.ts";
import type { Judgement } from "../standards/judgement.ts";
import { rateCell } from "./cells.ts";
import { distanceText, type Standing, standingOf } from "./judgement.ts";
import { levelName, seriesName } from "./narration.ts";
import { countsInWords } from "./paragraphs.ts";
import { before, latest, type Series } from "./series.ts";
import type { Site } from "./site.ts";

/** A row of the sheet: the latest figure of a series, and the year before it. */
export interface SheetRow {
  readonly series: Series;
  readonly figure: Published<Reconciled>;
  readonly previous: Published<Reconciled> | undefined;
}

/** How many rows stand on the page. */
const most = 11;

/** The headline series of an area; where it has none of them, as a school without a level, the first it has. */
export function sheetRows(site: Site, area: string): SheetRow[] {
  const headline = site.headline(area);
  const series =
    headline.length > 0 ? headline : site.series(area).filter(({ figures }) => figures[0]?.sides.length === 2);
  return series.slice(0, most).flatMap((each) => {
    const figure = latest(each);
    return figure ? [{ series: each, figure, previous: before(each, figure) }] : [];
  });
}

/** The areas that have a sheet: those with a figure to put on it. */
export function sheetAreas(site: Site): string[] {
  return site.places.all.map(({ id }) => id).filter((id) => sheetRows(site, id).length > 0);
}

/** The period that most rows are of; the others say their own. */
export function sheetPeriod(rows: readonly SheetRow[]): string {
  const counts = new Map<string, number>();
  for (const { figure } of rows) counts.set(figure.period, (counts.get(figure.period) ?? 0) + 1);
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first?.[0] ?? "";
}

/** How many series are named in one sentence. */
const mostNamed = 3;
/** How many sets of counts the first sentence gives. */
const mostCounts = 3;

/** 底数: the counts behind the first row of each table, with whom they are of. */
export function baseSentence(rows: readonly SheetRow[], language: Language): string {
  const say = sheetSentences(language);
  const shares = rows.filter(({ figure }) => figure.group === "all" && figure.indicator.unit === "%");
  const among = shares.length > 0 ? shares : rows;
  const tables = new Map(among.map((row) => [row.figure.indicator.table, row] as const).reverse());
  const firsts = among.filter((row) => tables.get(row.figure.indicator.table) === row);
  const clauses = firsts.flatMap(({ figure }) => {
    const counts = countsInWords(figure, language);
    return counts ? [say.ofLevel(levelName(figure, language), counts)] : [];
  });
  return say.clauses(clauses.slice(0, mostCounts));
}

/** 达标: how many rows meet their first standard, which do not and by how much, and which cannot be judged. */
export function standardsSentence(rows: readonly SheetRow[], language: Language): string {
  const say = sheetSentences(language);
  const judged = rows.flatMap(({ figure }) => {
    const [judgement] = figure.judgements ?? [];
    return judgement ? [{ figure, judgement, standing: standingOf(figure, judgement) }] : [];
  });
  if (judged.length === 0) return say.noStandard;
  const named = (shape: Standing["shape"]) =>
    judged
      .filter(({ standing }) => standing.shape === shape)
      .map(({ figure, judgement }) =>
        say.withDistance(seriesName(figure, language), equationOf(figure, language), distanceText(judgement, language)),
      );
  const answered = judged.filter(({ judgement }) => judgement.meets !== undefined);
  const met = answered.filter(({ judgement }) => judgement.meets).length;
  const open = judged.filter(({ standing }) => standing.shape === "pend");
  return say.clauses([
    say.tally(rows.length, answered.length, met),
    ...clause(named("bad"), language, say.missed),
    ...clause(named("near"), language, say.narrow),
    ...clause(
      open.map(({ figure }) => seriesName(figure, language)),
      language,
      say.open,
    ),
  ]);
}

/** 要主动说: what does not reconcile, what changes a result, and how many contradictions there are besides. */
export function volunteeredSentence(rows: readonly SheetRow[], contradictions: number, language: Language): string {
  const say = sheetSentences(language);
  const having = (verdict: Verdict) =>
    rows.flatMap(({ figure }) => (figure.reconciliation?.verdict === verdict ? [seriesName(figure, language)] : []));
  const [unexplained, explained, without] = [having("unexplained"), having("explained"), having("no_base")];
  const changing = rows.flatMap(({ figure }) => (figure.flips ? [seriesName(figure, language)] : []));
  const found = [
    ...counted(unexplained, language, say.unexplained),
    ...counted(explained, language, say.explained),
    ...counted(without, language, say.withoutCounts),
  ];
  const isChecked = rows.some(({ figure }) => figure.reconciliation);
  return say.clauses([
    ...(found.length > 0 ? found : [isChecked ? say.allReconcile : say.noneReported]),
    ...counted(changing, language, say.changing),
    ...(contradictions > 0 ? [say.contradictions(contradictions)] : []),
  ]);
}

/** 50/55＝90.91%; the rate alone where it has no single fraction. */
export function equationOf(figure: Published<Reconciled>, language: Language): string {
  const { numerator, denominator } = figure.rate;
  const fraction =
    numerator && denominator ? `${formatCount(numerator, language)}/${formatCount(denominator, language)}` : "";
  return sheetSentences(language).equation(fraction, rateCell(figure, language).text);
}

function clause(names: readonly string[], language: Language, say: (names: string) => string): string[] {
  return names.length === 0 ? [] : [say(some(names, language))];
}

function counted(names: readonly string[], language: Language, say: (count: number, names: string) => string) {
  return names.length === 0 ? [] : [say(names.length, some(names, language))];
}

function some(names: readonly string[], language: Language): string {
  return sheetSentences(language).named(names.slice(0, mostNamed), Math.max(0, names.length - mostNamed));
}

/** What must be said with a limit on the page: whom it judges, and how sure it is; letters, which a key explains. */
const marks = { indicative: "a", secondary: "b", not_confirmed: "c" } as const;
type MarkName = keyof typeof marks;

export function limitMarks(judgement: Judgement): string[] {
  return marksOf(judgement).map((name) => marks[name]);
}

/** The key of the marks that some rows have. */
export function marksUsed(rows: readonly SheetRow[], language: Language): { mark: string; says: string }[] {
  const said = standardSentences(language);
  const judgements = rows.flatMap(({ figure }) => figure.judgements?.slice(0, 1) ?? []);
  const used = new Set(judgements.flatMap(marksOf));
  const says = {
    indicative: sheetSentences(language).indicative,
    secondary: said.secondary,
    not_confirmed: said.notConfirmed,
  };
  return (Object.keys(marks) as MarkName[])
    .filter((name) => used.has(name))
    .map((name) => ({ mark: marks[name], says: says[name] }));
}

function marksOf({ indicative, against }: Judgement): MarkName[] {
  const found = against.map(({ limit }) => limit.confirmed);
  const doubt = (["not_confirmed", "secondary"] as const).find((each) => found.includes(each));
  return [...(indicative ? (["indicative"] as const) : []), ...(doubt ? [doubt] : [])];
}
