import { describe, expect, it } from "vitest";
import { fraction } from "../../src/exact/fraction.ts";
import { quantityReader, readCount, readNumber } from "../../src/intake/read-figure.ts";
import { readPeriod, readSchoolYear, readYear } from "../../src/intake/read-period.ts";
import { reportedReader } from "../../src/intake/read-reported.ts";
import { choiceReader, readAreaId } from "../../src/intake/read-word.ts";
import { Refusal } from "../../src/intake/refusal.ts";
import { grade, level } from "../../src/tables/vocabulary.ts";

/** What a reader says: its value, or the code of its refusal with what it suggests. */
function outcome(read: unknown): unknown {
  return read instanceof Refusal ? [read.code, read.values["write"] ?? read.values["nearest"]] : read;
}

describe("a count", () => {
  it.each([
    ["0", 0],
    ["1856", 1856],
    ["007", 7],
  ])("is read from %s", (found, value) => expect(readCount(found)).toEqual(fraction(value)));

  it("is read exactly at any size", () => expect(readCount("90071992547409931")).toEqual(fraction(90071992547409931n)));

  it.each([
    ["3人", "3"],
    ["1,856", "1856"],
    ["１８５６", "1856"],
    ["1 856", "1856"],
    ["１，８５６人", "1856"],
  ])("is not %s, which was meant as %s", (found, meant) => {
    expect(outcome(readCount(found))).toEqual(["not-a-count", meant]);
  });

  it.each(["-3", "3.0", "1e3", "约20", "1.2万", "1,85", "N/A", "—", "三", "+3", "[u]"])(
    "is not %s, and nothing is guessed",
    (found) => {
      expect(outcome(readCount(found))).toEqual(["not-a-count", undefined]);
    },
  );
});

describe("a quantity", () => {
  const read = quantityReader("m²", 2);

  it("has at most its decimals", () => {
    expect(read("21400")).toEqual(fraction(21400));
    expect(read("17860.05")).toEqual(fraction(1786005, 100));
    expect(outcome(read("17860.005"))).toEqual(["not-a-quantity", undefined]);
  });

  it.each([
    ["21,400.5", "21400.5"],
    ["21400平方米", "21400"],
    ["21400m²", "21400"],
  ])("is not %s, which was meant as %s", (found, meant) =>
    expect(outcome(read(found))).toEqual(["not-a-quantity", meant]),
  );

  it.each(["-1", ".5", "5."])("is not %s", (found) => expect(read(found)).toBeInstanceOf(Refusal));
});

describe("a number", () => {
  it("may be negative and has any decimals", () => expect(readNumber("-0.125")).toEqual(fraction(-1, 8)));
  it("is not a percentage", () => expect(outcome(readNumber("5%"))).toEqual(["not-a-number", undefined]));
});

describe("a reported rate", () => {
  const percent = reportedReader("%");
  const pupils = reportedReader("pupils");

  it.each([
    ["99.4%", fraction(994, 10), 1, "percent", false],
    ["99.40%", fraction(994, 10), 2, "percent", false],
    ["0.26", fraction(26, 100), 2, "plain", false],
    ["12‰", fraction(12), 0, "per_mille", false],
    ["99%以上", fraction(99), 0, "percent", true],
    ["100", fraction(100), 0, "plain", false],
  ])("of a percentage is read as printed: %s", (text, value, decimals, form, orMore) => {
    expect(percent(text)).toEqual({ text, value, decimals, form, orMore });
  });

  it.each([
    ["13.9", fraction(139, 10), 1, "plain"],
    ["1:19", fraction(19), 0, "one_to"],
    ["19:1", fraction(19), 0, "to_one"],
    ["1:13.9", fraction(139, 10), 1, "one_to"],
    ["1:1", fraction(1), 0, "one_to"],
    ["11:1", fraction(11), 0, "to_one"],
  ])("of pupils is read as printed: %s", (text, value, decimals, form) => {
    expect(pupils(text)).toEqual({ text, value, decimals, form, orMore: false });
  });

  it.each([
    ["99.4％", "99.4%"],
    ["99.4 %", "99.4%"],
    ["９９.４%", "99.4%"],
  ])("is not %s, which was meant as %s", (found, meant) =>
    expect(outcome(percent(found))).toEqual(["not-a-rate", meant]),
  );

  it.each(["九成", "99,4%", "约99%", "1:19", "99%%", "-1%", "2:38"])("of a percentage is not %s", (found) => {
    expect(outcome(percent(found))).toEqual(["not-a-rate", undefined]);
  });

  it.each(["99%", "12‰", "2:38", "1:19:1"])("of pupils is not %s", (found) =>
    expect(outcome(pupils(found))).toEqual(["not-a-rate", undefined]),
  );

  it("of pupils with a full-width colon was meant with a plain one", () => {
    expect(outcome(pupils("1：19"))).toEqual(["not-a-rate", "1:19"]);
  });
});

describe("a school year", () => {
  it.each([
    "2022-2023",
    "2022—2023学年度",
    "2022—2023學年度",
    "2022/2023学年",
    "2022-23",
    "2022–2023",
    "2022-2023学年",
  ])("is read from %s", (found) => expect(readSchoolYear(found)).toBe("2022-2023"));

  it("passes the turn of the century", () => expect(readSchoolYear("1999-00")).toBe("1999-2000"));
  it("may be undated", () => expect(readSchoolYear("undated")).toBe("undated"));

  it.each(["2022-2024", "2022-2022", "2023-2022", "2022-24"])("has consecutive years, which %s has not", (found) => {
    expect(readSchoolYear(found)).toMatchObject({ code: "years-not-consecutive" });
  });

  it.each([
    ["2022至2023学年", "2022-2023"],
    ["2022年-2023年", "2022-2023"],
    ["２０２２-２０２３", "2022-2023"],
  ])("is not %s, which was meant as %s", (found, meant) =>
    expect(outcome(readSchoolYear(found))).toEqual(["not-a-school-year", meant]),
  );

  it.each(["2022", "22-23", "学年", "44805"])("is not %s", (found) => {
    expect(outcome(readSchoolYear(found))).toEqual(["not-a-school-year", undefined]);
  });
});

describe("a year", () => {
  it("has four digits, or is undated", () => {
    expect(readYear("2016")).toBe("2016");
    expect(readYear("Undated")).toBe("undated");
  });

  it("is neither 2016年 nor a school year", () => {
    expect(outcome(readYear("2016年"))).toEqual(["not-a-year", "2016"]);
    expect(outcome(readYear("2016-2017"))).toEqual(["not-a-year", undefined]);
  });
});

describe("a period", () => {
  it("is a school year, a year or undated", () => {
    expect(["2022/2023学年", "2016", "undated"].map((found) => readPeriod(found))).toEqual([
      "2022-2023",
      "2016",
      "undated",
    ]);
  });
  it("is nothing else", () => expect(outcome(readPeriod("去年"))).toEqual(["not-a-period", undefined]));
});

describe("a choice", () => {
  const read = choiceReader(level);

  it.each([
    ["primary", "primary"],
    ["小学", "primary"],
    ["小學", "primary"],
    ["Lower secondary", "lower_secondary"],
    ["合计", "all"],
    ["PRIMARY", "primary"],
  ])("%s is %s", (found, word) => expect(read(found)).toBe(word));

  it("that is not in the list is refused with the nearest that is", () => {
    expect(outcome(read("primray"))).toEqual(["not-a-choice", "primary"]);
  });

  it("is listed in the reader's own language", () => {
    expect(read("大学部")).toMatchObject({
      values: {
        choices: { "zh-Hans": "小学、初中、合计", "zh-Hant": "小學、初中、合計", en: "primary, lower_secondary, all" },
      },
    });
  });

  it("may be a number by name", () => expect(choiceReader(grade)("七年级")).toBe("7"));
});

describe("an area id", () => {
  it.each(["340100000000", "yunling-xianfeng", "A_1"])("may be %s", (found) => expect(readAreaId(found)).toBe(found));
  it.each(["3.401E+11", "某镇", "a b"])("is not %s", (found) =>
    expect(outcome(readAreaId(found))).toEqual(["not-an-area-id", undefined]),
  );
});
