import type { SeriesKey } from "../rates/row-index.ts";
import { startYear } from "../tables/period.ts";
import type { Place } from "../tables/places.ts";
import type { Limit } from "./define.ts";
import type { Open } from "./judgement.ts";

/** The limits of one set that may hold for a figure, and what would have to be known to tell them apart. */
export interface Applicable {
  readonly limits: readonly Limit[];
  readonly open: readonly Open[];
  readonly indicative: boolean;
}

/** What is on file about where and when. */
export interface Circumstances {
  readonly key: SeriesKey;
  readonly place: Place;
  /** How many classes the school has; undefined for what is no school, and where it is not on file. */
  readonly classes: number | undefined;
}

const none: Applicable = { limits: [], open: [], indicative: false };

/** The limits among a set's that may hold. @param limits those of the figure's indicator, level and group */
export function applicable(limits: readonly Limit[], { key, place, classes }: Circumstances): Applicable {
  const inTime = limits.filter((limit) => holdsIn(limit, key.period));
  const judged = inTime.filter(({ judges }) => !judges || (judges as readonly string[]).includes(place.kind));
  const among = judged.length > 0 ? judged : inTime.filter(({ onlyItsOwn }) => !onlyItsOwn);
  const found = ofSize(ofSetting(among, place.setting), classes);
  if (found.length === 0) return none;
  return { limits: found, open: openAmong(found, place.setting, classes), indicative: judged.length === 0 };
}

/** An undated figure is held against what holds without end. */
function holdsIn({ from, to }: Limit, period: string): boolean {
  const year = startYear(period);
  if (year === undefined) return to === undefined;
  const [first, last] = [startYear(from ?? ""), startYear(to ?? "")];
  return (first === undefined || first <= year) && (last === undefined || year <= last);
}

/** A limit that names the setting goes before one that names none; where the setting is blank, all are shown. */
function ofSetting(limits: readonly Limit[], setting: string | undefined): readonly Limit[] {
  if (setting === undefined) return limits;
  const fitting = limits.filter(({ settings }) => !settings || (settings as readonly string[]).includes(setting));
  const naming = fitting.filter(({ settings }) => settings);
  return naming.length > 0 ? naming : fitting;
}

function ofSize(limits: readonly Limit[], classes: number | undefined): readonly Limit[] {
  if (classes === undefined) return limits;
  return limits.filter(
    ({ classes: band }) =>
      !band ||
      ((band.least === undefined || band.least <= classes) && (band.most === undefined || classes <= band.most)),
  );
}

function openAmong(limits: readonly Limit[], setting: string | undefined, classes: number | undefined): Open[] {
  const settings = setting === undefined && limits.some((limit) => limit.settings);
  const tiers = new Set(limits.map(({ tier }) => tier)).size > 1;
  const sizes = classes === undefined && limits.some((limit) => limit.classes);
  return [
    ...(settings ? (["setting"] as const) : []),
    ...(tiers ? (["tier"] as const) : []),
    ...(sizes ? (["classes"] as const) : []),
  ];
}
