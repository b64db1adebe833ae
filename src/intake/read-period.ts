import { type Reader, Refusal } from "./refusal.ts";

/** What stands for a period where the paper states none. */
export const undated = "undated";

const schoolYear = /^([0-9]{4})\s*(?:-|–|—{1,2}|\/)\s*([0-9]{4}|[0-9]{2})\s*(?:(?:学年|學年)度?)?$/;

/**
 * A school year in any writing of the contract (`2022-2023`, `2022—2023学年度`, `2022/2023学年`, `2022-23`, `undated`)
 * as `2022-2023` or `undated`. Refuses as `not-a-school-year`, or `years-not-consecutive`.
 */
export const readSchoolYear: Reader<string> = (found) => canonicalSchoolYear(found) ?? refuseSchoolYear(found);

/** A calendar year of four digits, or `undated`; refuses as `not-a-year`. */
export const readYear: Reader<string> = (found) => {
  if (/^[0-9]{4}$/.test(found)) return found;
  if (found.toLowerCase() === undated) return undated;
  const plain = plainPeriod(found).replace(/年度?$/, "");
  return new Refusal("not-a-year", { found, ...(/^[0-9]{4}$/.test(plain) ? { write: plain } : {}) });
};

/** A school year or a calendar year, as corrections.csv names the period of any table; refuses as `not-a-period`. */
export const readPeriod: Reader<string> = (found) => {
  if (/^[0-9]{4}$/.test(found)) return found;
  const read = readSchoolYear(found);
  if (!(read instanceof Refusal) || read.code === "years-not-consecutive") return read;
  return new Refusal("not-a-period", read.values);
};

/** Undefined where the writing is not that of a school year, or its years do not follow one another. */
function canonicalSchoolYear(found: string): string | undefined {
  if (found.toLowerCase() === undated) return undated;
  const match = schoolYear.exec(found);
  if (!match) return undefined;
  const [, from = "", to = ""] = match;
  const next = String(Number(from) + 1);
  return next.endsWith(to) ? `${from}-${next}` : undefined;
}

function refuseSchoolYear(found: string): Refusal {
  const [, from] = schoolYear.exec(found) ?? [];
  if (from !== undefined) {
    return new Refusal("years-not-consecutive", { found, first: from, write: `${from}-${Number(from) + 1}` });
  }
  const plain = plainPeriod(found)
    .replace(/[~〜至到]/, "-")
    .replaceAll("年", "")
    .replace(/[学學]度?$/, "");
  const write = canonicalSchoolYear(plain);
  return new Refusal("not-a-school-year", { found, ...(write === undefined ? {} : { write }) });
}

function plainPeriod(found: string): string {
  return found.normalize("NFKC").replace(/\s+/g, "");
}
