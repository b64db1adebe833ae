import { describe, expect, it } from "vitest";
import { rowRanges } from "../../src/i18n/row-ranges.ts";

describe("rows in a line", () => {
  it("are joined into runs of three and more, each once and in order", () => {
    expect(rowRanges([17, 18, 20, 21, 22, 230], "en")).toBe("17, 18, 20–22, 230");
    expect(rowRanges([9, 3, 4, 5, 5, 1], "en")).toBe("1, 3–5, 9");
    expect(rowRanges([5, 5, 4], "zh-Hans")).toBe("4、5");
    expect(rowRanges([7], "en")).toBe("7");
  });

  it("end with a sign where there are more runs than are wanted", () => {
    expect(rowRanges([1, 3, 5, 7], "zh-Hant", 2)).toBe("1、3、…");
    expect(rowRanges([1, 3], "zh-Hant", 2)).toBe("1、3");
  });
});
