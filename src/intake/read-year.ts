import { fromRepublic, plainPeriod, yearOfDate } from "./period-writing.ts";
import { type Reader, Refusal, Understood } from "./refusal.ts";

/** What stands for a period where the paper states none. */
export const undated = "undated";

const unstated = new Set(["未注明年份", "未註明年份", "年份不详", "年份不詳", "年份未注明", "年份未註明"]);

/** `undated`, or words of the paper that say so, which are read with a note; undefined for anything else. */
export function readUndated(found: string): string | Understood<string> | undefined {
  if (found.toLowerCase() === undated) return undated;
  if (!unstated.has(found.replace(/\s+/g, ""))) return undefined;
  return new Understood(undated, new Refusal("read-as", { found, read: undated }));
}

/**
 * A calendar year of four digits, or `undated`. Other writings of one year (`2016年`, `民國105年`, `2016/12/31`) are
 * read with a note. Refuses as `not-a-year`.
 */
export const readYear: Reader<string> = (found) => {
  if (/^[0-9]{4}$/.test(found)) return found;
  const none = readUndated(found);
  if (none) return none;
  const plain = plainPeriod(found);
  const [, named] = /^(?:公元)?(\d{4})年?(?:[度底末]|0?1月?-12月)?$/.exec(plain) ?? [];
  const [, republic] = /^(?:民[国國]0?|(?=1\d{2}年))(\d{2,3})年[度底末]?$/.exec(plain) ?? [];
  const year = named ?? republic ?? yearOfDate(plain);
  if (year === undefined) return new Refusal("not-a-year", { found });
  const read = year.length < 4 ? fromRepublic(year) : year;
  return new Understood(read, new Refusal(read === year ? "read-as" : "period-understood", { found, read }));
};
