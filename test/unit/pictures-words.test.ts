import { describe, expect, it } from "vitest";
import { readFact } from "../../src/exhibits/picture/fact.ts";
import { linesOf, titleLines } from "../../src/exhibits/picture/lines.ts";
import { languages } from "../../src/i18n/language.ts";
import { pictureSentences } from "../../src/i18n/pictures.ts";
import { standingOf } from "../../src/site/judgement.ts";
import { latest } from "../../src/site/series.ts";
import { headlineCharts } from "./pictures-sites.ts";

const face = { size: 20, bold: true };

describe("the lines of a picture", () => {
  it("never begin with closing punctuation, nor end with opening", () => {
    const lines = linesOf("（甲乙丙丁）“戊己”，庚辛；壬癸。甲乙（丙）丁", { size: 20 }, 88);
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.filter((line) => /^[）”，；。]|[（“]$/.test(line))).toEqual([]);
  });

  it("keep words, numbers and what is counted together", () => {
    expect(linesOf("上报 99.92% 与上年持平", { size: 20 }, 112)).toEqual(["上报", "99.92% 与", "上年持平"]);
    expect(linesOf("enrolled children", { size: 20 }, 100)).toEqual(["enrolled", "children"]);
  });

  it("break what is wider than a line where they must", () => {
    expect(linesOf("aaaaaaaaaaaaaaaaaaaaaaaa", { size: 20 }, 100).length).toBeGreaterThan(1);
    expect(linesOf("aaaaaaaaaaaaaaaaaaaaaaaa", { size: 20 }, 100).join("")).toBe("a".repeat(24));
  });

  it("write the narrow space between digits as one that every face has", () => {
    expect(linesOf("18\u202f387", { size: 20 }, 200)).toEqual(["18\u00a0387"]);
  });
});

describe("a title in lines", () => {
  it("ends lines behind punctuation in Chinese", () => {
    expect(titleLines("2023年75.00%，比上年低25.00个百分点，比标准≥95%差2人", face, 460)).toEqual([
      "2023年75.00%，比上年低25.00个百分点，",
      "比标准≥95%差2人",
    ]);
  });

  it("keeps a number with what it counts", () => {
    const lines = titleLines("Reported 13.9 books; 18,387 ÷ 820 gives 22.42 books: 2,113 short", face, 560);
    expect(lines).toHaveLength(2);
    const [first = ""] = lines;
    expect(lines.join(" ").replaceAll("\u00a0", " ")).toBe(
      "Reported 13.9 books; 18,387 ÷ 820 gives 22.42 books: 2,113 short",
    );
    expect(first).not.toMatch(/\d$/);
  });

  it("has lines of much the same length where it has no punctuation to end them at", () => {
    const lines = titleLines("75.00% in the last year, down 25.00 percentage points on the year before", face, 620);
    expect(lines).toHaveLength(2);
    expect(Math.abs((lines[0] ?? "").length - (lines[1] ?? "").length)).toBeLessThan(15);
  });

  it("stays in one line where it fits", () => {
    expect(titleLines("初中辍学率0.26%", face, 400)).toEqual(["初中辍学率0.26%"]);
  });
});

describe("a fact", () => {
  it("is read back in its parts", () => {
    expect(readFact("复算 90.91% = 脱盲巩固 50 ÷ 近三年脱盲 55", "zh-Hans")).toEqual({
      label: "复算",
      figure: "90.91%",
      fraction: ["脱盲巩固 50", "近三年脱盲 55"],
    });
    expect(readFact("Recomputed 99.40% = Enrolled 1,835 ÷ (Children 1,856 − Disabled 10)", "en")).toEqual({
      label: "Recomputed",
      figure: "99.40%",
      fraction: ["Enrolled 1,835", "Children 1,856 − Disabled 10"],
    });
    expect(readFact("上报 95%，不符", "zh-Hans")).toEqual({
      ...{ label: "上报", figure: "95%", said: { sign: "unequal", words: "不符" } },
    });
    expect(readFact("標準 ≥95%：未達標，差3人", "zh-Hant")).toEqual({
      ...{ label: "標準 ≥95%", figure: "", said: { sign: "missed", words: "未達標，差3人" } },
    });
    expect(readFact("Standard ≤2% or ≤3%: Meets", "en")).toEqual({
      ...{ label: "Standard ≤2% or ≤3%", figure: "", said: { sign: "met", words: "Meets" } },
    });
    expect(readFact("0.35", "en")).toEqual({ label: "", figure: "0.35" });
  });

  it("has the sign of the verdict and of the standing that the figure has", () => {
    const ofVerdicts = {
      exact: "equal",
      rounding: "about",
      explained: "about",
      unexplained: "unequal",
      no_base: "unknown",
    };
    const ofStandings = { ok: "met", near: "near", bad: "missed", pend: "pending" };
    let read = 0;
    for (const language of languages) {
      for (const { series, exhibit } of headlineCharts(language)) {
        const figure = latest(series);
        const [judgement] = figure?.judgements ?? [];
        const { reconciliation } = figure ?? {};
        const shows = figure && reconciliation && series.indicator.reported && !figure.rollUp;
        const expected = [
          ...(shows ? [ofVerdicts[reconciliation.verdict]] : []),
          ...(figure && judgement ? [ofStandings[standingOf(figure, judgement).shape]] : []),
        ];
        const signs = exhibit.caption.facts.flatMap((fact) => readFact(fact, language).said?.sign ?? []);
        expect(signs, exhibit.caption.facts.join()).toEqual(expected);
        read += signs.length;
      }
    }
    expect(read).toBeGreaterThan(100);
  });
});

describe("notes as a paragraph", () => {
  it("have one full stop each, of the language that they end in", () => {
    expect(pictureSentences("zh-Hans").paragraph(["纵轴从0开始", "不画在时间轴上。"])).toBe(
      "纵轴从0开始。不画在时间轴上。",
    );
    expect(pictureSentences("en").paragraph(["Axis starts at 0", "原文未列"])).toBe("Axis starts at 0. 原文未列。");
  });
});
