import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Reported } from "../../src/exact/reported.ts";
import { fittingSize, linesOf, widthOf } from "../../src/slides/drawing/measure.ts";
import { partsOf } from "../../src/slides/drawing/text.ts";
import { reportedFormat, tickDecimals } from "../../src/slides/number-format.ts";
import { element, escaped } from "../../src/slides/xml.ts";

const words = fc.string({ unit: fc.constantFrom(..."入学率 95%abcWil，；"), minLength: 1, maxLength: 60 });

describe("the width of a text", () => {
  it("is its size for every Han character, bold or not", () => {
    expect(widthOf("乡镇教育统计", 20)).toBe(120);
    expect(widthOf("乡镇教育统计", 20, true)).toBe(120);
  });

  it("of digits is a little more than half of it, as in every face of Office", () => {
    expect(widthOf("2023", 18)).toBeGreaterThan(4 * 0.539 * 18); // Microsoft YaHei and Segoe UI
    expect(widthOf("2023", 18)).toBeLessThan(4 * 0.6 * 18);
  });

  it("grows with every character, and with the size", () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(widthOf(a + b, 18)).toBeGreaterThan(widthOf(a, 18));
        expect(widthOf(a, 20)).toBeGreaterThan(widthOf(a, 18));
      }),
    );
  });
});

describe("the lines of a text", () => {
  it("are never fewer in a narrower box, and one where it fits", () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 40, max: 900 }), (text, width) => {
        expect(linesOf(text, 18, width)).toBeGreaterThanOrEqual(linesOf(text, 18, width + 40));
        expect(linesOf(text, 18, widthOf(text, 18) + 1)).toBe(1);
      }),
    );
  });

  it("take as much room as the text does in one, whatever it is made of", () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 100, max: 900 }), (text, width) => {
        expect(linesOf(text, 18, width) * width).toBeGreaterThanOrEqual(widthOf(text.trimEnd(), 18) - 18 * 3);
      }),
    );
  });

  it("break between words, and anywhere in Chinese but before a comma", () => {
    expect(linesOf("does not reconcile", 10, widthOf("reconcile", 10) + 1)).toBe(2);
    expect(linesOf("上报九五，复算九零", 10, 40)).toBe(3);
    expect(linesOf("one\ntwo", 10, 500)).toBe(2);
  });

  it("decide the size: the largest that fits, else the smallest", () => {
    expect(fittingSize("乡镇教育统计", [40, 30, 20], 190, 1)).toBe(30);
    expect(fittingSize("乡镇教育统计", [40, 30, 20], 10, 1)).toBe(20);
  });
});

describe("the parts of a text by language", () => {
  it("give Chinese within English its own language, and leave Chinese whole", () => {
    expect(partsOf("Source: 二(一)1 入學率.", "en").map(({ words: said, tag }) => [said, tag])).toEqual([
      ["Source: ", "en-US"],
      ["二", "zh-CN"],
      ["(", "en-US"],
      ["一", "zh-CN"],
      [")1 ", "en-US"],
      ["入學率", "zh-CN"],
      [".", "en-US"],
    ]);
    expect(partsOf("上报95% A", "zh-Hant")).toEqual([{ words: "上报95% A", tag: "zh-TW", other: "en-US" }]);
  });

  it("lose nothing", () => {
    fc.assert(
      fc.property(words, (text) => {
        const parts = partsOf(text, "en");
        expect(parts.map((part) => part.words).join("")).toBe(text);
      }),
    );
  });
});

describe("a number format", () => {
  const printed = (text: string, form: Reported["form"], decimals: number, orMore = false): Reported => ({
    ...{ text, form, decimals, orMore },
    value: { n: 99n, d: 1n },
  });

  it.each([
    ["99%", "percent", 0, '0"%"'],
    ["99.40%", "percent", 2, '0.00"%"'],
    ["99.4", "plain", 1, '0.0"%"'],
  ] as const)("shows %s with its own decimals", (text, form, decimals, format) => {
    expect(reportedFormat(printed(text, form, decimals), "%", "en")).toBe(format);
  });

  it("shows what is no plain number as it was printed", () => {
    expect(reportedFormat(printed("1:19", "one_to", 0), "pupils", "zh-Hans")).toBe('"1:19"');
    expect(reportedFormat(printed("99%以上", "percent", 0, true), "%", "zh-Hans")).toBe('"99%以上"');
    expect(reportedFormat(printed("2.6‰", "per_mille", 1), "%", "en")).toBe('"2.6‰"');
  });

  it("of an axis has the fewest decimals that tell its ticks apart", () => {
    expect(tickDecimals([0, 20, 40])).toBe(0);
    expect(tickDecimals([99, 99.2, 99.4])).toBe(1);
    expect(tickDecimals([0, 0.05, 0.1])).toBe(2);
  });
});

describe("markup", () => {
  it("escapes what it is given and leaves out what XML cannot hold", () => {
    expect(escaped('a<b>&"\u0000\u000b\ud800c')).toBe('a&lt;b&gt;&amp;"c');
    expect(element("a", { b: '"<\n', c: undefined, d: 0 })).toBe('<a b="&quot;&lt;&#10;" d="0"/>');
    expect(element("a", {}, "<b/>", "")).toBe("<a><b/></a>");
  });
});
