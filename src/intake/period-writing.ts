import { chineseNumeral } from "./chinese-numeral.ts";
import { halfWidth } from "./half-width.ts";

/** No period is written longer. */
const longest = 40;

/**
 * A period in its plainest form: half width, no spaces, Chinese digits as ASCII ones (`二〇二二至二〇二三学年` becomes
 * `2022至2023学年`), 學年度 as 学年, a decimal zero that a spreadsheet added taken off.
 */
export function plainPeriod(found: string): string {
  if (found.length > longest) return found;
  return halfWidth(found)
    .replace(/\s+|^'/g, "")
    .toLowerCase()
    .replace(/(?<=^|^民[国國])[〇零○一二三四五六七八九十百]+(?=年|学年|學年)|[〇零○一二三四五六七八九]{4}/g, digitsOf)
    .replace(/[學学]年度?/, "学年")
    .replace(/^(\d{4})\.0+$/, "$1");
}

function digitsOf(numeral: string): string {
  return chineseNumeral(numeral) ?? numeral;
}

/** The years of the Republic count from 1912: 民國 111 is 2022. */
export function fromRepublic(year: string): string {
  return String(Number(year) + 1911);
}

const date =
  /^(\d{4}|1\d{2}(?=年))(?:[-/.m]|年)(?:0?[1-9]|1[0-2])(?:月份?|(?:[-/.]|月)(?:0?[1-9]|[12]\d|3[01])日?)?(?:t?0?0:00(?::00(?:\.0+)?)?)?$/;

/** The year of a date in its plainest form (`2016-12`, `2016/12/31`, `2016年12月`); undefined for anything else. */
export function yearOfDate(plain: string): string | undefined {
  return date.exec(plain)?.[1];
}
