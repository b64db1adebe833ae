import { undated } from "../intake/read-period.ts";

export { undated };

// Periods are as rows hold them: `2022-2023`, `2016` or `undated`.

/** The calendar year in which a period begins; undefined for `undated`. */
export function startYear(period: string): number | undefined {
  return period === undated || period === "" ? undefined : Number(period.slice(0, 4));
}

/** The period so many years later (earlier where negative); undefined for `undated`. */
export function shiftPeriod(period: string, years: number): string | undefined {
  const start = startYear(period);
  if (start === undefined) return undefined;
  return period.includes("-") ? `${start + years}-${start + years + 1}` : String(start + years);
}

/** Orders periods by time; `undated` comes last, since it stands on no time axis. */
export function comparePeriods(a: string, b: string): number {
  const [first, second] = [startYear(a) ?? Number.POSITIVE_INFINITY, startYear(b) ?? Number.POSITIVE_INFINITY];
  return first === second ? 0 : first - second;
}
