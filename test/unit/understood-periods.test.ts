import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPeriod, readSchoolYear } from "../../src/intake/read-period.ts";
import { readYear } from "../../src/intake/read-year.ts";
import { Refusal, Understood } from "../../src/intake/refusal.ts";

function outcome(read: unknown): unknown {
  return read instanceof Understood ? [read.value, read.note.code] : read instanceof Refusal ? read.code : read;
}

describe("a school year in another writing", () => {
  it.each([
    "2022至2023学年",
    "2022～2023",
    "2022~2023學年度",
    "2022年-2023年",
    "2022-2023年度",
    "2022到2023",
    "２０２２-２０２３",
    "２０２２—２０２３学年度",
    "二〇二二至二〇二三学年",
    "二○二二—二○二三學年度",
    "2022年9月-2023年8月",
    "2022年9月1日至2023年8月31日",
    "2022.9-2023.7",
    "SY 2022-2023",
    "2022-2023 school year",
    "学年2022-2023",
    "'2022-2023",
  ])("is read from %s", (found) => expect(outcome(readSchoolYear(found))).toEqual(["2022-2023", "read-as"]));

  it.each(["2022学年", "2022學年度", "2022 学年", "２０２２学年", "二〇二二学年"])(
    "named by the year in which it begins: %s",
    (found) => expect(outcome(readSchoolYear(found))).toEqual(["2022-2023", "period-understood"]),
  );

  it.each(["111學年度", "111学年", "民國111學年度", "民国111学年", "一一一學年度", "111-112學年度"])(
    "in years of the Republic: %s",
    (found) => expect(outcome(readSchoolYear(found))).toEqual(["2022-2023", "period-understood"]),
  );

  it("of two digits is one of the Republic only where traditional characters say so", () => {
    expect(outcome(readSchoolYear("97學年"))).toEqual(["2008-2009", "period-understood"]);
    expect(outcome(readSchoolYear("99-100學年度"))).toEqual(["2010-2011", "period-understood"]);
    expect(outcome(readSchoolYear("民国97学年"))).toEqual(["2008-2009", "period-understood"]);
    expect(outcome(readSchoolYear("97学年"))).toBe("not-a-school-year");
  });

  it.each(["未注明年份", "年份不詳", "年份不详"])("may be unstated in words: %s", (found) => {
    expect(outcome(readSchoolYear(found))).toEqual(["undated", "read-as"]);
    expect(outcome(readYear(found))).toEqual(["undated", "read-as"]);
  });

  it("is not undated because something is not known", () =>
    expect(outcome(readSchoolYear("不详"))).toBe("not-a-school-year"));

  it("has consecutive years in every writing", () => {
    expect(
      ["2022至2024学年", "２０２２—２０２４", "2023～2022"].map((found) => outcome(readSchoolYear(found))),
    ).toEqual(Array(3).fill("years-not-consecutive"));
  });
});

describe("a year in another writing", () => {
  it.each([
    "2016年",
    "2016年度",
    "２０１６",
    "二〇一六年",
    "二零一六",
    "2016.0",
    "2016/12/31",
    "2016-12-31",
    "2016-12-31 00:00:00",
    "2016-12",
    "2016.12.31",
    "2016年12月",
    "2016年12月31日",
    "2016年底",
    "2016年1—12月",
    "公元2016年",
    "2016M12",
  ])("is read from %s", (found) => expect(outcome(readYear(found))).toEqual(["2016", "read-as"]));

  it.each(["105年", "105年度", "民國105年", "民国105年", "105年 6月", "一零五年"])(
    "of the Republic is read from %s",
    (found) => {
      expect(outcome(readYear(found))).toEqual(["2016", "period-understood"]);
    },
  );
});

describe("a period in another writing", () => {
  it.each([
    ["2022年", "2022", "read-as"],
    ["105年", "2016", "period-understood"],
    ["2022学年", "2022-2023", "period-understood"],
    ["2022至2023学年", "2022-2023", "read-as"],
  ])("%s is %s", (found, read, note) => expect(outcome(readPeriod(found))).toEqual([read, note]));
});

describe("any school year", () => {
  const years = fc.integer({ min: 1949, max: 2098 });
  const joins = fc.constantFrom("-", "—", "——", "–", "－", "～", "~", "/", "／", "至", "到", " - ", "年至", "年—");
  const ends = fc.constantFrom("", "学年", "學年", "学年度", "學年度", "年", " 学年");

  it("reads back from every writing", () => {
    fc.assert(
      fc.property(years, joins, ends, (year, join, end) => {
        const read = readSchoolYear(`${year}${join}${year + 1}${end}`);
        expect(read instanceof Understood ? read.value : read).toBe(`${year}-${year + 1}`);
      }),
    );
  });
});
