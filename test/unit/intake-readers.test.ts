import { describe, expect, it } from "vitest";
import { fraction } from "../../src/exact/fraction.ts";
import { readAreaId } from "../../src/intake/read-area-id.ts";
import { countReader, quantityReader, readNumber } from "../../src/intake/read-figure.ts";
import { readPeriod, readSchoolYear } from "../../src/intake/read-period.ts";
import { reportedReader } from "../../src/intake/read-reported.ts";
import { choiceReader } from "../../src/intake/read-word.ts";
import { readYear } from "../../src/intake/read-year.ts";
import { Refusal } from "../../src/intake/refusal.ts";
import { grade, level } from "../../src/tables/vocabulary.ts";

/** What a reader says: its value, or the code of its refusal with what it suggests. */
function outcome(read: unknown): unknown {
  return read instanceof Refusal ? [read.code, read.values["write"] ?? read.values["nearest"]] : read;
}

describe("a count", () => {
  const readCount = countReader("persons");

  it.each([
    ["0", 0],
    ["1856", 1856],
    ["007", 7],
  ])("is read from %s as it stands", (found, value) => expect(readCount(found)).toEqual(fraction(value)));

  it("is read exactly at any size", () => expect(readCount("90071992547409931")).toEqual(fraction(90071992547409931n)));

  it.each([
    "1e3",
    "3.5",
    "1.23456万",
    "半",
    "二五",
    "[u]",
    "3人吗",
    "①",
    "人",
    "万",
    "百分之五",
    "学生3人",
    "2022-2023",
    "4-3",
    "0551-1234567",
    "2016/12/31",
    "1:19",
    "18\n56",
    "",
  ])("is not %s, and nothing is guessed", (found) =>
    expect(outcome(readCount(found))).toEqual(["not-a-count", undefined]),
  );

  it.each([
    ["+3", "3"],
    ["1856①", "1856"],
    ["1856¹", "1856"],
    ["1856*", "1856"],
    ["20人[1]", "20"],
  ])("is not %s, a change or a footnote, but may have been meant as %s", (found, meant) => {
    expect(outcome(readCount(found))).toEqual(["not-a-count", meant]);
  });

  it("is not a page of text, and that is found out at once", () => {
    for (const found of [`${"1".repeat(50_000)}人`, "1 ".repeat(50_000), "万".repeat(50_000), "1-".repeat(50_000)]) {
      expect(outcome(readCount(found))).toEqual(["not-a-count", undefined]);
    }
  });
});

describe("a quantity", () => {
  const read = quantityReader("m²", 2);

  it("has at most its decimals, zeros behind them apart", () => {
    expect(read("21400")).toEqual(fraction(21400));
    expect(read("17860.05")).toEqual(fraction(1786005, 100));
    expect(outcome(read("17860.005"))).toEqual(["not-a-quantity", undefined]);
    expect(read("17860.050")).toMatchObject({ value: fraction(1786005, 100) });
  });
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

  it.each(["1:19", "99%%", "2:38", "2022-2023", "99-98%", "不得低于80%", "全部", "1.2万"])(
    "of a percentage is not %s",
    (found) => {
      expect(outcome(percent(found))).toEqual(["not-a-rate", undefined]);
    },
  );

  it.each(["99%", "12‰", "2:38", "1:19:1"])("of pupils is not %s", (found) =>
    expect(outcome(pupils(found))).toEqual(["not-a-rate", undefined]),
  );

  it.each([
    ["九成", "90%"],
    ["九成五", "95%"],
    ["9成", "90%"],
  ])("is not in tenths: the paper rounded %s, which is about %s", (found, meant) => {
    expect(outcome(percent(found))).toEqual(["not-a-rate", meant]);
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

  it.each(["22-23", "学年", "44805", "98学年", "去年", "2022级"])("is not %s", (found) => {
    expect(outcome(readSchoolYear(found))).toEqual(["not-a-school-year", undefined]);
  });

  it.each(["2022", "2022年", "２０２２", "2022.0", "2022/9/1", "2022-12-1", "2022年6月"])(
    "could be either of two where %s stands",
    (found) => {
      expect(readSchoolYear(found)).toMatchObject({
        code: "school-year-unclear",
        values: { first: "2022-2023", second: "2021-2022" },
      });
    },
  );

  it.each([
    "2022-2023学年第一学期",
    "2022-2023學年度第2學期",
    "2022-2023学年上学期",
    "2022-2023学年（上）",
    "2022-2023-1",
    "2022-2023(2)",
    "2022-2023学年秋季",
    "2022学年第一学期",
    "2022-2023 term 1",
  ])("is more than the term %s", (found) => {
    expect(readSchoolYear(found)).toMatchObject({ code: "part-of-school-year" });
  });
});

describe("a year", () => {
  it("has four digits, or is undated", () => {
    expect(readYear("2016")).toBe("2016");
    expect(readYear("Undated")).toBe("undated");
  });

  it.each(["2016-2017", "2016-17", "2016学年", "63年", "16年", "去年", "20166", "12/31"])("is not %s", (found) => {
    expect(outcome(readYear(found))).toEqual(["not-a-year", undefined]);
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
  it("says of a school year what is wrong with it", () => {
    expect(readPeriod("2022-2024")).toMatchObject({ code: "years-not-consecutive" });
    expect(readPeriod("2022-2023学年第一学期")).toMatchObject({ code: "part-of-school-year" });
  });
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
  it.each(["某镇", "a b", "-", "—", "_"])("is not %s", (found) =>
    expect(outcome(readAreaId(found))).toEqual(["not-an-area-id", undefined]),
  );
  it.each(["3.401E+11", "3.401e11", "３.４Ｅ＋１１"])("is lost where a spreadsheet made %s of it", (found) =>
    expect(outcome(readAreaId(found))).toEqual(["id-scientific", undefined]),
  );
  it("may look like a number with an exponent where it is none", () => expect(readAreaId("3E11")).toBe("3E11"));
});
