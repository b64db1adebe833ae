import { compare, fraction, multiply, subtract, zero } from "../exact/fraction.ts";
import type { Indicator } from "../indicators/define.ts";
import type { Figure } from "../rates/figure.ts";
import { ratioOf } from "../rates/measure.ts";
import { isExpected, isSchool } from "../rates/roll-up.ts";
import { shiftPeriod, startYear } from "../tables/period.ts";
import type { Place, Places } from "../tables/places.ts";

/** A place that was merged into another, in the school year in which it was no longer open. */
export interface Merger {
  readonly place: string;
  readonly into: string;
  readonly schoolYear: string;
}

/** A merger as the series of one area feels it. */
interface Felt {
  readonly reason: "merged_in" | "merged_out" | "merged_within";
  readonly merger: Merger;
  /** The year from which the rate feels it: a cohort feels it when it enters and again when it leaves. */
  readonly year: number;
}

interface Dissolved extends Merger {
  readonly gone: Place;
  readonly year: number;
}

/** A denominator that moves by less is what any year brings, whether a school was merged or not, as in the check. */
const breakShare = fraction(1, 10);

/** Mergers that lie between two figures of an area and change whom its rates are of. */
export function mergersTouching(earlier: Figure, later: Figure, places: Places): Felt[] {
  if (isSteady(earlier, later)) return [];
  const [first, last] = [startYear(earlier.period) ?? 0, startYear(later.period) ?? 0];
  const { indicator, area } = later;
  return mergersOf(places).flatMap(({ gone, year, ...merger }): Felt[] => {
    const reason = reasonFor(area, merger, indicator, places);
    if (!reason || !concerns(gone, merger, later, places)) return [];
    const felt = lagsOf(indicator).map((lag) => year + lag);
    return felt.filter((each) => first < each && each <= last).map((each) => ({ reason, merger, year: each }));
  });
}

/** Whether the denominator says that about as many are counted as before; that of a cohort is of another year. */
function isSteady(
  { rate: { denominator: before } }: Figure,
  { rate: { denominator: now }, indicator }: Figure,
): boolean {
  if (!before || !now || lagsOf(indicator).length > 1) return false;
  const moved = subtract(now, before);
  const size = compare(moved, zero) < 0 ? subtract(zero, moved) : moved;
  return compare(size, multiply(before, breakShare)) <= 0;
}

const known = new WeakMap<Places, readonly Dissolved[]>();

function mergersOf(places: Places): readonly Dissolved[] {
  const found =
    known.get(places) ??
    places.all.flatMap((gone): Dissolved[] => {
      const { id, closed, mergedInto } = gone;
      const year = startYear(closed ?? "");
      if (!closed || !mergedInto || year === undefined) return [];
      return [{ gone, year, place: id, into: mergedInto, schoolYear: closed }];
    });
  known.set(places, found);
  return found;
}

/** What moves within an area leaves its sums alone, but not a comparison between its schools. */
function reasonFor(
  area: string,
  { place, into }: Merger,
  { measure }: Indicator,
  places: Places,
): Felt["reason"] | undefined {
  const holds = (id: string) => places.path(id).some((each) => each.id === area);
  if (place === area) return undefined;
  if (into === area) return "merged_in";
  if (holds(place) && holds(into)) return measure.kind === "dispersion" ? "merged_within" : undefined;
  if (holds(into)) return "merged_in";
  return holds(place) ? "merged_out" : undefined;
}

/** Whether the place that is gone had a part in such figures: the register is its own, and it taught that level. */
function concerns(gone: Place, { schoolYear }: Merger, { indicator, level, group }: Figure, places: Places): boolean {
  const period = shiftPeriod(schoolYear, -1) ?? schoolYear;
  const hasSchools = places.within(gone.id).some((place) => place.id !== gone.id && isSchool(place));
  return isExpected(indicator, gone, { period, level, group }, hasSchools);
}

/** 0, and how many years back an indicator looks for one of its sides. */
function lagsOf({ measure }: Indicator): number[] {
  if (measure.kind === "dispersion") return [0];
  const { numerator, denominator } = ratioOf(measure);
  const back = [...numerator.plus, ...denominator.plus].flatMap(({ at }) => at.yearsEarlier ?? []);
  return [...new Set([0, ...back])];
}
