import { group as groupBy } from "d3";
import type { Published } from "../disclosure/published.ts";
import type { Indicator } from "../indicators/define.ts";
import type { Figure } from "../rates/figure.ts";
import type { Reconciled } from "../reconcile/reconciled.ts";
import { comparePeriods, startYear } from "../tables/period.ts";
import { group as groupWords, stage } from "../tables/vocabulary.ts";
import { checksum } from "./folder-name.ts";

/** The figures of one indicator, level and group of one area, the oldest first and undated ones last. */
export interface Series {
  readonly indicator: Indicator;
  readonly area: string;
  readonly level: string;
  readonly group: string;
  readonly figures: readonly Published<Reconciled>[];
}

/** What names a series within an area. */
export type Named = Pick<Series, "indicator" | "level" | "group">;

/** Groups figures into series: indicators in the order in which they come, levels and groups as they are declared. */
export function seriesAmong(figures: readonly Published<Reconciled>[]): Series[] {
  const groups = groupBy(figures, ({ indicator, level, group }) => `${indicator.id}\t${level}\t${group}`);
  return [...groups.values()]
    .flatMap((list) => {
      const first = list[0];
      if (!first) return [];
      const { indicator, area, level, group } = first;
      return [{ indicator, area, level, group, figures: [...list].sort(byPeriod) }];
    })
    .sort(byDeclaration);
}

/** The figure that a tile shows: the last one that says anything, dated before undated. */
export function latest({ figures }: Series): Published<Reconciled> | undefined {
  const dated = figures.filter(({ period }) => period !== "undated");
  const among = dated.length > 0 ? dated : figures;
  return (
    among.findLast((figure) => figure.rate.status === "observed" || figure.reported.status === "filled") ?? among.at(-1)
  );
}

/** The figure of the period before another, where there is one on file. */
export function before({ figures }: Series, figure: Published<Reconciled>): Published<Reconciled> | undefined {
  const year = startYear(figure.period);
  return year === undefined ? undefined : figures.find(({ period }) => startYear(period) === year - 1);
}

/**
 * A short stable name for addresses within a page, another for each series of an area: offices name programmes in any
 * words, of which a checksum keeps those apart that differ only in what an address cannot hold.
 */
export function anchorOf({ indicator, level, group }: Named): string {
  const plain = (part: string) => part.replace(/[^\p{L}\p{N}_-]+/gu, "-");
  const named = plain(group) === group ? group : `${plain(group)}-${checksum(group)}`;
  return [plain(indicator.id), level, named].filter((part) => part !== "all").join("-");
}

/** Where a page has the difference coefficients of an area, all in one table. */
export const coefficientsAnchor = "difference-coefficients";

/** Orders what stands under one indicator: its declared levels and groups first, stages as they are taught. */
export function byDeclaration(a: Named, b: Named): number {
  if (a.indicator !== b.indicator) return 0;
  return (
    place(a.indicator.levels, a.level) - place(b.indicator.levels, b.level) ||
    place(a.indicator.groups, a.group) - place(b.indicator.groups, b.group)
  );
}

function place(declared: readonly string[] | "any", value: string): number {
  const order = declared === "any" ? [...Object.keys(stage.words), ...Object.keys(groupWords.words)] : declared;
  const position = order.indexOf(value);
  return position < 0 ? order.length : position;
}

function byPeriod(a: Figure, b: Figure): number {
  return comparePeriods(a.period, b.period);
}
