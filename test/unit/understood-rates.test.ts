import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fraction } from "../../src/exact/fraction.ts";
import type { Reported } from "../../src/exact/reported.ts";
import { reportedReader } from "../../src/intake/read-reported.ts";
import { Absent, Refusal, Understood } from "../../src/intake/refusal.ts";

const percent = reportedReader("%");
const pupils = reportedReader("pupils");
const books = reportedReader("books");

/** The contract's form that was read; or what a rough rate is about; or the refusal. */
function outcome(read: ReturnType<typeof percent>): unknown {
  if (read instanceof Understood) return [read.note.code, read.value.text, read.note.values["read"]];
  if (read instanceof Absent) return [read.status, read.note.values["near"]];
  return read instanceof Refusal ? read.code : read;
}

describe("a reported rate in another writing", () => {
  it.each([
    ["99.4％", "99.4%"],
    ["９９．４％", "99.4%"],
    ["99.4 %", "99.4%"],
    ["22.2 % ", "22.2%"],
    ["99。4%", "99.4%"],
    ["99.40％", "99.40%"],
    ["百分之九十九点四", "99.4%"],
    ["百分之九十九點四零", "99.40%"],
    ["百分之99.4", "99.4%"],
    ["百分之百", "100%"],
    ["千分之三", "3‰"],
    ["九十九点四", "99.4"],
    ["达100%", "100%"],
    ["達到 100 %", "100%"],
    ["95％以上", "95%以上"],
    ["80 % 以上", "80%以上"],
    ["95%及以上", "95%以上"],
    ["≥95%", "95%以上"],
    ["不低于95%", "95%以上"],
    ["至少95％", "95%以上"],
    ["１２‰", "12‰"],
  ])("of a percentage: %s is %s", (found, read) => expect(outcome(percent(found))).toEqual(["read-as", read, read]));

  it.each([
    ["1：19", "1:19"],
    ["1∶19", "1:19"],
    ["1 : 19", "1:19"],
    ["１：１３．９", "1:13.9"],
    ["1比19", "1:19"],
    ["19比1", "19:1"],
    ["19人", "19"],
    ["19.2人/班", "19.2"],
  ])("of pupils: %s is %s", (found, read) => expect(outcome(pupils(found))).toEqual(["read-as", read, read]));

  it.each([
    ["13.9册", "13.9"],
    ["13.90 册/生", "13.90"],
    ["17.4本", "17.4"],
    ["1,250.50", "1250.50"],
  ])("of books: %s is %s", (found, read) => expect(outcome(books(found))).toEqual(["read-as", read, read]));

  it("is the same figure as in the contract's form", () => {
    expect(percent("百分之九十九点四零")).toMatchObject({ value: percent("99.40%") });
    expect(pupils("1∶19")).toMatchObject({ value: pupils("1:19") });
    expect(percent("≥95%")).toMatchObject({ value: { orMore: true, value: fraction(95), decimals: 0 } });
  });
});

describe("a rough rate", () => {
  it.each([
    ["约99%", "99%"],
    ["99%左右", "99%"],
    ["近九成", "90%"],
    ["九成以上", "90%"],
    ["超过95%", "95%"],
    [">95%", "95%"],
    ["95%以下", "95%"],
    ["不足5‰", "5‰"],
  ])("says no exact figure: %s is about %s", (found, near) =>
    expect(outcome(percent(found))).toEqual(["not_available", near]),
  );

  it.each(["98%-99%", "98-99%", "98%至99%"])("may be a range: %s", (found) => {
    expect(outcome(percent(found))).toEqual(["not_available", undefined]);
  });
});

describe("what is no rate", () => {
  it.each([
    ["99.4个百分点", "unit-contradicts"],
    ["99.4人", "unit-contradicts"],
    ["-1%", "negative-figure"],
    ["99,4%", "grouping-unclear"],
    ["1：19", "not-a-rate"],
    ["约很多", "not-a-rate"],
  ])("of a percentage, %s, is refused with its reason: %s", (found, code) =>
    expect(outcome(percent(found))).toBe(code),
  );

  it("of books per pupil is no count of persons, nor rounded to ten thousands", () => {
    expect(outcome(books("13.9人"))).toBe("unit-contradicts");
    expect(outcome(books("1.2万"))).toBe("not-a-rate");
  });
});

describe("any reported rate", () => {
  const digits = fc
    .tuple(fc.integer({ min: 0, max: 100_000 }), fc.string({ unit: fc.constantFrom(..."0123456789"), maxLength: 6 }))
    .map(([whole, rest]) => (rest === "" ? String(whole) : `${whole}.${rest}`));
  const signs = fc.constantFrom("", "%", "‰");
  const wide = (found: string) => found.replace(/[0-9.%]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  const rateOf = (read: ReturnType<typeof percent>) => (read instanceof Understood ? read.value : read) as Reported;

  it("keeps its decimals in every writing", () => {
    fc.assert(
      fc.property(digits, signs, fc.constantFrom("", "以上"), fc.constantFrom("", " "), (number, sign, more, space) => {
        const text = `${number}${sign}${more}`;
        const printed = percent(text) as Reported;
        expect(printed.decimals).toBe(number.split(".")[1]?.length ?? 0);
        for (const found of [wide(text), `${number}${space}${sign}${more}`, `达${text}`]) {
          expect(rateOf(percent(found))).toEqual(printed);
        }
      }),
    );
  });

  it("in full-width signs has a note", () => {
    fc.assert(
      fc.property(digits, signs, (number, sign) => {
        expect(percent(wide(number + sign))).toMatchObject({ note: { code: "read-as" } });
      }),
    );
  });
});
