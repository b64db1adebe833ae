import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimalText } from "../../src/exact/decimal.ts";
import { type Fraction, fraction } from "../../src/exact/fraction.ts";
import { countReader, quantityReader, readNumber } from "../../src/intake/read-figure.ts";
import { Absent, Refusal, Understood } from "../../src/intake/refusal.ts";

const persons = countReader("persons");
const yuan = quantityReader("yuan", 2);
const floor = quantityReader("m²", 2);

/** What was read with which note; or the reason why there is no figure; or the refusal. */
function outcome(read: unknown): unknown {
  if (read instanceof Understood) return [text(read.value as Fraction), read.note.code];
  if (read instanceof Absent) return [read.status, read.note.values["near"]];
  return read instanceof Refusal ? read.code : read;
}

function text(value: Fraction): string {
  return decimalText(value, value.d === 1n ? 0 : 2);
}

describe("a count that a clerk wrote in another way", () => {
  it.each([
    ["１８５６", "1856"],
    ["１，８５６人", "1856"],
    ["1,856", "1856"],
    ["1，856", "1856"],
    ["1 856", "1856"],
    ["1\u00a0856", "1856"],
    ["1\u202f856", "1856"],
    ["1’856", "1856"],
    ["1,856,234", "1856234"],
    ["1 8 5 6", "1856"],
    ["18 56", "1856"],
    ["1856\n人", "1856"],
    ["1856 人", "1856"],
    ["1041764.0", "1041764"],
    ["22065.00", "22065"],
    ["5.", "5"],
    ["'20", "20"],
    ["０", "0"],
  ])("in signs: %s is %s", (found, read) => expect(outcome(persons(found))).toEqual([read, "read-as"]));

  it.each([
    ["二十一", "21"],
    ["十二", "12"],
    ["十", "10"],
    ["五", "5"],
    ["零", "0"],
    ["〇", "0"],
    ["一百零五", "105"],
    ["一百五", "150"],
    ["一百五十", "150"],
    ["一千五百", "1500"],
    ["一千五", "1500"],
    ["一千零五", "1005"],
    ["一千零五十", "1050"],
    ["一五〇〇", "1500"],
    ["二○二三", "2023"],
    ["两千三", "2300"],
    ["一万五", "15000"],
    ["一万零五", "10005"],
    ["两万三千零四", "23004"],
    ["一亿二千万", "120000000"],
    ["廿五", "25"],
    ["卅", "30"],
    ["一百廿三", "123"],
    ["壹仟伍佰", "1500"],
    ["贰拾壹", "21"],
    ["壹萬貳仟參佰肆拾伍", "12345"],
    ["三人", "3"],
  ])("in Chinese numerals: %s is %s", (found, read) => expect(outcome(persons(found))).toEqual([read, "read-as"]));

  it.each([
    ["23.2875万", "232875"],
    ["1.2万人", "12000"],
    ["146.万", "1460000"],
    ["1,234.5万", "12345000"],
    ["3百", "300"],
    ["3百5十", "350"],
    ["2千", "2000"],
    ["1万2千", "12000"],
    ["1万500", "10500"],
    ["1亿2000万", "120000000"],
  ])("with a multiple, which is worked out exactly: %s is %s", (found, read) => {
    expect(outcome(persons(found))).toEqual([read, "read-multiple"]);
  });

  it("says what the multiple is", () => {
    expect(persons("1.2百万")).toMatchObject({
      note: { values: { read: "1200000", multiple: "百万", times: "1000000" } },
    });
  });
});

describe("the unit behind a figure", () => {
  it.each([
    ["persons", "3人 3名 3个 3位 3名学生 3個 3pupils"],
    ["books", "3册 3本 3冊 3个"],
    ["classes", "3班 3个班 3个教学班"],
    ["schools", "3所 3所学校 3间 3个"],
    ["teaching_points", "3处 3个教学点 3所"],
  ] as const)("may be that of the column: %s", (measured, cells) => {
    for (const found of cells.split(" "))
      expect([found, outcome(countReader(measured)(found))]).toEqual([found, ["3", "read-as"]]);
  });

  it.each([
    "17860元",
    "543户",
    "553人次",
    "3册",
    "3次",
    "3个班",
    "5%",
    "4‰",
    "3个百分点",
    "300多副",
    "23.2万元",
    "2间",
  ])("may not be another: %s is no count of persons", (found) =>
    expect(outcome(persons(found))).toBe("unit-contradicts"),
  );

  it.each([
    ["17860元", "17860", "read-as"],
    ["￥17,860.00", "17860", "read-as"],
    ["人民币壹仟贰佰元整", "1200", "read-as"],
    ["421.11元", "421.11", "read-as"],
    ["23.2875万元", "232875", "read-multiple"],
    ["146.万元", "1460000", "read-multiple"],
    [".5", "0.50", "read-as"],
  ])("of an amount: %s is %s", (found, read, note) => expect(outcome(yuan(found))).toEqual([read, note]));

  it.each([
    ["21,400.5", "21400.50", "read-as"],
    ["21400平方米", "21400", "read-as"],
    ["21400m²", "21400", "read-as"],
    ["21400 ㎡", "21400", "read-as"],
    ["2.14万平方米", "21400", "read-multiple"],
  ])("of an area: %s is %s", (found, read, note) => expect(outcome(floor(found))).toEqual([read, note]));

  it("of an area is not 亩, nor another currency that of an amount", () => {
    expect([floor("32亩"), floor("3人"), yuan("100美元"), yuan("3户")].map(outcome)).toEqual(
      Array(4).fill("unit-contradicts"),
    );
  });
});

describe("a rough figure", () => {
  it.each([
    ["约20", "20"],
    ["约20人", "20"],
    ["20左右", "20"],
    ["20人左右", "20"],
    ["一万余", "10000"],
    ["300多", "300"],
    ["300多人", "300"],
    ["近百", "100"],
    ["百余人", "100"],
    ["不足10", "10"],
    ["不到三百人", "300"],
    ["≥5", "5"],
    ["56以上", "56"],
    ["56人及以上", "56"],
    ["100+", "100"],
    ["～20", "20"],
    ["二十多万", "200000"],
    ["1.2万多", "12000"],
    ["3—4", "3–4"],
    ["3-4人", "3–4"],
    ["20至30人", "20–30"],
    ["3人～5人", "3–5"],
  ])("has no exact number: %s is about %s", (found, near) =>
    expect(outcome(persons(found))).toEqual(["not_available", near]),
  );

  it.each(["几十", "十几人", "数百", "好几百", "七八十", "三四", "十七八个", "3-5万"])(
    "may name none at all: %s",
    (found) => expect(outcome(persons(found))).toEqual(["not_available", undefined]),
  );

  it("is none of an amount or an area either", () => {
    expect(outcome(yuan("约2万元"))).toEqual(["not_available", "20000"]);
    expect(outcome(floor("2400㎡左右"))).toEqual(["not_available", "2400"]);
  });
});

describe("a figure that cannot be one", () => {
  it.each(["-3", "−3", "(12)", "（12人）", "△3", "负3", "-1,856"])("is below zero: %s", (found) => {
    expect(outcome(persons(found))).toBe("negative-figure");
    expect(outcome(yuan("-1"))).toBe("negative-figure");
  });

  it.each(["1,2345", "1,85", "1,23,456", "18  56", "1,856 234", "0,123", "1,85人", "约1,85"])(
    "groups its digits in no known way: %s",
    (found) => expect(outcome(persons(found))).toBe("grouping-unclear"),
  );
});

describe("a limit", () => {
  it.each([
    ["−3", "-3"],
    ["５", "5"],
    ["1,856", "1856"],
    ["三", "3"],
    [".5", "0.50"],
  ])("is read from %s as %s", (found, read) => expect(outcome(readNumber(found))).toEqual([read, "read-as"]));

  it("is never rough", () => expect(outcome(readNumber("约5"))).toBe("not-a-number"));
});

/** A whole number below 10^12 in Chinese numerals, by the rule of the textbook. */
function inChinese(number: number): string {
  const digits = "零一二三四五六七八九";
  const below = (value: number, units: readonly string[]): string => {
    const places = String(value).padStart(units.length, "0");
    const said = [...places]
      .map((digit, at) => (digit === "0" ? "零" : `${digits[Number(digit)]}${units[at]}`))
      .join("");
    return said.replace(/零+/g, "零").replace(/^零|零$/g, "");
  };
  if (number === 0) return "零";
  const parts = [Math.floor(number / 1e8), Math.floor(number / 1e4) % 1e4, number % 1e4];
  const named = parts.map((part, at) => {
    if (part === 0) return "";
    const gap = at > 0 && part < 1000 && parts.slice(0, at).some((each) => each > 0) ? "零" : "";
    return `${gap}${below(part, ["千", "百", "十", ""])}${["亿", "万", ""][at]}`;
  });
  const skipped = parts[0] && !parts[1] && parts[2] && parts[2] >= 1000 ? "零" : "";
  return [named[0], named[1], skipped, named[2]].join("");
}

describe("any count", () => {
  const counts = fc.integer({ min: 0, max: 99_999_999_999 });
  const widths = fc.constantFrom(
    (digits: string) => digits,
    (digits: string) => digits.replace(/[0-9,]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  );
  const separators = fc.constantFrom("", ",", "，", " ", "\u00a0", "\u202f", "’");
  const units = fc.constantFrom("", "人", " 人", "名", "位", "个", "名学生");
  const zeros = fc.constantFrom("", ".0", ".00");

  it("reads back from any width of digits, separator, unit and zeros", () => {
    fc.assert(
      fc.property(counts, widths, separators, zeros, units, (count, width, separator, zero, unit) => {
        const grouped = String(count).replace(/\B(?=(\d{3})+$)/g, separator);
        const read = persons(width(`${grouped}${zero}`) + unit);
        expect(read instanceof Understood ? read.value : read).toEqual(fraction(count));
      }),
    );
  });

  it("reads back from Chinese numerals", () => {
    expect([21, 105, 1500, 10005, 20_0000, 1_0000_1000].map(inChinese)).toEqual([
      ...["二十一", "一百零五", "一千五百", "一万零五", "二十万", "一亿零一千"],
    ]);
    fc.assert(
      fc.property(counts, (count) => {
        expect(persons(inChinese(count))).toMatchObject({ value: fraction(count) });
      }),
    );
  });

  it("reads back from ten thousands with as many decimals as it takes", () => {
    fc.assert(
      fc.property(counts, (count) => {
        const read = persons(`${decimalText(fraction(count, 10_000), 4)}万`);
        expect(read).toMatchObject({ value: fraction(count), note: { code: "read-multiple" } });
      }),
    );
  });

  it("that is read otherwise than in plain digits has a note", () => {
    fc.assert(
      fc.property(counts, separators, units, (count, separator, unit) => {
        const found = String(count).replace(/\B(?=(\d{3})+$)/g, separator) + unit;
        expect(persons(found) instanceof Understood).toBe(!/^[0-9]+$/.test(found));
      }),
    );
  });
});
