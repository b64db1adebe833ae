import { fromRepublic, plainPeriod, yearOfDate } from "./period-writing.ts";
import { readUndated, readYear, undated } from "./read-year.ts";
import { type Reader, Refusal, Understood } from "./refusal.ts";

export { undated };

const schoolYear = /^([0-9]{4})\s*(?:-|–|—{1,2}|\/)\s*([0-9]{4}|[0-9]{2})\s*(?:(?:学年|學年)度?)?$/;

/** Two years in their plainest form, with the months of one school year or without. */
const twoYears =
  /^(?:学年|schoolyear|academicyear|sy|ay)?(\d{2,4})年?(?:[./]?0?[89]月?(?:0?1日?)?)?(?:--?|\/|~|至|到)(\d{4}|\d{2,3})年?度?(?:[./]?0?[678]月?(?:3[01]日?)?)?(?:学年|schoolyear|academicyear)?$/;

/** One year that names the school year which begins in it; of two digits, only as Taiwan writes it. */
const oneYear = /^(?:(民[国國])?0?(\d{2,3})|(\d{4}))年?学年$/;

const term =
  /第?[一二12上下][学學]期|[上下][学學]期|[春秋][季学學]|[(\-/]0?[12]\)?$|\([一二上下]\)$|(?:term|semester)[12]?/;

/**
 * A school year in any writing of the contract (`2022-2023`, `2022—2023学年度`, `2022/2023学年`, `2022-23`, `undated`)
 * as `2022-2023` or `undated`. Other writings of one school year (`2022至2023学年`, `2022学年`, `111學年度`) are read
 * with a note. Refuses as `not-a-school-year`, `years-not-consecutive`, `part-of-school-year` or, where a single year
 * or a date could be either of two, `school-year-unclear`.
 */
export const readSchoolYear: Reader<string> = (found) => {
  const match = schoolYear.exec(found);
  if (match) return consecutive(match[1] ?? "", match[2] ?? "") ?? readUnusual(found);
  return readUndated(found) ?? readUnusual(found);
};

/** A school year or a calendar year, as corrections.csv names the period of any table; refuses as `not-a-period`. */
export const readPeriod: Reader<string> = (found) => {
  if (/^[0-9]{4}$/.test(found)) return found;
  const read = readSchoolYear(found);
  if (!(read instanceof Refusal)) return read;
  const year = readYear(found);
  if (!(year instanceof Refusal)) return year;
  return read.code === "not-a-school-year" ? new Refusal("not-a-period", { found }) : read;
};

/** `2022-2023`; undefined where the years do not follow one another. */
function consecutive(from: string, to: string): string | undefined {
  const next = String(Number(from) + 1);
  return next.endsWith(to) ? `${from}-${next}` : undefined;
}

function readUnusual(found: string): Understood<string> | Refusal {
  const plain = plainPeriod(found);
  const read = yearsIn(found, plain);
  if (read) return read;
  const isTerm = yearsIn(found, plain.replace(term, "")) instanceof Understood;
  if (isTerm) return new Refusal("part-of-school-year", { found });
  const [, single] = /^(\d{4})年?度?$/.exec(plain) ?? [];
  const year = single ?? yearOfDate(plain);
  if (year?.length !== 4) return new Refusal("not-a-school-year", { found });
  return new Refusal("school-year-unclear", { found, first: begunIn(year), second: begunIn(String(Number(year) - 1)) });
}

/** Undefined where the plainest form is that of no school year. */
function yearsIn(found: string, plain: string): Understood<string> | Refusal | undefined {
  const [, from, to] = twoYears.exec(plain) ?? [];
  if (from && to) return fromTwo(found, from, to);
  const [, republic, short, long] = oneYear.exec(plain) ?? [];
  if (long) return understood(found, long);
  return short && isOfRepublic(found, short, republic) ? understood(found, fromRepublic(short)) : undefined;
}

function fromTwo(found: string, from: string, to: string): Understood<string> | Refusal | undefined {
  if (from.length < 4) {
    const follows = to.length === 3 && Number(to) === Number(from) + 1;
    return follows ? understood(found, fromRepublic(from)) : undefined;
  }
  const read = to.length === 3 ? undefined : consecutive(from, to);
  if (read) return new Understood(read, new Refusal("read-as", { found, read }));
  return new Refusal("years-not-consecutive", { found, first: from, write: begunIn(from) });
}

/** Two digits are a year of the Republic only where 民國 or the traditional 學 says so: in Chinese towns 98学年 is 1998. */
function isOfRepublic(found: string, year: string, named: string | undefined): boolean {
  return named !== undefined || /^1\d\d$/.test(year) || (/^[5-9]\d$/.test(year) && found.includes("學"));
}

function understood(found: string, begun: string): Understood<string> {
  return new Understood(begunIn(begun), new Refusal("period-understood", { found, read: begunIn(begun) }));
}

function begunIn(year: string): string {
  return `${year}-${Number(year) + 1}`;
}
