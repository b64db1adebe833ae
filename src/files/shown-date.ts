import type { DateSection } from "./number-format.ts";

const daySeconds = 86_400;
/** The last day of 9999. */
const lastDay = 2_958_465;
/** The day that 1904 begins with, counted from 1900. */
const of1904 = 1_462;

/**
 * A date in ISO, with no more of it than the cell shows: `2022-09-01`, `2022-09`, `2022`; with the time where it is
 * shown, `2022-09-01 13:30`; a time alone as it is shown, `1:19`. Undefined where the number is no date.
 * @param days since the beginning of 1900 or 1904, as a workbook holds dates
 */
export function shownDate(days: number, shows: DateSection, from1904: boolean): string | undefined {
  const seconds = Math.round((days + (from1904 ? of1904 : 0)) * daySeconds);
  if (!(seconds >= 0 && seconds < (lastDay + 1) * daySeconds)) return undefined;
  const onlyTime = !shows.year && !shows.month && !shows.day && (shows.hours !== "" || shows.minutes || shows.seconds);
  if (onlyTime) return shownTime(shows.hours === "[h]" ? Math.round(days * daySeconds) : seconds % daySeconds, shows);
  const date = shownDay(Math.floor(seconds / daySeconds), shows);
  return shows.hours === "" ? date : `${date} ${shownTime(seconds % daySeconds, { ...shows, hours: "hh" })}`;
}

/** A date of which the year is not shown is given whole, so that nothing takes it for a number. */
function shownDay(day: number, { year, month, day: date }: DateSection): string {
  const iso = isoDay(day);
  if (year && !month && !date) return iso.slice(0, 4);
  return year && month && !date ? iso.slice(0, 7) : iso;
}

/** Workbooks count a 29 February 1900 that never was, so that days up to it are a day late, and begin with day 0. */
function isoDay(day: number): string {
  if (day === 0) return "1900-01-00";
  if (day === 60) return "1900-02-29";
  const since1970 = day - (day < 60 ? 25_568 : 25_569);
  return new Date(since1970 * daySeconds * 1000).toISOString().slice(0, 10);
}

function shownTime(seconds: number, { hours, minutes, seconds: showsSeconds }: DateSection): string {
  const parts: number[] = [];
  if (hours !== "") parts.push(Math.floor(seconds / 3600));
  if (minutes) parts.push(Math.floor(seconds / 60) % 60);
  if (showsSeconds) parts.push(seconds % 60);
  return parts.map((part, index) => (index === 0 && hours !== "hh" ? part : String(part).padStart(2, "0"))).join(":");
}
