import { rollup } from "d3";
import { compare, type Fraction } from "../exact/fraction.ts";
import type { Figure } from "../rates/figure.ts";
import { inUnit } from "../rates/in-unit.ts";
import { isSchool } from "../rates/roll-up.ts";
import type { RowIndex, SeriesKey } from "../rates/row-index.ts";
import { startYear } from "../tables/period.ts";
import type { Place, Places } from "../tables/places.ts";
import { pupils } from "../tables/pupils.ts";
import { applicable } from "./applicable.ts";
import type { Bound, Limit, StandardSet } from "./define.ts";
import type { Against, Judgement } from "./judgement.ts";
import { marginOf } from "./margin.ts";
import { meets, meetsAsReported } from "./meets.ts";

/** The sets that apply to a dataset, and what they say of any of its figures. */
export interface Standards {
  /** In order of precedence: the province's own first, then as dataset.json has them. */
  readonly sets: readonly StandardSet[];
  /** One judgement for each set that has a limit for the figure, in order of precedence; none where no set has. */
  judge(figure: Figure): readonly Judgement[];
}

/** Makes the sets of a dataset ready to judge its figures. */
export function standardsOf(sets: readonly StandardSet[], places: Places, index: RowIndex): Standards {
  const limits = rollup(
    sets.flatMap((set) => set.limits.map((limit) => ({ set, limit }))),
    (list) => [
      ...rollup(
        list,
        (each) => each.map(({ limit }) => limit),
        ({ set }) => set,
      ),
    ],
    ({ limit }) => `${limit.indicator.id}\t${limit.level}\t${limit.group}`,
  );
  return {
    sets,
    judge(figure) {
      const { indicator, level } = figure;
      // Programmes have names of their own: a limit holds for each of them.
      const among = indicator.groups === "any" ? "all" : figure.group;
      const found = limits.get(`${indicator.id}\t${level}\t${among}`);
      const place = places.place(figure.area);
      if (!found || !place) return [];
      return found.flatMap(([set, list]) => judgement(set, list, figure, place, index) ?? []);
    },
  };
}

function judgement(
  set: StandardSet,
  limits: readonly Limit[],
  figure: Figure,
  place: Place,
  index: RowIndex,
): Judgement | undefined {
  const sized = isSchool(place) && limits.some(({ classes }) => classes);
  const classes = sized ? classesOf(figure, index) : undefined;
  const { limits: held, open, indicative } = applicable(limits, { key: figure, place, classes });
  if (held.length === 0) return undefined;
  const against = held.map((limit) => holdAgainst(figure, limit));
  return { set, against, open, indicative, early: isEarly(figure, set), ...inCommon(against) };
}

function holdAgainst(figure: Figure, limit: Limit): Against {
  const { rate, reported, indicator } = figure;
  const printed = reported.status === "filled" ? inUnit(reported.value, indicator.unit) : undefined;
  const asReported = printed && meetsAsReported(printed, limit);
  const margin = marginOf(figure, limit);
  return {
    limit,
    ...(rate.status === "observed" ? { meets: meets(rate.value, limit) } : {}),
    ...(margin ? { margin } : {}),
    ...(asReported === undefined ? {} : { asReported }),
  };
}

/** What all the limits that may hold agree on. */
function inCommon([first, ...others]: readonly Against[]): Pick<Judgement, "limit" | "meets" | "margin"> {
  if (!first) return {};
  const answer = others.every((each) => each.meets === first.meets) ? first.meets : undefined;
  const margin = others.every((each) => each.margin?.count === first.margin?.count) ? first.margin : undefined;
  return {
    ...(others.every(({ limit }) => isSame(limit, first.limit)) ? { limit: first.limit } : {}),
    ...(answer === undefined ? {} : { meets: answer }),
    ...(margin && answer !== undefined ? { margin } : {}),
  };
}

function isSame(a: Bound, b: Bound): boolean {
  return compare(a.value, b.value) === 0 && a.better === b.better && a.strict === b.strict;
}

/** Whether the period, to its last day, lies before the year from which the set holds. */
function isEarly({ period }: SeriesKey, { inForce }: StandardSet): boolean {
  const start = startYear(period);
  if (start === undefined || inForce === "") return false;
  return start + (period.includes("-") ? 1 : 0) < Number(inForce.slice(0, 4));
}

/** The classes of a school at the figure's level, as the first row that has them says. */
function classesOf({ area, period, level }: Figure, index: RowIndex): number | undefined {
  for (const row of index.rows(pupils, area, { period, level, group: "all" })) {
    const cell = row.cells["classes"];
    if (cell?.status === "filled") return Number((cell.value as Fraction).n);
  }
  return undefined;
}
