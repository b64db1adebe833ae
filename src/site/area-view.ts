import type { Language } from "../i18n/language.ts";
import { formatPeriod, formatPeriodLong } from "../i18n/periods.ts";
import { sentences } from "../i18n/sentences.ts";
import { words } from "../i18n/words.ts";
import { type Reconciliation, verdicts } from "../reconcile/reconciliation.ts";
import type { Place } from "../tables/places.ts";
import { areaKind } from "../tables/vocabulary.ts";
import { address } from "./address.ts";
import { type Name, placeName } from "./names.ts";
import { latest, type Series } from "./series.ts";
import type { Site } from "./site.ts";

/** The links from the whole area down to the parent of a place. */
export function crumbsOf(site: Site, place: Place, language: Language): (Name & { href: string })[] {
  const path = site.places.path(place.id).slice(0, -1);
  const above = place.id !== site.root.id && path.length === 0 ? [site.root] : path;
  return above.map((each) => ({ ...placeName(each, language), href: address.area(language, each.id) }));
}

/** The kind of a place in words; empty where the office does not say. */
export function kindName({ kind }: Place, language: Language): string {
  const words: Readonly<Record<string, Readonly<Record<Language, string>>>> = areaKind.words;
  return words[kind]?.[language] ?? "";
}

/** When a place was opened, closed or merged, as far as the office says so. */
export function lifeOf(site: Site, { opened, closed, mergedInto }: Place, language: Language): string[] {
  const into = mergedInto ? site.places.place(mergedInto) : undefined;
  return [
    ...(opened ? [`${words.opened[language]} ${formatPeriod(opened, language)}`] : []),
    ...(closed ? [`${words.closed[language]} ${formatPeriod(closed, language)}`] : []),
    ...(into ? [`${words.mergedInto[language]} ${placeName(into, language).words}`] : []),
  ];
}

/** How many of some series can be worked out, and how many cannot. */
export function tallyOf(series: readonly Series[]): { worked: number; missing: number; reported: number } {
  const figures = series.map(latest);
  const worked = figures.filter((figure) => figure?.rate.status === "observed").length;
  const reported = figures.filter((figure) => figure?.reported.status === "filled").length;
  return { worked, missing: series.length - worked, reported };
}

/** How many of the latest figures of some series have each verdict, in the order of verdicts. */
export function verdictCounts(series: readonly Series[]): { reconciliation: Reconciliation; count: number }[] {
  const found = series.flatMap((each) => latest(each)?.reconciliation ?? []);
  return verdicts.flatMap((verdict) => {
    const [first, ...others] = found.filter((each) => each.verdict === verdict);
    return first ? [{ reconciliation: first, count: others.length + 1 }] : [];
  });
}

/** The span of the periods that an area has figures for: 2014—2015学年至2023—2024学年; undated where none is dated. */
export function periodsOf(series: readonly Series[], language: Language): string {
  const periods = [...new Set(series.flatMap(({ figures }) => figures.map(({ period }) => period)))];
  const years = periods.filter((period) => period.includes("-")).sort();
  const dated = years.length > 0 ? years : periods.filter((period) => period !== "undated").sort();
  const [first, last] = [dated[0], dated.at(-1)];
  if (!first || !last) return periods.length > 0 ? formatPeriodLong("undated", language) : "";
  return sentences(language).yearsOnFile(formatPeriodLong(first, language), formatPeriodLong(last, language));
}

/** Children grouped by kind and counted: 14个乡镇. */
export function childrenInWords(children: readonly Place[], language: Language): string {
  const say = sentences(language);
  const kinds = new Map<string, number>();
  for (const child of children) kinds.set(child.kind, (kinds.get(child.kind) ?? 0) + 1);
  const parts = [...kinds].flatMap(([kind, count]) => {
    const name = kindName({ kind } as Place, language);
    return name ? [say.childrenCount(count, name)] : [];
  });
  return say.list(parts);
}
